/**
 * Reads a cell as a day. Reading takes no guess: what is impossible, incomplete or a bare number stays text, and says
 * which of these it is.
 */
import { isDay } from '../domain/day';
import type { Day, Time } from '../domain/day';
import { monthNamed, weekdayNamed } from './day-names';
import type { NameFound } from './day-names';
import type { DateOrder } from './sheet';

/** A part of a written day. 'first' and 'second' are a day and a month whose order the file decides. */
export interface Slot {
	readonly is:
		| 'literal'
		| 'day'
		| 'month'
		| 'year'
		| 'month-name'
		| 'weekday'
		| 'ordinal'
		| 'time'
		| 'number'
		| 'first'
		| 'second';
	readonly text: string;
	/** Of a month's or weekday's name. */
	readonly name?: NameFound;
}

/** How a cell writes its day, in the order of its parts. */
export type DayShape = readonly Slot[];

/** A cell that was looked at without yet knowing the file's date order. */
export type DateCell =
	| { readonly kind: 'empty' | 'partial' | 'serial' | 'epoch' | 'text' }
	| {
			readonly kind: 'date';
			readonly year: number;
			/** The month and the day where the cell settles them, else the two numbers as they stand. */
			readonly first: number;
			readonly second: number;
			/** Whether only the file's order tells which of the two is the day. */
			readonly numeric: boolean;
			readonly separator: string;
			readonly at?: Time;
			readonly slots: readonly Slot[];
	  };

export type DayRead =
	| { readonly kind: 'day'; readonly day: Day; readonly at?: Time; readonly shape: DayShape }
	| { readonly kind: 'empty' | 'partial' | 'impossible' | 'serial' | 'epoch' | 'text' };

/** Longer text is no date (and is not tried against patterns). */
const MAX_DATE_CHARS = 64;
const NOTHING = /^(?:n\/?\.?a\.?|nan|nat|null|none|nil|-+|[–—]+|\?+|tb[ad])$/i;
/** A time of day within a cell: hour, minute, second, half of the day. */
export const TIME = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:\s*([ap])\.?m\.?(?![a-z]))?/i;
const ZONE = /^\s*(?:(?:Z|[A-Z]{2,5})(?![A-Za-z]))?\s*(?:[+-]\d{2}:?\d{2})?\s*(?:\([A-Za-z ]{2,30}\))?/;
const TOKEN = /\d+|\p{L}+\.?|[^\d\p{L}]+/gu;
const FILLERS = new Set([
	't',
	'de',
	'del',
	'di',
	'of',
	'the',
	'at',
	'um',
	'om',
	'le',
	'den',
	'der',
	'do',
	'a',
	'à',
	'uhr',
	'年',
	'月',
	'日',
	'号'
]);
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'ª']);
const PUNCTUATION = /^[\s,./'’()\-–|@]*$/;

/** Whether a cell says that there is nothing: empty, a dash, 'N/A', 'null'. */
export function saysNothing(text: string): boolean {
	const trimmed = text.trim();
	return trimmed === '' || (trimmed.length <= 6 && NOTHING.test(trimmed));
}

function timeOf(match: RegExpExecArray): Time | undefined {
	let hour = +match[1]!;
	const half = match[4]?.toLowerCase();
	if (half && (hour < 1 || hour > 12)) return undefined;
	if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
	if (hour > 23 || +match[2]! > 59) return undefined;
	return `${String(hour).padStart(2, '0')}:${match[2]}`;
}

interface Lexed {
	readonly slots: Slot[];
	readonly at?: Time;
}

/** The parts of a text that may be a date; null as soon as something in it belongs to no date. */
function lex(text: string): Lexed | null {
	const slots: Lexed['slots'] = [];
	const time = TIME.exec(text);
	if (!time) return lexPlain(text, slots) ? { slots } : null;
	const at = timeOf(time);
	const after = text.slice(time.index + time[0].length);
	const zone = ZONE.exec(after)?.[0] ?? '';
	if (at === undefined || !lexPlain(text.slice(0, time.index), slots)) return null;
	slots.push({ is: 'time', text: time[0] });
	if (zone) slots.push({ is: 'literal', text: zone });
	return lexPlain(after.slice(zone.length), slots) ? { slots, at } : null;
}

function lexPlain(text: string, slots: Lexed['slots']): boolean {
	for (const [token] of text.matchAll(TOKEN)) {
		if (/^\d/.test(token)) slots.push({ is: 'number', text: token });
		else if (/^\p{L}/u.test(token)) {
			const slot = lexWord(token, slots);
			if (!slot) return false;
			slots.push(slot);
		} else if (PUNCTUATION.test(token)) slots.push({ is: 'literal', text: token });
		else return false;
	}
	return true;
}

function lexWord(token: string, before: Lexed['slots']): Slot | null {
	const word = token.replace(/\.$/, '');
	const month = monthNamed(word);
	if (month && !before.some((slot) => slot.is === 'month-name'))
		return { is: 'month-name', text: token, name: month };
	const weekday = weekdayNamed(word);
	if (weekday) return { is: 'weekday', text: token, name: weekday };
	if (before.at(-1)?.is === 'number' && ORDINALS.has(word.toLowerCase()))
		return { is: 'ordinal', text: token };
	return FILLERS.has(word.toLowerCase()) ? { is: 'literal', text: token } : null;
}

/** 'Mar 12 mars 2026': a word that is both is the weekday where another month follows. */
function relabelWeekday(text: string): string {
	return text.replace(/^(mar|jeu|sam|dim)\.?,?\s+(?=\d)/i, '');
}

function fullYear(text: string): number {
	return text.length > 2 ? +text : +text < 70 ? 2000 + +text : 1900 + +text;
}

/** Looks at a cell without knowing the file's date order. */
export function lookAtDate(cell: string): DateCell {
	const text = cell.trim();
	if (saysNothing(text)) return { kind: 'empty' };
	if (text.length > MAX_DATE_CHARS || !/\d/.test(text)) return { kind: 'text' };
	if (/^\d+$/.test(text)) return lookAtNumber(text);
	const lexed = lex(text) ?? (relabelWeekday(text) !== text ? lex(relabelWeekday(text)) : null);
	if (!lexed) return { kind: 'text' };
	const numbers = lexed.slots.filter((slot) => slot.is === 'number').map((slot) => slot.text);
	return lexed.slots.some((slot) => slot.is === 'month-name')
		? named(lexed, numbers)
		: numbered(lexed, numbers);
}

/** Digits alone: '20260105', an Excel serial, an epoch; anything else is a number. */
function lookAtNumber(text: string): DateCell {
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

/** '21 Sep 2026', 'September 21st, 2026', 'Thu, 02 Jan 2025 10:18:54 +0000'. */
function named({ slots, at }: Lexed, numbers: readonly string[]): DateCell {
	if (numbers.length === 1) return { kind: 'partial' };
	if (numbers.length !== 2 || numbers.some((text) => text.length === 3 || text.length > 4))
		return { kind: 'text' };
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

function withRoles(slots: readonly Slot[], roles: readonly Slot['is'][]): Slot[] {
	let next = 0;
	return slots.map((slot) => (slot.is === 'number' ? { is: roles[next++]!, text: slot.text } : slot));
}

/** '2026-01-05', '05.01.26', '1/12/25, 9:00 AM'; two numbers alone are a part of a date. */
function numbered({ slots, at }: Lexed, numbers: readonly string[]): DateCell {
	if (numbers.length === 2) return partialOf(slots, numbers);
	if (numbers.length !== 3) return { kind: 'text' };
	const [a, b, c] = numbers as [string, string, string];
	const firstAt = slots.findIndex((slot) => slot.is === 'number');
	const separator = slots[firstAt + 1]!.text.trim();
	if (!/^[-./年–]$/.test(separator) || b.length > 2) return { kind: 'text' };
	if (a.length === 4 && c.length <= 2) {
		const parts = { year: +a, first: +b, second: +c, numeric: false, separator, at };
		return { kind: 'date', ...parts, slots: withRoles(slots, ['year', 'month', 'day']) };
	}
	if (a.length > 2 || (c.length !== 4 && c.length !== 2)) return { kind: 'text' };
	const parts = { year: fullYear(c), first: +a, second: +b, numeric: true, separator, at };
	return { kind: 'date', ...parts, slots: withRoles(slots, ['first', 'second', 'year']) };
}

function partialOf(slots: Lexed['slots'], [a, b]: readonly string[]): DateCell {
	const between = slots[slots.findIndex((slot) => slot.is === 'number') + 1]?.text.trim() ?? '';
	const year = a!.length === 4 ? a! : b!.length === 4 ? b! : null;
	const other = year === a ? b! : a!;
	const isYearMonth = year !== null && +year >= 1900 && +year <= 2199 && other.length <= 2 && +other <= 12;
	const isDayMonth = year === null && a!.length <= 2 && b!.length <= 2 && +a! <= 31 && +b! <= 31;
	return { kind: /^[-./]$/.test(between) && (isYearMonth || isDayMonth) ? 'partial' : 'text' };
}

/** Settles a cell by the file's date order. A day that the calendar does not have is impossible, never moved. */
export function settleDate(cell: DateCell, order: DateOrder): DayRead {
	if (cell.kind !== 'date') return cell;
	const swapped = cell.numeric && order === 'dmy';
	const month = swapped ? cell.second : cell.first;
	const date = swapped ? cell.first : cell.second;
	const two = (value: number) => String(value).padStart(2, '0');
	const day = `${String(cell.year).padStart(4, '0')}-${two(month)}-${two(date)}`;
	if (cell.year < 1900 || cell.year > 2199 || !isDay(day)) return { kind: 'impossible' };
	const roles = swapped
		? ({ first: 'day', second: 'month' } as const)
		: ({ first: 'month', second: 'day' } as const);
	const shape = cell.slots.map((slot): Slot =>
		slot.is === 'first' || slot.is === 'second' ? { is: roles[slot.is], text: slot.text } : slot
	);
	return { kind: 'day', day, at: cell.at, shape };
}

/** Reads a cell as a day in the file's order. */
export function readDay(cell: string, order: DateOrder): DayRead {
	return settleDate(lookAtDate(cell), order);
}
