/** A sheet as the merge looks at it: the cells, what the columns are called, and which records hold data. */
import { valueAt } from '../../csv/cells';
import type { Cells } from '../../csv/cells';

export interface Table {
	readonly cells: Cells;
	readonly headers: readonly string[];
	/** The records that hold data, in order. */
	readonly rows: readonly number[];
}

/** By position in the sheet that came back: the column of the kept one that it is, or null where it is new. */
export type ColumnMatch = readonly (number | null)[];

/** A cell's text, in which nothing but what people see counts: spaces around it and the kind of line end do not. */
export function visibleText(text: string): string {
	return text.includes('\r') || text.includes('\u00a0')
		? text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').trim()
		: text.trim();
}

export function textAt({ cells }: Table, row: number, column: number): string {
	return visibleText(valueAt(cells, row, column));
}
