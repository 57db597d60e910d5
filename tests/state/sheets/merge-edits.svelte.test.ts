/** A sheet that came back is one action: everything of it is stored or nothing, and one undo takes all of it back. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import type { MergePlan } from '../../../src/lib/sheet/merge/reimport';
import type { ConnectedSheet } from '../../../src/lib/sheet/sheet';
import type { Compared } from '../../../src/lib/state/sheets/merge-edits';
import { createApp, type App } from '../../../src/lib/state/app';
import { Book } from '../../../src/lib/store/book';
import { channels, freshName, lead, memoryStorage } from '../../support/book-desk';

const apps: App[] = [];
afterEach(() => {
	for (const app of apps.splice(0)) app.session.stop();
	vi.restoreAllMocks();
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

function sheet(text: string, ids: readonly string[], fields: Partial<ConnectedSheet> = {}): ConnectedSheet {
	return {
		id: 'sheet',
		name: 'applications.csv',
		bytes: bytesOf(text),
		encoding: 'utf-8',
		delimiter: ',',
		headerRow: 0,
		meanings: [[0, 'organisation']],
		dateOrder: 'dmy',
		stages: [],
		links: ids.map((id, at) => ({ row: at + 1, kind: 'lead', id, ids: [] })),
		importedOn: '2026-03-02',
		importedAt: '2026-03-02T08:00:00.000Z',
		...fields
	};
}

const BASE = sheet('Company\nNorthwind\nFabrikam\nContoso\n', ['a', 'b', 'c']);
const BACK = sheet('Company\nFabrikam\nNorthwind Ltd\nTailspin\n', ['b', 'a', 'd']);
const PLAN: MergePlan = {
	leads: [lead('d', { organisation: 'Tailspin' })],
	contacts: [],
	patches: [
		{
			entity: 'lead',
			id: 'a',
			patches: [{ path: ['organisation'], from: 'Northwind', to: 'Northwind Ltd' }]
		},
		{ entity: 'lead', id: 'e', patches: [{ path: ['notes'], to: 'seen' }] }
	],
	removed: [{ entity: 'lead', id: 'c' }],
	restored: [{ entity: 'lead', id: 'e' }],
	sheet: BACK
};

async function open(name = freshName(), channel = channels()): Promise<App> {
	const app = createApp({
		now: () => new Date(2026, 2, 9, 10),
		open: (options) =>
			Book.open({ ...options, name, storage: memoryStorage(), channel: channel(), retryAfter: [] })
	});
	apps.push(app);
	await app.session.ready;
	return app;
}

/** Three leads of a sheet, and one in the trash. */
async function withSheet(app: App): Promise<App> {
	const leads: Lead[] = ['Northwind', 'Fabrikam', 'Contoso', 'Woodgrove'].map((organisation, at) =>
		lead('abce'[at]!, { organisation })
	);
	await app.sheets.importSheet({ leads, contacts: [] }, BASE);
	await app.leads.remove(['e']);
	return app;
}

const seenBy = (app: App): Compared => ({
	sheet: app.book.sheets.get('sheet')!,
	leads: app.book.allLeads,
	contacts: app.book.allContacts
});

const organisations = (app: App) => Array.from(app.book.leads.values(), (each) => each.organisation);

describe('bringing in a sheet that came back', () => {
	test('adds, changes, removes and restores, and keeps the sheet as it is now', async () => {
		const app = await withSheet(await open());
		const saved = await app.sheets.merge(PLAN, seenBy(app));
		expect(organisations(app).sort()).toEqual(['Fabrikam', 'Northwind Ltd', 'Tailspin', 'Woodgrove']);
		expect(app.book.lead('e')).toMatchObject({ notes: 'seen' });
		expect(app.book.lead('c')?.deletedAt).toBeTruthy();
		expect(app.book.sheets.get('sheet')).toEqual(BACK);
		expect(saved.label).toBe('merge-sheet|applications.csv');
		expect(app.session.notice).toMatchObject({ kind: 'done', action: saved.action });
		expect(await app.data.verify()).toMatchObject({ ok: true });
	});

	test('one undo takes all of it back, the bytes and the links of the sheet too; doing it again brings it in again', async () => {
		const app = await withSheet(await open());
		const before = seenBy(app);
		const { action } = await app.sheets.merge(PLAN, before);
		await app.session.undo(action);
		expect(app.book.sheets.get('sheet')).toMatchObject(BASE);
		for (const id of ['a', 'b', 'c', 'e']) expect(app.book.lead(id)).toEqual(before.leads.get(id));
		expect(app.book.leads.has('d')).toBe(false);
		await app.session.undo(app.session.notice?.action);
		expect(app.book.sheets.get('sheet')).toEqual(BACK);
		expect(organisations(app).sort()).toEqual(['Fabrikam', 'Northwind Ltd', 'Tailspin', 'Woodgrove']);
		expect(await app.data.verify()).toMatchObject({ ok: true });
	});

	test('what was logged meanwhile, also in another tab, is not written over: nothing is brought in', async () => {
		const [name, channel] = [freshName(), channels()];
		const app = await withSheet(await open(name, channel));
		const compared = seenBy(app);
		const other = await open(name, channel);
		await other.leads.edit('a', 'change-fact|organisation', (row) => ({
			...row,
			organisation: 'Northwind Traders'
		}));
		await expect(app.sheets.merge(PLAN, compared)).rejects.toMatchObject({ reason: 'conflict' });
		await app.leads.edit('b', 'change-fact|notes', (row) => ({ ...row, notes: 'n' }));
		expect(organisations(app).sort()).toEqual(['Contoso', 'Fabrikam', 'Northwind Traders']);
		expect(app.book.sheets.get('sheet')).toMatchObject(BASE);
		expect(app.book.lead('e')?.deletedAt).toBeTruthy();
	});

	test('a sheet that was brought in elsewhere meanwhile is not replaced', async () => {
		const app = await withSheet(await open());
		const compared = seenBy(app);
		await app.sheets.merge({ ...PLAN, patches: [], removed: [], restored: [], leads: [] }, compared);
		await expect(app.sheets.merge(PLAN, compared)).rejects.toMatchObject({ reason: 'conflict' });
		expect(app.book.leads.has('d')).toBe(false);
	});

	test('where the write fails nothing of it is there', async () => {
		const app = await withSheet(await open());
		const compared = seenBy(app);
		let puts = 0;
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
			if (this.name === 'leads') puts += 1;
			if (puts === 2) throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, row);
		});
		await expect(app.sheets.merge(PLAN, compared)).rejects.toMatchObject({ reason: 'quota' });
		expect(seenBy(app)).toEqual(compared);
	});
});
