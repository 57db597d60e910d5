/**
 * The database where the browser lets a page keep nothing (a private window may do that): the part of it that the store uses, in
 * memory, gone with the window. Loaded only then. Transactions run one after the other, and hold all or nothing.
 */
import type { Database } from './schema';

type Key = string | readonly string[];
type Row = Readonly<Record<string, unknown>>;
type Query = Key | IDBKeyRange;

const KEY_OF: Readonly<Record<string, string>> = {
	meta: 'key',
	drafts: 'key',
	changes: 'clock',
	papers: 'sha256'
};
const INDEX: Readonly<Record<string, (row: Row) => Key>> = {
	action: ({ action }) => action as string,
	row: ({ entity, entityId }) => [entity as string, entityId as string]
};

/** Returns an empty database in memory. */
export function memoryDatabase(): Database {
	const stores = new Map<string, Map<string, Row>>();
	let last: Promise<unknown> = Promise.resolve();
	const begin = () => {
		const transaction = new MemoryTransaction(stores, last);
		last = transaction.finished;
		return transaction;
	};
	const once = <T>(name: string, job: (store: MemoryStore) => Promise<T>) => job(begin().objectStore(name));
	return {
		transaction: (names: string | readonly string[]) => {
			const transaction = begin();
			return Object.assign(transaction, { store: transaction.objectStore([names].flat()[0] as string) });
		},
		get: (name: string, key: string) => once(name, (store) => store.get(key)),
		getAll: (name: string) => once(name, (store) => store.getAll()),
		getAllFromIndex: (name: string, index: string, key: Key) =>
			once(name, (store) => store.index(index).getAll(key)),
		close: () => undefined
	} as unknown as Database;
}

class MemoryTransaction {
	readonly done: Promise<void>;
	/** Resolves once it has ended, completed or not: then the next one begins. */
	readonly finished: Promise<void>;
	readonly error = null;
	readonly #stores: Map<string, Map<string, Row>>;
	readonly #turn: Promise<unknown>;
	/** The rows of each store before the first write to it. */
	readonly #before = new Map<string, Map<string, Row>>();
	#end!: (error?: DOMException) => void;
	#open = 0;
	#ended = false;

	constructor(stores: Map<string, Map<string, Row>>, turn: Promise<unknown>) {
		this.#stores = stores;
		this.#turn = turn;
		this.done = new Promise((resolve, reject) => {
			this.#end = (error) => (error ? reject(error) : resolve());
		});
		this.finished = this.done.catch(() => undefined);
		void turn.then(() => this.#endWhenIdle());
	}

	objectStore(name: string): MemoryStore {
		return new MemoryStore(name, this);
	}

	abort(): void {
		if (this.#ended) throw new DOMException('It has ended.', 'InvalidStateError');
		for (const [name, rows] of this.#before) this.#stores.set(name, rows);
		this.#ended = true;
		this.#end(new DOMException('Aborted.', 'AbortError'));
	}

	/** Runs a request: as in a database, it is answered later, and none comes after the end. */
	async ask<T>(name: string, writes: boolean, job: (rows: Map<string, Row>) => T): Promise<T> {
		this.#open += 1;
		try {
			await this.#turn;
			if (this.#ended) throw new DOMException('It has ended.', 'TransactionInactiveError');
			return job(this.#rows(name, writes));
		} finally {
			this.#open -= 1;
			this.#endWhenIdle();
		}
	}

	#rows(name: string, writes: boolean): Map<string, Row> {
		const rows = this.#stores.get(name) ?? new Map<string, Row>();
		if (!writes || this.#before.has(name)) return rows;
		this.#before.set(name, rows);
		const own = new Map(rows);
		this.#stores.set(name, own);
		return own;
	}

	#endWhenIdle(): void {
		setTimeout(() => {
			if (this.#open > 0 || this.#ended) return;
			this.#ended = true;
			this.#end();
		});
	}
}

class MemoryStore {
	readonly transaction: MemoryTransaction;
	readonly #name: string;

	constructor(name: string, transaction: MemoryTransaction) {
		this.#name = name;
		this.transaction = transaction;
	}

	get(key: string) {
		return this.transaction.ask(this.#name, false, (rows) => structuredClone(rows.get(key)));
	}

	get keyPath() {
		return KEY_OF[this.#name] ?? 'id';
	}

	async getAll(query?: Query | null, count?: number) {
		const rows = await this.#select((row) => matches(this.#keyOf(row), query), structuredClone);
		return rows.slice(0, count);
	}

	getAllKeys(query?: Query) {
		return this.#select((row) => matches(this.#keyOf(row), query), this.#keyOf);
	}

	count() {
		return this.transaction.ask(this.#name, false, (rows) => rows.size);
	}

	put(row: Row) {
		const own = structuredClone(row);
		return this.transaction.ask(this.#name, true, (rows) => void rows.set(this.#keyOf(own), own));
	}

	add(row: Row) {
		const own = structuredClone(row);
		return this.transaction.ask(this.#name, true, (rows) => {
			if (rows.has(this.#keyOf(own))) throw new DOMException('It is there already.', 'ConstraintError');
			rows.set(this.#keyOf(own), own);
		});
	}

	delete(key: string) {
		return this.transaction.ask(this.#name, true, (rows) => void rows.delete(key));
	}

	clear() {
		return this.transaction.ask(this.#name, true, (rows) => rows.clear());
	}

	index(name: string) {
		const keyOf = INDEX[name] as (row: Row) => Key;
		const isIn = (query: Query) => (row: Row) => matches(keyOf(row), query);
		return {
			getAll: (query: Query) => this.#select(isIn(query), structuredClone),
			getAllKeys: (query: Query) => this.#select(isIn(query), this.#keyOf),
			count: async (query: Query) => (await this.#select(isIn(query), this.#keyOf)).length
		};
	}

	/** Selects rows in the order of their keys. */
	#select<T>(isWanted: (row: Row) => boolean, give: (row: Row) => T): Promise<T[]> {
		return this.transaction.ask(this.#name, false, (rows) =>
			[...rows]
				.filter(([, row]) => isWanted(row))
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([, row]) => give(row))
		);
	}

	readonly #keyOf = (row: Row): string => row[this.keyPath] as string;
}

function matches(key: Key, query: Query | null | undefined): boolean {
	if (query === undefined || query === null) return true;
	if (typeof query === 'object' && 'includes' in query && !Array.isArray(query))
		return (query as IDBKeyRange).includes(key);
	return JSON.stringify(key) === JSON.stringify(query);
}
