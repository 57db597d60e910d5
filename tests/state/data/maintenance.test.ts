/** What is done behind the page: a snapshot of each day, and none while something is missing. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runMaintenance } from '../../../src/lib/state/data/maintenance';
import type { Book } from '../../../src/lib/store/book';
import { add } from '../../support/book-edits';
import { lead, openBook } from '../../support/book-desk';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const NOW = Date.parse('2026-03-09T08:00:00Z');

async function kindsAfter(book: Book, ms: number): Promise<string[]> {
	const copying = vi.spyOn(book, 'snapshot');
	const stop = runMaintenance(book, NOW);
	await vi.advanceTimersByTimeAsync(ms);
	vi.useRealTimers();
	// A copy whose hour has come waits for this check too, and was there first: it has begun once this goes on.
	await book.checked;
	await Promise.all(copying.mock.results.map(({ value }) => value));
	stop();
	return (await (await book.snapshots()).list()).map(({ kind }) => kind);
}

test('everything is copied once the page has settled, and not before', async () => {
	const book = await openBook({ now: () => NOW });
	await add(book, 'Add', 'lead', lead('a'));
	expect(await kindsAfter(book, 5_000)).toEqual([]);
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	expect(await kindsAfter(book, 11_000)).toEqual(['daily']);
});

test('nothing is copied while something is missing', async () => {
	const book = await openBook({ now: () => NOW });
	await add(book, 'Add', 'lead', lead('a'));
	vi.spyOn(book, 'recovery', 'get').mockReturnValue({
		kind: 'behind',
		expected: null,
		found: null,
		missing: 1
	});
	expect(await kindsAfter(book, 11_000)).toEqual([]);
});
