/**
 * Every version of the database that users ever had can still be opened. A new version needs its fixture: the test says so, and
 * `FIXTURE=new npx vitest run tests/store/upgrade-fixtures.test.ts` writes one.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { Book } from '../../../src/lib/store/book';
import { readRaw } from '../../../src/lib/store/database/read-raw';
import { readMailMarks } from '../../../src/lib/store/mail-marks';
import { DEVICES } from '../../../src/lib/store/devices/devices-key';
import { UPGRADES } from '../../../src/lib/store/database/upgrades';
import type { Upgrade } from '../../../src/lib/store/database/upgrades';
import type { StoredSheet } from '../../../src/lib/store/database/rows';
import { add, change, set } from '../../support/book-edits';
import { MAIL_MARK } from '../../support/input/full-rows';
import { addPaper, bytesOf, readPaper } from '../../support/papers';
import { countingIds, freshName, lead, memoryStorage } from '../../support/book-desk';
import {
	fixtureFile,
	createFixtureDatabase,
	packBytes,
	type Fixture,
	type FixtureStore
} from '../../support/fixture-database';

const fileOf = (version: number) => fixtureFile(`v${version}`);
const VERSIONS = UPGRADES.map(({ to }) => to);

const SHEET: StoredSheet = {
	id: 'sheet-1',
	name: 'applications.csv',
	bytes: new TextEncoder().encode('Company;Status\r\nNorthwind;Applied\r\n'),
	encoding: 'utf-8',
	delimiter: ';',
	headerRow: 0,
	meanings: [[0, 'organisation']],
	dateOrder: 'dmy',
	stages: [['Applied', 'applied']],
	links: [{ row: 1, kind: 'lead', id: 'a', ids: [] }],
	importedOn: '2026-03-02',
	importedAt: '2026-03-02T08:00:00.000Z'
};

/** Puts something of everything into a new book, as this version stores it. */
async function fill(name: string): Promise<void> {
	let now = Date.parse('2026-03-02T08:00:00Z');
	const newId = countingIds('fixture');
	const book = await Book.open({ name, newId, now: () => (now += 1000), storage: null, channel: null });
	const touch = {
		id: 't',
		on: '2026-03-02',
		direction: 'out',
		channel: 'email',
		kind: 'application'
	} as const;
	await add(book, 'Add', 'lead', lead('a', { people: [{ id: 'p', name: 'Dana Ruiz' }], touches: [touch] }));
	const undated = {
		...touch,
		id: 'u',
		direction: 'in',
		kind: 'interview',
		implied: true,
		undated: true
	} as const;
	await add(
		book,
		'Add',
		'lead',
		lead('b', { touches: [{ ...touch, implied: true, datedBy: 'sheet' }, undated] })
	);
	await add(book, 'Add', 'contact', { id: 'c', name: 'Kim Lee', addedOn: '2026-03-02' });
	await add(book, 'Add', 'news', { id: 'n', text: 'A course', on: '2026-03-01' });
	await add(book, 'Import', 'sheet', SHEET);
	const { action } = await change(book, 'Note', 'lead', 'a', (row) => ({ ...row, notes: 'by phone' }));
	await book.undo(action);
	await addPaper(book, 'a', 'A résumé', { name: 'CV 2026.pdf' });
	await add(book, 'Add', 'lead', lead('gone'));
	await book.erase('Erase', [{ entity: 'lead', id: 'gone' }]);
	await set(book, 'Change the settings', { pace: 'brisk' });
	await book.drafts.save('draft a first-follow-up', { text: 'half a sen' });
	book.close();
}

async function dump(name: string): Promise<Fixture> {
	const database = await openDB(name);
	const stores: Record<string, FixtureStore> = {};
	for (const store of database.objectStoreNames) {
		const { store: from } = database.transaction(store);
		const indexes = [...from.indexNames].map((index) => [index, from.index(index).keyPath] as const);
		stores[store] = { keyPath: from.keyPath as string, indexes, rows: await database.getAll(store) };
	}
	database.close();
	return stores;
}

test.runIf(process.env.FIXTURE === 'new')('writes the fixture of this version', async () => {
	const name = freshName();
	await fill(name);
	writeFileSync(fileOf(UPGRADES.length), `${JSON.stringify(await dump(name), packBytes, '\t')}\n`);
});

describe.each(VERSIONS)('a database of version %i', (version) => {
	test('has a fixture', () => expect(existsSync(fileOf(version)), fileOf(version)).toBe(true));

	test('opens, and all of it is there', async () => {
		const { name, fixture } = await createFixtureDatabase(`v${version}`);
		const book = await Book.open({ name, storage: memoryStorage(), channel: null });
		expect([book.leads.size, book.contacts.size, book.sheets.size, book.news.size]).toEqual(
			['leads', 'contacts', 'sheets', 'news'].map((store) => fixture[store]?.rows.length)
		);
		expect(book.settings.pace).toBe('brisk');
		expect(await book.drafts.get('draft a first-follow-up')).toEqual({ text: 'half a sen' });
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
		await change(book, 'Rename', 'lead', 'a', (row) => ({ ...row, organisation: 'Fabrikam' }));
		await book.undo(book.undoable!.action);
		expect(book.leads.get('a')?.organisation).toBe('Northwind');
		const copies = await (await book.snapshots()).list();
		expect(copies.length).toBe(version < UPGRADES.length ? 1 : 0);
	});
});

test('a database of version 2 has no place for files; after the step it has, and every row is as it was', async () => {
	const { name, fixture } = await createFixtureDatabase('v2');
	expect(Object.keys(fixture)).not.toContain('papers');
	const book = await Book.open({ name, storage: memoryStorage(), channel: null });
	expect([...book.leads.values()]).toEqual(fixture.leads?.rows);
	const { paper } = await addPaper(book, 'a', 'A résumé');
	expect(await readPaper(book, paper.sha256)).toEqual(bytesOf('A résumé'));
});

test('a database of version 3 has no place for marks of mails; after the step it has, and every row is as it was', async () => {
	const { name, fixture } = await createFixtureDatabase('v3');
	expect(Object.keys(fixture)).not.toContain('mailMarks');
	const book = await Book.open({ name, storage: memoryStorage(), channel: null });
	expect([...book.leads.values()]).toEqual(fixture.leads?.rows);
	await book.apply('take-in-mail|1', [{ entity: 'mail-mark', id: MAIL_MARK.id, to: MAIL_MARK }]);
	expect(await readMailMarks(book)).toEqual([MAIL_MARK]);
});

describe('an upgrade', () => {
	const step = (rows: Upgrade['rows']): Upgrade[] => [
		...UPGRADES,
		{ to: UPGRADES.length + 1, up: () => undefined, rows }
	];
	const capitals: Upgrade['rows'] = (contents) => {
		const { leads, ...others } = contents as { leads: { organisation: string }[] };
		return {
			...others,
			leads: leads.map((row) => ({ ...row, organisation: row.organisation.toUpperCase() }))
		};
	};
	const open = (name: string, upgrades: readonly Upgrade[]) =>
		Book.open({ name, upgrades, storage: null, channel: null, retryAfter: [] });

	test('is made on a copy and written at once, and a snapshot of what was there before is kept', async () => {
		const { name, fixture } = await createFixtureDatabase(`v${UPGRADES.length}`);
		const book = await open(name, step(capitals));
		expect(book.leads.get('a')?.organisation).toBe('NORTHWIND');
		const copies = await book.snapshots();
		const [snapshot] = await copies.list();
		expect(snapshot).toMatchObject({ kind: 'before', label: 'upgrade', counts: { leads: 2 } });
		const { contents } = await copies.read(snapshot!.id);
		expect(contents.leads).toEqual(fixture.leads?.rows);
		expect(contents.changes).toEqual(fixture.changes?.rows);
	});

	test('that makes no sense of the rows leaves everything as it was, and the data can still be copied out', async () => {
		const { name, fixture } = await createFixtureDatabase(`v${UPGRADES.length}`);
		const broken = () => {
			throw new TypeError('no');
		};
		await expect(open(name, step(broken))).rejects.toMatchObject({ reason: 'upgrade' });
		const raw = await readRaw(name);
		expect(raw).toMatchObject({ version: UPGRADES.length, databaseId: expect.any(String) });
		expect(raw?.contents.leads).toEqual(fixture.leads?.rows);
		expect((await open(name, UPGRADES)).leads.size).toBe(2);
	});

	test('names the database also where this device is in a vault', async () => {
		const { name } = await createFixtureDatabase(`v${UPGRADES.length}`);
		const before = (await readRaw(name))!;
		const database = await openDB(name);
		// In the order of keys it comes ahead of the head.
		await database.put('meta', { key: DEVICES });
		database.close();
		const { databaseId, changes } = (await readRaw(name))!;
		expect({ databaseId, changes }).toEqual({ databaseId: before.databaseId, changes: before.changes });
		expect(databaseId).not.toBeNull();
	});

	test('there is none of nothing: what is not there is not made by looking', async () => {
		expect(await readRaw('tactful-nowhere')).toBeNull();
		expect((await indexedDB.databases()).some(({ name }) => name === 'tactful-nowhere')).toBe(false);
	});

	test('what a newer version left can be copied out whole, also stores that nobody here knows', async () => {
		const { name } = await createFixtureDatabase(`v${UPGRADES.length}`);
		const newer = await openDB(name, UPGRADES.length + 3, {
			upgrade: (database) => void database.createObjectStore('plans', { keyPath: 'id' })
		});
		await newer.put('plans', { id: 'plan' });
		newer.close();
		const raw = await readRaw(name);
		expect(raw?.version).toBe(UPGRADES.length + 3);
		expect(raw?.contents).toMatchObject({ plans: [{ id: 'plan' }], leads: [{ id: 'a' }, { id: 'b' }] });
	});
});
