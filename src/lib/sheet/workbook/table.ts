/**
 * Writes a sheet of a workbook as a table of text. Record r is always the sheet's row r + 1 and cell c its column c,
 * so that a cell of the table names a cell of the sheet. Empty rows and columns at the end are cut.
 */
import { asCell } from '../csv/cells';
import { MAX_COLUMNS, MAX_FILE_BYTES } from '../reading/refuse';
import { tooLargeUnpacked, tooWide } from './refusals';

/** Texts of a sheet by 0-based row, then by column. Missing rows and cells are empty. */
export type Grid = ReadonlyMap<number, readonly (string | undefined)[]>;

/**
 * Returns the grid as UTF-8 CSV with commas and line feeds. Every record is as wide as the widest; an empty row is a
 * blank line. `sheet` is the name for refusals.
 * @throws SheetRefusal over 500 columns, or where the table exceeds the largest file that is read
 */
export function tableBytes(grid: Grid, sheet: string): Uint8Array {
	let width = 0;
	let last = -1;
	for (const [row, texts] of grid) {
		const own = widthOf(texts);
		if (own === 0) continue;
		width = Math.max(width, own);
		last = Math.max(last, row);
	}
	if (width > MAX_COLUMNS) throw tooWide(sheet);
	const lines: string[] = [];
	let length = 0;
	for (let row = 0; row <= last; row++) {
		const next = line(grid.get(row) ?? [], width, row === 0);
		length += next.length + 1;
		if (length > MAX_FILE_BYTES) throw tooLargeUnpacked();
		lines.push(next);
	}
	return new TextEncoder().encode(lines.join('\n') + (last < 0 ? '' : '\n'));
}

function widthOf(texts: readonly (string | undefined)[]): number {
	let width = texts.length;
	while (width > 0 && !texts[width - 1]) width--;
	return width;
}

/**
 * Formats a record. The very first cell is quoted, so that its text is never taken for a byte order mark, a `sep=`
 * line or another kind of file.
 */
function line(texts: readonly (string | undefined)[], width: number, isFirst: boolean): string {
	if (widthOf(texts) === 0) return '';
	return Array.from({ length: width }, (_, column) =>
		asCell((texts[column] ?? '').toWellFormed(), ',', isFirst && column === 0 && texts[0] !== undefined)
	).join(',');
}
