/** The database and what memory has of it, in step: memory follows a write when its transaction completed, and what other tabs wrote. */
import type { Entity } from './changes';
import type { Stamp } from './clock';
import { Connection, DATABASE_NAME } from './database';
import type { ConnectionEvent, ConnectionOptions, Database, Head, RecentAction } from './database';
import { compare, ownStorage, raiseMark, readMark, writeMark } from './health';
import type { Mark, Recovery, SideStorage } from './health';
import type { Job, LeftAlone } from './jobs';
import type { Ledger, Pen, WriteTransaction } from './ledger';
import { NotSaved, notLoaded, notSaved } from './not-saved';
import { STORE_OF } from './rows';
import type { Touched } from './rows';
import { countMissing, EMPTY_SHELF, markOf, readRows, readShelf, withRows } from './shelf';
import type { Shelf } from './shelf';
import { Tabs } from './tabs';
import type { Channel } from './tabs';
import type * as WritingModule from './writing';

export interface BookOptions extends Omit<ConnectionOptions, 'onEvent'> {
	/** Milliseconds since 1970. */
	readonly now?: () => number;
	readonly newId?: () => string;
	/** Of a database that is written for the first time; an existing one keeps its own. */
	readonly deviceId?: string;
	/** null: no other tabs. Default: a BroadcastChannel named like the database. */
	readonly channel?: Channel | null;
	/** Where the mark is kept, and what was typed last; null: nowhere. Default: localStorage. */
	readonly storage?: SideStorage | null;
	readonly onEvent?: (event: ConnectionEvent) => void;
}

/** A write that is durable. */
export interface Saved {
	/** What `undo` takes. */
	readonly action: string;
	readonly label: string;
	/** The rows that changed; none where there was nothing to change. */
	readonly touched: readonly Touched[];
	/** What an undo left alone, because it was changed again since. */
	readonly left: readonly LeftAlone[];
}

interface Written {
	readonly ledger: Ledger;
	readonly head: Head;
	readonly saved: Saved;
}

type Writing = typeof WritingModule;
/** Makes the job once what writing needs is loaded. */
export type JobOf = (writing: Writing) => Job;

/** Hears which rows have changed; null: any may have. `foreign`: not by this tab. */
export type Listener = (touched: readonly Touched[] | null, foreign: boolean) => void;

const NO_MARK: Mark = { databaseId: '', changes: 0, counts: { leads: 0, contacts: 0, sheets: 0 } };

/** So many changes are read in about the time that a sheet of 10 MB takes. */
const FEW = 2_000;

export class Archive {
	readonly connection: Connection;
	readonly pen: Pen;
	/** Of the database. */
	readonly name: string;
	readonly #tabs: Tabs;
	/** What is written at once, beside the database; null where nothing is to stay. */
	storage: SideStorage | null;
	readonly #listeners = new Set<Listener>();
	#shelf: Shelf = EMPTY_SHELF;
	#recovery: Recovery | null = null;
	/** Resolves when it is known whether all recorded changes are there. */
	checked: Promise<void> = Promise.resolve();

	constructor(options: BookOptions) {
		const { now = Date.now, newId = () => crypto.randomUUID(), deviceId, name = DATABASE_NAME } = options;
		this.pen = { now, newId, deviceId };
		this.name = name;
		this.storage = options.storage === undefined ? ownStorage() : options.storage;
		this.connection = new Connection(options);
		const channel = options.channel === undefined ? new BroadcastChannel(name) : options.channel;
		this.#tabs = new Tabs(channel, (touched) => void this.#hear(touched));
	}

	get shelf(): Shelf {
		return this.#shelf;
	}
	/** The database holds less than it did: nothing is written until `acceptLoss`. */
	get recovery(): Recovery | null {
		return this.#recovery;
	}

	/** When a backup file was last written (ISO 8601 UTC), and how many changes came after it. */
	backupState(): { last: string | null; changesSince: number } {
		const changes = this.#shelf.head?.changes ?? 0;
		const last = readMark(this.storage)?.lastBackup;
		return { last: last?.at ?? null, changesSince: changes - (last?.changes ?? 0) };
	}

	/** A backup file was written just now. */
	backedUp(): void {
		const mark = markOf(this.#shelf);
		const at = new Date(this.pen.now()).toISOString();
		if (mark) writeMark(this.storage, { ...mark, lastBackup: { at, changes: mark.changes } });
	}

	/** Goes on with what the database holds, after a loss that the user has seen. */
	async acceptLoss(): Promise<void> {
		const [database, { inOneTransaction }] = await Promise.all([this.connection.open(), this.prepare()]);
		await inOneTransaction(database, ['meta', 'changes'], (transaction) =>
			settle(transaction, this.pen.newId())
		);
		this.#shelf = await readShelf(database);
		this.#recovery = null;
		writeMark(this.storage, markOf(this.#shelf) ?? NO_MARK);
		this.#tell(null);
	}

	/** Looks whether anything was written that this book has not heard of: while the page was frozen, word of it was missed. */
	async refresh(): Promise<void> {
		const head = await this.connection
			.open()
			.then((database) => database.get('meta', 'head'))
			.catch(() => undefined);
		if (head?.clock !== this.#shelf.head?.clock) await this.reload();
	}

	/** Reads everything again. */
	reload(): Promise<void> {
		return this.#hear(null);
	}

	/** Hears of every change, its own and other tabs'; null: anything may have changed. Gives the way to stop. */
	subscribe(listener: Listener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	close(): void {
		this.#tabs.close();
		this.connection.close();
		this.#listeners.clear();
	}

	/** Reads everything; writes nothing. @throws OpenProblem */
	async load(): Promise<void> {
		const database = await this.connection.open();
		if (this.connection.inMemory) this.storage = null;
		this.#shelf = await readShelf(database);
		this.#recovery = compare(readMark(this.storage), markOf(this.#shelf), this.connection.dataLost);
		this.checked = this.#check(database);
	}

	/** Counting the changes takes long where there are many, so nobody waits for it at the start. */
	async #check(database: Database): Promise<void> {
		const missing = await countMissing(database).catch(() => 0);
		if (missing === 0 || this.#recovery) return;
		const expected = readMark(this.storage);
		this.#recovery = { kind: 'behind', expected, found: markOf(this.#shelf), missing };
		this.#tell([]);
	}

	/**
	 * The ids of the rows that were changed after a stamp, sheets left out; null where they are too many to be worth looking up.
	 * Their own changes are not read: each may hold a whole file.
	 */
	async changedSince(stamp: Stamp): Promise<ReadonlySet<string> | null> {
		const changes = (await this.connection.open()).transaction('changes').store;
		const [since, ofSheets] = await Promise.all([
			changes.getAllKeys(IDBKeyRange.lowerBound(stamp, true)),
			changes.index('row').getAllKeys(IDBKeyRange.bound(['sheet'], ['sheet', []]))
		]);
		const sheets = new Set(ofSheets);
		const others = since.filter((clock) => !sheets.has(clock));
		if (others.length > FEW) return null;
		const found = await Promise.all(others.map((clock) => changes.get(clock)));
		return new Set(found.flatMap((change) => change?.entityId ?? []));
	}

	/** Loads what writing needs, so that the first write need not wait for it. @throws NotSaved where it can't be loaded */
	prepare(): Promise<Writing> {
		return import('./writing').catch((error: unknown) => {
			throw notLoaded(error);
		});
	}

	/** Runs a job as one action of the user. @throws NotSaved */
	async write(
		label: string,
		entities: Iterable<Entity>,
		jobOf: JobOf,
		more: Pick<RecentAction, 'undoes'> = {}
	): Promise<Saved> {
		if (this.#recovery) throw new NotSaved('recovery');
		const entry: RecentAction = { action: this.pen.newId(), label, ...more };
		const stores = ['meta', 'changes', ...[...entities].map((entity) => STORE_OF[entity])] as const;
		try {
			const writing = await this.prepare();
			const job = jobOf(writing);
			const written = await this.#withConnection((database) =>
				writing.inOneTransaction(database, stores, (transaction) =>
					this.#record(transaction, entry, job, writing.Ledger)
				)
			);
			return this.#settle(written);
		} catch (error) {
			throw notSaved(error);
		}
	}

	async #record(
		transaction: WriteTransaction,
		entry: RecentAction,
		job: Job,
		NewLedger: Writing['Ledger']
	): Promise<Written> {
		const head = await transaction.objectStore('meta').get('head');
		if (this.#isBehind(head ?? null)) throw this.#lose(head ?? null);
		const ledger = new NewLedger(transaction, head, this.pen, entry);
		const left = await job(ledger, transaction);
		const closing = ledger.close();
		await Promise.all(closing.requests);
		const saved = { action: entry.action, label: entry.label, touched: ledger.touched, left };
		return { ledger, head: closing.head, saved };
	}

	/** The transaction completed: only now memory, the mark and the other tabs learn of it. */
	#settle({ ledger, head, saved }: Written): Saved {
		if (saved.touched.length === 0) return saved;
		this.#shelf = withRows({ ...this.#shelf, head }, saved.touched, ({ entity, id }) =>
			ledger.row(entity, id)
		);
		this.#raiseMark();
		this.#tabs.tell(saved.touched);
		this.#tell(saved.touched);
		return saved;
	}

	async #hear(touched: readonly Touched[] | null): Promise<void> {
		try {
			const database = await this.connection.open();
			if (touched) {
				const { head, rows } = await readRows(database, touched);
				if (this.#isBehind(head)) throw this.#lose(head);
				// What was written meanwhile is on the shelf already: only these rows are replaced.
				this.#shelf = withRows({ ...this.#shelf, head }, touched, (_named, at) => rows[at]);
			} else {
				const shelf = await readShelf(database);
				if (this.#isBehind(shelf.head)) throw this.#lose(shelf.head);
				this.#shelf = shelf;
			}
			this.#raiseMark();
		} catch {
			// Memory stays as it is: the next write meets the same trouble and says so.
		}
		this.#tell(touched, true);
	}

	/** Whether the database holds less than this book has seen in it. */
	#isBehind(head: Head | null): boolean {
		const known = this.#shelf.head;
		return known !== null && (head?.databaseId !== known.databaseId || head.changes < known.changes);
	}

	#lose(head: Head | null): NotSaved {
		const found = markOf({ ...EMPTY_SHELF, head });
		this.#recovery ??= compare(markOf(this.#shelf), found, false);
		this.#tell([]);
		return new NotSaved('recovery');
	}

	#raiseMark(): void {
		const mark = markOf(this.#shelf);
		// While it is not decided what to do about a loss, the mark is the only witness of it.
		if (mark && !this.#recovery) raiseMark(this.storage, mark);
	}

	#tell(touched: readonly Touched[] | null, foreign = false): void {
		for (const listener of this.#listeners) listener(touched, foreign);
	}

	/** A connection that died while the page slept is opened again, once. */
	async #withConnection<T>(job: (database: Database) => Promise<T>): Promise<T> {
		try {
			return await job(await this.connection.open());
		} catch (error) {
			if (!(error instanceof NotSaved && error.reason === 'closed')) throw error;
			this.connection.forget();
			return job(await this.connection.open());
		}
	}
}

/** From now on the changes that there are count as all of them; and as another device's, since it may have made others, now lost. */
async function settle(transaction: WriteTransaction, deviceId: string): Promise<void> {
	const meta = transaction.objectStore('meta');
	const [head, kept] = await Promise.all([meta.get('head'), transaction.objectStore('changes').count()]);
	if (head) await meta.put({ ...head, kept, deviceId });
}
