/** The trash goes by days on which the app was open, so that a clock that is wrong for a moment erases nothing. */
import { expect, test } from 'vitest';
import { expiredRows, keptSince } from '../../../src/lib/state/data/trash';
import { addDays } from '../../../src/lib/domain/day';
import { memoryStorage } from '../../support/book-desk';

const FIRST = '2026-03-09';

/** Opens the app every so many days; returns the storage and the last time before which things are gone. */
function openEvery(step: number, times: number, from = FIRST, storage = memoryStorage()) {
	let since = -Infinity;
	for (let at = 0; at < times; at += 1) since = keptSince(storage, addDays(from, at * step));
	return { storage, since, today: addDays(from, (times - 1) * step) };
}
const deletedOn = (day: string) => ({ id: day, deletedAt: `${day}T09:00:00.000Z` });

test('what was deleted goes once the app was open on 30 later days', () => {
	const rows = [
		{ id: 'live' },
		deletedOn(FIRST),
		deletedOn(addDays(FIRST, 1)),
		{ id: 'odd', deletedAt: 'some day' }
	];
	expect(expiredRows(rows, openEvery(1, 31).since)).toEqual([]);
	expect(expiredRows(rows, openEvery(1, 32).since).map(({ id }) => id)).toEqual([FIRST]);
	// Opened twice a day, or once a week: only the days count.
	expect(expiredRows(rows, openEvery(0, 99).since)).toEqual([]);
	expect(expiredRows(rows, openEvery(7, 20).since)).toEqual([]);
	expect(expiredRows(rows, openEvery(7, 32).since).map(({ id }) => id)).toEqual([FIRST, addDays(FIRST, 1)]);
});

test.each([
	['a year', 365],
	['41 days', 41],
	['back by a year', -365],
	['back by 41 days', -41]
])('nothing goes at a start whose clock jumped: %s', (_name, jump) => {
	const { storage, today, since } = openEvery(1, 60);
	expect(since).toBeGreaterThan(0);
	expect(keptSince(storage, addDays(today, jump))).toBe(-Infinity);
});

test.each([
	['a year', 365],
	['40 days', 40]
])(
	'a clock that is %s ahead for some starts and then right again costs one of the days each, and no more',
	(_name, jump) => {
		const { storage, today } = openEvery(1, 60);
		const deleted = [deletedOn(today)];
		for (let start = 0; start < 5; start += 1) {
			const since = keptSince(storage, addDays(today, jump + start));
			expect(expiredRows(deleted, since)).toEqual([]);
		}
		for (let start = 1; start < 25; start += 1)
			expect(expiredRows(deleted, keptSince(storage, addDays(today, start)))).toEqual([]);
	}
);

test('nothing goes where the days can not be remembered', () => {
	expect(keptSince(null, FIRST)).toBe(-Infinity);
	const full = {
		...memoryStorage(),
		setItem: () => {
			throw new DOMException('', 'QuotaExceededError');
		}
	};
	expect(keptSince(full, FIRST)).toBe(-Infinity);
	const { storage } = openEvery(1, 60);
	storage.setItem('tactful.opened', '{');
	expect(keptSince(storage, addDays(FIRST, 60))).toBe(-Infinity);
});
