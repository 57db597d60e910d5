/** Two versions of a sheet with matched columns, before their rows are matched. */
import type { Field } from '../../fields';
import type { ColumnMatch, Table } from './table';

/** The tables of base and remote, the match of their columns, and the meanings of the remote's. */
export interface MatchedTables {
	readonly base: Table;
	readonly remote: Table;
	readonly match: ColumnMatch;
	/** The remote's matched columns, by field. */
	readonly fields: ReadonlyMap<Field, readonly number[]>;
	/** The remote's columns of days and figures, whose texts a spreadsheet program may rewrite. */
	readonly restless: ReadonlySet<number>;
}
