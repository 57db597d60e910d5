/** A sheet as the merge sees it: its cells, headers and data rows. */
import { valueAt, type Cells } from '../../csv/cells';

export interface Table {
	readonly cells: Cells;
	readonly headers: readonly string[];
	/** The records that hold data, in order. */
	readonly rows: readonly number[];
}

/** The base's column for each column of the remote, null for a new one. */
export type ColumnMatch = readonly (number | null)[];

/** Returns a cell's visible text, in which outer spaces and the kind of line end do not count. */
export function visibleText(text: string): string {
	return text.includes('\r') || text.includes('\u00a0')
		? text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').trim()
		: text.trim();
}

export function textAt({ cells }: Table, row: number, column: number): string {
	return visibleText(valueAt(cells, row, column));
}
