import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import { addDays, type Weekday } from '../../../src/lib/domain/day';
import type { Lead } from '../../../src/lib/domain/lead';
import { isChannelTold, type Touch } from '../../../src/lib/domain/touch';
import { repliesSentence } from '../../../src/lib/messages/week/week-charts';
import { week, weekStart, type FigureId, type Week } from '../../../src/lib/report/week/week';
import { weeks } from '../../../src/lib/report/week/weeks';
import { anyBook, TODAY } from '../../support/histories';
import { runs } from '../../runs';

let next = 0;
const touch = (facts: Partial<Touch> & Pick<Touch, 'on'>): Touch => ({
	id: String(next++),
	direction: 'out',
	channel: 'email',
	kind: 'follow-up',
	...facts
});
const lead = (addedOn: string, touches: Touch[], facts: Partial<Lead> = {}): Lead => ({
	id: String(next++),
	organisation: 'Northwind',
	origin: 'posting',
	stage: 'applied',
	addedOn,
	people: [{ id: 'dana', name: 'Dana Ruiz', email: 'dana@northwind.example' }],
	touches,
	...facts
});

const bookOf = (leads: readonly Lead[]) => openBook(leads, DEFAULT_SETTINGS, []);
const weekOf = (leads: readonly Lead[], from: string, today: string) => week(bookOf(leads), from, today);

/** How many a figure counts, and of how many where it is a share. */
function count({ figures }: Week, id: FigureId): number | [number, number] {
	const { entries, others } = figures.find((figure) => figure.id === id)!;
	return others ? [entries.length, entries.length + others.length] : entries.length;
}

describe('a week', () => {
	it('begins on the day that the user chose', () => {
		expect(weekStart('2026-03-11', 1)).toBe('2026-03-09');
		expect(weekStart('2026-03-09', 1)).toBe('2026-03-09');
		expect(weekStart('2026-03-08', 1)).toBe('2026-03-02');
		expect(weekStart('2026-03-11', 0)).toBe('2026-03-08');
	});

	it('counts what happened in its seven days and nothing else', () => {
		const leads = [
			lead('2026-03-09', [
				touch({ on: '2026-03-08' }),
				touch({ on: '2026-03-15', channel: 'phone', news: 'talk' }),
				touch({ on: '2026-03-09', kind: 'application', channel: 'form' }),
				touch({ on: '2026-03-16' })
			]),
			lead('2026-03-01', [
				touch({ on: '2026-03-10', direction: 'in', kind: 'other' }),
				touch({ on: '2026-03-10', direction: 'in', kind: 'other', automatic: true }),
				touch({ on: '2026-03-10', direction: 'in', kind: 'thank-you' }),
				touch({ on: '2026-03-11', direction: 'in', kind: 'interview', channel: 'in-person' }),
				touch({ on: '2026-03-11', direction: 'in', kind: 'interview', automatic: true }),
				touch({ on: '2026-03-12', direction: 'in', kind: 'offer' }),
				touch({ on: '2026-03-12', channel: 'phone', outcome: 'no-answer' }),
				touch({ on: '2026-03-13', channel: 'phone', outcome: 'spoke', personId: 'dana' })
			])
		];
		const figures = weekOf(leads, '2026-03-09', '2026-03-16');
		expect(figures.to).toBe('2026-03-15');
		expect(figures.figures[0]?.entries.map(({ on }) => on)).toEqual([
			'2026-03-09',
			'2026-03-13',
			'2026-03-15'
		]);
		expect(figures.byChannel.map(({ key, entries }) => [key, entries.length])).toEqual([
			['phone', 2],
			['form', 1]
		]);
		expect(figures.byKind.map(({ key, entries }) => [key, entries.length])).toEqual([
			['follow-up', 2],
			['application', 1]
		]);
		const counted = (id: FigureId) => count(figures, id);
		expect(counted('calls')).toEqual([1, 3]);
		expect(counted('news')).toBe(1);
		expect(counted('replies')).toBe(1);
		expect(counted('interviews')).toBe(1);
		expect(counted('offers')).toBe(1);
		expect(counted('new-leads')).toBe(1);
	});

	it('does not count what lies ahead of today', () => {
		const leads = [lead('2026-03-01', [touch({ on: '2026-03-11' }), touch({ on: '2026-03-12' })])];
		expect(count(weekOf(leads, '2026-03-09', '2026-03-11'), 'touches')).toBe(1);
	});
});

describe('on time', () => {
	const applied = touch({ on: '2026-03-02', kind: 'application', channel: 'form' });
	// The first follow-up is due after seven days: on 2026-03-09.
	it.each([
		['a follow-up on its day', '2026-03-09', [1, 1]],
		['one ahead of it', '2026-03-06', [0, 0]],
		['one after it', '2026-03-11', [0, 1]],
		['none at all', null, [0, 1]]
	])('%s', (_, on, share) => {
		const sent = on === null ? [] : [touch({ on, personId: 'dana' })];
		const figures = weekOf([lead('2026-03-01', [applied, ...sent])], '2026-03-09', '2026-03-12');
		expect(count(figures, 'follow-ups')).toEqual(share);
	});

	it('what is due today still has time', () => {
		const leads = [lead('2026-03-01', [applied])];
		expect(count(weekOf(leads, '2026-03-09', '2026-03-09'), 'follow-ups')).toEqual([0, 0]);
		expect(count(weekOf(leads, '2026-03-09', '2026-03-10'), 'follow-ups')).toEqual([0, 1]);
	});

	it('a late one tells the day it was due', () => {
		const leads = [lead('2026-03-01', [applied, touch({ on: '2026-03-11', personId: 'dana' })])];
		const figure = weekOf(leads, '2026-03-09', '2026-03-20').figures.find(({ id }) => id === 'follow-ups');
		expect(figure?.others?.[0]).toMatchObject({ on: '2026-03-11', due: '2026-03-09' });
	});

	it('a thank-you by the day after the interview, to each who was met', () => {
		const people = ['dana', 'omar'].map((id) => ({ id, name: id, email: `${id}@northwind.example` }));
		const met = touch({ on: '2026-03-10', direction: 'in', kind: 'interview', personIds: ['dana', 'omar'] });
		const thanks = (personId: string, on: string) => touch({ on, kind: 'thank-you', personId });
		const leads = [
			lead('2026-03-01', [met, thanks('dana', '2026-03-11'), thanks('omar', '2026-03-13')], { people })
		];
		expect(count(weekOf(leads, '2026-03-09', '2026-03-20'), 'thanks')).toEqual([1, 2]);
		const owing = [lead('2026-03-01', [met, thanks('dana', '2026-03-11')], { people })];
		expect(count(weekOf(owing, '2026-03-09', '2026-03-20'), 'thanks')).toEqual([1, 2]);
	});
});

describe('promises and ends', () => {
	it('the promises that fell due in it, as they stand today', () => {
		const promise = (on: string) => ({ by: 'me' as const, on });
		const leads = [
			lead('2026-03-01', [
				touch({ on: '2026-03-02', promise: promise('2026-03-10') }),
				touch({ on: '2026-03-10', promise: promise('2026-03-14') })
			])
		];
		const stand = (from: string, today: string) => {
			const told = weekOf(leads, from, today);
			const share = count(told, 'promises') as [number, number];
			return { kept: share[0], due: share[1], ahead: told.promisesAhead.length };
		};
		expect(stand('2026-03-09', '2026-03-16')).toEqual({ kept: 1, due: 2, ahead: 0 });
		expect(stand('2026-03-09', '2026-03-12')).toEqual({ kept: 1, due: 1, ahead: 1 });
		expect(stand('2026-03-16', '2026-03-16')).toEqual({ kept: 0, due: 0, ahead: 0 });
	});

	it('a lead is let rest once: let go, withdrawn from, or thanked for a no', () => {
		const no = touch({ on: '2026-03-05', direction: 'in', kind: 'other', no: { scope: 'role' } });
		const thanks = (on: string) => touch({ on, kind: 'thank-you' });
		const rested = (leads: Lead[]) => count(weekOf(leads, '2026-03-09', '2026-03-20'), 'let-rest');
		const ended = (how: 'ended' | 'withdrawn' | 'accepted') => ({ ended: { on: '2026-03-10', how } });
		expect(rested([lead('2026-03-01', [], ended('ended')), lead('2026-03-01', [], ended('withdrawn'))])).toBe(
			2
		);
		expect(rested([lead('2026-03-01', [], ended('accepted'))])).toBe(0);
		expect(
			rested([lead('2026-03-01', [no, thanks('2026-03-10'), thanks('2026-03-11')], ended('ended'))])
		).toBe(1);
		expect(rested([lead('2026-03-01', [no, thanks('2026-03-09')])])).toBe(1);
		expect(rested([lead('2026-03-01', [no, thanks('2026-03-06'), thanks('2026-03-09')])])).toBe(0);
		expect(rested([lead('2026-03-01', [thanks('2026-03-09')])])).toBe(0);
	});
});

describe('the last weeks', () => {
	it('say how long answers took, from the message that they answered', () => {
		const answer = (on: string) => touch({ on, direction: 'in', kind: 'other', channel: 'phone' });
		const leads = [
			lead('2026-02-01', [touch({ on: '2026-03-02' }), touch({ on: '2026-03-05' }), answer('2026-03-09')]),
			lead('2026-02-01', [touch({ on: '2026-03-02' }), answer('2026-03-03'), answer('2026-03-12')]),
			lead('2026-02-01', [answer('2026-03-04')])
		];
		const { answers, replies, usualAnswer } = weeks(bookOf(leads), '2026-03-09', '2026-03-20');
		expect(answers.map(({ key, entries }) => [key, entries.length])).toEqual([
			[1, 1],
			[3, 0],
			[7, 1],
			[14, 0],
			[30, 0],
			[Infinity, 0]
		]);
		expect(replies.map(({ key, entries }) => [key, entries.length])).toEqual([['phone', 4]]);
		expect(usualAnswer).toBe(1);
	});

	it('name no way by which a reply came that nobody told', () => {
		const reply = touch({ on: '2026-03-09', direction: 'in', kind: 'other', implied: true });
		const called = touch({ ...reply, channel: 'phone' });
		const leads = [lead('2026-02-01', [reply]), lead('2026-02-01', [called])];
		const { replies, repliesUntold } = weeks(bookOf(leads), '2026-03-09', '2026-03-20');
		expect(replies.map(({ key, entries }) => [key, entries.length])).toEqual([['phone', 1]]);
		expect(repliesUntold).toBe(1);
		expect(repliesSentence([], 1)).toBe('Your sheet doesn’t say how they replied.');
	});
});

describe('what has no day', () => {
	it('counts in no week', () => {
		const undated = { implied: true, undated: true } as const;
		const touches = [
			touch({ on: '2026-03-10', kind: 'application', ...undated }),
			touch({ on: '2026-03-10', kind: 'interview', direction: 'in', ...undated }),
			touch({ on: '2026-03-11', kind: 'other', direction: 'in' })
		];
		const ended = { on: '2026-03-12', how: 'withdrawn', ...undated } as const;
		const book = openBook([lead('2026-01-05', touches, { ended })], DEFAULT_SETTINGS, []);
		const counts = week(book, '2026-03-09', '2026-03-14').figures.map(({ id, entries }) => [
			id,
			entries.length
		]);
		expect(Object.fromEntries(counts)).toMatchObject({
			touches: 0,
			interviews: 0,
			replies: 1,
			'let-rest': 0
		});
		const shown = weeks(book, '2026-03-09', '2026-03-14');
		expect(shown.answers.flatMap(({ entries }) => entries)).toEqual([]);
		expect(shown.usualAnswer).toBeNull();
	});
});

describe('laws', () => {
	const anyWeekday = fc.integer({ min: 0, max: 6 }) as fc.Arbitrary<Weekday>;

	it('every touch counts in exactly one week, whatever the first day', () => {
		fc.assert(
			fc.property(anyBook, anyWeekday, (random, weekday) => {
				const book = openBook(random.leads, random.settings, random.news);
				const last = weekStart(TODAY, weekday);
				const counted = weeks(book, last, TODAY, 12).touches.flatMap(({ entries }) => entries);
				const byWeeks = Array.from(
					{ length: 12 },
					(_, back) => week(book, addDays(last, -7 * back), TODAY).figures[0]!.entries
				).flat();
				const own = random.leads.flatMap(({ touches }) => touches.filter((one) => isCounted(one)));
				expect(counted.map(({ touch: { id } = { id: '' } }) => id).toSorted()).toEqual(
					own.map(({ id }) => id).toSorted()
				);
				expect(byWeeks).toHaveLength(own.length);
			}),
			{ numRuns: runs(0.5) }
		);
	});

	it('channels and kinds add up to the touches, and a share has nothing twice', () => {
		fc.assert(
			fc.property(anyBook, fc.integer({ min: 0, max: 70 }), (random, back) => {
				const book = openBook(random.leads, random.settings, random.news);
				const from = addDays(TODAY, -back);
				const { figures, byChannel, byKind } = week(book, from, TODAY);
				const sum = (parts: readonly { entries: readonly unknown[] }[]) =>
					parts.reduce((total, { entries }) => total + entries.length, 0);
				const told = figures[0]!.entries.filter(({ touch: one }) => one && isChannelTold(one));
				expect(sum(byChannel)).toBe(told.length);
				expect(sum(byKind)).toBe(figures[0]!.entries.length);
				for (const { entries, others = [] } of figures) {
					const all = [...entries, ...others];
					const touches = all.flatMap(({ touch: one, promise }) => (one && !promise ? one : []));
					expect(new Set(touches).size).toBe(touches.length);
					expect(all.every(({ on }) => on >= from && on <= addDays(from, 6))).toBe(true);
				}
			}),
			{ numRuns: runs() }
		);
	});
});

function isCounted({ direction, channel, outcome, kind, on, undated }: Touch): boolean {
	const attempt = channel === 'phone' && outcome === 'no-answer';
	return direction === 'out' && !attempt && kind !== 'interview' && !undated && on <= TODAY;
}
