/**
 * Moves the days of undated events: the day on which the sheet was read goes into a column of its own, and the column of the
 * event's day stays empty.
 */

interface HiddenDay {
	readonly on: string;
	readonly undated: string;
	readonly read: string;
}

export const TOUCH_DAYS: readonly HiddenDay[] = [{ on: 'On', undated: 'Undated', read: 'Sheet read on' }];
export const LEAD_DAYS: readonly HiddenDay[] = [
	{ on: 'Ended on', undated: 'Ended undated', read: 'Ended, sheet read on' },
	{ on: 'Next step on', undated: 'Next step undated', read: 'Next step, sheet read on' }
];

/** Returns the texts of a row by header, with the days of undated events moved into their own columns. */
export function withDaysHidden(
	texts: ReadonlyMap<string, string>,
	days: readonly HiddenDay[]
): Map<string, string> {
	const out = new Map(texts);
	for (const { on, undated, read } of days) {
		const isHidden = out.get(undated) === 'yes';
		out.set(read, isHidden ? (out.get(on) ?? '') : '');
		if (isHidden) out.set(on, '');
	}
	return out;
}
