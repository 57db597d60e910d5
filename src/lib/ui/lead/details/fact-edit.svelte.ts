/**
 * Holds the state of a fact edited in place: opened, typed, saved when left, restored on Escape.
 */
import { detailTexts } from '$lib/messages/lead/details';
import { Submission } from '../../base/form/submission.svelte';

interface FactEditing {
	/** Returns the stored value as text. */
	value: () => string;
	/** Resolves when it is stored; rejects with a message for the user otherwise. */
	save: (text: string) => Promise<unknown>;
	/** Returns true when the fact cannot be empty; an emptied field keeps its old value. */
	required: () => boolean;
}

export class FactEdit {
	#options: FactEditing;
	/** The stored value when editing began, or as the user was last shown it. */
	#known = '';
	readonly submission = new Submission();
	editing = $state(false);
	text = $state('');

	constructor(options: FactEditing) {
		this.#options = options;
	}

	open() {
		this.text = this.#options.value();
		this.#known = this.text.trim();
		this.submission.problem = undefined;
		this.editing = true;
	}

	giveBack() {
		this.editing = false;
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

	/**
	 * Saves a change and stays open, for a page that may be discarded. Where another tab has changed the value meanwhile, that
	 * one is shown first; the next time, this one is saved.
	 */
	async keep(): Promise<boolean> {
		const text = this.text.trim();
		const stored = this.#options.value().trim();
		const unchanged = text === this.#known || text === stored;
		if (unchanged || (text === '' && this.#options.required())) return true;
		if (stored !== this.#known) {
			this.#known = stored;
			this.submission.problem = detailTexts.changedElsewhere(stored);
			return false;
		}
		const isSaved = await this.submission.run(() => this.#options.save(text));
		if (isSaved) this.#known = text;
		return isSaved;
	}
}
