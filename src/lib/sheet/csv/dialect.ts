/** Which character parts the cells, and which record is the header: by scoring, every choice overridable. */
import { parseDate } from '../values/dates';
import { fieldOfHeader, senseOfHeader } from '../columns/headers';
import { exactStage } from '../columns/stages';
import { tokenize, valueAt, widthOf } from './cells';
import type { Cells } from './cells';
import { DELIMITERS, SheetRefusal } from '../sheet';

const SAMPLE_CHARS = 64 * 1024;
const SAMPLE_ROWS = 100;

const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\n|\r|$)/;

/** The directive that Excel writes as a first line: its delimiter, and where the records begin behind it. */
export function separatorLine(text: string): { readonly delimiter: string; readonly from: number } | null {
	const match = SEPARATOR_LINE.exec(text);
	return match ? { delimiter: match[1]!, from: match[0].length } : null;
}

const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;
const URL_START = /^(https?:\/\/|www\.)\S+$/i;
const NUMBER = /^[-+]?[$€£]?\d+([.,]\d+)*%?$/;

/** How surely a cell is one value by itself: a date, a number, a link, a short text; a stretch with delimiters is less. */
function typed(value: string): number {
	const text = value.trim();
	if (text === '') return 0.5;
	if (NUMBER.test(text) || EMAIL.test(text) || URL_START.test(text)) return 1;
	if (text.length <= 64 && parseDate(text).kind === 'date') return 1;
	if (/^[\p{L}\p{N} .&'’()/+#*%!?:_-]{1,60}$/u.test(text)) return 0.9;
	return text.length <= 60 && !/[,;\t|].*[,;\t|]/.test(text) ? 0.7 : 0.4;
}

/** A delimiter is good where most rows have one width, wide at that, and their cells look like single values. */
function scoreDelimiter(text: string, delimiter: string, from: number): number {
	let cells: Cells;
	try {
		cells = tokenize(text, delimiter, from, SAMPLE_ROWS);
	} catch (refusal) {
		if (!(refusal instanceof SheetRefusal)) throw refusal;
		if (refusal.code === 'too-many-columns') return 1;
		// What stands above the flaw still tells; else a delimiter that is nowhere in the text would win by hiding it.
		const above = refusal.line === undefined ? from : startOfLine(text, refusal.line);
		return above > from ? scoreDelimiter(text.slice(0, above), delimiter, from) : -1;
	}
	const widths = new Map<number, number>();
	let type = 0;
	let count = 0;
	let rows = 0;
	for (let row = 0; row < cells.rowCount; row++) {
		const width = widthOf(cells, row);
		if (width === 1 && valueAt(cells, row, 0).trim() === '') continue;
		rows++;
		widths.set(width, (widths.get(width) ?? 0) + 1);
		for (let column = 0; column < width; column++) type += typed(valueAt(cells, row, column));
		count += width;
	}
	if (count === 0) return 0;
	let pattern = 0;
	for (const [width, times] of widths) pattern += ((times / rows) * times * (width - 1)) / (rows * width);
	return (pattern + 0.001) * (type / count) * (1 + headerBonus(cells));
}

/** Where a line begins, counted from 1; lines end as the tokenizer has it. */
function startOfLine(text: string, line: number): number {
	const lineEnd = /\r\n|\n|\r/g;
	for (let passed = 1; passed < line; passed++) if (!lineEnd.test(text)) return text.length;
	return lineEnd.lastIndex;
}

/** Known header names in a row speak strongly for the delimiter that parts them. */
function headerBonus(cells: Cells): number {
	let best = 0;
	for (let row = 0; row < Math.min(cells.rowCount, 12); row++) {
		let known = 0;
		for (let column = 0; column < Math.min(widthOf(cells, row), 60); column++) {
			if (fieldOfHeader(valueAt(cells, row, column))) known++;
		}
		best = Math.max(best, known);
	}
	return Math.min(best, 6) * 0.5;
}

/** The sample ends with a whole line, so that no quoted cell of it is cut if that can be helped. */
function sampleOf(text: string): string {
	if (text.length <= SAMPLE_CHARS) return text;
	const quotesClose = (end: number) => (text.slice(0, end).split('"').length - 1) % 2 === 0;
	for (
		let end = text.lastIndexOf('\n', SAMPLE_CHARS);
		end > SAMPLE_CHARS / 4;
		end = text.lastIndexOf('\n', end - 1)
	) {
		if (quotesClose(end)) return text.slice(0, end);
	}
	return text;
}

/** The likeliest of comma, semicolon, tab and pipe; the comma where nothing tells. */
export function detectDelimiter(text: string, from: number): string {
	const sample = sampleOf(text);
	let best: string = ',';
	let bestScore = -Infinity;
	for (const delimiter of DELIMITERS) {
		const score = scoreDelimiter(sample, delimiter, from);
		if (score > bestScore + 1e-9) [best, bestScore] = [delimiter, score];
	}
	return best;
}

const HEADER_SEARCHED = 30;

interface RowLook {
	readonly filled: number;
	/** Cells that are a known header from end to end. */
	readonly known: number;
	/** Dates, links and addresses: no header is one. */
	readonly data: number;
	readonly numbers: number;
	readonly long: number;
	readonly distinct: number;
	readonly stages: number;
}

function lookAtRow(cells: Cells, row: number): RowLook {
	const look = { filled: 0, known: 0, data: 0, numbers: 0, long: 0, stages: 0 };
	const seen = new Set<string>();
	for (let column = 0; column < widthOf(cells, row); column++) {
		const text = valueAt(cells, row, column).trim();
		if (text === '') continue;
		look.filled++;
		seen.add(text.toLowerCase());
		const sense = senseOfHeader(text);
		if (sense.whole && sense.fields.length > 0) look.known++;
		if (exactStage(text) !== null) look.stages++;
		if (text.length > LONG_HEADER) look.long++;
		if (NUMBER.test(text)) look.numbers++;
		else if (EMAIL.test(text) || URL_START.test(text) || parseDate(text).kind === 'date') look.data++;
	}
	return { ...look, distinct: seen.size };
}

/** The width that most of the first rows with more than one cell have. */
function usualWidth(cells: Cells): number {
	const counts = new Map<number, number>();
	for (let row = 0; row < Math.min(cells.rowCount, SAMPLE_ROWS); row++) {
		const width = widthOf(cells, row);
		if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
	}
	let best = 1;
	for (const [width, count] of counts) if (count > (counts.get(best) ?? 0)) best = width;
	return best;
}

const PREFER_EARLIER = 0.05;
const LONG_HEADER = 60;

function scoreHeader(
	{ filled, known, data, numbers, long, distinct }: RowLook,
	width: number,
	row: number
): number {
	return (
		2 * (known / filled) +
		Math.min(known, 5) * 0.3 +
		Math.min(1, filled / width) -
		(data > 0 ? 2 : 0) -
		3 * ((data + numbers) / filled) -
		2 * (long / filled) -
		(1 - distinct / filled) -
		row * PREFER_EARLIER
	);
}

/**
 * The record that names the columns, or null where the first rows hold data only. A header fills most of the usual width
 * with short, distinct words, knows field names, and holds no dates, numbers or links.
 */
export function detectHeader(cells: Cells): number | null {
	const width = usualWidth(cells);
	let best: { readonly row: number; readonly look: RowLook; readonly score: number } | null = null;
	for (let row = 0; row < Math.min(cells.rowCount, HEADER_SEARCHED); row++) {
		const look = lookAtRow(cells, row);
		if (look.filled === 0 || (width > 1 && look.filled === 1 && look.known === 0)) continue;
		const score = scoreHeader(look, width, row);
		if (!best || score > best.score) best = { row, look, score };
	}
	return best && best.score > leastScore(cells, best.row, best.look) ? best.row : null;
}

/** A row without any known name is a header only where it looks unlike data, and best where the rows under it do. */
function leastScore(cells: Cells, row: number, look: RowLook): number {
	if (look.known > look.stages) return 0.5;
	let [data, filled] = [0, 0];
	for (let below = row + 1; below < Math.min(cells.rowCount, row + 20); below++) {
		const each = lookAtRow(cells, below);
		data += each.data + each.numbers;
		filled += each.filled;
	}
	const unlike = look.data + look.numbers + look.stages === 0;
	return unlike && filled > 0 && data / filled > 0.1 ? 0.3 : 2;
}
