import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { Book } from '../../src/lib/store/book';
import { NotSaved } from '../../src/lib/store/database/errors';
import { add, change } from '../support/book-edits';
import { freshName, lead, memoryStorage, openBook } from '../support/book-desk';

describe('writing', () => {
	test('what was added is there, in memory and after opening again', async () => {
		const options = { name: freshName(), storage: memoryStorage(), channel: null };
		const book = await Book.open(options);
		const saved = await add(book, 'Add a lead', 'lead', lead('a', { role: 'Analyst' }));
		expect(saved.touched).toEqual([{ entity: 'lead', id: 'a' }]);
		expect(book.leads.get('a')?.role).toBe('Analyst');
		book.close();
		const again = await Book.open(options);
		expect(again.leads.get('a')).toEqual(lead('a', { role: 'Analyst' }));
		expect(await again.verify()).toEqual({ ok: true, differing: [] });
	});

	test('a change gets the row as it is in the database and replaces maps and rows', async () => {
		const book = await openBook();
		await add(book, 'Add', 'lead', lead('a'));
		const [mapBefore, rowBefore] = [book.leads, book.leads.get('a')];
		await change(book, 'Rename', 'lead', 'a', (row) => ({ ...row, organisation: 'Fabrikam' }));
		expect(book.leads.get('a')?.organisation).toBe('Fabrikam');
		expect(rowBefore?.organisation).toBe('Northwind');
		expect(mapBefore.get('a')).toBe(rowBefore);
	});

	test('adding twice adds once and keeps what was done since', async () => {
		const book = await openBook();
		await add(book, 'Add', 'lead', lead('a'));
		await change(book, 'Note', 'lead', 'a', (row) => ({ ...row, notes: 'kept' }));
		const second = await add(book, 'Add', 'lead', lead('a'));
		expect(second.touched).toEqual([]);
		expect(book.leads.get('a')?.notes).toBe('kept');
	});

	test('changing what is not there is refused in plain words', async () => {
		const book = await openBook();
		const refused = change(book, 'Rename', 'lead', 'nobody', (row) => row);
		await expect(refused).rejects.toBeInstanceOf(NotSaved);
		await expect(refused).rejects.toMatchObject({ reason: 'conflict' });
	});
});

test('checking finds a row that its history did not make, one without a history, and one that is gone', async () => {
	const name = freshName();
	const book = await openBook({ name });
	for (const id of ['same', 'other', 'gone']) await add(book, 'Add', 'lead', lead(id));
	expect(await book.verify()).toEqual({ ok: true, differing: [] });
	const database = await openDB(name);
	await database.put('leads', lead('other', { role: 'Clerk' }));
	await database.put('leads', lead('strange'));
	await database.delete('leads', 'gone');
	database.close();
	expect(await book.verify()).toEqual({ ok: false, differing: ['lead other', 'lead strange', 'lead gone'] });
});

describe('undo', () => {
	test('takes back and does again, and a lead that was added goes to the trash', async () => {
		const book = await openBook();
		const added = await add(book, 'Add', 'lead', lead('a'));
		await change(book, 'Rename', 'lead', 'a', (row) => ({ ...row, organisation: 'Fabrikam' }));
		const undone = await book.undo(book.undoable?.action ?? '');
		expect(book.leads.get('a')?.organisation).toBe('Northwind');
		await book.undo(undone.action);
		expect(book.leads.get('a')?.organisation).toBe('Fabrikam');
		await book.undo(added.action);
		expect(book.leads.get('a')?.deletedAt).toBeTruthy();
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
	});
});
