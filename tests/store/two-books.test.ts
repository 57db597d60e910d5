/** Two tabs: two books on one database, which hear of one another and lose nothing. */
import { expect, test, vi } from 'vitest';
import { Book } from '../../src/lib/store/book';
import { add, change } from '../support/book-edits';
import { channels, freshName, lead, memoryStorage, settle } from '../support/book-desk';

async function twoBooks(): Promise<[Book, Book]> {
	const [name, storage, channel] = [freshName(), memoryStorage(), channels()];
	const open = () => Book.open({ name, storage, channel: channel(), retryAfter: [] });
	return [await open(), await open()];
}

test('increments from both tabs at once are all kept', async () => {
	const books = await twoBooks();
	await add(books[0], 'Add', 'lead', lead('a', { priority: '0' }));
	const count = (book: Book) =>
		change(book, 'Count', 'lead', 'a', (row) => ({ ...row, priority: String(Number(row.priority) + 1) }));
	await Promise.all(Array.from({ length: 200 }, (_, at) => count(books[at % 2] as Book)));
	await vi.waitFor(() => {
		for (const book of books) expect(book.leads.get('a')?.priority).toBe('200');
	});
	expect(await books[0].verify()).toEqual({ ok: true, differing: [] });
	expect((await books[0].history('lead', 'a')).map(({ clock }) => clock)).toEqual(
		[...new Set((await books[1].history('lead', 'a')).map(({ clock }) => clock))].sort()
	);
});

test('touches that both tabs add to one lead are both there', async () => {
	const [one, other] = await twoBooks();
	await add(one, 'Add', 'lead', lead('a'));
	const touch = (id: string) =>
		({ id, on: '2026-03-09', direction: 'out', channel: 'email', kind: 'follow-up' }) as const;
	await Promise.all([
		change(one, 'Log', 'lead', 'a', (row) => ({ ...row, touches: [...row.touches, touch('1')] })),
		change(other, 'Log', 'lead', 'a', (row) => ({ ...row, touches: [...row.touches, touch('2')] }))
	]);
	await vi.waitFor(() => {
		for (const book of [one, other]) {
			expect(
				book.leads
					.get('a')
					?.touches.map(({ id }) => id)
					.sort()
			).toEqual(['1', '2']);
		}
	});
});

test('what one tab writes the other reads again, and tells its listeners', async () => {
	const [one, other] = await twoBooks();
	const heard: unknown[] = [];
	one.subscribe((_touched, foreign) => heard.push(foreign));
	other.subscribe((touched, foreign) => heard.push([touched, foreign]));
	await add(one, 'Add', 'lead', lead('a'));
	await vi.waitFor(() => expect(heard).toEqual([false, [[{ entity: 'lead', id: 'a' }], true]]));
	expect(other.leads.get('a')).toEqual(lead('a'));
	expect(other.undoable?.label).toBe('Add');
});

test('an import of many rows makes the other tab read everything again', async () => {
	const [one, other] = await twoBooks();
	const many = Array.from({ length: 600 }, (_, at) => lead(`l${at}`));
	await one.apply(
		'Import',
		many.map((to) => ({ entity: 'lead', id: to.id, to }) as const)
	);
	await vi.waitFor(() => expect(other.leads.size).toBe(600));
});

test('an action of one tab can be undone in the other', async () => {
	const [one, other] = await twoBooks();
	await add(one, 'Add', 'lead', lead('a'));
	const { action } = await change(one, 'Rename', 'lead', 'a', (row) => ({
		...row,
		organisation: 'Fabrikam'
	}));
	await other.undo(action);
	await vi.waitFor(() => {
		for (const book of [one, other]) expect(book.leads.get('a')?.organisation).toBe('Northwind');
	});
});

test('a message that says nothing understandable only makes the tab look again', async () => {
	const channel = channels();
	const stranger = channel();
	const book = await Book.open({ name: freshName(), storage: memoryStorage(), channel: channel() });
	await add(book, 'Add', 'lead', lead('a'));
	stranger.postMessage({ touched: 'all', leads: [] });
	stranger.postMessage(null);
	await settle();
	expect(book.leads.size).toBe(1);
});

test('a page that was frozen looks whether it missed anything', async () => {
	const [name, storage] = [freshName(), memoryStorage()];
	const one = await Book.open({ name, storage, channel: null });
	const frozen = await Book.open({ name, storage, channel: null });
	await add(one, 'Add', 'lead', lead('a'));
	expect(frozen.leads.size).toBe(0);
	await frozen.refresh();
	expect(frozen.leads.size).toBe(1);
	const before = frozen.leads;
	await frozen.refresh();
	expect(frozen.leads).toBe(before);
});
