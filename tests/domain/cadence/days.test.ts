import { addDays as dateFnsAddDays, format, parseISO } from 'date-fns';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BusinessCalendar } from '../../../src/lib/domain/cadence/calendar';
import {
	addDays,
	dayFromNumber,
	dayNumber,
	dayOfInstant,
	daysBetween,
	formatDay,
	isDay,
	isTime,
	untilMidnight,
	weekdayOf
} from '../../../src/lib/domain/day';
import { inZone, ZONES } from '../../support/zone';

const FIRST = dayNumber('0001-01-01');
const LAST = dayNumber('9999-12-31');
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(dayFromNumber);

describe('days', () => {
	test('every day of four hundred years is itself again, and they follow one another', () => {
		const from = dayNumber('1900-01-01');
		const numbers = Array.from({ length: 146_097 }, (_, at) => from + at);
		expect(numbers.filter((number) => dayNumber(dayFromNumber(number)) !== number)).toEqual([]);
		expect(dayFromNumber(from + 146_097)).toBe('2300-01-01');
	});

	test('the number of a day is that of its midnight at UTC', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
				expect(weekdayOf(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
			})
		);
	});

	test('the day that Apia skipped is a day like any other', () => {
		expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
		expect(addDays('2011-12-30', 1)).toBe('2011-12-31');
	});

	test('arithmetic stays within the years that a day can have', () => {
		expect(addDays('9999-12-31', 30)).toBe('9999-12-31');
		expect(addDays('0001-01-01', -30)).toBe('0001-01-01');
	});

	test.each([
		['2026-02-28', true],
		['2024-02-29', true],
		['2026-02-29', false],
		['2026-13-01', false],
		['26-01-01', false],
		['0000-01-01', false],
		['2026-1-01', false]
	])('%s is a day: %s', (text, is) => {
		expect(isDay(text)).toBe(is);
	});

	test('a time has two digits each', () => {
		expect(['00:00', '09:05', '23:59'].every(isTime)).toBe(true);
		expect(['24:00', '9:05', '12:60', ''].some(isTime)).toBe(false);
	});

	test('a day in words is the day itself', () => {
		expect(formatDay('2026-03-09', 'full')).toBe('Monday 9 March 2026');
		expect(formatDay('2026-03-29', 'full')).toBe('Sunday 29 March 2026');
	});
});

describe.each(ZONES)('days on a machine in %s', (zone) => {
	inZone(zone);

	test('adding days never skips or doubles one, through every clock change of the zone', () => {
		for (let days = 0; days < 800; days++) {
			const day = addDays('2025-01-01', days);
			expect(daysBetween('2025-01-01', day)).toBe(days);
			expect(format(dateFnsAddDays(parseISO('2025-01-01'), days), 'yyyy-MM-dd')).toBe(day);
		}
	});

	test('the day of an instant is that of the zone', () => {
		const instant = new Date('2026-03-09T23:30:00Z');
		expect(dayOfInstant(instant, 'Pacific/Auckland')).toBe('2026-03-10');
		expect(dayOfInstant(instant, 'America/St_Johns')).toBe('2026-03-09');
		expect(dayOfInstant(instant)).toBe(format(instant, 'yyyy-MM-dd'));
	});

	test('midnight is less than a day and an hour away', () => {
		for (let hour = 0; hour < 24 * 365; hour += 7) {
			const instant = new Date(2026, 0, 1, hour);
			const wait = untilMidnight(instant);
			expect(wait).toBeGreaterThan(0);
			expect(wait).toBeLessThanOrEqual(25 * 3_600_000);
			expect(dayOfInstant(new Date(instant.getTime() + wait))).toBe(addDays(dayOfInstant(instant), 1));
		}
	});
});

describe('business days', () => {
	const calendar = new BusinessCalendar({
		weekend: [0, 6],
		daysOff: ['2026-04-06'],
		pauses: [{ from: '2026-03-07', to: '2026-03-15' }]
	});

	test.each([
		['2026-03-06', '2026-03-06'],
		['2026-03-07', '2026-03-16'],
		['2026-04-04', '2026-04-07']
	])('on or after %s: %s', (from, day) => {
		expect(calendar.onOrAfter(from)).toBe(day);
	});

	test('the third after a Friday before a pause, and back again', () => {
		expect(calendar.after('2026-03-06', 3)).toBe('2026-03-18');
		expect(calendar.before('2026-03-18', 3)).toBe('2026-03-06');
	});

	test('counting on and back again comes to the same business day', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 0, max: 20 }), (day, count) => {
				const from = calendar.onOrAfter(day);
				if (from > '9999-01-01') return;
				expect(calendar.before(calendar.after(from, count), count)).toBe(from);
			})
		);
	});

	test('a week without a business day, and a pause without an end, still have an answer', () => {
		const never = new BusinessCalendar({ weekend: [0, 1, 2, 3, 4, 5, 6], daysOff: [], pauses: [] });
		expect(never.onOrAfter('2026-03-07')).toBe('2026-03-07');
		const forever = { from: '2026-03-01', to: '9999-12-31' };
		const paused = new BusinessCalendar({ weekend: [0, 6], daysOff: [], pauses: [forever] });
		expect(paused.after('2026-03-02', 3)).toBe('9999-12-31');
	});
});
