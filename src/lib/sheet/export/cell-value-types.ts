/** What the columns of a sheet are asked, and what is gathered meanwhile. */
import type { Field } from '../fields';

/** Canonical answers by column: text, a day, a stage, a channel; '' for nothing. */
export type Sayings = Map<number, string>;

export type Columns = ReadonlyMap<Field, readonly number[]>;

/** Gathered while the columns are asked. */
export interface Placing {
	readonly crowded: string[];
	readonly placed: Map<string, string>;
	readonly housed: Set<string>;
}
