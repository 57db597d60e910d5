/** The page says that everything is erased only where every place was reached, and what became of an erasure that was cut off. */
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { isErasingAll } from '../../../src/lib/state/data/erasing-elsewhere';
import { createApp } from '../../../src/lib/state/app';
import { Book } from '../../../src/lib/store/book';
import { channels, freshName, memoryStorage } from '../../support/book-desk';

afterEach(() => vi.unstubAllGlobals());

async function withLead() {
	const own = { name: freshName(), storage: memoryStorage(), channel: channels()(), retryAfter: [] };
	const start = async () => {
		const app = createApp({ open: (options) => Book.open({ ...options, ...own }) });
		await app.session.ready;
		return app;
	};
	vi.stubGlobal('navigator', {});
	const app = await start();
	await app.leads.add({ organisation: 'Northwind' });
	return { own, start, app };
}

test('everything is erased, and that is said', async () => {
	const { app, own } = await withLead();
	await app.data.eraseAll();
	expect(app.session.notice).toEqual({ text: 'Everything erased.', kind: 'done' });
	expect([app.book.leads.size, app.session.undoable]).toEqual([0, null]);
	expect([...own.storage.texts].join()).not.toContain('erasing');
	app.session.stop();
});

test('what could not be reached is named, and reached at the next start', async () => {
	const { app, start } = await withLead();
	vi.stubGlobal('navigator', { storageBuckets: { open: () => Promise.reject(new Error('no')) } });
	await app.data.eraseAll();
	expect(app.session.notice).toMatchObject({
		kind: 'failed',
		text: expect.stringMatching(/^Not everything is erased\. Still here: snapshots\./)
	});
	app.session.stop();
	vi.stubGlobal('navigator', {});
	const next = await start();
	expect(next.session.status).toBe('ready');
	expect(next.session.notice).toEqual({ text: 'Finished erasing what was interrupted.', kind: 'done' });
	next.session.stop();
	const after = await start();
	expect(after.session.notice).toBeNull();
	after.session.stop();
});

test('one lead that is still in a snapshot is not said to be erased', async () => {
	const { app } = await withLead();
	vi.stubGlobal('navigator', { storageBuckets: { open: () => Promise.reject(new Error('no')) } });
	await app.data.erase([...app.book.leads.keys()].map((id) => ({ entity: 'lead', id })));
	expect(app.session.notice).toMatchObject({ kind: 'failed', text: expect.stringContaining('snapshots') });
	app.session.stop();
});

test('another tab hears of an erasure of everything, and of no other', () => {
	const noted = (rows: unknown) => JSON.stringify({ label: 'erase', rows, left: ['book'] });
	const event = (key: string, newValue: string | null, oldValue: string | null = null) => ({
		key,
		newValue,
		oldValue
	});
	expect(isErasingAll(event('tactful.erasing 1', noted(null)))).toBe(true);
	expect(isErasingAll(event('tactful.erasing 1', null, noted(null)))).toBe(true);
	expect(isErasingAll(event('tactful.erasing 1', noted([])))).toBe(false);
	expect(isErasingAll(event('tactful.mark', noted(null)))).toBe(false);
});
