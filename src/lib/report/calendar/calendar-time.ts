/**
 * Computes the start and end of calendar entries: whole days as days, hours as instants in UTC, which no time zone
 * can move.
 */
import { addDays, convertZone, type Day, type Time } from '../../domain/day';

/** A day, or an hour of a day in a time zone. */
export interface CalendarTime {
	readonly on: Day;
	/** Present for an appointment; without it the entry takes the whole day. */
	readonly at?: Time;
	/** The IANA name of the time zone. */
	readonly zone: string;
	/** The length of an appointment. */
	readonly minutes: number;
}

/** Start and end as 'YYYYMMDD' or 'YYYYMMDDTHHMMSSZ'. The end is exclusive. */
export interface CalendarSpan {
	readonly start: string;
	readonly end: string;
	readonly isDay: boolean;
}

/** Returns the span in the form that iCalendar and calendar links share. An unknown zone counts as UTC. */
export function calendarSpan({ on, at, zone, minutes }: CalendarTime): CalendarSpan {
	if (!at) return { start: compactDay(on), end: compactDay(addDays(on, 1)), isDay: true };
	const start = inUtc(on, at, zone);
	return { start: stampOf(start), end: stampOf(later(start, minutes)), isDay: false };
}

interface Instant {
	readonly day: Day;
	readonly at: Time;
}

/** Converts a local time to UTC. An hour skipped by daylight saving counts as one hour later. */
function inUtc(day: Day, at: Time, zone: string): Instant {
	return convertZone(day, at, zone, 'UTC') ?? { day, at };
}

const MINUTES_PER_DAY = 1440;

function later({ day, at }: Instant, minutes: number): Instant {
	const sum = Number(at.slice(0, 2)) * 60 + Number(at.slice(3)) + minutes;
	const within = sum % MINUTES_PER_DAY;
	return {
		day: addDays(day, Math.floor(sum / MINUTES_PER_DAY)),
		at: `${two(Math.floor(within / 60))}:${two(within % 60)}`
	};
}

const two = (number: number) => String(number).padStart(2, '0');

/** Returns a day as '20260309'. */
export const compactDay = (day: Day) => day.replaceAll('-', '');
const stampOf = ({ day, at }: Instant) => `${compactDay(day)}T${at.replace(':', '')}00Z`;
