/** Plans the edits of a sheet: the new content of each cell, and the notes about what was not written. */
import { cellAddress, columnLetters } from '../../cell-address';
import type { ExportNote } from '../../export-note';
import { isInside, type Area } from '../xml/addresses';
import { CellStyler, type CellContent } from './cell-content';
import type { EditableSheet, Edits, SheetCell } from './editable';

/** The new content of a cell, and the cell that it replaces. */
export interface NewCell<Cell> {
	readonly look: CellContent;
	readonly old: Cell | null;
}

/** New cells by row, then by column. */
export type NewCells<Cell> = ReadonlyMap<number, ReadonlyMap<number, NewCell<Cell>>>;

/** The maximum length of a cell's text in a workbook. */
const MOST_CHARACTERS = 32_767;

export class EditPlan<Cell extends SheetCell> {
	readonly notes: ExportNote[] = [];
	/** The row of the first appended one. */
	readonly appendedAt: number;
	readonly #looks: CellStyler;
	readonly #cells = new Map<number, Map<number, NewCell<Cell>>>();
	/** The texts to write, by row and column. */
	readonly #wanted: ReadonlyMap<string, string>;
	#added: Area | null = null;

	constructor(
		readonly sheet: EditableSheet<Cell>,
		readonly edits: Edits
	) {
		this.appendedAt = Math.max(sheet.lastRow, edits.dataFrom - 1) + 1;
		this.#looks = new CellStyler(sheet, edits.dataFrom, edits.days);
		this.#wanted = new Map(edits.cells.map(({ row, column, to }) => [`${row} ${column}`, to]));
		for (const { row, column, to } of edits.cells) this.#write(row, column, to);
		for (const row of edits.emptied) this.#empty(row);
		for (const [at, texts] of edits.appended.entries()) this.#append(this.appendedAt + at, texts);
		if (edits.emptied.length > 0) this.notes.push({ kind: 'emptied-rows' });
	}

	/** The cells to write. A cell that keeps what it has is not among them. */
	get cells(): NewCells<Cell> {
		return this.#cells;
	}

	/** The area of the appended rows, null for none. */
	get added(): Area | null {
		return this.#added;
	}

	/** The row whose styles appended rows take, -1 where there is no data yet. */
	get pattern(): number {
		return this.sheet.lastRow < this.edits.dataFrom ? -1 : this.sheet.lastRow;
	}

	/** Returns the area of all written cells. */
	reach(): Area | null {
		const rows = [...this.#cells.keys()];
		const columns = [...this.#cells.values()].flatMap((cells) => [...cells.keys()]);
		if (columns.length === 0) return null;
		const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
		const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
		return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
	}

	#write(row: number, column: number, to: string): void {
		const cell = this.sheet.cellAt(row, column);
		const rows = this.#rowsOf(row, column);
		const isForAll = rows.length > 1 && rows.every((each) => this.#wanted.get(`${each} ${column}`) === to);
		if (isForAll && row !== rows[0]) return;
		const isShared = rows.length > 1 && !isForAll;
		const kind = this.#closed(row, column, cell) ?? (isShared ? 'merged' : null);
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

	/** Returns the filled rows that share a cell which is merged down; none for any other cell. */
	#rowsOf(row: number, column: number): number[] {
		const area = this.sheet.merged.find(
			({ left, top, bottom }) => left === column && row >= top && row <= bottom && bottom > top
		);
		const rows: number[] = [];
		for (let at = area?.top ?? 0; area && at <= Math.min(area.bottom, this.sheet.lastRow); at++) {
			if (this.sheet.isFilled(at)) rows.push(at);
		}
		return rows;
	}

	#put(row: number, column: number, to: string, old: Cell | null): void {
		const cells = this.#cells.get(row) ?? new Map<number, NewCell<Cell>>();
		cells.set(column, { look: this.#looks.of(to, row, column, old), old });
		this.#cells.set(row, cells);
	}

	/** Returns why a cell cannot be written; null where it can. */
	#closed(row: number, column: number, cell: Cell | null): 'formula' | 'merged' | null {
		const isIn = (area: Area) => isInside(area, row, column);
		if (cell?.isComputed || this.sheet.filled.some(isIn)) return 'formula';
		const isCovered = this.sheet.merged.some(
			(area) => isIn(area) && (area.top !== row || area.left !== column)
		);
		return isCovered || cell?.isCovered ? 'merged' : null;
	}

	#empty(row: number): void {
		for (const column of this.sheet.columnsIn(row)) {
			const cell = this.sheet.cellAt(row, column)!;
			const isShared = this.#rowsOf(row, column).some((other) => !this.edits.emptied.includes(other));
			if (cell.kind === 'empty' || isShared || this.#closed(row, column, cell)) continue;
			this.#put(row, column, '', cell);
		}
	}

	/** Appends a row. A row that does not exist yet takes the styles of the one above. */
	#append(row: number, texts: ReadonlyMap<number, string>): void {
		if (texts.size === 0) return;
		for (const [column, to] of texts) this.#write(row, column, to);
		if (!this.sheet.isPrepared(row)) this.#dress(row);
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
		for (const column of this.sheet.columnsIn(this.pattern)) {
			const cell = this.sheet.cellAt(this.pattern, column)!;
			if (cell.isComputed) this.#noteComputed(column);
			if (cell.style === undefined || this.#cells.get(row)?.has(column)) continue;
			const cells = this.#cells.get(row) ?? new Map<number, NewCell<Cell>>();
			cells.set(column, { look: { kind: 'empty', text: '', style: cell.style }, old: null });
			this.#cells.set(row, cells);
		}
	}

	#noteComputed(column: number): void {
		const letters = columnLetters(column);
		if (this.notes.some((note) => note.kind === 'formulas-not-copied' && note.column === letters)) return;
		this.notes.push({ kind: 'formulas-not-copied', column: letters });
	}
}
