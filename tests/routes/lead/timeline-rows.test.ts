import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/lib/domain/day';
import type { TimelineEntry } from '../../../src/lib/domain/leads/timeline';
import type { Touch } from '../../../src/lib/domain/touch';
import { rowsOf, timelineView } from '../../../src/routes/lead/timeline-rows';

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

function silenceOf(days: number, to = '2026-01-02'): TimelineEntry {
	return { type: 'silence', from: addDays(to, -days), to, days };
}

function forecastOn(due: string): TimelineEntry {
	return { type: 'forecast', step: { rule: 'keep-in-touch', due, channel: 'email', personId: null } };
}

const today: TimelineEntry = { type: 'today', on: TODAY };
const typesOf = (entries: readonly TimelineEntry[]) => rowsOf(entries, TODAY).map(({ entry }) => entry.type);

describe('older entries are folded away', () => {
	const story = (count: number) => [
		...Array.from({ length: count }, (_, at) => [
			touchOn(addDays(TODAY, 4 * (at - count)), { id: `touch ${at}` }),
			silenceOf(4)
		]).flat(),
		today,
		forecastOn('2026-03-20')
	];
	const shown = (count: number, unfolded = 0) => {
		const { hidden, rows } = timelineView(story(count), TODAY, unfolded);
		return [hidden, rows.filter(({ entry }) => entry.type === 'touch').length];
	};

	test.each([
		[2, [0, 2]],
		[9, [0, 9]],
		[10, [2, 8]],
		[40, [32, 8]],
		[200, [192, 8]]
	])('of %i entries', (count, expected) => {
		expect(shown(count)).toEqual(expected);
	});

	test('and shown when they are asked for', () => {
		expect(shown(40, 20)).toEqual([12, 28]);
		expect(shown(40, 32)).toEqual([0, 40]);
		expect(shown(200, Infinity)).toEqual([0, 200]);
	});

	test('what lies ahead is not counted, and rows keep their keys', () => {
		const entries = [...story(40), touchOn('2026-03-12')];
		const folded = timelineView(entries, TODAY);
		expect(folded.hidden).toBe(32);
		const keys = timelineView(entries, TODAY, Infinity).rows.map(({ key }) => key);
		expect(keys.slice(-folded.rows.length)).toEqual(folded.rows.map(({ key }) => key));
	});

	test('the first row that is left shows its day and its year', () => {
		const entries = Array.from({ length: 12 }, (_, at) => touchOn('2025-12-30', { id: `touch ${at}` }));
		const [first, second] = timelineView([...entries, today], TODAY).rows;
		expect(first).toMatchObject({ repeated: false, year: '2025' });
		expect(second).toMatchObject({ repeated: true, year: '' });
	});
});

describe('a silence', () => {
	const theirs = touchOn('2026-02-20', { direction: 'in' });

	test.each<[string, TimelineEntry[], string[]]>([
		[
			'of ten days is a dotted line',
			[touchOn('2026-02-28'), silenceOf(10, TODAY), today],
			['touch', 'today']
		],
		[
			'without their reply is told',
			[touchOn('2026-02-27'), silenceOf(11, TODAY), today],
			['touch', 'silence', 'today']
		],
		[
			'before the user wrote again is a dotted line',
			[theirs, silenceOf(12, '2026-03-04'), touchOn('2026-03-04'), today],
			['touch', 'touch', 'today']
		],
		[
			'after a promise of theirs is a dotted line',
			[
				touchOn('2026-02-20', { direction: 'in', promise: { by: 'them', on: '2026-03-20' } }),
				silenceOf(18, TODAY),
				today
			],
			['touch', 'today']
		],
		[
			'after an automatic acknowledgement is told',
			[touchOn('2026-02-20', { direction: 'in', automatic: true }), silenceOf(18, TODAY), today],
			['touch', 'silence', 'today']
		]
	])('%s', (_, entries, types) => {
		expect(typesOf(entries)).toEqual(types);
	});

	test('waits for the answer of the user where they wrote last', () => {
		const [, mine] = rowsOf([touchOn('2026-02-20'), silenceOf(18, TODAY), today], TODAY);
		const [, yours] = rowsOf([theirs, silenceOf(18, TODAY), today], TODAY);
		expect([mine!.isYourTurn, yours!.isYourTurn]).toEqual([false, true]);
	});

	test('is longer the more days it has, within bounds', () => {
		const heights = [11, 36, 64, 100_000].map((days) => rowsOf([silenceOf(days)], TODAY)[0]!.height);
		expect(heights).toEqual([44, 72, 96, 120]);
		const gaps = [3, 9, 100_000].map(
			(days) => rowsOf([theirs, silenceOf(days), touchOn('2026-03-04')], TODAY)[1]!.gap
		);
		expect(gaps).toEqual([9, 15, 28]);
	});
});

test('a day is shown once, and a year where it changes', () => {
	const rows = rowsOf(
		[
			touchOn('2025-12-30'),
			touchOn('2025-12-30', { id: 'second' }),
			silenceOf(11),
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

describe('the forecast', () => {
	const monthly = ['2026-04-10', '2026-05-11', '2026-06-10', '2026-07-10', '2026-08-10'];

	test('fades, and begins once', () => {
		const ahead = rowsOf([today, ...monthly.map(forecastOn)], TODAY).slice(1);
		expect(ahead.map(({ first }) => first)).toEqual([true, false, false]);
		expect(ahead.map(({ fade }) => fade)).toEqual([0, 0.2, 0.5]);
	});

	test('shows the next two steps, and what the others have in common', () => {
		const last = rowsOf([today, ...monthly.map(forecastOn)], TODAY).at(-1)!;
		expect(last.entry).toEqual({ type: 'later', count: 3, every: 31 });
		expect(last.day).toBeUndefined();
	});

	test('claims no regularity that there is not', () => {
		const days = ['2026-04-10', '2026-05-11', '2026-06-10', '2026-06-20'];
		expect(rowsOf([today, ...days.map(forecastOn)], TODAY).at(-1)!.entry).toMatchObject({ every: null });
	});

	test('shows a third step rather than that there is one more', () => {
		expect(typesOf([today, ...monthly.slice(0, 3).map(forecastOn)])).toEqual([
			'today',
			'forecast',
			'forecast',
			'forecast'
		]);
	});
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
		[touchOn('2026-03-01'), silenceOf(13), silenceOf(14), today, forecastOn('2026-04-01')],
		TODAY
	);
	expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});
