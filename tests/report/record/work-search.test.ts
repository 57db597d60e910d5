import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/lib/domain/day';
import type { Lead } from '../../../src/lib/domain/lead';
import {
	isRecordSettings,
	presetWays,
	RECORD_COLUMNS,
	RECORD_PRESETS,
	recordWays
} from '../../../src/lib/domain/record/record';
import { CHANNELS, TOUCH_KINDS } from '../../../src/lib/domain/touch';
import {
	monthOf,
	MOST_DAYS,
	spanOf,
	weekOf,
	workSearchRecord
} from '../../../src/lib/report/record/work-search';
import { leftOutSentence, resultWords } from '../../../src/lib/messages/week/record';
import { applied, leadWith, touchOn, wrote } from '../../support/lead-desk';
import { runs } from '../../runs';

const TODAY = '2026-03-20';
const MARCH = { from: '2026-03-01', to: '2026-03-31' };
const ways = presetWays('general');
const record = (leads: Lead[], span = MARCH, chosen: Partial<typeof ways> = {}) =>
	workSearchRecord(leads, span, { ...ways, ...chosen }, 1, TODAY);
const resultOf = (lead: Lead) => record([lead]).entries[0]?.result;

describe('the entries', () => {
	it('are what was sent, tried and attended, in order, and nothing of theirs', () => {
		const lead = leadWith({
			touches: [
				applied('2026-03-09', { at: '14:00' }),
				touchOn('2026-03-09', { at: '09:00', channel: 'phone', outcome: 'no-answer' }),
				wrote('2026-03-10'),
				touchOn('2026-03-12', { direction: 'in', kind: 'interview', personIds: ['dana'] }),
				touchOn('2026-03-25', { kind: 'interview' }),
				applied('2026-02-28')
			]
		});
		const { entries } = record([lead]);
		expect(entries.map(({ touch }) => touch.kind)).toEqual(['follow-up', 'application', 'interview']);
		expect(entries[2]?.people.map(({ name }) => name)).toEqual(['Dana Ruiz']);
	});

	it('count by their kind, unless the user said otherwise of the one', () => {
		const touches = [
			applied('2026-03-02'),
			applied('2026-03-03', { counts: false }),
			touchOn('2026-03-04', { kind: 'thank-you' }),
			touchOn('2026-03-05', { kind: 'thank-you', counts: true }),
			touchOn('2026-03-06', { channel: 'phone', outcome: 'no-answer' })
		];
		const { entries } = record([leadWith({ touches })]);
		expect(entries.map(({ counts }) => counts)).toEqual([true, false, false, true, false]);
		expect(entries.map(({ isOwnChoice }) => isOwnChoice)).toEqual([false, true, false, true, false]);
	});

	it.each([
		['nothing came', [applied('2026-03-02')], { what: 'waiting' }],
		['word came', [applied('2026-03-02'), wrote('2026-03-05')], { what: 'reply', on: '2026-03-05' }],
		[
			'an automatic acknowledgement is no word',
			[applied('2026-03-02'), wrote('2026-03-02', { automatic: true })],
			{ what: 'waiting' }
		],
		[
			'an application is answered by the furthest that it led to',
			[
				applied('2026-03-02'),
				wrote('2026-03-05'),
				touchOn('2026-03-09', { kind: 'interview' }),
				wrote('2026-03-12', { kind: 'offer' })
			],
			{ what: 'offer', on: '2026-03-12' }
		],
		[
			'a follow-up by what came next',
			[touchOn('2026-03-02'), wrote('2026-03-05'), wrote('2026-03-12', { no: { scope: 'role' } })],
			{ what: 'reply', on: '2026-03-05' }
		],
		[
			'a no is a result',
			[applied('2026-03-02'), wrote('2026-03-05', { no: { scope: 'role' } })],
			{ what: 'no', on: '2026-03-05' }
		],
		[
			'a second application has its own answer',
			[applied('2026-03-02'), applied('2026-03-04'), wrote('2026-03-05')],
			{ what: 'waiting' }
		],
		['a call that spoke', [touchOn('2026-03-02', { channel: 'phone', outcome: 'spoke' })], { what: 'spoke' }],
		['an interview that was held', [touchOn('2026-03-02', { kind: 'interview' })], { what: 'held' }]
	] as const)('tell what became of it: %s', (_what, touches, result) => {
		expect(resultOf(leadWith({ touches }))).toEqual(result);
	});
});

describe('what has no day', () => {
	const UNDATED = { implied: true, undated: true } as const;
	const touches = [
		applied('2026-03-10', UNDATED),
		wrote('2026-03-10', { kind: 'offer', ...UNDATED }),
		touchOn('2026-03-12')
	];

	it('is kept apart, and counts for no target', () => {
		const made = record([leadWith({ touches })], MARCH, { target: { count: 3, per: 'month' } });
		expect(made.entries.map(({ touch: { kind } }) => kind)).toEqual(['follow-up']);
		expect(made.undated.map(({ touch: { kind } }) => kind)).toEqual(['application']);
		expect(made.periods.map(({ counted }) => counted)).toEqual([1]);
	});

	it('is found among leads that can be told only once', () => {
		const leads = new Map([['a', leadWith({ touches })]]);
		const made = workSearchRecord(leads.values(), MARCH, recordWays(), 1, '2026-03-31');
		expect([made.entries.length, made.undated.length]).toEqual([1, 1]);
	});

	it('may have been in any days but those after the sheet was read', () => {
		const later = record([leadWith({ touches })], { from: '2026-03-11', to: '2026-03-31' });
		expect(later.undated).toEqual([]);
	});

	it('answers without naming a day', () => {
		const [entry] = record([leadWith({ touches: [applied('2026-03-02'), ...touches.slice(1, 2)] })]).entries;
		expect(entry?.result).toEqual({ what: 'offer' });
		expect(resultWords(entry!.result)).toBe('Offer');
	});

	it('is said to be left out', () => {
		expect([0, 1, 2].map(leftOutSentence)).toEqual([
			'',
			'1 activity without a date is left out.',
			'2 activities without a date are left out.'
		]);
	});
});

describe('the target', () => {
	const target = { count: 3, per: 'week' } as const;

	it('says of every week of the span, counted whole, what is missing', () => {
		const touches = ['2026-02-23', '2026-03-02', '2026-03-03', '2026-03-09'].map((on) => applied(on));
		const span = { from: '2026-03-01', to: '2026-03-10' };
		expect(record([leadWith({ touches })], span, { target }).periods).toEqual([
			{ from: '2026-02-23', to: '2026-03-01', counted: 1, target: 3, missing: 2, isOver: true },
			{ from: '2026-03-02', to: '2026-03-08', counted: 2, target: 3, missing: 1, isOver: true },
			{ from: '2026-03-09', to: '2026-03-15', counted: 1, target: 3, missing: 2, isOver: true }
		]);
	});

	it('can be set for a month, and none is set at first', () => {
		const monthly = record(
			[],
			{ from: '2026-01-31', to: '2026-02-01' },
			{ target: { count: 10, per: 'month' } }
		);
		expect(monthly.periods.map(({ from, to }) => [from, to])).toEqual([
			['2026-01-01', '2026-01-31'],
			['2026-02-01', '2026-02-28']
		]);
		expect(record([leadWith({ touches: [applied('2026-03-02')] })]).periods).toEqual([]);
	});
});

describe('spans', () => {
	it('have their days in order, and an end', () => {
		expect(spanOf('2026-03-31', '2026-03-01')).toEqual(MARCH);
		expect(spanOf('0001-01-01', '9999-12-31').to).toBe(addDays('0001-01-01', MOST_DAYS - 1));
		expect(monthOf('2024-02-10')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
		expect(monthOf('9999-12-10')).toEqual({ from: '9999-12-01', to: '9999-12-31' });
		expect(weekOf('2026-03-11', 0)).toEqual({ from: '2026-03-08', to: '2026-03-14' });
	});
});

describe('settings', () => {
	it('are as the preset has them until the user changes something', () => {
		expect(recordWays({ preset: 'wisconsin' }).kinds['follow-up']).toBe(false);
		expect(recordWays({ preset: 'wisconsin', kinds: { 'follow-up': true } }).kinds['follow-up']).toBe(true);
		expect(recordWays({ preset: 'new-york' }).target).toEqual({ count: 3, per: 'week' });
		expect(recordWays({ columns: ['result', 'day', 'result'] }).columns).toEqual(['result', 'day']);
		expect(recordWays({ columns: [] }).columns).toEqual(presetWays('general').columns);
	});

	it('of a newer version are read as far as they are known', () => {
		const newer = { preset: 'mars', columns: ['day', 'mood'], kinds: { dance: true } };
		expect(isRecordSettings(newer)).toBe(true);
		expect(recordWays(newer as never)).toMatchObject({ preset: 'general', columns: ['day'] });
		expect(Object.keys(recordWays(newer as never).kinds)).toEqual([...TOUCH_KINDS]);
	});

	it.each([
		null,
		[],
		{ columns: 'day' },
		{ target: { count: -1, per: 'week' } },
		{ target: { count: 3 } },
		{ kinds: { reply: 1 } }
	])('that make no sense are told apart: %j', (value) => {
		expect(isRecordSettings(value)).toBe(false);
	});

	it('of every preset name columns that there are', () => {
		for (const preset of RECORD_PRESETS) {
			expect(isRecordSettings(presetWays(preset))).toBe(true);
			expect(RECORD_COLUMNS).toEqual(expect.arrayContaining([...presetWays(preset).columns]));
		}
	});
});

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-02-01', days));
const touch = fc.record({
	on: day,
	direction: fc.constantFrom('in', 'out'),
	channel: fc.constantFrom(...CHANNELS),
	kind: fc.constantFrom(...TOUCH_KINDS),
	counts: fc.constantFrom(undefined, true, false)
});
const leads = fc.array(
	fc
		.array(touch, { maxLength: 8 })
		.map((touches) => leadWith({ touches: touches.map(({ on, ...facts }) => touchOn(on, facts as never)) })),
	{ maxLength: 4 }
);

describe('laws', () => {
	it('two spans side by side hold what one over both holds', () => {
		fc.assert(
			fc.property(leads, day, (book, cut) => {
				const [first, second] = [
					record(book, { from: '2026-01-01', to: cut }),
					record(book, { from: addDays(cut, 1), to: '2026-12-31' })
				];
				const both = record(book, { from: '2026-01-01', to: '2026-12-31' });
				expect([...first.entries, ...second.entries].map((entry) => entry.touch.id)).toEqual(
					both.entries.map((entry) => entry.touch.id)
				);
			}),
			{ numRuns: runs() }
		);
	});

	it('the weeks of a target count each touch once, and never say more than is missing', () => {
		fc.assert(
			fc.property(leads, fc.integer({ min: 1, max: 9 }), (book, count) => {
				const { entries, periods } = record(book, weekSpan, { target: { count, per: 'week' } });
				const counted = periods.reduce((sum, period) => sum + period.counted, 0);
				expect(counted).toBe(entries.filter(({ counts }) => counts).length);
				for (const period of periods)
					expect(period.counted + period.missing).toBe(Math.max(count, period.counted));
			}),
			{ numRuns: runs() }
		);
	});
});

/** Whole weeks from Monday on. */
const weekSpan = { from: '2026-01-26', to: '2026-04-05' };
