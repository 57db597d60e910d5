/** What is said when the database holds less than it should, or can't be opened. */
import { figures } from '../domain/locale';

interface Loss {
	readonly kind: 'empty' | 'behind' | 'other';
	/** Changes that are missing, as far as it can be known. */
	readonly missing: number;
}

/** What happened, and what was kept. */
export function recoveryMessage({ kind, missing }: Loss): string {
	if (kind === 'behind')
		return `The browser lost the last ${missing === 1 ? 'change' : `${figures(missing)} changes`}; everything before is here.`;
	if (kind === 'empty')
		return 'The browser no longer has the data that Tactful kept here; it may have been cleared or damaged.';
	return 'This is not the data that Tactful kept here last time.';
}

export const RECOVERY_ADVICE =
	'Nothing was written since. Bring back what you can before you go on: what is here and what you bring back are put together, and neither takes anything from the other.';
