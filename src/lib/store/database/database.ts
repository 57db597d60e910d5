/** The database itself: its shape, and a connection that opens once, comes back when it was lost, and never deletes anything. */
import { openDB } from 'idb';
import { errorName, OpenProblem, problemOf } from './open-problem';
import { DATABASE_NAME, type Database, type Schema } from './schema';
import { runUpgrades, UPGRADES, versionOf, type Upgrade, type UpgradeTransaction } from './upgrades';

export * from './open-problem';
export * from './schema';

/** 'waiting': another tab holds an older version open. 'outdated': a newer version wants in, so this one let go. 'deleted': someone deletes the database. 'lost': the browser closed it. 'memory': it keeps nothing. */
export type ConnectionEvent = 'waiting' | 'outdated' | 'deleted' | 'lost' | 'memory';

export interface ConnectionOptions {
	readonly name?: string;
	readonly upgrades?: readonly Upgrade[];
	/** Pauses in ms before each new try when the browser says "unknown error". */
	readonly retryAfter?: readonly number[];
	readonly onEvent?: (event: ConnectionEvent) => void;
}

/** A connection to the database: `open` gives the same promise to all who ask, until it was lost. */
export class Connection {
	/** The browser found the files damaged and handed out an empty database. */
	dataLost = false;
	/** The browser lets the page keep nothing: what is written is gone with the window. */
	inMemory = false;
	readonly #options: ConnectionOptions;
	#opening: Promise<Database> | null = null;
	/** True once it was open: an empty database would now mean that somebody deleted ours. */
	#known = false;
	#closed = false;
	/** True once the rows that an upgrade is about to change were copied, or could not be: now it goes on. */
	#copied = false;

	constructor(options: ConnectionOptions = {}) {
		this.#options = options;
	}

	/** @throws OpenProblem */
	open(): Promise<Database> {
		// Set before anything is awaited: of several who ask at the start, one opens.
		this.#opening ??= this.#openPatiently().catch((error: unknown) => {
			this.#opening = null;
			return this.#inMemory(problemOf(error));
		});
		return this.#opening;
	}

	/** Forgets a connection that turned out to be dead, so that the next `open` makes a new one. */
	forget(): void {
		if (!this.#closed) this.#opening = null;
	}

	/** Closes for good: `open` then throws. */
	close(): void {
		const opening = this.#opening;
		this.#closed = true;
		this.#opening = Promise.reject(new OpenProblem('missing', 'The connection to the data was closed.'));
		this.#opening.catch(() => undefined);
		opening?.then(
			(database) => database.close(),
			() => undefined
		);
	}

	/** Opens a database in memory where a page may keep nothing; the app then works as long as its window is open. Never in the place of data that was there. */
	async #inMemory(problem: OpenProblem): Promise<Database> {
		if (problem.reason !== 'unavailable' || this.#known) throw problem;
		const { memoryDatabase } = await import('./in-memory').catch(() => Promise.reject(problem));
		this.inMemory = true;
		this.#options.onEvent?.('memory');
		const database = memoryDatabase();
		this.#opening = Promise.resolve(database);
		return database;
	}

	async #openPatiently(): Promise<Database> {
		for (const pause of this.#options.retryAfter ?? [100, 400, 1_600]) {
			try {
				return await this.#openOnce();
			} catch (error) {
				if (errorName(error) !== 'UnknownError') throw error;
				await new Promise((resolve) => setTimeout(resolve, pause));
			}
		}
		return this.#openOnce();
	}

	async #openOnce(): Promise<Database> {
		const { name = DATABASE_NAME, upgrades = UPGRADES, onEvent } = this.#options;
		let upgrading: Promise<void> | undefined;
		let mustCopy = false;
		const opened = openDB<Schema>(name, versionOf(upgrades), {
			upgrade: (database, from, _to, transaction, event) => {
				if ((event as { dataLoss?: string }).dataLoss === 'total') this.dataLost = true;
				mustCopy = from > 0 && !this.#copied;
				if (mustCopy) return letGo(transaction);
				upgrading = this.#upgrade(database, from, transaction, upgrades);
				upgrading.catch(() => undefined);
			},
			blocked: () => onEvent?.('waiting'),
			blocking: (_current, wanted) => {
				onEvent?.(wanted === null ? 'deleted' : 'outdated');
				this.close();
			},
			terminated: () => {
				this.forget();
				onEvent?.('lost');
			}
		});
		try {
			const database = await opened;
			this.#known = true;
			return database;
		} catch (error) {
			await upgrading;
			if (!mustCopy) throw error;
			this.#copied = true;
			// A missing copy is no reason to keep somebody from their data: an upgrade is done whole or not at all.
			await import('./read-raw')
				.then(({ copyBeforeUpgrade }) => copyBeforeUpgrade(name, Date.now()))
				.catch(() => undefined);
			return this.#openOnce();
		}
	}

	async #upgrade(...[database, from, transaction, upgrades]: Parameters<typeof runUpgrades>): Promise<void> {
		if (!this.#known || from > 0) return runUpgrades(database, from, transaction, upgrades);
		letGo(transaction);
		throw new OpenProblem('missing', 'The data of this page was deleted while it was open.');
	}
}

/** Leaves the database as it is. */
function letGo(transaction: UpgradeTransaction): void {
	transaction.done.catch(() => undefined);
	transaction.abort();
}
