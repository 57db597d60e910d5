/** A sheet of an .ods: its table of texts, and the view that an export edits. */
import { MAX_COLUMNS } from '../../reading/refuse';
import { entryOf, type Zip, type ZipEntry } from '../zip';
import { damagedWorkbook, noSuchSheet } from '../refusals';
import { isoParts, type NumberKind } from '../xml/numbers';
import { SheetTableBuilder, type SheetTable } from '../sheet-table';
import type { EditableSheet } from '../write/editable';
import { scanTable, type OdsCellSpan, type OdsContent, type OdsRow, type OdsRows } from './content';
import { readOdsCell, type OdsCell } from './ods-cell';

/** Equal filled rows beyond this number are what a program filled a column with, and no data. */
const MOST_EQUAL_ROWS = 1000;

/** Returns the part of an .ods that holds its sheets. @throws SheetRefusal where it is missing */
export function contentEntry(zip: Zip): ZipEntry {
	const entry = entryOf(zip, 'content.xml');
	if (!entry) throw damagedWorkbook('the part that holds its cells is missing');
	return entry;
}

export class OdsSheet implements EditableSheet<OdsCell> {
	readonly merged;
	readonly filled;
	readonly hasFormulas: boolean;
	readonly xml: OdsRows;
	readonly #table: SheetTable;

	/** @throws SheetRefusal where there is no such sheet, or it has more rows or columns than are read */
	constructor(
		readonly content: OdsContent,
		readonly name: string
	) {
		const table = content.tables.find((each) => each.name === name);
		if (!table) throw noSuchSheet(name);
		this.xml = scanTable(content, table);
		({ merged: this.merged, filled: this.filled, hasFormulas: this.hasFormulas } = this.xml);
		this.#table = this.#read();
	}

	#read(): SheetTable {
		const table = new SheetTableBuilder(this.name);
		for (const { number, repeated, cells } of this.xml.rows) {
			if (repeated > MOST_EQUAL_ROWS) continue;
			for (const span of cells) {
				if (!isBlank(this.content, span))
					table.cell(readOdsCell(this.content, span), span.column, span.repeated);
			}
			table.endRow(number, repeated);
		}
		return table.result(this.merged);
	}

	/** The texts of the cells. */
	get grid() {
		return this.#table.grid;
	}

	get lastRow(): number {
		return this.#table.lastRow;
	}

	/** Returns the row of a number; undefined below the last one. */
	rowAt(number: number): OdsRow | undefined {
		const { rows } = this.xml;
		let [low, high] = [0, rows.length - 1];
		while (low <= high) {
			const middle = (low + high) >> 1;
			const row = rows[middle]!;
			if (number < row.number) high = middle - 1;
			else if (number >= row.number + row.repeated) low = middle + 1;
			else return row;
		}
		return undefined;
	}

	isFilled(row: number): boolean {
		return this.grid.has(row);
	}

	/** Tells whether a row has a cell with a style or a rule of its own. Rows that only fill the sheet have none. */
	isPrepared(row: number): boolean {
		const own = this.rowAt(row);
		return own?.repeated === 1 && own.cells.some((span) => !isBlank(this.content, span));
	}

	cellAt(row: number, column: number): OdsCell | null {
		const span = this.rowAt(row)?.cells.find((cell) => column < cell.column + cell.repeated);
		return span ? this.#cell(span) : null;
	}

	columnsIn(row: number): number[] {
		return (this.rowAt(row)?.cells ?? []).flatMap(({ column, repeated }) =>
			Array.from({ length: Math.max(0, Math.min(repeated, MAX_COLUMNS - column)) }, (_, at) => column + at)
		);
	}

	eachFilled(column: number, from: number, visit: (row: number, cell: OdsCell) => void): void {
		for (const row of this.xml.rows) {
			if (row.number < from || row.repeated > MOST_EQUAL_ROWS) continue;
			const cell = this.cellAt(row.number, column);
			if (cell && cell.kind !== 'empty') visit(row.number, cell);
		}
	}

	columnStyle(column: number): string | undefined {
		return this.xml.columns.find(({ first, last }) => column >= first && column <= last)?.style;
	}

	shows(style: string | undefined): NumberKind {
		return this.content.styleKinds.get(style ?? '') ?? 'number';
	}

	holdsDay(text: string): boolean {
		return isoParts(text) !== null;
	}

	/** Reads a cell, which takes the style of its column where it has none. */
	#cell(span: OdsCellSpan): OdsCell {
		const cell = readOdsCell(this.content, span);
		const style = cell.style ?? this.columnStyle(span.column);
		return style === cell.style ? cell : { ...cell, style };
	}
}

/** Tells whether a cell is empty and has no attribute but how often it is repeated. */
function isBlank({ text, prefixes }: OdsContent, { start, open, end }: OdsCellSpan): boolean {
	const tag = `<${prefixes.table}table-cell`;
	if (open !== end || !text.startsWith(tag, start)) return false;
	const from = start + tag.length;
	return (
		text[from] === '/' ||
		(text.startsWith(` ${prefixes.table}number-columns-repeated="`, from) &&
			text.indexOf('"/>', from) + 3 === open)
	);
}
