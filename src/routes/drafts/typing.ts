/** Keeps what is being typed: a moment after the last key, and at once when asked to. */

const MS_AFTER_THE_LAST_KEY = 600;

export class Typing<Value> {
	readonly #save: (value: Value) => Promise<unknown>;
	#waiting: { readonly value: Value } | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param save may reject: the text stays on the page, and the next key tries again */
	constructor(save: (value: Value) => Promise<unknown>) {
		this.#save = save;
	}

	keep(value: Value): void {
		this.#waiting = { value };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), MS_AFTER_THE_LAST_KEY);
	}

	/** Resolves once what waits is kept, or could not be. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		const waiting = this.#waiting;
		this.#waiting = null;
		if (waiting) await this.#save(waiting.value).catch(() => undefined);
	}

	/** Forgets what waits: it was logged, or is no longer wanted. */
	drop(): void {
		clearTimeout(this.#timer);
		this.#waiting = null;
	}
}
