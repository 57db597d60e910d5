/**
 * Defines what the parts of the week page show: texts and numbers only, created when they are
 * viewed.
 */
import type { Day } from '$lib/domain/day';
import type { Lead } from '$lib/domain/lead';

/** Describes one entry that a figure counts. */
export interface EntryView {
	readonly key: string;
	/** Absent where the day is not known. */
	readonly day?: Day;
	/** The day in words, or that it is not known. */
	readonly when: string;
	readonly text: string;
	/** The timing: "on time", "2 days late". */
	readonly timing?: string;
	readonly note?: string;
	readonly lead: Pick<Lead, 'id' | 'organisation' | 'role'>;
}

/** Holds the entries of a figure, worded only as far as they are viewed. */
export interface EntryViews {
	readonly length: number;
	first(count: number): readonly EntryView[];
}

/** Returns the entries of a figure; `viewOf` words each when it is shown. */
export function entryViews<Entry>(
	entries: readonly Entry[],
	viewOf: (entry: Entry, at: number) => EntryView
): EntryViews {
	return { length: entries.length, first: (count) => entries.slice(0, count).map(viewOf) };
}

export interface FigureView {
	readonly key: string;
	readonly label: string;
	readonly value: string;
	/** Explains in one sentence what the figure counts. */
	readonly definition: string;
	readonly entries: EntryViews;
	/** The entries that do not count towards a share. */
	readonly others?: EntryViews;
	/** The length of the bar as a share of the full length, from 0 to 1. */
	readonly bar?: number;
}

/** Describes a week as a column of a chart. */
export interface WeekColumn {
	readonly from: Day;
	readonly short: string;
	readonly name: string;
	readonly count: number;
}
