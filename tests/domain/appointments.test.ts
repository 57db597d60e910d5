import { describe, expect, it } from 'vitest';
import { convertZone } from '../../src/lib/domain/day';
import { appointmentTimeWords } from '../../src/lib/messages/common/days';

const [berlin, newYork, auckland, stJohns] = [
	'Europe/Berlin',
	'America/New_York',
	'Pacific/Auckland',
	'America/St_Johns'
];

describe('an hour of another zone', () => {
	it.each([
		['2026-03-11', '10:00', newYork, berlin, '2026-03-11', '15:00'],
		['2026-03-30', '10:00', newYork, berlin, '2026-03-30', '16:00'],
		['2026-03-11', '20:00', newYork, auckland, '2026-03-12', '13:00'],
		['2026-03-12', '09:00', auckland, stJohns, '2026-03-11', '17:30'],
		['2026-03-29', '01:30', berlin, 'UTC', '2026-03-29', '00:30'],
		['2026-03-29', '03:30', berlin, 'UTC', '2026-03-29', '01:30'],
		['2026-06-01', '12:00', berlin, berlin, '2026-06-01', '12:00']
	])('%s %s in %s is in %s %s %s', (day, at, zone, other, otherDay, otherAt) =>
		expect(convertZone(day, at, zone, other)).toEqual({ day: otherDay, at: otherAt })
	);

	it.each([
		['of a zone that this machine does not know', '2026-03-29', 'Mars/Olympus'],
		['of a zone that is no name of one', '2026-03-29', '<script>'],
		['before any calendar', '0001-01-01', newYork],
		['after every calendar', '9999-12-31', newYork]
	])('%s is told as it was named', (_what, day, zone) => {
		expect(convertZone(day, '23:30', zone, auckland)).toBeNull();
		expect(appointmentTimeWords({ day, at: '23:30', zone }, auckland)).toMatch(/^23:30 in \S/);
	});

	it('that the clock change skips is an hour later', () => {
		expect(convertZone('2026-03-29', '02:30', berlin, berlin)).toEqual({ day: '2026-03-29', at: '03:30' });
	});
});

describe('an hour in words', () => {
	it('is as it was named, and says where, once the user is elsewhere', () => {
		const at = { day: '2026-03-11', at: '10:00' };
		expect(appointmentTimeWords(at, berlin)).toBe('10:00');
		expect(appointmentTimeWords({ ...at, zone: berlin }, berlin)).toBe('10:00');
		expect(appointmentTimeWords({ ...at, zone: newYork }, berlin)).toBe('10:00 in New York (15:00 here)');
		expect(appointmentTimeWords({ day: '2026-03-29', at: '02:30' }, berlin)).toBe(
			'02:30 (clocks change: 03:30)'
		);
		expect(appointmentTimeWords({ day: '2026-03-12', at: '09:00', zone: auckland }, stJohns)).toBe(
			'09:00 in Auckland (Wednesday 17:30 here)'
		);
	});
});
