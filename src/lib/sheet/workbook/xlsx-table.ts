/** The rows of an .xlsx sheet as texts. */
import { readCell } from './xml/cell-xml';
import type { WorkbookParts } from './package';
import { tooWide } from './refusals';
import { MAX_COLUMNS } from '../reading/refuse';
import type { SheetXml } from './xml/sheet-xml';
import type { Grid } from './table';

type Row = (string | undefined)[];

/**
 * What a cell was filled with: by hand; by a formula; or FALSE, which is how a box looks that nobody has ticked.
 */
type Filling = 'hand' | 'formula' | 'box';
/** By column. */
type Fillings = (Filling | undefined)[];

interface SheetTable {
	readonly grid: Grid;
	/** The last row that says something, -1 where none does. Rows below it may exist: styled, or filled with formulas for later. */
	readonly lastRow: number;
}

/** Reads every cell. @throws SheetRefusal where a cell says something beyond column 500; takes the sheet's name for the sentence */
export function sheetTable(sheet: SheetXml, parts: WorkbookParts, name: string): SheetTable {
	const grid = new Map<number, Row>();
	/** Of the last row that somebody filled, and of those below it. */
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
 * Takes the rows off the end that were only prepared: formulas and empty boxes in the very columns where the last row that
 * somebody filled has them too. Gives the last row that is left.
 */
function cutPrepared(grid: Map<number, Row>, fillings: ReadonlyMap<number, Fillings>): number {
	const [[first, pattern] = [-1, []], ...below] = fillings;
	const lowest = below.at(-1)?.[0] ?? first;
	const isLikeIt = (filling: Filling | undefined, column: number) =>
		filling === 'formula' ? pattern[column] === 'formula' : pattern[column] !== undefined;
	// Holes in the lists are passed over.
	if (!pattern.includes('hand') || !below.every(([, filling]) => filling.every(isLikeIt))) return lowest;
	for (const [row] of below) grid.delete(row);
	return first;
}
