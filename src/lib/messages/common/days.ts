/** Puts days, hours and numbers of days into words. */
import { figures, ownEnglish } from '../../domain/locale';
import {
	addDays,
	daysBetween,
	formatDay,
	convertZone,
	weekdayOf,
	type Day,
	type Time
} from '../../domain/day';

/**
 * Names a day relative to today: today, tomorrow, yesterday, the weekday within six days, otherwise
 * day and month, with the year when it is not this year's.
 */
export function dayInWords(day: Day, today: Day): string {
	const distance = daysBetween(today, day);
	if (distance === 0) return 'today';
	if (distance === 1) return 'tomorrow';
	if (distance === -1) return 'yesterday';
	if (Math.abs(distance) <= 6) return formatDay(day, 'weekday');
	return formatDay(day, day.slice(0, 4) === today.slice(0, 4) ? 'day' : 'day of year');
}

/** Returns a day as part of a sentence: "on Thursday", "today". */
export function onDay(day: Day, today: Day): string {
	const words = dayInWords(day, today);
	return Math.abs(daysBetween(today, day)) <= 1 ? words : `on ${words}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Formats a time in the reader's locale: "2:30 PM", "14:30". */
export function clockTime(at: Time): string {
	const locale = ownEnglish();
	let format = clocks.get(locale);
	if (!format) {
		format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
		clocks.set(locale, format);
	}
	const [hour = 0, minute = 0] = at.split(':').map(Number);
	// Some browsers put a narrow no-break space before AM or PM.
	const text = format.format((hour * 60 + minute) * MS_PER_MINUTE).replace(/\s/gu, ' ');
	return /[ap]\.?m/i.test(text) ? text : at;
}

const MS_PER_MINUTE = 60_000;

/** Returns a day and time as part of a sentence: "on Tuesday at 2:30 PM". */
export function onDayAt(day: Day, at: Time | undefined, today: Day): string {
	return at ? `${onDay(day, today)} at ${clockTime(at)}` : onDay(day, today);
}

/**
 * Names the time of an appointment. In another zone than the user's it adds the user's own time:
 * "10:00 in New York (16:00 here)". A time that the change to summer time skips gets the time that
 * the clocks show: "02:30 (clocks change: 03:30)".
 */
export function appointmentTimeWords({ day, at, zone: given }: AppointmentTime, ownZone: string): string {
	const zone = given || ownZone;
	const here = convertZone(day, at, zone, ownZone);
	const [named, shown] = [clockTime(at), here && clockTime(here.at)];
	if (zone === ownZone) return !here || here.at === at ? named : `${named} (clocks change: ${shown})`;
	if (!here) return `${named} in ${cityOf(zone)}`;
	const hereDay = here.day === day ? '' : `${formatDay(here.day, 'weekday')} `;
	return `${named} in ${cityOf(zone)} (${hereDay}${shown} here)`;
}

export interface AppointmentTime {
	readonly day: Day;
	readonly at: Time;
	/** An IANA zone name; absent means the user's own zone. */
	readonly zone?: string;
}

/** Returns the city of an IANA zone name: "America/New_York" gives "New York". */
function cityOf(zone: string): string {
	return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** Formats a full date, for titles: "Monday 9 March 2026". */
export function fullDay(day: Day): string {
	return formatDay(day, 'full');
}

/** Counts days: "1 day", "19 days". */
export function dayCount(days: number): string {
	return `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** Says by how much a step is overdue: "3 days overdue". */
export function overdueBy(due: Day, today: Day): string {
	return `${dayCount(daysBetween(due, today))} overdue`;
}

/** Lists the days to which a step is most often snoozed. Monday is never today. */
export function putOffChoices(today: Day): { readonly label: string; readonly day: Day }[] {
	const toMonday = (8 - weekdayOf(today)) % 7 || 7;
	return [
		{ label: 'Tomorrow', day: addDays(today, 1) },
		{ label: 'Monday', day: addDays(today, toMonday) },
		{ label: 'In 2 weeks', day: addDays(today, 14) },
		{ label: 'In a month', day: addDays(today, 30) }
	];
}

/** Describes one day in a strip of days. */
interface StripDay {
	readonly day: Day;
	readonly number: number;
	readonly weekend: boolean;
	readonly startsWeek: boolean;
	readonly count: number;
	/** The label of the day: "Monday 9 March: 2 steps". */
	readonly text: string;
}

export function stripDay(day: Day, count: number): StripDay {
	const weekday = weekdayOf(day);
	const steps = count === 0 ? 'no steps' : count === 1 ? '1 step' : `${figures(count)} steps`;
	return {
		day,
		number: +day.slice(8),
		weekend: weekday === 0 || weekday === 6,
		startsWeek: weekday === 1,
		count,
		text: `${formatDay(day, 'weekday and day')}: ${steps}`
	};
}
