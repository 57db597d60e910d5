/** What the columns of a sheet are asked, and what is gathered meanwhile. */
import type { Field } from '../fields';

/** Canonical answers by column: text, a day, a stage, a channel; '' for nothing. */
export type CellValues = Map<number, string>;

export type ColumnsByField = ReadonlyMap<Field, readonly number[]>;

/** Gathered while the columns are asked. */
export interface TouchPlacement {
	readonly overflow: string[];
	readonly assigned: Map<string, string>;
	readonly placed: Set<string>;
}
