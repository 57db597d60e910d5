/** Lists the upgrades of the database in their order, each from the version before to its own. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { DEFAULT_SETTINGS } from '../../domain/cadence/policy';
import type { Schema } from './schema';

export type UpgradeTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

export interface Upgrade {
	readonly to: number;
	/** Awaits nothing but requests of the transaction: anything else lets it commit half done. */
	readonly up: (database: IDBPDatabase<Schema>, transaction: UpgradeTransaction) => void | Promise<void>;
	/**
	 * All rows of the version before, by store, as this version has them. Pure, and the same for a database, a backup file and a
	 * snapshot; throws where it can't be done.
	 */
	readonly rows?: (contents: unknown) => unknown;
}

export const UPGRADES: readonly Upgrade[] = [
	// Makes the stores.
	{
		to: 1,
		up(database) {
			database.createObjectStore('meta', { keyPath: 'key' });
			for (const name of ['leads', 'contacts', 'sheets', 'news', 'settings'] as const)
				database.createObjectStore(name, { keyPath: 'id' });
			database.createObjectStore('drafts', { keyPath: 'key' });
			const changes = database.createObjectStore('changes', { keyPath: 'clock' });
			changes.createIndex('action', 'action');
			changes.createIndex('row', ['entity', 'entityId']);
		}
	},
	// Asks about days that a sheet does not say, and lets leads go quiet.
	{
		to: 2,
		async up(_database, transaction) {
			const meta = transaction.objectStore('meta');
			const head = await meta.get('head');
			if (head) await meta.put({ ...head, dating: 'due' });
		},
		rows: (contents) => ({ ...withQuietAfter(contents as Rows), dating: 'due' })
	},
	// Keeps files of leads.
	{
		to: 3,
		up(database) {
			database.createObjectStore('papers', { keyPath: 'sha256' });
		}
	},
	// Keeps marks of mails.
	{
		to: 4,
		up(database) {
			database.createObjectStore('mailMarks', { keyPath: 'id' });
		}
	}
];

type Fields = Readonly<Record<string, unknown>>;
interface Rows {
	readonly settings?: readonly Fields[];
	readonly changes?: readonly Fields[];
}

/**
 * Returns the settings with the days after which a lead has gone quiet, where somebody has intervals of their own: in the row, and in the
 * changes that made it, so that it stays what its changes make.
 */
function withQuietAfter(contents: Rows): Rows {
	const { settings, changes } = contents;
	return {
		...contents,
		...(Array.isArray(settings) && { settings: settings.map(settingsWithQuiet) }),
		...(Array.isArray(changes) && { changes: changes.map(changeWithQuiet) })
	};
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function settingsWithQuiet(row: Fields): Fields {
	return isFields(row) && isFields(row.intervals)
		? { ...row, intervals: pacesWithQuiet(row.intervals) }
		: row;
}

function pacesWithQuiet(paces: Fields): Fields {
	const defaults: Readonly<Record<string, { readonly quietAfter: number }>> = DEFAULT_SETTINGS.intervals;
	return Object.fromEntries(
		Object.entries(paces).map(([pace, intervals]) => [
			pace,
			isFields(intervals) ? { quietAfter: defaults[pace]?.quietAfter, ...intervals } : intervals
		])
	);
}

function changeWithQuiet(change: Fields): Fields {
	if (!isFields(change) || change.entity !== 'settings' || !Array.isArray(change.patches)) return change;
	return { ...change, patches: change.patches.map(patchWithQuiet) };
}

/** The intervals are one value of the row; a patch may hold them, or the whole row. */
function patchWithQuiet(patch: unknown): unknown {
	if (!isFields(patch) || !Array.isArray(patch.path)) return patch;
	const [field] = patch.path as readonly unknown[];
	if (field !== undefined && field !== 'intervals') return patch;
	const next = (value: unknown) => {
		if (!isFields(value)) return value;
		return field === undefined ? settingsWithQuiet(value) : pacesWithQuiet(value);
	};
	return {
		...patch,
		...('from' in patch && { from: next(patch.from) }),
		...('to' in patch && { to: next(patch.to) })
	};
}

/** Returns the version that a list of upgrades ends at. @throws RangeError where a step is missing or out of order */
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

/** Returns the rows of a backup or a snapshot of an older version, as this version has them. */
export function upgradedRows(
	contents: unknown,
	from: number,
	upgrades: readonly Upgrade[] = UPGRADES
): unknown {
	return upgrades.reduce((rows, { to, rows: step }) => (to > from && step ? step(rows) : rows), contents);
}

/** The stores that hold no rows of the book. */
const ROWLESS: ReadonlySet<string> = new Set(['meta', 'drafts', 'papers']);

/** Everything is read and worked out first: what is then written is whole, or nothing is. */
async function rewriteRows(
	transaction: UpgradeTransaction,
	rows: NonNullable<Upgrade['rows']>
): Promise<void> {
	const names = [...transaction.objectStoreNames].filter((name) => !ROWLESS.has(name));
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
