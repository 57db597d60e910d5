/**
 * Decides how a text is written into a cell: as a day, number or text, like the cell or its column, and in their
 * style.
 */
import { readCell, kindOfStyle, type CellKind, type CellXml } from '../xml/cell-xml';
import { serialOf } from '../xml/numbers';
import type { WorkbookParts } from '../package';
import { cellIn, rowAt, type SheetXml } from '../xml/sheet-xml';
import { asWorkbookText } from '../xml/xml';

/** The new content of a cell: its type, its inner XML, and the index of its style. */
export interface CellContent {
	readonly type: 'inlineStr' | 'b' | null;
	readonly body: string;
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

export class CellStyler {
	readonly #samplesByColumn = new Map<number, readonly Sample[]>();

	/** @param dataFrom the first row below the header; rows above it are no pattern for the data */
	constructor(
		readonly sheet: SheetXml,
		readonly parts: WorkbookParts,
		readonly dataFrom: number,
		readonly days: ReadonlySet<number>
	) {}

	/** Returns the content for a text. `cell` is the cell that is there, null for a new one. */
	of(to: string, row: number, column: number, cell: CellXml | null): CellContent {
		const style = cell?.style;
		if (to === '') return { type: null, body: '', style };
		const serial = serialOf(to, this.parts.from1904);
		const near = this.#near(row, column);
		const day = serial === null ? undefined : this.#dayStyle(column, cell, near);
		if (day) return { type: null, body: this.#value(String(serial)), style: day.style };
		const isLike = (kind: CellKind) =>
			cell && cell.kind !== 'empty' ? cell.kind === kind : near?.kind === kind;
		const own = (kind: CellKind) => (cell ? style : this.#styleFor(row, column, kind));
		const asNumber = own('number');
		if (PLAIN_NUMBER.test(to) && isLike('number') && kindOfStyle(this.parts, asNumber) === 'number') {
			return { type: null, body: this.#value(String(Number(to))), style: asNumber };
		}
		if (/^(?:TRUE|FALSE)$/.test(to) && isLike('boolean')) {
			return { type: 'b', body: this.#value(to === 'TRUE' ? '1' : '0'), style: own('boolean') };
		}
		return { type: 'inlineStr', body: this.#inline(to), style: own('text') };
	}

	#value(text: string): string {
		const { prefix } = this.sheet;
		return `<${prefix}v>${text}</${prefix}v>`;
	}

	#inline(to: string): string {
		const { prefix } = this.sheet;
		const space = /^\s|\s$|\n|\s\s/.test(to) ? ' xml:space="preserve"' : '';
		return `<${prefix}is><${prefix}t${space}>${asWorkbookText(to)}</${prefix}t></${prefix}is>`;
	}

	/**
	 * Returns the style for a day that is stored as a number: the cell's own, else the column's. Undefined where the
	 * cell or column stores days as text.
	 */
	#dayStyle(column: number, cell: CellXml | null, near: Sample | null): Pick<Sample, 'style'> | undefined {
		if (cell && kindOfStyle(this.parts, cell.style) === 'day') return cell;
		if (cell?.kind === 'text' && serialOf(cell.says, this.parts.from1904) !== null) return undefined;
		if (near) return near.kind === 'day' ? near : undefined;
		const style = this.#columnStyle(column);
		if (kindOfStyle(this.parts, style) === 'day') return { style };
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
		return near ? near.style : this.#columnStyle(column);
	}

	/** Returns the style of the nearest cell to the left. */
	#neighbourStyle(row: number, column: number): string | undefined {
		const { sheet, parts } = this;
		const span = rowAt(sheet, row);
		if (!span) return undefined;
		let at = span.last - 1;
		while (at > span.first && sheet.columns[at]! > column) at--;
		if (at < span.first) return undefined;
		return readCell(sheet.text, sheet.starts[at]!, sheet.ends[at]!, parts).style;
	}

	/** Returns the nearest filled cell above, else the first one below. */
	#near(row: number, column: number): Sample | null {
		const samples = this.#samples(column);
		if (row < this.dataFrom) return null;
		return (
			samples.findLast((sample) => sample.row < row) ?? samples.find((sample) => sample.row > row) ?? null
		);
	}

	#columnStyle(column: number): string | undefined {
		return this.sheet.columnStyles.find(([first, last]) => column >= first && column <= last)?.[2];
	}

	#samples(column: number): readonly Sample[] {
		const known = this.#samplesByColumn.get(column);
		if (known) return known;
		const { sheet, parts, dataFrom } = this;
		const samples: Sample[] = [];
		for (const row of sheet.rows) {
			if (row.number < dataFrom) continue;
			const at = cellIn(sheet, row, column);
			if (at < 0) continue;
			const { kind, style } = readCell(sheet.text, sheet.starts[at]!, sheet.ends[at]!, parts);
			if (kind !== 'empty') samples.push({ row: row.number, kind, style });
		}
		this.#samplesByColumn.set(column, samples);
		return samples;
	}
}
