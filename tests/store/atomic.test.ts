/** A write holds as a whole or not at all, wherever it is cut; and what is in memory knows nothing of one that failed. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Book } from '../../src/lib/store/book';
import type { Saved } from '../../src/lib/store/types';
import { withPaper } from '../../src/lib/domain/papers/papers';
import { paperOf } from '../support/papers';
import { add, change } from '../support/book-edits';
import { abortAfter } from '../support/crash';
import { lead, openBook } from '../support/book-desk';

interface FakeTransaction extends IDBTransaction {
	_abort(name: string | null): void;
}

/** Lets every request succeed and the commit fail, as a full disk does. */
function failAtCommit(name: string): void {
	const original = IDBObjectStore.prototype.put;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
		const request = original.apply(this, args);
		if (this.name === 'meta') {
			request.addEventListener('success', () => (this.transaction as FakeTransaction)._abort(name));
		}
		return request;
	});
}

afterEach(() => vi.restoreAllMocks());

const WRITES: Record<string, (book: Book, action: string) => Promise<Saved>> = {
	'an edit': (book) => change(book, 'Rename', 'lead', 'a', (row) => ({ ...row, organisation: 'Fabrikam' })),
	'an import': (book) =>
		book.apply('Import', [
			{ entity: 'lead', id: 'c', to: lead('c') },
			{ entity: 'lead', id: 'd', to: lead('d') },
			{ entity: 'contact', id: 'k', to: { id: 'k', name: 'Dana', addedOn: '2026-03-02' } }
		]),
	'a file that is added': (book) => {
		const paper = paperOf('a'.repeat(64), 'CV.pdf');
		const papers = [{ sha256: paper.sha256, bytes: new Uint8Array([1]) }];
		return book.apply('Add', [{ entity: 'lead', id: 'a', update: withPaper(paper) }], { papers });
	},
	'an undo': (book, action) => book.undo(action),
	'an erasure': (book) => book.erase('Erase', [{ entity: 'lead', id: 'a' }])
};

describe.each(Object.entries(WRITES))('%s', (_name, write) => {
	/** A book with something in it, and what its database holds. */
	async function prepare() {
		const book = await openBook();
		await add(book, 'Add', 'lead', lead('a'));
		await add(book, 'Add', 'lead', lead('b'));
		const { action } = await change(book, 'Note', 'lead', 'a', (row) => ({ ...row, notes: 'n' }));
		return { book, action };
	}

	test('cut after any request leaves nothing of it', async () => {
		const whole = await prepare();
		const all = abortAfter(Infinity);
		await write(whole.book, whole.action);
		vi.restoreAllMocks();
		expect(all.count).toBeGreaterThan(2);
		for (let k = 1; k <= all.count; k += 1) {
			const { book, action } = await prepare();
			const memory = [book.leads, book.contacts, book.undoable];
			const rows = [...book.leads.values()];
			abortAfter(k);
			const outcome = await write(book, action).then(
				() => 'saved',
				(error: Error) => error.name
			);
			vi.restoreAllMocks();
			expect(outcome).toBe('NotSaved');
			expect([book.leads, book.contacts, book.undoable]).toEqual(memory);
			expect(book.leads).toBe(memory[0]);
			expect(await book.verify()).toEqual({ ok: true, differing: [] });
			await book.reload();
			expect([...book.leads.values()]).toEqual(rows);
			book.close();
		}
	});

	test('that finds no room at the end is refused as a whole, in plain words, and works when there is room', async () => {
		const { book, action } = await prepare();
		const before = book.leads;
		failAtCommit('QuotaExceededError');
		await expect(write(book, action)).rejects.toMatchObject({
			name: 'NotSaved',
			reason: 'quota',
			message: expect.stringContaining('storage is full')
		});
		expect(book.leads).toBe(before);
		vi.restoreAllMocks();
		expect((await write(book, action)).touched.length).toBeGreaterThan(0);
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
	});
});

test('a function that throws changes nothing', async () => {
	const book = await openBook();
	await add(book, 'Add', 'lead', lead('a'));
	const failed = book.apply('Two', [
		{ entity: 'lead', id: 'b', to: lead('b') },
		{
			entity: 'lead',
			id: 'a',
			update: () => {
				throw new TypeError('no');
			}
		}
	]);
	await expect(failed).rejects.toMatchObject({
		name: 'NotSaved',
		reason: 'failed',
		cause: expect.any(TypeError)
	});
	expect(book.leads.has('b')).toBe(false);
	await book.reload();
	expect(book.leads.has('b')).toBe(false);
});

test('listeners and other tabs hear of a write after it completed, and of none that failed', async () => {
	const told: unknown[] = [];
	const channel = {
		postMessage: (message: unknown) => told.push(message),
		addEventListener: () => undefined,
		close: () => undefined
	};
	const book = await openBook({ channel });
	const heard: unknown[] = [];
	book.subscribe((touched) => heard.push([touched, book.leads.has('a')]));
	failAtCommit('QuotaExceededError');
	await expect(add(book, 'Add', 'lead', lead('a'))).rejects.toBeDefined();
	expect([told, heard]).toEqual([[], []]);
	vi.restoreAllMocks();
	await add(book, 'Add', 'lead', lead('a'));
	expect(told).toMatchObject([{ touched: [{ entity: 'lead', id: 'a' }] }]);
	expect(heard).toEqual([[[{ entity: 'lead', id: 'a' }], true]]);
});

describe('an action that takes long', () => {
	const edits = Array.from({ length: 1001 }, (_, at) => lead(`lead ${at}`)).map(
		(to) => ({ entity: 'lead', id: to.id, to }) as const
	);

	test('says how far it is', async () => {
		const book = await openBook();
		const heard: number[] = [];
		await book.apply('Import', edits, { onProgress: (taken) => heard.push(taken) });
		expect(heard.length).toBeGreaterThan(2);
		expect(heard).toEqual(heard.toSorted((a, b) => a - b));
		expect(heard.at(-1)).toBeLessThan(edits.length);
		expect(book.leads.size).toBe(edits.length);
	});

	test('leaves nothing where it is stopped on the way, and can be done again', async () => {
		const book = await openBook();
		await add(book, 'Add', 'lead', lead('a'));
		const stop = new AbortController();
		const watch = { onProgress: (taken: number) => taken >= 400 && stop.abort(), signal: stop.signal };
		const stopped = book.apply('Import', edits, watch);
		await expect(stopped).rejects.toMatchObject({ name: 'NotSaved', reason: 'stopped' });
		expect([...book.leads.keys()]).toEqual(['a']);
		await book.reload();
		expect([...book.leads.keys()]).toEqual(['a']);
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
		await book.apply('Import', edits);
		expect(book.leads.size).toBe(edits.length + 1);
	});
});
