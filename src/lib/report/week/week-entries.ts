/** Entries that the figures of a week count. */
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { OwnPromise } from '../../domain/leads/promises';
import type { Touch, TouchKind } from '../../domain/touch';

/** Something that a figure counts, with what it was measured by. */
export interface Entry {
	readonly lead: Lead;
	readonly on: Day;
	/** Absent where the figure counts leads. */
	readonly touch?: Touch;
	/** The user's own promise, given in `touch`. */
	readonly promise?: OwnPromise;
	/** The day by which it was due. */
	readonly due?: Day;
	/** The kind of touch that was due and is not done yet. */
	readonly open?: TouchKind;
}

export type TouchEntry = Entry & { readonly touch: Touch };

export type OpenEntry = Entry & { readonly open: TouchKind };
