/** A page that an update left behind is reloaded; one that has reloaded by itself is gone. */
import { afterEach, expect, test, vi } from 'vitest';
import { reloadStalePages } from '../../src/lib/platform/stale-pages';

afterEach(() => vi.useRealTimers());

const pageAt = (url: string, navigate = vi.fn(() => Promise.resolve())) => ({ url, navigate });

test('a page that is still opening when an update is taken is reloaded, after those that do so themselves', async () => {
	vi.useFakeTimers();
	const gone = pageAt(
		'https://x.example/week/',
		vi.fn(() => Promise.reject(new TypeError('gone')))
	);
	const pages = [
		gone,
		pageAt('https://x.example/leads/?show=all'),
		pageAt('https://x.example/add/#title=Analyst#1'),
		pageAt('https://x.example/lead/?id=1#notes')
	];
	const reloading = reloadStalePages(pages);
	await vi.advanceTimersByTimeAsync(1000);
	for (const { navigate } of pages) expect(navigate).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(5000);
	await reloading;
	expect(pages.slice(1).map(({ navigate }) => navigate.mock.calls)).toEqual([
		[['https://x.example/leads/?show=all']],
		[['https://x.example/add/?#title=Analyst#1']],
		[['https://x.example/lead/?id=1&#notes']]
	]);
});

test('a first visit, which replaces nothing, waits for nothing', async () => {
	await reloadStalePages([]);
});
