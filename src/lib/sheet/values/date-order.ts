/** Infers the order of day and month in a sheet's dates from the cells that can be read in one way only. */
import { addDays, dayNumber, type Day } from '../../domain/day';
import { foldAccents } from './fold-accents';
import { parseDate, readSerial, resolveDate, type ParsedDate, type DayRead, type Yearless } from './dates';
import type { Languages } from './day-names';
import type { DateOrder, DateOrderFound } from '../sheet';

const REMEMBERED_CHARS = 40;

/** A day without a year lies at most this many days ahead; else it is last year's. */
const DAYS_AHEAD = 31;

/**
 * Parses cells as days and remembers them, since days repeat a lot down a sheet. `asOf` is the day from which '12
 * Feb' is resolved; without it, a date without a year is not a day.
 */
export class DateParser {
	readonly #looked = new Map<string, ParsedDate>();
	readonly #read = { dmy: new Map<string, DayRead>(), mdy: new Map<string, DayRead>() };

	constructor(
		readonly asOf?: Day,
		readonly languages?: Languages
	) {}

	parse(text: string): ParsedDate {
		const known = this.#looked.get(text);
		if (known) return known;
		const cell = parseDate(text, this.languages);
		if (text.length <= REMEMBERED_CHARS) this.#looked.set(text, cell);
		return cell;
	}

	/**
	 * Reads a cell as a day. `happened` says that the field is of past events, so a day without a year never lies
	 * ahead.
	 */
	read(text: string, order: DateOrder, happened = false): DayRead {
		const known = this.#read[order].get(text);
		if (known) return known;
		const cell = this.parse(text);
		const yearless = this.#yearless(cell, order, happened);
		if (yearless) return yearless;
		const read = resolveDate(cell, order);
		if (text.length <= REMEMBERED_CHARS) this.#read[order].set(text, read);
		return read;
	}

	/** Reads a cell of a column of days, in which a serial number is a day too. */
	readInColumn(text: string, order: DateOrder, happened = false): DayRead {
		const read = this.read(text, order, happened);
		return read.kind === 'serial' ? (readSerial(text) ?? read) : read;
	}

	/** Resolves a day without a year: the latest one that is no more than a month ahead. */
	#yearless(cell: ParsedDate, order: DateOrder, happened: boolean): DayRead | null {
		if (cell.kind !== 'partial' || !cell.yearless || this.asOf === undefined) return null;
		const [last, year] = [addDays(this.asOf, happened ? 0 : DAYS_AHEAD), +this.asOf.slice(0, 4)];
		for (const each of [year + 1, year, year - 1]) {
			const read = resolveDate({ kind: 'date', year: each, ...cell.yearless }, order);
			if (read.kind === 'day' && read.day <= last) return read;
		}
		return null;
	}
}

/** Returns the two numbers of a date that depends on the order; null for any other cell. */
function numbersOf(cell: ParsedDate): Pick<Yearless, 'first' | 'second' | 'separator'> | null {
	const parts = cell.kind === 'partial' ? cell.yearless : cell.kind === 'date' ? cell : undefined;
	return parts?.numeric ? parts : null;
}

/**
 * Returns the sum of the days between each row and the next. Rows are mostly sorted, so the right order gives the
 * smaller sum.
 */
function restlessness(cells: readonly ParsedDate[], order: DateOrder): number {
	let sum = 0;
	let before: number | null = null;
	for (const cell of cells) {
		const read = resolveDate(cell, order);
		if (read.kind !== 'day') continue;
		const number = dayNumber(read.day);
		if (before !== null) sum += Math.abs(number - before);
		before = number;
	}
	return sum;
}

const RESTLESS_SAMPLE = 1000;

/**
 * Returns the likelier order where no cell decides: points mean day first; else the one in which the rows jump less;
 * else slashes mean month first.
 */
function likelier(cells: readonly ParsedDate[], separators: readonly string[]): DateOrder {
	if (separators.filter((separator) => separator === '.').length * 2 > separators.length) return 'dmy';
	const sample = cells.slice(0, RESTLESS_SAMPLE);
	const byRest = restlessness(sample, 'mdy') - restlessness(sample, 'dmy');
	if (byRest !== 0) return byRest < 0 ? 'mdy' : 'dmy';
	return separators.includes('/') ? 'mdy' : 'dmy';
}

/** Words that headers have only in languages whose dates begin with the day. */
const DAY_FIRST_WORDS =
	/^(?:datum|firma|stelle|unternehmen|arbeitgeber|stand|bemerkung(?:en)?|notizen|ergebnis|anmerkung(?:en)?|gesendet|beworben|bewerbung\p{L}*|ansprechpartner\p{L}*|entreprise|societe|poste|statut|lieu|relance|candidature|reponse|remarques|commentaires|fecha|empresa|puesto|estado|cargo|sueldo|observaciones|notas|respuesta|postulacion|vaga|situacao|observacoes|candidatura|bedrijf|functie|werkgever|vacature|plaats|opmerkingen|sollicitatie\p{L}*|gesolliciteerd|azienda|ruolo|posizione|stato|esito|sede|invio|colloquio|societa|citta)$/u;
const ENOUGH_WORDS = 2;

/** Tells whether headers are in a language whose dates begin with the day. */
export function beginWithDay(headers: readonly string[]): boolean {
	const words = new Set(
		headers.slice(0, 60).flatMap((header) => foldAccents(header).match(/\p{L}+/gu) ?? [])
	);
	return [...words].filter((word) => DAY_FIRST_WORDS.test(word)).length >= ENOUGH_WORDS;
}

/** Cells on each side that fit one order only, from which a change of the order is believed. */
const ENOUGH_FOR_TURN = 3;

/**
 * Finds the place where dates change their order: every cell before it that fits one order only has the one, every such
 * cell from it on the other. Takes the columns as `inferDateOrder` does.
 * @returns the index of the first cell list position of the second part, and both orders; null where there is no such place
 */
export function findTurn(
	columns: readonly (readonly ParsedDate[])[]
): { readonly at: number; readonly before: DateOrder; readonly order: DateOrder } | null {
	const decided = columns
		.flatMap((cells) => cells.map((cell, at) => ({ at, order: onlyOrder(cell) })))
		.filter((each): each is { at: number; order: DateOrder } => each.order !== null)
		.sort((a, b) => a.at - b.at);
	const turn = decided.findIndex(({ order }) => order !== decided[0]?.order);
	if (turn < ENOUGH_FOR_TURN || decided.length - turn < ENOUGH_FOR_TURN) return null;
	const { at, order } = decided[turn]!;
	const isClean = decided[turn - 1]!.at < at && decided.slice(turn).every((each) => each.order === order);
	return isClean ? { at, before: decided[0]!.order, order } : null;
}

/** Returns the only order in which a date can be read; null where it can be read in both, or in none. */
function onlyOrder(cell: ParsedDate): DateOrder | null {
	const numbers = numbersOf(cell);
	if (!numbers || numbers.first > 12 === numbers.second > 12) return null;
	return numbers.first > 12 ? 'dmy' : 'mdy';
}

/**
 * Infers the date order of a whole sheet. Takes its day columns, each a list of parsed cells in row order. In the
 * result, `decided` of `of` cells can be read in the found order only. Where none can, the sheet's language may
 * decide (`dayFirstHere`); else the order is ambiguous and the user is asked.
 */
export function inferDateOrder(
	columns: readonly (readonly ParsedDate[])[],
	dayFirstHere = false
): DateOrderFound {
	let [dayFirst, monthFirst, either] = [0, 0, 0];
	const separators: string[] = [];
	for (const cell of columns.flat()) {
		const numbers = numbersOf(cell);
		if (!numbers) continue;
		separators.push(numbers.separator);
		if (numbers.first > 12 && numbers.second <= 12) dayFirst++;
		else if (numbers.second > 12 && numbers.first <= 12) monthFirst++;
		else either++;
	}
	const of = dayFirst + monthFirst + either;
	if (of === 0) return { order: 'dmy', decided: 0, of, ambiguous: false };
	if (dayFirst !== monthFirst) {
		const order = dayFirst > monthFirst ? 'dmy' : 'mdy';
		return { order, decided: Math.max(dayFirst, monthFirst), of, ambiguous: false };
	}
	if (dayFirstHere && dayFirst === 0)
		return { order: 'dmy', decided: 0, of, ambiguous: false, told: 'sheet' };
	const order = likelier(columns.flat(), separators);
	return { order, decided: dayFirst, of, ambiguous: true };
}
