/** Detects the delimiter and the header record of a sheet by scoring. The user can override both. */
import { parseDate } from '../values/dates';
import { fieldOfHeader, senseOfHeader } from '../columns/headers';
import { exactStage } from '../columns/stages';
import { isBlank, tokenize, valueAt, widthOf, type Cells } from './cells';
import { DELIMITERS, SheetRefusal, type Field } from '../sheet';

const SAMPLE_CHARS = 64 * 1024;
const SAMPLE_ROWS = 100;

const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\n|\r|$)/;

/**
 * Returns the delimiter of the `sep=` line that Excel writes first, and the offset at which the records begin after
 * it.
 */
export function separatorLine(text: string): { readonly delimiter: string; readonly from: number } | null {
	const match = SEPARATOR_LINE.exec(text);
	return match ? { delimiter: match[1]!, from: match[0].length } : null;
}

const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;
const URL_START = /^(https?:\/\/|www\.)\S+$/i;
const NUMBER = /^[-+]?[$€£]?\d+([.,]\d+)*%?$/;

/**
 * Scores from 0 to 1 how likely a text is a single value: a date, number, link or short text scores high, a text with
 * delimiters low.
 */
function typed(value: string): number {
	const text = value.trim();
	if (text === '') return 0.5;
	if (NUMBER.test(text) || EMAIL.test(text) || URL_START.test(text)) return 1;
	if (text.length <= 64 && parseDate(text).kind === 'date') return 1;
	if (/^[\p{L}\p{N} .&'’()/+#*%!?:_-]{1,60}$/u.test(text)) return 0.9;
	return text.length <= 60 && !/[,;\t|].*[,;\t|]/.test(text) ? 0.7 : 0.4;
}

/** Scores a delimiter. It is good where most rows have the same large width and cells that look like single values. */
function scoreDelimiter(text: string, delimiter: string, from: number): number {
	let cells: Cells;
	try {
		cells = tokenize(text, delimiter, from, SAMPLE_ROWS);
	} catch (refusal) {
		if (!(refusal instanceof SheetRefusal)) throw refusal;
		if (refusal.code === 'too-many-columns') return 1;
		// Score the lines above the unclosed quote; otherwise a delimiter that is nowhere in the text would win by
		// hiding it.
		const { line } = refusal.facts;
		const above = line === undefined ? from : startOfLine(text, line);
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

/** Returns the offset of a 1-based line; lines end as in the tokenizer. */
function startOfLine(text: string, line: number): number {
	const lineEnd = /\r\n|\n|\r/g;
	for (let passed = 1; passed < line; passed++) if (!lineEnd.test(text)) return text.length;
	return lineEnd.lastIndex;
}

/** Returns the bonus for a row with known header names, which are strong evidence for a delimiter. */
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

/** Returns a sample that ends with a whole line, and if possible outside of a quoted cell. */
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

/** Returns the likeliest of comma, semicolon, tab and pipe, or the comma where nothing decides. */
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
	/** The number of cells that are a known header as a whole. */
	readonly known: number;
	/** The number of dates, links and addresses, which never stand in a header. */
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

/** The most cells of a header that may be unknown: one of three. */
const UNKNOWN_IN_HEADER = 1 / 3;

/**
 * Tells whether a record can only be a header: it begins with a known one, most of its cells are known, and none is a
 * value.
 */
export function isHeaderLike(cells: Cells, row: number): boolean {
	let column = 0;
	while (column < widthOf(cells, row) - 1 && valueAt(cells, row, column).trim() === '') column++;
	// Most rows are decided by their first cell.
	const first = senseOfHeader(valueAt(cells, row, column).trim());
	if (!first.whole || first.fields.length === 0) return false;
	const { filled, known, data, numbers, long, distinct, stages } = lookAtRow(cells, row);
	if (data + numbers + long > 0 || distinct < filled) return false;
	return known - stages >= 2 && filled - known <= filled * UNKNOWN_IN_HEADER;
}

/** Returns the most common width among the first rows with more than one cell. */
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
 * Returns the record of the header, or null where the first rows hold data only. A header fills most of the usual
 * width with short, distinct words, includes known field names, and holds no dates, numbers or links.
 */
export function detectHeader(cells: Cells): number | null {
	const width = usualWidth(cells);
	let best: ScoredRow | null = null;
	const above: ScoredRow[] = [];
	for (let row = 0; row < Math.min(cells.rowCount, HEADER_SEARCHED); row++) {
		const look = lookAtRow(cells, row);
		if (look.filled === 0 || (width > 1 && look.filled === 1 && look.known === 0)) continue;
		const score = scoreHeader(look, width, row);
		if (best && score <= best.score) continue;
		if (best) above.push(best);
		best = { row, look, score };
	}
	const isHeader = ({ row, look, score }: ScoredRow) => score > leastScore(cells, row, look);
	// A row of status words alone is no header: long headers above it are.
	const found = best && (isHeader(best) ? best : above.findLast((each) => namesTwo(each) && isHeader(each)));
	return found ? headerOfJobs(cells, found.row) : null;
}

interface ScoredRow {
	readonly row: number;
	readonly look: RowLook;
	readonly score: number;
}

const namesTwo = ({ look: { known, stages } }: ScoredRow) => known - stages >= 2;

const JOB_FIELDS: ReadonlySet<Field | null> = new Set<Field>(['organisation', 'role', 'status', 'appliedOn']);
/** A header that names this many of the fields of a job is one of jobs, and one that names fewer than two is not. */
const NAMED_BY_JOBS = 3;

/**
 * Returns the header of the table of jobs where tables stand below one another: the first that names as many fields of a
 * job as the row found, or a later one where the row found names people or tasks.
 */
function headerOfJobs(cells: Cells, found: number): number {
	const fields = new Map<number, number>();
	const named = jobFieldsIn(cells, found);
	// A long list of people may stand above the jobs.
	const searched = named < 2 ? cells.rowCount : Math.min(cells.rowCount, HEADER_SEARCHED);
	for (let row = 0; row < searched; row++) {
		const begins = row < HEADER_SEARCHED || isBlank(cells, row - 1) || isBlank(cells, row - 2);
		if (row === found || (begins && isHeaderLike(cells, row))) fields.set(row, jobFieldsIn(cells, row));
	}
	for (const [row, count] of fields) {
		const isEarlier = row < found && count >= Math.max(named, 1) && isTableAbove(cells, row, found);
		const isOfJobs = row > found && named < 2 && count >= NAMED_BY_JOBS && isTableAbove(cells, found, row);
		if (isEarlier || isOfJobs) return row;
	}
	return found;
}

function jobFieldsIn(cells: Cells, row: number): number {
	const fields = new Set<Field | null>();
	for (let column = 0; column < widthOf(cells, row); column++)
		fields.add(fieldOfHeader(valueAt(cells, row, column).trim()));
	return [...fields].filter((field) => JOB_FIELDS.has(field)).length;
}

/** Tells whether a header has rows of its own, and a blank row parts them from a later header. */
function isTableAbove(cells: Cells, header: number, later: number): boolean {
	let blank = header + 1;
	while (blank < later && !isBlank(cells, blank)) blank++;
	return blank > header + 1 && blank < later;
}

/**
 * Returns the score that a row needs to be the header. A row without known names needs to look unlike data, and less
 * if the rows below it look like data.
 */
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
