/**
 * Limits how many items of a long list are rendered: a few at once, the rest of the page a moment
 * later, more on request.
 */

const A_MOMENT_MS = 120;

export class IncrementalList {
	readonly #page: number;
	readonly #first: number;
	#shown: number = $state(0);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * @param page the number of items shown before the user asks for more
	 * @param first the number that fills a screen, rendered at once so that typing stays responsive
	 */
	constructor(page: number, first: number) {
		this.#page = page;
		this.#first = first;
		this.#shown = page;
	}

	get shown(): number {
		return this.#shown;
	}

	/** Returns how many items the next press adds. */
	next(all: number): number {
		return Math.min(this.#page, all - this.#shown);
	}

	more(): void {
		this.#shown += this.#page;
	}

	/** Draws the beginning first where nobody has asked for more: called when the data is there, before it is drawn. */
	begin(): void {
		if (this.#shown === this.#page) this.restart();
	}

	/** Restores the number of items shown before the user left the page. */
	resume(shown: number): void {
		this.#shown = Math.max(this.#page, shown);
	}

	/**
	 * Starts again for another list: its beginning at once, the rest of the page when typing has
	 * stopped.
	 */
	restart(): void {
		clearTimeout(this.#timer);
		this.#shown = this.#first;
		this.#timer = setTimeout(() => (this.#shown = Math.max(this.#shown, this.#page)), A_MOMENT_MS);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}
}
