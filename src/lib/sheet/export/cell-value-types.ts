/** Types of the values that an export compares. */
import type { Overflow } from '../export-note';
import type { Field } from '../fields';

/** Canonical values by column: a text, a day, a stage, a channel; '' for none. */
export type CellValues = Map<number, string>;

export type ColumnsByField = ReadonlyMap<Field, readonly number[]>;

/** The places of touches and people, recorded while the values are computed. */
export interface TouchPlacement {
	readonly overflow: Overflow[];
	readonly assigned: Map<string, string>;
	readonly placed: Set<string>;
}
