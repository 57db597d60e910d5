/** Describes a database that has lost data or cannot be opened. */
import { figures } from '../../domain/locale';

interface Loss {
	readonly kind: 'empty' | 'behind' | 'gaps' | 'damaged' | 'other';
	/**
	 * The number of changes known to be missing. For damaged rows, the number that cannot be
	 * rebuilt.
	 */
	readonly missing: number;
}

/** Returns the heading, which says if anything was lost. */
export function recoveryTitle({ kind, missing }: Loss): string {
	return kind === 'damaged' && missing === 0
		? 'Some of your data was damaged'
		: 'Some of your data is missing';
}

/** Says what happened and what was kept. */
export function recoveryMessage({ kind, missing }: Loss): string {
	const several = figures(missing);
	if (kind === 'behind')
		return `The browser lost the last ${missing === 1 ? 'change' : `${several} changes`}; everything before is here.`;
	if (kind === 'gaps')
		return `The browser lost ${missing === 1 ? 'one of the changes' : `${several} of the changes`} that were recorded here; what you see is what it still has.`;
	if (kind === 'damaged') return damageMessage(missing, several);
	if (kind === 'empty')
		return 'The browser no longer has the data that Tactful kept here; it may have been cleared or damaged.';
	return 'This is not the data that Tactful kept here last time.';
}

function damageMessage(missing: number, several: string): string {
	if (missing === 0)
		return 'A file that the browser keeps your data in was damaged. All that was in it could be made again from the recorded changes: nothing is lost, and going on puts it in order.';
	const lost =
		missing === 1 ? 'one lead, contact or spreadsheet' : `${several} leads, contacts or spreadsheets`;
	return `A file that the browser keeps your data in was damaged, and ${lost} can't be read any more. Everything else is here.`;
}

export const RECOVERY_ADVICE =
	'Nothing was written since. Bring back what you can before you go on: what is here and what you bring back are put together, and neither takes anything from the other.';

/** Advises what to do when the browser opens no database any more but a snapshot exists. */
export const BROKEN_ADVICE =
	'If it stays like this, save the snapshot as a file, clear the data of this site in the settings of the browser, and restore that file here.';
