/** The view of a sheet that an export edits, whatever the format of its workbook. */
import type { Area } from '../xml/addresses';
import type { CellKind } from '../xml/cell-xml';
import type { NumberKind } from '../xml/numbers';

/** A cell of a sheet. Its style is a name or index that only its workbook understands. */
export interface SheetCell {
	readonly kind: CellKind;
	/** The value, as a cell of the table. */
	readonly says: string;
	readonly style: string | undefined;
	readonly isComputed: boolean;
	/** True under a merged cell. */
	readonly isCovered?: boolean;
}

/** A sheet to edit. Rows and columns are counted from 0. */
export interface EditableSheet<Cell extends SheetCell = SheetCell> {
	/** The last filled row, -1 for none. */
	readonly lastRow: number;
	/** Areas that a single formula fills. */
	readonly filled: readonly Area[];
	readonly merged: readonly Area[];
	/** Tells whether a row of the table holds something. */
	isFilled(row: number): boolean;
	/** True where a row is there and was given its styles, so that a new entry can go into it as it is. */
	isPrepared(row: number): boolean;
	cellAt(row: number, column: number): Cell | null;
	/** Returns the columns of the cells that a row has, in order. */
	columnsIn(row: number): readonly number[];
	/** Calls with every filled cell of a column from a row on, in order. */
	eachFilled(column: number, from: number, visit: (row: number, cell: Cell) => void): void;
	columnStyle(column: number): string | undefined;
	/** Returns the kind of number that a style shows. */
	shows(style: string | undefined): NumberKind;
	/** Tells whether a text is a day that the workbook can store as one. */
	holdsDay(text: string): boolean;
}

/** Edits of sheets of one workbook, by the sheet's name. */
export type SheetEdits = ReadonlyMap<string, Edits>;

/** Edits of a sheet. Rows and columns are those of its table, counted from 0. */
export interface Edits {
	readonly cells: readonly { readonly row: number; readonly column: number; readonly to: string }[];
	/** Rows to append, each by column. */
	readonly appended: readonly ReadonlyMap<number, string>[];
	/** Rows to empty. Removing them would move the cells that formulas refer to. */
	readonly emptied: readonly number[];
	/** The first row below the header. */
	readonly dataFrom: number;
	/** Columns that hold days. */
	readonly days: ReadonlySet<number>;
}
