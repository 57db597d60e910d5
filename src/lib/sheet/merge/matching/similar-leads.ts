/** Finds the lead that a new row may be: one of the same organisation and role without a row in this sheet. */
import type { Lead } from '../../../domain/lead';
import { folded } from '../../../domain/normalise';
import { areTwoOpenings, openingOf } from '../../../domain/merging/same-leads';

type Named = Pick<Lead, 'organisation' | 'role' | 'url'>;
type Row = Named & Pick<Lead, 'touches'>;

export class SimilarLeads {
	#named: Map<string, Lead[]> | undefined;

	/**
	 * @param linked ids of leads that have a row in the sheet
	 * @param isLog says that a lead has several rows, each an event
	 */
	constructor(
		readonly leads: ReadonlyMap<string, Lead>,
		readonly linked: ReadonlySet<string>,
		readonly isLog = false
	) {}

	/** The leads by name, made for the first new row: most tables that come back have none. */
	get #byName(): Map<string, Lead[]> {
		if (this.#named) return this.#named;
		this.#named = new Map();
		for (const lead of this.leads.values()) {
			if (this.linked.has(lead.id) && !this.isLog) continue;
			const name = nameOf(lead);
			const same = this.#named.get(name);
			if (same) same.push(lead);
			else if (name !== '') this.#named.set(name, [lead]);
		}
		return this.#named;
	}

	/** Returns the lead that a row looks like, each lead once except in a log. One outside of the trash is preferred. */
	find(row: Row): Lead | undefined {
		const named = this.#byName.get(nameOf(row)) ?? [];
		const found = named.filter((lead) => !areTwoOpenings(openingOf(row), openingOf(lead)));
		const best =
			found.find(({ url }) => url && url === row.url) ??
			found.find(({ deletedAt }) => !deletedAt) ??
			found[0];
		if (best && !this.isLog)
			this.#byName.set(
				nameOf(row),
				named.filter((lead) => lead !== best)
			);
		return best;
	}
}

function nameOf({ organisation, role }: Named): string {
	const name = [folded(organisation), folded(role ?? '')];
	return name.every((part) => part === '') ? '' : name.join('\n');
}
