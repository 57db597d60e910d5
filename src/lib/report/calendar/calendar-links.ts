/**
 * Builds links that open a new entry in the user's calendar on the web. They carry a title, a time and a place, and
 * nothing else.
 */
import type { CalendarEntry } from './calendar';
import { calendarSpan, type CalendarSpan } from './calendar-time';
import { calendarText } from './ics-text';

/** The parts of an entry that the link carries. */
type LinkedEntry = Pick<CalendarEntry, 'title' | 'place' | 'on' | 'at' | 'zone' | 'minutes'>;

/** A title or place longer than this in the address is cut: the whole address must stay within 2,048 characters. */
const MOST_ENCODED = 800;

/** Returns a link to Google Calendar's form (calendar.google.com, action=TEMPLATE). */
export function googleLink(entry: LinkedEntry): string {
	const { start, end } = calendarSpan(entry);
	const query = { action: 'TEMPLATE', text: brief(entry.title), dates: `${start}/${end}` };
	return `https://calendar.google.com/calendar/render?${queryOf({ ...query, ...placeOf(entry) })}`;
}

/** Returns a link to the form of Outlook on the web (outlook.live.com, path=/calendar/action/compose). */
export function outlookLink(entry: LinkedEntry): string {
	const { start, end, isDay } = calendarSpan(entry);
	const query = {
		path: '/calendar/action/compose',
		rru: 'addevent',
		subject: brief(entry.title),
		startdt: extended(start),
		enddt: extended(end),
		...(isDay && { allday: 'true' })
	};
	return `https://outlook.live.com/calendar/0/deeplink/compose?${queryOf({ ...query, ...placeOf(entry) })}`;
}

const placeOf = ({ place }: LinkedEntry): Readonly<Record<string, string>> =>
	place ? { location: brief(place) } : {};

function queryOf(query: Readonly<Record<string, string>>): string {
	return Object.entries(query)
		.map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
		.join('&');
}

/** Returns a text on one line, cut to the length that fits. */
function brief(text: string): string {
	let kept = '';
	let length = 0;
	for (const character of calendarText(text).replace(/\s+/g, ' ').trim()) {
		length += encodeURIComponent(character).length;
		if (length > MOST_ENCODED) break;
		kept += character;
	}
	return kept;
}

/** Returns a stamp in extended format: '2026-03-09', or '2026-03-09T08:00:00Z'. */
function extended(stamp: CalendarSpan['start']): string {
	return stamp.replace(
		/^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z)?$/,
		(_all, year, month, day, ...clock) =>
			clock[0] === undefined
				? `${year}-${month}-${day}`
				: `${year}-${month}-${day}T${clock.slice(0, 3).join(':')}Z`
	);
}
