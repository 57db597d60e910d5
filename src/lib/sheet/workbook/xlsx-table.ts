/** Reads the rows of an .xlsx sheet as texts. */
import { readCell } from './xml/cell-xml';
import type { WorkbookParts } from './package';
import { tooWide } from './refusals';
import { MAX_COLUMNS } from '../reading/refuse';
import type { SheetXml } from './xml/sheet-xml';
import type { Grid } from './table';

type Row = (string | undefined)[];

/** The way in which a cell was filled: by hand, by a formula, or with FALSE, as a checkbox that nobody has ticked. */
type Filling = 'hand' | 'formula' | 'box';
/** The fillings of a row, by column. */
type Fillings = (Filling | undefined)[];

interface SheetTable {
	readonly grid: Grid;
	/** The last filled row, -1 for none. Rows below it may be styled or prepared with formulas. */
	readonly lastRow: number;
}

/**
 * Reads every cell. `name` is the sheet's name for refusals.
 * @throws SheetRefusal where a cell beyond column 500 is filled
 */
export function sheetTable(sheet: SheetXml, parts: WorkbookParts, name: string): SheetTable {
	const grid = new Map<number, Row>();
	/** Fillings of the last row filled by hand, and of the rows below it. */
	const fillings = new Map<number, Fillings>();
	for (const { number, first, last } of sheet.rows) {
		const row: Row = [];
		const filling: Fillings = [];
		for (let cell = first; cell < last; cell++) {
			const { says, kind, isComputed } = readCell(sheet.text, sheet.starts[cell]!, sheet.ends[cell]!, parts);
			if (says === '') continue;
			const column = sheet.columns[cell]!;
			if (column >= MAX_COLUMNS) throw tooWide(name);
			row[column] = says;
			const isBox = kind === 'boolean' && says === 'FALSE';
			filling[column] = isComputed ? 'formula' : isBox ? 'box' : 'hand';
		}
		if (row.length === 0) continue;
		grid.set(number, row);
		if (filling.includes('hand')) fillings.clear();
		fillings.set(number, filling);
	}
	return { grid, lastRow: cutPrepared(grid, fillings) };
}

/**
 * Cuts prepared rows off the end: rows with only formulas and unticked boxes, in columns where the last row filled by
 * hand has them too. Returns the last remaining row.
 */
function cutPrepared(grid: Map<number, Row>, fillings: ReadonlyMap<number, Fillings>): number {
	const [[first, pattern] = [-1, []], ...below] = fillings;
	const lowest = below.at(-1)?.[0] ?? first;
	const isLikeIt = (filling: Filling | undefined, column: number) =>
		filling === 'formula' ? pattern[column] === 'formula' : pattern[column] !== undefined;
	// `every` skips holes in the lists.
	if (!pattern.includes('hand') || !below.every(([, filling]) => filling.every(isLikeIt))) return lowest;
	for (const [row] of below) grid.delete(row);
	return first;
}
