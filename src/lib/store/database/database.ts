/** The database itself: its shape, and a connection that opens once, comes back when it was lost, and never deletes anything. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Lead, News } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import type { Change } from '../changes/changes';
import type { Stamp } from '../changes/clock';
import type { SettingsRow, StoredSheet } from './rows';
import { runUpgrades, UPGRADES, versionOf } from './upgrades';
import type { Upgrade, UpgradeTransaction } from './upgrades';

export const DATABASE_NAME = 'tactful';

/** One action, as much as undo needs to know of it. */
export interface RecentAction {
	readonly action: string;
	readonly label: string;
	readonly undoes?: string;
}

/** The one record that every write reads and moves on: it orders the writes of all tabs. */
export interface Head {
	readonly key: 'head';
	readonly databaseId: string;
	readonly deviceId: string;
	readonly clock?: Stamp;
	/** Changes ever written; never falls, also when some are erased. */
	readonly changes: number;
	/** Changes that the store holds. */
	readonly kept: number;
	/** The newest last. */
	readonly recent: readonly RecentAction[];
	/** Events of the first edition still have days that no sheet says: they are looked at once, in one action. */
	readonly dating?: 'due';
	/** How far a database had come whose loss the user has accepted: a mark of it may outlive that, but is missed no more. */
	readonly gaveUp?: { readonly databaseId: string; readonly changes: number };
}

/** A text that is being typed. */
export interface Draft {
	readonly key: string;
	readonly value: unknown;
	/** Machine time, ISO 8601 UTC. */
	readonly savedAt: string;
}

export interface Schema extends DBSchema {
	meta: { key: string; value: Head };
	leads: { key: string; value: Lead };
	contacts: { key: string; value: Contact };
	sheets: { key: string; value: StoredSheet };
	news: { key: string; value: News };
	settings: { key: string; value: SettingsRow };
	changes: { key: Stamp; value: Change; indexes: { action: string; row: [string, string] } };
	drafts: { key: string; value: Draft };
}

export type Database = IDBPDatabase<Schema>;

export type OpenReason = 'newer' | 'unavailable' | 'broken' | 'missing' | 'upgrade' | 'incomplete';

/** The database could not be opened. Nothing was changed; the message says what to do. */
export class OpenProblem extends Error {
	override readonly name = 'OpenProblem';
	constructor(
		readonly reason: OpenReason,
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
	}
}

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
	/** It was open once: an empty database would now mean that somebody deleted ours. */
	#known = false;
	#closed = false;
	/** What an upgrade is about to change was copied, or could not be: now it goes on. */
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

	/** Where a page may keep nothing, the app works as long as its window is open. Never in the place of data that was there. */
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
				if (nameOf(error) !== 'UnknownError') throw error;
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
			// That there is no room for a copy is no reason to keep somebody from their data: an upgrade is done whole or not at all.
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

const PROBLEMS: Record<OpenReason, string> = {
	newer:
		'This copy of Tactful is older than your data. Nothing was changed. Reload the page; do not clear the data of this site.',
	unavailable:
		'This browser does not let the page keep data here (a private window may do that). Nothing can be saved in this window.',
	broken:
		'The browser could not open the data. Nothing was deleted. Close all tabs of Tactful and open it again.',
	missing: 'The data of this page is gone.',
	upgrade:
		'Your data could not be brought to this version of Tactful. It was left as it was. Reload the page to try again.',
	incomplete:
		'A part of Tactful could not be loaded. Your data was left as it was. Reload the page, with a network if you are without one.'
};

/** What is stored could not be read. */
export function unreadable(error: unknown): OpenProblem {
	return new OpenProblem('broken', PROBLEMS.broken, { cause: error });
}

/** What is needed to show the data could not be loaded. */
export function incomplete(error: unknown): OpenProblem {
	return new OpenProblem('incomplete', PROBLEMS.incomplete, { cause: error });
}

function problemOf(error: unknown): OpenProblem {
	if (error instanceof OpenProblem) return error;
	const reason = REASONS.get(nameOf(error)) ?? 'upgrade';
	return new OpenProblem(reason, PROBLEMS[reason], { cause: error });
}

const REASONS = new Map<string, OpenReason>([
	['VersionError', 'newer'],
	['InvalidStateError', 'unavailable'],
	['SecurityError', 'unavailable'],
	['ReferenceError', 'unavailable'],
	['UnknownError', 'broken'],
	['QuotaExceededError', 'broken']
]);

export function nameOf(error: unknown): string {
	return error instanceof Error || error instanceof DOMException ? error.name : '';
}
