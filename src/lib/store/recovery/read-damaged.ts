/**
 * Reading where the disk was damaged: the browser keeps large values in files of their own, and where one of those is gone or
 * garbled it fails the whole reading of a store. Here whatever can be read is read.
 */
import { fold, keyOf, type Change } from '../changes/changes';
import type { Row } from '../../domain/patch';
import type { Database, Schema } from '../database/schema';
import { isKnown } from '../changes/commands';
import { ENTITIES, STORE_OF, type Touched } from '../database/rows';
import type { StoreNames } from 'idb';
import { readFrom } from '../database/read-from';

interface Salvaged<T> {
	/** The rows in the order of their keys. */
	readonly rows: T[];
	/** The keys of those that can't be read. */
	readonly unreadable: string[];
}

/** Lists the rows that can't be read any more, and those that can be rebuilt from the recorded changes. */
export interface DamagedRows {
	readonly lost: readonly Touched[];
	readonly mended: readonly (Touched & { readonly row: Row })[];
	/** Rows that can be read, but not all of their changes. */
	readonly forgotten: readonly (Touched & { readonly row: Row })[];
}

/** Reads the rows of a store, as far as they can be read. */
export async function readUndamaged<T = unknown>(
	database: Database,
	name: StoreNames<Schema>
): Promise<Salvaged<T>> {
	const keys = (await readFrom(database, name, (store) => store.getAllKeys())) as string[];
	const [rows, unreadable]: [T[], string[]] = [[], []];
	const read = async (from: number, to: number): Promise<void> => {
		const found = await portion(database, name, IDBKeyRange.bound(keys[from], keys[to - 1]));
		if (found?.length === to - from && found.every(isRow)) rows.push(...(found as T[]));
		else if (to - from === 1) unreadable.push(keys[from]!);
		else {
			const middle = (from + to) >> 1;
			await read(from, middle);
			await read(middle, to);
		}
	};
	if (keys.length > 0) await read(0, keys.length);
	return { rows, unreadable };
}

/** Null where some of it can't be read: an error of one reading ends its whole transaction. */
async function portion(
	database: Database,
	name: StoreNames<Schema>,
	keys: IDBKeyRange
): Promise<unknown[] | null> {
	const transaction = database.transaction(name, 'readonly');
	transaction.done.catch(() => undefined);
	return Promise.resolve()
		.then(() => transaction.store.getAll(keys))
		.catch(() => null);
}

/** Returns true if a value is a row. A value whose file was garbled comes as null or as anything. */
function isRow(value: unknown): boolean {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Looks at everything, and works out what of the rows that can't be read their changes still make. */
export async function findDamagedRows(database: Database): Promise<DamagedRows> {
	const changes = await readUndamaged<Change>(database, 'changes');
	const unsound = await rowsOf(database, new Set(changes.unreadable));
	const made = fold(changes.rows.filter(isKnown));
	const lost: Touched[] = [];
	const mended: DamagedRows['mended'][number][] = [];
	const forgotten: DamagedRows['forgotten'][number][] = [];
	for (const entity of ENTITIES) {
		const { rows, unreadable } = await readUndamaged<Row>(database, STORE_OF[entity]);
		for (const id of unreadable) {
			const row = unsound.has(keyOf(entity, id)) ? undefined : made.get(keyOf(entity, id));
			if (row) mended.push({ entity, id, row });
			else lost.push({ entity, id });
		}
		for (const row of rows)
			if (unsound.has(keyOf(entity, row.id))) forgotten.push({ entity, id: row.id, row });
	}
	return { lost, mended, forgotten };
}

/** Finds the rows of changes that can't be read: an index names them without reading the changes. */
async function rowsOf(database: Database, clocks: ReadonlySet<string>): Promise<Set<string>> {
	const rows = new Set<string>();
	if (clocks.size === 0) return rows;
	let cursor = await database.transaction('changes', 'readonly').store.index('row').openKeyCursor();
	while (cursor) {
		if (clocks.has(cursor.primaryKey)) rows.add(keyOf(...cursor.key));
		cursor = await cursor.continue();
	}
	return rows;
}
