/**
 * The days of what is undated: the day on which a sheet was read stands in a machine's column, and the column that people read
 * stays empty. A day that somebody types there is theirs.
 */
import type { WholeKind } from './kind';

interface HiddenDay {
	readonly on: string;
	readonly undated: string;
	readonly read: string;
	readonly datedBy?: string;
}

const HIDDEN: Partial<Record<WholeKind, readonly HiddenDay[]>> = {
	touches: [{ on: 'On', undated: 'Undated', read: 'Sheet read on', datedBy: 'Dated by' }],
	leads: [
		{
			on: 'Ended on',
			undated: 'Ended undated',
			read: 'Ended, sheet read on',
			datedBy: 'Ended dated by'
		},
		{ on: 'Next step on', undated: 'Next step undated', read: 'Next step, sheet read on' }
	]
};

/** The headers of the machine's columns for such days. */
export function hiddenDayHeaders(kind: WholeKind): readonly string[] {
	return (HIDDEN[kind] ?? []).map(({ read }) => read);
}

/** The texts of a row, by header, as they go out. */
export function withDaysHidden(texts: ReadonlyMap<string, string>, kind: WholeKind): Map<string, string> {
	const out = new Map(texts);
	for (const { on, undated, read } of HIDDEN[kind] ?? []) {
		const isHidden = out.get(undated) === 'yes';
		out.set(read, isHidden ? (out.get(on) ?? '') : '');
		if (isHidden) out.set(on, '');
	}
	return out;
}

/** The settled texts of a row that came back, as they stood before they went out. */
export function withDaysBack(texts: ReadonlyMap<string, string>, kind: WholeKind): Map<string, string> {
	const back = new Map(texts);
	for (const { on, undated, read, datedBy } of HIDDEN[kind] ?? []) {
		if (back.get(undated) === 'yes') {
			const hidden = back.get(read);
			if (back.get(on)) {
				back.set(undated, '');
				if (datedBy) back.set(datedBy, 'user');
			} else if (hidden) back.set(on, hidden);
			else back.delete(on);
		}
		back.delete(read);
	}
	return back;
}
