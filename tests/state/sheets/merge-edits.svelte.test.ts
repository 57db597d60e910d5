/** A sheet that came back is one action: everything of it is stored or nothing, and one undo takes all of it back. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import type { MergePlan } from '../../../src/lib/sheet/merge/reimport';
import type { ConnectedSheet } from '../../../src/lib/sheet/sheet';
import type { Compared } from '../../../src/lib/state/sheets/merge-edits';
import { Tracker } from '../../../src/lib/state/session/tracker.svelte';
import { Book } from '../../../src/lib/store/book';
import { channels, freshName, lead, memoryStorage } from '../../support/book-desk';

const trackers: Tracker[] = [];
afterEach(() => {
	for (const tracker of trackers.splice(0)) tracker.stop();
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

async function open(name = freshName(), channel = channels()): Promise<Tracker> {
	const tracker = Tracker.start({
		now: () => new Date(2026, 2, 9, 10),
		open: (options) =>
			Book.open({ ...options, name, storage: memoryStorage(), channel: channel(), retryAfter: [] })
	});
	trackers.push(tracker);
	await tracker.ready;
	return tracker;
}

/** Three leads of a sheet, and one in the trash. */
async function withSheet(tracker: Tracker): Promise<Tracker> {
	const leads: Lead[] = ['Northwind', 'Fabrikam', 'Contoso', 'Woodgrove'].map((organisation, at) =>
		lead('abce'[at]!, { organisation })
	);
	await tracker.importSheet({ leads, contacts: [] }, BASE);
	await tracker.remove('e');
	return tracker;
}

const seenBy = (tracker: Tracker): Compared => ({
	sheet: tracker.sheets.get('sheet')!,
	leads: tracker.allLeads,
	contacts: tracker.allContacts
});

const organisations = (tracker: Tracker) => Array.from(tracker.leads.values(), (each) => each.organisation);

describe('bringing in a sheet that came back', () => {
	test('adds, changes, removes and restores, and keeps the sheet as it is now', async () => {
		const tracker = await withSheet(await open());
		const saved = await tracker.mergeSheet(PLAN, seenBy(tracker));
		expect(organisations(tracker).sort()).toEqual(['Fabrikam', 'Northwind Ltd', 'Tailspin', 'Woodgrove']);
		expect(tracker.lead('e')).toMatchObject({ notes: 'seen' });
		expect(tracker.lead('c')?.deletedAt).toBeTruthy();
		expect(tracker.sheets.get('sheet')).toEqual(BACK);
		expect(saved.label).toBe('Bring in applications.csv');
		expect(tracker.notice).toMatchObject({ kind: 'done', action: saved.action });
		expect(await tracker.verify()).toMatchObject({ ok: true });
	});

	test('one undo takes all of it back, the bytes and the links of the sheet too; doing it again brings it in again', async () => {
		const tracker = await withSheet(await open());
		const before = seenBy(tracker);
		const { action } = await tracker.mergeSheet(PLAN, before);
		await tracker.undo(action);
		expect(tracker.sheets.get('sheet')).toMatchObject(BASE);
		for (const id of ['a', 'b', 'c', 'e']) expect(tracker.lead(id)).toEqual(before.leads.get(id));
		expect(tracker.leads.has('d')).toBe(false);
		await tracker.undo(tracker.notice?.action);
		expect(tracker.sheets.get('sheet')).toEqual(BACK);
		expect(organisations(tracker).sort()).toEqual(['Fabrikam', 'Northwind Ltd', 'Tailspin', 'Woodgrove']);
		expect(await tracker.verify()).toMatchObject({ ok: true });
	});

	test('what was logged meanwhile, also in another tab, is not written over: nothing is brought in', async () => {
		const [name, channel] = [freshName(), channels()];
		const tracker = await withSheet(await open(name, channel));
		const compared = seenBy(tracker);
		const other = await open(name, channel);
		await other.edit('a', 'Rename', (row) => ({ ...row, organisation: 'Northwind Traders' }));
		await expect(tracker.mergeSheet(PLAN, compared)).rejects.toMatchObject({ reason: 'conflict' });
		await tracker.edit('b', 'Note', (row) => ({ ...row, notes: 'n' }));
		expect(organisations(tracker).sort()).toEqual(['Contoso', 'Fabrikam', 'Northwind Traders']);
		expect(tracker.sheets.get('sheet')).toMatchObject(BASE);
		expect(tracker.lead('e')?.deletedAt).toBeTruthy();
	});

	test('a sheet that was brought in elsewhere meanwhile is not replaced', async () => {
		const tracker = await withSheet(await open());
		const compared = seenBy(tracker);
		await tracker.mergeSheet({ ...PLAN, patches: [], removed: [], restored: [], leads: [] }, compared);
		await expect(tracker.mergeSheet(PLAN, compared)).rejects.toMatchObject({ reason: 'conflict' });
		expect(tracker.leads.has('d')).toBe(false);
	});

	test('where the write fails nothing of it is there', async () => {
		const tracker = await withSheet(await open());
		const compared = seenBy(tracker);
		let puts = 0;
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
			puts += 1;
			if (puts === 4) throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, row);
		});
		await expect(tracker.mergeSheet(PLAN, compared)).rejects.toMatchObject({ reason: 'quota' });
		expect(seenBy(tracker)).toEqual(compared);
	});
});
