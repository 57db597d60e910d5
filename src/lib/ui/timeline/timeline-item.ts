import type { Day } from '$lib/domain/day';
import type { TimelineEntry } from '$lib/domain/leads/timeline';

/** Stands for the forecast steps that are not drawn one by one. */
export interface LaterSteps {
	readonly type: 'later';
	readonly count: number;
	/** The days from one to the next where they come regularly; null where they do not. */
	readonly every: number | null;
}

/** Describes one row of a timeline as it is drawn. */
export interface TimelineItem {
	readonly key: string;
	readonly entry: TimelineEntry | LaterSteps;
	/** The day in the margin. */
	readonly day?: Day;
	/** The year, when it differs from that of the row above, or of today for the first row. */
	readonly year: string;
	/** True when the row above shows the same day. */
	readonly repeated: boolean;
	/** The distance of the row into the future, from 0 to 1; it fades accordingly. */
	readonly fade: number;
	/** The height of the dotted line above the row, in pixels: a silence without words, or the days until a step. */
	readonly gap: number;
	/** The height of a silence in words, in pixels. */
	readonly height: number;
	/** True for a silence that lasts until the user answers. */
	readonly isYourTurn: boolean;
	/** True when it counts for less than a full touch. */
	readonly light: boolean;
	/**
	 * True for the first row of the forecast or of the events without a date, which gets their
	 * heading.
	 */
	readonly first: boolean;
	/** The last possible date, if the user may set one; absent if they may not. */
	readonly dating?: { readonly max?: Day };
}
