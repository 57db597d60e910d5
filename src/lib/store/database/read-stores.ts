/** Whole stores, read in one transaction; where the browser can't read all that is in them, what it can. */
import type { IDBPDatabase, StoreNames } from 'idb';
import type { Database, Schema } from './schema';
import { readInPortions } from './read-portions';
import { readUndamaged } from '../recovery/read-damaged';

/** @param names also of stores that this version does not know */
export async function readStores(
	database: Database | IDBPDatabase,
	names: readonly string[]
): Promise<unknown[][]> {
	const known = database as Database;
	const stores = names as readonly StoreNames<Schema>[];
	try {
		const transaction = known.transaction(stores, 'readonly');
		// An error of one reading ends them all.
		transaction.done.catch(() => undefined);
		const rows = await Promise.all(stores.map(async (name) => readInPortions(transaction.objectStore(name))));
		// A row whose file was garbled comes as nothing.
		if (!rows.flat().includes(null as never)) return rows;
	} catch {
		// Each store on its own, then.
	}
	const found = await Promise.all(stores.map((name) => readUndamaged(known, name)));
	return found.map(({ rows }) => rows);
}
