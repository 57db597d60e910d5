/** Writes one action of the user into the database: change records, rows and the head. */
import { unwrap, type StoreNames } from 'idb';
import { keyOf, rowBeforeChanges, stampsOf, type Change, type Entity } from './changes';
import { applyPatches, diffRows, type Patch, type Row } from '../../domain/patch';
import { observe, tick, type Stamp } from './clock';
import { DEVICES } from '../devices/devices-key';
import type { Head, RecentAction, Schema } from '../database/schema';
import { KEPT } from '../database/progress';
import { STORE_OF, type Touched } from '../database/rows';
import { rowNames, withoutNames } from './label-names';
import type { WriteTransaction } from './one-transaction';
import { tidy } from './tidy';

/** Holds the clock and the source of ids for a write. */
export interface WriteContext {
	readonly now: () => number;
	readonly newId: () => string;
	readonly deviceId?: string;
}

type Writable = Pick<IDBObjectStore, 'put' | 'add' | 'delete' | 'clear'>;

/** The number of actions that the head remembers for undo. */
const RECENT = 40;

/** Gathers the changes of one action. Reading comes first, then writing, then `close`. */
export class ActionWriter {
	readonly #transaction: WriteTransaction;
	readonly #context: WriteContext;
	readonly #entry: RecentAction;
	readonly #rowsByKey = new Map<string, Row | undefined>();
	readonly #touchedByKey = new Map<string, Touched>();
	readonly #requests: Promise<unknown>[] = [];
	/** Asking for a store anew takes as long as a small write. */
	readonly #stores = new Map<StoreNames<Schema>, Writable>();
	#isWriting = false;
	/** The actions that changes were forgotten of, with their labels. */
	readonly #forgotten = new Map<string, string>();
	/** The names of what was erased. */
	readonly #erasedNames = new Set<string>();
	#head: Head;
	#final = false;
	#cleared = false;

	constructor(
		transaction: WriteTransaction,
		head: Head | undefined,
		context: WriteContext,
		entry: RecentAction
	) {
		this.#transaction = transaction;
		this.#context = context;
		this.#entry = entry;
		this.#head = head ?? newHead(context);
	}

	/** Returns the rows that this action changed. */
	get touched(): readonly Touched[] {
		return [...this.#touchedByKey.values()];
	}

	/** Returns the stamp of the newest change. */
	get clock(): Stamp | undefined {
		return this.#head.clock;
	}

	/** Returns true where this action emptied the whole book. */
	get cleared(): boolean {
		return this.#cleared;
	}

	/** Reads rows as they are in the database now. */
	async read(rows: Iterable<Touched>): Promise<void> {
		await Promise.all(
			[...rows].map(async ({ entity, id }) => {
				const row = await this.#store(entity).get(id);
				this.#rowsByKey.set(keyOf(entity, id), row);
			})
		);
	}

	/** Returns a row that was read, as this action has left it so far. */
	row(entity: Entity, id: string): Row | undefined {
		return this.#rowsByKey.get(keyOf(entity, id)) ?? rowBeforeChanges(entity, id);
	}

	/**
	 * Writes what differs; where nothing does, nothing is written.
	 * @param contains the history that the row brings with it from elsewhere
	 */
	put(entity: Entity, id: string, next: Row, contains?: readonly Change[]): void {
		const row = this.row(entity, id);
		const tidied = tidy(next, row);
		const patches = diffRows(row, tidied);
		const more = contains && { contains: stampsOf(contains) };
		if (patches.length > 0) this.#record(entity, id, patches, tidied, more);
	}

	/** Writes patches to a row. */
	patch(entity: Entity, id: string, patches: readonly Patch[]): void {
		const row = applyPatches(this.row(entity, id), patches);
		if (patches.length > 0 && row) this.#record(entity, id, patches, row);
	}

	/** Forgets a row and everything that was recorded of it, and keeps the bare fact that it is gone. */
	async erase(entity: Entity, id: string): Promise<void> {
		this.#final = true;
		const changes = await this.#forgetChanges(entity, id);
		this.forgetNamesOf(changes);
		this.#rowsByKey.set(keyOf(entity, id), undefined);
		this.#touchedByKey.set(keyOf(entity, id), { entity, id });
		this.#issue(this.#writable(STORE_OF[entity]).delete(id));
		this.#write(entity, id, [], { kind: 'erase', forgets: stampsOf(changes) });
	}

	/** Notes what an erased row was called, and its actions, for `forgetNames`. @param changes all that was recorded of it */
	forgetNamesOf(changes: readonly Change[]): void {
		for (const name of rowNames(changes)) this.#erasedNames.add(name);
		for (const { action, label } of changes) this.#forgotten.set(action, label);
	}

	/** Empties every store, and forgets all actions: what stays is that something was written. */
	clear(): void {
		this.#final = this.#cleared = true;
		const stores = ['changes', 'papers', ...Object.values(STORE_OF)] as const;
		for (const name of stores) this.#issue(this.#writable(name).clear());
		this.#issue(this.#writable('meta').delete(DEVICES));
		const { dating: _dating, ...head } = this.#head;
		const clock = tick(head.clock, this.#context.now(), head.deviceId);
		this.#head = { ...head, clock, changes: head.changes + 1, kept: 0, recent: [] };
	}

	/**
	 * Takes what was forgotten out of the labels that name it. Actions that nothing is left of leave those that can be undone; of
	 * the others the label loses its details, also where it stands with rows that stay.
	 */
	async forgetNames(): Promise<void> {
		const index = this.#transaction.objectStore('changes').index('action');
		const emptied = new Set<string>();
		await Promise.all(
			[...this.#forgotten].map(async ([action, label]) => {
				const named = withoutNames(label, this.#erasedNames) !== label;
				if (!named && !this.#head.recent.some((entry) => entry.action === action)) return;
				const left = named ? await index.getAll(action) : [];
				for (const change of left) this.#issue(this.#writable('changes').put(this.#nameless(change)));
				if (left.length === 0 && (named || (await index.count(action)) === 0)) emptied.add(action);
			})
		);
		if (this.#forgotten.size === 0) return;
		const stay = this.#head.recent.filter(({ action }) => !emptied.has(action));
		const recent = stay.map((entry) => (this.#forgotten.has(entry.action) ? this.#nameless(entry) : entry));
		this.#head = { ...this.#head, recent };
	}

	#nameless<T extends { readonly label: string }>(labelled: T): T {
		return { ...labelled, label: withoutNames(labelled.label, this.#erasedNames) };
	}

	/** Puts a row in the place of its whole history, as if the action that added it had added this. */
	async rewrite(entity: Entity, id: string, row: Row): Promise<void> {
		const changes = await this.#forgetChanges(entity, id);
		const { action, label } = changes[0] ?? this.#entry;
		this.#record(entity, id, [{ path: [], to: row }], row, { action, label, forgets: stampsOf(changes) });
	}

	/** Replaces a row as `rewrite` does, outside the user's actions: undo never hears of it. */
	async replace(entity: Entity, id: string, row: Row): Promise<void> {
		this.#final = true;
		await this.rewrite(entity, id, tidy(row));
	}

	/** Takes over a row, with the changes that made it elsewhere as they were recorded there; undefined: a row that is gone. */
	adopt(entity: Entity, id: string, row: Row | undefined, changes: readonly Change[]): void {
		this.#final = true;
		this.#rowsByKey.set(keyOf(entity, id), row);
		this.#touchedByKey.set(keyOf(entity, id), { entity, id });
		const store = this.#writable(STORE_OF[entity]);
		this.#issue(row ? store.put(row) : store.delete(id));
		for (const change of changes) this.file(change);
	}

	/** Keeps a change as it was recorded elsewhere. */
	file(change: Change): void {
		const clock = observe(this.#head.clock, change.clock, this.#context.now());
		this.#head = { ...this.#head, clock, changes: this.#head.changes + 1, kept: this.#head.kept + 1 };
		this.#issue(this.#writable('changes').add(change));
	}

	/** Forgets a change that another one stands for. */
	unfile({ clock }: Change): void {
		this.#head = { ...this.#head, kept: this.#head.kept - 1 };
		this.#issue(this.#writable('changes').delete(clock));
	}

	/** Returns a change with a stamp of this device, for one whose own can't be followed. */
	restamped(change: Change): Change {
		const clock = tick(this.#head.clock, this.#context.now(), this.#head.deviceId);
		this.#head = { ...this.#head, clock };
		return { ...change, clock };
	}

	/** Marks that days of the first edition are to be looked at, or that they were: with this action, or not at all. */
	datingIs(due: 'due' | undefined): void {
		const { dating: _dating, ...head } = this.#head;
		if (this.#head.dating === due) return;
		this.#head = due ? { ...head, dating: due } : head;
		this.#isWriting = true;
	}

	/** Writes the head; gives it, and what is to be awaited together with the transaction's end. */
	close(): { head: Head; requests: Promise<unknown>[] } {
		if (!this.#isWriting) return { head: this.#head, requests: [] };
		// An erasure can't be taken back, and an action without changes has nothing to take back: undo never hears of either.
		if (!this.#final && this.#touchedByKey.size > 0)
			this.#head = { ...this.#head, recent: [...this.#head.recent, this.#entry].slice(-RECENT) };
		const meta = this.#writable('meta');
		this.#issue(meta.put(this.#head));
		// Lists that were kept of the state before are deleted: they hold no more, and may name what is erased here.
		this.#issue(meta.delete(KEPT));
		return { head: this.#head, requests: this.#requests };
	}

	#record(
		entity: Entity,
		id: string,
		patches: readonly Patch[],
		row: Row,
		more: Partial<Pick<Change, 'action' | 'label' | 'forgets' | 'contains'>> = {}
	): void {
		this.#rowsByKey.set(keyOf(entity, id), row);
		this.#touchedByKey.set(keyOf(entity, id), { entity, id });
		this.#issue(this.#writable(STORE_OF[entity]).put(row));
		this.#write(entity, id, patches, more);
	}

	#write(entity: Entity, entityId: string, patches: readonly Patch[], more: Partial<Change> = {}): void {
		const clock = tick(this.#head.clock, this.#context.now(), this.#head.deviceId);
		const { deviceId, changes, kept } = this.#head;
		const change: Change = {
			id: this.#context.newId(),
			deviceId,
			clock,
			...this.#entry,
			entity,
			entityId,
			patches,
			...more
		};
		this.#head = { ...this.#head, clock, changes: changes + 1, kept: kept + 1 };
		this.#issue(this.#writable('changes').add(change));
	}

	/** A promise is awaited in the end, with the transaction; should the action fail before, nobody else waits for it. */
	#issue(request: IDBRequest | Promise<unknown>): void {
		this.#isWriting = true;
		if (!(request instanceof Promise)) return;
		request.catch(() => undefined);
		this.#requests.push(request);
	}

	async #forgetChanges(entity: Entity, id: string): Promise<Change[]> {
		const store = this.#transaction.objectStore('changes');
		const changes = await store.index('row').getAll([entity, id]);
		for (const { clock } of changes) this.#issue(this.#writable('changes').delete(clock));
		for (const { action, label } of changes) this.#forgotten.set(action, label);
		this.#head = { ...this.#head, kept: this.#head.kept - changes.length };
		return changes;
	}

	/** Returns a store to write to. Its requests make no promises: one that fails aborts the transaction, whose end tells. */
	#writable(name: StoreNames<Schema>): Writable {
		const store = this.#stores.get(name) ?? this.#transaction.objectStore(name);
		const writable = (unwrap(store as never) as unknown as Writable | undefined) ?? (store as Writable);
		this.#stores.set(name, writable);
		return writable;
	}

	#store(entity: Entity) {
		return this.#transaction.objectStore(STORE_OF[entity]);
	}
}

/** Returns the head of an empty database. */
export function newHead({ newId, deviceId }: WriteContext): Head {
	return { key: 'head', databaseId: newId(), deviceId: deviceId ?? newId(), changes: 0, kept: 0, recent: [] };
}
