/** A database as it is, read without understanding it: for a copy ahead of an upgrade, and for one that this version can't open. */
import { openDB, type IDBPDatabase } from 'idb';
import type { BackupContents } from '../backup/backup-contents';
import { LISTS } from '../backup/backup-rows';
import { sourceOf, type RowSource, type Visit } from '../backup/row-source';
import { Snapshots } from '../snapshots/snapshots';
import type { Head, StoredPaper } from './schema';
import { eachPortion } from './read-portions';
import { readStores } from './read-stores';

interface Raw {
	/** The version of the database, and so of its rows. */
	readonly version: number;
	/** All stores but drafts, the bytes of papers, and what belongs to this device alone; also those that this version does not know. */
	readonly contents: BackupContents;
	readonly databaseId: string | null;
	readonly changes: number;
}

/** Opens a database as it is, for reading; null where there is no such database. */
export async function openRaw(name: string): Promise<IDBPDatabase | null> {
	return openDB(name, undefined, {
		// A read that is under way still runs to its end.
		blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
		// Nothing is there: so it stays.
		upgrade: (_database, _from, _to, transaction) => {
			transaction.done.catch(() => undefined);
			transaction.abort();
		}
	}).catch(() => null);
}

/**
 * Reads all of it that can be read and changes nothing; null where there is no such database.
 * @param without names of stores that are not wanted
 */
export async function readRaw(name: string, without: readonly string[] = []): Promise<Raw | null> {
	const database = await openRaw(name);
	if (!database) return null;
	try {
		const names = storesOf(database, without);
		const rows = await readStores(database, names);
		const { meta = [], ...stores } = Object.fromEntries(names.map((store, at) => [store, rows[at] ?? []]));
		const lists = Object.fromEntries(LISTS.map((list) => [list, []]));
		const head = (meta as RawHead[]).find(({ key }) => key === HEAD);
		return {
			version: database.version,
			contents: { ...lists, ...stores, ...datingOf(head) } as unknown as BackupContents,
			databaseId: head?.databaseId ?? null,
			changes: head?.changes ?? 0
		};
	} finally {
		database.close();
	}
}

const HEAD = 'head' satisfies Head['key'];

type RawHead = { readonly key: string } & Partial<Pick<Head, 'databaseId' | 'changes' | 'dating'>>;

/** Returns what a copy must say for the days of the first edition to be looked at where it is restored. */
function datingOf(head: RawHead | undefined): Pick<Head, 'dating'> {
	return head?.dating ? { dating: head.dating } : {};
}

/** The stores that are not rows, or belong to this device alone. */
const LEFT = ['drafts', 'papers'];

function storesOf(database: IDBPDatabase, without: readonly string[]): string[] {
	const left = new Set([...LEFT, ...without]);
	return [...database.objectStoreNames].filter((store) => !left.has(store));
}

/**
 * Returns what hands over all rows of a database, as `readRaw` would read them, a portion at a time in one transaction.
 * @param without names of stores that are not wanted; their lists come empty
 */
export function rawSource(name: string, without: readonly string[] = []): RowSource {
	return async (begin) => {
		const database = await openRaw(name);
		if (!database) throw new DOMException('There is no such database.', 'InvalidStateError');
		try {
			await visitStores(database, begin(), without).finally(() => database.close());
		} catch {
			// Some of it can't be read. The rest is found by reading all of it.
			const raw = await readRaw(name, without);
			if (!raw) throw new DOMException('There is no such database.', 'InvalidStateError');
			await sourceOf(raw.contents)(begin);
		}
	};
}

async function visitStores(database: IDBPDatabase, visit: Visit, without: readonly string[]): Promise<void> {
	const stores = storesOf(database, [...without, 'meta']);
	const transaction = database.transaction([...stores, 'meta'], 'readonly');
	// An error of one reading ends them all.
	transaction.done.catch(() => undefined);
	const names = [...LISTS, ...stores.filter((store) => !(LISTS as readonly string[]).includes(store))];
	for (const name of names) {
		if (!stores.includes(name)) visit(name, []);
		else
			await eachPortion(transaction.objectStore(name), (portion) => {
				// A row whose file was garbled comes as nothing.
				if (portion.includes(null)) throw new Error('A row can’t be read.');
				visit(name, portion);
			});
	}
	const head = (await transaction.objectStore('meta').get(HEAD)) as RawHead | undefined;
	for (const [field, value] of Object.entries(datingOf(head))) visit(field, value);
}

/** Reads the bytes of a file that a lead names. Rejects where they are not there. */
export async function readRawPaper(name: string, sha256: string): Promise<Uint8Array<ArrayBuffer>> {
	const database = await openDB(name);
	try {
		const { bytes } = (await database.get('papers', sha256)) as StoredPaper;
		return bytes;
	} finally {
		database.close();
	}
}

/** Takes a snapshot of a database that is about to be upgraded. @param now milliseconds since 1970 */
export async function copyBeforeUpgrade(name: string, now: number): Promise<void> {
	const raw = await readRaw(name);
	if (!raw) return;
	const { contents, version, databaseId, changes } = raw;
	const createdAt = new Date(now).toISOString();
	const note = { kind: 'before', label: 'upgrade', createdAt, databaseId, changes } as const;
	await new Snapshots(name).keep(sourceOf(contents), note, version);
}
