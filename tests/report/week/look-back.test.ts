import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/lib/domain/day';
import type { Lead } from '../../../src/lib/domain/lead';
import { CHANNELS, TOUCH_KINDS, type Touch } from '../../../src/lib/domain/touch';
import {
	MIN_GROUP_SIZE,
	lookBack,
	dayPartOf,
	WAIT_DAYS,
	wilson
} from '../../../src/lib/report/week/look-back';
import { applied, leadWith, touchOn, wrote } from '../../support/lead-desk';
import { runs } from '../../runs';

const TODAY = '2026-06-01';
const outcomes = (...touches: Touch[]) => lookBack([leadWith({ touches })], TODAY);
const ofAll = (...touches: Touch[]) => {
	const { all } = outcomes(...touches);
	return [...all.decided, ...all.waiting].map(({ outcome }) => outcome);
};

describe('a message', () => {
	it.each([
		[
			'answered by the word that came before the next one',
			[touchOn('2026-03-02'), wrote('2026-03-05'), touchOn('2026-03-09')],
			['answered', 'unanswered']
		],
		[
			'unanswered where another one had to follow',
			[applied('2026-03-02'), touchOn('2026-03-09'), wrote('2026-03-10')],
			['unanswered', 'answered']
		],
		[
			'answered by a no: that is an answer',
			[touchOn('2026-03-02'), wrote('2026-03-05', { no: { scope: 'role' } })],
			['answered']
		],
		[
			'not answered by an automatic acknowledgement',
			[applied('2026-03-02'), wrote('2026-03-02', { automatic: true })],
			['unanswered']
		],
		[
			'answered by an interview',
			[applied('2026-03-02'), touchOn('2026-03-20', { kind: 'interview' })],
			['answered']
		],
		[
			'answered over a call in between that reached nobody',
			[
				touchOn('2026-03-02'),
				touchOn('2026-03-03', { channel: 'phone', outcome: 'no-answer' }),
				wrote('2026-03-05')
			],
			['answered', 'unanswered']
		],
		['a call that spoke', [touchOn('2026-03-02', { channel: 'phone', outcome: 'spoke' })], ['answered']],
		[
			'a call that reached nobody, today',
			[touchOn(TODAY, { channel: 'phone', outcome: 'no-answer' })],
			['unanswered']
		],
		['undecided for two weeks', [touchOn(addDays(TODAY, 1 - WAIT_DAYS))], ['waiting']],
		['and then unanswered', [touchOn(addDays(TODAY, -WAIT_DAYS))], ['unanswered']],
		[
			'no thank-you, no meeting and no debrief asks for an answer',
			[
				touchOn('2026-03-02', { kind: 'thank-you' }),
				touchOn('2026-03-02', { channel: 'in-person' }),
				touchOn('2026-03-03', { kind: 'debrief' })
			],
			[]
		]
	] as const)('is %s', (_what, touches, expected) => {
		expect(ofAll(...touches)).toEqual(expected);
	});

	it('that a sheet only implies is not counted, and said', () => {
		const { all, implied } = outcomes(applied('2026-03-02', { implied: true }), applied('2026-04-02'));
		expect([all.decided.length, implied]).toEqual([1, 1]);
	});
});

describe('the groups', () => {
	it('are channels, parts of the day, kinds, and with news or without', () => {
		const { byChannel, byHour, byKind, byNews } = outcomes(
			applied('2026-03-02', { at: '08:59' }),
			touchOn('2026-03-09', { at: '14:00', news: 'n' }),
			touchOn('2026-03-16'),
			wrote('2026-03-17')
		);
		const keys = (dimension: {
			groups: readonly { key: string; answered: number; decided: readonly unknown[] }[];
		}) => dimension.groups.map(({ key, answered, decided }) => `${key} ${answered}/${decided.length}`);
		expect(keys(byChannel)).toEqual(['email 1/2', 'form 0/1']);
		expect(keys(byHour)).toEqual(['afternoon 0/1', 'early 0/1']);
		expect(keys(byKind)).toEqual(['follow-up 1/2', 'application 0/1']);
		expect(keys(byNews)).toEqual(['news 0/1', 'none 1/1']);
	});

	it.each([
		['00:00', 'early'],
		['09:00', 'morning'],
		['12:00', 'noon'],
		['16:59', 'afternoon'],
		['17:00', 'evening']
	])('%s is %s', (at, part) => expect(dayPartOf(at)).toBe(part));
});

/** So many leads with one message each, the first of them answered. */
const book = (channel: Touch['channel'], answered: number, of: number): Lead[] =>
	Array.from({ length: of }, (_, at) =>
		leadWith({
			id: `${channel} ${at}`,
			touches: [touchOn('2026-03-02', { channel }), ...(at < answered ? [wrote('2026-03-04')] : [])]
		})
	);
const differences = (...books: Lead[][]) =>
	lookBack(books.flat(), TODAY).byChannel.differences.map(
		({ better, worse }) => `${better.key} > ${worse.key}`
	);

describe('what the numbers carry', () => {
	it('is said where both groups are large enough and their intervals are apart', () => {
		expect(differences(book('email', 2, 30), book('message', 8, 12))).toEqual(['message > email']);
	});

	it('is nothing where one group is small, however far apart they are', () => {
		expect(differences(book('email', 0, 30), book('message', 4, 4))).toEqual([]);
		expect(differences(book('email', 0, MIN_GROUP_SIZE - 1), book('message', 9, 9))).toEqual([]);
	});

	it('is nothing where chance explains it', () => {
		expect(differences(book('email', 4, 11), book('message', 6, 11))).toEqual([]);
	});
});

describe('the interval', () => {
	// Its ends are the shares from which what was seen lies 1.96 standard errors away.
	it.each([
		[4, 11, 0.1517, 0.6462],
		[0, 10, 0, 0.2775],
		[10, 10, 0.7225, 1],
		[50, 100, 0.4038, 0.5962]
	])('of %i in %i is %f to %f', (answered, of, from, to) => {
		const interval = wilson(answered, of);
		expect(interval.from).toBeCloseTo(from, 4);
		expect(interval.to).toBeCloseTo(to, 4);
		for (const end of [from, to].filter((each) => each > 0 && each < 1)) {
			const error = Math.sqrt((end * (1 - end)) / of);
			expect(Math.abs(answered / of - end) / error).toBeCloseTo(1.96, 2);
		}
	});

	it('holds the share, lies within 0 and 1, and narrows with more of the same', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 500 }),
				fc.nat(500),
				fc.integer({ min: 2, max: 9 }),
				(of, some, times) => {
					const answered = Math.min(some, of);
					const [few, many] = [wilson(answered, of), wilson(answered * times, of * times)];
					const share = answered / of;
					expect(few.from).toBeLessThanOrEqual(share + 1e-12);
					expect(few.to).toBeGreaterThanOrEqual(share - 1e-12);
					expect(few.from >= 0 && few.to <= 1).toBe(true);
					expect(many.to - many.from).toBeLessThan(few.to - few.from);
				}
			),
			{ numRuns: runs() }
		);
	});
});

const touch = fc
	.record({
		on: fc.nat(120).map((days) => addDays('2026-02-10', days)),
		at: fc.constantFrom(undefined, '08:00', '10:00', '15:00'),
		direction: fc.constantFrom('in', 'out'),
		channel: fc.constantFrom(...CHANNELS),
		kind: fc.constantFrom(...TOUCH_KINDS),
		outcome: fc.constantFrom(undefined, 'spoke', 'no-answer'),
		implied: fc.constantFrom(undefined, true)
	})
	.map(({ on, ...facts }) => touchOn(on, facts as never));
const leads = fc.array(
	fc.array(touch, { maxLength: 8 }).map((touches) => leadWith({ touches })),
	{ maxLength: 6 }
);

describe('laws', () => {
	it('every message is in one group of each kind, and no answer is counted twice', () => {
		fc.assert(
			fc.property(leads, (rows) => {
				const { all, byChannel, byKind } = lookBack(rows, TODAY);
				for (const { groups } of [byChannel, byKind]) {
					const sum = (count: (group: (typeof groups)[number]) => number) =>
						groups.reduce((total, group) => total + count(group), 0);
					expect(sum(({ decided }) => decided.length)).toBe(all.decided.length);
					expect(sum(({ answered }) => answered)).toBe(all.answered);
					expect(sum(({ waiting }) => waiting.length)).toBe(all.waiting.length);
				}
				const answers = all.decided.flatMap(({ answer }) => answer ?? []);
				expect(new Set(answers).size).toBe(answers.length);
			}),
			{ numRuns: runs() }
		);
	});

	it('nothing is claimed of small groups, or of intervals that touch', () => {
		fc.assert(
			fc.property(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30), (a, b, c, d) => {
				const rows = [...book('email', Math.min(a, b), b), ...book('message', Math.min(c, d), d)];
				for (const { better, worse } of lookBack(rows, TODAY).byChannel.differences) {
					expect(Math.min(better.decided.length, worse.decided.length)).toBeGreaterThanOrEqual(
						MIN_GROUP_SIZE
					);
					expect(better.interval.from).toBeGreaterThan(worse.interval.to);
					expect(better.answered / better.decided.length).toBeGreaterThan(
						worse.answered / worse.decided.length
					);
				}
			}),
			{ numRuns: runs(0.5) }
		);
	});
});
