/** Stopping a write of the whole book: nothing of it is stored, and the book can be written to as before. */
import { expose } from 'comlink';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Lead } from '../../src/lib/domain/lead';
import type { BackupContents } from '../../src/lib/store/backup/backup-contents';
import { Book } from '../../src/lib/store/book';
import { updateOf, type Edit, type Watch } from '../../src/lib/store/changes/edits';
import type { Saved } from '../../src/lib/store/types';
import type { TakeSnapshot } from '../../src/lib/store/snapshots/snapshot-worker';
import { freshName, lead, memoryStorage, openBook } from '../support/book-desk';
import { workerClass } from '../support/worker-class';

afterEach(() => vi.unstubAllGlobals());

/** More than two portions. */
const COUNT = 450;
const ids = Array.from({ length: COUNT }, (_, at) => `lead-${String(at).padStart(3, '0')}`);
const tagAll = ids.map((id) => changed(id, { tags: ['all'] }));

interface Scene {
	readonly book: Book;
	readonly name: string;
	/** The last action: a change of all rows. */
	readonly action: string;
	/** A backup of another device, which has gone on. */
	readonly theirs: BackupContents;
}

async function scene(): Promise<Scene> {
	const name = freshName();
	const book = await openBook({ name });
	const adds = ids.map((id): Edit => ({ entity: 'lead', id, to: lead(id) }));
	await book.apply('import', adds, { copyFirst: false });
	const other = await openBook();
	await other.replace('restore', await book.contents());
	await other.apply(
		'note',
		ids.map((id) => changed(id, { notes: 'theirs' })),
		{ copyFirst: false }
	);
	const { action } = await book.apply(
		'rename',
		ids.map((id) => changed(id, { organisation: 'Renamed' })),
		{ copyFirst: false }
	);
	return { book, name, action, theirs: await other.contents() };
}

function changed(id: string, fields: Partial<Lead>): Edit {
	return updateOf('lead', id, (row) => ({ ...row, ...fields }));
}

type Write = (scene: Scene, watch: Watch) => Promise<Saved>;

const WRITES: Record<string, Write> = {
	'a bulk act': ({ book }, watch) => book.apply('tag', tagAll, { ...watch, copyFirst: false }),
	'an undo': ({ book, action }, watch) => book.undo(action, watch),
	'a restore in place of all': ({ book, theirs }, watch) => book.replace('restore', theirs, watch),
	'a restore by merging': ({ book, theirs }, watch) => book.merge('restore', theirs, watch)
};

/** Stops a write once the database has taken so many rows. */
async function stoppedAt(rows: number, write: Write, scene: Scene): Promise<readonly [number, number]> {
	const stopping = new AbortController();
	let told: readonly [number, number] = [0, 0];
	const onProgress = (taken: number, all: number) => {
		told = [taken, all];
		if (taken >= rows) stopping.abort();
	};
	await expect(write(scene, { signal: stopping.signal, onProgress })).rejects.toMatchObject({
		reason: 'stopped'
	});
	return told;
}

describe.each(Object.entries(WRITES))('%s', (_name, write) => {
	test('that is stopped half way leaves the book as it was, on disk and in memory', async () => {
		const at = await scene();
		const { book, name } = at;
		const [before, leads, undoable] = [await book.contents(), new Map(book.leads), book.undoable];
		const [taken, all] = await stoppedAt(200, write, at);
		expect(taken).toBeGreaterThanOrEqual(200);
		expect(taken).toBeLessThan(all);

		expect(await book.contents()).toEqual(before);
		expect(book.leads).toEqual(leads);
		expect(book.undoable).toEqual(undoable);
		const again = await Book.open({ name, storage: memoryStorage(), channel: null });
		expect(await again.contents()).toEqual(before);
		expect(await again.verify()).toEqual({ ok: true, differing: [] });
		again.close();
	});

	test('that is stopped before it begins writes nothing', async () => {
		const at = await scene();
		const before = await at.book.contents();
		await expect(write(at, { signal: AbortSignal.abort() })).rejects.toMatchObject({ reason: 'stopped' });
		expect(await at.book.contents()).toEqual(before);
	});

	test('goes through when it is asked for again', async () => {
		const at = await scene();
		await stoppedAt(200, write, at);
		const { touched } = await write(at, {});
		expect(new Set(touched.map(({ id }) => id)).size).toBe(COUNT);
		expect(await at.book.verify()).toEqual({ ok: true, differing: [] });
	});
});

test('a bulk act is stopped while its snapshot is being taken: the worker ends, and nothing is written', async () => {
	const stopping = new AbortController();
	const { book } = await scene();
	const before = await book.contents();
	const ended = vi.fn();
	// A snapshot that takes for ever.
	const take: TakeSnapshot = () => {
		queueMicrotask(() => stopping.abort());
		return new Promise(() => undefined);
	};
	class Endless extends workerClass((endpoint) => expose(take, endpoint)) {
		override terminate() {
			ended();
			super.terminate();
		}
	}
	vi.stubGlobal('Worker', Endless);
	const stopped = book.apply('tag', tagAll, { signal: stopping.signal });
	await expect(stopped).rejects.toMatchObject({ reason: 'stopped' });
	expect(ended).toHaveBeenCalledOnce();
	vi.unstubAllGlobals();
	expect(await book.contents()).toEqual(before);
	expect(await (await book.snapshots()).list()).toEqual([]);
	expect((await book.apply('tag', tagAll)).touched).toHaveLength(COUNT);
});
