import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/lib/domain/day';
import type { CalendarExport } from '../../../src/lib/domain/calendar-exports';
import { calendarFile, type CalendarEntry } from '../../../src/lib/report/calendar/calendar';
import { googleLink, outlookLink } from '../../../src/lib/report/calendar/calendar-links';
import { calendarSpan } from '../../../src/lib/report/calendar/calendar-time';
import { calendarText } from '../../../src/lib/report/calendar/ics-text';
import { safeLink } from '../../../src/lib/messages/common/links';
import { runs } from '../../runs';
import { text } from '../../support/any-rows';

const TODAY = '2026-03-09';
const NOW = { stamp: '2026-03-09T08:15:30.123Z', today: TODAY };
const ENTRY: CalendarEntry = {
	uid: 'northwind.step@tactful',
	title: 'Ring Dana Ruiz',
	on: '2026-03-12',
	zone: 'Europe/Berlin',
	minutes: 60,
	alarms: [],
	isBusy: false
};

function fileOf(
	entries: readonly CalendarEntry[],
	before: readonly CalendarExport[] = [],
	scope = '',
	now = NOW
) {
	const planned = new Set(entries.map(({ uid }) => uid));
	return calendarFile({ entries, planned, scope }, before, now);
}

const eventsIn = (file: string) =>
	new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => ({
		uid: event.getFirstPropertyValue('uid') as string,
		sequence: Number(event.getFirstPropertyValue('sequence')),
		status: event.getFirstPropertyValue('status') as string,
		summary: event.getFirstPropertyValue('summary') as string,
		location: event.getFirstPropertyValue('location') as string | null,
		class: event.getFirstPropertyValue('class') as string,
		start: event.getFirstPropertyValue('dtstart') as ICAL.Time,
		end: event.getFirstPropertyValue('dtend') as ICAL.Time,
		alarms: event
			.getAllSubcomponents('valarm')
			.map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 60)
	}));
const only = (entry: CalendarEntry) => eventsIn(fileOf([entry]).text)[0]!;

describe('an entry, read back by a calendar library', () => {
	it('is the day of a step, with a reminder in the morning, and takes no time', () => {
		const event = only({ ...ENTRY, alarms: [540] });
		expect(event.start.isDate).toBe(true);
		expect([event.start.toString(), event.end.toString()]).toEqual(['2026-03-12', '2026-03-13']);
		expect(event.alarms).toEqual([540]);
		expect(event).toMatchObject({ status: 'CONFIRMED', class: 'PRIVATE', sequence: 0, location: null });
		expect(fileOf([ENTRY]).text).toContain('TRANSP:TRANSPARENT');
	});

	it('is the instant of an appointment, whatever the zone of who reads it', () => {
		const event = only({
			...ENTRY,
			at: '10:00',
			zone: 'America/New_York',
			minutes: 90,
			alarms: [-1440, -60]
		});
		expect(event.start.toJSDate().toISOString()).toBe('2026-03-12T14:00:00.000Z');
		expect(event.end.toJSDate().toISOString()).toBe('2026-03-12T15:30:00.000Z');
		expect(event.alarms).toEqual([-1440, -60]);
	});

	it('names when it was made, and the file is of the kind that calendars take', () => {
		const { text: file } = fileOf([ENTRY]);
		expect(file).toContain('DTSTAMP:20260309T081530Z\r\n');
		expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
		expect(file).toContain('METHOD:PUBLISH\r\n');
	});

	it.each([
		['an attendee smuggled in', 'Interview\r\nATTENDEE:mailto:x', 'Interview\nATTENDEE:mailto:x'],
		['a lone carriage return', 'a\rb', 'a\nb'],
		['the end of the event', 'END:VEVENT\nEND:VCALENDAR', 'END:VEVENT\nEND:VCALENDAR'],
		['the signs of the format', 'a;b,c\\d "e":f\\n', 'a;b,c\\d "e":f\\n'],
		['control characters', 'a\0\u0007\u001b[31m\u009f\tb\u0085c\u2028d', 'a[31m b\nc\nd']
	])('stays one entry whatever is written in it: %s', (_what, title, read) => {
		const { text: file } = fileOf([{ ...ENTRY, title, place: title, alarms: [-60] }]);
		const [event, ...more] = eventsIn(file);
		expect(more).toEqual([]);
		expect(event).toMatchObject({ summary: read, location: read });
		expect(file.match(/^ATTENDEE/m)).toBeNull();
	});

	it('is folded at 75 octets without splitting a character', () => {
		const title = '👩🏽‍🚀'.repeat(300);
		const { text: file } = fileOf([{ ...ENTRY, title }]);
		for (const line of file.split('\r\n')) {
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			expect(line.isWellFormed()).toBe(true);
		}
		expect(only({ ...ENTRY, title }).summary).toBe(title);
	});

	it('comes back with any text', () => {
		fc.assert(
			fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (written) => {
				const title = `x${written}`;
				const { text: file } = fileOf([{ ...ENTRY, title, place: title }]);
				const [event, ...more] = eventsIn(file);
				expect(more).toEqual([]);
				expect(event).toMatchObject({ summary: calendarText(title), location: calendarText(title) });
				const lines = file.split('\r\n');
				expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true);
			}),
			{ numRuns: runs(3) }
		);
	});
});

/** What the clocks of a zone show at an instant. */
const shownIn = (zone: string, instant: Date) =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
		.format(instant)
		.replace(' ', 'T');

describe('the hours of an appointment', () => {
	const zones = [
		'Europe/Berlin',
		'America/New_York',
		'Australia/Lord_Howe',
		'Asia/Kathmandu',
		'Pacific/Apia',
		'UTC'
	];

	it('are what the clocks of its zone show, on every day of two years, clock changes too', () => {
		const hour = fc
			.tuple(fc.nat(23), fc.nat(59))
			.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
		const day = fc.oneof(
			fc.constantFrom('2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04'),
			fc.nat(730).map((days) => addDays('2026-01-01', days))
		);
		fc.assert(
			fc.property(day, hour, fc.constantFrom(...zones), (on, at, zone) => {
				const event = only({ ...ENTRY, on, at, zone });
				const shown = shownIn(zone, event.start.toJSDate());
				const skipped = shown !== `${on}T${at}`;
				// Only an hour that the clocks skip is shown as another, an hour (or on Lord Howe half of one) later.
				if (skipped) {
					const [wanted, real] = [`${on}T${at}`, shown].map((each) => Date.parse(`${each}Z`)) as [
						number,
						number
					];
					expect([30, 60]).toContain((real - wanted) / 60_000);
					expect(shownIn(zone, new Date(event.start.toJSDate().getTime() - 3_600_000)).slice(11)).not.toBe(
						at
					);
				}
				expect(event.end.toJSDate().getTime() - event.start.toJSDate().getTime()).toBe(3_600_000);
			}),
			{ numRuns: runs(2) }
		);
	});

	it.each([
		['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
		['America/New_York', '2026-03-08', '02:00', '2026-03-08T07:00:00.000Z'],
		['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
		['Europe/Berlin', '2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
		['America/New_York', '2026-12-31', '23:30', '2027-01-01T04:30:00.000Z'],
		['Mars/Olympus', '2026-03-29', '10:00', '2026-03-29T10:00:00.000Z']
	])('%s %s %s', (zone, on, at, instant) => {
		expect(
			only({ ...ENTRY, zone, on, at })
				.start.toJSDate()
				.toISOString()
		).toBe(instant);
	});

	it('end after midnight on the next day, and at the end of all days nothing breaks', () => {
		expect(calendarSpan({ on: '2026-12-31', at: '23:30', zone: 'UTC', minutes: 60 }).end).toBe(
			'20270101T003000Z'
		);
		expect(calendarSpan({ on: '9999-12-31', zone: 'UTC', minutes: 60 }).start).toBe('99991231');
	});
});

describe('what was handed out before', () => {
	it('keeps its sequence while it says the same, and raises it when it changes', () => {
		const first = fileOf([ENTRY]);
		const again = fileOf([ENTRY], first.handedOut);
		expect(eventsIn(again.text)[0]?.sequence).toBe(0);
		const moved = fileOf([{ ...ENTRY, on: '2026-03-13' }], again.handedOut);
		expect(eventsIn(moved.text)[0]).toMatchObject({ uid: ENTRY.uid, sequence: 1, status: 'CONFIRMED' });
		const renamed = fileOf([{ ...ENTRY, on: '2026-03-13', title: 'Write' }], moved.handedOut);
		expect(eventsIn(renamed.text)[0]?.sequence).toBe(2);
	});

	it('is cancelled once it is no longer planned, said again until its day, and can come back', () => {
		const first = fileOf([ENTRY]);
		const gone = fileOf([], first.handedOut);
		expect(gone.cancelled).toBe(1);
		expect(eventsIn(gone.text)).toMatchObject([{ uid: ENTRY.uid, status: 'CANCELLED', sequence: 1 }]);
		expect(eventsIn(fileOf([], gone.handedOut).text)).toMatchObject([{ sequence: 1, status: 'CANCELLED' }]);
		const back = fileOf([ENTRY], gone.handedOut);
		expect(eventsIn(back.text)).toMatchObject([{ sequence: 2, status: 'CONFIRMED' }]);
	});

	it('stays where its day is over: it happened', () => {
		const first = fileOf([ENTRY, { ...ENTRY, uid: 'other.step@tactful', at: '10:00' }]);
		const later = { ...NOW, today: '2026-03-13' };
		expect(fileOf([], first.handedOut, '', later).cancelled).toBe(0);
		expect(fileOf([], first.handedOut, '', { ...NOW, today: '2026-12-01' }).handedOut).toEqual([]);
	});

	it('is taken out by the file of one lead only where it is of that lead', () => {
		const other = { ...ENTRY, uid: 'southwind.step@tactful' };
		const first = fileOf([ENTRY, other]);
		const gone = fileOf([], first.handedOut, 'southwind.');
		expect(eventsIn(gone.text).map(({ uid }) => uid)).toEqual([other.uid]);
	});

	it('is remembered without a word of what it said', () => {
		const secret = { ...ENTRY, title: 'Quentin', place: 'Quentin' };
		const { handedOut } = fileOf([secret]);
		expect(JSON.stringify(handedOut)).not.toContain('Quentin');
		expect(fileOf([], handedOut).text).not.toContain('Quentin');
	});
});

describe('the links to calendars on the web', () => {
	const entry = { ...ENTRY, at: '10:00', place: 'Room 4 & 5, Berlin', alarms: [-60] };

	it('carry the title, the time and the place, and nothing else', () => {
		const [google, outlook] = [googleLink(entry), outlookLink(entry)].map((link) => new URL(link));
		expect(Object.fromEntries(google!.searchParams)).toEqual({
			action: 'TEMPLATE',
			text: 'Ring Dana Ruiz',
			dates: '20260312T090000Z/20260312T100000Z',
			location: 'Room 4 & 5, Berlin'
		});
		expect(Object.fromEntries(outlook!.searchParams)).toEqual({
			path: '/calendar/action/compose',
			rru: 'addevent',
			subject: 'Ring Dana Ruiz',
			startdt: '2026-03-12T09:00:00Z',
			enddt: '2026-03-12T10:00:00Z',
			location: 'Room 4 & 5, Berlin'
		});
		expect([google!.host, outlook!.host]).toEqual(['calendar.google.com', 'outlook.live.com']);
	});

	it('of a whole day carry days', () => {
		expect(new URL(googleLink(ENTRY)).searchParams.get('dates')).toBe('20260312/20260313');
		expect(new URL(outlookLink(ENTRY)).searchParams.get('allday')).toBe('true');
		expect(new URL(outlookLink(ENTRY)).searchParams.get('startdt')).toBe('2026-03-12');
	});

	it('of any text pass the allow-list, with the same fields', () => {
		fc.assert(
			fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 3000 })), (title) => {
				for (const link of [
					googleLink({ ...entry, title, place: title }),
					outlookLink({ ...entry, title, place: title })
				]) {
					expect(safeLink(link)?.href).toBe(new URL(link).href);
					expect([...new URL(link).searchParams.keys()].length).toBeLessThanOrEqual(6);
					expect(new URL(link).hash).toBe('');
				}
			}),
			{ numRuns: runs(2) }
		);
	});
});
