/** Two tables side by side. */
import type { Field } from '../../fields';
import type { ColumnMatch, Table } from './table';

/** Both tables, how their columns go together, and what columns of the second mean. */
export interface MatchedTables {
	readonly base: Table;
	readonly remote: Table;
	readonly match: ColumnMatch;
	/** By field: columns of what came back that both have. */
	readonly fields: ReadonlyMap<Field, readonly number[]>;
	/** Columns of what came back whose texts a spreadsheet program may write in another way: days, figures. */
	readonly restless: ReadonlySet<number>;
}
