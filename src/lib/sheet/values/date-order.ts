/** Which of day and month comes first in a sheet's dates: by the cells that can be read one way only. */
import { addDays, dayNumber } from '../../domain/day';
import type { Day } from '../../domain/day';
import { foldAccents } from './fold-accents';
import { parseDate, resolveDate } from './dates';
import type { ParsedDate, DayRead, Yearless } from './dates';
import type { DateOrder, DateOrderFound } from '../sheet';

const REMEMBERED_CHARS = 40;

/** A day without a year lies at most so many days ahead; else it is last year's. */
const DAYS_AHEAD = 31;

/** Looks at cells once each; days repeat a lot down a sheet. `asOf` is the day from which '12 Feb' is seen; without it, it is no day. */
export class DateParser {
	readonly #looked = new Map<string, ParsedDate>();
	readonly #read = { dmy: new Map<string, DayRead>(), mdy: new Map<string, DayRead>() };

	constructor(readonly asOf?: Day) {}

	parse(text: string): ParsedDate {
		const known = this.#looked.get(text);
		if (known) return known;
		const cell = parseDate(text);
		if (text.length <= REMEMBERED_CHARS) this.#looked.set(text, cell);
		return cell;
	}

	/** `happened`: the day is one of something that is over, and lies ahead by no day. */
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

	/** The latest such day that is no more than a month ahead, or none at all. */
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

/** The two numbers of a date of which the file's order matters; null of any other cell. */
function numbersOf(cell: ParsedDate): Pick<Yearless, 'first' | 'second' | 'separator'> | null {
	const parts = cell.kind === 'partial' ? cell.yearless : cell.kind === 'date' ? cell : undefined;
	return parts?.numeric ? parts : null;
}

/** Days between one row and the next, summed: rows are mostly in order, so the right reading jumps less. */
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

/** The likelier order where no cell decides: points and non-English months and headers say day first, AM and PM month first. */
function likelier(cells: readonly ParsedDate[], separators: readonly string[]): DateOrder {
	if (separators.filter((separator) => separator === '.').length * 2 > separators.length) return 'dmy';
	const sample = cells.slice(0, RESTLESS_SAMPLE);
	const byRest = restlessness(sample, 'mdy') - restlessness(sample, 'dmy');
	if (byRest !== 0) return byRest < 0 ? 'mdy' : 'dmy';
	return separators.includes('/') ? 'mdy' : 'dmy';
}

/** Words of headers that no English one has, in languages whose dates begin with the day. */
const DAY_FIRST_WORDS =
	/^(?:datum|firma|stelle|unternehmen|arbeitgeber|stand|bemerkung(?:en)?|notizen|ergebnis|anmerkung(?:en)?|gesendet|beworben|bewerbung\p{L}*|ansprechpartner\p{L}*|entreprise|societe|poste|statut|lieu|relance|candidature|reponse|remarques|commentaires|fecha|empresa|puesto|estado|cargo|sueldo|observaciones|notas|respuesta|postulacion|vaga|situacao|observacoes|candidatura|bedrijf|functie|werkgever|vacature|plaats|opmerkingen|sollicitatie\p{L}*|gesolliciteerd|azienda|ruolo|posizione|stato|esito|sede|invio|colloquio|societa|citta)$/u;
const ENOUGH_WORDS = 2;

/** Whether headers are in a language in which dates begin with the day. */
export function beginWithDay(headers: readonly string[]): boolean {
	const words = new Set(
		headers.slice(0, 60).flatMap((header) => foldAccents(header).match(/\p{L}+/gu) ?? [])
	);
	return [...words].filter((word) => DAY_FIRST_WORDS.test(word)).length >= ENOUGH_WORDS;
}

/**
 * Infers the date order of a whole sheet. Takes its day columns, each a list of looked-at cells in row order.
 * `decided` of `of` cells can be read in the found order only. Where none can, the sheet's language may tell
 * (`dayFirstHere`); else it is ambiguous and the user is asked.
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
