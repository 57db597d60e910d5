import type { Day } from '$lib/domain/day';
import type { TimelineEntry } from '$lib/domain/leads/timeline';

/** One entry of a timeline as it is drawn. */
export interface Row {
	readonly key: string;
	readonly entry: TimelineEntry;
	/** For the gutter. */
	readonly day?: Day;
	/** The year, where it is another than that of the row above (or than this year, at the start). */
	readonly year: string;
	/** The row above shows the same day already. */
	readonly repeated: boolean;
	/** 0 to 1: the further ahead, the fainter. */
	readonly fade: number;
	/** Pixels of empty spine above it. */
	readonly gap: number;
	/** The height of a silence, in pixels. */
	readonly height: number;
	/** It counts for less than a full touch. */
	readonly light: boolean;
	/** The first of the forecast, or of what has no day: their heading goes above it. */
	readonly first: boolean;
	/** Where the user may set its day, and up to when; absent where they may not. */
	readonly dating?: { readonly max?: Day };
}
