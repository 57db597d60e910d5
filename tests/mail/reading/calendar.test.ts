/** Invitations and calendar exports, as Google, Outlook and Apple write them, and as nobody should. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../../src/lib/mail/reading/calendar';

const calendar = (event: string, head = '') =>
	`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${head}${`BEGIN:VEVENT\nUID:1@x\n${event}\nEND:VEVENT`.replaceAll('\n', '\r\n')}\r\nEND:VCALENDAR\r\n`;
const one = (event: string, head = '') => {
	const { invitations, unreadable } = readCalendar(calendar(event, head));
	expect([invitations.length, unreadable]).toEqual([1, 0]);
	return invitations[0]!;
};
const START = 'DTSTART;TZID=Europe/Berlin:20260310T101500';

test('an invitation is read whole', () => {
	const text = [
		...['SEQUENCE:2', START, 'DTEND;TZID=Europe/Berlin:20260310T111500', 'SUMMARY:Interview\\, Analyst'],
		...[
			'DESCRIPTION:Bring your work.\\nSee you',
			'  there.',
			'LOCATION:Quay 3\\, Room 2',
			'STATUS:CONFIRMED'
		],
		...[
			'ORGANIZER;CN="Ruiz, Dana":mailto:Dana@Northwind.example',
			'ATTENDEE;CN=Kim Lee;RSVP=TRUE:mailto:kim@x.example'
		],
		...['ATTENDEE:http://no.example', 'BEGIN:VALARM', 'TRIGGER:-PT15M', 'DESCRIPTION:Reminder', 'END:VALARM']
	].join('\n');
	expect(one(text, 'METHOD:REQUEST\r\n')).toEqual({
		uid: '1@x',
		sequence: 2,
		method: 'request',
		on: '2026-03-10',
		at: '10:15',
		zone: 'Europe/Berlin',
		minutes: 60,
		summary: 'Interview, Analyst',
		description: 'Bring your work.\nSee you there.',
		place: 'Quay 3, Room 2',
		organizer: { name: 'Dana Ruiz', email: 'dana@northwind.example' },
		attendees: [{ name: 'Kim Lee', email: 'kim@x.example' }],
		repeats: false
	});
});

describe('the hour', () => {
	test.each([
		['DTSTART;TZID=W. Europe Standard Time:20260310T101500', { at: '10:15', zone: 'Europe/Berlin' }],
		['DTSTART;TZID="Eastern Standard Time":20260310T101500', { at: '10:15', zone: 'America/New_York' }],
		[
			'DTSTART;TZID=/mozilla.org/20070129_1/America/New_York:20260310T101500',
			{ at: '10:15', zone: 'America/New_York' }
		],
		['DTSTART:20260310T101500Z', { at: '10:15', zone: 'UTC' }],
		['DTSTART:20260310T101500', { at: '10:15' }],
		[
			'DTSTART;TZID=Customized Time Zone:20260310T101500',
			{ at: '10:15', unknownZone: 'Customized Time Zone' }
		],
		['DTSTART;TZID=Mars/Olympus:20260310T101500', { at: '10:15', unknownZone: 'Mars/Olympus' }],
		['DTSTART;VALUE=DATE:20260310', {}],
		['DTSTART:20260310T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE', {}]
	])('%s', (start, expected) => {
		const { on, at, zone, unknownZone } = one(start);
		expect({ on, at, zone, unknownZone }).toEqual({
			on: '2026-03-10',
			at: undefined,
			zone: undefined,
			...expected
		});
	});

	test('in UTC is shown in the zone of the calendar', () => {
		const { on, at, zone } = one('DTSTART:20260310T233000Z', 'X-WR-TIMEZONE:Europe/Berlin\r\n');
		expect({ on, at, zone }).toEqual({ on: '2026-03-11', at: '00:30', zone: 'Europe/Berlin' });
	});

	test.each([
		['DURATION:PT45M', 45],
		['DURATION:P1W', 10_080],
		['DURATION:P2W', undefined],
		['DURATION:-PT45M', undefined],
		['DURATION:soon', undefined],
		['DTEND:20260310T101500Z', 60],
		['DTEND;TZID=Nowhere:20260310T111500', undefined],
		['SUMMARY:x', undefined]
	])('%s lasts %s minutes', (end, minutes) => {
		expect(one(`${START}\n${end}`).minutes).toBe(minutes);
	});
});

describe('what becomes of it', () => {
	test.each([
		['METHOD:CANCEL\r\n', '', 'cancel'],
		['METHOD:REQUEST\r\n', '\nSTATUS:CANCELLED', 'cancel'],
		['METHOD:REPLY\r\n', '', 'reply'],
		['METHOD:COUNTER\r\n', '', 'reply'],
		['METHOD:PUBLISH\r\n', '', 'publish'],
		['', '', 'publish']
	])('%j%j', (head, status, method) => expect(one(START + status, head).method).toBe(method));

	test('is the method of the part where the file has none', () => {
		expect(readCalendar(calendar(START), 'REQUEST').invitations[0]!.method).toBe('request');
	});

	test('for one of many is told apart, and those that repeat say so', () => {
		expect(one(`${START}\nRECURRENCE-ID:20260310T091500Z`).uid).toBe('1@x#2026-03-10T09:15:00Z');
		expect(one(`${START}\nRRULE:FREQ=SECONDLY`).repeats).toBe(true);
		expect(one(`${START}\nRDATE:20260317T101500`).repeats).toBe(true);
	});
});

describe('the place', () => {
	const ZOOM = 'https://us02web.zoom.us/j/123?pwd=x';
	const TEAMS = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting/0';
	test.each([
		[`DESCRIPTION:Join: ${ZOOM}`, ZOOM],
		[`DESCRIPTION:Join <a href="x">here</a> <${TEAMS}>`, TEAMS],
		[`LOCATION:Microsoft Teams Meeting\nDESCRIPTION:${TEAMS}`, TEAMS],
		[`LOCATION:Quay 3\nDESCRIPTION:${ZOOM}`, 'Quay 3'],
		[`LOCATION:${ZOOM}`, ZOOM],
		['X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij', 'https://meet.google.com/abc-defg-hij'],
		['LOCATION:Zoom', 'Zoom'],
		['DESCRIPTION:See https://northwind.example', undefined],
		['DESCRIPTION:https://zoom.us.evil.example/j/1', undefined]
	])('%s', (lines, place) => expect(one(`${START}\n${lines}`).place).toBe(place));
});

describe('a calendar of many events', () => {
	test('gives each of them, and counts those that can’t be read', () => {
		const events = Array.from({ length: 400 }, (_, at) => calendar(`${START}\nSUMMARY:Event ${at}`));
		const broken = [
			'DTSTART:20260230T101500',
			'SUMMARY:no start',
			`${START}\n;;;`,
			`${START}\nSUMMARY:${'x'.repeat(300_000)}`
		];
		const text = [...events, ...broken.map((each) => calendar(each)), 'BEGIN:VEVENT\r\nUID:2@x'].join('');
		const { invitations, unreadable, left } = readCalendar(text);
		expect([invitations.length, unreadable, left]).toEqual([400, 5, 0]);
		expect(invitations[399]!.summary).toBe('Event 399');
	});

	test('is read up to a limit, and says how many are left', () => {
		const events = 'BEGIN:VEVENT\nUID:1\nDTSTART:20260310\nEND:VEVENT\n'.repeat(20_003);
		const { invitations, unreadable, left } = readCalendar(events);
		expect([invitations.length + unreadable, left]).toEqual([20_000, 3]);
	});
});

test('any text gives events or none, and never an error', () => {
	const line = fc.oneof(
		fc.constantFrom(
			'BEGIN:VEVENT',
			'END:VEVENT',
			'BEGIN:VCALENDAR',
			'END:VCALENDAR',
			'UID:1',
			'BEGIN:VALARM',
			' x',
			''
		),
		fc.constantFrom(
			START,
			'DTSTART:99999999T999999',
			'DTSTART;TZID=:1',
			'RRULE:FREQ=X;UNTIL=y',
			'DURATION:P',
			'SEQUENCE:-1'
		),
		fc.string()
	);
	fc.assert(
		fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
			const { invitations } = readCalendar(lines.join('\n'));
			for (const { on, uid } of invitations) expect([on.length, uid.length > 0]).toEqual([10, true]);
		})
	);
});
