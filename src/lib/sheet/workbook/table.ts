/**
 * A sheet of a workbook as a table of text: record r is the sheet's row r + 1 and cell c its column c, always, so that a cell
 * of the table names a cell of the sheet. What follows the last row and column that say something is cut.
 */
import { asCell } from '../csv/cells';
import { MAX_COLUMNS, MAX_FILE_BYTES } from '../reading/refuse';
import { tooLargeUnpacked, tooWide } from './refusals';

/** Rows by their number, 0-based; each row's texts by column. Rows and columns that are missing are empty. */
export type Grid = ReadonlyMap<number, readonly (string | undefined)[]>;

/**
 * The grid as UTF-8, with commas and line feeds, every record as wide as the widest; blank rows are blank lines.
 * Takes the sheet's name for the sentences.
 * @throws SheetRefusal over 500 columns, or where the table is larger than any sheet that is read
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

/** The very first cell is quoted: what it says is never taken for a mark, a directive or another kind of file. */
function line(texts: readonly (string | undefined)[], width: number, isFirst: boolean): string {
	if (widthOf(texts) === 0) return '';
	return Array.from({ length: width }, (_, column) =>
		asCell((texts[column] ?? '').toWellFormed(), ',', isFirst && column === 0 && texts[0] !== undefined)
	).join(',');
}
