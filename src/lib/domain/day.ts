/**
 * Calendar days. A day is the text that a person would write on a calendar; all arithmetic happens on UTC day numbers,
 * so no time zone, clock change or skipped day can move one. The only file of the core that knows `Date`.
 */
import { ownEnglish } from './locale';

/** A calendar day, 'YYYY-MM-DD', year 0001 to 9999. */
export type Day = string;
/** The last day that is counted with. */
export const LAST_DAY: Day = '9999-12-31';
/** A time of day, 'HH:MM', 24 hours. */
export type Time = string;
/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A span of days, both ends included: a holiday, an illness. */
export interface Pause {
	readonly from: Day;
	readonly to: Day;
	readonly why?: string;
}

const MS_PER_DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

const ZERO = 48;
const FIRST_NUMBER = -719_162;
const LAST_NUMBER = 2_932_896;

/** Returns the number of days from 1970-01-01 to a valid day. Whole-number arithmetic (days of a 400-year era, March first): no `Date` is made. */
export function dayNumber(day: Day): number {
	const year = digits(day, 0) * 100 + digits(day, 2);
	const month = digits(day, 5);
	const years = month > 2 ? year : year - 1;
	const era = Math.floor(years / 400);
	const yearOfEra = years - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digits(day, 8) - 1;
	const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
	return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

function digits(text: string, at: number): number {
	return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** The days from 1970 on that were asked for, by their number: writing a day is the dear half of its arithmetic. */
const written = new Map<number, Day>();
const MOST_WRITTEN = 60_000;

/** Returns the day that lies `number` days after 1970-01-01, kept within the years 0001 to 9999. */
export function dayFromNumber(number: number): Day {
	if (!(number >= 0 && number < MOST_WRITTEN)) return writeDay(number);
	let day = written.get(number);
	if (!day) written.set(number, (day = writeDay(number)));
	return day;
}

function writeDay(number: number): Day {
	const within = number >= FIRST_NUMBER ? Math.min(number, LAST_NUMBER) : FIRST_NUMBER;
	return new Date(within * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Returns true if the text is a day that exists, from year 0001 on. */
export function isDay(text: unknown): text is Day {
	if (typeof text !== 'string' || !SHAPE.test(text) || text < '0001') return false;
	// A day that does not exist counts as another one.
	return dayFromNumber(dayNumber(text)) === text;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Returns true if the text is a time of day, 'HH:MM'. */
export function isTime(text: unknown): text is Time {
	return typeof text === 'string' && TIME.test(text);
}

export function addDays(day: Day, days: number): Day {
	return dayFromNumber(dayNumber(day) + days);
}

/** Returns the number of days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(day: Day): Weekday {
	// 1970-01-01 was a Thursday.
	return ((((dayNumber(day) + 4) % 7) + 7) % 7) as Weekday;
}

export function laterOf(a: Day, b: Day): Day {
	return a > b ? a : b;
}

export function earlierOf(a: Day, b: Day): Day {
	return a < b ? a : b;
}

/** Returns the calendar day of an instant, in a time zone (default: the machine's own). */
export function dayOfInstant(instant: Date, timeZone?: string): Day {
	if (timeZone === undefined) {
		const year = String(instant.getFullYear()).padStart(4, '0');
		const month = String(instant.getMonth() + 1).padStart(2, '0');
		return `${year}-${month}-${String(instant.getDate()).padStart(2, '0')}`;
	}
	const parts = new Intl.DateTimeFormat('en-CA', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit'
	});
	return parts.format(instant);
}

/**
 * Returns an hour of a day in one time zone, as the clocks of another show it (both IANA names). An hour that the clock change
 * skips is the one an hour later, one that comes twice is the first. Null where this machine does not know a zone, as one that is newer than it, or where no
 * calendar reaches.
 */
export function convertZone(day: Day, at: Time, zone: string, other: string): { day: Day; at: Time } | null {
	try {
		const civil = Date.parse(`${day}T${at}:00Z`);
		const [before, after] = [offsetOf(civil - MS_PER_DAY, zone), offsetOf(civil + MS_PER_DAY, zone)];
		const isShown = (offset: number) => offsetOf(civil - offset, zone) === offset;
		const instant = civil - (isShown(before) || !isShown(after) ? before : after);
		const shown = new Date(instant + offsetOf(instant, other)).toISOString();
		return isDay(shown.slice(0, 10)) ? { day: shown.slice(0, 10), at: shown.slice(11, 16) } : null;
	} catch {
		return null;
	}
}

/** Returns how far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetOf(instant: number, timeZone: string): number {
	const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
	return Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`) - instant;
}

/** Returns the milliseconds from an instant to the next local midnight, at least 1. */
export function untilMidnight(instant: Date): number {
	const next = new Date(instant.getFullYear(), instant.getMonth(), instant.getDate() + 1);
	return Math.max(1, next.getTime() - instant.getTime());
}

const DAY_AND_MONTH = { day: 'numeric', month: 'long' } as const;
const SAYINGS = {
	/** "Monday" */
	weekday: { weekday: 'long' },
	/** "9 Mar" */
	short: { day: 'numeric', month: 'short' },
	/** "9 March" */
	day: DAY_AND_MONTH,
	/** "9 March 2026" */
	'day of year': { ...DAY_AND_MONTH, year: 'numeric' },
	/** "Monday 9 March" */
	'weekday and day': { weekday: 'long', ...DAY_AND_MONTH },
	/** "Mon 9 Mar" */
	'short weekday and day': { weekday: 'short', day: 'numeric', month: 'short' },
	/** "Monday 9 March 2026" */
	full: { weekday: 'long', ...DAY_AND_MONTH, year: 'numeric' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Names a way to write a day. */
type DaySaying = keyof typeof SAYINGS;

/** Caches the formats: making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(saying: DaySaying): Intl.DateTimeFormat {
	const locale = ownEnglish();
	const key = `${locale} ${saying}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(locale, { ...SAYINGS[saying], calendar: 'gregory', timeZone: 'UTC' });
		formats.set(key, format);
	}
	return format;
}

/** Returns a day in words, in the user's own English. */
export function formatDay(day: Day, saying: DaySaying): string {
	// Browsers of different years disagree about a comma here, in the same English even.
	return formatOf(saying)
		.format(dayNumber(day) * MS_PER_DAY)
		.replace(/^(\p{L}+), (?=\d)/u, '$1 ');
}
