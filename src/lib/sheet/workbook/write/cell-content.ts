/**
 * Decides how a text is written into a cell: as a day, number or text, like the cell or its column, and in their
 * style.
 */
import type { EditableSheet, SheetCell } from './editable';
import type { CellKind } from '../xml/cell-xml';

/** The new content of a cell: its kind, its value as a cell of the table, and its style. */
export interface CellContent {
	readonly kind: Exclude<CellKind, 'error'>;
	readonly text: string;
	readonly style: string | undefined;
}

/** The kind and style of a filled cell of a column. */
interface Sample {
	readonly row: number;
	readonly kind: CellKind;
	readonly style: string | undefined;
}

/** Matches a number that can be stored as it is: no leading zeros, and no more digits than a number keeps. */
const PLAIN_NUMBER = /^-?(?=[\d.]{1,16}$)(?:0|[1-9]\d*)(?:\.\d+)?$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

export class CellStyler {
	readonly #samplesByColumn = new Map<number, readonly Sample[]>();

	/** @param dataFrom the first row below the header; rows above it are no pattern for the data */
	constructor(
		readonly sheet: EditableSheet,
		readonly dataFrom: number,
		readonly days: ReadonlySet<number>
	) {}

	/** Returns the content for a text. `cell` is the cell that is there, null for a new one. */
	of(to: string, row: number, column: number, cell: SheetCell | null): CellContent {
		const style = cell?.style;
		if (to === '') return { kind: 'empty', text: '', style };
		const near = this.#near(row, column);
		const day = this.sheet.holdsDay(to) ? this.#dayStyle(column, cell, near) : undefined;
		if (day) return { kind: 'day', text: to, style: day.style };
		const isLike = (kind: CellKind) =>
			cell && cell.kind !== 'empty' ? cell.kind === kind : near?.kind === kind;
		const own = (kind: CellKind) => (cell ? style : this.#styleFor(row, column, kind));
		const asNumber = own('number');
		if (PLAIN_NUMBER.test(to) && isLike('number') && this.sheet.shows(asNumber) === 'number') {
			return { kind: 'number', text: String(Number(to)), style: asNumber };
		}
		if (/^(?:TRUE|FALSE)$/.test(to) && isLike('boolean')) {
			return { kind: 'boolean', text: to, style: own('boolean') };
		}
		if (TIME.test(to) && isLike('time')) return { kind: 'time', text: to, style: own('time') };
		return { kind: 'text', text: to, style: own('text') };
	}

	/**
	 * Returns the style for a day that is stored as a number: the cell's own, else the column's. Undefined where the
	 * cell or column stores days as text.
	 */
	#dayStyle(column: number, cell: SheetCell | null, near: Sample | null): Pick<Sample, 'style'> | undefined {
		if (cell && this.sheet.shows(cell.style) === 'day') return cell;
		if (cell?.kind === 'text' && this.sheet.holdsDay(cell.says)) return undefined;
		if (near) return near.kind === 'day' ? near : undefined;
		const style = this.sheet.columnStyle(column);
		if (this.sheet.shows(style) === 'day') return { style };
		return this.days.has(column) ? this.#anyDay() : undefined;
	}

	/** Returns the style of a day anywhere in the sheet. */
	#anyDay(): Sample | undefined {
		for (const column of this.days) {
			const found = this.#samples(column).find(({ kind }) => kind === 'day');
			if (found) return found;
		}
		return undefined;
	}

	/**
	 * Returns the style of a new cell: that of the last cell of its kind above, else of any cell in the column, else
	 * the column's. Above the data it is the neighbour's.
	 */
	#styleFor(row: number, column: number, kind: CellKind): string | undefined {
		if (row < this.dataFrom) return this.#neighbourStyle(row, column);
		const like = this.#samples(column).findLast((sample) => sample.row < row && sample.kind === kind);
		const near = like ?? this.#near(row, column);
		return near ? near.style : this.sheet.columnStyle(column);
	}

	/** Returns the style of the nearest cell to the left. */
	#neighbourStyle(row: number, column: number): string | undefined {
		const columns = this.sheet.columnsIn(row);
		const left = columns.findLast((other) => other <= column) ?? columns[0];
		return left === undefined ? undefined : this.sheet.cellAt(row, left)?.style;
	}

	/** Returns the nearest filled cell above, else the first one below. */
	#near(row: number, column: number): Sample | null {
		const samples = this.#samples(column);
		if (row < this.dataFrom) return null;
		return (
			samples.findLast((sample) => sample.row < row) ?? samples.find((sample) => sample.row > row) ?? null
		);
	}

	#samples(column: number): readonly Sample[] {
		const known = this.#samplesByColumn.get(column);
		if (known) return known;
		const samples: Sample[] = [];
		this.sheet.eachFilled(column, this.dataFrom, (row, { kind, style }) =>
			samples.push({ row, kind, style })
		);
		this.#samplesByColumn.set(column, samples);
		return samples;
	}
}
