/** The XML of one sheet with the span of every row and cell, so that an export copies what was not changed. */
import { areaOf, columnOf, MAX_ROWS, rowOf, type Area } from './addresses';
import { damagedWorkbook } from '../refusals';
import { attributeOf, attributesOf, scanTags } from './xml';

export interface TextSpan {
	readonly start: number;
	readonly end: number;
}

export interface RowSpan {
	/** 0-based. */
	readonly number: number;
	/** The index of its first cell in the table of cells, and the index after its last. */
	readonly first: number;
	readonly last: number;
	/** Offsets: start and end of its opening tag, and start of its closing tag, which an empty row does not have. */
	readonly start: number;
	readonly body: number;
	readonly close: number;
	readonly isEmpty: boolean;
	/** True where the user or a filter hides it. */
	readonly isHidden: boolean;
}

/** The element of all rows: start and end of its opening tag, start and end of its closing tag. */
interface DataSpan {
	readonly start: number;
	readonly body: number;
	readonly close: number;
	readonly end: number;
	readonly isEmpty: boolean;
}

export interface SheetXml {
	readonly text: string;
	/** The namespace prefix of the sheet's elements: '' or 'x:'. */
	readonly prefix: string;
	/** In ascending order. */
	readonly rows: readonly RowSpan[];
	/** For each cell, the start and end of its element, and its column. */
	readonly starts: Uint32Array;
	readonly ends: Uint32Array;
	readonly columns: Uint32Array;
	readonly data: DataSpan;
	/** Spans of opening tags outside of the rows: 'dimension', 'autoFilter', 'sheetCalcPr'. */
	readonly tags: ReadonlyMap<string, TextSpan>;
	/** Areas that a single formula fills. */
	readonly filled: readonly Area[];
	readonly merged: readonly Area[];
	/** Styles of whole columns: [first, last, style]. */
	readonly columnStyles: readonly (readonly [number, number, string])[];
	/** Columns that the user hides: [first, last]. */
	readonly hiddenColumns: readonly (readonly [number, number])[];
	readonly hasFormulas: boolean;
}

class Numbers {
	values = new Uint32Array(1024);
	length = 0;

	push(value: number): void {
		if (this.length === this.values.length) {
			const larger = new Uint32Array(this.length * 2);
			larger.set(this.values);
			this.values = larger;
		}
		this.values[this.length++] = value;
	}

	all(): Uint32Array {
		return this.values.subarray(0, this.length);
	}
}

const KEPT = new Set(['dimension', 'autoFilter', 'sheetCalcPr']);

/**
 * Finds every row and cell of a sheet. One without an address follows the one before it.
 * @throws SheetRefusal where the text is no sheet, or its rows or cells are out of order
 */
export function scanSheet(text: string): SheetXml {
	const scan = new SheetScan(text);
	scanTags(text, (name, kind, start, end) => scan.tag(name, kind, start, end));
	return scan.result();
}

class SheetScan {
	readonly #rows: RowSpan[] = [];
	readonly #starts = new Numbers();
	readonly #ends = new Numbers();
	readonly #columns = new Numbers();
	readonly #tags = new Map<string, TextSpan>();
	readonly #filled: Area[] = [];
	readonly #merged: Area[] = [];
	readonly #columnStyles: [number, number, string][] = [];
	readonly #hiddenColumns: [number, number][] = [];
	#data: DataSpan | null = null;
	#prefix = '';
	#row: Omit<RowSpan, 'last' | 'close' | 'isEmpty'> | null = null;
	#cell = -1;
	#column = -1;
	#hasFormulas = false;

	constructor(readonly text: string) {}

	tag(name: string, kind: 'open' | 'close' | 'empty', start: number, end: number): void {
		if (name === 'sheetData') this.#sheetData(kind, start, end);
		else if (this.#data && this.#data.close < 0) this.#inside(name, kind, start, end);
		else if (kind !== 'close') this.#beside(name, start, end);
	}

	#sheetData(kind: 'open' | 'close' | 'empty', start: number, end: number): void {
		if (kind === 'close') this.#data = this.#data && { ...this.#data, close: start, end };
		else {
			const isEmpty = kind === 'empty';
			this.#prefix = this.text.slice(start + 1, this.text.indexOf('sheetData', start));
			this.#data = { start, body: end, close: isEmpty ? end : -1, end, isEmpty };
		}
	}

	#inside(name: string, kind: 'open' | 'close' | 'empty', start: number, end: number): void {
		if (name === 'c') {
			if (kind !== 'close') this.#openCell(start, end);
			if (kind !== 'open') this.#closeCell(end);
		} else if (name === 'row') {
			if (kind !== 'close') this.#openRow(start, end);
			if (kind !== 'open') this.#closeRow(kind === 'empty' ? end : start, kind === 'empty');
		} else if (name === 'f' && kind !== 'close') this.#formula(start, end);
	}

	#openRow(start: number, end: number): void {
		const given = attributeOf(this.text, start, end, 'r');
		const before = this.#rows.at(-1)?.number ?? -1;
		const number = given === undefined ? before + 1 : Number(given) - 1;
		if (!(number > before && number < MAX_ROWS)) throw damagedWorkbook('its rows are out of order');
		const isHidden = isOn(attributeOf(this.text, start, end, 'hidden'));
		this.#row = { number, first: this.#starts.length, start, body: end, isHidden };
		this.#column = -1;
	}

	#closeRow(close: number, isEmpty: boolean): void {
		if (!this.#row) return;
		this.#rows.push({ ...this.#row, last: this.#starts.length, close, isEmpty });
		this.#row = null;
	}

	#openCell(start: number, end: number): void {
		const address = attributeOf(this.text, start, end, 'r');
		const column = address === undefined ? this.#column + 1 : columnOf(address);
		if (!this.#row || column <= this.#column) throw damagedWorkbook('its cells are out of order');
		if (address !== undefined && rowOf(address) !== this.#row.number) {
			throw damagedWorkbook(`the cell ${address} stands in another row`);
		}
		this.#column = column;
		this.#cell = start;
	}

	#closeCell(end: number): void {
		this.#starts.push(this.#cell);
		this.#ends.push(end);
		this.#columns.push(this.#column);
	}

	#formula(start: number, end: number): void {
		this.#hasFormulas = true;
		const attributes = attributesOf(this.text, start, end);
		const type = attributes.get('t');
		const area = type === 'array' || type === 'dataTable' ? areaOf(attributes.get('ref') ?? '') : null;
		if (area) this.#filled.push(area);
	}

	#beside(name: string, start: number, end: number): void {
		if (KEPT.has(name) && !this.#tags.has(name)) this.#tags.set(name, { start, end });
		if (name === 'mergeCell') {
			const area = areaOf(attributesOf(this.text, start, end).get('ref') ?? '');
			if (area) this.#merged.push(area);
		} else if (name === 'col') {
			const attributes = attributesOf(this.text, start, end);
			const [first, last, style] = [attributes.get('min'), attributes.get('max'), attributes.get('style')];
			if (isOn(attributes.get('hidden'))) this.#hiddenColumns.push([Number(first) - 1, Number(last) - 1]);
			if (style !== undefined) this.#columnStyles.push([Number(first) - 1, Number(last) - 1, style]);
		}
	}

	result(): SheetXml {
		if (!this.#data || this.#data.close < 0) throw damagedWorkbook('a sheet of it has no end');
		return {
			text: this.text,
			prefix: this.#prefix,
			rows: this.#rows,
			starts: this.#starts.all(),
			ends: this.#ends.all(),
			columns: this.#columns.all(),
			data: this.#data,
			tags: this.#tags,
			filled: this.#filled,
			merged: this.#merged,
			columnStyles: this.#columnStyles,
			hiddenColumns: this.#hiddenColumns,
			hasFormulas: this.#hasFormulas
		};
	}
}

const isOn = (value: string | undefined) => value === '1' || value === 'true';

/** Returns a row by its number. */
export function rowAt({ rows }: SheetXml, number: number): RowSpan | undefined {
	let [low, high] = [0, rows.length - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		const row = rows[middle]!;
		if (row.number === number) return row;
		if (row.number < number) low = middle + 1;
		else high = middle - 1;
	}
	return undefined;
}

/** Returns the index of a cell in the table of cells, -1 where the row does not have it. */
export function cellIn({ columns }: SheetXml, row: RowSpan, column: number): number {
	for (let cell = row.first; cell < row.last; cell++) if (columns[cell] === column) return cell;
	return -1;
}
