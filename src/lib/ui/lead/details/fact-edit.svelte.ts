/**
 * Holds the state of a fact edited in place: opened, typed, saved when left, restored on Escape.
 */
import { Submission } from '../../base/form/submission.svelte';

/** Keeps the texts that are typed in place, by field, so that they outlive the page. */
export interface TypedKeeper {
	/** Returns the text that was left in a field, and the stored value that it was typed over. Reactive. */
	left: (field: string) => { readonly text: string; readonly over: string } | undefined;
	note: (field: string, text: string, over?: string) => void;
	/** Forgets a text that was saved or given up. */
	drop: (field: string) => void;
}

interface FactEditing {
	/** Returns the stored value as text. */
	value: () => string;
	/** Stores a text that was typed over a stored one. Resolves when it is stored; rejects with a message for the user otherwise. */
	save: (text: string, over: string) => Promise<unknown>;
	/** Returns true when the fact cannot be empty; an emptied field keeps its old value. */
	required: () => boolean;
	/** Keeps a text that is being typed over a stored value; absent: it is not kept. */
	note?: ((text: string, over: string) => void) | undefined;
	/** Forgets what was kept. */
	drop?: (() => void) | undefined;
}

export class FactEdit {
	#options: FactEditing;
	/** The stored value when editing began. */
	#known = '';
	readonly submission = new Submission();
	editing = $state(false);
	/** True where the text was left when the page was last open: the field opens without taking the focus. */
	resumed = $state(false);
	#text = $state('');
	#isNoted = false;

	constructor(options: FactEditing) {
		this.#options = options;
	}

	get text(): string {
		return this.#text;
	}
	set text(typed: string) {
		this.#text = typed;
		this.#isNoted = true;
		this.#options.note?.(typed, this.#known);
	}

	open() {
		this.#text = this.#options.value();
		this.#known = this.#text.trim();
		this.submission.problem = undefined;
		this.resumed = false;
		this.editing = true;
	}

	/** Opens with a text that was left, or forgets it where it has been stored meanwhile. A field that is open stays as it is. */
	resume({ text, over }: { readonly text: string; readonly over: string }) {
		if (this.editing) return;
		this.open();
		this.#isNoted = true;
		if (text.trim() === this.#known) return this.giveBack();
		this.#text = text;
		this.#known = over;
		this.resumed = true;
	}

	giveBack() {
		this.editing = false;
		this.#drop();
	}

	/**
	 * Saves a change and closes. Stays open with the text when saving fails. Returns true when it
	 * is closed.
	 */
	async leave(): Promise<boolean> {
		if (!this.editing) return true;
		if (await this.keep()) this.editing = false;
		return !this.editing;
	}

	/** Saves a change and stays open, for a page that may be discarded. */
	async keep(): Promise<boolean> {
		const text = this.text.trim();
		const unchanged = text === this.#known || text === this.#options.value().trim();
		if (unchanged || (text === '' && this.#options.required())) {
			this.#drop();
			return true;
		}
		const isSaved = await this.submission.run(() => this.#options.save(text, this.#known));
		if (isSaved) this.#known = text;
		if (isSaved && this.text.trim() === text) this.#drop();
		return isSaved;
	}

	#drop() {
		if (this.#isNoted) this.#options.drop?.();
		this.#isNoted = false;
	}
}
