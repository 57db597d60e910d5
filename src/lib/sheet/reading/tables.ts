/**
 * Tells the tables of one sheet apart that stand below one another. Another table begins where a row of header terms
 * follows a blank row and names other columns than the header; where that is not sure, the rows are read on.
 */
import { isBlank, valueAt, widthOf, type Cells } from '../csv/cells';
import { isHeaderLike } from '../csv/dialect';
import { fieldOfHeader, senseOfHeader } from '../columns/headers';
import { exactStage } from '../columns/stages';
import { headsForeignRows } from './foreign-block';

/** A table whose rows are not read. */
export interface OtherTable {
	/** The record of its header. */
	readonly row: number;
	readonly headers: readonly string[];
	/** The number of filled records below its header. */
	readonly count: number;
}

interface OpenTable extends OtherTable {
	count: number;
	/** A blank row stands below its rows. */
	isParted: boolean;
}

interface Tables {
	readonly others: readonly OtherTable[];
	/** The records of other tables, with their headers and titles. */
	readonly apart: ReadonlySet<number>;
	/** Records between the entries that are none: headers in other words, titles above a header, legends. */
	readonly headings: ReadonlySet<number>;
}

/** Returns the texts of a record's filled cells with their columns. */
function filledOf(cells: Cells, row: number): { readonly column: number; readonly text: string }[] {
	const filled = [];
	for (let column = 0; column < widthOf(cells, row); column++) {
		const text = valueAt(cells, row, column).trim();
		if (text !== '') filled.push({ column, text });
	}
	return filled;
}

/** A header has the columns of another where this many of its terms stand in a column of their own meaning. */
const FEWEST_IN_PLACE = 2;

/** Tells whether a header names the columns that its cells stand in. A column that is not known speaks against none. */
function namesColumns(filled: ReturnType<typeof filledOf>, headers: readonly string[]): boolean {
	let inPlace = 0;
	for (const { column, text } of filled) {
		const header = headers[column]?.trim() ?? '';
		const { fields } = senseOfHeader(header);
		if (fields.length === 0) continue;
		const isSame = header === text || senseOfHeader(text).fields.some((field) => fields.includes(field));
		if (!isSame) return false;
		inPlace++;
	}
	return inPlace >= FEWEST_IN_PLACE;
}

/** Finds the tables of a sheet. `repeatsHeader` tells which records below the header repeat it. */
export function findTables(
	cells: Cells,
	headerRow: number,
	headers: readonly string[],
	repeatsHeader: (row: number) => boolean
): Tables {
	const others: OpenTable[] = [];
	const [apart, headings] = [new Set<number>(), new Set<number>()];
	let open: OpenTable | null = null;
	let [afterBlank, entries] = [true, 0];
	let title: number | null = null;
	const headerRows = new Set<number>();

	/** Takes the title above a header out of the rows before, and ends their table. */
	const beginTable = (row: number): void => {
		if (title !== null) {
			if (open) open.count--;
			else entries--;
			if (row > headerRow) headings.add(title);
		}
		title = open = null;
		headerRows.add(row);
	};

	const isOtherHeader = (row: number) =>
		isHeaderLike(cells, row) ||
		(row > headerRow + 1 && entries > 0 && headsForeignRows(cells, row, headerRow));

	for (let row = 0; row < cells.rowCount; row++) {
		if (isBlank(cells, row)) {
			afterBlank = true;
			if (open) open.isParted = true;
			continue;
		}
		const mayBegin = afterBlank || title !== null || row === headerRow + 1;
		if (row === headerRow) {
			// Rows that stand directly above the header are no table of their own.
			const above: OpenTable | null = open;
			beginTable(row);
			if (above && !above.isParted) others.pop();
			entries = 0;
		} else if (row > headerRow && repeatsHeader(row)) {
			beginTable(row);
		} else if (mayBegin && isOtherHeader(row) && !standsAbove(cells, row, headerRow, headerRows)) {
			beginTable(row);
			const filled = filledOf(cells, row);
			if (namesColumns(filled, headers) || (row > headerRow && entries === 0)) headings.add(row);
			else {
				open = { row, headers: filled.map(({ text }) => text), count: 0, isParted: false };
				others.push(open);
				apart.add(row);
			}
		} else {
			title = afterBlank && filledOf(cells, row).length === 1 ? row : null;
			if (open) {
				open.count++;
				apart.add(row);
			} else {
				entries++;
				if (afterBlank) for (const each of legendAt(cells, row, headers)) headings.add(each);
			}
		}
		afterBlank = false;
	}
	// A header with no rows below it is a heading.
	for (const { row, count } of others) {
		if (count === 0 && row > headerRow && apart.delete(row)) headings.add(row);
	}
	return { others: others.filter(({ count }) => count > 0), apart, headings };
}

/** The rows above a header in which a text of it would be a value. */
const LOOKED_ABOVE = 100;

/** Tells whether a cell of a record stands in its column above as well, in a row that is no header: it is a value. */
function standsAbove(cells: Cells, row: number, headerRow: number, headerRows: ReadonlySet<number>): boolean {
	const filled = filledOf(cells, row);
	for (let above = Math.max(headerRow + 1, row - LOOKED_ABOVE); above < row; above++) {
		if (headerRows.has(above)) continue;
		if (filled.some(({ column, text }) => textAt(cells, above, column) === text)) return true;
	}
	return false;
}

const textAt = (cells: Cells, row: number, column: number): string =>
	column < widthOf(cells, row) ? valueAt(cells, row, column).trim() : '';

/** A row of a legend or a count of statuses has a word and what it means, and nothing else. */
const CELLS_OF_LEGEND = 2;

/**
 * Returns the records of a legend or of counted statuses that begins here: below at most one title, at least two rows
 * up to the next blank one, each with a stage's word in a column of something else and at most one cell beside it.
 */
function legendAt(cells: Cells, from: number, headers: readonly string[]): number[] {
	const block = [];
	for (let row = from; row < cells.rowCount; row++) {
		const filled = filledOf(cells, row);
		if (filled.length === 0) break;
		if (filled.length > CELLS_OF_LEGEND) return [];
		block.push({ row, ...filled[0]! });
	}
	const isTitled = block.length > 0 && exactStage(block[0]!.text) === null;
	const entries = isTitled ? block.slice(1) : block;
	const column = entries[0]?.column ?? 0;
	const field = fieldOfHeader(headers[column] ?? '');
	const inColumn = entries.every((each) => each.column === column && exactStage(each.text) !== null);
	const isLegend = entries.length >= 2 && inColumn && (field === 'organisation' || field === 'role');
	return isLegend ? block.map(({ row }) => row) : [];
}
