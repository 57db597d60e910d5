/** Keeps the lists of today and tomorrow for the next start. Loaded after the page. */
import type { KeptList } from '../../domain/day-list/kept-list';
import { isSameProgress, KEPT, progressOf } from './kept-today';
import type { Database, KeptLists, Progress } from './schema';

/**
 * Keeps lists, unless anything was written since the state that they were worked out of. The transaction is a relaxed one: what
 * a crash loses is worked out again.
 */
export async function keepLists(
	database: Database,
	of: Progress,
	version: string,
	lists: readonly KeptList[]
): Promise<void> {
	const transaction = database.transaction('meta', 'readwrite', { durability: 'relaxed' });
	// Awaited below; should a request fail first, its rejection is no news.
	transaction.done.catch(() => undefined);
	const kept: KeptLists = { key: KEPT, of, version, lists };
	const head = await transaction.store.get('head');
	if (isSameProgress(of, progressOf(head))) await transaction.store.put(kept as never);
	await transaction.done;
}
