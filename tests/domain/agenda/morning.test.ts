import { describe, expect, test } from 'vitest';
import { dueOn, isTimeToNotify, USUAL_MORNING } from '../../../src/lib/domain/agenda/morning';

const wishes = { ...USUAL_MORNING, on: true };

describe('what is due on a morning that nobody opened the app on', () => {
	const outlook = {
		asOf: '2026-03-09',
		due: 2,
		listed: [
			{ day: '2026-03-10', count: 3 },
			{ day: '2026-03-11', count: 3 },
			{ day: '2026-03-12', count: 8 }
		]
	};
	test.each([
		['2026-03-08', 2],
		['2026-03-09', 2],
		['2026-03-10', 3],
		['2026-03-11', 3],
		['2026-04-20', 8]
	])('on %s: %i', (day, count) => expect(dueOn(outlook, day)).toBe(count));
	test('a note of an older version knows its own day alone', () => {
		expect(dueOn({ asOf: '2026-03-09', due: 2 }, '2026-03-12')).toBe(2);
	});
});

describe('the hour', () => {
	test.each([
		['08:29', false],
		['08:30', true],
		['19:59', true],
		['20:00', false],
		['03:00', false]
	])('at %s it may be told: %s', (time, may) =>
		expect(isTimeToNotify(wishes, null, '2026-03-09', time)).toBe(may)
	);
	test.each([
		['a quiet time within the day', { quietFrom: '12:00', quietUntil: '14:00' }, '13:00', false],
		['after it', { quietFrom: '12:00', quietUntil: '14:00' }, '14:00', true],
		['no quiet time', { quietFrom: '12:00', quietUntil: '12:00' }, '12:00', true],
		['quiet beyond the hour', { quietUntil: '10:00' }, '09:00', false],
		['switched off', { on: false }, '09:00', false]
	])('%s', (_what, patch, time, may) =>
		expect(isTimeToNotify({ ...wishes, ...patch }, '2026-03-08', '2026-03-09', time)).toBe(may)
	);
	test('once a day', () => expect(isTimeToNotify(wishes, '2026-03-09', '2026-03-09', '09:00')).toBe(false));
});
