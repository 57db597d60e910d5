/**
 * Tokenizes CSV text into the spans of its cells. Spans are the source of truth: an export copies what was not
 * changed, and never writes it anew (laws 1 to 3). Records end at CRLF, LF or CR; a blank line is a record of one
 * empty cell; quotes are doubled inside quotes.
 */
import { cellTooLong, MAX_CELL_CHARS, MAX_COLUMNS, tooManyColumns, unclosedQuote } from '../reading/refuse';

export interface Cells {
	readonly text: string;
	readonly delimiter: string;
	readonly rowCount: number;
	/** The offset in `text` at which each cell begins, including its opening quote. */
	readonly starts: Uint32Array;
	/** The offset in `text` at which each cell ends, including its closing quote. */
	readonly ends: Uint32Array;
	/** The index of the first cell of each record, and last the number of all cells. */
	readonly firsts: Uint32Array;
	/** Cells with text after their closing quote. They are kept as they stand. */
	readonly malformed: ReadonlySet<number>;
}

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Returns the 1-based line of an offset; CRLF, LF and CR each end a line. */
export function lineAt(text: string, offset: number): number {
	let line = 1;
	for (let at = 0; at < offset; at++) {
		const code = text.charCodeAt(at);
		if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) line++;
	}
	return line;
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
	const larger = new Uint32Array(array.length * 2);
	larger.set(array);
	return larger;
}

/** Returns the offset after the closing quote of the cell whose opening quote stands at `open`. */
function afterQuoted(text: string, open: number): number {
	let close = open;
	for (;;) {
		close = text.indexOf('"', close + 1);
		if (close < 0) throw unclosedQuote(lineAt(text, open));
		if (text.charCodeAt(close + 1) !== QUOTE) return close + 1;
		close++;
	}
}

/** Returns the next offset of a character from `at` on, or the text's length. */
function nextOf(character: string, text: string, at: number): number {
	const found = text.indexOf(character, at);
	return found < 0 ? text.length : found;
}

/**
 * Finds the cells of a text from an offset on (after a `sep=` line), at most `maxRows` records. `maxCell` is raised
 * only for files that the app wrote itself, which must be readable however long their cells are.
 *
 * The speed of an import depends on this one loop, which keeps its state in locals. Instead of looking at every
 * character it searches the next delimiter, LF and CR with `indexOf`, each only once the last one was passed.
 * @throws SheetRefusal for an unclosed quote, more than 500 columns, or a cell over 100,000 characters; each names
 * its line.
 */
export function tokenize(
	text: string,
	delimiter: string,
	from = 0,
	maxRows = Infinity,
	maxCell = MAX_CELL_CHARS
): Cells {
	const length = text.length;
	let starts = new Uint32Array(Math.min(length, (length >> 3) + 16));
	let ends = new Uint32Array(starts.length);
	let firsts = new Uint32Array((length >> 6) + 16);
	const malformed = new Set<number>();
	let count = 0;
	let rows = 0;
	let at = from;
	let [separator, lf, cr] = [-1, -1, -1];
	while (at < length && rows < maxRows) {
		const first = count;
		if (rows + 1 >= firsts.length) firsts = grown(firsts);
		firsts[rows++] = first;
		for (;;) {
			const start = at;
			if (text.charCodeAt(at) === QUOTE) at = afterQuoted(text, at);
			if (separator < at) separator = nextOf(delimiter, text, at);
			if (lf < at) lf = nextOf('\n', text, at);
			if (cr < at) cr = nextOf('\r', text, at);
			const end = Math.min(separator, lf, cr);
			if (at > start && end > at) malformed.add(count);
			if (count === starts.length) {
				starts = grown(starts);
				ends = grown(ends);
			}
			starts[count] = start;
			ends[count++] = end;
			if (end - start > maxCell) throw cellTooLong(lineAt(text, start));
			at = end;
			if (at >= length) break;
			at++;
			if (end === separator) continue;
			if (end === cr && lf === at) at++;
			break;
		}
		if (count - first > MAX_COLUMNS) throw tooManyColumns(lineAt(text, starts[first]!));
	}
	firsts[rows] = count;
	return {
		text,
		delimiter,
		rowCount: rows,
		starts: starts.subarray(0, count),
		ends: ends.subarray(0, count),
		firsts: firsts.subarray(0, rows + 1),
		malformed
	};
}

/** Returns the number of cells in a record. */
export function widthOf(cells: Cells, row: number): number {
	return cells.firsts[row + 1]! - cells.firsts[row]!;
}

/** Returns the index of a cell in the span table, or -1 where the record is too short to have it. */
export function cellAt(cells: Cells, row: number, column: number): number {
	return column < widthOf(cells, row) ? cells.firsts[row]! + column : -1;
}

/** Returns a cell's raw text, quotes included; '' where the record is too short. */
export function rawAt(cells: Cells, row: number, column: number): string {
	const cell = cellAt(cells, row, column);
	return cell < 0 ? '' : cells.text.slice(cells.starts[cell], cells.ends[cell]);
}

/** Returns a cell's value: unquoted, with doubled quotes made single. A malformed cell is returned as it stands. */
export function valueAt(cells: Cells, row: number, column: number): string {
	const cell = cellAt(cells, row, column);
	return cell < 0 ? '' : valueOf(cells, cell);
}

/** Tells whether a record has no filled cell. */
export function isBlank(cells: Cells, row: number): boolean {
	for (let column = 0; column < widthOf(cells, row); column++) {
		if (valueAt(cells, row, column).trim() !== '') return false;
	}
	return true;
}

/** Returns the values of all cells of a record. */
export function valuesOf(cells: Cells, row: number): string[] {
	const values: string[] = [];
	const end = cells.firsts[row + 1]!;
	for (let cell = cells.firsts[row]!; cell < end; cell++) values.push(valueOf(cells, cell));
	return values;
}

function valueOf({ text, starts, ends, malformed }: Cells, cell: number): string {
	const start = starts[cell]!;
	const end = ends[cell]!;
	if (text.charCodeAt(start) !== QUOTE || start === end || malformed.has(cell)) return text.slice(start, end);
	const inner = text.slice(start + 1, end - 1);
	return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
}

/** Returns the offset at which a record ends, before its line terminator. */
export function rowEnd(cells: Cells, row: number): number {
	return cells.ends[cells.firsts[row + 1]! - 1]!;
}

/** Returns the offset at which the next record begins, or the text's end. */
export function nextRowStart(cells: Cells, row: number): number {
	return row + 1 < cells.rowCount
		? cells.starts[cells.firsts[row + 1]!]!
		: afterTerminator(cells, rowEnd(cells, row));
}

function afterTerminator({ text }: Cells, end: number): number {
	const code = text.charCodeAt(end);
	if (code === CR) return end + (text.charCodeAt(end + 1) === LF ? 2 : 1);
	return code === LF ? end + 1 : end;
}

/** Returns the line terminator of a record; '' at the end of a text without a final one. */
export function terminatorOf(cells: Cells, row: number): string {
	return cells.text.slice(rowEnd(cells, row), nextRowStart(cells, row));
}

/** Returns a text as a CSV cell: quoted where it has to be, or where `quoted` asks for it. */
export function asCell(value: string, delimiter: string, quoted: boolean): string {
	const must = value.includes(delimiter) || /["\r\n]/.test(value);
	return quoted || must ? `"${value.replaceAll('"', '""')}"` : value;
}

export interface Splice {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Returns the text with the given spans replaced; everything between them is copied. Spans must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const { start, end, text: put } of [...splices].sort((a, b) => a.start - b.start)) {
		parts.push(text.slice(at, start), put);
		at = end;
	}
	parts.push(text.slice(at));
	return parts.join('');
}
