/** The whole book: what is in memory, and the one way of writing it. IndexedDB is the truth and is written first. */
import type { Settings } from '../domain/cadence/policy';
import type { KeptList } from '../domain/day-list/kept-list';
import type { Lead, News } from '../domain/lead';
import type { Contact } from '../domain/person';
import { Repository } from './repository';
import type { BackupContents } from './backup/backup-contents';
import type { Change, Entity } from './changes/changes';
import type { Stamp } from './changes/clock';
import type { RecentAction } from './database/database';
import { Drafts } from './drafts';
import type { SyncedBook } from './devices/visits/visit';
import type { SnapshotKind } from './snapshots/retention';
import type { Recovery } from './recovery/loss-detection';
import type { Edit, Watch, WriteOptions } from './changes/edits';
import type { ErasingOptions } from './erasing/erase';
import type { Place } from './erasing/erasing-marks';
import { backedUp, backupState } from './recovery/last-backup';
import { openErasures } from './erasing/open-erasures';
import { notLoaded } from './database/errors';
import { redoableOf, undoableOf } from './changes/undo-stack';
import { ENTITIES, type StoredSheet, type Touched } from './database/rows';
import type { BookOptions, Erased, JobOf, Listener, Saved } from './types';
import { settingsOf } from './database/memory-state';
import type { Papers } from './papers/papers';
import type { Snapshots } from './snapshots/snapshots';
import { readFrom } from './database/read-from';

export class Book {
	readonly #archive: Repository;
	/** Texts that are being typed. */
	readonly drafts: Drafts;

	/** Opens the database and reads it; writes nothing. @throws OpenProblem */
	static async open(options: BookOptions = {}): Promise<Book> {
		const archive = new Repository(options);
		try {
			await archive.load();
			return new Book(archive);
		} catch (error) {
			archive.close();
			throw error;
		}
	}

	private constructor(archive: Repository) {
		this.#archive = archive;
		this.drafts = new Drafts(() => archive.connection.open(), archive.context.now, archive.storage);
	}

	/** All leads by id, those in the trash included. */
	get leads(): ReadonlyMap<string, Lead> {
		return this.#archive.state.leads;
	}
	get contacts(): ReadonlyMap<string, Contact> {
		return this.#archive.state.contacts;
	}
	get sheets(): ReadonlyMap<string, StoredSheet> {
		return this.#archive.state.sheets;
	}
	get news(): ReadonlyMap<string, News> {
		return this.#archive.state.news;
	}
	get settings(): Settings {
		return settingsOf(this.#archive.state);
	}
	/** Returns what is missing, if the database holds less than it did. Nothing is written until `acceptLoss`. */
	get recovery(): Recovery | null {
		return this.#archive.recovery;
	}
	/** Resolves when it is known whether all recorded changes are there; `recovery` says so if not. */
	get checked(): Promise<void> {
		return this.#archive.checked;
	}
	get undoable(): RecentAction | null {
		return undoableOf(this.#archive.state.head?.recent ?? []);
	}
	get redoable(): RecentAction | null {
		return redoableOf(this.#archive.state.head?.recent ?? []);
	}

	/** Several edits as one action: all or nothing, and after a snapshot where they sweep through the book. @throws NotSaved */
	async apply(label: string, edits: readonly Edit[], options: WriteOptions = {}): Promise<Saved> {
		const { isSweeping } = await this.#archive.prepare();
		// Undo takes the action back; that there is no room for a snapshot is no reason to refuse it.
		if (options.copyFirst ?? isSweeping(edits))
			await this.snapshot('before', label, options).catch(() => undefined);
		const entities = new Set(edits.map(({ entity }) => entity));
		return this.#archive.write(label, entities, ({ editing }) => editing(edits, options));
	}

	/** Returns true if days of the first edition are still to be looked at; an action with `datesEvents` does so, once. */
	get isDatingDue(): boolean {
		return this.#archive.state.head?.dating === 'due';
	}

	/**
	 * Takes an action back as a new action, field by field, where the field still holds what the action gave it. What it added
	 * goes to the trash. Undoing an undo does the action again. @throws NotSaved where nothing is left to take back
	 */
	undo(action: string, watch?: Watch): Promise<Saved> {
		const label = this.#archive.state.head?.recent.find((entry) => entry.action === action)?.label ?? '';
		const job: JobOf = ({ undoing }) => undoing(action, this.#archive.context.now(), watch);
		return this.#archive.write(`undo|${label}`, ENTITIES, job, { undoes: action });
	}

	/**
	 * Removes rows for good, with all that was recorded of them and what was being typed for them, snapshots included. No undo.
	 * @throws NotSaved where nothing could be erased
	 */
	async erase(label: string, rows: readonly Touched[], options?: ErasingOptions): Promise<Erased> {
		return (await this.#erasing()).erase(this.#erasable, label, rows, options);
	}

	/** Erases everything in this browser, store by store, also where data is missing. No undo. @throws NotSaved where nothing could be erased */
	async eraseAll(label: string, options?: ErasingOptions): Promise<Erased> {
		return (await this.#erasing()).erase(this.#erasable, label, null, options);
	}

	/** Returns true if an erasure was cut off, or could not reach all places. */
	get isErasing(): boolean {
		return openErasures(this.#archive.storage).length > 0;
	}

	/** Goes on with erasures that were cut off. Returns the places that can't be reached; null where there was nothing to do. @throws NotSaved */
	async resumeErasing(options?: ErasingOptions): Promise<readonly Place[] | null> {
		return (await this.#erasing()).resumeErasures(this.#erasable, options);
	}

	get #erasable() {
		return { archive: this.#archive, drafts: this.drafts };
	}

	#erasing() {
		return import('./erasing/erase').catch((error: unknown) => {
			throw notLoaded(error);
		});
	}

	/** Returns the bytes of the files that leads name. */
	async papers(): Promise<Papers> {
		const { Papers } = await import('./papers/papers');
		return new Papers(await this.#archive.connection.open(), this);
	}

	/** Returns the snapshots, which lie in a second database. */
	async snapshots(): Promise<Snapshots> {
		const { Snapshots } = await import('./snapshots/snapshots');
		return new Snapshots(this.#archive.name);
	}

	/** Takes a snapshot now; a daily one only if the day has none. @throws NotSaved also where it was stopped */
	async snapshot(kind: SnapshotKind, label = '', { signal }: Watch = {}): Promise<void> {
		const { head } = this.#archive.state;
		if (!head || this.#archive.connection.inMemory) return;
		const createdAt = new Date(this.#archive.context.now()).toISOString();
		const { databaseId, changes } = head;
		const { keepSnapshot } = await import('./snapshots/worker-client');
		const note = { kind, label, createdAt, databaseId, changes };
		await keepSnapshot(this.#archive.name, note, () => this.contents(), signal);
	}

	/** Returns the parts that sharing with other devices needs. */
	get synced(): SyncedBook {
		return { archive: this.#archive, snapshot: (label) => this.snapshot('before', label) };
	}

	/** Returns the id with which this device signs its changes; undefined before the first of them. */
	get deviceId(): string | undefined {
		return this.#archive.state.head?.deviceId;
	}

	/** Returns the changes of a row, oldest first. */
	async history(entity: Entity, id: string): Promise<Change[]> {
		const database = await this.#archive.connection.open();
		return readFrom(database, 'changes', (store) => store.index('row').getAll([entity, id]));
	}

	/** Verifies that the rows are what the recorded changes make, and names those that differ. */
	async verify(): Promise<{ ok: boolean; differing: string[] }> {
		const { verifyDatabase } = await import('./changes/verify');
		return verifyDatabase(await this.#archive.connection.open());
	}

	/** Returns the stamp of the newest change that this book has heard of. */
	get clock(): Stamp | undefined {
		return this.#archive.state.head?.clock;
	}

	/** Returns the ids of rows that were changed after a stamp, also in other tabs; null where they are too many to be worth looking up. */
	async changedSince(stamp: Stamp): Promise<ReadonlySet<string> | null> {
		const { changedSince } = await import('./changes/changed-since');
		return changedSince(await this.#archive.connection.open(), stamp);
	}

	/**
	 * Keeps lists for the next start, unless anything was written meanwhile, or another tab wrote what this book has not heard of.
	 * @param version that of the app
	 */
	async keepLists(version: string, lists: readonly KeptList[]): Promise<void> {
		const { followed, connection } = this.#archive;
		const { keepLists } = await import('./database/keep-today');
		if (!this.recovery && !connection.inMemory)
			await keepLists(await connection.open(), followed, version, lists);
	}

	/** Returns everything that is stored, for a backup file. */
	async contents(): Promise<BackupContents> {
		const { readWhole } = await import('./backup/restore');
		return readWhole(await this.#archive.connection.open());
	}

	/** Returns everything in memory: it can still be kept where the database can't be read any more. */
	async onScreen(): Promise<BackupContents> {
		const { contentsOfState } = await import('./backup/restore');
		return contentsOfState(this.#archive.state);
	}

	/** Puts a backup in the place of what is here, also of what is missing here. @throws NotSaved */
	replace(label: string, contents: BackupContents, watch?: Watch): Promise<Saved> {
		return this.#bringIn(label, 'replace', contents, watch);
	}

	/** Brings in what a backup holds, and keeps what is here: both by their changes. No undo; a snapshot is taken first. @throws NotSaved */
	merge(label: string, contents: BackupContents, watch?: Watch): Promise<Saved> {
		return this.#bringIn(label, 'merge', contents, watch);
	}

	async #bringIn(
		label: string,
		how: 'replace' | 'merge',
		contents: BackupContents,
		watch?: Watch
	): Promise<Saved> {
		const { restoreJob, verifyRestored } = await import('./backup/restore-command').catch(
			(error: unknown) => {
				throw notLoaded(error);
			}
		);
		await this.snapshot('before', label, watch);
		const job = restoreJob(how, contents, this.#archive.context.now(), watch);
		// Where something is missing, the restore is the user's decision about it; the loss stands until the transaction completes.
		const saved = await this.#archive.write(label, ENTITIES, () => job, { decides: true });
		await verifyRestored(await this.#archive.connection.open(), how, contents);
		return saved;
	}

	/** Returns when a backup file was last written (ISO 8601 UTC), and how many changes came after it. */
	backupState(): { last: string | null; changesSince: number } {
		return backupState(this.#archive);
	}

	/** Records that a backup file was written now. */
	backedUp(): void {
		backedUp(this.#archive, this.#archive.context.now());
	}

	/** Goes on with what the database holds, after a loss that the user has seen. */
	acceptLoss(): Promise<void> {
		return this.#archive.acceptLoss();
	}

	/** Looks whether anything was written that this book has not heard of: while the page was frozen, word of it was missed. */
	refresh(): Promise<void> {
		return this.#archive.refresh();
	}

	/** Reads everything again. */
	reload(): Promise<void> {
		return this.#archive.reload();
	}

	/** Loads what writing needs, so that the first write need not wait for it. @throws NotSaved where it can't be loaded */
	async prepare(): Promise<void> {
		await this.#archive.prepare();
	}

	/** Subscribes to every change, of this tab and others. Returns the function that unsubscribes. */
	subscribe(listener: Listener): () => void {
		return this.#archive.subscribe(listener);
	}

	close(): void {
		this.#archive.close();
	}
}
