import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { BusinessCalendar } from '../../../src/lib/domain/cadence/calendar';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import type { Lead } from '../../../src/lib/domain/lead';
import { nextTouchAfter } from '../../../src/lib/domain/leads/next-touch';
import { ownPromises } from '../../../src/lib/domain/leads/promises';
import { CHANNELS, TOUCH_KINDS, type Touch } from '../../../src/lib/domain/touch';
import { runs } from '../../runs';
import { anyBook, TODAY } from '../../support/histories';

const touch = (id: string, on: string, facts: Partial<Touch> = {}): Touch => ({
	id,
	on,
	direction: 'out',
	channel: 'email',
	kind: 'follow-up',
	personId: 'dana',
	...facts
});
const lead = (touches: Touch[], facts: Partial<Lead> = {}): Lead => ({
	id: 'lead',
	organisation: 'Northwind',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-01',
	people: [{ id: 'dana', name: 'Dana Ruiz', email: 'dana@northwind.example', phone: '+1 555 010 0199' }],
	touches,
	...facts
});
const promised = (on: string, facts = {}) => ({ promise: { by: 'me' as const, on, ...facts } });

describe('the promises of the user', () => {
	it.each<[string, Touch[], string]>([
		['in touch on its day', [touch('b', '2026-03-10')], 'kept'],
		[
			'tried to ring on its day',
			[touch('b', '2026-03-10', { channel: 'phone', outcome: 'no-answer' })],
			'kept'
		],
		['in touch earlier, by the promised channel', [touch('b', '2026-03-08')], 'kept'],
		['in touch earlier, by another', [touch('b', '2026-03-08', { channel: 'phone' })], 'missed'],
		['in touch a day late', [touch('b', '2026-03-11')], 'missed'],
		['nothing', [], 'missed'],
		['their word came before', [touch('b', '2026-03-05', { direction: 'in' })], 'overtaken']
	])('%s', (_, later, outcome) => {
		const own = lead([touch('a', '2026-03-02', promised('2026-03-10', { channel: 'email' })), ...later]);
		expect(ownPromises([own], TODAY)[0]?.outcome).toBe(outcome);
	});

	it('are open while their day has not passed', () => {
		expect(ownPromises([lead([touch('a', '2026-03-02', promised('2026-03-20'))])], TODAY)[0]?.outcome).toBe(
			'open'
		);
		const answered = lead([
			touch('a', '2026-03-02', promised('2026-03-20')),
			touch('b', '2026-03-05', { direction: 'in' })
		]);
		expect(ownPromises([answered], TODAY)[0]?.outcome).toBe('overtaken');
	});

	it('are theirs neither, nor such as are dated after today', () => {
		const theirs = touch('a', '2026-03-02', { direction: 'in', promise: { by: 'them', on: '2026-03-10' } });
		expect(ownPromises([lead([theirs, touch('b', '2026-03-25', promised('2026-03-30'))])], TODAY)).toEqual(
			[]
		);
	});
});

describe('when the user will be in touch next', () => {
	const applied = touch('a', '2026-03-06', { kind: 'application', channel: 'form', personId: undefined });
	const book = (own: Lead, settings = DEFAULT_SETTINGS) => openBook([own], settings, []);
	const now = touch('now', TODAY);

	it('is the day and the way that the engine then asks for', () => {
		const own = lead([applied]);
		expect(nextTouchAfter(own, now, book(own), TODAY)).toEqual({ on: '2026-03-25', channel: 'phone' });
		const after = lead([applied, now]);
		const then = assess(after, book(after), '2026-03-25').next;
		expect([then?.rule, then?.due, then?.channel]).toEqual(['second-follow-up', '2026-03-25', 'phone']);
	});

	it('follows the pace, the days off and what the posting asks', () => {
		const brisk = lead([applied], { pace: 'brisk', noCallsPosting: true });
		expect(nextTouchAfter(brisk, now, book(brisk), TODAY)).toEqual({ on: '2026-03-23', channel: 'email' });
		const off = { ...DEFAULT_SETTINGS, daysOff: ['2026-03-25'] };
		const own = lead([applied]);
		expect(nextTouchAfter(own, now, book(own, off), TODAY)?.on).toBe('2026-03-26');
	});

	it('is no public holiday', () => {
		const own = lead([applied]);
		const publicHolidays = ['2026-03-25', '2026-03-26'].map((on) => ({ on, name: 'Holiday' }));
		const settings = { ...DEFAULT_SETTINGS, publicHolidays };
		expect(nextTouchAfter(own, now, book(own, settings), TODAY)?.on).toBe('2026-03-27');
	});

	it('is a business day, whatever happened and whatever is off', () => {
		fc.assert(
			fc.property(
				anyBook,
				fc.constantFrom(...CHANNELS),
				fc.constantFrom(...TOUCH_KINDS),
				(random, channel, kind) => {
					const { leads, settings, news } = random;
					const next = nextTouchAfter(
						leads[0],
						touch('now', TODAY, { channel, kind }),
						openBook(leads, settings, news),
						TODAY
					);
					if (next) expect(new BusinessCalendar(settings).isBusinessDay(next.on)).toBe(true);
				}
			),
			{ numRuns: runs(3) }
		);
	});

	it('is not announced after the second follow-up, nor where they named a day', () => {
		const second = lead([applied, touch('b', '2026-03-11')]);
		expect(nextTouchAfter(second, now, book(second), TODAY)).toBeNull();
		const word = touch('c', '2026-03-12', { direction: 'in', promise: { by: 'them', on: '2026-03-30' } });
		const waiting = lead([applied, word]);
		expect(nextTouchAfter(waiting, { ...now, kind: 'thank-you' }, book(waiting), TODAY)).toBeNull();
	});
});
