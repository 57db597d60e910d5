/** Lists are kept only by a book that knows all that was written. */
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { dayList } from '../../../src/lib/domain/day-list/day-list';
import { keptList } from '../../../src/lib/domain/day-list/kept-list';
import { agenda } from '../../../src/lib/domain/agenda';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import type { Book } from '../../../src/lib/store/book';
import type { TabChannel } from '../../../src/lib/store/database/tabs';
import { freshName, lead, openBook } from '../../support/book-desk';
import { add } from '../../support/book-edits';

const TODAY = '2026-03-09';
const LIST = keptList(
	dayList(agenda({ assessments: [], settings: DEFAULT_SETTINGS, today: TODAY }), false),
	'Europe/Berlin',
	[]
);

afterEach(() => vi.restoreAllMocks());

async function isKept(name: string): Promise<boolean> {
	const database = await openDB(name);
	const found: unknown = await database.get('meta', 'today');
	database.close();
	return found !== undefined;
}

async function keeps(book: Book, name: string): Promise<boolean> {
	await book.keepLists('1', [LIST]);
	return isKept(name);
}

test('a write deletes what was kept, whichever rows it is of', async () => {
	const name = freshName();
	const book = await openBook({ name });
	await add(book, 'Add', 'lead', lead('a'));
	expect(await keeps(book, name)).toBe(true);
	await add(book, 'Add', 'news', { id: 'n', text: 'A talk', on: TODAY });
	expect(await isKept(name)).toBe(false);
	expect(await keeps(book, name)).toBe(true);
	await book.eraseAll('erase-all');
	expect(await isKept(name)).toBe(false);
});

test('a book keeps nothing until it has heard of every write, in whatever order', async () => {
	const name = freshName();
	const told: unknown[] = [];
	const sends: TabChannel = {
		postMessage: (message) => void told.push(message),
		addEventListener() {},
		close() {}
	};
	let hear!: (event: { data: unknown }) => void;
	const hears: TabChannel = {
		postMessage() {},
		addEventListener: (_type, listener) => void (hear = listener),
		close() {}
	};
	const writing = await openBook({ name, channel: sends });
	const keeping = await openBook({ name, channel: hears });
	await add(writing, 'Add', 'lead', lead('a'));
	await add(writing, 'Add', 'lead', lead('b'));
	expect(await keeps(keeping, name)).toBe(false);
	await add(keeping, 'Add', 'lead', lead('c'));
	expect(await keeps(keeping, name)).toBe(false);
	const [first, second] = told;
	hear({ data: second });
	await vi.waitFor(() => expect(keeping.leads.has('b')).toBe(true));
	expect(await keeps(keeping, name)).toBe(false);
	hear({ data: first });
	await vi.waitFor(() => expect(keeping.leads.has('a')).toBe(true));
	expect(await keeps(keeping, name)).toBe(true);
});
