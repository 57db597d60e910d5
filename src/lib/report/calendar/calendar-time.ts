/** When something in a calendar begins and ends: whole days as they are called, hours as instants in UTC, which no zone can move. */
import { addDays, convertZone, type Day, type Time } from '../../domain/day';

/** A day, or an hour of a day in a time zone. */
export interface CalendarTime {
	readonly on: Day;
	/** With an hour it is an appointment; without one it takes the whole day. */
	readonly at?: Time;
	/** IANA name. */
	readonly zone: string;
	/** How long an appointment takes. */
	readonly minutes: number;
}

/** 'YYYYMMDD', or 'YYYYMMDDTHHMMSSZ'. The end is the first day, or instant, that is free again. */
export interface CalendarSpan {
	readonly start: string;
	readonly end: string;
	readonly isDay: boolean;
}

/** The span in the form that iCalendar and calendar links share. A zone that nobody knows is taken for UTC. */
export function calendarSpan({ on, at, zone, minutes }: CalendarTime): CalendarSpan {
	if (!at) return { start: compact(on), end: compact(addDays(on, 1)), isDay: true };
	const start = inUtc(on, at, zone);
	return { start: stampOf(start), end: stampOf(later(start, minutes)), isDay: false };
}

interface Instant {
	readonly day: Day;
	readonly at: Time;
}

/** An hour that the clock change skips is the one an hour later. */
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

/** '20260309' */
export const compact = (day: Day) => day.replaceAll('-', '');
const stampOf = ({ day, at }: Instant) => `${compact(day)}T${at.replace(':', '')}00Z`;
