/** How much of a long list is in the page: a little at once, the rest of a pageful a moment later, more when asked for. */

const A_MOMENT_MS = 120;

export class Gradually {
	readonly #page: number;
	readonly #first: number;
	#shown: number = $state(0);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * @param page how many are shown before somebody asks for more
	 * @param first as many as a screen holds, so that typing is answered before the next key
	 */
	constructor(page: number, first: number) {
		this.#page = page;
		this.#first = first;
		this.#shown = page;
	}

	get shown(): number {
		return this.#shown;
	}

	/** How many the next press shows. */
	next(all: number): number {
		return Math.min(this.#page, all - this.#shown);
	}

	more(): void {
		this.#shown += this.#page;
	}

	/** As many as somebody had asked for before they left. */
	resume(shown: number): void {
		this.#shown = Math.max(this.#page, shown);
	}

	/** Another list: its beginning at once, the rest of the page once nothing else is typed. */
	restart(): void {
		clearTimeout(this.#timer);
		this.#shown = this.#first;
		this.#timer = setTimeout(() => (this.#shown = Math.max(this.#shown, this.#page)), A_MOMENT_MS);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}
}
