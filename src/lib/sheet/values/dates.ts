/**
 * Reads a cell as a day without guessing: an impossible or incomplete day, or a bare number, stays text, and the
 * result says which it is.
 */
import { addDays, isDay, type Day, type Time } from '../../domain/day';
import { lex, type DayShape, type Lexed, type Slot } from './date-parts';
import type { Languages } from './day-names';
import type { DateOrder } from '../fields';

/** A day without its year: '12 Feb', '2/25', '9月3日'. */
export interface Yearless {
	readonly first: number;
	readonly second: number;
	readonly numeric: boolean;
	readonly separator: string;
	readonly at?: Time;
	/** The parts, with a year added where one would stand. */
	readonly slots: readonly Slot[];
}

/** A parsed cell, before the sheet's date order is known. */
export type ParsedDate =
	| { readonly kind: 'empty' | 'serial' | 'epoch' | 'text' }
	| { readonly kind: 'partial'; readonly yearless?: Yearless }
	| {
			readonly kind: 'date';
			readonly year: number;
			/** Month and day where the cell decides them, else the two numbers in order. */
			readonly first: number;
			readonly second: number;
			/** True where only the sheet's order tells day and month apart. */
			readonly numeric: boolean;
			readonly separator: string;
			readonly at?: Time;
			readonly slots: readonly Slot[];
	  };

export type DayRead =
	| { readonly kind: 'day'; readonly day: Day; readonly at?: Time; readonly shape: DayShape }
	| { readonly kind: 'empty' | 'partial' | 'impossible' | 'serial' | 'epoch' | 'text' };

/** A longer text is never a date, and is not matched against patterns. */
const MAX_DATE_CHARS = 64;
const NOTHING = /^(?:n\/?\.?a\.?|nan|nat|null|none|nil|undefined|-+|[–—]+|\?+)$/i;
/** Words for a value that is not known. */
const UNKNOWN =
	/^(?:tb[ad]|unknown|unspecified|undisclosed|confidential|not (?:listed|specified|stated|given|provided|disclosed|available|known|applicable)|unbekannt|nicht angegeben|k\.? ?a\.?|inconnue?|non (?:communiqué|précisé|renseigné)e?|desconocid[oa]|desconhecid[oa]|onbekend|sconosciut[oa])$/i;
/** Given names that differ by a capital only from what programs write for nothing (`nan`, `NaT`). */
const GIVEN_NAME = /^N(?:an|at)$/;
const LONGEST_NOTHING = 20;
/** Tells whether a cell has no value: empty, a dash, 'N/A', 'null', or a word for unknown ('Not listed'). */
export function saysNothing(text: string): boolean {
	const trimmed = text.trim();
	return (
		trimmed === '' ||
		(trimmed.length <= LONGEST_NOTHING &&
			((NOTHING.test(trimmed) && !GIVEN_NAME.test(trimmed)) || UNKNOWN.test(trimmed)))
	);
}

/** Tells whether a cell says that its value is not known. */
export function saysUnknown(text: string): boolean {
	return text.length <= LONGEST_NOTHING && UNKNOWN.test(text.trim());
}

/** Removes a leading weekday that is also a month's short name: 'Mar 12 mars 2026' begins with Tuesday. */
function relabelWeekday(text: string): string {
	return text.replace(/^(mar|jeu|sam|dim)\.?,?\s+(?=\d)/i, '');
}

function fullYear(text: string): number {
	return text.length > 2 ? +text : +text < 70 ? 2000 + +text : 1900 + +text;
}

/** Parses a cell without knowing the sheet's date order. `languages` decide names that are two months. */
export function parseDate(cell: string, languages?: Languages): ParsedDate {
	const text = cell.trim();
	if (saysNothing(text)) return { kind: 'empty' };
	if (text.length > MAX_DATE_CHARS || !/\d/.test(text)) return { kind: 'text' };
	if (/^\d+$/.test(text)) return lookAtNumber(text);
	if (/^[345]\d{4}[.,]\d{1,15}$/.test(text)) return lookAtNumber(text.slice(0, 5));
	const arrow = text.indexOf('→');
	return arrow < 0
		? lookAtWords(text, languages)
		: withRest(lookAtWords(text.slice(0, arrow).trim(), languages), text.slice(arrow));
}

/** Keeps the rest of a range such as Notion's 'October 9, 2026 → October 12, 2026', which is read as its first day. */
function withRest(cell: ParsedDate, rest: string): ParsedDate {
	if (cell.kind !== 'date') return cell;
	return { ...cell, slots: [...cell.slots, { is: 'literal', text: ` ${rest}` }] };
}

function lookAtWords(text: string, languages: Languages | undefined): ParsedDate {
	const lexed =
		lex(text, languages) ?? (relabelWeekday(text) !== text ? lex(relabelWeekday(text), languages) : null);
	if (!lexed) return { kind: 'text' };
	const numbers = lexed.slots.filter((slot) => slot.is === 'number').map((slot) => slot.text);
	return lexed.slots.some((slot) => slot.is === 'month-name')
		? named(lexed, numbers)
		: numbered(lexed, numbers);
}

/** Parses digits alone: '20260105', an Excel serial number, seconds since 1970; anything else is text. */
function lookAtNumber(text: string): ParsedDate {
	if (/^(?:19|20)\d{6}$/.test(text)) {
		const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
		const slots = [
			{ is: 'year', text: year },
			{ is: 'month', text: month },
			{ is: 'day', text: day }
		] as const;
		return { kind: 'date', year: +year, first: +month, second: +day, numeric: false, separator: '', slots };
	}
	if (/^[34]\d{4}$|^5[0-4]\d{3}$/.test(text)) return { kind: 'serial' };
	return { kind: /^1\d{9}(?:\d{3})?$/.test(text) ? 'epoch' : 'text' };
}

/** Matches what stands between the two days of one month: '5-19 Oct', 'Oct 5 & 6'. */
const BETWEEN_DAYS = /^(?:[-–—&+/]|to|and|bis|und|au|et|al|y|e|en)$/i;

/** Parses a date with a month's name: '21 Sep 2026', 'September 21st, 2026', 'Thu, 02 Jan 2025 10:18:54 +0000'. */
function named({ slots, at }: Lexed, numbers: readonly string[]): ParsedDate {
	if (numbers.length === 1) return { kind: 'partial', yearless: namedDay(slots, numbers[0]!, at) };
	if (numbers.length !== 2 || numbers.some((text) => text.length === 3 || text.length > 4))
		return { kind: 'text' };
	if (BETWEEN_DAYS.test(betweenNumbers(slots))) return { kind: 'text' };
	const yearFirst = numbers[0]!.length === 4;
	const month = slots.find((slot) => slot.is === 'month-name')!;
	const roles = yearFirst ? (['year', 'day'] as const) : (['day', 'year'] as const);
	return {
		kind: 'date',
		year: fullYear(numbers[yearFirst ? 0 : 1]!),
		first: month.name!.index + 1,
		second: +numbers[yearFirst ? 1 : 0]!,
		numeric: false,
		separator: '',
		at,
		slots: withRoles(slots, roles)
	};
}

/** Parses a month's name with a day ('12 Feb', 'Feb. 20th'); 'Feb 2026' is no day. */
function namedDay(slots: readonly Slot[], number: string, at: Time | undefined): Yearless | undefined {
	if (number.length > 2 || +number < 1 || +number > 31) return undefined;
	const month = slots.find((slot) => slot.is === 'month-name')!;
	const year: Slot[] = [
		{ is: 'literal', text: ' ' },
		{ is: 'year', text: YEAR }
	];
	const dated = [...withRoles(slots, ['day']), ...year];
	return { first: month.name!.index + 1, second: +number, numeric: false, separator: '', at, slots: dated };
}

/** The placeholder in a shape for a year of four digits. */
const YEAR = '0000';

function withRoles(slots: readonly Slot[], roles: readonly Slot['is'][]): Slot[] {
	let next = 0;
	return slots.map((slot) => (slot.is === 'number' ? { is: roles[next++]!, text: slot.text } : slot));
}

/** The word between day and month in Vietnamese: '3 tháng 11'. */
const MONTH_IN_VIETNAMESE = 'tháng';

/** Returns the text between the first two numbers. */
function betweenNumbers(slots: readonly Slot[]): string {
	const [from, to] = slots.flatMap(({ is }, at) => (is === 'number' ? [at] : []));
	return slots
		.slice(from! + 1, to)
		.map(({ text }) => text)
		.join('')
		.trim();
}

/** Parses a date of three numbers ('2026-01-05', '05.01.26', '1/12/25, 9:00 AM'); two numbers are a partial date. */
function numbered({ slots, at }: Lexed, numbers: readonly string[]): ParsedDate {
	if (numbers.length === 2) return partialOf(slots, numbers, at);
	if (numbers.length !== 3) return { kind: 'text' };
	const [a, b, c] = numbers as [string, string, string];
	const separator = betweenNumbers(slots);
	if (separator === MONTH_IN_VIETNAMESE) {
		const parts = { year: fullYear(c), first: +b, second: +a, numeric: false, separator: '', at };
		return { kind: 'date', ...parts, slots: withRoles(slots, ['day', 'month', 'year']) };
	}
	if (!/^[-./年년–]$/.test(separator) || b.length > 2) return { kind: 'text' };
	if (a.length === 4 && c.length <= 2) {
		const parts = { year: +a, first: +b, second: +c, numeric: false, separator, at };
		return { kind: 'date', ...parts, slots: withRoles(slots, ['year', 'month', 'day']) };
	}
	if (a.length > 2 || (c.length !== 4 && c.length !== 2)) return { kind: 'text' };
	const parts = { year: fullYear(c), first: +a, second: +b, numeric: true, separator, at };
	return { kind: 'date', ...parts, slots: withRoles(slots, ['first', 'second', 'year']) };
}

function partialOf(slots: Lexed['slots'], [a, b]: readonly string[], at: Time | undefined): ParsedDate {
	const between = betweenNumbers(slots);
	if (between === MONTH_IN_VIETNAMESE)
		return { kind: 'partial', yearless: dayInVietnamese(slots, +a!, +b!, at) };
	const year = a!.length === 4 ? a! : b!.length === 4 ? b! : null;
	const other = year === a ? b! : a!;
	const isYearMonth = year !== null && +year >= 1900 && +year <= 2199 && other.length <= 2 && +other <= 12;
	const isDayMonth = year === null && [a!, b!].every((text) => text.length <= 2 && +text >= 1 && +text <= 31);
	if (!/^[-./月월]$/.test(between) || !(isYearMonth || isDayMonth)) return { kind: 'text' };
	return { kind: 'partial', yearless: isDayMonth ? numberedDay(slots, [+a!, +b!], between, at) : undefined };
}

function dayInVietnamese(
	slots: readonly Slot[],
	day: number,
	month: number,
	at: Time | undefined
): Yearless | undefined {
	if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
	const dated: Slot[] = [
		...withRoles(slots, ['day', 'month']),
		{ is: 'literal', text: ' năm ' },
		{ is: 'year', text: YEAR }
	];
	return { first: month, second: day, numeric: false, separator: '', at, slots: dated };
}

/** Parses two numbers that can be a day and a month: '2/25', '12.2.', '9月3日'. */
function numberedDay(
	slots: readonly Slot[],
	[first, second]: readonly [number, number],
	separator: string,
	at: Time | undefined
): Yearless | undefined {
	if (first < 1 || second < 1 || Math.min(first, second) > 12) return undefined;
	const year: Slot = { is: 'year', text: YEAR };
	const parts = { first, second, at, separator };
	if (separator === '月' || separator === '월') {
		if (first > 12) return undefined;
		const dated: Slot[] = [
			year,
			{ is: 'literal', text: separator === '월' ? '년 ' : '年' },
			...withRoles(slots, ['month', 'day'])
		];
		return { ...parts, numeric: false, slots: dated };
	}
	const ends = slots.at(-1)!.text.trim() === separator;
	const written = withRoles(slots, ['first', 'second']);
	const dated: Slot[] = ends ? [...written, year] : [...written, { is: 'literal', text: separator }, year];
	return { ...parts, numeric: true, slots: dated };
}

/** A day outside these years is a program's zero or mistyped: no job search dates from it. */
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2099;

/** Resolves a parsed cell in the sheet's date order. A day that the calendar does not have is impossible, never moved. */
export function resolveDate(cell: ParsedDate, order: DateOrder): DayRead {
	if (cell.kind !== 'date') return { kind: cell.kind };
	const swapped = cell.numeric && order === 'dmy';
	const month = swapped ? cell.second : cell.first;
	const date = swapped ? cell.first : cell.second;
	const two = (value: number) => String(value).padStart(2, '0');
	const day = `${String(cell.year).padStart(4, '0')}-${two(month)}-${two(date)}`;
	if (cell.year < EARLIEST_YEAR || cell.year > LATEST_YEAR || !isDay(day)) return { kind: 'impossible' };
	const roles = swapped
		? ({ first: 'day', second: 'month' } as const)
		: ({ first: 'month', second: 'day' } as const);
	const shape = cell.slots.map((slot): Slot =>
		slot.is === 'first' || slot.is === 'second' ? { is: roles[slot.is], text: slot.text } : slot
	);
	return { kind: 'day', day, at: cell.at, shape };
}

/** Day 0 of spreadsheet programs. */
export const DAY_ZERO = '1899-12-30';
/** Serial numbers from July 2009 on. Smaller ones in a column of days are no days of a job search. */
const SERIAL = /^(4\d{4}|5[0-4]\d{3})([.,]\d{1,15})?$/;
const MINUTES_A_DAY = 1440;

/** Reads a serial number of a spreadsheet program as its day, with the hour of a fraction; null for any other text. */
export function readSerial(text: string): DayRead | null {
	const [, days, fraction] = SERIAL.exec(text.trim()) ?? [];
	if (days === undefined) return null;
	const minutes = Math.round(+`0${(fraction ?? '.0').replace(',', '.')}` * MINUTES_A_DAY);
	const two = (value: number) => String(value).padStart(2, '0');
	const at = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as Time;
	const isTimed = fraction !== undefined && minutes < MINUTES_A_DAY;
	const shape = [{ is: 'serial', text: text.trim() }] as const;
	return { kind: 'day', day: addDays(DAY_ZERO, +days), ...(isTimed && { at }), shape };
}

/** Reads a cell as a day in the given order. */
export function readDay(cell: string, order: DateOrder): DayRead {
	return resolveDate(parseDate(cell), order);
}
