/** Reads all stored data for a backup file, and replaces all of it by a backup. */
import type { BackupContents } from './backup-contents';
import { fold, keyOf, type Change, type Entity } from '../changes/changes';
import { same, type Row } from '../../domain/patch';
import { MAX_AHEAD_MS, timeOf } from '../changes/clock';
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database, Schema } from '../database/database';
import { inPortions, type Job } from '../changes/commands';
import type { Watch } from '../changes/edits';
import type { WriteTransaction } from '../changes/one-transaction';
import { ENTITIES, SETTINGS_ID, STORE_OF, type Touched } from '../database/rows';
import type { MemoryState } from '../database/memory-state';
import { readInPortions } from '../database/read-portions';
import { readStores } from '../database/read-stores';

const STORES = ['leads', 'contacts', 'sheets', 'news', 'settings', 'mailMarks', 'changes'] as const;

/** Returns all rows and changes, as far as the browser can read them. Drafts and this device's own id are left out. */
export async function readWhole(database: Database): Promise<BackupContents> {
	const rows = await readStores(database, STORES);
	const dating = await datingOf(database).catch(() => undefined);
	return {
		...(Object.fromEntries(STORES.map((name, at) => [name, rows[at]])) as unknown as BackupContents),
		...(dating && { dating })
	};
}

async function datingOf(database: Database): Promise<BackupContents['dating']> {
	const { store, done } = database.transaction('meta', 'readonly');
	const [head] = await Promise.all([store.get('head'), done]);
	return head?.dating;
}

/** Returns all rows and changes within a running transaction, where all of them must be readable. */
export async function readAll(transaction: Reading): Promise<BackupContents> {
	const [leads, contacts, sheets, news, settings, mailMarks, changes] = await Promise.all([
		readInPortions(transaction.objectStore('leads')),
		readInPortions(transaction.objectStore('contacts')),
		transaction.objectStore('sheets').getAll(),
		transaction.objectStore('news').getAll(),
		transaction.objectStore('settings').getAll(),
		readInPortions(transaction.objectStore('mailMarks')),
		readInPortions(transaction.objectStore('changes'))
	]);
	return { leads, contacts, sheets, news, settings, mailMarks, changes };
}

type Reading =
	Pick<IDBPTransaction<Schema, StoreNames<Schema>[]>, 'objectStore'> | Pick<WriteTransaction, 'objectStore'>;

/** Returns the rows in memory, for when the database can't be read any more. Changes and marks of mails are not kept in memory and are missing. */
export function contentsOfState({ leads, contacts, sheets, news, settings }: MemoryState): BackupContents {
	return {
		leads: [...leads.values()],
		contacts: [...contacts.values()],
		sheets: [...sheets.values()],
		news: [...news.values()],
		settings: [...settings.values()],
		mailMarks: [],
		changes: []
	};
}

interface Restored extends Touched {
	readonly row: Row;
}

/**
 * Puts what a backup holds in the place of what is here; rows that it does not have go to the trash. Into an empty book
 * the rows come with their histories; elsewhere they come as changes of this one action, which undo takes back. Done in portions,
 * with the page free in between.
 * @param now milliseconds since 1970
 */
export function replaceAllJob(contents: BackupContents, now: number, watch: Watch = {}): Job {
	return async (writer, transaction) => {
		const rows = rowsOf(contents);
		const present = await presentRows(transaction);
		const isEmpty = present.every(({ entity }) => entity === 'settings');
		const brought = historiesOf(contents.changes);
		const kept = new Set(rows.map(({ entity, id }) => keyOf(entity, id)));
		const gone = present.filter(({ entity, id }) => !kept.has(keyOf(entity, id)));
		const all = rows.length + gone.length;
		const adopted = new Set<string>();
		for (const portion of isEmpty ? inPortions(rows, watch, all) : []) {
			await writer.read(portion);
			for (const { key, row, history } of await adoptable(brought, portion, transaction, now)) {
				writer.adopt(row.entity, row.id, row.row, history);
				adopted.add(key);
			}
		}
		const others = rows.filter(({ entity, id }) => !adopted.has(keyOf(entity, id)));
		for (const portion of inPortions(others, watch, all, adopted.size)) {
			await writer.read(portion);
			for (const { entity, id, row } of portion) writer.put(entity, id, row, brought.get(keyOf(entity, id)));
		}
		for (const portion of inPortions(gone, watch, all, rows.length)) {
			await writer.read(portion);
			for (const { entity, id } of portion) {
				const row = writer.row(entity, id);
				if (row) writer.put(entity, id, withoutIt(entity, row, now));
			}
		}
		return [];
	};
}

function rowsOf(contents: BackupContents): Restored[] {
	return ENTITIES.flatMap((entity) =>
		contents[STORE_OF[entity]].map((row) => ({ entity, id: row.id, row: row as Row }))
	);
}

async function presentRows(transaction: WriteTransaction): Promise<Touched[]> {
	const keys = await Promise.all(
		ENTITIES.map((entity) => transaction.objectStore(STORE_OF[entity]).getAllKeys() as Promise<string[]>)
	);
	return ENTITIES.flatMap((entity, at) => (keys[at] ?? []).map((id) => ({ entity, id })));
}

/** Returns the new state of a row that the backup does not have: settings go back to the defaults, anything else to the trash. */
function withoutIt(entity: Entity, row: Row, now: number): Row {
	if (entity === 'settings') return { id: SETTINGS_ID };
	return { ...row, deletedAt: row.deletedAt ?? new Date(now).toISOString() };
}

function historiesOf(changes: readonly Change[]): Map<string, Change[]> {
	const histories = new Map<string, Change[]>();
	for (const change of changes.toSorted((a, b) => (a.clock < b.clock ? -1 : 1))) {
		const key = keyOf(change.entity, change.entityId);
		const history = histories.get(key) ?? [];
		history.push(change);
		histories.set(key, history);
	}
	return histories;
}

interface Adoptable {
	readonly key: string;
	readonly row: Restored;
	readonly history: readonly Change[];
}

/**
 * Returns the rows whose histories can be taken over: of which nothing is recorded here, whose changes make exactly the row, and
 * none of which lies so far ahead that it would win over everything to come.
 */
async function adoptable(
	brought: ReadonlyMap<string, Change[]>,
	rows: readonly Restored[],
	transaction: WriteTransaction,
	now: number
): Promise<Adoptable[]> {
	const index = transaction.objectStore('changes').index('row');
	const counts = await Promise.all(rows.map(({ entity, id }) => index.count([entity, id])));
	return rows.flatMap((row, at) => {
		const key = keyOf(row.entity, row.id);
		const history = brought.get(key) ?? [];
		const isSound =
			counts[at] === 0 &&
			history.length > 0 &&
			history.every(({ clock }) => timeOf(clock) <= now + MAX_AHEAD_MS) &&
			same(fold(history).get(key), row.row);
		return isSound ? [{ key, row, history }] : [];
	});
}
