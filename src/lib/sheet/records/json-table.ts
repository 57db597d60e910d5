/**
 * Reads a list of records in a JSON file as a table with a header row: the backup of another tracker, or any list of flat
 * objects. The table is read like any other sheet; nothing is ever written back into the JSON file.
 */
import { addDays, type Day } from '../../domain/day';
import { fieldOfHeader } from '../columns/headers';
import { asCell } from '../csv/cells';
import { decode } from '../csv/encoding';
import { checkBytes, MAX_CELL_CHARS, MAX_COLUMNS, MAX_FILE_BYTES, tooManyColumns } from '../reading/refuse';
import { SheetRefusal } from '../refusal';
import { depthOf } from './json-depth';

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
	readonly [key: string]: Json;
}

/** Matches the begin of a JSON file that holds an object or a list of them. */
const BEGIN = /^\uFEFF?\s*(?:\{\s*(?:"[^"\n]*"\s*:|\})|\[\s*(?:\{|\]\s*$))/;
const LOOKED_AT = 4096;
/** No file that holds records is nested deeper. */
const DEEPEST = 64;
/** The keys between the file itself and its list of records, and between a record and a value in it. */
const LIST_WITHIN = 2;
const VALUE_WITHIN = 2;
/** Records in an object stand in a list with at least so many known columns. */
const FEWEST_KNOWN = 2;
/** The records whose keys are looked at to choose between lists. */
const SAMPLE = 50;
/** A nested value that is longer as text is left out: a drawing, a file, a résumé. */
const LONGEST_NESTED = 2_000;

/**
 * Returns the table as UTF-8 CSV with commas; null where the file is no JSON.
 * @throws SheetRefusal where it is JSON without a list of records, damaged, a backup of this app, or too large
 */
export function jsonTable(bytes: Uint8Array): Uint8Array | null {
	if (!looksLikeJson(bytes)) return null;
	checkBytes(bytes);
	const { text } = decode(bytes);
	if (depthOf(text, DEEPEST) > DEEPEST) throw refused('json');
	const records = recordsIn(parsed(text));
	if (!records) throw refused('json');
	return tableOf(records.filter((record) => !isDeleted(record)));
}

const refused = (kind: 'json' | 'backup' | 'json-damaged') => new SheetRefusal('not-text', { kind });

function looksLikeJson(bytes: Uint8Array): boolean {
	const isWide = bytes.subarray(0, 8).includes(0);
	return BEGIN.test(isWide ? decode(bytes).text.slice(0, LOOKED_AT) : headOf(bytes));
}

const headOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, LOOKED_AT));

function parsed(text: string): Json {
	try {
		return JSON.parse(text) as Json;
	} catch {
		throw refused('json-damaged');
	}
}

const isObject = (value: Json | undefined): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Returns the records of a list in which every entry is one, else null. */
function recordsOf(value: Json): readonly JsonObject[] | null {
	return isList(value) && value.length > 0 && value.every(isObject) ? value : null;
}

/** Returns the list of records: the file itself, or the list in it that has the most known columns; the longer one of two. */
function recordsIn(file: Json): readonly JsonObject[] | null {
	if (!isObject(file)) return recordsOf(file);
	if (Object.hasOwn(file, 'formatVersion') && Object.hasOwn(file, 'payload')) throw refused('backup');
	// A résumé names past employers, which are no applications.
	if (isObject(file['basics'])) return null;
	const lists = listsIn(file, LIST_WITHIN).map((records) => ({ records, known: knownColumns(records) }));
	const [best] = lists
		.filter(({ known }) => known >= FEWEST_KNOWN)
		.toSorted((a, b) => b.known - a.known || b.records.length - a.records.length);
	return best?.records ?? null;
}

function listsIn(value: JsonObject, within: number): (readonly JsonObject[])[] {
	return Object.values(value).flatMap((each) => {
		const records = recordsOf(each);
		if (records) return [records];
		return within > 1 && isObject(each) ? listsIn(each, within - 1) : [];
	});
}

/** Counts the different meanings of the records' keys; none where they name no company, job or person. */
function knownColumns(records: readonly JsonObject[]): number {
	const keys = new Set(records.slice(0, SAMPLE).flatMap((record) => [...cellsOf(record).keys()]));
	const fields = new Set([...keys].map(fieldOfHeader).filter((field) => field !== null));
	const isNamed = (['organisation', 'personName', 'personFirstName'] as const).some((field) =>
		fields.has(field)
	);
	return isNamed ? fields.size : 0;
}

/** Tells whether a record is kept only as a mark that it was deleted. */
const isDeleted = (record: JsonObject) =>
	['deletedAt', 'deleted_at'].some((key) => Object.hasOwn(record, key) && Boolean(record[key]));

/** Returns the texts of a record by their columns. A record in it stands in columns of its own: 'company name'. */
function cellsOf(record: JsonObject, within = VALUE_WITHIN, before = ''): Map<string, string> {
	const cells = new Map<string, string>();
	for (const [key, value] of Object.entries(record)) {
		const column = before ? `${before} ${key}` : key;
		if (isObject(value) && within > 1)
			for (const [inner, text] of cellsOf(value, within - 1, column)) cells.set(inner, text);
		else cells.set(column, textOf(key, value));
	}
	return cells;
}

function textOf(key: string, value: Json): string {
	if (value === null) return '';
	if (typeof value === 'number') return momentOf(key, value) ?? String(value);
	if (typeof value !== 'object') return String(value).toWellFormed();
	const texts = isList(value) && value.every((each) => typeof each !== 'object') ? value.join('; ') : null;
	const text = (texts ?? JSON.stringify(value)).toWellFormed();
	return text === '{}' || text.length > LONGEST_NESTED ? '' : text;
}

const MOMENT = /(?:at|on|date|time|timestamp)$/i;
/** The years 2000 to 2100 in milliseconds since 1970. */
const [FROM, TO] = [946_684_800_000, 4_102_444_800_000];
const MS_PER_DAY = 86_400_000;

/** Returns the day of a number that is a time in milliseconds, by its key and size; undefined where it is none. */
function momentOf(key: string, value: number): Day | undefined {
	if (!MOMENT.test(key) || value < FROM || value > TO) return undefined;
	return addDays('1970-01-01', Math.floor(value / MS_PER_DAY));
}

/** @throws SheetRefusal over 500 columns, a cell that is too long, or a table larger than the largest file */
function tableOf(records: readonly JsonObject[]): Uint8Array {
	const rows = records.map((record) => cellsOf(record));
	const columns = new Set<string>();
	for (const row of rows) {
		for (const column of row.keys()) columns.add(column);
		if (columns.size > MAX_COLUMNS) throw tooManyColumns(1);
	}
	// The first cell is quoted, so that it is never taken for a mark or a directive.
	const lines = [[...columns].map((column, at) => asCell(column.toWellFormed(), ',', at === 0)).join(',')];
	let length = 0;
	for (const [at, row] of rows.entries()) {
		const texts = [...columns].map((column) => row.get(column) ?? '');
		if (texts.some((text) => text.length > MAX_CELL_CHARS))
			throw new SheetRefusal('cell-too-long', { line: at + 2 });
		// An empty record is a row of its own, so that each row is one record.
		const line = texts.map((text) => asCell(text, ',', columns.size === 1)).join(',');
		length += line.length + 1;
		if (length > MAX_FILE_BYTES) throw new SheetRefusal('too-large');
		lines.push(line);
	}
	return new TextEncoder().encode(`${lines.join('\n')}\n`);
}
