/** Opening, upgrading, and every way in which the connection goes away. */
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Book } from '../../../src/lib/store/book';
import { Connection, OpenProblem } from '../../../src/lib/store/database/database';
import type { ConnectionEvent } from '../../../src/lib/store/database/database';
import { UPGRADES, versionOf } from '../../../src/lib/store/database/upgrades';
import type { Upgrade } from '../../../src/lib/store/database/upgrades';
import { add, change } from '../../support/book-edits';
import { freshName, lead, memoryStorage, openBook, settle } from '../../support/book-desk';

afterEach(() => vi.restoreAllMocks());

describe('upgrades', () => {
	test('are a list without a gap', () => {
		expect(versionOf(UPGRADES)).toBe(UPGRADES.length);
		const gap = [...UPGRADES, { to: UPGRADES.length + 2, up: () => undefined }];
		expect(() => versionOf(gap)).toThrow(RangeError);
	});

	test('make all stores with their indexes', async () => {
		const name = freshName();
		const database = await new Connection({ name }).open();
		expect([...database.objectStoreNames].sort()).toEqual(
			[
				'changes',
				'contacts',
				'drafts',
				'leads',
				'mailMarks',
				'meta',
				'news',
				'papers',
				'settings',
				'sheets'
			].sort()
		);
		const changes = database.transaction('changes').store;
		expect([...changes.indexNames]).toEqual(['action', 'row']);
		expect(changes.keyPath).toBe('clock');
	});

	const next = (up: Upgrade['up']): Upgrade[] => [...UPGRADES, { to: UPGRADES.length + 1, up }];

	test('run only above the version that is there', async () => {
		const name = freshName();
		const book = await Book.open({ name, storage: null, channel: null });
		await add(book, 'Add', 'lead', lead('a'));
		book.close();
		const up = vi.fn();
		const after = await Book.open({ name, storage: null, channel: null, upgrades: next(up) });
		expect(up).toHaveBeenCalledOnce();
		expect(after.leads.size).toBe(1);
	});

	test.each<[string, Upgrade['up']]>([
		[
			'at once',
			() => {
				throw new TypeError('bad');
			}
		],
		[
			'after it has written',
			async (_database, transaction) => {
				await transaction.objectStore('leads').clear();
				throw new TypeError('bad');
			}
		]
	])('that throw %s leave everything as it was', async (_when, up) => {
		const name = freshName();
		const options = { name, storage: null, channel: null, retryAfter: [] };
		const book = await Book.open(options);
		await add(book, 'Add', 'lead', lead('a'));
		book.close();
		const failed = Book.open({ ...options, upgrades: next(up) });
		await expect(failed).rejects.toBeInstanceOf(OpenProblem);
		await expect(failed).rejects.toMatchObject({ reason: 'upgrade' });
		const again = await Book.open(options);
		expect(again.leads.size).toBe(1);
	});
});

describe('opening', () => {
	test('of a newer database says so, and changes nothing', async () => {
		const name = freshName();
		(await openDB(name, UPGRADES.length + 5)).close();
		const failed = openBook({ name });
		await expect(failed).rejects.toMatchObject({
			name: 'OpenProblem',
			reason: 'newer',
			message: expect.stringContaining('older than your data')
		});
		expect((await openDB(name)).version).toBe(UPGRADES.length + 5);
	});

	test('is tried again when the browser says "unknown error", and given up in plain words', async () => {
		const original = indexedDB.open.bind(indexedDB);
		let failures = 2;
		const failing = vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
			if (failures > 0) {
				failures -= 1;
				throw new DOMException('Internal error opening backing store', 'UnknownError');
			}
			return original(...args);
		});
		await openBook({ retryAfter: [0, 0] });
		expect(failing).toHaveBeenCalledTimes(3);
		failures = Infinity;
		await expect(openBook({ retryAfter: [0] })).rejects.toMatchObject({ reason: 'broken' });
	});

	test('never deletes', async () => {
		const deleting = vi.spyOn(indexedDB, 'deleteDatabase');
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('Internal error opening backing store', 'UnknownError');
		});
		await expect(openBook({ retryAfter: [0] })).rejects.toBeInstanceOf(OpenProblem);
		expect(deleting).not.toHaveBeenCalled();
	});

	test.each(['InvalidStateError', 'SecurityError'])(
		'where pages may keep nothing (%s) goes on in memory, says so, and leaves the mark of other days alone',
		async (error) => {
			vi.spyOn(indexedDB, 'open').mockImplementation(() => {
				throw new DOMException('A mutation operation was attempted', error);
			});
			const storage = memoryStorage();
			storage.setItem('tactful.mark', '{"databaseId":"one","changes":9,"counts":{"leads":9}}');
			const events: ConnectionEvent[] = [];
			const book = await openBook({ storage, onEvent: (event) => events.push(event) });
			expect([events, book.recovery]).toEqual([['memory'], null]);
			await book.apply(
				'Import',
				['a', 'b', 'c', 'd', 'e'].map((id) => ({ entity: 'lead', id, to: lead(id) }))
			);
			await change(book, 'Rename', 'lead', 'a', (row) => ({ ...row, organisation: 'B' }));
			await book.undo(book.undoable!.action);
			await book.replace('Restore', await book.contents());
			expect(book.leads.get('a')?.organisation).toBe('Northwind');
			expect(await book.verify()).toEqual({ ok: true, differing: [] });
			expect(JSON.parse(storage.getItem('tactful.mark')!).changes).toBe(9);
		}
	);

	test('data that was there, and that the browser then keeps from the page, is never taken for none', async () => {
		const name = freshName();
		const book = await openBook({ name });
		await add(book, 'Add', 'lead', lead('a'));
		const connection = new Connection({ name, retryAfter: [] });
		await connection.open();
		connection.forget();
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
		});
		await expect(connection.open()).rejects.toMatchObject({ reason: 'unavailable' });
	});

	test('by several at once opens once', async () => {
		const opening = vi.spyOn(indexedDB, 'open');
		const connection = new Connection({ name: freshName() });
		const [one, other] = await Promise.all([connection.open(), connection.open()]);
		expect(one).toBe(other);
		expect(opening).toHaveBeenCalledOnce();
	});

	test('writes nothing', async () => {
		const name = freshName();
		await openBook({ name });
		const database = await openDB(name);
		for (const store of database.objectStoreNames) expect(await database.count(store)).toBe(0);
	});
});

describe('a connection', () => {
	function watch(name: string) {
		const events: ConnectionEvent[] = [];
		return {
			events,
			options: {
				name,
				storage: memoryStorage(),
				channel: null,
				retryAfter: [],
				onEvent: (event: ConnectionEvent) => events.push(event)
			}
		};
	}

	test('in the way of a newer version lets go, and then refuses to write', async () => {
		const name = freshName();
		const { events, options } = watch(name);
		const book = await Book.open(options);
		await add(book, 'Add', 'lead', lead('a'));
		const newer = await openDB(name, UPGRADES.length + 1);
		expect(events).toEqual(['outdated']);
		const refused = change(book, 'Rename', 'lead', 'a', (row) => ({ ...row, organisation: 'B' }));
		await expect(refused).rejects.toMatchObject({ name: 'NotSaved', reason: 'closed' });
		expect(book.leads.get('a')?.organisation).toBe('Northwind');
		newer.close();
	});

	test('that waits for an older tab says so, and goes on when that lets go', async () => {
		const name = freshName();
		const older = await openDB(name, 1);
		const { events, options } = watch(name);
		const upgrades = [
			{ to: 1, up: () => undefined },
			{ to: 2, up: UPGRADES[0]!.up }
		];
		const opening = Book.open({ ...options, upgrades });
		await settle();
		expect(events).toEqual(['waiting']);
		older.close();
		await expect(opening).resolves.toBeInstanceOf(Book);
	});

	test('that is lost comes back at the next write', async () => {
		const name = freshName();
		const { events, options } = watch(name);
		const databases = spyOnOpened();
		const book = await Book.open(options);
		await add(book, 'Add', 'lead', lead('a'));
		forceCloseDatabase(databases.at(-1) as never);
		await settle();
		expect(events).toEqual(['lost']);
		await change(book, 'Rename', 'lead', 'a', (row) => ({ ...row, organisation: 'Fabrikam' }));
		expect(book.leads.get('a')?.organisation).toBe('Fabrikam');
	});

	test('to data that was deleted meanwhile makes no new, empty data', async () => {
		const name = freshName();
		const { events, options } = watch(name);
		const databases = spyOnOpened();
		const book = await Book.open(options);
		await add(book, 'Add', 'lead', lead('a'));
		forceCloseDatabase(databases.at(-1) as never);
		await settle();
		await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
		const refused = add(book, 'Add', 'lead', lead('b'));
		await expect(refused).rejects.toMatchObject({ name: 'NotSaved', reason: 'closed' });
		expect([...book.leads.keys()]).toEqual(['a']);
		expect(events).toEqual(['lost']);
		expect((await indexedDB.databases()).some((one) => one.name === name)).toBe(false);
	});

	test('to a database that somebody deletes lets go and does not make it again', async () => {
		const name = freshName();
		const { events, options } = watch(name);
		const book = await Book.open(options);
		await add(book, 'Add', 'lead', lead('a'));
		await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
		expect(events).toEqual(['deleted']);
		await expect(add(book, 'Add', 'lead', lead('b'))).rejects.toMatchObject({ reason: 'closed' });
		expect(book.leads.size).toBe(1);
	});

	/** The databases that are opened from now on. */
	function spyOnOpened(): IDBDatabase[] {
		const databases: IDBDatabase[] = [];
		const original = indexedDB.open.bind(indexedDB);
		vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
			const request = original(...args);
			request.addEventListener('success', () => databases.push(request.result));
			return request;
		});
		return databases;
	}
});
