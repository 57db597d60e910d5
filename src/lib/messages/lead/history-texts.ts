/** Holds the words of the history dialog of a lead. */
import type { Day, Time } from '../../domain/day';
import { onDayAt } from '../common/days';

export const historyTexts = {
	title: 'History',
	loading: 'Loading the history…',
	failed: 'The history couldn’t be loaded. Your data is unchanged. Close this and try again.',
	restore: 'Restore this version',
	restoreOne: (change: string, when: string) => `Restore this version: ${change}, ${when}`,
	/** @param when as `historyWhen` says it */
	changes: (when: string) => `Restoring the version from ${when} makes these changes:`,
	changeList: 'Changes',
	restored: 'Version restored.'
};

/** Says when a change was made, and that it was on another device. */
export function historyWhen(on: Day, at: Time, isOwnDevice: boolean, today: Day): string {
	const when = onDayAt(on, at, today).replace(/^on /, '');
	return isOwnDevice ? when : `${when}, on another device`;
}
