/** A database that is empty or behind is noticed at the start, and nothing is written over the loss. */
import { describe, expect, test, vi } from 'vitest';
import { Book } from '../../../src/lib/store/book';
import {
	detectLoss,
	ownStorage,
	raiseWatermark,
	readWatermark,
	writeWatermark
} from '../../../src/lib/store/recovery/loss-detection';
import type { Watermark } from '../../../src/lib/store/recovery/loss-detection';
import { add } from '../../support/book-edits';
import { channels, freshName, lead, memoryStorage, settle } from '../../support/book-desk';

const mark = (changes: number, databaseId = 'one'): Watermark => ({
	databaseId,
	changes,
	counts: { leads: changes, contacts: 0, sheets: 0 }
});

describe('comparing', () => {
	test.each([
		['a first run', null, null, false, null],
		['a first run after damage', null, null, true, 'empty'],
		['nothing where there was something', mark(3), null, false, 'empty'],
		['fewer changes than before', mark(3), mark(2), false, 'behind'],
		['another database', mark(3), mark(9, 'other'), false, 'other'],
		['as it was', mark(3), mark(3), false, null],
		['further, since the mark could not be written', mark(3), mark(4), false, null],
		['no mark, since the storage is off', null, mark(4), false, null],
		['a mark of nothing', mark(0), null, false, null]
	])('%s', (_what, expected, found, dataLost, kind) => {
		expect(detectLoss(expected, found, dataLost)?.kind ?? null).toBe(kind);
	});
});

describe('the mark', () => {
	test('never goes back for the same database, and keeps the last backup', () => {
		const storage = memoryStorage();
		writeWatermark(storage, { ...mark(5), lastBackup: { at: '2026-03-01T00:00:00.000Z', changes: 4 } });
		raiseWatermark(storage, mark(4));
		expect(readWatermark(storage)?.changes).toBe(5);
		raiseWatermark(storage, mark(6));
		expect(readWatermark(storage)).toMatchObject({ changes: 6, lastBackup: { changes: 4 } });
	});

	test.each(['{', 'null', '[]', '"x"', '{"databaseId":1}', '{"databaseId":"a","changes":-0.5,"counts":{}}'])(
		'%s is none',
		(text) => {
			const storage = memoryStorage();
			storage.setItem('tactful.mark', text);
			expect(readWatermark(storage)).toBeNull();
		}
	);

	test.each([
		['[]', { at: 'x', changes: 1 }],
		['{"leads":"many"}', { at: '+275760-09-13T00:00:00Z', changes: 1 }],
		['{"leads":2,"contacts":0,"sheets":0}', 7],
		['{}', null]
	])(
		'with counts of %s is still a witness of what there was, and says nothing that makes no sense',
		(counts, lastBackup) => {
			const storage = memoryStorage();
			const text = `{"databaseId":"a","changes":5,"counts":${counts},"lastBackup":${JSON.stringify(lastBackup)}}`;
			storage.setItem('tactful.mark', text);
			const read = readWatermark(storage);
			expect(read).toMatchObject({ databaseId: 'a', changes: 5, counts: { contacts: 0, sheets: 0 } });
			expect(Number.isSafeInteger(read?.counts.leads)).toBe(true);
			expect(read?.lastBackup).toBeUndefined();
		}
	);

	test('that can not be written fails no write', async () => {
		const storage = {
			...memoryStorage(),
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		};
		const book = await Book.open({ name: freshName(), storage, channel: null });
		await add(book, 'Add', 'lead', lead('a'));
		expect(book.leads.size).toBe(1);
	});
});

describe('a start', () => {
	async function bookWithLeads(count: number) {
		const options = { name: freshName(), storage: memoryStorage(), channel: null, retryAfter: [] };
		const book = await Book.open(options);
		for (let at = 0; at < count; at += 1) await add(book, 'Add', 'lead', lead(`l${at}`));
		book.close();
		return options;
	}

	test('with everything there finds nothing to recover', async () => {
		expect((await Book.open(await bookWithLeads(2))).recovery).toBeNull();
	});

	test('after the database was emptied offers recovery, and refuses to write until the user decides', async () => {
		const options = await bookWithLeads(3);
		await settle();
		await new Promise((resolve) => (indexedDB.deleteDatabase(options.name).onsuccess = resolve));
		const book = await Book.open(options);
		expect(book.recovery).toMatchObject({ kind: 'empty', missing: 3, expected: { counts: { leads: 3 } } });
		await expect(add(book, 'Add', 'lead', lead('a'))).rejects.toMatchObject({ reason: 'recovery' });
		expect(readWatermark(options.storage)?.changes).toBe(3);
		await book.acceptLoss();
		await add(book, 'Add', 'lead', lead('a'));
		expect(book.recovery).toBeNull();
		book.close();
		expect((await Book.open(options)).recovery).toBeNull();
	});

	test('with the last changes missing says how many', async () => {
		const options = await bookWithLeads(3);
		writeWatermark(options.storage, { ...(readWatermark(options.storage) as Watermark), changes: 5 });
		const book = await Book.open(options);
		expect(book.recovery).toMatchObject({ kind: 'behind', missing: 2 });
		expect(book.leads.size).toBe(3);
	});

	test('that goes on after a loss signs as another device, since its own last changes are gone', async () => {
		const options = await bookWithLeads(3);
		writeWatermark(options.storage, { ...(readWatermark(options.storage) as Watermark), changes: 5 });
		const book = await Book.open(options);
		const before = book.deviceId;
		await book.acceptLoss();
		expect(book.deviceId).not.toBe(before);
		await add(book, 'Add', 'lead', lead('new'));
		expect((await book.history('lead', 'new')).map(({ deviceId }) => deviceId)).toEqual([book.deviceId]);
		expect((await book.verify()).ok).toBe(true);
	});

	test.each([
		['a mark that is broken', '{', null],
		[
			'a mark that somebody forged high',
			'{"databaseId":"@","changes":999999,"counts":{"leads":1}}',
			'behind'
		],
		['a mark of another database', '{"databaseId":"x","changes":2,"counts":{"leads":1}}', 'other']
	])('with %s starts, and keeps the mark until the user has decided', async (_what, text, kind) => {
		const options = await bookWithLeads(2);
		const own = readWatermark(options.storage)!.databaseId;
		options.storage.setItem('tactful.mark', text.replace('@', own));
		const book = await Book.open(options);
		expect(book.leads.size).toBe(2);
		expect(book.recovery?.kind ?? null).toBe(kind);
		expect(options.storage.getItem('tactful.mark')).toBe(text.replace('@', own));
		if (kind) await book.acceptLoss();
		await add(book, 'Add', 'lead', lead('new'));
		expect(readWatermark(options.storage)?.changes).toBe(3);
	});

	test('where asking for the storage throws is a start like any', () => {
		vi.stubGlobal('localStorage', undefined);
		Object.defineProperty(globalThis, 'localStorage', {
			configurable: true,
			get: () => {
				throw new DOMException('Access is denied', 'SecurityError');
			}
		});
		expect(ownStorage()).toBeNull();
		vi.unstubAllGlobals();
	});

	test('with recorded changes missing in the middle notices that too', async () => {
		const options = await bookWithLeads(3);
		await new Promise<void>((resolve) => {
			indexedDB.open(options.name).onsuccess = ({ target }) => {
				const database = (target as IDBOpenDBRequest).result;
				const transaction = database.transaction('changes', 'readwrite');
				transaction.objectStore('changes').getAllKeys().onsuccess = (event) => {
					const [first] = (event.target as IDBRequest<IDBValidKey[]>).result;
					transaction.objectStore('changes').delete(first as IDBValidKey);
				};
				transaction.oncomplete = () => {
					database.close();
					resolve();
				};
			};
		});
		const book = await Book.open(options);
		await book.checked;
		expect(book.recovery).toMatchObject({ kind: 'gaps', missing: 1 });
		await expect(add(book, 'Add', 'lead', lead('a'))).rejects.toMatchObject({ reason: 'recovery' });
		expect((await book.verify()).ok).toBe(false);
		await book.acceptLoss();
		book.close();
		const after = await Book.open(options);
		await after.checked;
		expect(after.recovery).toBeNull();
	});

	test('after a loss goes on missing it while bringing a backup in fails, and no more once that is done', async () => {
		const options = await bookWithLeads(3);
		const contents = await (await Book.open(options)).contents();
		await settle();
		await new Promise((resolve) => (indexedDB.deleteDatabase(options.name).onsuccess = resolve));
		const book = await Book.open(options);
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await expect(book.replace('Restore', contents)).rejects.toMatchObject({ reason: 'quota' });
		put.mockRestore();
		expect(book.recovery).toMatchObject({ kind: 'empty' });
		expect((await Book.open(options)).recovery).toMatchObject({ kind: 'empty' });
		await book.replace('Restore', contents);
		expect([book.recovery, book.leads.size]).toEqual([null, 3]);
		expect((await Book.open(options)).recovery).toBeNull();
	});

	test.each([
		['that was emptied', 0],
		['whose last changes are missing', 2]
	])(
		'after the user went on without what a database %s had, a mark that outlived that alarms nobody',
		async (_what, left) => {
			const options = await bookWithLeads(3);
			const whole = readWatermark(options.storage)!;
			if (left === 0) {
				await settle();
				await new Promise((resolve) => (indexedDB.deleteDatabase(options.name).onsuccess = resolve));
			}
			const high = { ...whole, changes: 5 };
			writeWatermark(options.storage, high);
			const book = await Book.open(options);
			expect(book.recovery).not.toBeNull();
			await book.acceptLoss();
			await add(book, 'Add', 'lead', lead('new'));
			book.close();
			// The browser was killed before it had written down the mark that followed.
			writeWatermark(options.storage, high);
			const after = await Book.open(options);
			expect(after.recovery).toBeNull();
			await add(after, 'Add', 'lead', lead('newer'));
			expect(readWatermark(options.storage)?.databaseId).not.toBe(whole.databaseId);
			writeWatermark(options.storage, { ...high, changes: 6 });
			expect((await Book.open(options)).recovery, 'more than what was given up').not.toBeNull();
		}
	);

	test('that is decided in one tab is decided in the other', async () => {
		const channel = channels();
		const options = await bookWithLeads(3);
		writeWatermark(options.storage, { ...readWatermark(options.storage)!, changes: 5 });
		const [one, other] = [
			await Book.open({ ...options, channel: channel() }),
			await Book.open({ ...options, channel: channel() })
		];
		expect(other.recovery).not.toBeNull();
		await one.acceptLoss();
		await vi.waitFor(() => expect(other.recovery).toBeNull());
		await add(other, 'Add', 'lead', lead('other'));
		await vi.waitFor(() => expect([one.leads.size, one.recovery]).toEqual([4, null]));
	});

	test('makes good a mark that was lost, or that fell behind when the browser was killed', async () => {
		const options = await bookWithLeads(3);
		for (const text of [null, JSON.stringify(mark(1, readWatermark(options.storage)!.databaseId))]) {
			if (text === null) options.storage.texts.clear();
			else options.storage.setItem('tactful.mark', text);
			await (
				await Book.open(options)
			).checked;
			expect(readWatermark(options.storage)).toMatchObject({ changes: 3, counts: { leads: 3 } });
		}
	});

	test('counts what came after the last backup file', async () => {
		const options = await bookWithLeads(2);
		const book = await Book.open({ ...options, now: () => Date.UTC(2026, 2, 9) });
		expect(book.backupState()).toEqual({ last: null, changesSince: 2 });
		book.backedUp();
		await add(book, 'Add', 'lead', lead('a'));
		expect(book.backupState()).toEqual({ last: '2026-03-09T00:00:00.000Z', changesSince: 1 });
	});
});
