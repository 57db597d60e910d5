/** Files that are no good: each is refused whole and in words, or taken with what is odd in it said. Rows 15, 60–72 of the list of bad input. */
import { describe, expect, test, vi } from 'vitest';
import {
	BACKUP_VERSION,
	checkBackupSize,
	readBackup,
	writeBackup
} from '../../../src/lib/store/backup/backup';
import { timeOf } from '../../../src/lib/store/changes/clock';
import { BackupRefusal } from '../../../src/lib/store/backup/backup-refusal';
import type { BackupContents } from '../../../src/lib/store/backup/backup-contents';
import type { BackupRefusalReason } from '../../../src/lib/store/backup/backup-refusal';
import type { Book } from '../../../src/lib/store/book';
import { newEncryption, readEncryption } from '../../../src/lib/store/backup/encryption';
import { UPGRADES } from '../../../src/lib/store/database/upgrades';
import type { Upgrade } from '../../../src/lib/store/database/upgrades';
import { add, change } from '../../support/book-edits';
import { countingIds, lead, openBook, storedSheet } from '../../support/book-desk';

const STAMP = { appVersion: 'test', createdAt: '2026-03-09T08:00:00.000Z' };
const NOW = Date.parse('2026-03-09T08:00:00Z');

/** A kept sheet as it stands in a file. */
const SHEET = { ...storedSheet({ id: 's', name: 's.csv' }), bytes: { $bytes: '' } };

async function contentsOf(count = 3): Promise<BackupContents> {
	const book = await openBook({ newId: countingIds('old'), now: () => NOW });
	for (let at = 0; at < count; at += 1) await add(book, 'Add', 'lead', lead(`l${at}`));
	return book.contents();
}

type File = Record<string, unknown> & { payload: Record<string, Record<string, unknown>[]> };

/** A backup with something changed in it; its counts and its checksum fit what it then holds. */
async function changed(change: (file: File) => void): Promise<string> {
	const file = JSON.parse(await writeBackup(await contentsOf(), STAMP)) as File;
	change(file);
	delete file.headerSha256;
	file.counts = Object.fromEntries(Object.entries(file.payload).map(([list, rows]) => [list, rows.length]));
	const bytes = new TextEncoder().encode(JSON.stringify(file.payload));
	file.sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
	return JSON.stringify(file);
}

/** What reading a file comes to; and that it took no more than a moment. */
async function reasonOf(text: string, password?: string): Promise<BackupRefusalReason | 'taken'> {
	return readBackup(text, { password }).then(
		() => 'taken' as const,
		(error: unknown) => {
			if (!(error instanceof BackupRefusal)) throw error;
			expect(error.message).toMatch(/Nothing was changed\. \S/);
			return error.reason;
		}
	);
}

const whole = async () => writeBackup(await contentsOf(), STAMP);
const deep = (count: number) => `${'['.repeat(count)}${']'.repeat(count)}`;
const withId = (id: unknown) => changed(({ payload }) => void (payload.leads![0]!.id = id));

describe('a file', () => {
	test.each<[string, () => Promise<string> | string, BackupRefusalReason]>([
		['60 of a version to come', () => changed((file) => (file.formatVersion = 999)), 'newer'],
		['61 cut in the middle', async () => (await whole()).slice(0, 700), 'damaged'],
		['61 without its last letters', async () => (await whole()).slice(0, -3), 'damaged'],
		['61 with one bit flipped', async () => (await whole()).replace('Northwind', 'Northwhnd'), 'damaged'],
		['62 of another program', () => '{"format":"other","payload":{}}', 'not-a-backup'],
		['62 that is a list', () => '[]', 'not-a-backup'],
		['62 that is nothing', () => 'null', 'not-a-backup'],
		['62 that is a word', () => '"x"', 'not-a-backup'],
		['62 nested ten thousand deep', () => deep(10_000), 'not-a-backup'],
		[
			'62 with a payload nested ten thousand deep',
			() => `{"format":"tactful-backup","formatVersion":1,"payload":{"leads":${deep(10_000)}}}`,
			'damaged'
		],
		[
			'63 with the same id twice',
			() => changed(({ payload }) => payload.leads!.push(payload.leads![0]!)),
			'twins'
		],
		['67 with the id __proto__', () => withId('__proto__'), 'damaged'],
		['67 with an empty id', () => withId(''), 'damaged'],
		['67 with a number as id', () => withId(7), 'damaged'],
		['67 with an object as id', () => withId({}), 'damaged'],
		['with a version that is no number', () => changed((file) => (file.formatVersion = '1')), 'damaged'],
		['with a version that is a half', () => changed((file) => (file.formatVersion = 0.5)), 'damaged'],
		['of a version before the first', () => changed((file) => (file.formatVersion = 0)), 'damaged'],
		[
			'without a payload',
			async () => JSON.stringify({ ...JSON.parse(await whole()), payload: undefined }),
			'damaged'
		],
		['that says it holds more', async () => (await whole()).replace('"leads":3', '"leads":4'), 'damaged']
	])('%s is refused', async (_what, file, reason) => {
		expect(await reasonOf(await file())).toBe(reason);
	});

	test('with rows that make no sense is taken without them, and without what is recorded of them, once the user says so', async () => {
		const text = await changed(({ payload }) => void (payload.leads![1]!.touches = 'none'));
		const error: unknown = await readBackup(text).catch((reason: unknown) => reason);
		expect(error).toMatchObject({ reason: 'unsound' });
		expect((error as Error).message).toMatch(
			/^1 entry in this backup can’t be read: job 2\. Nothing was changed\. Open the backup without/
		);
		const { contents, counts, notes } = await readBackup(text, { leaveOut: true });
		expect(counts).toMatchObject({ leads: 2, changes: 2 });
		expect(notes).toEqual([expect.stringContaining('left out')]);
		const book = await openBook();
		await book.replace('Restore', contents);
		expect([...book.leads.keys()]).toEqual(['l0', 'l2']);
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
	});

	test('72 of 500 MB is refused before it is read', () => {
		expect(() => checkBackupSize(500 * 1024 * 1024)).toThrow(/too large to be a backup/);
	});

	test.each([
		['first', 'Northwind', 'Add'],
		['last', 'Fabrikam', 'Add again']
	] as const)(
		'63 with rows twice is taken with the %s of each, once the user says so',
		async (twins, name, label) => {
			const text = await changed(({ payload }) => {
				payload.leads!.push({ ...payload.leads![0], organisation: 'Fabrikam' });
				payload.changes!.push({ ...payload.changes![0], label: 'Add again' });
			});
			await expect(readBackup(text)).rejects.toThrow(
				/^2 entries are in this backup twice.*Nothing was changed/
			);
			const { contents, counts } = await readBackup(text, { twins });
			expect(counts).toMatchObject({ leads: 3, changes: 3 });
			expect(contents.leads.find(({ id }) => id === 'l0')?.organisation).toBe(name);
			expect(contents.changes.find(({ entityId }) => entityId === 'l0')?.label).toBe(label);
			const book = await openBook();
			await book.replace('Restore', contents);
			expect(book.leads.get('l0')?.organisation).toBe(name);
			expect(await book.verify()).toEqual({ ok: true, differing: [] });
		}
	);

	test('64 with changes of a row that is not there says so, and brings nothing of it', async () => {
		const { contents, notes } = await readBackup(
			await changed(({ payload }) => void (payload.leads = payload.leads!.slice(1)))
		);
		expect(notes).toEqual([expect.stringContaining('changes to 1 entry that isn’t in it')]);
		for (const how of ['replace', 'merge'] as const) {
			const book = await openBook();
			await add(book, 'Add', 'lead', lead('here'));
			await book[how]('Bring in', contents);
			expect(book.leads.has('l0')).toBe(false);
			expect(book.leads.has('l1')).toBe(true);
			expect(await book.verify()).toEqual({ ok: true, differing: [] });
		}
	});

	test('64 whose sheet names leads that are not there is taken, and it says so', async () => {
		const link = { row: 1, kind: 'lead', id: 'nobody', ids: [] };
		const sheet = { ...SHEET, links: [link] };
		const { contents, notes } = await readBackup(await changed(({ payload }) => payload.sheets!.push(sheet)));
		expect(notes).toEqual([expect.stringContaining('1 spreadsheet row belongs')]);
		expect(contents.sheets).toHaveLength(1);
	});

	test('66 with fields that nobody knows keeps them through restoring and backing up', async () => {
		const text = await changed(({ payload }) => void (payload.leads![0]!.later = { deep: [1, null] }));
		const book = await openBook({ now: () => NOW });
		await book.replace('Restore', (await readBackup(text)).contents);
		expect((await book.contents()).leads[0]).toMatchObject({ later: { deep: [1, null] } });
	});

	test('66 with a store that nobody knows is taken, and says what stays behind in the file', async () => {
		const { notes } = await readBackup(await changed(({ payload }) => void (payload.plans = [{ id: 'p' }])));
		expect(notes.join()).toMatch(/plans/);
	});

	test('15 with a __proto__ in a row makes no prototype', async () => {
		const text = (await whole()).replaceAll(
			'"organisation":"Northwind"',
			'"organisation":"Northwind","__proto__":{"isAdmin":1}'
		);
		const sealed = await changed((file) => Object.assign(file, { payload: JSON.parse(text).payload }));
		const book = await openBook({ now: () => NOW });
		await book.replace('Restore', (await readBackup(sealed)).contents);
		expect(({} as { isAdmin?: number }).isAdmin).toBeUndefined();
		const row = (await book.contents()).leads[0] as { isAdmin?: number } | undefined;
		expect(row?.isAdmin).toBeUndefined();
	});

	test('68 with stamps of the year 9999, or of no year, lets them win nothing', async () => {
		for (const clock of ['253402300799999-0000-x', '000000000000000-0000-x']) {
			const text = await changed(({ payload }) => void (payload.changes![0]!.clock = clock));
			const book = await openBook({ now: () => NOW });
			await book.replace('Restore', (await readBackup(text)).contents);
			await change(book, 'Rename', 'lead', 'l0', (row) => ({ ...row, organisation: 'Mine' }));
			expect(book.leads.get('l0')?.organisation).toBe('Mine');
			expect(await book.verify()).toEqual({ ok: true, differing: [] });
			expect(timeOf(book.clock!)).toBeLessThan(NOW + 60_000);
		}
	});
});

describe('a file of an older version', () => {
	const rename: Upgrade = {
		to: UPGRADES.length + 1,
		up: () => undefined,
		rows: (contents) => {
			const { leads, ...others } = contents as { leads: { organisation: string }[] };
			return {
				...others,
				leads: leads.map((row) => ({ ...row, organisation: row.organisation.toUpperCase() }))
			};
		}
	};

	test('is brought to this one by the same pure steps as a database', async () => {
		const text = await whole();
		const { contents } = await readBackup(text, { upgrades: [...UPGRADES, rename] });
		expect(contents.leads.map(({ organisation }) => organisation)).toEqual(Array(3).fill('NORTHWIND'));
		expect((await readBackup(text)).contents.leads[0]?.organisation).toBe('Northwind');
	});

	test('that a step can make no sense of is refused', async () => {
		const broken = { ...rename, rows: () => ({ leads: [] }) };
		await expect(readBackup(await whole(), { upgrades: [...UPGRADES, broken] })).rejects.toMatchObject({
			reason: 'damaged'
		});
	});

	test('has the version of the database that it is of', () => expect(BACKUP_VERSION).toBe(UPGRADES.length));
});

describe('a password', () => {
	const written = new Map<string, Promise<string>>();
	/** Returns a backup behind this password, written once: making a key is slow on purpose. */
	function sealed(password: string): Promise<string> {
		const file =
			written.get(password) ?? contentsOf().then((contents) => writeBackup(contents, { ...STAMP, password }));
		written.set(password, file);
		return file;
	}

	test.each([
		['a plain one', 'correct horse', 'correct horse'],
		['69 of 10 kB', 'x'.repeat(10_000), 'x'.repeat(10_000)],
		['69 of emoji', '🙂👩‍👩‍👧', '🙂👩‍👩‍👧'],
		['69 composed in another way', 'caf\u00e9 ﬁn', 'cafe\u0301 fin']
	])('%s opens what it closed', async (_what, chosen, typed) => {
		const text = await sealed(chosen);
		expect(text).not.toContain('Northwind');
		const { contents } = await readBackup(text, { password: typed });
		expect(contents).toEqual(await contentsOf());
	});

	test.each([
		['none', '', 'locked'],
		['69 a wrong one', 'wrong', 'password'],
		['69 one in other letters', 'CORRECT HORSE', 'password']
	] as const)('%s is told in words', async (_what, typed, reason) => {
		expect(await reasonOf(await sealed('correct horse'), typed)).toBe(reason);
	});

	test('70 no two files share a salt or an IV', async () => {
		const seals = [newEncryption(), newEncryption()];
		expect(new Set(seals.flatMap(({ salt, iv }) => [salt, iv])).size).toBe(4);
	});

	test.each<[string, object]>([
		['no rounds', { rounds: 0 }],
		['few rounds', { rounds: 1000 }],
		['rounds that take minutes', { rounds: 2 ** 31 }],
		['half a round', { rounds: 600_000.5 }],
		['no salt', { salt: undefined }],
		['a short salt', { salt: 'AAAA' }],
		['an endless salt', { salt: 'A'.repeat(4000) }],
		['a salt that is none', { salt: '%' }],
		['an IV of another length', { iv: 'AAAA' }],
		['another way of making keys', { kdf: 'none' }],
		['another cipher', { cipher: 'ROT13' }]
	])('70 %s is refused before any key is made', async (_what, fields) => {
		const deriving = vi.spyOn(crypto.subtle, 'deriveKey');
		const file = JSON.parse(await sealed('p'));
		deriving.mockClear();
		const text = JSON.stringify({ ...file, sealed: { ...file.sealed, ...fields } });
		expect(await reasonOf(text, 'p')).toBe('damaged');
		expect(deriving).not.toHaveBeenCalled();
		deriving.mockRestore();
	});

	test.each(['appVersion', 'createdAt', 'counts'])('71 a changed %s is noticed', async (key) => {
		const file = JSON.parse(await sealed('p'));
		expect(await reasonOf(JSON.stringify({ ...file, [key]: 'another' }), 'p')).toBe('damaged');
		const { headerSha256: _sum, ...early } = file;
		expect(await reasonOf(JSON.stringify({ ...early, [key]: 'another' }), 'p')).toBe('password');
	});

	test('names all its parameters in the file', async () => {
		const { sealed: parameters } = JSON.parse(await sealed('p'));
		expect(readEncryption(parameters)).toEqual(parameters);
		expect(parameters).toMatchObject({ cipher: 'AES-GCM-256', kdf: 'PBKDF2-SHA-256', rounds: 600_000 });
	});
});

describe('restoring', () => {
	test('that is not all stored says so, and names the snapshot of what was here', async () => {
		const book = await openBook({ now: () => NOW });
		await add(book, 'Add', 'lead', lead('mine'));
		const contents = await contentsOf();
		forgetful('l1');
		await expect(book.replace('Restore', contents)).rejects.toThrow(
			/couldn’t save all of the backup.*snapshot/
		);
		vi.restoreAllMocks();
		expect(await snapshotLeads(book)).toEqual(['mine']);
	});

	test('is done once it is stored, also where looking at it afterwards is cut off', async () => {
		const [book, contents] = [await openBook({ now: () => NOW }), await contentsOf()];
		await add(book, 'Add', 'lead', lead('mine'));
		const original = IDBDatabase.prototype.transaction;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
			const transaction = original.apply(this, given);
			const isLook = given[1] === 'readonly' && String(given[0]) === 'leads' && book.leads.has('l1');
			if (isLook) queueMicrotask(() => transaction.abort());
			return transaction;
		});
		await expect(book.replace('Restore', contents)).resolves.toMatchObject({ label: 'Restore' });
		vi.restoreAllMocks();
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
		expect(book.leads.get('l1')).toBeDefined();
	});

	/** A browser that says it stored a row, and did not. */
	function forgetful(id: string): void {
		const original = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
			const row = args[0] as { id?: string };
			return original.apply(
				this,
				row.id === id ? ([{ ...row, organisation: '' }, ...args.slice(1)] as never) : args
			);
		});
	}

	async function snapshotLeads(book: Book): Promise<string[]> {
		const copies = await book.snapshots();
		const [newest] = await copies.list();
		return (await copies.read(newest!.id)).contents.leads.map(({ id }) => id);
	}
});
