/** Keeps a text that is typed without a button: noted at each key, stored when its field is left. */

/** A text that was typed, and the stored text that it was typed over. */
export interface TypedOver {
	readonly text: string;
	readonly over: string;
}

interface SavedTextOptions {
	/** Returns the stored text. */
	readonly value: () => string;
	/** Stores a text. Resolves when the transaction has completed; rejects with a message for the user. */
	readonly save: (text: string, over: string) => Promise<unknown>;
	/** Notes a text at once, so that it outlives a tab that is closed. */
	readonly note: (typed: TypedOver) => void;
}

export class SavedText {
	readonly #options: SavedTextOptions;
	/** The stored text when editing began. */
	#known: string;
	#saving: Promise<void> | null = null;
	/** The text in the field. */
	text = $state('');
	/** True once what stands in the field has been stored, after it was typed here. */
	saved = $state(false);
	/** The reason why it could not be stored. */
	problem = $state<string>();

	/** @param typed what was typed before and may not have been stored */
	constructor(options: SavedTextOptions, typed?: TypedOver) {
		this.#options = options;
		this.text = typed?.text ?? options.value();
		this.#known = typed?.over ?? this.text.trim();
	}

	/** Takes what is typed. */
	type(text: string): void {
		this.text = text;
		this.saved = false;
		this.#options.note({ text, over: this.#known });
	}

	/** Shows what another tab has stored, unless something is typed here. */
	follow(): void {
		const stored = this.#options.value();
		if (this.text.trim() === this.#known && stored.trim() !== this.#known) {
			this.text = stored;
			this.#known = stored.trim();
		}
	}

	/** Stores the text where it was changed; what is typed meanwhile is stored after it. */
	async keep(): Promise<void> {
		await this.#saving;
		const text = this.text.trim();
		if (text === this.#known) return;
		this.#saving = this.#store(text);
		await this.#saving;
		this.#saving = null;
	}

	async #store(text: string): Promise<void> {
		try {
			await this.#options.save(text, this.#known);
			this.#known = text;
			this.problem = undefined;
			this.saved = this.text.trim() === text;
		} catch (error) {
			this.problem = error instanceof Error ? error.message : String(error);
		}
	}
}
