/** Which leads are chosen, so that something can be done to all of them at once. */
import type { Lead } from '$lib/domain/lead';

export class Selection {
	#ids: ReadonlySet<string> = $state.raw(new Set());
	/** The one chosen last: where a range begins. */
	#anchor: string | null = null;

	has(id: string): boolean {
		return this.#ids.has(id);
	}

	/** Those of the rows that are chosen; one that is chosen and no longer found is left alone. */
	among(rows: readonly { readonly lead: Lead }[]): Lead[] {
		if (this.#ids.size === 0) return [];
		return rows.filter(({ lead }) => this.#ids.has(lead.id)).map(({ lead }) => lead);
	}

	/**
	 * Chooses a lead, or takes it out again. With `range`, all between the one before and this one become as this one becomes.
	 * @param shown all ids in the order in which they stand on the page
	 */
	toggle(id: string, shown: readonly string[], range = false): void {
		const on = !this.#ids.has(id);
		const from = range && this.#anchor !== null ? shown.indexOf(this.#anchor) : -1;
		const to = shown.indexOf(id);
		const between = from < 0 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
		const ids = new Set(this.#ids);
		for (const one of between) {
			if (on) ids.add(one);
			else ids.delete(one);
		}
		this.#ids = ids;
		this.#anchor = id;
	}

	choose(ids: Iterable<string>): void {
		this.#ids = new Set(ids);
		this.#anchor = null;
	}

	clear(): void {
		this.choose([]);
	}
}
