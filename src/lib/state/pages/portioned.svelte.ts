/** Works out what a page shows of the whole book: at once where the book is small, else in portions, so that the page stays quick. */
import { untrack } from 'svelte';
import { atOnce, type InPortions } from '../../domain/portions/portions';
import { inPortions, nextTask } from '../session/portions';

/** The number of leads above which going through all of them holds the page noticeably. */
const LONG = 1000;

export class Portioned<Value> {
	readonly #begin: () => InPortions<Value>;
	readonly #size: () => number;
	readonly #work = $derived.by(() => ({ steps: this.#begin(), isLong: this.#size() > LONG }));
	readonly #small = $derived(this.#work.isLong ? null : atOnce(this.#work.steps));
	#large = $state.raw<Value | null>(null);

	/**
	 * Belongs to the component that makes it: what is under way ends with it.
	 * @param begin begins the work; reads every rune that it depends on before its first step
	 * @param size returns the number of leads
	 */
	constructor(begin: () => InPortions<Value>, size: () => number, pause = nextTask) {
		this.#begin = begin;
		this.#size = size;
		$effect(() => {
			const { steps, isLong } = this.#work;
			if (!isLong) return;
			let isOver = false;
			const unlessOver = async () => {
				await pause();
				if (isOver) throw new Error('Something else is asked for by now.');
			};
			// The work begins anew whatever a step reads.
			untrack(() => inPortions(steps, unlessOver)).then(
				(value) => (this.#large = value),
				(error: unknown) => {
					if (!isOver) throw error;
				}
			);
			return () => (isOver = true);
		});
	}

	/** The newest value that is complete; null while a large book is gone through for the first time. */
	get current(): Value | null {
		return this.#work.isLong ? this.#large : this.#small;
	}
}
