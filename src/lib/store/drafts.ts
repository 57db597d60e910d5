/**
 * Texts that are being typed: kept so that a closed tab loses none of them. They are no part of the book and make no changes.
 * At each key a text is noted beside the database, where writing waits for nothing; a moment later it goes into the database,
 * and its note goes. What the database does not take stays noted.
 */
import type { Database } from './database/database';
import type { SideStorage } from './recovery/loss-detection';
import { notSaved } from './database/errors';
import { readFrom } from './database/read-from';

export class Drafts {
	readonly #open: () => Promise<Database>;
	readonly #now: () => number;
	readonly #notes: SideStorage | null;

	/** @param now milliseconds since 1970 @param notes null: a text is kept only once it is saved */
	constructor(open: () => Promise<Database>, now: () => number, notes: SideStorage | null) {
		this.#open = open;
		this.#now = now;
		this.#notes = notes;
	}

	/** Returns the newest draft under a key; undefined where there is none. */
	async get<T>(key: string): Promise<T | undefined> {
		const noted = valueIn(this.#noted(key));
		if (noted !== undefined) return noted as T;
		const draft = await readFrom(await this.#open(), 'drafts', (drafts) => drafts.get(key));
		return draft?.value as T | undefined;
	}

	/** Keeps a text at once, until it is saved. @returns false where it could not */
	note(key: string, value: unknown): boolean {
		try {
			this.#notes?.setItem(nameOf(key), JSON.stringify({ value }));
			return this.#notes !== null;
		} catch {
			// There is no room, or it is switched off.
			return false;
		}
	}

	/** Resolves after it is durable, or at least noted. @throws NotSaved */
	async save(key: string, value: unknown): Promise<void> {
		const isNoted = this.note(key, value);
		const noted = this.#noted(key);
		const savedAt = new Date(this.#now()).toISOString();
		try {
			await this.#write((store) => store.put({ key, value, savedAt }));
		} catch (error) {
			if (!isNoted) throw error;
			return;
		}
		// A text typed meanwhile waits for its own turn.
		if (this.#noted(key) === noted) this.#forget(key);
	}

	/** Forgets a draft: what it was for has been saved. @throws NotSaved */
	async drop(key: string): Promise<void> {
		this.#forget(key);
		await this.#write((store) => store.delete(key));
	}

	/** Forgets the drafts whose keys are of what is gone. @throws NotSaved */
	async dropWhere(isGone: (key: string) => boolean): Promise<void> {
		this.#notedKeys()
			.filter(isGone)
			.forEach((key) => this.#forget(key));
		await this.#write(async (store) => {
			const keys = await store.getAllKeys();
			await Promise.all(keys.filter(isGone).map((key) => store.delete(key)));
		});
	}

	#notedKeys(): string[] {
		const names = Array.from({ length: this.#notes?.length ?? 0 }, (_, at) => this.#notes?.key(at) ?? '');
		return names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
	}

	#noted(key: string): string | null {
		return this.#notes?.getItem(nameOf(key)) ?? null;
	}

	#forget(key: string): void {
		this.#notes?.removeItem(nameOf(key));
	}

	async #write(job: (store: ReturnType<typeof storeOf>) => Promise<unknown>): Promise<void> {
		try {
			const store = storeOf(await this.#open());
			await Promise.all([job(store), store.transaction.done]);
		} catch (error) {
			throw notSaved(error);
		}
	}
}

function storeOf(database: Database) {
	return database.transaction('drafts', 'readwrite', { durability: 'strict' }).objectStore('drafts');
}

const PREFIX = 'tactful.typing ';

function nameOf(key: string): string {
	return PREFIX + key;
}

/** Returns what a note holds; undefined where there is none, or none of ours. */
function valueIn(noted: string | null): unknown {
	try {
		return (JSON.parse(noted ?? 'null') as { value?: unknown } | null)?.value;
	} catch {
		return undefined;
	}
}
