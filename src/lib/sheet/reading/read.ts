/** Reads a sheet. Everything is detected, every choice can be overridden, and nothing is changed. */
import { tokenize, valueAt, valuesOf, type Cells } from '../csv/cells';
import type { ColumnMeaning } from '../columns/column-candidate';
import { detectMeanings } from '../columns/columns';
import { beginWithDay, DateParser, findTurn, inferDateOrder } from '../values/date-order';
import { detectDelimiter, detectHeader, separatorLine } from '../csv/dialect';
import { saysNothing } from '../values/dates';
import { dayBeside } from '../values/dated-words';
import { languagesOf } from '../values/languages/sheet-languages';
import { decode, type Decoded } from '../csv/encoding';
import { kindOfRow } from '../import/facts';
import { firstTerms, takenAs } from '../import/taken-as';
import { separatorRowProblems, dateProblems, ProblemList, shapeProblems, sheetProblems } from './problems';
import { findComputedColumns } from '../columns/computed-columns';
import { checkBytes, checkText } from './refuse';
import { jobsIn } from '../import/histories';
import { readingContext } from './row-view';
import { liesOnItsSide } from './sideways';
import { findDataRows, headersInGroups, headersOf, labelsOf, type DataRows } from './rows';
import { findStageColumns } from '../columns/stage-columns';
import { findEventLog } from './event-log';
import { isOpenWord, isPlainStatus } from '../columns/stages';
import { stagesAmong } from '../status/in-context';
import {
	DAY_FIELDS,
	REPEATABLE,
	type Choices,
	type Column,
	type DateOrder,
	type DateOrderFound,
	type EventLog,
	type SheetReading,
	type StatusWord,
	type Interpretation
} from '../sheet';

const SAMPLE_ROWS = 400;

/** A sheet's cells, before its rows are interpreted. */
export interface TokenizedSheet {
	readonly decoded: Decoded;
	readonly cells: Cells;
	readonly delimiter: string;
}

/** Decodes and tokenizes a sheet. @throws SheetRefusal where the sheet is refused (law 10) */
export function openSheet(
	bytes: Uint8Array,
	choices: Pick<Choices, 'encoding' | 'delimiter'> = {}
): TokenizedSheet {
	checkBytes(bytes);
	const decoded = decode(bytes, choices.encoding);
	checkText(decoded.text);
	const directive = separatorLine(decoded.text);
	const from = directive?.from ?? 0;
	const delimiter = choices.delimiter ?? directive?.delimiter ?? detectDelimiter(decoded.text, from);
	return { decoded, delimiter, cells: tokenize(decoded.text, delimiter, from) };
}

/**
 * Reads a sheet. Takes its bytes and the user's choices; returns every choice made, the problems found, and the span
 * of every cell. A sheet with only a header is read and has no rows.
 * @throws SheetRefusal where the sheet is refused as a whole (law 10)
 */
export function readSheet(bytes: Uint8Array, choices: Choices = {}): SheetReading {
	return readTokenized(openSheet(bytes, choices), choices);
}

/** Reads a sheet that is already tokenized with the same encoding and delimiter. */
export function readTokenized(opened: TokenizedSheet, choices: Choices = {}): SheetReading {
	const { repeated, separators, otherTables, dateParser, ...understood } = interpret(opened, choices);
	const { cells, dataRows, columns, rowCount, dateOrder, statuses } = understood;
	const view = readingContext(understood, dateParser);
	const list = new ProblemList();
	if (liesOnItsSide(cells)) list.add('on-its-side');
	sheetProblems(list, { rowCount, repeated, dateOrder, statuses });
	for (const { row, headers, count } of otherTables) list.add('other-table', { row, headers, count });
	separatorRowProblems(list, cells, separators);
	shapeProblems(list, cells, dataRows, columns.length);
	dateProblems(list, view, dataRows, columns);
	const counts = { leads: 0, contacts: 0, skipped: 0 };
	for (const row of dataRows) {
		const kind = kindOfRow(view, row);
		counts[kind === null ? 'skipped' : kind === 'lead' ? 'leads' : 'contacts']++;
	}
	if (understood.log) counts.leads = jobsIn(view, dataRows).length;
	const kind = counts.contacts > counts.leads ? 'contacts' : 'leads';
	return { ...understood, problems: list.all(), kind, counts };
}

/**
 * Detects columns, date order and status words of a tokenized sheet. Detects nothing where all of them were chosen,
 * as in a stored sheet.
 */
export function interpret(
	{ decoded, cells, delimiter }: TokenizedSheet,
	choices: Choices
): Interpretation & Omit<DataRows, 'rows'> & { dateParser: DateParser } {
	const found = choices.headerRow === undefined ? detectHeader(cells) : choices.headerRow;
	const isUnknown = choices.as !== undefined && choices.headerRow === undefined;
	const headerRow = found ?? (isUnknown ? firstTerms(cells) : null);
	const headers = headersOf(cells, headerRow);
	const { rows, ...others } = findDataRows(cells, headerRow, headers);
	const detected = understandColumns(
		cells,
		headers,
		headersInGroups(cells, headerRow, headers),
		rows,
		choices
	);
	const log = choices.log === undefined ? findEventLog(cells, detected, rows) : choices.log;
	const columns = log ? detected.map((column) => withoutEvents(column, log)) : detected;
	const languages = languagesOf(wordsOf(cells, headers, rows));
	const dateParser = new DateParser(choices.asOf, languages);
	const dayFirstHere = delimiter === ';' || beginWithDay(headers);
	const dateOrder = understandOrder(cells, rows, columns, dateParser, choices, dayFirstHere, log?.day);
	return {
		encoding: decoded.encoding,
		bom: decoded.bom,
		delimiter,
		headerRow,
		columns: columns.map((column) => withFormat(column, cells, rows, dateParser, dateOrder.order)),
		dateOrder,
		...(choices.asOf === undefined ? {} : { asOf: choices.asOf }),
		languages,
		statuses: understandStatuses(cells, rows, columns, choices, log?.action),
		...(log && { log }),
		...(choices.passedPlans?.size && { passedPlans: choices.passedPlans }),
		stageColumns: log ? [] : findStageColumns(cells, withoutOwn(columns, cells, rows), rows),
		rowCount: rows.length,
		cells,
		dataRows: rows,
		...others,
		dateParser,
		preview: (count) => rows.slice(0, count).map((row) => textsOf(cells, row))
	};
}

/** Returns the headers, and the cells of a sample of the rows. */
function* wordsOf(cells: Cells, headers: readonly string[], rows: readonly number[]): Generator<string> {
	yield* headers;
	for (const row of rows.slice(0, SAMPLE_ROWS)) yield* valuesOf(cells, row);
}

function textsOf(cells: Cells, row: number): string[] {
	return valuesOf(cells, row).map((text) => text.toWellFormed());
}

function withoutOwn(columns: readonly Column[], cells: Cells, rows: readonly number[]): Column[] {
	const own = new Map(
		findComputedColumns(
			columns.map(({ header }) => header),
			cells,
			rows
		)
	);
	return columns.filter(({ index }) => !own.has(index));
}

/** The columns of an event have no meaning for the lead as a whole. */
function withoutEvents(column: Column, { day, action }: EventLog): Column {
	const isEvents = column.index === day || column.index === action;
	return isEvents ? { ...column, meaning: null, evidence: null } : column;
}

const NOTHING_FOUND: ColumnMeaning = { meaning: null, evidence: null };

function samplesOf(cells: Cells, headers: readonly string[], rows: readonly number[]): string[][] {
	const sample = rows.slice(0, SAMPLE_ROWS);
	return headers.map((_, column) => sample.map((row) => valueAt(cells, row, column)));
}

function understandColumns(
	cells: Cells,
	headers: readonly string[],
	grouped: readonly string[],
	rows: readonly number[],
	{ meanings, as }: Choices
): Column[] {
	const allChosen = headers.every((_, column) => meanings?.has(column));
	const samples = allChosen ? [] : samplesOf(cells, headers, rows);
	const found = allChosen ? [] : detectMeanings(grouped, samples);
	const detected = as && !allChosen ? takenAs(found, samples, as) : found;
	const own = new Set(allChosen ? [] : findComputedColumns(headers, cells, rows).map(([column]) => column));
	const labels = labelsOf(headers);
	const chosen = new Set(
		[...(meanings ?? [])].map(([, field]) => field).filter((field) => field && !REPEATABLE.has(field))
	);
	return headers.map((header, index) => {
		const choice = meanings?.get(index);
		const found = (own.has(index) ? null : detected[index]) ?? NOTHING_FOUND;
		const isTaken = choice === undefined && found.meaning !== null && chosen.has(found.meaning);
		const meaning = choice === undefined ? (isTaken ? null : found.meaning) : choice;
		const evidence = choice !== undefined ? 'chosen' : isTaken ? null : found.evidence;
		const isOther = choice !== undefined || isTaken;
		const rival = isOther ? undefined : found.rival;
		return {
			index,
			header,
			label: labels[index]!,
			meaning,
			evidence,
			...(rival === undefined ? {} : { rival }),
			...(isOther && !allChosen && { found })
		};
	});
}

function understandOrder(
	cells: Cells,
	rows: readonly number[],
	columns: readonly Column[],
	dateParser: DateParser,
	choices: Choices,
	dayFirstHere: boolean,
	day: number | undefined
): DateOrderFound {
	const turnOf = ({ dateTurn: turn }: Choices) => (turn ? { turn } : {});
	if (choices.dateOrder && choices.meanings?.size === columns.length) {
		return { order: choices.dateOrder, decided: 0, of: 0, ambiguous: false, ...turnOf(choices) };
	}
	const days = columns.filter(
		({ meaning, index }) => index === day || (meaning !== null && DAY_FIELDS.has(meaning))
	);
	const status = columns.find(({ meaning }) => meaning === 'status')?.index;
	const beside = status === undefined ? [] : rows.map((row) => dayBeside(valueAt(cells, row, status)));
	const parsed = [
		...days.map(({ index }) => rows.map((row) => dateParser.parse(valueAt(cells, row, index)))),
		beside.map((text) => dateParser.parse(text))
	];
	const found = inferDateOrder(parsed, dayFirstHere);
	const turned = findTurn(parsed);
	const seen = turned && { row: rows[turned.at]!, order: turned.order };
	const seenTurn = seen ? { seenTurn: seen } : {};
	if (choices.dateOrder)
		return { ...found, ...seenTurn, ...turnOf(choices), order: choices.dateOrder, ambiguous: false };
	return seen ? { ...found, ...seenTurn, order: turned.before, ambiguous: true, turn: seen } : found;
}

/** Adds an example of how a day column writes its days: its first one. */
function withFormat(
	column: Column,
	cells: Cells,
	rows: readonly number[],
	dateParser: DateParser,
	order: DateOrder
): Column {
	if (column.meaning === null || !DAY_FIELDS.has(column.meaning)) return column;
	const row = rows.find(
		(each) => dateParser.readInColumn(valueAt(cells, each, column.index), order).kind === 'day'
	);
	return row === undefined ? column : { ...column, format: valueAt(cells, row, column.index).trim() };
}

function understandStatuses(
	cells: Cells,
	rows: readonly number[],
	columns: readonly Column[],
	{ stages }: Choices,
	action?: number
): StatusWord[] {
	const column = action ?? columns.find(({ meaning }) => meaning === 'status')?.index;
	if (column === undefined) return [];
	const applied = columns.find(({ meaning }) => meaning === 'appliedOn')?.index;
	const counts = new Map<string, { all: number; dated: number }>();
	for (const row of rows) {
		const word = valueAt(cells, row, column).toWellFormed().trim();
		if (word === '') continue;
		const count = counts.get(word) ?? { all: 0, dated: 0 };
		count.all++;
		if (applied !== undefined && isOpenWord(word) && !saysNothing(valueAt(cells, row, applied)))
			count.dated++;
		counts.set(word, count);
	}
	const stageOf = stagesAmong(counts.keys());
	return [...counts].map(([word, { all, dated }]) => {
		const chosen = stages?.get(word);
		const found = 2 * dated > all ? 'applied' : stageOf(word);
		const isGuess = found !== null && !isOpenWord(word) && !isPlainStatus(word);
		return {
			word,
			count: all,
			...(chosen === undefined ? { stage: found } : { stage: chosen, found }),
			...(isGuess && { guessed: true as const })
		};
	});
}
