/** The page and the worker that goes through everything that is stored: one that stands still is not waited for. */
import { expose, type Endpoint } from 'comlink';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Backups } from '../../../src/lib/state/data/backups.svelte';
import { openDesk } from '../../../src/lib/state/data/whole-book-client';
import { WholeBook, type StoredWhole } from '../../../src/lib/state/data/whole-book';
import { writeBackup } from '../../../src/lib/store/backup/backup';
import type { Book } from '../../../src/lib/store/book';
import { lead, openBook } from '../../support/book-desk';
import { add } from '../../support/book-edits';
import { workerClass } from '../../support/worker-class';

const NOW = Date.parse('2026-03-09T08:00:00.000Z');
let book: Book;
let stored: StoredWhole;
let file: File;

beforeEach(async () => {
	book = await openBook();
	await add(book, 'Add', 'lead', lead('a'));
	stored = {
		contents: () => book.contents(),
		paper: () => Promise.reject(new Error('lost')),
		verify: () => book.verify(),
		snapshots: () => book.snapshots()
	};
	const stamp = { appVersion: 'test', createdAt: new Date(NOW).toISOString() };
	file = new File([await writeBackup(await book.contents(), stamp)], 'backup.json');
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

type Served = Partial<Record<'begin' | 'open', (...given: never[]) => unknown>>;
const endless = () => new Promise<never>(() => undefined);

/** Makes workers that answer like this, and counts those that were ended. */
function workers(served: () => Served) {
	const ended = vi.fn();
	class Counted extends workerClass((endpoint: Endpoint) => expose(served(), endpoint)) {
		override terminate() {
			ended();
			super.terminate();
		}
	}
	vi.stubGlobal('Worker', Counted);
	// Says where the page lies, which the address of the worker's script is made from.
	vi.stubGlobal('self', { location: new URL('http://localhost/') });
	return ended;
}

/** Lets seconds pass one by one, with room for messages between them. */
async function seconds(count: number): Promise<void> {
	for (let at = 0; at < count; at += 1) {
		await vi.advanceTimersByTimeAsync(1000);
		await new Promise((resolve) => setImmediate(resolve));
	}
}

const fakeTimers = () => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout'] });

test('a backup whose reading stands still is refused after ten seconds by itself, and the next one is read', async () => {
	let isStuck = true;
	const ended = workers(() => ({
		begin: () => true,
		open: isStuck
			? endless
			: (...given) => new WholeBook(stored).open(...(given as unknown as [File, object, number]))
	}));
	const care = new Backups({
		desk: () => openDesk(stored),
		bringIn: () => Promise.reject(new Error('nothing is restored here')),
		snapshots: () => book.snapshots(),
		backedUp: () => undefined,
		saveFile: () => undefined,
		now: () => new Date(NOW).toISOString(),
		appVersion: 'test'
	});
	fakeTimers();
	const reading = care.choose(file);
	await seconds(9);
	expect([care.task.work, ended.mock.calls.length]).toEqual(['reading', 0]);
	await seconds(3);
	await reading;
	expect(care.task.problem).toBe(
		'Reading this backup takes too long, so it was stopped. Nothing was changed. Use an older backup, or another copy of the file.'
	);
	expect(ended).toHaveBeenCalled();
	vi.useRealTimers();
	isStuck = false;
	await care.choose(file);
	expect(care.preview?.found.leads).toBe(1);
	care.closePreview();
});

test('a large backup that gets further is waited for', async () => {
	let done = () => {};
	let step = () => {};
	workers(() => ({
		begin: () => true,
		open: (_source: never, _answers: never, _now: never, onStep: never) => {
			step = onStep;
			return new Promise((resolve) => (done = () => resolve('opened')));
		}
	}));
	const desk = await openDesk(stored);
	fakeTimers();
	const opened = desk.open(file, {}, NOW).catch((error: unknown) => error);
	for (let at = 0; at < 10; at += 1) {
		await seconds(8);
		step();
	}
	done();
	await seconds(1);
	expect(await opened).toBe('opened');
	desk.close();
});

test('where the worker never begins, the page does the work itself', async () => {
	const ended = workers(() => ({ begin: endless }));
	fakeTimers();
	const opening = openDesk(stored);
	await seconds(11);
	vi.useRealTimers();
	const desk = await opening;
	expect(ended).toHaveBeenCalled();
	expect((await desk.open(file, {}, NOW)).found.leads).toBe(1);
});

test('each part of a reading is heard of', async () => {
	const onStep = vi.fn();
	await new WholeBook(stored).open(file, {}, NOW, onStep);
	expect(onStep.mock.calls.length).toBeGreaterThan(5);
});
