/** A sheet of an .xlsx, as an export edits it. */
import { kindOfStyle, readCell, type CellXml } from '../xml/cell-xml';
import { serialOf } from '../xml/numbers';
import type { WorkbookParts } from '../package';
import type { SheetTable } from '../sheet-table';
import { cellIn, rowAt, type SheetXml } from '../xml/sheet-xml';
import type { EditableSheet } from './editable';

export class XlsxSheet implements EditableSheet<CellXml> {
	readonly filled;
	readonly merged;

	constructor(
		readonly sheet: SheetXml,
		readonly parts: WorkbookParts,
		readonly table: SheetTable
	) {
		this.filled = sheet.filled;
		this.merged = sheet.merged;
	}

	get lastRow(): number {
		return this.table.lastRow;
	}

	isFilled(row: number): boolean {
		return this.table.grid.has(row);
	}

	isPrepared(row: number): boolean {
		return rowAt(this.sheet, row) !== undefined;
	}

	cellAt(row: number, column: number): CellXml | null {
		const span = rowAt(this.sheet, row);
		const at = span ? cellIn(this.sheet, span, column) : -1;
		return at < 0 ? null : this.#cell(at);
	}

	columnsIn(row: number): number[] {
		const span = rowAt(this.sheet, row);
		return span ? [...this.sheet.columns.subarray(span.first, span.last)] : [];
	}

	eachFilled(column: number, from: number, visit: (row: number, cell: CellXml) => void): void {
		for (const row of this.sheet.rows) {
			if (row.number < from) continue;
			const at = cellIn(this.sheet, row, column);
			const cell = at < 0 ? null : this.#cell(at);
			if (cell && cell.kind !== 'empty') visit(row.number, cell);
		}
	}

	columnStyle(column: number): string | undefined {
		return this.sheet.columnStyles.find(([first, last]) => column >= first && column <= last)?.[2];
	}

	shows(style: string | undefined) {
		return kindOfStyle(this.parts, style);
	}

	holdsDay(text: string): boolean {
		return serialOf(text, this.parts.from1904) !== null;
	}

	#cell(at: number): CellXml {
		return readCell(this.sheet.text, this.sheet.starts[at]!, this.sheet.ends[at]!, this.parts);
	}
}
