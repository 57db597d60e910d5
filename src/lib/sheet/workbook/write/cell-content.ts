/** How a text is written into a cell: as the day, the number or the text that the cell or its column holds, in their style. */
import { readCell, kindOfStyle } from '../xml/cell-xml';
import type { CellKind, CellXml } from '../xml/cell-xml';
import { serialOf } from '../xml/numbers';
import type { WorkbookParts } from '../package';
import { cellIn, rowAt } from '../xml/sheet-xml';
import type { SheetXml } from '../xml/sheet-xml';
import { asWorkbookText } from '../xml/xml';

/** What is written: the cell's type, what stands in it, and the position of its style. */
export interface CellContent {
	readonly type: 'inlineStr' | 'b' | null;
	readonly body: string;
	readonly style: string | undefined;
}

/** What a cell of a column looks like that says something. */
interface Sample {
	readonly row: number;
	readonly kind: CellKind;
	readonly style: string | undefined;
}

/** A number that is written as it stands: no zeros before it, no more digits than a number keeps. */
const PLAIN_NUMBER = /^-?(?=[\d.]{1,16}$)(?:0|[1-9]\d*)(?:\.\d+)?$/;

export class CellStyler {
	readonly #samplesByColumn = new Map<number, readonly Sample[]>();

	/** `dataFrom` is the first row below the header: what stands above it is no pattern for what stands below. */
	constructor(
		readonly sheet: SheetXml,
		readonly parts: WorkbookParts,
		readonly dataFrom: number,
		readonly days: ReadonlySet<number>
	) {}

	/** How `to` is written at a place. Takes the cell that is there; null where there is none. */
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
	 * The style in which a day is written as a day: the cell's own, else the column's. None where the days of the cell or the
	 * column are texts.
	 */
	#dayStyle(column: number, cell: CellXml | null, near: Sample | null): Pick<Sample, 'style'> | undefined {
		if (cell && kindOfStyle(this.parts, cell.style) === 'day') return cell;
		if (cell?.kind === 'text' && serialOf(cell.says, this.parts.from1904) !== null) return undefined;
		if (near) return near.kind === 'day' ? near : undefined;
		const style = this.#columnStyle(column);
		if (kindOfStyle(this.parts, style) === 'day') return { style };
		return this.days.has(column) ? this.#anyDay() : undefined;
	}

	/** The look of some other day of the sheet. */
	#anyDay(): Sample | undefined {
		for (const column of this.days) {
			const found = this.#samples(column).find(({ kind }) => kind === 'day');
			if (found) return found;
		}
		return undefined;
	}

	/**
	 * A new cell looks like the one of its kind above it, else like whatever its column holds, else as the column is set; above
	 * the data, like its neighbour.
	 */
	#styleFor(row: number, column: number, kind: CellKind): string | undefined {
		if (row < this.dataFrom) return this.#neighbourStyle(row, column);
		const like = this.#samples(column).findLast((sample) => sample.row < row && sample.kind === kind);
		const near = like ?? this.#near(row, column);
		return near ? near.style : this.#columnStyle(column);
	}

	/** The style of the last cell to the left. */
	#neighbourStyle(row: number, column: number): string | undefined {
		const { sheet, parts } = this;
		const span = rowAt(sheet, row);
		if (!span) return undefined;
		let at = span.last - 1;
		while (at > span.first && sheet.columns[at]! > column) at--;
		if (at < span.first) return undefined;
		return readCell(sheet.text, sheet.starts[at]!, sheet.ends[at]!, parts).style;
	}

	/** The nearest cell above that says something, else the first one below. */
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
