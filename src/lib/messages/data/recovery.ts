/** What is said when the database holds less than it should, or can't be opened. */
import { figures } from '../../domain/locale';

interface Loss {
	readonly kind: 'empty' | 'behind' | 'gaps' | 'damaged' | 'other';
	/** Changes that are missing, as far as it can be known; where rows are damaged, those that can't be made again. */
	readonly missing: number;
}

/** Whether anything is gone. */
export function recoveryTitle({ kind, missing }: Loss): string {
	return kind === 'damaged' && missing === 0
		? 'Some of your data was damaged'
		: 'Some of your data is missing';
}

/** What happened, and what was kept. */
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

/** Where the browser opens nothing any more, and there is a snapshot. */
export const BROKEN_ADVICE =
	'If it stays like this, save the snapshot as a file, clear the data of this site in the settings of the browser, and restore that file here.';
