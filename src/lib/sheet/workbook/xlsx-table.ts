/** The rows of an .xlsx sheet as texts. */
import { readCell } from './cell-xml';
import type { WorkbookParts } from './package';
import { tooWide } from './refusals';
import { MAX_COLUMNS } from '../refuse';
import type { SheetXml } from './sheet-xml';
import type { Grid } from './table';

type Row = (string | undefined)[];

/**
 * What a cell was filled with: by hand; by a formula; or FALSE, which is how a box looks that nobody has ticked.
 */
type Filling = 'hand' | 'formula' | 'box';

export interface SheetTable {
	readonly grid: Grid;
	/** The last row that says something, -1 where none does. Rows below it may exist: styled, or filled with formulas for later. */
	readonly lastRow: number;
}

/** Reads every cell. @throws SheetRefusal where a cell says something beyond column 500; takes the sheet's name for the sentence */
export function sheetTable(sheet: SheetXml, parts: WorkbookParts, name: string): SheetTable {
	const grid = new Map<number, Row>();
	const fillings = new Map<number, Map<number, Filling>>();
	for (const { number, first, last } of sheet.rows) {
		const row: Row = [];
		const filling = new Map<number, Filling>();
		for (let cell = first; cell < last; cell++) {
			const { says, kind, isComputed } = readCell(sheet.text, sheet.starts[cell]!, sheet.ends[cell]!, parts);
			if (says === '') continue;
			const column = sheet.columns[cell]!;
			if (column >= MAX_COLUMNS) throw tooWide(name);
			row[column] = says;
			const isBox = kind === 'boolean' && says === 'FALSE';
			filling.set(column, isComputed ? 'formula' : isBox ? 'box' : 'hand');
		}
		if (filling.size === 0) continue;
		grid.set(number, row);
		fillings.set(number, filling);
	}
	const lastRow = cutPrepared(grid, fillings);
	return { grid, lastRow };
}

/**
 * Takes the rows off the end that were only prepared: formulas and empty boxes in the very columns where the last row that
 * somebody filled has them too. Gives the last row that is left.
 */
function cutPrepared(grid: Map<number, Row>, fillings: ReadonlyMap<number, ReadonlyMap<number, Filling>>) {
	const rows = [...fillings.keys()];
	const isFilled = (row: number) => [...fillings.get(row)!.values()].includes('hand');
	const last = rows.findLastIndex(isFilled);
	const pattern = last < 0 ? undefined : fillings.get(rows[last]!);
	const isLikeIt = (row: number) =>
		[...fillings.get(row)!].every(([column, filling]) => {
			const above = pattern?.get(column);
			return filling === 'formula' ? above === 'formula' : above !== undefined;
		});
	const below = rows.slice(last + 1);
	if (last < 0 || !below.every(isLikeIt)) return rows.at(-1) ?? -1;
	for (const row of below) grid.delete(row);
	return rows[last]!;
}
