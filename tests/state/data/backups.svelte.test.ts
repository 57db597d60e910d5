/** What the preview of a backup says before anything is restored. */
import { expect, test } from 'vitest';
import { Backups } from '../../../src/lib/state/data/backups.svelte';
import { deskOnPage } from '../../../src/lib/state/data/whole-book-client';
import { writeBackupFile } from '../../../src/lib/store/backup/backup';
import { sourceOf } from '../../../src/lib/store/backup/row-source';
import type { Book } from '../../../src/lib/store/book';
import { lead, openBook } from '../../support/book-desk';
import { add } from '../../support/book-edits';
import { addPaper, readPaper } from '../../support/papers';

const STAMP = { appVersion: 'test', createdAt: '2026-03-09T08:00:00.000Z' };

/** Returns the text of a backup file; `unread` are files that can't be read any more. */
async function fileOf(book: Book, unread: readonly string[] = []): Promise<string> {
	const bytes = (hash: string) =>
		unread.includes(hash) ? Promise.reject(new Error('lost')) : readPaper(book, hash);
	return (await writeBackupFile(sourceOf(await book.contents()), STAMP, bytes)).file.text();
}

/** Opens the preview of a backup file beside a book. */
async function previewOf(text: string, book: Book) {
	const care = new Backups({
		desk: async () =>
			deskOnPage({
				contents: () => book.contents(),
				paper: (hash) => readPaper(book, hash),
				verify: () => book.verify(),
				snapshots: () => book.snapshots()
			}),
		bringIn: () => Promise.reject(new Error('nothing is restored here')),
		snapshots: () => Promise.reject(new Error('there are none')),
		backedUp: () => undefined,
		saveFile: () => undefined,
		now: () => STAMP.createdAt,
		appVersion: 'test'
	});
	await care.choose(new File([text], 'backup.json'));
	return care.preview!;
}

async function filesIn(book: Book, spoil = (text: string) => text, unread: readonly string[] = []) {
	return (await previewOf(spoil(await fileOf(book, unread)), book)).files;
}

async function bookWith(...texts: readonly string[]): Promise<Book> {
	const book = await openBook();
	await add(book, 'Add', 'lead', lead('a'));
	for (const [at, text] of texts.entries())
		await addPaper(book, 'a', text, { id: `p${at}`, name: `CV ${at}.pdf` });
	return book;
}

test('names the files and their sizes', async () => {
	expect(await filesIn(await bookWith('one', 'three'))).toEqual(['CV 0.pdf · 3 bytes', 'CV 1.pdf · 5 bytes']);
	expect(await filesIn(await bookWith())).toEqual([]);
});

test('shows a backup without changing anything', async () => {
	const [book, other] = [await bookWith('one'), await openBook()];
	await add(other, 'Add', 'lead', lead('b'));
	const before = await other.contents();
	expect((await previewOf(await fileOf(book), other)).found.leads).toBe(1);
	expect(await other.contents()).toEqual(before);
});

test('names first what is damaged, or was not there when the backup was made', async () => {
	const book = await bookWith('one', 'two', 'three');
	const spoil = (text: string) => text.replace(btoa('two'), btoa('twa'));
	const third = book.leads.get('a')!.papers![2]!.sha256;
	expect(await filesIn(book, spoil, [third])).toEqual([
		'CV 1.pdf · 3 bytes · damaged',
		'CV 2.pdf · 5 bytes · not in this backup',
		'CV 0.pdf · 3 bytes'
	]);
});
