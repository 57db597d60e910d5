/** What the parts of the week's page show: words and numbers only. */
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

export interface FigureView {
	readonly key: string;
	readonly label: string;
	readonly value: string;
	/** What it counts, in one sentence; a row of a chart has none of its own. */
	readonly definition?: string;
	readonly entries: readonly EntryView[];
	/** Of a share: what does not count towards it. */
	readonly others?: readonly EntryView[];
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
