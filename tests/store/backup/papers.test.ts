/** The files of leads in a backup: they come back byte for byte, and a damaged one costs none of the rest. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup, writeBackupFile } from '../../../src/lib/store/backup/backup';
import { sourceOf } from '../../../src/lib/store/backup/row-source';
import type { BackupContents } from '../../../src/lib/store/backup/backup-contents';
import { sha256 } from '../../../src/lib/store/backup/sha256';
import type { Book } from '../../../src/lib/store/book';
import { add, change } from '../../support/book-edits';
import { lead, openBook } from '../../support/book-desk';
import { addPaper, bytesOf, paperOf, readPaper } from '../../support/papers';
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

async function bookOf(...texts: readonly string[]): Promise<Book> {
	const book = await openBook();
	await add(book, 'Add', 'lead', lead('a'));
	await add(book, 'Add', 'lead', lead('b'));
	for (const [at, text] of texts.entries())
		await addPaper(book, at % 2 ? 'b' : 'a', text, { id: `p-${at}`, name: `File ${at}.pdf` });
	return book;
}

const fileOf = async (book: Book, password = '') =>
	writeBackupFile(sourceOf(await book.contents()), { ...STAMP, password }, (sha256) =>
		readPaper(book, sha256)
	);

/** Erases everything, and restores a backup into what is left. */
async function afterAll(book: Book, file: Blob | string, password?: string): Promise<void> {
	const rows = [...book.leads.keys()].map((id) => ({ entity: 'lead', id }) as const);
	await book.erase('erase-all', rows);
	const { contents } = await readBackup(file, { password });
	await book.replace('restore-backup', contents);
}

describe('a book without files', () => {
	test('is backed up as before: the same text, of a version that an older app reads', async () => {
		const contents = await (await bookOf()).contents();
		const { file, without } = await fileOf(await bookOf());
		expect(without).toEqual([]);
		expect(JSON.parse(await file.text())).toMatchObject({ formatVersion: 2 });
		const read = () => Promise.reject(new Error('Nothing is read.'));
		const same = await writeBackupFile(sourceOf(contents), STAMP, read);
		expect(await same.file.text()).toBe(await writeBackup(contents, STAMP));
		expect(Object.keys(JSON.parse(await same.file.text()))).not.toContain('files');
	});
});

describe('files', () => {
	test('come back byte for byte, from the file and from its text', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uniqueArray(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), { maxLength: 4 }),
				async (texts) => {
					const stored = await Promise.all(
						texts.map(async (text) => ({ sha256: await sha256(bytesOf(text)), bytes: bytesOf(text) }))
					);
					const papers = stored.map((paper, at) => paperOf(paper.sha256, `${at}.pdf`, { id: `p${at}` }));
					const rows = { ...EMPTY, leads: [lead('a', { papers })] };
					const read = async (hash: string) => stored.find((paper) => paper.sha256 === hash)!.bytes;
					const { file } = await writeBackupFile(sourceOf(rows), STAMP, read);
					for (const source of [file, await file.text()]) {
						const { contents, notes } = await readBackup(source);
						expect(notes).toEqual([]);
						expect(contents.papers ?? []).toEqual(stored);
					}
				}
			),
			{ numRuns: Math.min(runs(), 50) }
		);
	});

	test('are JSON as a whole, one to a line, and refused as newer by an app that knows no files', async () => {
		const text = await (await fileOf(await bookOf('one', 'two'))).file.text();
		const { files, ...header } = JSON.parse(text) as Record<string, unknown>;
		expect(files).toEqual([btoa('one'), btoa('two')]);
		expect(header).toMatchObject({ formatVersion: 3, counts: { papers: 2 } });
		expect(text.split('\n')).toHaveLength(5);
	});

	test('cannot be read in a backup with a password', async () => {
		const { file } = await fileOf(await bookOf('my secret résumé'), 'passphrase');
		expect(await file.text()).not.toContain(btoa('my secret').slice(0, 8));
	});

	test('survive everything being erased', async () => {
		const book = await bookOf('one', 'two');
		const { file } = await fileOf(book, 'passphrase');
		const [paper] = book.leads.get('a')!.papers!;
		await afterAll(book, file, 'passphrase');
		expect(book.leads.get('a')?.papers).toEqual([paper]);
		expect(await readPaper(book, paper!.sha256)).toEqual(bytesOf('one'));
	});

	test('come in with a merge, but not those of a lead that was erased here', async () => {
		const book = await bookOf('one', 'two');
		const { contents } = await readBackup((await fileOf(book)).file);
		const [one, two] = ['a', 'b'].map((id) => book.leads.get(id)!.papers![0]!);
		await book.erase('erase', [{ entity: 'lead', id: 'a' }]);
		await book.merge('merge-backup', contents);
		await expect(readPaper(book, one!.sha256)).rejects.toMatchObject({ reason: 'missing' });
		expect(await readPaper(book, two!.sha256)).toEqual(bytesOf('two'));
	});

	test('that two devices add at once are both there, whichever was first', async () => {
		const book = await bookOf();
		const other = await openBook();
		await other.replace('restore-backup', await book.contents());
		await addPaper(book, 'a', 'here', { id: 'here' });
		await addPaper(other, 'a', 'there', { id: 'there' });
		const { contents } = await readBackup((await fileOf(other)).file);
		await book.merge('merge-backup', contents);
		const papers = book.leads.get('a')!.papers!;
		expect(papers.map(({ id }) => id).sort()).toEqual(['here', 'there']);
		for (const { sha256: hash } of papers) expect(await readPaper(book, hash)).toBeInstanceOf(Uint8Array);
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
	});

	test('of a lead in the trash are part of it; one that is gone from the disk is named', async () => {
		const book = await bookOf('one', 'two');
		await change(book, 'Delete', 'lead', 'a', (row) => ({ ...row, deletedAt: '2026-03-09T07:00:00.000Z' }));
		const lost = book.leads.get('b')!.papers![0]!;
		const bytes = (hash: string) =>
			hash === lost.sha256 ? Promise.reject(new Error('lost')) : readPaper(book, hash);
		const { file, without } = await writeBackupFile(sourceOf(await book.contents()), STAMP, bytes);
		expect(without).toEqual([lost]);
		const { contents } = await readBackup(file);
		expect(contents.papers?.map((paper) => paper.bytes)).toEqual([bytesOf('one')]);
		expect(contents.leads).toHaveLength(2);
	});
});

describe('damage', () => {
	test.each([
		['a letter of it is another', (text: string) => text.replace(btoa('two'), btoa('twa'))],
		['it is cut off', (text: string) => text.slice(0, text.indexOf(btoa('two')) + 2)],
		['it is no base64', (text: string) => text.replace(btoa('two'), '%%%')],
		['a line end stands in it', (text: string) => text.replace(btoa('two'), `d\n${btoa('two').slice(1)}`)]
	])('of one file, where %s, leaves the rest to be restored and names it', async (_how, damage) => {
		const book = await bookOf('one', 'two');
		const text = damage(await (await fileOf(book)).file.text());
		const { contents, notes } = await readBackup(new Blob([text]));
		expect(contents.papers?.map((paper) => paper.bytes)).toEqual([bytesOf('one')]);
		expect(notes).toEqual(['A file in this backup is damaged: File 1.pdf. Everything else can be restored.']);
		await book.replace('restore-backup', contents);
		expect(book.leads.get('b')?.papers).toHaveLength(1);
	});

	test('of the list of files refuses the backup, as damage of the rows does', async () => {
		const text = await (await fileOf(await bookOf('one'))).file.text();
		const other = text.replace('"size":3', '"size":4');
		await expect(readBackup(new Blob([other]))).rejects.toMatchObject({ reason: 'damaged' });
	});
});
