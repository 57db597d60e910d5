/** The bytes of files that leads keep: stored once, with the change that names them, and gone with the last that does. */
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { withoutPaper, withPaper } from '../../src/lib/domain/papers/papers';
import type { Book } from '../../src/lib/store/book';
import { PaperLost } from '../../src/lib/store/papers/papers';
import { add, change } from '../support/book-edits';
import { freshName, lead, openBook } from '../support/book-desk';
import { addPaper, bytesOf, readPaper } from '../support/papers';

const DAY = 86_400_000;
const NEVER = -Infinity;

afterEach(() => vi.restoreAllMocks());

/** A book with two leads, on a clock that the test moves. */
async function prepare() {
	const name = freshName();
	const clock = { now: Date.parse('2026-03-02T08:00:00Z') };
	const book = await openBook({ name, now: () => (clock.now += 1000) });
	await add(book, 'Add', 'lead', lead('a'));
	await add(book, 'Add', 'lead', lead('b'));
	return { book, name, clock };
}

/** Returns the hashes of the bytes that the database holds. */
async function stored(name: string): Promise<string[]> {
	const database = await openDB(name);
	const keys = await database.getAllKeys('papers');
	database.close();
	return keys as string[];
}

const remove = (book: Book, leadId: string, paperId: string) =>
	change(book, 'remove-paper', 'lead', leadId, withoutPaper(paperId));

describe('a file that is kept', () => {
	test('comes back byte for byte, and after a reload', async () => {
		const { book, name } = await prepare();
		const { paper } = await addPaper(book, 'a', 'résumé');
		expect(await readPaper(book, paper.sha256)).toEqual(bytesOf('résumé'));
		book.close();
		const again = await openBook({ name });
		expect(again.leads.get('a')?.papers).toEqual([paper]);
		expect(await readPaper(again, paper.sha256)).toEqual(bytesOf('résumé'));
	});

	test('is stored once for two leads', async () => {
		const { book, name } = await prepare();
		const { paper } = await addPaper(book, 'a', 'same');
		await addPaper(book, 'b', 'same', { id: 'other' });
		expect(await stored(name)).toEqual([paper.sha256]);
	});

	test('is not stored where nothing names it: the lead has that file already', async () => {
		const { book, name } = await prepare();
		const { paper } = await addPaper(book, 'a', 'first');
		const papers = [{ sha256: 'f'.repeat(64), bytes: bytesOf('stray') }];
		const saved = await book.apply('add-paper', [{ entity: 'lead', id: 'a', update: withPaper(paper) }], {
			papers
		});
		expect(saved.touched).toEqual([]);
		expect(await stored(name)).toEqual([paper.sha256]);
	});

	test('says so where its bytes are missing, or are not what they were', async () => {
		const { book, name } = await prepare();
		const { paper } = await addPaper(book, 'a', 'whole');
		await expect(readPaper(book, '0'.repeat(64))).rejects.toMatchObject({ reason: 'missing' });
		const database = await openDB(name);
		await database.put('papers', { sha256: paper.sha256, bytes: bytesOf('whale') });
		database.close();
		await expect(readPaper(book, paper.sha256)).rejects.toBeInstanceOf(PaperLost);
		await expect(readPaper(book, paper.sha256)).rejects.toMatchObject({ reason: 'damaged' });
	});

	test('is refused as a whole where the disk is full', async () => {
		const { book, name } = await prepare();
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await expect(addPaper(book, 'a', 'large')).rejects.toMatchObject({ reason: 'quota' });
		vi.restoreAllMocks();
		expect(book.leads.get('a')?.papers).toBeUndefined();
		expect(await stored(name)).toEqual([]);
	});

	test('is kept where the browser keeps nothing beyond the window', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('private', 'InvalidStateError');
		});
		const book = await openBook();
		await add(book, 'Add', 'lead', lead('a'));
		const { paper } = await addPaper(book, 'a', 'private');
		expect(await readPaper(book, paper.sha256)).toEqual(bytesOf('private'));
		await book.erase('erase', [{ entity: 'lead', id: 'a' }]);
		await expect(readPaper(book, paper.sha256)).rejects.toMatchObject({ reason: 'missing' });
	});
});

describe('a file that was removed', () => {
	test('comes back with undo, also after a sweep', async () => {
		const { book, clock } = await prepare();
		const { paper } = await addPaper(book, 'a', 'cv');
		const { action } = await remove(book, 'a', paper.id);
		clock.now += 60 * DAY;
		await (await book.papers()).sweep(clock.now - 30 * DAY);
		await book.undo(action);
		expect(book.leads.get('a')?.papers).toEqual([paper]);
		expect(await readPaper(book, paper.sha256)).toEqual(bytesOf('cv'));
	});

	/** Removes a file, and does so much after it that its removal can't be undone any more. */
	async function removedLongAgo() {
		const desk = await prepare();
		const { paper } = await addPaper(desk.book, 'a', 'cv');
		await remove(desk.book, 'a', paper.id);
		for (let count = 0; count < 45; count += 1)
			await change(desk.book, 'Note', 'lead', 'b', (row) => ({ ...row, notes: `note ${count}` }));
		return { ...desk, paper };
	}

	test('goes with the sweep once it can’t be undone and thirty days are over, not before', async () => {
		const { book, name, clock, paper } = await removedLongAgo();
		await (await book.papers()).sweep(clock.now - 30 * DAY);
		expect(await stored(name)).toEqual([paper.sha256]);
		await (await book.papers()).sweep(NEVER);
		expect(await stored(name)).toEqual([paper.sha256]);
		clock.now += 31 * DAY;
		await (await book.papers()).sweep(clock.now - 30 * DAY);
		expect(await stored(name)).toEqual([]);
	});

	test('stays as long as another lead has it, one in the trash as well', async () => {
		const { book, name, clock, paper } = await removedLongAgo();
		await addPaper(book, 'b', 'cv', { id: 'other' });
		await change(book, 'Delete', 'lead', 'b', (row) => ({ ...row, deletedAt: '2026-03-03T08:00:00.000Z' }));
		await (await book.papers()).sweep(clock.now + DAY);
		expect(await stored(name)).toEqual([paper.sha256]);
	});

	test('stays as long as a snapshot names it', async () => {
		const { book, name, clock } = await prepare();
		const { paper } = await addPaper(book, 'a', 'cv');
		await book.snapshot('daily');
		await remove(book, 'a', paper.id);
		for (let count = 0; count < 45; count += 1)
			await change(book, 'Note', 'lead', 'b', (row) => ({ ...row, notes: `note ${count}` }));
		clock.now += 31 * DAY;
		await (await book.papers()).sweep(clock.now - 30 * DAY);
		expect(await stored(name)).toEqual([paper.sha256]);
		await (await book.snapshots()).clear();
		await (await book.papers()).sweep(clock.now - 30 * DAY);
		expect(await stored(name)).toEqual([]);
	});
});

describe('what is erased is erased', () => {
	test('with a lead go the bytes that no other lead names, also of a file that it had before', async () => {
		const { book, name } = await prepare();
		const { paper: shared } = await addPaper(book, 'a', 'shared');
		await addPaper(book, 'b', 'shared', { id: 'shared-b' });
		const { paper: former } = await addPaper(book, 'a', 'former');
		await remove(book, 'a', former.id);
		await addPaper(book, 'a', 'own');
		await book.erase('erase', [{ entity: 'lead', id: 'a' }]);
		expect(await stored(name)).toEqual([shared.sha256]);
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
	});

	test('with the last lead go all of them', async () => {
		const { book, name } = await prepare();
		await addPaper(book, 'a', 'one');
		await addPaper(book, 'b', 'two');
		await book.erase('erase-all', [
			{ entity: 'lead', id: 'a' },
			{ entity: 'lead', id: 'b' }
		]);
		expect(await stored(name)).toEqual([]);
	});

	test('a snapshot forgets the files of an erased lead', async () => {
		const { book } = await prepare();
		await addPaper(book, 'a', 'secret', { name: 'Secret.pdf' });
		await book.snapshot('daily');
		await book.erase('erase', [{ entity: 'lead', id: 'a' }]);
		const snapshots = await book.snapshots();
		const [head] = await snapshots.list();
		expect(head?.papers).toEqual([]);
		expect(await snapshots.text(head!.id)).not.toContain('Secret.pdf');
	});
});

test('no snapshot holds bytes, and reading the book reads none', async () => {
	const { book } = await prepare();
	const { paper } = await addPaper(book, 'a', 'bytes');
	expect(await book.contents()).not.toHaveProperty('papers');
	await book.snapshot('daily');
	const snapshots = await book.snapshots();
	const [head] = await snapshots.list();
	expect(head?.papers).toEqual([paper.sha256]);
	const { contents, notes } = await snapshots.read(head!.id);
	expect(contents.leads[0]?.papers).toEqual([paper]);
	expect([contents.papers, notes]).toEqual([undefined, []]);
});
