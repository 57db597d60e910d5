/** Snapshots: taken before what is dangerous, kept by their age, and never a near-empty one in the place of a full one. */
import { expose } from 'comlink';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Book } from '../../../src/lib/store/book';
import { KEPT, outdatedSnapshots } from '../../../src/lib/store/snapshots/retention';
import type { SnapshotHead, SnapshotKind } from '../../../src/lib/store/snapshots/retention';
import type { Edit } from '../../../src/lib/store/changes/edits';
import { NotSaved } from '../../../src/lib/store/database/errors';
import { keepSnapshot } from '../../../src/lib/store/snapshots/worker-client';
import { Snapshots } from '../../../src/lib/store/snapshots/snapshots';
import type { Stage } from '../../../src/lib/domain/lead';
import { add, change } from '../../support/book-edits';
import { freshName, lead, openBook, storedSheet } from '../../support/book-desk';
import { workerClass } from '../../support/worker-class';
import { runs } from '../../runs';

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const DAY_MS = 86_400_000;
const START = Date.parse('2026-03-02T08:00:00Z');

const head = (at: number, kind: SnapshotKind, leads: number): SnapshotHead => ({
	id: `s${at}`,
	kind,
	label: '',
	createdAt: new Date(START + at * DAY_MS).toISOString(),
	databaseId: 'one',
	changes: at,
	counts: { leads, contacts: 0, sheets: 0, news: 0 }
});

/** What is left after snapshots of so many leads were taken, one after the other. */
function keeping(taken: readonly (readonly [SnapshotKind, number])[]): SnapshotHead[] {
	return taken.reduce<SnapshotHead[]>((kept, [kind, leads], at) => {
		const all = [...kept, head(at, kind, leads)];
		const going = new Set(outdatedSnapshots(all));
		return all.filter(({ id }) => !going.has(id));
	}, []);
}

const many = (prefix: string, count: number): Edit[] =>
	Array.from({ length: count }, (_, at) => ({
		entity: 'lead',
		id: `${prefix}${at}`,
		to: lead(`${prefix}${at}`)
	}));

const listOf = async (book: Book) => (await book.snapshots()).list();

describe('generations', () => {
	test('the last five before something, and the last ten of days', () => {
		const taken = Array.from({ length: 40 }, (_, at) => [at % 2 ? 'daily' : 'before', 10] as const);
		const kept = keeping(taken);
		expect(kept.filter(({ kind }) => kind === 'before')).toHaveLength(KEPT.before);
		expect(kept.filter(({ kind }) => kind === 'daily')).toHaveLength(KEPT.daily);
		expect(
			kept
				.map(({ changes }) => changes)
				.sort((a, b) => a - b)
				.slice(0, 3)
		).toEqual([21, 23, 25]);
	});

	test('a near-empty one never takes the place of a full one', () => {
		const taken = [['daily', 300] as const, ...Array.from({ length: 30 }, () => ['daily', 2] as const)];
		const kept = keeping(taken);
		expect(kept.map(({ counts }) => counts.leads)).toContain(300);
		expect(kept).toHaveLength(KEPT.daily + 1);
	});

	test('whatever is taken in whatever order, one is left with at least half of the most there ever was', () => {
		const some = fc.array(fc.tuple(fc.constantFrom<SnapshotKind>('before', 'daily'), fc.nat(1000)), {
			minLength: 1,
			maxLength: 60
		});
		fc.assert(
			fc.property(some, (taken) => {
				const kept = keeping(taken);
				const most = Math.max(...taken.map(([, leads]) => leads));
				expect(2 * Math.max(...kept.map(({ counts }) => counts.leads))).toBeGreaterThanOrEqual(most);
				expect(kept.length).toBeLessThanOrEqual(KEPT.before + KEPT.daily + 1);
			}),
			{ numRuns: runs() }
		);
	});
});

describe('whatever the clock says', () => {
	test.each([
		['a year back', -365],
		['fifty years ahead, for a day, and right again', 50 * 365]
	])('%s: the last ones that were taken stay', async (_what, days) => {
		let now = START;
		const book = await openBook({ now: () => now });
		for (let at = 0; at < 12; at += 1) {
			now = START + at * DAY_MS + (at > 3 && (days < 0 || at < 9) ? days * DAY_MS : 0);
			await add(book, 'Add', 'lead', lead(`l${at}`));
			await book.snapshot('before', `step ${at}`);
		}
		expect((await listOf(book)).map(({ label }) => label)).toEqual(
			[11, 10, 9, 8, 7].map((at) => `step ${at}`)
		);
	});
});

describe('where the browser keeps a bucket apart', () => {
	test('snapshots outlive all that happens to the data’s own, and those from before are still there', async () => {
		const book = await openBook({ now: () => START });
		await book.apply('Add', [...many('old', 2), ...many('gone', 1)]);
		await book.snapshot('before', 'from before');
		const apart = new IDBFactory();
		vi.stubGlobal('navigator', { storageBuckets: { open: async () => ({ indexedDB: apart }) } });
		await book.apply('Add', many('new', 2));
		await book.snapshot('before', 'in the bucket');
		expect((await listOf(book)).map(({ label }) => label)).toEqual(['in the bucket', 'from before']);

		await book.erase('Erase', [{ entity: 'lead', id: 'gone0' }]);
		const copies = await book.snapshots();
		for (const { id } of await copies.list()) expect(await copies.text(id)).not.toContain('gone0');

		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('Internal error opening backing store.', 'UnknownError');
		});
		expect((await listOf(book)).map(({ label }) => label)).toEqual(['in the bucket', 'from before']);
		vi.mocked(indexedDB.open).mockRestore();
		await copies.clear();
		expect(await listOf(book)).toEqual([]);
	});

	test('one that the browser refuses leaves them where they were', async () => {
		const book = await openBook({ now: () => START });
		const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
		vi.stubGlobal('navigator', { storageBuckets: { open: refuse } });
		await book.apply('Add', many('a', 2));
		await book.snapshot('before', 'one');
		expect(await listOf(book)).toHaveLength(1);
	});
});

describe('a snapshot', () => {
	test.each<[string, (book: Book) => Promise<unknown>]>([
		['an import', (book) => book.apply('Import applications.csv', [{ entity: 'sheet', id: 's', to: SHEET }])],
		['a change of many rows', (book) => book.apply('Delete 5 leads', many('a', 5))],
		['what asks for one', (book) => book.apply('Bring back', many('a', 1), { copyFirst: true })],
		['a restore', async (book) => book.replace('Restore a backup', await book.contents())]
	])('is taken before %s', async (_what, act) => {
		const book = await openBook({ now: () => START });
		await book.apply('Add', many('a', 2));
		const before = await book.contents();
		await act(book);
		const [snapshot] = await listOf(book);
		expect(snapshot).toMatchObject({ kind: 'before', counts: { leads: 2 }, changes: 2 });
		const { contents } = await (await book.snapshots()).read(snapshot!.id);
		expect(contents).toEqual(before);
	});

	test('that is deleted is gone for good, and the others stay', async () => {
		const book = await openBook({ now: () => START });
		for (const name of ['first', 'second']) {
			await book.apply('Add', many(name, 2));
			await book.snapshot('before', name);
		}
		const copies = await book.snapshots();
		const [second, first] = await copies.list();
		await copies.drop([second!.id]);
		expect((await copies.list()).map(({ label }) => label)).toEqual(['first']);
		await expect(copies.text(second!.id)).rejects.toThrow('This snapshot is gone.');
		expect(await copies.text(first!.id)).toContain('first0');
	});

	test('is not taken of nothing, nor before a small change, nor twice of the same', async () => {
		const book = await openBook({ now: () => START });
		await book.apply('Add the first', many('a', 9));
		await change(book, 'Rename', 'lead', 'a0', (row) => ({ ...row, organisation: 'B' }));
		expect(await listOf(book)).toEqual([]);
		await book.snapshot('before', 'one');
		await book.snapshot('before', 'two');
		expect((await listOf(book)).map(({ label }) => label)).toEqual(['one']);
	});

	test('is taken once by two tabs at the same time', async () => {
		let now = START;
		const book = await openBook({ now: () => (now += 1) });
		await book.apply('Add', many('a', 2));
		await Promise.all([book.snapshot('before', 'one'), book.snapshot('before', 'two')]);
		expect(await listOf(book)).toHaveLength(1);
	});

	test('is taken of a day once, and not again while nothing changed', async () => {
		let now = START;
		const book = await openBook({ now: () => now });
		for (const [day, expected] of [
			[0, 1],
			[0, 1],
			[1, 2],
			[2, 2]
		] as const) {
			now = START + day * DAY_MS;
			if (day < 2) await add(book, 'Add', 'lead', lead(`l${now}${Math.random()}`));
			await book.snapshot('daily');
			expect(await listOf(book)).toHaveLength(expected);
		}
	});

	test('that there is no room for keeps nobody from an import', async () => {
		const book = await openBook();
		await book.apply('Add', many('a', 2));
		vi.spyOn(Snapshots.prototype, 'keep').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
		await book.apply('Import', many('b', 9));
		expect(book.leads.size).toBe(11);
	});

	test('that was damaged on disk is refused, and the others can still be read', async () => {
		const name = freshName();
		const book = await openBook({ name, now: () => START });
		await book.apply('Add', many('a', 2));
		await book.snapshot('before', 'one');
		await book.snapshot('daily');
		await spoil(`${name}-snapshots`, (await listOf(book))[0]!.id);
		const copies = await book.snapshots();
		const outcomes = await Promise.allSettled((await copies.list()).map(({ id }) => copies.read(id)));
		expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	});

	test('holds nothing any more of what was erased for good, in rows, sheets or histories', async () => {
		const book = await openBook({ now: () => START });
		await book.apply('Import', [
			...many('secret', 1),
			...many('kept', 1),
			{ entity: 'sheet', id: 's', to: SHEET }
		]);
		await change(book, 'Rename secret0', 'lead', 'secret0', (row) => ({
			...row,
			organisation: 'secret house'
		}));
		await book.snapshot('before', 'one');
		await book.erase('Erase', [{ entity: 'lead', id: 'secret0' }], {
			dropRows: (sheet) => ({ ...sheet, links: [], bytes: new TextEncoder().encode('kept') })
		});
		const copies = await book.snapshots();
		const [snapshot] = await copies.list();
		expect(snapshot?.counts).toMatchObject({ leads: 1, sheets: 1 });
		const { contents } = await copies.read(snapshot!.id);
		const text = JSON.stringify(contents, (_key, value: unknown) =>
			value instanceof Uint8Array ? new TextDecoder().decode(value) : value
		);
		expect(text).not.toMatch(/secret/);
		expect(text).toContain('kept0');
	});

	test('with a row that makes no sense keeps the others when something is erased, and is read without it', async () => {
		const book = await openBook({ now: () => START });
		const odd = { entity: 'lead', id: 'odd', to: lead('odd', { stage: 'hired' as Stage }) } as const;
		await book.apply('Import', [...many('secret', 1), ...many('kept', 1), odd]);
		await book.snapshot('before', 'one');
		const copies = await book.snapshots();
		const [whole] = await copies.list();
		await expect(copies.read(whole!.id)).rejects.toMatchObject({ reason: 'unsound' });
		await book.erase('Erase', [{ entity: 'lead', id: 'secret0' }]);
		const [snapshot] = await copies.list();
		const { contents } = await copies.read(snapshot!.id, { leaveOut: true });
		expect(contents.leads.map(({ id }) => id)).toEqual(['kept0']);
	});

	test('of which nothing is left when everything was erased goes', async () => {
		const book = await openBook();
		await book.apply('Add', many('a', 2));
		await book.snapshot('before', 'one');
		await book.erase('Erase', [
			{ entity: 'lead', id: 'a0' },
			{ entity: 'lead', id: 'a1' }
		]);
		expect(await listOf(book)).toEqual([]);
	});
});

const SHEET = storedSheet({
	id: 's',
	name: 'applications.csv',
	bytes: new TextEncoder().encode('secret\nkept'),
	links: [{ row: 1, kind: 'lead', id: 'kept0', ids: [] }]
});

function spoil(name: string, id: string): Promise<void> {
	return new Promise((resolve) => {
		indexedDB.open(name).onsuccess = ({ target }) => {
			const database = (target as IDBOpenDBRequest).result;
			const transaction = database.transaction('files', 'readwrite');
			transaction.objectStore('files').put({ id, file: new Uint8Array([1, 2, 3]) });
			transaction.oncomplete = () => {
				database.close();
				resolve();
			};
		};
	});
}

describe('beside the page', () => {
	const note = { kind: 'before', label: 'Import', createdAt: '', databaseId: null, changes: 1 } as const;
	const take = async () => {
		const [book, name] = [await openBook(), freshName()];
		await add(book, 'Add', 'lead', lead('a'));
		await keepSnapshot(name, note, () => book.contents());
		return new Snapshots(name).list();
	};

	test('is taken by a worker, and not a second time', async () => {
		vi.stubGlobal(
			'Worker',
			workerClass((endpoint) => expose(async () => undefined, endpoint))
		);
		expect(await take()).toEqual([]);
	});

	test('that finds no room says so', async () => {
		const full = async () => {
			throw new NotSaved('quota', 'Full.');
		};
		vi.stubGlobal(
			'Worker',
			workerClass((endpoint) => expose(full, endpoint))
		);
		const problem = await take().catch((error: unknown) => error);
		expect(problem).toBeInstanceOf(NotSaved);
		expect(problem).toMatchObject({ name: 'NotSaved', reason: 'quota', message: 'Full.' });
	});

	test('is taken in the page where the worker does not come up', async () => {
		vi.stubGlobal('Worker', workerClass('does not come up'));
		expect(await take()).toMatchObject([{ label: 'Import', counts: { leads: 1 } }]);
	});
});
