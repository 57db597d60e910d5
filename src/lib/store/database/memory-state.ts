/** Everything in memory: one map per store, replaced and never mutated. */
import { DEFAULT_SETTINGS, type Settings } from '../../domain/cadence/policy';
import type { Lead, News } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import type { Row } from '../../domain/patch';
import type { Database, Head } from './database';
import type { Watermark } from '../recovery/loss-detection';
import { readInPortions } from './read-portions';
import {
	isHeld,
	SETTINGS_ID,
	STORE_OF,
	type HeldEntity,
	type SettingsRow,
	type StoredSheet,
	type Touched
} from './rows';

export interface MemoryState {
	readonly head: Head | null;
	readonly leads: ReadonlyMap<string, Lead>;
	readonly contacts: ReadonlyMap<string, Contact>;
	readonly sheets: ReadonlyMap<string, StoredSheet>;
	readonly news: ReadonlyMap<string, News>;
	readonly settings: ReadonlyMap<string, SettingsRow>;
}

export const EMPTY_STATE: MemoryState = {
	head: null,
	leads: new Map(),
	contacts: new Map(),
	sheets: new Map(),
	news: new Map(),
	settings: new Map()
};

const READ_STORES = ['meta', 'leads', 'contacts', 'sheets', 'news', 'settings'] as const;

/** Reads everything but the changes and the marks of mails, in one transaction. */
export async function readState(database: Database): Promise<MemoryState> {
	const transaction = database.transaction(READ_STORES, 'readonly');
	const [head, leads, contacts, sheets, news, settings] = await Promise.all([
		transaction.objectStore('meta').get('head'),
		readInPortions(transaction.objectStore('leads')),
		readInPortions(transaction.objectStore('contacts')),
		readInPortions(transaction.objectStore('sheets')),
		readInPortions(transaction.objectStore('news')),
		readInPortions(transaction.objectStore('settings')),
		transaction.done
	]);
	return {
		head: head ?? null,
		leads: byId(leads),
		contacts: byId(contacts),
		sheets: byId(sheets),
		news: byId(news),
		settings: byId(settings)
	};
}

/** Reads rows again that another tab has changed, and the head with them. */
export async function rereadRows(
	database: Database,
	touched: readonly Touched[]
): Promise<{ head: Head | null; rows: (Row | undefined)[] }> {
	const transaction = database.transaction(READ_STORES, 'readonly');
	const [head, rows] = await Promise.all([
		transaction.objectStore('meta').get('head'),
		Promise.all(
			touched.map((named) =>
				isHeld(named) ? transaction.objectStore(STORE_OF[named.entity]).get(named.id) : undefined
			)
		),
		transaction.done
	]);
	return { head: head ?? null, rows };
}

/** Returns the state with some rows replaced; an undefined row is removed. Rows that memory does not hold are left out. */
export function withRows(
	state: MemoryState,
	touched: readonly Touched[],
	rowOf: (named: Touched, at: number) => Row | undefined
): MemoryState {
	const next = new Map<HeldEntity, Map<string, Row>>();
	touched.forEach((named, at) => {
		if (!isHeld(named)) return;
		const rows = next.get(named.entity) ?? new Map<string, Row>(state[STORE_OF[named.entity]]);
		next.set(named.entity, rows);
		const row = rowOf(named, at);
		if (row) rows.set(named.id, row);
		else rows.delete(named.id);
	});
	const maps = Object.fromEntries([...next].map(([entity, rows]) => [STORE_OF[entity], rows]));
	return { ...state, ...maps };
}

/** Returns the watermark of the state; null until something was written. */
export function watermarkOf({ head, leads, contacts, sheets }: MemoryState): Watermark | null {
	if (!head) return null;
	const counts = { leads: leads.size, contacts: contacts.size, sheets: sheets.size };
	return { databaseId: head.databaseId, changes: head.changes, counts };
}

const settingsByRow = new WeakMap<SettingsRow, Settings>();

/** Returns the settings in force: what the user set, over the defaults; the same object as long as nothing is set. */
export function settingsOf(state: MemoryState): Settings {
	const row = state.settings.get(SETTINGS_ID);
	if (!row) return DEFAULT_SETTINGS;
	let settings = settingsByRow.get(row);
	if (!settings) {
		const { id: _id, ...own } = row;
		settingsByRow.set(row, (settings = { ...DEFAULT_SETTINGS, ...own }));
	}
	return settings;
}

function byId<T extends Row>(rows: readonly T[]): Map<string, T> {
	return new Map(rows.map((row) => [row.id, row]));
}
