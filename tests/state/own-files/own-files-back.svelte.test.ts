/** The way back of the app's own spreadsheets, over a real book: what is shown before, one action, one undo. */
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { createApp, type App } from '../../../src/lib/state/app';
import { wholeFile } from '../../../src/lib/state/own-files/own-files-out';
import type { WholeFileName } from '../../../src/lib/state/own-files/own-files-out';
import { WholeReturn } from '../../../src/lib/state/own-files/own-files-back.svelte';
import { Book } from '../../../src/lib/store/book';
import { logTouch } from '../../support/app-desk';
import { channels, freshName, memoryStorage } from '../../support/book-desk';

const apps: App[] = [];
const sourceOf = ({ data, book: { assessments, today } }: App) => ({
	contents: data.contents,
	assessments,
	today
});
afterEach(() => apps.splice(0).forEach((app) => app.session.stop()));

async function desk() {
	const [name, storage, channel] = [freshName(), memoryStorage(), channels()];
	const app = createApp({
		now: () => new Date(2026, 2, 9, 10),
		open: (options) => Book.open({ ...options, name, storage, channel: channel(), retryAfter: [] })
	});
	apps.push(app);
	await app.session.ready;
	const own = new WholeReturn({
		contents: () => app.data.contents(),
		today: () => app.book.today,
		newId: () => crypto.randomUUID(),
		bringBack: (returns) => app.data.bringBack(returns)
	});
	const textOf = async (what: WholeFileName) => (await wholeFile(what, sourceOf(app))).bytes;
	return { app, own, textOf };
}

const edited = (bytes: Uint8Array, from: string, to: string) =>
	new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll(from, to));

test('leads, touches, contacts and news come back after everything was erased, as one action', async () => {
	const { app, own, textOf } = await desk();
	await app.data.addSample();
	await app.data.addNews('=A course');
	const before = await app.data.contents();
	const files = await Promise.all((['touches', 'news', 'contacts', 'leads'] as const).map(textOf));
	await app.data.eraseAll();
	for (const [at, bytes] of files.entries()) expect(await own.take(`${at}.csv`, bytes)).toBe(true);
	expect(own.plan?.files.map(({ kind }) => kind)).toEqual(['leads', 'touches', 'contacts', 'news']);
	await own.store();
	const after = await app.data.contents();
	const sorted = (rows: readonly { readonly id: string }[]) =>
		rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	for (const list of ['leads', 'contacts', 'news'] as const)
		expect(sorted(after[list])).toEqual(sorted(before[list]));
	expect((await app.data.verify()).ok).toBe(true);
	await app.session.undo();
	expect([app.book.leads.size, app.book.contacts.size, app.book.news.length]).toEqual([0, 0, 0]);
});

test('what was changed here while the files were looked at stays, where they do not speak of it', async () => {
	const { app, own, textOf } = await desk();
	const { id } = await app.leads.add({ organisation: 'Northwind', role: 'Analyst' });
	await own.take('leads.csv', edited(await textOf('leads'), 'Analyst', 'Senior analyst'));
	await logTouch(app, id, { on: '2026-03-09', direction: 'out', channel: 'phone', kind: 'follow-up' });
	await own.store();
	expect(own.done?.returns).toHaveLength(1);
	expect(app.book.lead(id)).toMatchObject({ role: 'Senior analyst', touches: [{ channel: 'phone' }] });
	await app.session.undo();
	expect(app.book.lead(id)).toMatchObject({ role: 'Analyst', touches: [{ channel: 'phone' }] });
});

test('days in figures are asked for, and the answer is what is read', async () => {
	const { app, own, textOf } = await desk();
	const { id } = await app.leads.add({ organisation: 'Northwind', addedOn: '2026-03-02' });
	await own.take('leads.csv', edited(await textOf('leads'), '2026-03-02', '02/03/2026'));
	expect(own.ambiguous).toBe(true);
	await own.setOrder('dmy');
	expect(own.plan?.returns).toEqual([]);
	await own.setOrder('mdy');
	await own.store();
	expect(app.book.lead(id)?.addedOn).toBe('2026-02-03');
});

test('a file that makes no sense leaves what was there; one of somebody else puts it away', async () => {
	const { app, own, textOf } = await desk();
	await app.leads.add({ organisation: 'Northwind' });
	const leads = await textOf('leads');
	await own.take('leads.csv', leads);
	const shown = own.plan;
	await own.take('again.csv', edited(leads, ',saved,', ',sawed,'));
	expect(own.task.problem).toContain('Line 2 of again.csv');
	expect(own.plan).toBe(shown);
	const other = new TextEncoder().encode('Company,Role\nNorthwind,Analyst\n');
	await own.add({ name: 'jobs.csv', size: other.length, arrayBuffer: async () => other.buffer });
	expect(own.task.problem).toContain('jobs.csv is not one of the files that Tactful writes');
	expect(own.plan).toBe(shown);
	expect(await own.take('jobs.csv', other)).toBe(false);
	expect(own.open).toBe(false);
});

test('the workbook is known by its name, and comes back with all its tables', async () => {
	const { app, own } = await desk();
	await app.data.addSample();
	const { name, bytes } = await wholeFile('workbook', sourceOf(app));
	expect(name).toBe('Tactful workbook 2026-03-09.xlsx');
	expect(await own.take(name, bytes)).toBe(true);
	expect(own.plan).toMatchObject({ returns: [], damaged: 0 });
	expect(own.plan?.files.map(({ added, changed }) => added + changed)).toEqual([0, 0, 0, 0]);
	expect(await own.take('applications.xlsx', bytes)).toBe(false);
});
