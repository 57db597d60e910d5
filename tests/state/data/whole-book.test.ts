/** The desk that goes through everything that is stored: in a worker, on its end of a channel, and on the page where there is none. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { deskOnPage, openDesk, type OpenDesk } from '../../../src/lib/state/data/whole-book-client';
import { contentsOf, type StoredWhole } from '../../../src/lib/state/data/whole-book';
import { serve } from '../../../src/lib/state/data/whole-book-server';
import { BackupRefusal } from '../../../src/lib/store/backup/backup-refusal';
import { connectSheet, planImport, readSheet } from '../../../src/lib/sheet';
import type { Book } from '../../../src/lib/store/book';
import { freshName, lead, openBook } from '../../support/book-desk';
import { add, change } from '../../support/book-edits';
import { addPaper, readPaper } from '../../support/papers';
import { workerClass } from '../../support/worker-class';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const NOW = Date.parse('2026-03-09T08:00:00.000Z');
const STAMP = { appVersion: 'test', createdAt: '2026-03-09T08:00:00.000Z' };
const TODAY = '2026-03-09';

function storedOf(book: Book): StoredWhole {
	return {
		contents: () => book.contents(),
		paper: (hash) => readPaper(book, hash),
		verify: () => book.verify(),
		snapshots: () => book.snapshots()
	};
}

/** Rejects whatever is read: nothing may be asked of the page while a worker does the work. */
const UNREAD: StoredWhole = {
	contents: () => Promise.reject(new Error('The page has read.')),
	paper: () => Promise.reject(new Error('The page has read.')),
	verify: () => Promise.reject(new Error('The page has read.')),
	snapshots: () => Promise.reject(new Error('The page has read.'))
};

async function bookOf(count: number): Promise<{ book: Book; name: string }> {
	const name = freshName();
	const book = await openBook({ name });
	const ids = Array.from({ length: count }, (_, at) => `lead-${at}`);
	const leads = ids.map((id, at) => lead(id, { organisation: `Org ${at}`, notes: 'ü'.repeat(at % 7) }));
	await book.apply(
		'import',
		leads.map((to) => ({ entity: 'lead', id: to.id, to }))
	);
	if (count > 1) await addPaper(book, 'lead-1', 'one', { id: 'p', name: 'CV.pdf' });
	return { book, name };
}

function inWorker(name: string): Promise<OpenDesk> {
	vi.stubGlobal('Worker', workerClass(serve));
	return openDesk(UNREAD, name);
}

describe('a desk in a worker gives what one on the page gives', () => {
	test('backups and spreadsheets, to the byte', async () => {
		const { book, name } = await bookOf(700);
		const [far, near] = [await inWorker(name), deskOnPage(storedOf(book))];
		const texts = await Promise.all([far, near].map(async (desk) => (await desk.backup(STAMP)).file.text()));
		expect(texts[0]).toBe(texts[1]);
		expect(texts[0]).toContain('Org 699');
		for (const kind of ['leads', 'touches', 'contacts', 'workbook'] as const) {
			const [theirs, ours] = [await far.copy(kind, TODAY), await near.copy(kind, TODAY)];
			const [there, here] = await Promise.all([theirs, ours].map(({ file }) => file.arrayBuffer()));
			expect(new Uint8Array(there!)).toEqual(new Uint8Array(here!));
			expect({ ...theirs, file: null }).toEqual({ ...ours, file: null });
		}
		expect(await far.verify()).toEqual({ ok: true, differing: [] });
		far.close();
	});

	test('an opened backup, with all that it holds', async () => {
		const { book, name } = await bookOf(700);
		const [far, near] = [await inWorker(name), deskOnPage(storedOf(book))];
		const { file } = await near.backup(STAMP);
		const [theirs, ours] = [await far.open(file, {}, NOW), await near.open(file, {}, NOW)];
		expect(theirs).toEqual(ours);
		expect(theirs.found).toMatchObject({ leads: 700, papers: 1 });
		const [there, here] = await Promise.all(
			[far, near].map((desk) => contentsOf((send) => desk.opened(send)))
		);
		expect(there).toEqual(here);
		expect(there!.leads).toHaveLength(700);
		far.close();
	});

	test('a connected sheet with its changes, and null of one that stays as it is', async () => {
		const { book, name } = await bookOf(0);
		const bytes = new TextEncoder().encode('Company,Role\nNorthwind,Analyst\nFabrikam,Clerk\n');
		const reading = readSheet(bytes);
		const plan = planImport(reading, { newId: () => crypto.randomUUID(), importedOn: TODAY });
		const as = { id: 'sheet', name: 'jobs.csv', bytes, importedOn: TODAY, importedAt: STAMP.createdAt };
		for (const to of plan.leads) await add(book, 'Add', 'lead', to);
		await add(book, 'Add', 'sheet', connectSheet(reading, plan, as));
		const [far, near] = [await inWorker(name), deskOnPage(storedOf(book))];
		const options = { newLeadIds: [], today: TODAY };
		expect((await far.sheet('sheet', options))!.sheet).toBeNull();
		expect(await far.sheet('another', options)).toBeNull();
		await change(book, 'Change', 'lead', plan.leads[1]!.id, (row) => ({ ...row, role: 'Editor' }));
		const [theirs, ours] = [await far.sheet('sheet', options), await near.sheet('sheet', options)];
		expect(new TextDecoder().decode(theirs!.bytes)).toBe(
			'Company,Role\nNorthwind,Analyst\nFabrikam,Editor\n'
		);
		expect(theirs).toEqual(ours);
		far.close();
	});

	test('a snapshot, by its id', async () => {
		const { book, name } = await bookOf(3);
		await book.snapshot('daily');
		const id = (await (await book.snapshots()).list())[0]!.id;
		const far = await inWorker(name);
		expect((await far.open({ snapshot: id }, {}, NOW)).found.leads).toBe(3);
		far.close();
	});

	test('a refusal, by its class and reason', async () => {
		const { name } = await bookOf(3);
		const far = await inWorker(name);
		const problem = await far.open(new Blob(['{}']), {}, NOW).catch((error: unknown) => error);
		expect(problem).toBeInstanceOf(BackupRefusal);
		far.close();
	});
});

describe('the page does the work itself', () => {
	/** Opens a desk where the worker is of no use, and backs up with it. */
	async function backedUp(book: Book, name: string): Promise<string> {
		const desk = await openDesk(storedOf(book), name);
		return (await desk.backup(STAMP)).file.text();
	}

	test('where the worker does not come up', async () => {
		const { book, name } = await bookOf(3);
		vi.stubGlobal('Worker', workerClass('does not come up'));
		expect(await backedUp(book, name)).toContain('Org 2');
	});

	test('where the worker finds no database', async () => {
		const { book } = await bookOf(3);
		vi.stubGlobal('Worker', workerClass(serve));
		expect(await backedUp(book, freshName())).toContain('Org 2');
	});

	test('where the worker does not answer for ten seconds, and ends it', async () => {
		const { book, name } = await bookOf(3);
		const ended = vi.fn();
		class Silent extends workerClass(() => undefined) {
			override terminate() {
				ended();
				super.terminate();
			}
		}
		vi.stubGlobal('Worker', Silent);
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const opening = openDesk(storedOf(book), name);
		await vi.advanceTimersByTimeAsync(9_900);
		expect(ended).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(100);
		const desk = await opening;
		expect(ended).toHaveBeenCalledOnce();
		vi.useRealTimers();
		expect((await desk.verify()).ok).toBe(true);
	});
});

test('a worker that falls rejects what is asked of it', async () => {
	const { name } = await bookOf(3);
	let fall = () => {};
	class Falling extends workerClass(serve) {
		constructor() {
			super();
			fall = () => this.onerror?.(new Event('error'));
		}
	}
	vi.stubGlobal('Worker', Falling);
	const desk = await openDesk(UNREAD, name);
	const answer = desk.backup(STAMP);
	fall();
	await expect(answer).rejects.toThrow('The worker ended.');
	desk.close();
});
