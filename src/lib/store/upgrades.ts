/** How the database came to be what it is: an ordered list of steps, each from the version before to its own. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './database';

export type UpgradeTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

export interface Upgrade {
	readonly to: number;
	readonly what: string;
	/** Awaits nothing but requests of the transaction: anything else lets it commit half done. */
	readonly up: (database: IDBPDatabase<Schema>, transaction: UpgradeTransaction) => void | Promise<void>;
	/**
	 * All rows of the version before, by store, as this version has them. Pure, and the same for a database, a backup file and a
	 * snapshot; throws where it can't be done.
	 */
	readonly rows?: (contents: unknown) => unknown;
}

export const UPGRADES: readonly Upgrade[] = [
	{
		to: 1,
		what: 'the stores',
		up(database) {
			database.createObjectStore('meta', { keyPath: 'key' });
			for (const name of ['leads', 'contacts', 'sheets', 'news', 'settings'] as const)
				database.createObjectStore(name, { keyPath: 'id' });
			database.createObjectStore('drafts', { keyPath: 'key' });
			const changes = database.createObjectStore('changes', { keyPath: 'clock' });
			changes.createIndex('action', 'action');
			changes.createIndex('row', ['entity', 'entityId']);
		}
	}
];

/** The version that a list of upgrades ends at. @throws RangeError where a step is missing or out of order */
export function versionOf(upgrades: readonly Upgrade[]): number {
	upgrades.forEach(({ to }, at) => {
		if (to !== at + 1) throw new RangeError(`Upgrade ${at + 1} is missing: found one to ${to}.`);
	});
	return upgrades.length;
}

/**
 * Runs every step above `from`, one after the other. When one throws, now or later, the transaction is aborted, so that the
 * database stays at `from`: a rejected promise alone would not roll back.
 */
export async function runUpgrades(
	database: IDBPDatabase<Schema>,
	from: number,
	transaction: UpgradeTransaction,
	upgrades: readonly Upgrade[] = UPGRADES
): Promise<void> {
	// The caller sees the abort as the failure of `open`; this promise is only a second witness of it.
	transaction.done.catch(() => undefined);
	try {
		for (const { to, up, rows } of upgrades) {
			if (to <= from) continue;
			await up(database, transaction);
			if (rows && from > 0) await rewriteRows(transaction, rows);
		}
	} catch (error) {
		abort(transaction);
		throw error;
	}
}

/** The rows of a backup or a snapshot of an older version, as this version has them. */
export function upgradedRows(
	contents: unknown,
	from: number,
	upgrades: readonly Upgrade[] = UPGRADES
): unknown {
	return upgrades.reduce((rows, { to, rows: step }) => (to > from && step ? step(rows) : rows), contents);
}

/** Everything is read and worked out first: what is then written is whole, or nothing is. */
async function rewriteRows(
	transaction: UpgradeTransaction,
	rows: NonNullable<Upgrade['rows']>
): Promise<void> {
	const names = [...transaction.objectStoreNames].filter((name) => name !== 'meta' && name !== 'drafts');
	const read = await Promise.all(
		names.map(async (name) => [name, await transaction.objectStore(name).getAll()])
	);
	const next = rows(Object.fromEntries(read)) as Readonly<Record<string, readonly never[]>>;
	await Promise.all(
		names.flatMap((name) => {
			const store = transaction.objectStore(name);
			return [store.clear(), ...(next[name] ?? []).map((row) => store.put(row))];
		})
	);
}

function abort(transaction: UpgradeTransaction): void {
	try {
		transaction.abort();
	} catch {
		// A failed request has aborted it already.
	}
}
