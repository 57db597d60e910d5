/** Saves a text while it is typed: a moment after the last key, or at once on request. */

const MS_AFTER_THE_LAST_KEY = 600;

export class DebouncedSave<Value> {
	readonly #save: (value: Value) => Promise<unknown>;
	#waiting: { readonly value: Value } | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param save may reject; the text stays on the page and the next key tries again */
	constructor(save: (value: Value) => Promise<unknown>) {
		this.#save = save;
	}

	keep(value: Value): void {
		this.#waiting = { value };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), MS_AFTER_THE_LAST_KEY);
	}

	/** Resolves when the pending text is saved or could not be. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		const waiting = this.#waiting;
		this.#waiting = null;
		if (waiting) await this.#save(waiting.value).catch(() => undefined);
	}

	/** Discards the pending text, because it was logged or is no longer wanted. */
	drop(): void {
		clearTimeout(this.#timer);
		this.#waiting = null;
	}
}
