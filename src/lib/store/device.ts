/**
 * Stores what belongs to this device alone and is in no backup: handles of the files on its disk that sheets stay connected
 * with, and the settings of its notifications. A database of its own, because handles can't be written into a file, and because the service worker reads it.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { notSaved } from './database/errors';
import { readFrom } from './database/read-from';

/** A file on the disk that a connected sheet is kept in. */
export interface FileLink<Handle = unknown> {
	readonly sheetId: string;
	/** The browser's own, which it can store. */
	readonly handle: Handle;
	/** The user said that it is to be written without being asked. */
	readonly byItself: boolean;
	/** Leads that are in no sheet become new rows of it. */
	readonly addNew: boolean;
	/** SHA-256 (hex) of the file as it was when it and the app last agreed; '' before that. */
	readonly agreed: string;
}

interface Schema extends DBSchema {
	files: { key: string; value: FileLink };
	notes: { key: string; value: unknown };
}

export class DeviceStore {
	readonly #name: string;
	#opening: Promise<IDBPDatabase<Schema>> | null = null;

	constructor(name = 'tactful-device') {
		this.#name = name;
	}

	async links(): Promise<FileLink[]> {
		return readFrom(await this.#open(), 'files', (files) => files.getAll());
	}

	async link(sheetId: string): Promise<FileLink | undefined> {
		return readFrom(await this.#open(), 'files', (files) => files.get(sheetId));
	}

	/** @throws NotSaved */
	async putLink(link: FileLink): Promise<void> {
		await this.#write('files', (store) => store.put(link));
	}

	/** @throws NotSaved */
	async dropLink(sheetId: string): Promise<void> {
		await this.#write('files', (store) => store.delete(sheetId));
	}

	/** Returns the note under a key. */
	async note<T>(key: string): Promise<T | undefined> {
		return (await readFrom(await this.#open(), 'notes', (notes) => notes.get(key))) as T | undefined;
	}

	/** @throws NotSaved */
	async putNote(key: string, value: unknown): Promise<void> {
		await this.#write('notes', (store) => store.put(value, key));
	}

	/** @throws NotSaved */
	async dropNote(key: string): Promise<void> {
		await this.#write('notes', (store) => store.delete(key));
	}

	/** Changes a note in one transaction, and returns it. @throws NotSaved, also what the update rejects it with */
	async changeNote<T>(key: string, update: (note: T | undefined) => T): Promise<T> {
		let changed: T | undefined;
		await this.#write('notes', async (store) => {
			changed = update((await store.get(key)) as T | undefined);
			await store.put(changed, key);
		});
		return changed as T;
	}

	/** Forgets everything. @throws NotSaved */
	async clear(): Promise<void> {
		await this.#write('files', (store) => store.clear());
		await this.#write('notes', (store) => store.clear());
	}

	/** Closes it; the next call opens it again. */
	async close(): Promise<void> {
		const opening = this.#opening;
		this.#opening = null;
		(await opening?.catch(() => undefined))?.close();
	}

	async #write<Name extends 'files' | 'notes'>(
		name: Name,
		job: (store: ReturnType<typeof storeOf<Name>>) => Promise<unknown>
	): Promise<void> {
		try {
			const store = storeOf(await this.#open(), name);
			await Promise.all([job(store), store.transaction.done]);
		} catch (error) {
			throw notSaved(error);
		}
	}

	#open(): Promise<IDBPDatabase<Schema>> {
		this.#opening ??= openDB<Schema>(this.#name, 1, {
			upgrade(database, _from, _to, transaction) {
				// Its failure is that of opening.
				transaction.done.catch(() => undefined);
				database.createObjectStore('files', { keyPath: 'sheetId' });
				database.createObjectStore('notes');
			},
			blocking: () => void this.close(),
			terminated: () => (this.#opening = null)
		}).catch((error: unknown) => {
			this.#opening = null;
			throw error;
		});
		return this.#opening;
	}
}

function storeOf<Name extends 'files' | 'notes'>(database: IDBPDatabase<Schema>, name: Name) {
	return database.transaction(name, 'readwrite', { durability: 'strict' }).objectStore(name);
}
