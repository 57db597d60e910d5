/**
 * Where the texts of a draft are kept: with the book, and where that can't be written (a newer version has it, there is no room),
 * in the storage of the tab, so that a reload loses nothing.
 */
import type { Tracker } from '$lib/state/tracker.svelte';

type Drafts = Pick<Tracker, 'draft' | 'saveDraft' | 'dropDraft'>;
type Texts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export class KeptTexts<Value> {
	readonly #book: Drafts;
	readonly #tab: Texts | null;

	/** @param tab default: sessionStorage */
	constructor(book: Drafts, tab: Texts | null = ownTab()) {
		this.#book = book;
		this.#tab = tab;
	}

	/** What was kept last; undefined where nothing was. What the tab has goes to the book as soon as that takes it. */
	async get(key: string): Promise<Value | undefined> {
		const inTab = this.#tab?.getItem(nameOf(key));
		if (!inTab) return this.#book.draft<Value>(key);
		const value = JSON.parse(inTab) as Value;
		await this.keep(key, value).catch(() => undefined);
		return value;
	}

	/** Resolves once it is kept. @throws NotSaved where neither takes it */
	async keep(key: string, value: Value): Promise<void> {
		try {
			await this.#book.saveDraft(key, value);
			this.#tab?.removeItem(nameOf(key));
		} catch (error) {
			if (!this.#keepInTab(key, value)) throw error;
		}
	}

	/** Forgets it: it was logged, or is no longer wanted. @throws NotSaved */
	async drop(key: string): Promise<void> {
		this.#tab?.removeItem(nameOf(key));
		await this.#book.dropDraft(key);
	}

	#keepInTab(key: string, value: Value): boolean {
		try {
			this.#tab?.setItem(nameOf(key), JSON.stringify(value));
			return this.#tab !== null;
		} catch {
			return false;
		}
	}
}

function nameOf(key: string): string {
	return `tactful.${key}`;
}

/** Null where the browser keeps it from the page: asking for it throws there. */
function ownTab(): Texts | null {
	try {
		return globalThis.sessionStorage ?? null;
	} catch {
		return null;
	}
}
