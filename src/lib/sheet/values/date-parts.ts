/** Splits a written day into its parts: numbers, names of months and weekdays, a time, and the text between them. */
import type { Time } from '../../domain/day';
import { isMain, monthNamed, weekdayNamed, type Languages, type NameFound } from './day-names';

/** A part of a written day. 'first' and 'second' are a day and a month in the order of the sheet. */
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
		| 'serial'
		| 'first'
		| 'second';
	readonly text: string;
	/** Present for the name of a month or weekday. */
	readonly name?: NameFound;
}

/** The parts of a day as a cell writes it, in order. */
export type DayShape = readonly Slot[];

/** Matches a time of day within a cell: hour, minute, second, AM or PM. */
const TIME = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:\s*([ap])\.?m\.?(?![a-z]))?/i;
/** Matches an hour without a colon: '3pm', '9.30 am', '14h', '15h30', '14 Uhr'. */
const HOUR = /(?<![\d:./-])(\d{1,2})(?:h(\d{2})(?!\d)|(?:\.(\d{2}))?\s?(?:([ap])\.?m\.?|h|uhr)(?!\p{L}))/iu;
const ZONE =
	/^\s*(?:(?:Z|[A-Z]{2,5})(?![A-Za-z]))?\s*(?:[+-]\d{2}:?\d{2})?\s*(?:\([A-Za-z ]{2,30}(?:[+-]\d{1,2}(?::?\d{2})?)?\))?/;
const TOKEN = /\d+|\p{L}[\p{L}\p{M}]*\.?|[^\d\p{L}]+/gu;
const FILLERS = new Set([
	't',
	'de',
	'd',
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
	'号',
	'년',
	'월',
	'일',
	'ngày',
	'tháng',
	'năm',
	'г',
	'р'
]);
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'ª']);
const PUNCTUATION = /^[\s,./'’()\-–|@]*$/;

/** Returns the first time of day in a text, its parts as `TIME` has them, and where it stands. */
export function timeIn(text: string): RegExpExecArray | null {
	const time = TIME.exec(text);
	const hour = time ? null : HOUR.exec(text);
	if (!hour) return time;
	const [whole, number, afterH, afterPoint, half] = hour;
	const parts = [whole, number, afterH ?? afterPoint ?? '00', undefined, half];
	return Object.assign(parts, { index: hour.index, input: text }) as unknown as RegExpExecArray;
}

/** Reads a cell that holds a time of day and nothing else. */
export function readTime(text: string): Time | undefined {
	const found = timeIn(text.trim());
	return found && found[0] === text.trim() ? timeOf(found) : undefined;
}

function timeOf(match: RegExpExecArray): Time | undefined {
	let hour = +match[1]!;
	const half = match[4]?.toLowerCase();
	if (half && (hour < 1 || hour > 12)) return undefined;
	if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
	if (hour > 23 || +match[2]! > 59) return undefined;
	return `${String(hour).padStart(2, '0')}:${match[2]}`;
}

export interface Lexed {
	readonly slots: Slot[];
	readonly at?: Time;
}

/** Splits a text that may be a date into its parts; null as soon as a part belongs to no date. */
export function lex(text: string, languages?: Languages): Lexed | null {
	const slots: Lexed['slots'] = [];
	const time = timeIn(text);
	if (!time) return lexPlain(text, slots, languages) ? { slots } : null;
	const at = timeOf(time);
	const after = text.slice(time.index + time[0].length);
	const zone = ZONE.exec(after)?.[0] ?? '';
	if (at === undefined || !lexPlain(text.slice(0, time.index), slots, languages)) return null;
	slots.push({ is: 'time', text: time[0] });
	if (zone) slots.push({ is: 'literal', text: zone });
	return lexPlain(after.slice(zone.length), slots, languages) ? { slots, at } : null;
}

function lexPlain(text: string, slots: Lexed['slots'], languages?: Languages): boolean {
	for (const [token] of text.matchAll(TOKEN)) {
		if (/^\d/.test(token)) slots.push({ is: 'number', text: token });
		else if (/^\p{L}/u.test(token)) {
			const slot = lexWord(token, slots, languages);
			if (!slot) return false;
			slots.push(slot);
		} else if (PUNCTUATION.test(token)) slots.push({ is: 'literal', text: token });
		else return false;
	}
	return true;
}

function lexWord(token: string, before: Lexed['slots'], languages?: Languages): Slot | null {
	const word = token.replace(/\.$/, '');
	const month = monthNamed(word, languages);
	if (month && !before.some((slot) => slot.is === 'month-name'))
		return { is: 'month-name', text: token, name: month };
	const weekday = weekdayNamed(word, languages);
	const isFiller = FILLERS.has(word.toLowerCase());
	// 'de' is short for a weekday in a language or two.
	if (weekday && (!isFiller || isMain(weekday))) return { is: 'weekday', text: token, name: weekday };
	if (before.at(-1)?.is === 'number' && ORDINALS.has(word.toLowerCase()))
		return { is: 'ordinal', text: token };
	return isFiller ? { is: 'literal', text: token } : null;
}
