/** One fact that is being changed in place: opened, typed, saved when left, given back on Escape. */
import { Submission } from '../../base/form/submission.svelte';

interface FactEditing {
	/** The fact as it is stored now, as text. */
	value: () => string;
	/** Resolves after it is stored; rejects with a sentence where it is not. */
	save: (text: string) => Promise<unknown>;
	/** An empty text is no value for it: what was there stays. */
	required: () => boolean;
}

export class FactEdit {
	#options: FactEditing;
	readonly submission = new Submission();
	editing = $state(false);
	text = $state('');

	constructor(options: FactEditing) {
		this.#options = options;
	}

	open() {
		this.text = this.#options.value();
		this.submission.problem = undefined;
		this.editing = true;
	}

	giveBack() {
		this.editing = false;
	}

	/** Saves what changed. Stays open, text kept, where that failed. Gives whether it is closed now. */
	async leave(): Promise<boolean> {
		if (!this.editing) return true;
		if (await this.keep()) this.editing = false;
		return !this.editing;
	}

	/** Saves what changed and stays open: the page may be about to go away. */
	async keep(): Promise<boolean> {
		const text = this.text.trim();
		const unchanged = text === this.#options.value().trim();
		if (unchanged || (text === '' && this.#options.required())) return true;
		return this.submission.run(() => this.#options.save(text));
	}
}
