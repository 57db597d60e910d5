/** What is done behind the page, when it is there and nobody waits for it. Loaded after it. */
import type { Book } from '../../store/book';
import { STORE_OF } from '../../store/database/rows';
import { outlived } from '../data/trash';
import type { Writer } from './writer';

/** After a start, or after the page came back, nobody is kept waiting by what is done behind it. */
const SETTLED_MS = 10_000;

/** Empties the old trash, and copies everything once a day as long as the page is used. Gives the way to stop. */
export function doChores(book: Book, now: number): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const copyLater = () => {
		clearTimeout(timer);
		timer = setTimeout(() => void copyDaily(book), SETTLED_MS);
	};
	void emptyOldTrash(book, now);
	copyLater();
	globalThis.document?.addEventListener('visibilitychange', copyLater);
	return () => {
		clearTimeout(timer);
		globalThis.document?.removeEventListener('visibilitychange', copyLater);
	};
}

/** Not while something is missing: a copy of what is left would be none of what there was. */
async function copyDaily(book: Book): Promise<void> {
	await book.checked;
	// What could not be copied now is copied at the next start.
	if (!book.recovery) await book.snapshot('daily').catch(() => undefined);
}

/** What has lain in the trash for 30 days goes, once it is known that nothing is missing. @param now milliseconds since 1970 */
async function emptyOldTrash(book: Book, now: number): Promise<void> {
	await book.checked;
	const old = (['lead', 'contact', 'sheet', 'news'] as const).flatMap((entity) =>
		outlived(book[STORE_OF[entity]].values(), now, book.lastChangeAt).map(({ id }) => ({ entity, id }))
	);
	if (old.length === 0 || book.recovery) return;
	const { withoutRows } = await import('../../sheet/export/erase-rows');
	// What could not be erased today is erased at the next start.
	await book.erase('empty-trash', old, withoutRows).catch(() => undefined);
}

/** Takes away, once, the days of the first edition that no sheet says: as one action, which can be taken back. */
export async function dateEvents(book: Book, writer: Writer): Promise<void> {
	await book.checked;
	if (!book.isDatingDue || book.recovery) return;
	const { datingOf } = await import('../data/dating');
	const { said, edits } = datingOf(book);
	await writer.write('date-events', edits, said, { copyFirst: edits.length > 0, datesEvents: true });
}
