/** The database and what memory has of it, in step: memory follows a write when its transaction completed, and what other tabs wrote. */
import type { Entity } from './changes/changes';
import { Connection } from './database/database';
import { unreadable } from './database/open-problem';
import { DATABASE_NAME, type Database, type Head, type RecentAction } from './database/schema';
import {
	detectLoss,
	missingMark,
	ownStorage,
	raiseWatermark,
	readWatermark,
	writeWatermark,
	type Recovery,
	type SideStorage
} from './recovery/loss-detection';
import type { Job } from './changes/commands';
import type { WriteTransaction } from './changes/one-transaction';
import type { WriteContext } from './changes/write-transaction';
import { NotSaved, notLoaded, notSaved } from './database/errors';
import { ENTITIES, STORE_OF, type Touched } from './database/rows';
import type { Loss } from './recovery/accept-loss';
import type { DamagedRows } from './recovery/read-damaged';
import {
	EMPTY_STATE,
	watermarkOf,
	rereadRows,
	readState,
	withRows,
	type MemoryState
} from './database/memory-state';
import { Tabs, type Advance } from './database/tabs';
import type { BookOptions, Following, JobOf, Listener, Saved, Writing, WriteResult } from './types';
import { readFrom } from './database/read-from';

export class Repository {
	readonly connection: Connection;
	readonly context: WriteContext;
	readonly name: string;
	readonly #tabs: Tabs;
	readonly #beforeReading: BookOptions['beforeReading'];
	/** The state of the last reading of everything, and the writes that memory has followed since. */
	#read: Head | null = null;
	#advances: Advance[] = [];
	/** The storage beside the database that writes at once; null where nothing is to stay. */
	storage: SideStorage | null;
	readonly #listeners = new Set<Listener>();
	#state: MemoryState = EMPTY_STATE;
	#recovery: Recovery | null = null;
	#damage: DamagedRows | null = null;
	#writing: Promise<Writing> | undefined;
	/** Resolves when it is known whether all recorded changes are there. */
	checked: Promise<void> = Promise.resolve();

	constructor(options: BookOptions) {
		const { now = Date.now, newId = () => crypto.randomUUID(), deviceId, name = DATABASE_NAME } = options;
		this.context = { now, newId, deviceId };
		this.name = name;
		this.storage = options.storage === undefined ? ownStorage() : options.storage;
		this.connection = new Connection(options);
		this.#beforeReading = options.beforeReading;
		const channel = options.channel === undefined ? new BroadcastChannel(name) : options.channel;
		this.#tabs = new Tabs(channel, (...heard) => void this.#hear(...heard));
	}

	get state(): MemoryState {
		return this.#state;
	}
	/** Returns what is missing, if the database holds less than it did. Nothing is written until `acceptLoss`. */
	get recovery(): Recovery | null {
		return this.#recovery;
	}

	/** Returns the head of the last reading of everything, the writes that memory has followed since, and the head that it is at. */
	get followed(): Following {
		return { read: this.#read, advances: this.#advances, head: this.#state.head };
	}

	/** Goes on with what the database holds, after a loss that the user has seen. @throws NotSaved */
	async acceptLoss(): Promise<void> {
		await this.write('accept-loss', ENTITIES, () => async () => [], { decides: true });
	}

	/** Looks whether anything was written that this book has not heard of: while the page was frozen, word of it was missed. */
	async refresh(): Promise<void> {
		const head = await this.connection
			.open()
			.then((database) => readFrom(database, 'meta', (meta) => meta.get('head')))
			.catch(() => undefined);
		if (head?.clock !== this.#state.head?.clock) await this.reload();
	}

	reload(): Promise<void> {
		return this.#hear(null);
	}

	/** Subscribes to every change, of this tab and others; null: anything may have changed. Returns the function that unsubscribes. */
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
		await this.#beforeReading?.(database, this).catch(() => undefined);
		this.#takeOver(await readState(database).catch((error: unknown) => this.#salvage(database, error)));
		const found = watermarkOf(this.#state);
		const expected = missingMark(readWatermark(this.storage), this.#state.head?.gaveUp);
		this.#recovery = detectLoss(expected, found, this.connection.dataLost);
		if (this.#damage && !this.#recovery)
			this.#recovery = { kind: 'damaged', expected, found, missing: this.#damage.lost.length };
		this.checked = this.#check(database).catch(() => undefined);
	}

	#takeOver(state: MemoryState): void {
		this.#state = state;
		this.#read = state.head;
		this.#advances = [];
	}

	/** Some of it can't be read: the rest is there all the same. @throws OpenProblem where none can be read */
	async #salvage(database: Database, error: unknown): Promise<MemoryState> {
		const found = await import('./recovery/read-damaged-state')
			.then(({ readDamagedState }) => readDamagedState(database))
			.catch(() => Promise.reject(unreadable(error)));
		this.#damage = found.damage;
		return found.state;
	}

	/** Counting the changes takes long where there are many, so nobody waits for it at the start. */
	async #check(database: Database): Promise<void> {
		const { checkComplete } = await import('./recovery/check-complete');
		const gaps = await checkComplete(database, this);
		if (!gaps || this.#recovery) return;
		this.#recovery = gaps;
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
		const entry: RecentAction = { action: this.context.newId(), label, ...more };
		const stores = ['meta', 'changes', 'papers', ...[...entities].map((entity) => STORE_OF[entity])] as const;
		try {
			const writing = await this.prepare();
			const job = jobOf(writing);
			const written = await this.#withConnection((database) =>
				writing.inOneTransaction(database, stores, async (transaction) =>
					this.#record(transaction, await this.#begin(transaction, writing, loss), entry, job, writing)
				)
			);
			return loss || written.writer.cleared ? await this.#goOn(written) : this.#settle(written);
		} catch (error) {
			throw notSaved(error);
		}
	}

	#loss({ expected }: Recovery): Loss {
		return { gaveUp: readWatermark(this.storage) ?? expected, damage: this.#damage };
	}

	/** Returns the head as this action finds it, or as the decision about a loss makes it. */
	async #begin(transaction: WriteTransaction, { acceptLoss }: Writing, loss: Loss | null) {
		if (loss) return acceptLoss(transaction, this.context, loss);
		const head = await transaction.objectStore('meta').get('head');
		if (this.#isBehind(head ?? null)) throw this.#lose(head ?? null);
		return head;
	}

	async #record(
		transaction: WriteTransaction,
		head: Head | undefined,
		entry: RecentAction,
		job: Job,
		{ ActionWriter }: Writing
	): Promise<WriteResult> {
		const writer = new ActionWriter(transaction, head, this.context, entry);
		const left = await job(writer, transaction);
		await writer.forgetNames();
		const closing = writer.close();
		await Promise.all(closing.requests);
		const saved = { action: entry.action, label: entry.label, touched: writer.touched, left };
		return { writer, head: closing.head, advance: { from: head?.clock, to: closing.head.clock }, saved };
	}

	/** Completes a write: only now memory, the watermark and the other tabs learn of it. */
	#settle({ writer, head, advance, saved }: WriteResult): Saved {
		if (saved.touched.length === 0) return saved;
		this.#state = withRows({ ...this.#state, head }, saved.touched, ({ entity, id }) =>
			writer.row(entity, id)
		);
		this.#advances.push(advance);
		this.#raiseMark();
		this.#tabs.tell(saved.touched, advance);
		this.#tell(saved.touched);
		return saved;
	}

	/** Completes a write after an accepted loss, or one that emptied the book: only now the watermark, the only trace of what is gone, is replaced. */
	async #goOn({ saved }: WriteResult): Promise<Saved> {
		this.#takeOver(await readState(await this.connection.open()));
		this.#recovery = this.#damage = null;
		const watermark = watermarkOf(this.#state);
		if (watermark) writeWatermark(this.storage, watermark);
		this.#tabs.tell(null);
		this.#tell(null);
		return saved;
	}

	async #hear(touched: readonly Touched[] | null, advance?: Advance): Promise<void> {
		try {
			const database = await this.connection.open();
			if (touched) {
				const { head, rows } = await rereadRows(database, touched);
				if (this.#isBehind(head)) throw this.#lose(head);
				// The state has newer writes already: only these rows are replaced.
				this.#state = withRows({ ...this.#state, head }, touched, (_named, at) => rows[at]);
				if (advance) this.#advances.push(advance);
			} else {
				const state = await readState(database);
				if (await this.#isDecided(state)) this.#recovery = this.#damage = null;
				else if (this.#isBehind(state.head)) throw this.#lose(state.head);
				this.#takeOver(state);
			}
			this.#raiseMark();
		} catch {
			// Memory stays as it is: the next write meets the same trouble and says so.
		}
		this.#tell(touched, true);
	}

	/** Returns true if the database holds less than this book has seen in it. */
	#isBehind(head: Head | null): boolean {
		const known = this.#state.head;
		return known !== null && (head?.databaseId !== known.databaseId || head.changes < known.changes);
	}

	async #isDecided(state: MemoryState): Promise<boolean> {
		return this.#recovery !== null && (await import('./recovery/check-complete')).isDecided(this, state);
	}

	#lose(head: Head | null): NotSaved {
		const found = watermarkOf({ ...EMPTY_STATE, head });
		this.#recovery ??= detectLoss(watermarkOf(this.#state), found, false);
		this.#tell([]);
		return new NotSaved('recovery');
	}

	#raiseMark(): void {
		const watermark = watermarkOf(this.#state);
		// Until the user decides about a loss, the watermark is the only witness of it.
		if (watermark && !this.#recovery) raiseWatermark(this.storage, watermark);
	}

	#tell(touched: readonly Touched[] | null, foreign = false): void {
		for (const listener of this.#listeners) listener(touched, foreign);
	}

	/** Runs a job with a connection. One that died while the page slept is opened again, once. */
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
