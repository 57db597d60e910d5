/** Reads the rows of an .xlsx sheet as texts. */
import { readCell } from './xml/cell-xml';
import type { WorkbookParts } from './package';
import type { SheetXml } from './xml/sheet-xml';
import { SheetTableBuilder, type SheetTable } from './sheet-table';

/**
 * Reads every cell. `name` is the sheet's name for refusals.
 * @throws SheetRefusal where a cell beyond column 500 is filled
 */
export function sheetTable(sheet: SheetXml, parts: WorkbookParts, name: string): SheetTable {
	const table = new SheetTableBuilder(name);
	for (const { number, first, last } of sheet.rows) {
		for (let cell = first; cell < last; cell++)
			table.cell(readCell(sheet.text, sheet.starts[cell]!, sheet.ends[cell]!, parts), sheet.columns[cell]!);
		table.endRow(number);
	}
	return table.result(sheet.merged);
}
