/** A database as it is, read without understanding it: for a copy ahead of an upgrade, and for one that this version can't open. */
import { openDB, type IDBPDatabase } from 'idb';
import type { BackupContents } from '../backup/backup-contents';
import { LISTS } from '../backup/backup-rows';
import { Snapshots } from '../snapshots/snapshots';
import type { StoredPaper } from './schema';
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
		const left = new Set(['drafts', 'papers', ...without]);
		const names = [...database.objectStoreNames].filter((store) => !left.has(store));
		const rows = await readStores(database, names);
		const { meta = [], ...stores } = Object.fromEntries(names.map((store, at) => [store, rows[at] ?? []]));
		const lists = Object.fromEntries(LISTS.map((list) => [list, []]));
		const head = (meta as { key?: string; databaseId?: string; changes?: number }[]).find(
			({ key }) => key === 'head'
		);
		return {
			version: database.version,
			contents: { ...lists, ...stores } as unknown as BackupContents,
			databaseId: head?.databaseId ?? null,
			changes: head?.changes ?? 0
		};
	} finally {
		database.close();
	}
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
	await new Snapshots(name).keep(async () => contents, note, version);
}
