/** The database and what memory has of it, in step: memory follows a write when its transaction completed, and what other tabs wrote. */
import type { Entity } from './changes/changes';
import { Connection } from './database/database';
import { unreadable } from './database/open-problem';
import { DATABASE_NAME, type Database, type Head, type RecentAction } from './database/schema';
import {
	catchUp,
	compare,
	missed,
	ownStorage,
	raiseMark,
	readMark,
	writeMark,
	type Recovery,
	type SideStorage
} from './recovery/loss-detection';
import type { Job } from './changes/commands';
import type { Pen, WriteTransaction } from './changes/write-transaction';
import { NotSaved, notLoaded, notSaved } from './database/errors';
import { ENTITIES, STORE_OF, type Touched } from './database/rows';
import type { Loss } from './recovery/accept-loss';
import type { Damage } from './recovery/read-damaged';
import {
	countMissing,
	EMPTY_STATE,
	markOf,
	readRows,
	readState,
	withRows,
	type MemoryState
} from './database/memory-state';
import { Tabs } from './database/tabs';
import type { BookOptions, JobOf, Listener, Saved, Writing, Written } from './types';

export class Repository {
	readonly connection: Connection;
	readonly pen: Pen;
	/** Of the database. */
	readonly name: string;
	readonly #tabs: Tabs;
	/** What is written at once, beside the database; null where nothing is to stay. */
	storage: SideStorage | null;
	readonly #listeners = new Set<Listener>();
	#shelf: MemoryState = EMPTY_STATE;
	#recovery: Recovery | null = null;
	#damage: Damage | null = null;
	#writing: Promise<Writing> | undefined;
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

	get shelf(): MemoryState {
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

	/** Goes on with what the database holds, after a loss that the user has seen. @throws NotSaved */
	async acceptLoss(): Promise<void> {
		await this.write('accept-loss', ENTITIES, () => async () => [], { decides: true });
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
		this.#shelf = await readState(database).catch((error: unknown) => this.#salvage(database, error));
		const found = markOf(this.#shelf);
		const expected = missed(readMark(this.storage), this.#shelf.head?.gaveUp);
		this.#recovery = compare(expected, found, this.connection.dataLost);
		if (this.#damage && !this.#recovery)
			this.#recovery = { kind: 'damaged', expected, found, missing: this.#damage.lost.length };
		this.checked = this.#check(database);
	}

	/** Some of it can't be read: the rest is there all the same. @throws OpenProblem where none can be read */
	async #salvage(database: Database, error: unknown): Promise<MemoryState> {
		const found = await import('./recovery/read-damaged-state')
			.then(({ salvageShelf }) => salvageShelf(database))
			.catch(() => Promise.reject(unreadable(error)));
		this.#damage = found.damage;
		return found.shelf;
	}

	/** Counting the changes takes long where there are many, so nobody waits for it at the start. */
	async #check(database: Database): Promise<void> {
		const missing = await countMissing(database).catch(() => 0);
		if (this.#recovery) return;
		const mark = markOf(this.#shelf);
		if (missing === 0) return mark ? catchUp(this.storage, mark) : undefined;
		const expected = readMark(this.storage);
		this.#recovery = { kind: 'gaps', expected, found: markOf(this.#shelf), missing };
		this.#tell([]);
	}

	/** Loads what writing needs, so that the first write need not wait for it. @throws NotSaved where it can't be loaded */
	prepare(): Promise<Writing> {
		// Asked for once: of two askings the second may be answered first, and writes would change places.
		return (this.#writing ??= import('./changes/writing').catch((error: unknown) => {
			this.#writing = undefined;
			throw notLoaded(error);
		}));
	}

	/**
	 * Runs a job as one action of the user.
	 * @param more `decides`: the user has seen what is missing, and goes on with this
	 * @throws NotSaved
	 */
	async write(
		label: string,
		entities: Iterable<Entity>,
		jobOf: JobOf,
		{ decides, ...more }: Pick<RecentAction, 'undoes'> & { readonly decides?: true } = {}
	): Promise<Saved> {
		const loss = decides && this.#recovery ? this.#loss(this.#recovery) : null;
		if (this.#recovery && !loss) throw new NotSaved('recovery');
		const entry: RecentAction = { action: this.pen.newId(), label, ...more };
		const stores = ['meta', 'changes', ...[...entities].map((entity) => STORE_OF[entity])] as const;
		try {
			const writing = await this.prepare();
			const job = jobOf(writing);
			const written = await this.#withConnection((database) =>
				writing.inOneTransaction(database, stores, async (transaction) =>
					this.#record(transaction, await this.#begin(transaction, writing, loss), entry, job, writing.Ledger)
				)
			);
			return loss ? await this.#goOn(written) : this.#settle(written);
		} catch (error) {
			throw notSaved(error);
		}
	}

	#loss({ expected }: Recovery): Loss {
		return { gaveUp: readMark(this.storage) ?? expected, damage: this.#damage };
	}

	/** The head as this action finds it, or as the decision about a loss makes it. */
	async #begin(transaction: WriteTransaction, { settle }: Writing, loss: Loss | null) {
		if (loss) return settle(transaction, this.pen, loss);
		const head = await transaction.objectStore('meta').get('head');
		if (this.#isBehind(head ?? null)) throw this.#lose(head ?? null);
		return head;
	}

	async #record(
		transaction: WriteTransaction,
		head: Head | undefined,
		entry: RecentAction,
		job: Job,
		NewLedger: Writing['Ledger']
	): Promise<Written> {
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

	/** The same where it was decided to go on after a loss: until now the mark was the only witness of it. */
	async #goOn({ saved }: Written): Promise<Saved> {
		this.#shelf = await readState(await this.connection.open());
		this.#recovery = this.#damage = null;
		const mark = markOf(this.#shelf);
		if (mark) writeMark(this.storage, mark);
		this.#tabs.tell(null);
		this.#tell(null);
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
				const shelf = await readState(database);
				if (this.#isDecided(shelf)) this.#recovery = this.#damage = null;
				else if (this.#isBehind(shelf.head)) throw this.#lose(shelf.head);
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

	/** Whether another tab has gone on after the loss that this one was opened with. */
	#isDecided(shelf: MemoryState): boolean {
		const { found } = this.#recovery ?? {};
		if (found === undefined || found?.changes !== this.#shelf.head?.changes) return false;
		return compare(missed(readMark(this.storage), shelf.head?.gaveUp), markOf(shelf), false) === null;
	}

	#lose(head: Head | null): NotSaved {
		const found = markOf({ ...EMPTY_STATE, head });
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
