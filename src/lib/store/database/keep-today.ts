/** Keeps the lists of today and tomorrow for the next start. Loaded after the page. */
import type { KeptList } from '../../domain/day-list/kept-list';
import { isSameProgress, KEPT, progressOf } from './progress';
import type { Stamp } from '../changes/clock';
import type { Following } from '../types';
import type { Database, KeptLists } from './schema';

/**
 * Keeps lists, unless anything was written since the state that they were worked out of, or memory missed a write of another tab. The transaction is a relaxed one: what
 * a crash loses is worked out again.
 */
export async function keepLists(
	database: Database,
	following: Following,
	version: string,
	lists: readonly KeptList[]
): Promise<void> {
	const of = progressOf(following.head);
	if (until(following) !== of.clock) return;
	const transaction = database.transaction('meta', 'readwrite', { durability: 'relaxed' });
	// Awaited below; should a request fail first, its rejection is no news.
	transaction.done.catch(() => undefined);
	const kept: KeptLists = { key: KEPT, of, version, lists };
	const head = await transaction.store.get('head');
	if (isSameProgress(of, progressOf(head))) await transaction.store.put(kept as never);
	await transaction.done;
}

/**
 * Returns the stamp up to which memory holds every write. Writes of several tabs may be heard of in another order than they
 * were made: one that is heard of early waits for those before it.
 */
function until({ read, advances }: Following): Stamp | undefined {
	const next = new Map(advances.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to]));
	let at = read?.clock;
	while (next.has(at)) at = next.get(at);
	return at;
}
