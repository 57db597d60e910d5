/** Follows the writes of all tabs. */
import type { Stamp } from '../changes/clock';

/** One write: the stamps of the newest change before it and after it. */
export interface Advance {
	readonly from: Stamp | undefined;
	readonly to: Stamp | undefined;
}

/**
 * Knows up to which write memory holds all of them. Writes of several tabs may be heard of in another order than they were made:
 * one that is heard of early waits for those before it.
 */
export class Followed {
	/** The stamp of the newest change up to which no write is missing. */
	until: Stamp | undefined;
	readonly #early = new Map<Stamp | undefined, Stamp | undefined>();

	/** Begins anew, with everything that was written until then. */
	begin(until: Stamp | undefined): void {
		this.until = until;
		this.#early.clear();
	}

	add({ from, to }: Advance): void {
		if (from !== to) this.#early.set(from, to);
		while (this.#early.has(this.until)) {
			const next = this.#early.get(this.until);
			this.#early.delete(this.until);
			this.until = next;
		}
	}
}
