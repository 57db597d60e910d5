/** What is being typed: at once beside the database, then in it, and nowhere once it is dropped. */
import { expect, test } from 'vitest';
import { Book } from '../../src/lib/store/book';
import { Drafts } from '../../src/lib/store/drafts';
import { add } from '../support/book-edits';
import { freshName, lead, memoryStorage } from '../support/book-desk';

const KEY = 'draft a first-follow-up';

async function desk() {
	const options = { name: freshName(), storage: memoryStorage(), channel: null };
	const book = await Book.open(options);
	/** The tab is closed, and the app opened in another. */
	const reopened = () => {
		book.close();
		return Book.open(options);
	};
	return { book, reopened, notes: options.storage.texts };
}

/** Of a database that takes nothing, since a newer version has it. */
function shut(storage = memoryStorage()) {
	const drafts = new Drafts(() => Promise.reject(new Error('closed')), Date.now, storage);
	return { drafts, notes: storage.texts };
}

test('is kept beside the book, as no change of it', async () => {
	const { book, reopened } = await desk();
	await book.drafts.save(KEY, { text: 'half a sen' });
	const again = await reopened();
	expect(await again.drafts.get(KEY)).toEqual({ text: 'half a sen' });
	await again.drafts.drop(KEY);
	expect(await again.drafts.get(KEY)).toBeUndefined();
	expect(again.undoable).toBeNull();
});

test('outlives a tab that is closed at the last key', async () => {
	const { book, reopened } = await desk();
	await book.drafts.save(KEY, 'half');
	expect(book.drafts.note(KEY, 'half a sentence')).toBe(true);
	const again = await reopened();
	expect(await again.drafts.get(KEY)).toBe('half a sentence');
});

test('is noted only until it is saved, and what was typed while it was saved stays noted', async () => {
	const { book, notes } = await desk();
	book.drafts.note(KEY, 'half');
	await book.drafts.save(KEY, 'half');
	expect([...notes.keys()].filter((name) => name.includes(KEY))).toEqual([]);
	const saving = book.drafts.save(KEY, 'half a');
	book.drafts.note(KEY, 'half a sentence');
	await saving;
	expect(await book.drafts.get(KEY)).toBe('half a sentence');
});

test('that the database does not take stays noted', async () => {
	const { drafts, notes } = shut();
	await drafts.save(KEY, 'half');
	expect(await drafts.get(KEY)).toBe('half');
	expect(notes.size).toBe(1);
});

test('that nothing takes is said not to be kept', async () => {
	const storage = memoryStorage();
	storage.setItem = () => {
		throw new DOMException('full', 'QuotaExceededError');
	};
	const { drafts } = shut(storage);
	expect(drafts.note(KEY, 'half')).toBe(false);
	await expect(drafts.save(KEY, 'half')).rejects.toMatchObject({ name: 'NotSaved' });
	const off = new Drafts(() => Promise.reject(new Error('closed')), Date.now, null);
	await expect(off.save(KEY, 'half')).rejects.toMatchObject({ name: 'NotSaved' });
});

test('that found no room beside the database does not come second to an older note', async () => {
	const name = freshName();
	const storage = memoryStorage();
	const book = await Book.open({ name, storage, channel: null });
	book.drafts.note(KEY, 'half');
	storage.setItem = () => {
		throw new DOMException('full', 'QuotaExceededError');
	};
	await book.drafts.save(KEY, 'half a sentence');
	expect(await book.drafts.get(KEY)).toBe('half a sentence');
});

test.each(['{', 'null', '[]', '"x"', '{"value":'])(
	'that another page put in its place is none: %s',
	async (text) => {
		const { book, notes } = await desk();
		await book.drafts.save(KEY, 'half');
		notes.set(`tactful.typing ${KEY}`, text);
		expect(await book.drafts.get(KEY)).toBe('half');
	}
);

test('goes with the lead that it was for, and with everything', async () => {
	const { book, notes } = await desk();
	await add(book, 'Add', 'lead', lead('a'));
	const other = 'draft b first-follow-up';
	for (const key of [KEY, other]) book.drafts.note(key, 'secret');
	await book.erase('Erase', [{ entity: 'lead', id: 'a' }]);
	expect([await book.drafts.get(KEY), await book.drafts.get(other)]).toEqual([undefined, 'secret']);
	await book.drafts.dropWhere(() => true);
	expect(await book.drafts.get(other)).toBeUndefined();
	expect([...notes.values()].join()).not.toContain('secret');
});
