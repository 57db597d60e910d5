import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '../../../src/lib/domain/leads/timeline';
import type { Touch } from '../../../src/lib/domain/touch';
import { rowsOf } from '../../../src/routes/lead/timeline-rows';

const TODAY = '2026-03-10';

function touchOn(on: string, facts: Partial<Touch> = {}): TimelineEntry {
	const touch: Touch = {
		id: `touch ${on}`,
		on,
		direction: 'out',
		channel: 'email',
		kind: 'follow-up',
		...facts
	};
	return { type: 'touch', on, touch, people: [] };
}

function silenceOf(days: number): TimelineEntry {
	return { type: 'silence', from: '2026-01-01', to: '2026-01-02', days };
}

function forecastOn(due: string): TimelineEntry {
	return { type: 'forecast', step: { rule: 'keep-in-touch', due, channel: 'email', personId: null } };
}

const today: TimelineEntry = { type: 'today', on: TODAY };
const heightOf = (days: number) => rowsOf([silenceOf(days)], TODAY)[0]!.height;

describe('silence is drawn to the square root of its days', () => {
	test('four times the days are twice the height', () => {
		expect(heightOf(64)).toBe(2 * heightOf(16));
	});

	test('within bounds', () => {
		expect(heightOf(1)).toBe(30);
		expect(heightOf(100_000)).toBe(240);
	});

	test('a longer one is never lower', () => {
		const heights = Array.from({ length: 400 }, (_, days) => heightOf(days));
		expect(heights).toEqual([...heights].sort((a, b) => a - b));
	});
});

test('a day is shown once, and a year where it changes', () => {
	const rows = rowsOf(
		[
			touchOn('2025-12-30'),
			touchOn('2025-12-30', { id: 'second' }),
			silenceOf(9),
			touchOn('2026-01-09'),
			today,
			forecastOn('2026-12-30'),
			forecastOn('2027-01-09'),
			forecastOn('2027-02-09')
		],
		TODAY
	);
	expect(rows.map(({ repeated }) => repeated)).toEqual([
		false,
		true,
		false,
		false,
		false,
		false,
		false,
		false
	]);
	expect(rows.map(({ year }) => year)).toEqual(['2025', '', '', '2026', '', '', '2027', '']);
});

test('the forecast fades, begins once, and stands further apart the further it lies ahead', () => {
	const rows = rowsOf(
		[today, forecastOn('2026-03-12'), forecastOn('2026-03-20'), forecastOn('2026-03-30')],
		TODAY
	);
	const ahead = rows.slice(1);
	expect(ahead.map(({ first }) => first)).toEqual([true, false, false]);
	expect(ahead[0]!.fade).toBe(0);
	expect(ahead[1]!.fade).toBeLessThan(ahead[2]!.fade);
	expect(ahead[2]!.fade).toBeLessThanOrEqual(0.65);
	expect(ahead[0]!.gap).toBeLessThan(ahead[1]!.gap);
	expect(rows[0]!.gap).toBe(0);
});

describe('attempts, courtesies and automatic acknowledgements count for less', () => {
	test.each<[Partial<Touch>, boolean]>([
		[{}, false],
		[{ channel: 'phone', outcome: 'no-answer' }, true],
		[{ channel: 'phone', outcome: 'left-message' }, false],
		[{ direction: 'in', channel: 'phone', outcome: 'no-answer' }, false],
		[{ direction: 'in', kind: 'thank-you' }, true],
		[{ kind: 'thank-you' }, false],
		[{ direction: 'in', kind: 'other', automatic: true }, true]
	])('%j', (facts, light) => {
		expect(rowsOf([touchOn('2026-03-01', facts)], TODAY)[0]!.light).toBe(light);
	});
});

test('a step that was due before today shows no day, so that time runs down', () => {
	const stepOn = (due: string): TimelineEntry => ({
		type: 'step',
		step: { rule: 'first-follow-up', due, personId: null, channel: 'email', kind: 'follow-up', facts: {} }
	});
	expect(rowsOf([today, stepOn('2026-03-09')], TODAY)[1]!.day).toBeUndefined();
	expect(rowsOf([today, stepOn(TODAY)], TODAY)[1]!.day).toBe(TODAY);
});

test('every row has a key of its own', () => {
	const rows = rowsOf(
		[touchOn('2026-03-01'), silenceOf(3), silenceOf(4), today, forecastOn('2026-04-01')],
		TODAY
	);
	expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});
