/** The whole book: what is in memory, and the one way of writing it. IndexedDB is the truth and is written first. */
import type { Settings } from '../domain/cadence/policy';
import type { Lead, News } from '../domain/lead';
import type { Contact } from '../domain/person';
import type { Change, Entity } from './changes';
import { Connection, DATABASE_NAME } from './database';
import type { ConnectionEvent, ConnectionOptions, Database, Head, RecentAction } from './database';
import { Drafts } from './drafts';
import { compare, raiseMark, readMark, writeMark } from './health';
import type { Mark, MarkStorage, Recovery } from './health';
import { adding, editing, erasing, undoing } from './jobs';
import type { Edit, Job, LeftAlone } from './jobs';
import { inOneTransaction, Ledger } from './ledger';
import type { Pen, WriteTransaction } from './ledger';
import { isDead, NotSaved, notSaved } from './not-saved';
import { verifyDatabase } from './proof';
import { redoableOf, undoableOf } from './recent';
import { ENTITIES, SETTINGS_ID, STORE_OF } from './rows';
import type { RowByEntity, StoredSheet, Touched } from './rows';
import { EMPTY_SHELF, markOf, readRows, readShelf, settingsOf, withRows } from './shelf';
import type { Shelf } from './shelf';
import { Tabs } from './tabs';
import type { Channel } from './tabs';

export interface BookOptions extends Omit<ConnectionOptions, 'onEvent'> {
	/** Milliseconds since 1970. */
	readonly now?: () => number;
	readonly newId?: () => string;
	/** Of a database that is written for the first time; an existing one keeps its own. */
	readonly deviceId?: string;
	/** null: no other tabs. Default: a BroadcastChannel named like the database. */
	readonly channel?: Channel | null;
	/** Where the mark is kept; null: nowhere. Default: localStorage. */
	readonly storage?: MarkStorage | null;
	readonly onEvent?: (event: ConnectionEvent) => void;
	/** Takes the rows of erased leads and contacts out of a kept sheet; the same sheet where it has none. */
	readonly dropRows?: (sheet: StoredSheet, ids: ReadonlySet<string>) => StoredSheet;
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

type Listener = (touched: readonly Touched[] | null) => void;

export class Book {
	readonly #options: BookOptions;
	readonly #connection: Connection;
	readonly #tabs: Tabs;
	readonly #pen: Pen;
	readonly #storage: MarkStorage | null;
	readonly #listeners = new Set<Listener>();
	/** Texts that are being typed. */
	readonly drafts: Drafts;
	#shelf: Shelf = EMPTY_SHELF;
	#recovery: Recovery | null = null;

	/** Opens the database and reads it; writes nothing. @throws OpenProblem */
	static async open(options: BookOptions = {}): Promise<Book> {
		const book = new Book(options);
		try {
			await book.#load();
			return book;
		} catch (error) {
			book.close();
			throw error;
		}
	}

	private constructor(options: BookOptions) {
		const { now = Date.now, newId = () => crypto.randomUUID(), deviceId, name = DATABASE_NAME } = options;
		this.#options = options;
		this.#pen = { now, newId, deviceId };
		this.#storage = options.storage === undefined ? (globalThis.localStorage ?? null) : options.storage;
		this.#connection = new Connection(options);
		this.drafts = new Drafts(() => this.#connection.open(), now);
		const channel = options.channel === undefined ? new BroadcastChannel(name) : options.channel;
		this.#tabs = new Tabs(channel, (touched) => void this.#hear(touched));
	}

	/** Also those in the trash. */
	get leads(): ReadonlyMap<string, Lead> {
		return this.#shelf.leads;
	}
	get contacts(): ReadonlyMap<string, Contact> {
		return this.#shelf.contacts;
	}
	get sheets(): ReadonlyMap<string, StoredSheet> {
		return this.#shelf.sheets;
	}
	get news(): ReadonlyMap<string, News> {
		return this.#shelf.news;
	}
	get settings(): Settings {
		return settingsOf(this.#shelf);
	}
	/** The database holds less than it did: nothing is written until `acceptLoss`. */
	get recovery(): Recovery | null {
		return this.#recovery;
	}
	get undoable(): RecentAction | null {
		return undoableOf(this.#shelf.head?.recent ?? []);
	}
	get redoable(): RecentAction | null {
		return redoableOf(this.#shelf.head?.recent ?? []);
	}
	/** Changes one row: `fn` gets it as it is in the database and gives it as it shall be. @throws NotSaved */
	change<E extends Entity>(
		label: string,
		entity: E,
		id: string,
		fn: (row: RowByEntity[E]) => RowByEntity[E]
	): Promise<Saved> {
		return this.apply(label, [{ entity, id, fn } as unknown as Edit]);
	}

	/** Adds a row; where one with its id is there already (a button pressed twice) nothing happens. @throws NotSaved */
	add<E extends Entity>(label: string, entity: E, row: RowByEntity[E]): Promise<Saved> {
		return this.#write(label, [entity], adding(entity, row));
	}

	/** Changes the settings. @throws NotSaved */
	set(label: string, patch: Partial<Settings>): Promise<Saved> {
		return this.change(label, 'settings', SETTINGS_ID, (row) => ({ ...row, ...patch }));
	}

	/** Several edits as one action: all or nothing. @throws NotSaved */
	apply(label: string, edits: readonly Edit[]): Promise<Saved> {
		return this.#write(label, new Set(edits.map(({ entity }) => entity)), editing(edits));
	}

	/**
	 * Takes an action back as a new action, field by field, where the field still holds what the action gave it. What it added
	 * goes to the trash. Undoing an undo does the action again. @throws NotSaved where nothing is left to take back
	 */
	undo(action: string): Promise<Saved> {
		const label =
			this.#shelf.head?.recent.find((entry) => entry.action === action)?.label ?? 'an earlier action';
		return this.#write(`Undo: ${label}`, ENTITIES, undoing(action, this.#pen.now()), { undoes: action });
	}

	/** Removes rows for good, with all that was recorded of them and their rows in kept sheets. No undo. @throws NotSaved */
	erase(label: string, rows: readonly Touched[]): Promise<Saved> {
		return this.#write(label, ENTITIES, erasing(rows, this.#options.dropRows));
	}

	/** What happened to a row, oldest first. */
	async history(entity: Entity, id: string): Promise<Change[]> {
		const database = await this.#connection.open();
		return database.getAllFromIndex('changes', 'row', [entity, id]);
	}

	/** Whether the rows are what the recorded changes make. Names those that differ. */
	async verify(): Promise<{ ok: boolean; differing: string[] }> {
		return verifyDatabase(await this.#connection.open());
	}

	/** Every row of the sample. */
	sampleRows(): Touched[] {
		return (['lead', 'contact', 'sheet'] as const).flatMap((entity) =>
			[...this.#shelf[STORE_OF[entity]].values()]
				.filter(({ sample }) => sample)
				.map(({ id }) => ({ entity, id }))
		);
	}

	/** When a backup file was last written (ISO 8601 UTC), and how many changes came after it. */
	backupState(): { last: string | null; changesSince: number } {
		const changes = this.#shelf.head?.changes ?? 0;
		const last = readMark(this.#storage)?.lastBackup;
		return { last: last?.at ?? null, changesSince: changes - (last?.changes ?? 0) };
	}

	/** A backup file was written just now. */
	backedUp(): void {
		const mark = markOf(this.#shelf);
		const at = new Date(this.#pen.now()).toISOString();
		if (mark) writeMark(this.#storage, { ...mark, lastBackup: { at, changes: mark.changes } });
	}

	/** Goes on with what the database holds, after a loss that the user has seen. */
	acceptLoss(): void {
		this.#recovery = null;
		const mark = markOf(this.#shelf) ?? {
			databaseId: '',
			changes: 0,
			counts: { leads: 0, contacts: 0, sheets: 0 }
		};
		writeMark(this.#storage, mark);
	}

	/** Looks whether anything was written that this book has not heard of: while the page was frozen, word of it was missed. */
	async refresh(): Promise<void> {
		const head = await this.#connection
			.open()
			.then((database) => database.get('meta', 'head'))
			.catch(() => undefined);
		if (head?.clock !== this.#shelf.head?.clock) await this.#hear(null);
	}

	/** Hears of every change, its own and other tabs'; null: anything may have changed. Gives the way to stop. */
	subscribe(listener: Listener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	close(): void {
		this.#tabs.close();
		this.#connection.close();
		this.#listeners.clear();
	}

	async #load(): Promise<void> {
		const { shelf, changes } = await readShelf(await this.#connection.open());
		this.#shelf = shelf;
		const expected = readMark(this.#storage);
		this.#recovery = compare(expected, markOf(shelf), this.#connection.dataLost);
		const missing = (shelf.head?.kept ?? 0) - changes;
		if (missing > 0) this.#recovery ??= { kind: 'behind', expected, found: markOf(shelf), missing };
	}

	async #write(label: string, entities: Iterable<Entity>, job: Job, more: Pick<RecentAction, 'undoes'> = {}) {
		if (this.#recovery) throw new NotSaved('recovery');
		const entry: RecentAction = { action: this.#pen.newId(), label, ...more };
		const stores = ['meta', 'changes', ...[...entities].map((entity) => STORE_OF[entity])] as const;
		try {
			const written = await this.#withConnection((database) =>
				inOneTransaction(database, stores, (transaction) => this.#record(transaction, entry, job))
			);
			return this.#settle(written);
		} catch (error) {
			throw notSaved(error);
		}
	}

	async #record(transaction: WriteTransaction, entry: RecentAction, job: Job): Promise<Written> {
		const head = await transaction.objectStore('meta').get('head');
		if (this.#isBehind(head ?? null)) throw this.#lose(head ?? null);
		const ledger = new Ledger(transaction, head, this.#pen, entry);
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
			const database = await this.#connection.open();
			if (touched) {
				const { head, rows } = await readRows(database, touched);
				if (this.#isBehind(head)) throw this.#lose(head);
				// What was written meanwhile is on the shelf already: only these rows are replaced.
				this.#shelf = withRows({ ...this.#shelf, head }, touched, (_named, at) => rows[at]);
			} else {
				const { shelf } = await readShelf(database);
				if (this.#isBehind(shelf.head)) throw this.#lose(shelf.head);
				this.#shelf = shelf;
			}
			this.#raiseMark();
		} catch {
			// Memory stays as it is: the next write meets the same trouble and says so.
		}
		this.#tell(touched);
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
		if (mark) raiseMark(this.#storage, mark);
	}

	#tell(touched: readonly Touched[] | null): void {
		for (const listener of this.#listeners) listener(touched);
	}

	/** A connection that died while the page slept is opened again, once. */
	async #withConnection<T>(job: (database: Database) => Promise<T>): Promise<T> {
		try {
			return await job(await this.#connection.open());
		} catch (error) {
			if (!isDead(error)) throw error;
			this.#connection.forget();
			return job(await this.#connection.open());
		}
	}
}
