/** Keeps a text that is typed without a button: noted at each key, stored when its field is left. */
interface SavedTextOptions {
	/** Returns the stored text. */
	readonly value: () => string;
	/** Stores a text. Resolves when the transaction has completed; rejects with a message for the user. */
	readonly save: (text: string) => Promise<unknown>;
	/** Notes a text at once, so that it outlives a tab that is closed. */
	readonly note: (text: string) => void;
}

export class SavedText {
	readonly #options: SavedTextOptions;
	#saving: Promise<void> | null = null;
	/** The text in the field. */
	text = $state('');
	/** True once what stands in the field has been stored, after it was typed here. */
	saved = $state(false);
	/** The reason why it could not be stored. */
	problem = $state<string>();

	/** @param typed a text that was typed before and may not have been stored */
	constructor(options: SavedTextOptions, typed = options.value()) {
		this.#options = options;
		this.text = typed;
	}

	/** Takes what is typed. */
	type(text: string): void {
		this.text = text;
		this.saved = false;
		this.#options.note(text);
	}

	/** Stores the text where it differs; what is typed meanwhile is stored after it. */
	async keep(): Promise<void> {
		await this.#saving;
		const text = this.text.trim();
		if (text === this.#options.value().trim()) return;
		this.#saving = this.#store(text);
		await this.#saving;
		this.#saving = null;
	}

	async #store(text: string): Promise<void> {
		try {
			await this.#options.save(text);
			this.problem = undefined;
			this.saved = this.text.trim() === text;
		} catch (error) {
			this.problem = error instanceof Error ? error.message : String(error);
		}
	}
}
