/** What the parts of the week's page show: words and numbers only, made where they are looked at. */
import type { Day } from '$lib/domain/day';
import type { Lead } from '$lib/domain/lead';

/** One thing that a figure counts. */
export interface EntryView {
	readonly key: string;
	readonly day: Day;
	/** The day in words. */
	readonly when: string;
	readonly text: string;
	/** "on time", "2 days late". */
	readonly timing?: string;
	readonly note?: string;
	readonly lead: Pick<Lead, 'id' | 'organisation' | 'role'>;
}

/** Everything that a figure counts; put into words only as far as somebody looks. */
export interface EntryViews {
	readonly length: number;
	first(count: number): readonly EntryView[];
}

/** The entries of a figure, each made by `viewOf` once it is shown. */
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
	/** What it counts, in one sentence. */
	readonly definition: string;
	readonly entries: EntryViews;
	/** Of a share: what does not count towards it. */
	readonly others?: EntryViews;
	/** Drawn as a bar of so much of the whole length, 0 to 1. */
	readonly bar?: number;
}

/** A week among others, for the columns of a chart. */
export interface WeekColumn {
	readonly from: Day;
	readonly short: string;
	readonly name: string;
	readonly count: number;
}
