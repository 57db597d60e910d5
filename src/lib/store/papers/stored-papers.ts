/** The bytes of files that leads name, within a running transaction: put with the change that names them, and dropped with the last that does. */
import type { Change } from '../changes/changes';
import { timeOf } from '../changes/clock';
import type { WriteTransaction } from '../changes/one-transaction';
import type { StoredPaper } from '../database/schema';
import type { Touched } from '../database/rows';

/** Every change of every lead, by the index of rows. */
const LEAD_CHANGES = () => IDBKeyRange.bound(['lead'], ['lead', []]);

/** Puts bytes by their hash. The same content again changes nothing. */
export async function putPapers(
	transaction: WriteTransaction,
	papers: readonly StoredPaper[]
): Promise<void> {
	const store = transaction.objectStore('papers');
	await Promise.all(papers.map((paper) => store.put(paper)));
}

/** Returns the hashes of all files that the leads among some rows name, now or in their history. */
export async function papersNamedBy(
	rows: readonly Touched[],
	transaction: WriteTransaction
): Promise<ReadonlySet<string>> {
	const keys = await transaction.objectStore('papers').getAllKeys();
	if (keys.length === 0) return new Set();
	const leads = transaction.objectStore('leads');
	const changes = transaction.objectStore('changes').index('row');
	const found = await Promise.all(
		rows
			.filter(({ entity }) => entity === 'lead')
			.flatMap(({ id }) => [leads.get(id), changes.getAll(['lead', id])])
	);
	return namesIn(found.flat());
}

/**
 * Drops the bytes of erased leads that nothing else names; all bytes where no lead is left.
 * @param erased the hashes of files that the erased leads named
 */
export async function dropErasedPapers(
	erased: ReadonlySet<string>,
	transaction: WriteTransaction
): Promise<void> {
	const store = transaction.objectStore('papers');
	const [keys, ids] = await Promise.all([store.getAllKeys(), transaction.objectStore('leads').getAllKeys()]);
	if (keys.length === 0 || (erased.size === 0 && ids.length > 0)) return;
	const doubtful = new Set(ids.length === 0 ? keys : keys.filter((key) => erased.has(key)));
	for (const name of namesIn(await transaction.objectStore('leads').getAll())) doubtful.delete(name);
	// Files that leads name are found quickly; the whole history is read only for those that no lead names now.
	if (doubtful.size === 0) return;
	const changes = await transaction.objectStore('changes').index('row').getAll(LEAD_CHANGES());
	for (const name of namesIn(changes.filter(mayNamePapers))) doubtful.delete(name);
	await Promise.all([...doubtful].map((key) => store.delete(key)));
}

/** Returns false for a change that wrote neither a whole lead nor its files: most of them need no reading. */
function mayNamePapers({ patches }: Pick<Change, 'patches'>): boolean {
	return patches.some(({ path }) => path.length === 0 || path[0] === 'papers');
}

/** Returns the hashes that rows or changes name, wherever they stand in them. */
export function namesIn(rows: readonly unknown[]): Set<string> {
	const names = new Set<string>();
	for (const row of rows)
		for (const [, name] of (JSON.stringify(row) ?? '').matchAll(/"sha256":"([0-9a-f]{64})"/g))
			names.add(name!);
	return names;
}

/** Says which files that no lead names any more are kept all the same. */
interface StillKept {
	/** Bytes stay that a change since then names, in milliseconds since 1970. */
	readonly since: number;
	/** The hashes that snapshots name. */
	readonly bySnapshots: ReadonlySet<string>;
}

/** Drops the bytes that neither a lead, nor an action that can be undone, nor a recent change, nor a snapshot names. */
export async function sweepPapers(
	transaction: WriteTransaction,
	{ since, bySnapshots }: StillKept
): Promise<void> {
	const store = transaction.objectStore('papers');
	const keys = await store.getAllKeys();
	const [leads, changes, head] = await Promise.all([
		transaction.objectStore('leads').getAll(),
		transaction.objectStore('changes').index('row').getAll(LEAD_CHANGES()),
		transaction.objectStore('meta').get('head')
	]);
	const undoable = new Set(head?.recent.map(({ action }) => action));
	const recent = changes.filter(({ clock, action }) => timeOf(clock) >= since || undoable.has(action));
	const named = namesIn([...leads, ...recent.filter(mayNamePapers)]);
	const isLeft = (key: string) => !named.has(key) && !bySnapshots.has(key);
	await Promise.all(keys.filter(isLeft).map((key) => store.delete(key)));
}
