/** Converts serial numbers of workbooks to days and back, and finds which number formats show a day. */
import { dayFromNumber, dayNumber, isDay, type Day, type Time } from '../../../domain/day';

/** The kind of value that a number format shows. */
export type NumberKind = 'day' | 'time' | 'number';

/** Built-in formats by number (ECMA-376 18.8.30), of days; the East Asian ones are included. */
const BUILT_IN_DAYS: readonly (readonly [number, number])[] = [
	[14, 17],
	[22, 22],
	[27, 31],
	[34, 36],
	[50, 58]
];
const BUILT_IN_TIMES: readonly (readonly [number, number])[] = [
	[18, 21],
	[32, 33],
	[45, 47]
];

/** Returns the kind of a format, by its code, or by its number where it has no code. */
export function kindOfFormat(id: number, code: string | undefined): NumberKind {
	if (code !== undefined) return showsOfCode(code);
	const isIn = (ranges: typeof BUILT_IN_DAYS) => ranges.some(([from, to]) => id >= from && id <= to);
	return isIn(BUILT_IN_DAYS) ? 'day' : isIn(BUILT_IN_TIMES) ? 'time' : 'number';
}

/** The characters of a format code that are read; programs write 255 at most. */
const LONGEST_CODE = 1000;

/**
 * Returns the kind of a format code. Literals, colours, conditions and languages do not count; a duration ([h]:mm) is
 * a number.
 */
function showsOfCode(code: string): NumberKind {
	const first = code
		.slice(0, LONGEST_CODE)
		.replace(/"[^"]*"|\\.|_.|\*./g, '')
		.split(';')[0]!;
	if (/\[(?:h+|m+|s+)\]/i.test(first)) return 'number';
	const bare = first.replace(/\[[^\]]*\]/g, '').replace(/general|am\/pm|a\/p/gi, '');
	if (/[yde]/i.test(bare.replace(/e[+-]/gi, ''))) return 'day';
	if (/[hs]/i.test(bare)) return 'time';
	return /m/i.test(bare) ? 'day' : 'number';
}

const MINUTES = 1440;
/** The day before day 1 of the 1900 system, and day 0 of the 1904 system. */
const ZERO_1900 = dayNumber('1899-12-31');
const ZERO_1904 = dayNumber('1904-01-01');
/** The serial number of 29 February 1900, which the 1900 system has and the calendar does not. */
const NEVER_WAS = 60;
const LAST_SERIAL = dayNumber('9999-12-31') - ZERO_1900 + 1;

/** Returns the day of a serial number, with its time if it has one; null for a number outside of the calendar. */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
	const minutes = Math.round(serial * MINUTES);
	const days = Math.floor(minutes / MINUTES);
	if (days < (from1904 ? 0 : 1) || days > LAST_SERIAL || !Number.isFinite(serial)) return null;
	const day = from1904 ? dayFromNumber(ZERO_1904 + days) : dayOf1900(days);
	const rest = minutes - days * MINUTES;
	return rest === 0 ? day : `${day} ${clock(rest)}`;
}

function dayOf1900(days: number): Day {
	if (days === NEVER_WAS) return '1900-02-29';
	return dayFromNumber(ZERO_1900 + (days > NEVER_WAS ? days - 1 : days));
}

/** Returns the time of a fraction of a day: 0.5 is '12:00'. */
export function timeOfSerial(serial: number): string | null {
	return serial >= 0 && serial < 1 ? clock(Math.round(serial * MINUTES) % MINUTES) : null;
}

const two = (number: number) => String(number).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const ISO = /^(\d{4}-\d\d-\d\d)(?:[ T]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?)?$/;

/** Parses an ISO day with an optional time; null for any other text. */
export function isoParts(text: string): { readonly day: Day; readonly at?: Time } | null {
	const [, day, hours, minutes] = ISO.exec(text) ?? [];
	if (day === undefined || !isDay(day)) return null;
	return { day, ...(hours !== undefined && { at: `${hours}:${minutes}` }) };
}

/** Returns the serial number of an ISO day with an optional time; null for any other text. */
export function serialOf(text: string, from1904: boolean): number | null {
	const { day, at = '00:00' } = isoParts(text) ?? {};
	if (day === undefined) return null;
	const days = from1904 ? dayNumber(day) - ZERO_1904 : serial1900(day);
	if (days < (from1904 ? 0 : 1)) return null;
	return days + (Number(at.slice(0, 2)) * 60 + Number(at.slice(3))) / MINUTES;
}

function serial1900(day: Day): number {
	const days = dayNumber(day) - ZERO_1900;
	return days >= NEVER_WAS ? days + 1 : days;
}

/** Returns the ISO 8601 text of a cell of type "d" as a day, without a time of midnight. */
export function dayOfIso(text: string): string {
	return text
		.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2')
		.replace(/^(\d{4}-\d\d-\d\d) 00:00$/, '$1');
}
