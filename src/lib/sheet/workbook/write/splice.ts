/**
 * Writes changes of a sheet's table into its .xlsx. Only the XML of changed cells differs; every other part of the
 * package is copied.
 */
import { spliced, type Splice } from '../../csv/cells';
import type { ExportNote } from '../../export-note';
import { decode, encode } from '../../csv/encoding';
import { cellAddress, columnLetters } from '../../cell-address';
import { isInside, type Area } from '../xml/addresses';
import { readCell, type CellXml } from '../xml/cell-xml';
import { computeSplice, dimensionSplice, filterSplice, grownTables } from './extents';
import { CellStyler } from './cell-content';
import { partText, readParts, type SheetPart, type WorkbookParts } from '../package';
import { noSuchSheet } from '../refusals';
import { cellIn, rowAt, scanSheet, type SheetXml } from '../xml/sheet-xml';
import { sheetSplices, type NewCell } from './splice-rows';
import { tableBytes } from '../table';
import { sheetTable } from '../xlsx-table';
import { openZip, readEntry, withEntries, type Zip, type ZipEntry } from '../zip';

/** Edits of a sheet. Rows and columns are those of its table, counted from 0. */
export interface Edits {
	readonly cells: readonly { readonly row: number; readonly column: number; readonly to: string }[];
	/** Rows to append, each by column. */
	readonly appended: readonly ReadonlyMap<number, string>[];
	/** Rows to empty. Removing them would move the cells that formulas refer to. */
	readonly emptied: readonly number[];
	/** The first row below the header. */
	readonly dataFrom: number;
	/** Columns that hold days. */
	readonly days: ReadonlySet<number>;
}

interface SplicedWorkbook {
	readonly bytes: Uint8Array;
	/** The sheet's table after the edits. */
	readonly table: Uint8Array;
	/** The row of the first appended one. */
	readonly appendedAt: number;
	readonly notes: readonly ExportNote[];
}

/** The maximum length of a cell's text in a workbook. */
const MOST_CHARACTERS = 32_767;

/**
 * Writes edits into one sheet of an .xlsx. A cell with a formula keeps it, and a note says so. Without edits the
 * bytes are the same.
 * @throws SheetRefusal where the workbook has no such sheet or cannot be read
 */
export function spliceWorkbook(bytes: Uint8Array, sheetName: string, edits: Edits): SplicedWorkbook {
	const zip = openZip(bytes);
	const parts = readParts(zip);
	const part = parts.sheets.find(({ name }) => name === sheetName);
	if (!part) throw noSuchSheet(sheetName);
	const decoded = decode(readEntry(zip, part.entry));
	const sheet = scanSheet(decoded.text);
	const { grid, lastRow } = sheetTable(sheet, parts, sheetName);
	const run = new SpliceRun(sheet, parts, edits, Math.max(lastRow, edits.dataFrom - 1));
	const splices = run.splices();
	const { notes, appendedAt } = run;
	if (splices.length === 0) return { bytes, table: tableBytes(grid, sheetName), appendedAt, notes };
	const contents = new Map<ZipEntry, Uint8Array>();
	for (const table of run.added ? grownTables(zip, part.entry, run.added) : []) {
		contents.set(table.entry, table.content);
		notes.push({ kind: 'table-grew', table: table.name });
	}
	if (sheet.hasFormulas || hasFormulas(zip, parts, part))
		splices.push(...[computeSplice(sheet) ?? []].flat());
	// An insertion before an element goes before the element's replacement.
	splices.sort((a, b) => a.start - b.start || a.end - b.end);
	const text = spliced(sheet.text, splices);
	contents.set(part.entry, encode(text, decoded));
	const table = tableBytes(sheetTable(scanSheet(text), parts, sheetName).grid, sheetName);
	return { bytes: withEntries(zip, contents), table, appendedAt, notes };
}

function hasFormulas(zip: Zip, parts: WorkbookParts, except: SheetPart): boolean {
	return parts.sheets.some((part) => part !== except && /<(?:\w+:)?f[\s>/]/.test(partText(zip, part.entry)));
}

class SpliceRun {
	readonly notes: ExportNote[] = [];
	/** The row of the first appended one. */
	readonly appendedAt: number;
	readonly #looks: CellStyler;
	readonly #cells = new Map<number, Map<number, NewCell>>();
	#added: Area | null = null;

	constructor(
		readonly sheet: SheetXml,
		readonly parts: WorkbookParts,
		readonly edits: Edits,
		readonly lastRow: number
	) {
		this.appendedAt = lastRow + 1;
		this.#looks = new CellStyler(sheet, parts, edits.dataFrom, edits.days);
	}

	/** The area of the appended rows, null for none. */
	get added(): Area | null {
		return this.#added;
	}

	splices(): Splice[] {
		for (const { row, column, to } of this.edits.cells) this.#write(row, column, to);
		for (const row of this.edits.emptied) this.#empty(row);
		for (const [at, texts] of this.edits.appended.entries()) this.#append(this.appendedAt + at, texts);
		if (this.edits.emptied.length > 0) this.notes.push({ kind: 'emptied-rows' });
		const rows = sheetSplices(this.sheet, this.#cells);
		if (rows.length === 0) return [];
		const reach = this.#reach();
		const beside = [
			reach && dimensionSplice(this.sheet, reach),
			this.#added && filterSplice(this.sheet, this.#added)
		];
		return [...rows, ...beside.filter((splice) => splice !== null)];
	}

	#write(row: number, column: number, to: string): void {
		const cell = this.#cellAt(row, column);
		const kind = this.#closed(row, column, cell);
		if (kind) {
			if (to !== '') this.notes.push({ kind, cell: cellAddress(row, column), text: to });
			return;
		}
		if (to === (cell?.says ?? '')) return;
		if (to.length > MOST_CHARACTERS) {
			this.notes.push({ kind: 'cut', cell: cellAddress(row, column), most: MOST_CHARACTERS });
		}
		this.#put(row, column, to.slice(0, MOST_CHARACTERS), cell);
	}

	#put(row: number, column: number, to: string, old: CellXml | null): void {
		const cells = this.#cells.get(row) ?? new Map<number, NewCell>();
		cells.set(column, { look: this.#looks.of(to, row, column, old), old });
		this.#cells.set(row, cells);
	}

	#cellAt(row: number, column: number): CellXml | null {
		const span = rowAt(this.sheet, row);
		const at = span ? cellIn(this.sheet, span, column) : -1;
		if (at < 0) return null;
		return readCell(this.sheet.text, this.sheet.starts[at]!, this.sheet.ends[at]!, this.parts);
	}

	/** Returns why a cell cannot be written; null where it can. */
	#closed(row: number, column: number, cell: CellXml | null): 'formula' | 'merged' | null {
		const isIn = (area: Area) => isInside(area, row, column);
		if (cell?.isComputed || this.sheet.filled.some(isIn)) return 'formula';
		const isCovered = this.sheet.merged.some(
			(area) => isIn(area) && (area.top !== row || area.left !== column)
		);
		return isCovered ? 'merged' : null;
	}

	#empty(row: number): void {
		const span = rowAt(this.sheet, row);
		for (let at = span?.first ?? 0; span && at < span.last; at++) {
			const column = this.sheet.columns[at]!;
			const cell = this.#cellAt(row, column)!;
			if (cell.kind !== 'empty' && !this.#closed(row, column, cell)) this.#put(row, column, '', cell);
		}
	}

	/** Appends a row. A row that does not exist yet takes the styles of the one above. */
	#append(row: number, texts: ReadonlyMap<number, string>): void {
		if (texts.size === 0) return;
		for (const [column, to] of texts) this.#write(row, column, to);
		if (!rowAt(this.sheet, row)) this.#dress(row);
		const columns = [...texts.keys()];
		const { top = row, left = Infinity, right = 0 } = this.#added ?? {};
		this.#added = {
			top,
			bottom: row,
			left: Math.min(left, ...columns),
			right: Math.max(right, ...columns)
		};
	}

	/** Copies the styles of the row above to a new row. Formulas are not copied, which a note says. */
	#dress(row: number): void {
		const above = this.lastRow < this.edits.dataFrom ? undefined : rowAt(this.sheet, this.lastRow);
		for (let at = above?.first ?? 0; above && at < above.last; at++) {
			const column = this.sheet.columns[at]!;
			const cell = this.#cellAt(above.number, column)!;
			if (cell.isComputed) this.#noteComputed(column);
			if (cell.style === undefined || this.#cells.get(row)?.has(column)) continue;
			const cells = this.#cells.get(row) ?? new Map<number, NewCell>();
			cells.set(column, { look: { type: null, body: '', style: cell.style }, old: null });
			this.#cells.set(row, cells);
		}
	}

	#noteComputed(column: number): void {
		const letters = columnLetters(column);
		if (this.notes.some((note) => note.kind === 'formulas-not-copied' && note.column === letters)) return;
		this.notes.push({ kind: 'formulas-not-copied', column: letters });
	}

	/** Returns the area of all written cells. */
	#reach(): Area | null {
		const rows = [...this.#cells.keys()];
		const columns = [...this.#cells.values()].flatMap((cells) => [...cells.keys()]);
		if (columns.length === 0) return null;
		const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
		const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
		return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
	}
}
