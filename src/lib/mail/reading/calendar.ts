/** Reads calendar files (.ics) and invitations. Each event is parsed by itself, so that a broken one costs no other. */
import ICAL from 'ical.js';
import { convertZone, dayNumber, isDay, isTime, type Day, type Time } from '../../domain/day';
import { plainText, urlsIn } from '../../paste/pasted-text';
import type { Invitation, MailAddress } from '../message';
import { addressOf, cleanLine } from './header-values';
import { zoneOf } from './zones';

export interface CalendarReading {
	readonly invitations: readonly Invitation[];
	/** The number of events that could not be read. */
	readonly unreadable: number;
	/** The number of events beyond the limit, which were not looked at. */
	readonly left: number;
}

/** The limits of a calendar. */
const MOST_EVENTS = 20_000;
const EVENT_CHARS = 200_000;
const DESCRIPTION_CHARS = 4_000;
const MOST_ATTENDEES = 100;
const WEEK_MINUTES = 7 * 24 * 60;

type Property = readonly [
	name: string,
	parameters: Readonly<Record<string, string | string[]>>,
	type: string,
	...values: unknown[]
];

const BEGIN = /^BEGIN:VEVENT[ \t]*$/gim;
const END = /^END:VEVENT[ \t]*$/gim;

/**
 * Reads the events of a calendar file in the order in which they stand.
 * @param method the method of the mail's part, where the file has none
 */
export function readCalendar(text: string, method?: string): CalendarReading {
	const unfolded = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');
	const [first = unfolded.length] = [...matchOf(BEGIN, unfolded, 0)];
	const head = unfolded.slice(0, Math.min(first, EVENT_CHARS));
	const calendar = {
		method: methodOf(/^METHOD:[ \t]*(\w{1,20})/im.exec(head)?.[1] ?? method),
		zone: zoneOf(/^X-WR-TIMEZONE:(.{1,100})$/im.exec(head)?.[1] ?? '')
	};
	const invitations: Invitation[] = [];
	let [unreadable, left, at] = [0, 0, 0];
	for (;;) {
		const [from, after] = matchOf(BEGIN, unfolded, at);
		if (from === undefined) return { invitations, unreadable, left };
		const [, end = unfolded.length] = matchOf(END, unfolded, after!);
		at = end;
		if (invitations.length + unreadable >= MOST_EVENTS) left += 1;
		else {
			const event = end - from > EVENT_CHARS ? undefined : eventOf(unfolded.slice(from, end), calendar);
			if (event) invitations.push(event);
			else unreadable += 1;
		}
	}
}

/** Returns the offsets of the next match and of its end. */
function matchOf(pattern: RegExp, text: string, from: number): [from?: number, end?: number] {
	pattern.lastIndex = from;
	const found = pattern.exec(text);
	return found ? [found.index, found.index + found[0].length] : [];
}

interface Calendar {
	readonly method: Invitation['method'];
	/** The zone in which the calendar is shown, for hours in UTC. */
	readonly zone: string | undefined;
}

function methodOf(name: string | undefined): Invitation['method'] {
	const method = name?.toLowerCase();
	if (method === 'request' || method === 'cancel' || method === 'reply') return method;
	return method === 'counter' ? 'reply' : 'publish';
}

function eventOf(block: string, { method, zone }: Calendar): Invitation | undefined {
	const event = parsed(block);
	if (!event) return undefined;
	const text = (name: string) => textOf(event.find(([each]) => each === name));
	const start = momentOf(event.find(([name]) => name === 'dtstart'));
	const uid = cleanLine(text('uid'), 250);
	if (!start || uid === '') return undefined;
	const isAllDay = /^true$/i.test(text('x-microsoft-cdo-alldayevent'));
	const recurrence = cleanLine(text('recurrence-id'), 30);
	const description = plainText(text('description').slice(0, DESCRIPTION_CHARS * 4)).slice(
		0,
		DESCRIPTION_CHARS
	);
	const place = placeOf(text('location'), [text('x-google-conference'), text('url'), description]);
	const organizer = personOf(event.find(([name]) => name === 'organizer'));
	const sequence = Number(text('sequence'));
	const minutes = minutesOf(start, event);
	return {
		// An occurrence that was changed is an event of its own: what becomes of it says nothing of the others.
		uid: recurrence === '' ? uid : `${uid}#${recurrence}`,
		sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
		method: /^cancelled$/i.test(text('status').trim()) ? 'cancel' : method,
		...(isAllDay ? { on: start.on } : shownIn(start, zone)),
		...(!isAllDay && start.at !== undefined && minutes !== undefined && { minutes }),
		summary: cleanLine(text('summary')),
		description: description.toWellFormed().trim(),
		...(place && { place }),
		...(organizer && { organizer }),
		attendees: event
			.filter(([name]) => name === 'attendee')
			.slice(0, MOST_ATTENDEES)
			.map(personOf)
			.filter((each) => each !== undefined),
		repeats: event.some(([name]) => name === 'rrule' || name === 'rdate')
	};
}

/** Returns the properties of an event, without those of its alarms; undefined where it can't be parsed. */
function parsed(block: string): readonly Property[] | undefined {
	try {
		const [, properties] = ICAL.parse(block) as [string, Property[]];
		return Array.isArray(properties) ? properties : undefined;
	} catch {
		return undefined;
	}
}

function textOf(property: Property | undefined): string {
	const [, , , value] = property ?? [];
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

interface Moment {
	readonly on: Day;
	readonly at?: Time;
	readonly zone?: string;
	readonly unknownZone?: string;
}

/** Reads a day with or without an hour; undefined for a day that does not exist. */
function momentOf(property: Property | undefined): Moment | undefined {
	const value = textOf(property);
	const [on, at = ''] = [value.slice(0, 10), value.slice(11, 16)];
	if (!isDay(on)) return undefined;
	if (!isTime(at)) return { on };
	if (value.endsWith('Z')) return { on, at, zone: 'UTC' };
	const written = property![1].tzid;
	const name = typeof written === 'string' ? cleanLine(written, 100) : '';
	const zone = zoneOf(name);
	return { on, at, ...(zone && { zone }), ...(!zone && name !== '' && { unknownZone: name }) };
}

/** Returns an hour in UTC as the clocks of the calendar's own zone show it; any other as it is written. */
function shownIn(moment: Moment, zone: string | undefined): Moment {
	if (moment.zone !== 'UTC' || !moment.at || !zone || zone === 'UTC') return moment;
	const shown = convertZone(moment.on, moment.at, 'UTC', zone);
	return shown ? { on: shown.day, at: shown.at, zone } : moment;
}

/** Returns how long an event takes, in minutes, up to a week. */
function minutesOf(start: Moment, event: readonly Property[]): number | undefined {
	const duration = textOf(event.find(([name]) => name === 'duration'));
	const end = momentOf(event.find(([name]) => name === 'dtend'));
	const minutes = duration === '' ? minutesUntil(end, start) : minutesIn(duration);
	return minutes !== undefined && minutes > 0 && minutes <= WEEK_MINUTES ? minutes : undefined;
}

function minutesIn(duration: string): number | undefined {
	try {
		return Math.round(ICAL.Duration.fromString(duration).toSeconds() / 60);
	} catch {
		return undefined;
	}
}

function minutesUntil(end: Moment | undefined, start: Moment): number | undefined {
	if (!end?.at || !start.at || end.unknownZone !== start.unknownZone) return undefined;
	const there =
		end.zone === start.zone
			? { day: end.on, at: end.at }
			: end.zone && start.zone && convertZone(end.on, end.at, end.zone, start.zone);
	return there ? minuteOf(there.day, there.at) - minuteOf(start.on, start.at) : undefined;
}

const minuteOf = (day: Day, at: Time) =>
	dayNumber(day) * 1440 + Number(at.slice(0, 2)) * 60 + Number(at.slice(3));

function personOf(property: Property | undefined): MailAddress | undefined {
	const [, address] = /^mailto:(.{3,300})$/i.exec(textOf(property).trim()) ?? [];
	const name = property?.[1].cn;
	return address === undefined ? undefined : addressOf(typeof name === 'string' ? name : '', address);
}

const CALL =
	/^https:\/\/(?:[\w-]+\.)*(?:zoom\.us\/(?:j|my|w)\/|zoomgov\.com\/j\/|teams\.microsoft\.com\/(?:l\/meetup-join|meet)\/|teams\.live\.com\/meet\/|meet\.google\.com\/|webex\.com\/|whereby\.com\/|gotomeeting\.com\/|goto\.com\/|meet\.jit\.si\/|chime\.aws\/)/i;
/** A place that names a program for calls, and not where to go. */
const PROGRAM =
	/^(?:microsoft |ms )?(?:teams|zoom|google meet|hangouts?|skype|webex|video|online|remote|call)\b/i;

/** Returns the place, or the link of the call where no place is named but the program. */
function placeOf(location: string, others: readonly string[]): string | undefined {
	const place = cleanLine(location);
	if (/https?:\/\//i.test(place) || (place !== '' && !PROGRAM.test(place))) return place;
	const call = others.flatMap((text) => urlsIn(plainText(text))).find((url) => CALL.test(url));
	return call ?? (place === '' ? undefined : place);
}
