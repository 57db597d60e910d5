/** A large value lies in a file of its own. Where that is gone the browser fails, where it is garbled it gives nothing: the rest is there all the same. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeBackup } from '../../../src/lib/store/backup/backup';
import { Book } from '../../../src/lib/store/book';
import { readRaw } from '../../../src/lib/store/database/read-raw';
import type { StoredSheet } from '../../../src/lib/store/database/rows';
import { add, change } from '../../support/book-edits';
import { freshName, lead, memoryStorage } from '../../support/book-desk';

afterEach(() => vi.restoreAllMocks());

type Way = 'fails' | 'gives nothing';
type Reading = (this: IDBObjectStore, query?: IDBKeyRange | string) => IDBRequest;

/** From now on the browser can't read these values, by `store key`, until they are written anew or deleted. */
function damage(way: Way, names: readonly string[]): void {
	const damaged = new Map<string, Set<string>>();
	for (const [store, key] of names.map((name) => name.split(' ') as [string, string]))
		damaged.set(store, (damaged.get(store) ?? new Set()).add(key));
	const isHit = (store: string, query?: IDBKeyRange | string) =>
		[...(damaged.get(store) ?? [])].some((key) =>
			typeof query === 'string' ? key === query : (query?.includes(key) ?? true)
		);
	for (const method of ['get', 'getAll'] as const) {
		const original = IDBObjectStore.prototype[method] as Reading;
		vi.spyOn(IDBObjectStore.prototype, method as 'get').mockImplementation(function (
			this: IDBObjectStore,
			query
		) {
			if (!isHit(this.name, query as string)) return original.call(this, query as string);
			if (way === 'fails') throw new DOMException('Data lost due to missing file.', 'NotReadableError');
			const request = original.call(this, query as string);
			const keyOf = (row: Record<string, string> | null) => row?.[this.keyPath as string] ?? '';
			const given = (row: Record<string, string>) => (isHit(this.name, keyOf(row)) ? null : row);
			request.addEventListener('success', () => {
				const value = Array.isArray(request.result) ? request.result.map(given) : given(request.result);
				Object.defineProperty(request, 'result', { value });
			});
			return request;
		});
	}
	const heal = (store: IDBObjectStore, key: string) => void damaged.get(store.name)?.delete(key);
	const { put, delete: drop } = IDBObjectStore.prototype;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
		heal(this, value[this.keyPath as string]);
		return put.call(this, value);
	});
	vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
		heal(this, key as string);
		return drop.call(this, key);
	});
}

/** Forty leads and a sheet, each with a change. */
async function laid() {
	const options = { name: freshName(), storage: memoryStorage(), channel: null, retryAfter: [] };
	const book = await Book.open(options);
	const rows = Array.from({ length: 40 }, (_, at) => lead(`l${at}`));
	await book.apply(
		'Import',
		rows.map((to) => ({ entity: 'lead', id: to.id, to }))
	);
	const sheet = { id: 's', name: 'a.csv', bytes: new Uint8Array([1]), links: [] } as unknown as StoredSheet;
	await add(book, 'Sheet', 'sheet', sheet);
	const ofSheet = (await book.history('sheet', 's')).map(({ clock }) => `changes ${clock}`);
	const ofLead = (await book.history('lead', 'l7')).map(({ clock }) => `changes ${clock}`);
	book.close();
	return { options, ofSheet, ofLead };
}

describe.each<Way>(['fails', 'gives nothing'])('where reading %s', (way) => {
	test('a row that its changes make is made again: nothing is missing, and going on puts it in order', async () => {
		const { options } = await laid();
		damage(way, ['sheets s', 'leads l7']);
		const book = await Book.open(options);
		expect(book.recovery).toMatchObject({ kind: 'damaged', missing: 0 });
		expect([book.leads.size, book.sheets.get('s')?.name]).toEqual([40, 'a.csv']);
		await expect(add(book, 'Add', 'lead', lead('new'))).rejects.toMatchObject({ reason: 'recovery' });
		await book.acceptLoss();
		book.close();
		const after = await Book.open(options);
		await after.checked;
		expect([after.recovery, after.leads.size, after.sheets.size]).toEqual([null, 40, 1]);
		expect(await after.verify()).toEqual({ ok: true, differing: [] });
	});

	test('a row that is gone with its changes is missed, and everything else is there', async () => {
		const { options, ofSheet } = await laid();
		damage(way, ['sheets s', ...ofSheet]);
		const book = await Book.open(options);
		expect(book.recovery).toMatchObject({ kind: 'damaged', missing: 1 });
		expect([book.leads.size, book.sheets.size]).toEqual([40, 0]);
		expect((await book.contents()).leads).toHaveLength(40);
		await book.acceptLoss();
		await add(book, 'Add', 'lead', lead('new'));
		book.close();
		const after = await Book.open(options);
		await after.checked;
		expect([after.recovery, after.leads.size]).toEqual([null, 41]);
		expect(await after.verify()).toEqual({ ok: true, differing: [] });
	});

	test('a row that stands takes the place of changes that are gone', async () => {
		const { options, ofSheet, ofLead } = await laid();
		damage(way, ['leads l3', ...ofSheet, ...ofLead]);
		const book = await Book.open(options);
		expect(book.recovery).toMatchObject({ kind: 'damaged', missing: 0 });
		await book.acceptLoss();
		await change(book, 'Rename', 'lead', 'l7', (row) => ({ ...row, organisation: 'Fabrikam' }));
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
		expect(book.leads.get('l7')?.organisation).toBe('Fabrikam');
	});

	test('backups and snapshots hold what can be read', async () => {
		const { options, ofSheet } = await laid();
		damage(way, ofSheet);
		const book = await Book.open(options);
		const contents = await book.contents();
		expect([contents.leads.length, contents.sheets.length, contents.changes.length]).toEqual([40, 1, 40]);
		await writeBackup(contents, { appVersion: 'test', createdAt: '2026-03-09T00:00:00.000Z' });
		expect((await readRaw(options.name))?.contents.changes).toHaveLength(40);
	});
});
