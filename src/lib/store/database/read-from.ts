import type { DBSchema, IDBPDatabase, IDBPObjectStore, StoreNames } from 'idb';

/**
 * Reads from one store and resolves once the transaction has ended. Where the connection is closed meanwhile this rejects, and
 * nothing else does: idb's own short forms leave the end of the transaction to nobody.
 */
export async function readFrom<Schema extends DBSchema, Name extends StoreNames<Schema>, Found>(
	database: IDBPDatabase<Schema>,
	name: Name,
	read: (store: IDBPObjectStore<Schema, [Name], Name, 'readonly'>) => Promise<Found>
): Promise<Found> {
	const { store, done } = database.transaction(name, 'readonly');
	const [found] = await Promise.all([(async () => read(store))(), done]);
	return found;
}
