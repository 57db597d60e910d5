import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import {
	checkBackupSize,
	MAX_BACKUP_BYTES,
	readBackup,
	writeBackup
} from '../../../src/lib/store/backup/backup';
import { BackupRefusal } from '../../../src/lib/store/backup/backup-refusal';
import type { BackupContents } from '../../../src/lib/store/backup/backup-contents';
import type { Book } from '../../../src/lib/store/book';
import type { StoredSheet } from '../../../src/lib/store/database/rows';
import { add, change, set } from '../../support/book-edits';
import { countingIds, lead, openBook } from '../../support/book-desk';
import { runs } from '../../runs';

const STAMP = { appVersion: 'test', createdAt: '2026-03-09T08:00:00.000Z' };
const EMPTY: BackupContents = {
	leads: [],
	contacts: [],
	sheets: [],
	news: [],
	settings: [],
	mailMarks: [],
	changes: []
};
const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, at) => at);

const SHEET: StoredSheet = {
	id: 'sheet-1',
	name: 'applications.csv',
	bytes: ALL_BYTES,
	encoding: 'windows-1252',
	delimiter: ';',
	headerRow: 0,
	meanings: [[0, 'organisation']],
	dateOrder: 'dmy',
	stages: [['Applied', 'applied']],
	links: [{ row: 1, kind: 'lead', id: 'a', ids: [] }],
	importedOn: '2026-03-02',
	importedAt: '2026-03-02T08:00:00.000Z'
};

/** A book in which something of everything happened. */
async function fullBook(): Promise<Book> {
	const book = await openBook({ newId: countingIds('full'), now: () => Date.parse('2026-03-02T08:00:00Z') });
	await add(book, 'Add', 'lead', lead('a', { notes: '=1+1, "quoted"\n\u2028 <script>' }));
	await add(book, 'Add', 'lead', lead('b'));
	await add(book, 'Add', 'contact', { id: 'c', name: 'Dana Ruiz', addedOn: '2026-03-02' });
	await add(book, 'Add', 'news', { id: 'n', text: 'A course', on: '2026-03-01' });
	await add(book, 'Import', 'sheet', SHEET);
	await change(book, 'Rename', 'lead', 'a', (row) => ({ ...row, role: 'Analyst' }));
	await change(book, 'Delete', 'lead', 'b', (row) => ({ ...row, deletedAt: '2026-03-02T09:00:00.000Z' }));
	await set(book, 'Change the settings', { pace: 'brisk' });
	return book;
}

const backupOf = async (book: Book) => writeBackup(await book.contents(), STAMP);

/** A backup with its header or payload changed, and the checksum of what it then holds where `seal` is set. */
async function tampered(change: (payload: Record<string, unknown[]>) => void): Promise<string> {
	const file = JSON.parse(await backupOf(await fullBook()));
	change(file.payload);
	delete file.headerSha256;
	const digest = await crypto.subtle.digest(
		'SHA-256',
		new TextEncoder().encode(JSON.stringify(file.payload))
	);
	file.sha256 = Buffer.from(digest).toString('hex');
	for (const key of Object.keys(file.counts)) file.counts[key] = file.payload[key].length;
	return JSON.stringify(file);
}

describe('the file', () => {
	test('holds everything, bytes of sheets and changes included, and gives it back equal', async () => {
		const contents = await (await fullBook()).contents();
		const backup = await readBackup(await writeBackup(contents, STAMP));
		expect(backup.contents).toEqual(contents);
		expect(backup.counts).toEqual({
			leads: 2,
			contacts: 1,
			sheets: 1,
			news: 1,
			settings: 1,
			mailMarks: 0,
			changes: 8
		});
		expect(backup).toMatchObject({ ...STAMP, notes: [] });
	});

	test('says what it is before anything else', async () => {
		const file = JSON.parse(await writeBackup(EMPTY, STAMP));
		expect(Object.keys(file)).toEqual([
			'format',
			'formatVersion',
			'appVersion',
			'createdAt',
			'counts',
			'headerSha256',
			'sha256',
			'payload'
		]);
		expect(file).toMatchObject({ format: 'tactful-backup', formatVersion: 2, ...STAMP });
	});

	test('any text in any field comes back, and fields that nobody knows too', async () => {
		const property = fc.asyncProperty(
			fc.string({ unit: 'binary' }),
			fc.jsonValue(),
			async (text, unknown) => {
				const odd = { ...lead('a', { notes: text.toWellFormed() }), later: unknown };
				const backup = await readBackup(await writeBackup({ ...EMPTY, leads: [odd] }, STAMP));
				expect(JSON.stringify(backup.contents.leads[0])).toBe(JSON.stringify(odd));
			}
		);
		await fc.assert(property, { numRuns: runs(0.6) });
	});

	test('a large sheet comes back byte for byte', async () => {
		const bytes = Uint8Array.from({ length: 100_001 }, (_, at) => (at * 7) % 256);
		const backup = await readBackup(await writeBackup({ ...EMPTY, sheets: [{ ...SHEET, bytes }] }, STAMP));
		expect(Buffer.compare(backup.contents.sheets[0]?.bytes ?? new Uint8Array(), bytes)).toBe(0);
	});

	test('white space between its parts does not matter', async () => {
		const text = await backupOf(await fullBook());
		await expect(readBackup(JSON.stringify(JSON.parse(text), null, 2))).resolves.toMatchObject(STAMP);
	});

	test('a sheet that names leads which are not there is kept, and said', async () => {
		const backup = await readBackup(await writeBackup({ ...EMPTY, sheets: [SHEET] }, STAMP));
		expect(backup.notes).toEqual([expect.stringContaining('1 spreadsheet row belongs')]);
		expect(backup.contents.sheets).toEqual([SHEET]);
	});
});

describe('what is refused', () => {
	const reasonOf = (text: string) =>
		readBackup(text).then(
			() => 'taken',
			(error: unknown) => (error instanceof BackupRefusal ? error.reason : error)
		);

	test.each([
		'',
		'[]',
		'null',
		'"x"',
		'7',
		'{}',
		'{"format":"other"}',
		'Company,Role\nA,B',
		'['.repeat(10_000)
	])('%.20s is no backup', async (text) => expect(await reasonOf(text)).toBe('not-a-backup'));

	test('cut off anywhere, or one letter changed anywhere in the payload', async () => {
		const text = await writeBackup({ ...EMPTY, leads: [lead('a', { notes: 'abc' })] }, STAMP);
		const cuts = [text.length - 2, Math.floor(text.length / 2), 60];
		for (const cut of cuts) expect(await reasonOf(text.slice(0, cut))).toBe('damaged');
		expect(await reasonOf(text.replace('"abc"', '"abd"'))).toBe('damaged');
	});

	test('made by a newer version', async () => {
		expect(await reasonOf(await writeBackup(EMPTY, { ...STAMP, formatVersion: 999 }))).toBe('newer');
	});

	test.each([undefined, 'correct horse'])(
		'one bit changed anywhere before the payload (password: %s)',
		async (password) => {
			const text = await writeBackup(
				{ ...EMPTY, leads: [lead('a')] },
				{ ...STAMP, ...(password && { password }) }
			);
			const end = text.indexOf('"payload"');
			const taken: string[] = [];
			for (let at = 0; at < end; at++) {
				for (let bit = 0; bit < 7; bit++) {
					const other = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
					const reason = await reasonOf(text.slice(0, at) + other + text.slice(at + 1));
					if (!['damaged', 'not-a-backup'].includes(String(reason)))
						taken.push(`${at} ${other}: ${String(reason)}`);
				}
			}
			expect(taken).toEqual([]);
		}
	);

	test('a header without a checksum, as in files of the first releases, is read', async () => {
		const { headerSha256: _sum, ...file } = JSON.parse(await backupOf(await fullBook()));
		expect(await reasonOf(JSON.stringify(file))).toBe('taken');
	});

	test('nested ten thousand deep', async () => {
		const deep = `{"format":"tactful-backup","formatVersion":1,"payload":{"leads":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`;
		expect(await reasonOf(deep)).toBe('damaged');
	});

	const settled = { id: 't', on: '2026-02-28', kind: 'reply', channel: 'email' };
	const impossible = { id: 't', on: '2026-02-30', kind: 'reply', channel: 'email' };
	test.each([
		['damaged', 'an id that is no id', 'leads', { id: '__proto__' }],
		['damaged', 'an empty id', 'leads', { id: '' }],
		['damaged', 'a number as id', 'contacts', { id: 7 }],
		['unsound', 'a touch on a day that does not exist', 'leads', { touches: [impossible] }],
		['unsound', 'a touch that counts by a word', 'leads', { touches: [{ ...settled, counts: 'yes' }] }],
		['unsound', 'a proof that is no text', 'leads', { touches: [{ ...settled, proof: 7 }] }],
		['unsound', 'a record with half a target', 'settings', { record: { target: { count: 3 } } }],
		['unsound', 'a calendar without a day', 'settings', { calendar: [{ id: 'a', sequence: 0, mark: '' }] }],
		['unsound', 'holidays of no country', 'settings', { holidays: { region: 'BY' } }],
		['unsound', 'holidays of a country in words', 'settings', { holidays: { country: 'Germany' } }],
		['unsound', 'holidays that are a list', 'settings', { holidays: ['DE'] }],
		['unsound', 'a region that is no text', 'settings', { holidays: { country: 'DE', region: 7 } }],
		['unsound', 'days that are found by the app', 'settings', { publicHolidays: [{ on: '2026-06-04' }] }],
		['unsound', 'people that are no list', 'leads', { people: {} }],
		['unsound', 'a stage that nobody knows', 'leads', { stage: 'hired' }],
		['unsound', 'a link that is no text', 'leads', { url: { href: 'x' } }],
		['unsound', 'a sheet without bytes', 'sheets', { bytes: 'text' }],
		['unsound', 'news without a day', 'news', { on: 'soon' }],
		['damaged', 'a change without a clock', 'changes', { clock: null }]
	] as const)('%s: %s', async (reason, _what, list, fields) => {
		const text = await tampered((payload) => {
			payload[list] = (payload[list] ?? []).map((row, at) =>
				at === 0 ? { ...(row as object), ...fields } : row
			);
		});
		expect(await reasonOf(text)).toBe(reason);
	});

	test('what is tampered with in no way passes the same road', async () => {
		expect(await reasonOf(await tampered(() => undefined))).toBe('taken');
	});

	test('a file over the cap, before it is read', () => {
		expect(() => checkBackupSize(MAX_BACKUP_BYTES + 1)).toThrow(BackupRefusal);
		expect(() => checkBackupSize(MAX_BACKUP_BYTES)).not.toThrow();
	});

	test('every refusal says that nothing was changed', async () => {
		await expect(readBackup('no')).rejects.toThrow(/Nothing was changed/);
	});
});

describe('restoring', () => {
	test('into an empty book everything is there again, with its history and a device of its own', async () => {
		const contents = await (await fullBook()).contents();
		const book = await openBook({ now: () => Date.parse('2026-03-09T08:00:00Z') });
		await book.replace('Restore a backup', contents);
		expect(await book.contents()).toEqual(contents);
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
		expect((await book.history('lead', 'a')).map(({ label }) => label)).toEqual(['Add', 'Rename']);
		await change(book, 'Note', 'lead', 'a', (row) => ({ ...row, notes: 'new' }));
		const newest = (await book.history('lead', 'a')).at(-1);
		expect(newest?.label).toBe('Note');
		expect(newest?.deviceId).not.toBe(contents.changes[0]?.deviceId);
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
	});

	test('the holidays that were chosen come back, of a country that only a newer version knows as well', async () => {
		for (const holidays of [
			{ country: 'DE', region: 'BY' },
			{ country: 'none' },
			{ country: 'XK', region: 'new-1' }
		]) {
			const source = await openBook();
			await set(source, 'Change the settings', { holidays });
			const { contents } = await readBackup(await backupOf(source));
			const book = await openBook();
			await set(book, 'Change the settings', { holidays: { country: 'AT' } });
			await book.replace('Restore a backup', contents);
			expect(book.settings.holidays).toEqual(holidays);
			expect(await book.verify()).toEqual({ ok: true, differing: [] });
		}
	});

	test('over other data that goes to the trash, and one undo takes it all back', async () => {
		const contents = await (await fullBook()).contents();
		const book = await openBook();
		await add(book, 'Add', 'lead', lead('mine'));
		await add(book, 'Add', 'lead', lead('a', { organisation: 'Changed here' }));
		await set(book, 'Change the settings', { dayLoad: 3 });
		const saved = await book.replace('Restore a backup', contents);
		expect(book.leads.get('a')).toEqual(contents.leads[0]);
		expect(book.leads.get('mine')?.deletedAt).toBeTruthy();
		expect(book.settings).toEqual({ ...DEFAULT_SETTINGS, pace: 'brisk' });
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
		await book.undo(saved.action);
		expect(book.leads.get('a')?.organisation).toBe('Changed here');
		expect(book.leads.get('mine')?.deletedAt).toBeUndefined();
		expect(book.contacts.get('c')?.deletedAt).toBeTruthy();
		expect(book.settings).toEqual({ ...DEFAULT_SETTINGS, dayLoad: 3 });
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
	});

	test('after everything was erased the same ids come back', async () => {
		const book = await fullBook();
		const contents = await book.contents();
		const rows = [...book.leads.keys()].map((id) => ({ entity: 'lead', id }) as const);
		await book.erase('Erase everything', [
			...rows,
			{ entity: 'contact', id: 'c' },
			{ entity: 'sheet', id: 'sheet-1' },
			{ entity: 'news', id: 'n' },
			{ entity: 'settings', id: 'settings' }
		]);
		expect((await book.contents()).leads).toEqual([]);
		await book.replace('Restore a backup', contents);
		expect((await book.contents()).leads).toEqual(contents.leads);
		expect((await book.contents()).sheets).toEqual(contents.sheets);
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
	});

	test('the book’s own backup changes nothing', async () => {
		const book = await fullBook();
		const saved = await book.replace('Restore a backup', await book.contents());
		expect(saved.touched).toEqual([]);
	});

	test('a change from a far future is not taken over, so it can’t win for ever', async () => {
		const contents = await (await fullBook()).contents();
		const book = await openBook({ now: () => Date.parse('2025-01-01T00:00:00Z') });
		await book.replace('Restore a backup', contents);
		expect(book.leads.get('a')).toEqual(contents.leads[0]);
		expect((await book.contents()).changes.every(({ label }) => label === 'Restore a backup')).toBe(true);
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
	});
});
