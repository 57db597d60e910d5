/** Work over a large book pauses after few enough leads, and comes to the same as the work that is done at once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaInPortions } from '../../../src/lib/domain/agenda';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import type { Lead } from '../../../src/lib/domain/lead';
import { groupInPortions, knownPeopleInPortions } from '../../../src/lib/domain/people/people';
import {
	atOnce,
	forEachInPortions,
	sortInPortions,
	type InPortions
} from '../../../src/lib/domain/portions/portions';
import { dueAndOpen } from '../../../src/lib/report/week/on-time';
import { funnelInPortions } from '../../../src/lib/report/week/funnel';
import { upcomingInPortions } from '../../../src/lib/report/week/upcoming-steps';
import { touchesBetween } from '../../../src/lib/report/week/week';
import { inPortions } from '../../../src/lib/state/session/portions';
import { sampleOf } from '../../../src/lib/sample/sample';

const TODAY = '2026-03-09';
const { leads: sample } = sampleOf(TODAY);
const MANY = 1500;
/** The most leads that any work may go through without a pause. */
const MOST = 500;
const many: Lead[] = Array.from({ length: MANY }, (_, at) => ({
	...sample[at % sample.length]!,
	id: `lead-${at}`
}));

/** Returns the largest number of items that were taken between two pauses, over the whole of the work. */
function largestPortion<Item>(
	items: readonly Item[],
	workOf: (items: Iterable<Item>) => InPortions<unknown>
) {
	let [taken, largest, all] = [0, 0, 0];
	function* counted() {
		for (const item of items) {
			taken += 1;
			all += 1;
			largest = Math.max(largest, taken);
			yield item;
		}
	}
	for (const work = workOf(counted()); !work.next().done;) taken = 0;
	expect(all).toBeGreaterThanOrEqual(items.length);
	return largest;
}

test('no portion is larger than its size, and each item comes once, in order', () => {
	fc.assert(
		fc.property(fc.array(fc.integer(), { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (items, size) => {
			const seen: number[] = [];
			const largest = largestPortion(items, (all) => forEachInPortions(all, (item) => seen.push(item), size));
			expect(seen).toEqual(items);
			expect(largest).toBeLessThanOrEqual(size);
		})
	);
});

test('sorting in portions keeps the order of equal items, as sorting at once does', () => {
	const items = Array.from({ length: 4321 }, (_, at) => ({ key: (at * 7919) % 13, at }));
	const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
	const work = sortInPortions(items, compare);
	let pauses = 0;
	let step = work.next();
	for (; !step.done; step = work.next()) pauses += 1;
	expect(step.value).toEqual(items.toSorted(compare));
	expect(pauses).toBeGreaterThanOrEqual(4);
});

test('a pause follows each portion, and one that rejects ends the work', async () => {
	const done: number[] = [];
	const work = () => forEachInPortions([1, 2, 3, 4, 5], (item) => done.push(item), 2);
	let pauses = 0;
	await inPortions(work(), async () => void (pauses += 1));
	expect({ done, pauses }).toEqual({ done: [1, 2, 3, 4, 5], pauses: 2 });
	await expect(inPortions(work(), () => Promise.reject(new Error('over')))).rejects.toThrow('over');
	expect(done).toEqual([1, 2, 3, 4, 5, 1, 2]);
});

describe('no portion goes through more leads than hold a page for a moment:', () => {
	const book = openBook(many, DEFAULT_SETTINGS, []);
	const assessments = new Map(many.map((lead) => [lead.id, assess(lead, book, TODAY)]));
	const over = (items: Iterable<Lead>) =>
		({
			...book,
			calendar: book.calendar,
			elsewhere: book.elsewhere,
			samePost: book.samePost.bind(book),
			leads: { values: () => items }
		}) as never;

	test.each<[string, (leads: Iterable<Lead>) => InPortions<unknown>]>([
		['the touches of a week', (leads) => touchesBetween(over(leads), '2026-03-02', '2026-03-08')],
		['what was due and is open', (leads) => dueAndOpen(over(leads), '2026-03-02', TODAY)],
		['the funnel', (leads) => funnelInPortions(leads, TODAY)],
		[
			'the steps ahead',
			(leads) => upcomingInPortions(over(leads), assessments, '2026-03-16', '2026-03-22', TODAY)
		]
	])('%s', (_name, workOf) => {
		expect(largestPortion(many, workOf)).toBeLessThanOrEqual(MOST);
	});

	test('the list of the day', () => {
		const items = many.map((lead) => ({ lead, assessment: assessments.get(lead.id)! }));
		const largest = largestPortion(items, (each) =>
			agendaInPortions({ assessments: each, settings: DEFAULT_SETTINGS, today: TODAY })
		);
		expect(largest).toBeLessThanOrEqual(MOST);
	});

	test('grouping everybody', () => {
		const people = atOnce(knownPeopleInPortions(many, []));
		const more = Array.from({ length: MANY }, (_, at) => people[at % people.length]!);
		expect(largestPortion(more, (each) => groupInPortions(each as never))).toBeLessThanOrEqual(MOST);
	});
});
