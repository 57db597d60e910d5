/** Reads the sheets of an .ods as texts. An .ods is never written; an export of it is a new workbook. */
import { Parser } from 'saxen';
import { MAX_COLUMNS } from '../reading/refuse';
import { MAX_ROWS } from './xml/addresses';
import { dayOfIso } from './xml/numbers';
import { partText } from './package';
import { damagedWorkbook, noSheets, tooWide } from './refusals';
import type { Grid } from './table';
import { entryOf, type Zip } from './zip';

interface OdsSheet {
	readonly name: string;
	readonly hidden: boolean;
	readonly grid: Grid;
}

const NAMESPACES = {
	'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
	'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
	'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
	'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style'
};

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads all sheets of an .ods.
 * @throws SheetRefusal where it is damaged, no spreadsheet, or has a sheet of more than 500 columns
 */
export function readOds(zip: Zip): OdsSheet[] {
	const entry = entryOf(zip, 'content.xml');
	if (!entry) throw damagedWorkbook('the part that holds its cells is missing');
	const reader = new OdsReader();
	const parser = new Parser().ns(NAMESPACES);
	let problem: Error | null = null;
	parser.on('openTag', (name, attributes, decode) => reader.open(name, attributes, decode));
	parser.on('closeTag', (name) => reader.close(name));
	parser.on('text', (text, decode) => reader.text(decode(text)));
	parser.on('cdata', (text) => reader.text(text));
	parser.on('error', (error) => void (problem ??= error));
	parser.parse(partText(zip, entry));
	if (problem) throw damagedWorkbook('the part that holds its cells can’t be read');
	if (reader.sheets.length === 0) throw noSheets();
	return reader.sheets;
}

interface OpenCell {
	readonly attributes: Attributes;
	readonly repeated: number;
	readonly isCovered: boolean;
	readonly paragraphs: string[];
}

/** Elements whose text is not part of a cell. */
const ASIDE = new Set(['office:annotation', 'text:ruby-text', 'table:shapes', 'text:note']);
const isAside = (name: string) => ASIDE.has(name) || name.startsWith('draw:');
const CELLS = new Set(['table:table-cell', 'table:covered-table-cell']);

class OdsReader {
	readonly sheets: OdsSheet[] = [];
	readonly #hiddenStyles = new Set<string>();
	#style = '';
	#grid = new Map<number, (string | undefined)[]>();
	#sheet: { name: string; hidden: boolean } | null = null;
	#row = 0;
	#rowRepeated = 1;
	#texts: (string | undefined)[] = [];
	#column = 0;
	#cell: OpenCell | null = null;
	/** The depth inside such an element, 0 outside. */
	#aside = 0;
	/** The depth of nested tables; a table inside a cell is ignored. */
	#depth = 0;

	open(name: string, read: () => Attributes, decode: (text: string) => string): void {
		if (this.#aside > 0 || isAside(name)) {
			this.#aside++;
			return;
		}
		if (name === 'table:table') this.#openTable(read, decode);
		else if (name === 'style:style') this.#style = read()['style:name'] ?? '';
		else if (name === 'style:table-properties') {
			if (read()['table:display'] === 'false') this.#hiddenStyles.add(this.#style);
		} else if (this.#depth === 1) this.#inside(name, read);
	}

	#openTable(read: () => Attributes, decode: (text: string) => string): void {
		this.#depth++;
		if (this.#depth > 1) return;
		const attributes = read();
		const hidden = this.#hiddenStyles.has(attributes['table:style-name'] ?? '');
		this.#sheet = { name: decode(attributes['table:name'] ?? ''), hidden };
		this.#grid = new Map();
		this.#row = 0;
	}

	#inside(name: string, read: () => Attributes): void {
		if (name === 'table:table-row') {
			this.#rowRepeated = times(read()['table:number-rows-repeated']);
			this.#texts = [];
			this.#column = 0;
		} else if (CELLS.has(name)) {
			const attributes = read();
			const repeated = times(attributes['table:number-columns-repeated']);
			const isCovered = name === 'table:covered-table-cell';
			this.#cell = { attributes, repeated, isCovered, paragraphs: [] };
		} else if (this.#cell) this.#inCell(name, read, this.#cell);
	}

	#inCell(name: string, read: () => Attributes, { paragraphs }: OpenCell): void {
		if (name === 'text:p' || name === 'text:h') paragraphs.push('');
		else if (name === 'text:line-break') this.#add('\n');
		else if (name === 'text:tab') this.#add('\t');
		else if (name === 'text:s') this.#add(' '.repeat(Math.min(times(read()['text:c']), 1000)));
	}

	/** Adds text of the document, in which a line end or a run of spaces means one space. */
	text(text: string): void {
		if (this.#aside === 0) this.#add(text.replace(/\s+/g, ' '));
	}

	#add(text: string): void {
		const paragraphs = this.#cell?.paragraphs;
		if (paragraphs && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text;
	}

	close(name: string): void {
		if (this.#aside > 0) this.#aside--;
		else if (name === 'table:table') this.#closeTable();
		else if (this.#depth === 1 && CELLS.has(name)) this.#closeCell();
		else if (this.#depth === 1 && name === 'table:table-row') this.#closeRow();
	}

	#closeCell(): void {
		if (!this.#cell) return;
		const { attributes, repeated, isCovered, paragraphs } = this.#cell;
		const says = isCovered ? '' : sayOds(attributes, paragraphs.join('\n'));
		this.#cell = null;
		if (says !== '') {
			if (this.#column + repeated > MAX_COLUMNS) throw tooWide(this.#sheet?.name ?? '');
			this.#texts.push(...new Array(this.#column - this.#texts.length).fill(undefined));
			this.#texts.push(...new Array(repeated).fill(says));
		}
		this.#column += repeated;
	}

	#closeRow(): void {
		if (this.#texts.length > 0) {
			for (let at = 0; at < this.#rowRepeated; at++) this.#grid.set(this.#row + at, this.#texts);
		}
		this.#row += this.#rowRepeated;
		if (this.#row > MAX_ROWS) throw damagedWorkbook('it has more rows than a sheet can have');
	}

	#closeTable(): void {
		this.#depth--;
		if (this.#depth === 0 && this.#sheet) this.sheets.push({ ...this.#sheet, grid: this.#grid });
	}
}

function times(repeated: string | undefined): number {
	const count = Number(repeated ?? 1);
	return count >= 1 ? Math.min(Math.floor(count), MAX_ROWS) : 1;
}

/** Returns a cell's stored value where it is exact, else its shown text. */
function sayOds(attributes: Attributes, shown: string): string {
	switch (attributes['office:value-type']) {
		case 'date':
			return dayOfIso(attributes['office:date-value'] ?? shown);
		case 'time':
			return timeOf(attributes['office:time-value'] ?? '') ?? shown;
		case 'float':
		case 'percentage':
		case 'currency': {
			const value = Number(attributes['office:value']);
			// A value that cannot be computed is stored as 0 and shown as '#REF!' or 'Err:509'.
			const isError = /^(?:#|Err:)/.test(shown);
			return Number.isFinite(value) && !isError ? String(value) : shown;
		}
		case 'boolean':
			return attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE';
		default:
			return attributes['office:string-value'] ?? shown;
	}
}

/** Returns the time of a duration: 'PT14H30M00S' is '14:30'. Null for a day or more. */
function timeOf(duration: string): string | null {
	const [, hours, minutes] = /^PT(\d{1,2})H(\d\d)M/.exec(duration) ?? [];
	return hours === undefined || Number(hours) > 23 ? null : `${hours.padStart(2, '0')}:${minutes}`;
}
