/** Erased is erased: in every store, snapshot and note, wherever a kill cuts it off; and a place that can't be reached is named. */
import { sourceOf, type RowSource } from '../../src/lib/store/backup/row-source';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { withPaper } from '../../src/lib/domain/papers/papers';
import { Book } from '../../src/lib/store/book';
import type { BackupContents } from '../../src/lib/store/backup/backup-contents';
import { DeviceStore } from '../../src/lib/store/device';
import { Snapshots } from '../../src/lib/store/snapshots/snapshots';
import { SETTINGS_ID } from '../../src/lib/store/database/rows';
import { freshName, lead, memoryStorage, storedSheet } from '../support/book-desk';
import { add, change } from '../support/book-edits';
import { dieAfter } from '../support/crash';
import { webLocks } from '../support/locks';
import { paperOf } from '../support/papers';

const NAME = 'Zanzibar';
const LEADS = [
	{ entity: 'lead', id: 'a' },
	{ entity: 'lead', id: 'b' }
] as const;

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** Returns a book that names Zanzibar in every place: also in snapshots of leads that it no longer has. */
async function planted() {
	const own = { name: freshName(), storage: memoryStorage(), channel: null, retryAfter: [] };
	const book = await Book.open(own);
	await add(book, `Add ${NAME}`, 'lead', lead('gone', { organisation: NAME }));
	await book.snapshot('before', `import-sheet|${NAME}.csv`);
	await book.apply('Import', [
		{ entity: 'lead', id: 'a', to: lead('a', { organisation: NAME, notes: NAME }) },
		{ entity: 'lead', id: 'b', to: lead('b', { organisation: `${NAME} too` }) },
		{ entity: 'contact', id: 'k', to: { id: 'k', name: NAME, addedOn: '2026-03-02' } },
		{ entity: 'news', id: 'n', to: { id: 'n', text: NAME, on: '2026-03-02' } },
		{ entity: 'sheet', id: 's', to: storedSheet({ id: 's', bytes: new TextEncoder().encode(NAME) }) },
		{ entity: 'settings', id: SETTINGS_ID, update: (row) => ({ ...row, signature: { name: NAME } }) }
	]);
	const paper = paperOf('a'.repeat(64), `${NAME}.pdf`);
	const papers = [{ sha256: paper.sha256, bytes: new TextEncoder().encode(NAME) }];
	await book.apply('Add', [{ entity: 'lead', id: 'a', update: withPaper(paper) }], { papers });
	await change(book, `Rename ${NAME}`, 'lead', 'a', (row) => ({ ...row, organisation: `${NAME} AG` }));
	await book.snapshot('daily');
	await book.keepLists(NAME, []);
	await book.drafts.save('draft a first-follow-up', { text: NAME });
	book.drafts.note('log gone', { text: NAME });
	own.storage.setItem('tactful.holidays', NAME);
	return { own, book };
}

/** Returns every place of a browser that still says a text. A file of a snapshot is packed: any of them counts, where it is the name. */
async function found(
	name: string,
	storage: ReturnType<typeof memoryStorage>,
	said = NAME
): Promise<string[]> {
	const places: string[] = [];
	for (const each of [name, `${name}-snapshots`]) {
		if (!(await indexedDB.databases()).some((known) => known.name === each)) continue;
		const database = await openDB(each);
		for (const store of database.objectStoreNames)
			for (const row of await database.getAll(store))
				if (readable(row).includes(said) || (store === 'files' && said === NAME))
					places.push(`${each} ${store}`);
		database.close();
	}
	return [...places, ...[...storage.texts].filter((text) => text.join().includes(said)).map(([key]) => key)];
}

const readable = (row: unknown): string =>
	JSON.stringify(row, (_key, value: unknown) =>
		value instanceof Uint8Array ? new TextDecoder().decode(value) : value
	);

describe('erasing everything', () => {
	test('leaves the name nowhere, and a book to go on with', async () => {
		const { own, book } = await planted();
		expect((await found(own.name, own.storage)).length).toBeGreaterThan(8);
		const outside: string[] = [];
		const { unreached } = await book.eraseAll('erase-all', {
			outside: {
				device: () => Promise.resolve(void outside.push('device')),
				shared: () => Promise.resolve(void outside.push('shared')),
				notes: () => Promise.resolve(void outside.push('notes'))
			}
		});
		expect([unreached, outside]).toEqual([[], ['device', 'shared', 'notes']]);
		expect(await found(own.name, own.storage)).toEqual([]);
		expect([book.leads.size, book.contacts.size, book.undoable, book.isErasing]).toEqual([0, 0, null, false]);
		await add(book, 'Add', 'lead', lead('new'));
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
		book.close();
		const next = await Book.open(own);
		expect([[...next.leads.keys()], next.recovery]).toEqual([['new'], null]);
	});

	test('also reaches the snapshots of a database that was lost', async () => {
		const { own, book } = await planted();
		book.close();
		await new Promise((resolve) => (indexedDB.deleteDatabase(own.name).onsuccess = resolve));
		const next = await Book.open(own);
		expect(next.recovery?.kind).toBe('empty');
		expect((await next.eraseAll('erase-all')).unreached).toEqual([]);
		expect(await found(own.name, own.storage)).toEqual([]);
		expect(next.recovery).toBeNull();
	});

	test('that the database refuses erases nothing, and is not taken up again later', async () => {
		const { own, book } = await planted();
		const before = await found(own.name, own.storage);
		vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
			throw new DOMException('no', 'UnknownError');
		});
		await expect(book.eraseAll('erase-all')).rejects.toMatchObject({ name: 'NotSaved' });
		vi.restoreAllMocks();
		expect(book.isErasing).toBe(false);
		expect(await found(own.name, own.storage)).toEqual(before);
	});

	test('names snapshots that give no answer, and reaches them at the next start', async () => {
		const { own, book } = await planted();
		vi.stubGlobal('navigator', { storageBuckets: { open: () => new Promise(() => undefined) } });
		expect((await book.eraseAll('erase-all', { patienceMs: 30 })).unreached).toEqual(['snapshots']);
		book.close();
		vi.unstubAllGlobals();
		const next = await Book.open(own);
		await add(next, 'Add', 'lead', lead('new'));
		expect(next.isErasing).toBe(true);
		expect(await next.resumeErasing()).toEqual([]);
		expect(await found(own.name, own.storage)).toEqual([]);
		expect([...next.leads.keys()]).toEqual(['new']);
	});

	test('names a bucket that refuses, though there are snapshots that can be reached', async () => {
		const { own, book } = await planted();
		vi.stubGlobal('navigator', { storageBuckets: { open: () => Promise.reject(new Error('no')) } });
		expect((await book.eraseAll('erase-all')).unreached).toEqual(['snapshots']);
		expect(await found(own.name, own.storage)).toEqual([]);
	});

	test('deletes the bucket that the snapshots are in', async () => {
		const apart = new IDBFactory();
		const gone = vi.fn(() => Promise.resolve());
		vi.stubGlobal('navigator', {
			storageBuckets: { open: async () => ({ indexedDB: apart }), delete: gone }
		});
		const { book } = await planted();
		await book.eraseAll('erase-all');
		expect(gone).toHaveBeenCalledWith('snapshots');
		expect(await (await book.snapshots()).list()).toEqual([]);
	});
});

const ERASURES: Record<string, (book: Book) => Promise<unknown>> = {
	everything: (book) => book.eraseAll('erase-all'),
	rows: (book) => book.erase('erase', [...LEADS, { entity: 'lead', id: 'gone' }])
};

describe.each(Object.entries(ERASURES))('erasing %s', (what, act) => {
	test('that a killed browser cuts off at any of ten moments has not begun, or goes on at the next start', async () => {
		const whole = await planted();
		const all = dieAfter(Infinity, whole.own.storage);
		await act(whole.book);
		vi.restoreAllMocks();
		for (let moment = 0; moment < 10; moment += 1) {
			const { own, book } = await planted();
			const before = book.leads.size;
			const dead = dieAfter(Math.floor((all.count * moment) / 10), own.storage);
			await act(book).catch(() => undefined);
			vi.restoreAllMocks();
			expect(dead.count).toBeGreaterThan(0);
			book.close();
			const next = await Book.open(own);
			expect(next.isErasing).toBe(moment > 0);
			if (moment === 0) expect(next.leads.size).toBe(before);
			else {
				expect(await next.resumeErasing()).toEqual([]);
				expect([...next.leads.keys(), next.isErasing]).toEqual([false]);
				if (what === 'everything') expect(await found(own.name, own.storage)).toEqual([]);
				expect(await next.verify()).toEqual({ ok: true, differing: [] });
			}
			next.close();
		}
	});
});

test('erasing many rows of one action takes no look at the whole action for each', async () => {
	const { book } = await planted();
	const many = Array.from({ length: 400 }, (_, at) => lead(`lead ${at}`));
	await book.apply(
		'Import',
		many.map((to) => ({ entity: 'lead', id: to.id, to }))
	);
	const counts = vi.spyOn(IDBIndex.prototype, 'count');
	await book.erase(
		'erase',
		many.map(({ id }) => ({ entity: 'lead', id }))
	);
	expect(counts.mock.calls.length).toBeLessThan(5);
	expect(book.undoable?.label).not.toBe('Import');
});

describe('a snapshot that is being taken while something is erased', () => {
	/** Takes a snapshot as another tab would, which has read the book and is held up before it stores anything. */
	function slowSnapshot(name: string, contents: BackupContents) {
		let goOn = () => {};
		const held = new Promise<void>((resolve) => (goOn = resolve));
		const note = { kind: 'before', label: NAME, createdAt: '2026-03-02T09:00:00Z' } as const;
		const read: RowSource = (begin) => held.then(() => sourceOf(contents)(begin));
		const taken = new Snapshots(name).keep(read, { ...note, databaseId: 'one', changes: 99 });
		return { taken, goOn };
	}

	test.each(Object.entries(ERASURES))('in another tab leaves nothing of it (%s)', async (what, act) => {
		const locks = webLocks();
		vi.stubGlobal('navigator', { locks });
		const { own, book } = await planted();
		const { taken, goOn } = slowSnapshot(own.name, await book.contents());
		const erasing = act(book);
		await vi.waitUntil(() => locks.waiting > 0);
		goOn();
		await Promise.all([taken, erasing]);
		const copies = await book.snapshots();
		const left = await Promise.all((await copies.list()).map(({ id }) => copies.text(id)));
		expect(left.filter((text) => ['"a"', '"b"', '"gone"'].some((id) => text.includes(id)))).toEqual([]);
		if (what === 'everything') expect(await found(own.name, own.storage)).toEqual([]);
	});

	test('and never ends: what is in the snapshots is not said to be erased', async () => {
		const locks = webLocks();
		vi.stubGlobal('navigator', { locks });
		const { own, book } = await planted();
		slowSnapshot(own.name, await book.contents());
		expect((await book.eraseAll('erase-all', { patienceMs: 30 })).unreached).toEqual(['snapshots']);
		expect(book.isErasing).toBe(true);
	});
});

test('a disconnected sheet is erased alone, with every copy of it', async () => {
	const { own, book } = await planted();
	const cell = 'Cell that no field holds';
	const bytes = new TextEncoder().encode(cell);
	const to = storedSheet({ id: 'alone', name: 'alone.csv', bytes });
	await book.apply('import-sheet|alone.csv', [
		{ entity: 'sheet', id: 'alone', to },
		{ entity: 'lead', id: 'named', to: lead('named', { organisation: 'Northwind' }) }
	]);
	await book.snapshot('before', 'merge-sheet|alone.csv');
	await change(book, 'Export', 'sheet', 'alone', (row) => ({
		...row,
		bytes: new Uint8Array([...bytes, 33])
	}));
	await change(book, 'Disconnect', 'sheet', 'alone', (row) => ({
		...row,
		deletedAt: '2026-03-03T08:00:00Z'
	}));
	await book.snapshot('before', 'later');
	await book.drafts.save('sheet alone', { text: cell });
	book.drafts.note('form alone', { text: cell });
	const device = new DeviceStore();
	await device.putLink({ sheetId: 'alone', handle: cell, byItself: true, addNew: false, agreed: '' });
	const inSnapshots = async () => {
		const copies = await book.snapshots();
		const texts = await Promise.all((await copies.list()).map(({ id }) => copies.text(id)));
		const saying = texts.filter(
			(text) => text.includes(btoa(cell).slice(0, 20)) || text.includes('alone.csv')
		);
		return [...saying, ...(await copies.list()).filter(({ label }) => label.includes('alone.csv'))];
	};
	const inBook = () => found(own.name, own.storage, cell);
	expect(await inBook()).toEqual(
		expect.arrayContaining([
			...['sheets', 'changes', 'drafts'].map((store) => `${own.name} ${store}`),
			'tactful.typing form alone'
		])
	);
	expect(await inSnapshots()).not.toEqual([]);
	const before = [...book.leads.keys()];

	expect((await book.erase('erase', [{ entity: 'sheet', id: 'alone' }])).unreached).toEqual([]);

	expect(await inBook()).toEqual([]);
	expect(await inSnapshots()).toEqual([]);
	expect(await found(own.name, own.storage, 'alone.csv')).toEqual([]);
	expect((await book.history('lead', 'named')).map(({ label }) => label)).toEqual(['import-sheet']);
	expect(await device.link('alone')).toBeUndefined();
	expect([...book.leads.keys(), ...book.sheets.keys()]).toEqual([...before, 's']);
	expect(await book.verify()).toEqual({ ok: true, differing: [] });
	await device.close();
});

test('an erased sheet takes its link to a file with it', async () => {
	const { book } = await planted();
	const device = new DeviceStore();
	await device.putLink({ sheetId: 's', handle: NAME, byItself: true, addNew: false, agreed: '' });
	await device.putLink({ sheetId: 'other', handle: '', byItself: true, addNew: false, agreed: '' });
	await book.erase('erase', [{ entity: 'sheet', id: 's' }]);
	expect((await device.links()).map(({ sheetId }) => sheetId)).toEqual(['other']);
	await device.close();
});

test('an erased lead takes no name from the actions of another one that is called the same', async () => {
	const { book } = await planted();
	await add(book, `add-lead|${NAME}`, 'lead', lead('twin', { organisation: NAME }));
	await book.erase('erase', [{ entity: 'lead', id: 'a' }]);
	expect(book.undoable?.label).toBe(`add-lead|${NAME}`);
});
