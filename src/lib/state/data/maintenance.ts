/** Maintains the data in the background: daily snapshots, emptying the trash, and correcting days. Loaded after the page. */
import { dayOfInstant } from '../../domain/day';
import type { Book } from '../../store/book';
import { STORE_OF } from '../../store/database/rows';
import { ownStorage } from '../../store/recovery/loss-detection';
import { expiredRows, keptSince } from './trash';
import { keepToday } from './keep-today.svelte';
import type { LiveBook } from '../session/live-book.svelte';
import type { Writer } from '../session/writer';

/** The delay after a start, or after the page came back, so that nobody waits for maintenance. */
const SETTLED_MS = 10_000;

/**
 * Starts all of it. Returns a function that stops it.
 * @param version that of the app
 */
export function startMaintenance(book: Book, live: LiveBook, now: Date, version?: string): () => void {
	const stops = [runMaintenance(book, now.getTime()), keepToday(book, live, version)];
	return () => stops.forEach((stop) => stop());
}

/** Empties the old trash, and takes a snapshot once a day while the page is in use. Returns a function that stops it. */
export function runMaintenance(book: Book, now: number): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const copyLater = () => {
		clearTimeout(timer);
		timer = setTimeout(() => void copyDaily(book), SETTLED_MS);
	};
	const since = keptSince(ownStorage(), dayOfInstant(new Date(now)));
	void emptyOldTrash(book, since).then(() => sweepPapers(book, since));
	copyLater();
	globalThis.document?.addEventListener('visibilitychange', copyLater);
	return () => {
		clearTimeout(timer);
		globalThis.document?.removeEventListener('visibilitychange', copyLater);
	};
}

/** Skips the snapshot while data is missing, because it would not be complete. */
async function copyDaily(book: Book): Promise<void> {
	await book.checked;
	// A snapshot that fails now is taken at the next start.
	if (!book.recovery) await book.snapshot('daily').catch(() => undefined);
}

/**
 * Erases rows that were deleted long enough ago, unless data is missing.
 * @param since milliseconds since 1970
 */
async function emptyOldTrash(book: Book, since: number): Promise<void> {
	await book.checked;
	const old = (['lead', 'contact', 'sheet', 'news'] as const).flatMap((entity) =>
		expiredRows(book[STORE_OF[entity]].values(), since).map(({ id }) => ({ entity, id }))
	);
	if (old.length === 0 || book.recovery) return;
	const { withoutRows } = await import('../../sheet/export/erase-rows');
	// Rows that can't be erased now are erased at the next start.
	await book.erase('empty-trash', old, { dropRows: withoutRows }).catch(() => undefined);
}

/** Drops the bytes of files that no lead has named since then, unless data is missing. */
async function sweepPapers(book: Book, since: number): Promise<void> {
	if (book.recovery) return;
	// What can't be dropped now is dropped at the next start.
	await book
		.papers()
		.then((papers) => papers.sweep(since))
		.catch(() => undefined);
}

/** Removes, once, the days of the first edition that no sheet says, as one action that can be undone. */
export async function dateEvents(book: Book, writer: Writer): Promise<void> {
	await book.checked;
	if (!book.isDatingDue || book.recovery) return;
	const { datingOf } = await import('./dating');
	const { said, edits } = datingOf(book);
	await writer.write('date-events', edits, said, { copyFirst: edits.length > 0, datesEvents: true });
}
