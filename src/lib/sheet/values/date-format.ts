/** Writes a day in the shape that the other cells of a column have: their separators, padding, names and times. */
import { dayNumber, weekdayOf, type Day, type Time } from '../../domain/day';
import { DAY_ZERO } from './dates';
import { LANGUAGES, monthNamed, type DayNames } from './day-names';
import { timeIn, type DayShape, type Slot } from './date-parts';

const languagesByCode = new Map(LANGUAGES.map((language) => [language.code, language]));

/** Returns a key that two cells of one shape share, whatever the day ('d.m.y'), so that shapes can be counted. */
export function shapeKey(shape: DayShape): string {
	return shape
		.map((slot) => {
			if (slot.is === 'literal') return slot.text;
			if (slot.is === 'year') return `{year${slot.text.length}}`;
			if (slot.is === 'month-name' || slot.is === 'weekday')
				return `{${slot.is}${slot.name!.long ? 'long' : ''}}`;
			if (slot.is === 'time') return `{time${slot.text.replace(/\d+/g, '0').toLowerCase()}}`;
			return `{${slot.is}}`;
		})
		.join('');
}

/** A shape to write days in, with the padding and language of the column's other cells. */
export interface DayFormat {
	readonly shape: DayShape;
	/** True where days or months below ten are written with a zero. */
	readonly pads: { readonly day: boolean; readonly month: boolean };
	/** The code of the language that all names of the column fit. */
	readonly language: string;
}

/** Tells whether cells pad a part below ten with a zero; undefined where every one is ten or more. */
function padOf(slots: readonly Slot[], is: 'day' | 'month'): boolean | undefined {
	const below = slots.filter((slot) => slot.is === is && +slot.text < 10);
	return below.length === 0 ? undefined : below.every(({ text }) => text.length === 2);
}

/**
 * Returns the usual padding of a shape: 'September 3rd' and 'Nov 3, 2026' have no zero; '03 Nov 2026', '03.11.2026'
 * and days with a time have one.
 */
function usualPad(shape: DayShape): boolean {
	if (shape.some(({ is }) => is === 'time')) return true;
	const first = shape.find(({ is }) => is === 'day' || is === 'month-name');
	return first?.is !== 'month-name' && !shape.some(({ is }) => is === 'ordinal');
}

/**
 * Derives the format of cells of one shape, the first of which is the pattern. Whatever they leave open follows the
 * usual.
 */
export function formatOf(shapes: readonly DayShape[]): DayFormat {
	const shape = shapes[0]!;
	const slots = shapes.flat();
	const [day, month] = [padOf(slots, 'day'), padOf(slots, 'month')];
	const pads = { day: day ?? month ?? usualPad(shape), month: month ?? day ?? usualPad(shape) };
	let codes = LANGUAGES.map((language) => language.code);
	for (const { name } of slots) {
		const left = name ? codes.filter((code) => name.codes.includes(code)) : [];
		if (left.length > 0) codes = left;
	}
	return { shape, pads, language: codes[0]! };
}

export const ISO_FORMAT: DayFormat = formatOf([
	[
		{ is: 'year', text: '2026' },
		{ is: 'literal', text: '-' },
		{ is: 'month', text: '01' },
		{ is: 'literal', text: '-' },
		{ is: 'day', text: '01' }
	]
]);

/**
 * Writes a day in a format, with midnight where the shape has a time and none is given. Falls back to ISO where the
 * month's name would be read as another month.
 */
export function writeDay(day: Day, format: DayFormat, at?: Time): string {
	const names = languagesByCode.get(format.language)!;
	if (
		format.shape.some(
			(slot) => slot.is === 'month-name' && monthName(names, +day.slice(5, 7), slot) === undefined
		)
	)
		return writeDay(day, ISO_FORMAT);
	return format.shape.map((slot) => writeSlot(slot, day, format, at ?? '00:00')).join('');
}

function writeSlot(slot: Slot, day: Day, { pads, language }: DayFormat, at: Time): string {
	const names = languagesByCode.get(language)!;
	const [year, month, date] = [day.slice(0, 4), +day.slice(5, 7), +day.slice(8)];
	switch (slot.is) {
		case 'year':
			return slot.text.length === 2 ? year.slice(2) : year;
		case 'month':
			return String(month).padStart(pads.month ? 2 : 1, '0');
		case 'day':
			return String(date).padStart(pads.day ? 2 : 1, '0');
		case 'month-name':
			return cased(monthName(names, month, slot)!, slot.text);
		case 'weekday':
			return cased((slot.name!.long ? names.weekdays : names.shortWeekdays)[weekdayOf(day)]!, slot.text);
		case 'ordinal':
			if (/^(?:st|nd|rd|th)$/i.test(slot.text)) return englishOrdinal(date);
			// French writes '1er janvier', but '2 janvier'.
			return slot.text === 'er' && date !== 1 ? '' : slot.text;
		case 'time':
			return writeTime(at, slot.text);
		case 'serial':
			return writeSerial(day, at, slot.text);
		default:
			return slot.text;
	}
}

/**
 * Returns the month's short or long name. 'lis' is November in one language and October in another, so the other form
 * is used, and none where both are ambiguous.
 */
function monthName({ months, shortMonths }: DayNames, month: number, { name }: Slot): string | undefined {
	const lists = name!.long ? [months, shortMonths] : [shortMonths, months];
	return lists.map((list) => list[month - 1]!).find((each) => monthNamed(each)?.index === month - 1);
}

function cased(word: string, like: string): string {
	const dot = like.endsWith('.') ? '.' : '';
	const letters = like.replace(/\.$/, '');
	if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase() + dot;
	if (letters === letters.toLowerCase()) return word.toLowerCase() + dot;
	return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase() + dot;
}

function englishOrdinal(date: number): string {
	if (date % 100 >= 11 && date % 100 <= 13) return 'th';
	return ['th', 'st', 'nd', 'rd'][date % 10] ?? 'th';
}

/** Writes a day as a serial number, with a fraction for the hour where the others have one. */
function writeSerial(day: Day, at: Time, like: string): string {
	const number = dayNumber(day) - dayNumber(DAY_ZERO);
	const mark = /[.,]/.exec(like)?.[0];
	const minutes = +at.slice(0, 2) * 60 + +at.slice(3);
	if (mark === undefined || minutes === 0) return String(number);
	return `${number}${mark}${(minutes / 1440).toFixed(10).slice(2).replace(/0+$/, '')}`;
}

function writeTime(at: Time, like: string): string {
	const [, hourLike, , secondsLike, half] = timeIn(like)!;
	const hour = +at.slice(0, 2);
	const shown = half ? hour % 12 || 12 : hour;
	if (!like.includes(':')) return writeHour(at, like, shown);
	const pad = hourLike!.length === 2 ? 2 : 1;
	const start = `${String(shown).padStart(pad, '0')}:${at.slice(3)}${secondsLike === undefined ? '' : ':00'}`;
	if (!half) return start;
	const mark = /\s*[ap]\.?m\.?$/i.exec(like)![0];
	return start + mark.replace(/[ap]/i, (letter) => casedLetter(hour < 12 ? 'a' : 'p', letter));
}

/** Writes a time like '3pm', '14h' or '14 Uhr', with minutes where there are any. */
function writeHour(at: Time, like: string, shown: number): string {
	const minutes = at.slice(3);
	const mark = like.replace(/^\d{1,2}(?:[.h]\d{2})?/i, '') || 'h';
	if (/^\s?h/i.test(mark)) return `${shown}h${minutes === '00' ? '' : minutes}`;
	const letter = +at.slice(0, 2) < 12 ? 'a' : 'p';
	const written = mark.replace(/[ap](?=\.?m)/i, (like) => casedLetter(letter, like));
	return `${shown}${minutes === '00' ? '' : `:${minutes}`}${written}`;
}

function casedLetter(letter: string, like: string): string {
	return like === like.toUpperCase() ? letter.toUpperCase() : letter;
}
