/** Holds the selected leads for bulk actions. */
import type { Lead } from '$lib/domain/lead';

export class Selection {
	#ids: ReadonlySet<string> = $state.raw(new Set());
	/** The last selected lead, where a range begins. */
	#anchor: string | null = null;

	has(id: string): boolean {
		return this.#ids.has(id);
	}

	/**
	 * Returns the selected leads among the rows; selected leads that are filtered out are left out.
	 */
	among(rows: readonly { readonly lead: Lead }[]): Lead[] {
		if (this.#ids.size === 0) return [];
		return rows.filter(({ lead }) => this.#ids.has(lead.id)).map(({ lead }) => lead);
	}

	/**
	 * Selects or deselects a lead. With `range`, all leads from the last one to this one get the
	 * state of this one.
	 * @param shown the ids in the order of the page
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
