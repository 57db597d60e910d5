/** Texts that are being typed: kept so that a closed tab loses none of them. They are no part of the book and make no changes. */
import type { Database } from './database';
import { notSaved } from './not-saved';

export class Drafts {
	readonly #open: () => Promise<Database>;
	readonly #now: () => number;

	/** @param now milliseconds since 1970 */
	constructor(open: () => Promise<Database>, now: () => number) {
		this.#open = open;
		this.#now = now;
	}

	/** What was saved under a key; undefined where nothing was. */
	async get<T>(key: string): Promise<T | undefined> {
		const draft = await (await this.#open()).get('drafts', key);
		return draft?.value as T | undefined;
	}

	/** Resolves after it is durable. @throws NotSaved */
	async save(key: string, value: unknown): Promise<void> {
		const savedAt = new Date(this.#now()).toISOString();
		await this.#write((store) => store.put({ key, value, savedAt }));
	}

	/** Forgets a draft: what it was for has been saved. @throws NotSaved */
	async drop(key: string): Promise<void> {
		await this.#write((store) => store.delete(key));
	}

	/** Forgets the drafts of rows that are gone: the words of their keys name the ids. @throws NotSaved */
	async dropOf(ids: Iterable<string>): Promise<void> {
		const gone = new Set(ids);
		await this.#write(async (store) => {
			const keys = await store.getAllKeys();
			const theirs = keys.filter((key) => key.split(' ').some((word) => gone.has(word)));
			await Promise.all(theirs.map((key) => store.delete(key)));
		});
	}

	/** Forgets all drafts. @throws NotSaved */
	async dropAll(): Promise<void> {
		await this.#write((store) => store.clear());
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
