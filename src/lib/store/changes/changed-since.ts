/** Finds the rows that were changed after a stamp. */
import type { Stamp } from './clock';
import type { Database } from '../database/database';

/** The most changes that are looked up: they take about the time that a sheet of 10 MB takes. */
const FEW = 2_000;

/**
 * Returns the ids of the rows that were changed after a stamp, sheets left out; null where they are too many to be worth looking up.
 * Their own changes are not read: each may hold a whole file.
 */
export async function changedSince(database: Database, stamp: Stamp): Promise<ReadonlySet<string> | null> {
	const { store: changes, done } = database.transaction('changes');
	// Where the connection is closed meanwhile, the readings themselves reject.
	done.catch(() => undefined);
	const [since, ofSheets] = await Promise.all([
		changes.getAllKeys(IDBKeyRange.lowerBound(stamp, true)),
		changes.index('row').getAllKeys(IDBKeyRange.bound(['sheet'], ['sheet', []]))
	]);
	const sheets = new Set(ofSheets);
	const others = since.filter((clock) => !sheets.has(clock));
	if (others.length > FEW) return null;
	const found = await Promise.all(others.map((clock) => changes.get(clock)));
	return new Set(found.flatMap((change) => change?.entityId ?? []));
}
