/** Describes a database that has lost data or cannot be opened, and offers what can be done. */
import { figures } from '../../domain/locale';

interface Loss {
	readonly kind: 'empty' | 'behind' | 'gaps' | 'damaged' | 'other';
	/**
	 * The number of changes known to be missing. For damaged rows, the number that cannot be
	 * rebuilt.
	 */
	readonly missing: number;
}

/** Returns true where all of it can be rebuilt: nothing has to be restored. */
export const isWhole = ({ kind, missing }: Loss): boolean => kind === 'damaged' && missing === 0;

/** Returns the heading, which says how much was lost, as far as that is known. */
export function recoveryTitle(loss: Loss): string {
	if (loss.kind === 'empty') return 'Your data is missing';
	if (loss.kind === 'other') return 'This isn’t the data from last time';
	return isWhole(loss) ? 'Some of your data was damaged' : 'Some of your data is missing';
}

/** Says what happened and what was kept. */
export function recoveryMessage({ kind, missing }: Loss): string {
	const several = figures(missing);
	if (kind === 'behind')
		return `The browser lost the last ${missing === 1 ? 'change' : `${several} changes`}. Everything before that is here.`;
	if (kind === 'gaps')
		return `The browser lost ${missing === 1 ? '1 of your changes' : `${several} of your changes`}. What you see is what it still has.`;
	if (kind === 'damaged') return damageMessage(missing, several);
	if (kind === 'empty') return 'The browser no longer has your data. It may have been cleared or damaged.';
	return 'The browser has a different set of data than the one Tactful saved here last.';
}

function damageMessage(missing: number, several: string): string {
	if (missing === 0)
		return 'A file with your data was damaged. All of it could be rebuilt from your history, so nothing is lost. Continue to repair it.';
	const lost =
		missing === 1 ? '1 job, contact, or spreadsheet' : `${several} jobs, contacts, or spreadsheets`;
	return `A file with your data was damaged, and ${lost} can’t be read anymore. Everything else is here.`;
}

export const RECOVERY_ADVICE =
	'Nothing has been saved since. Restore what you can before you continue. It’s merged with what’s here, and nothing is overwritten.';

/** Advises what to do when the browser opens no database any more but a snapshot exists. */
export const BROKEN_ADVICE =
	'If this doesn’t go away, save the snapshot as a file, clear this site’s data in your browser’s settings, and restore that file here.';

export const recoveryTexts = {
	tab: 'Problem with your data · Tactful',
	here: 'Here now',
	before: 'Before this happened',
	snapshots: 'Snapshots in this browser',
	none: 'No snapshot can be read.',
	restore: 'Restore',
	restoreOf: (taken: string) => `Restore the snapshot taken ${taken}`,
	file: 'Backup file',
	restoreFile: 'Restore a backup file',
	download: 'Download what’s here',
	goOn: 'Continue with what’s here'
} as const;

export const dataProblemTexts = {
	download: 'Download what’s on screen',
	copy: 'Save a copy of the data',
	copySnapshot: (taken: string) => `Save the snapshot taken ${taken}`,
	reload: 'Reload'
} as const;
