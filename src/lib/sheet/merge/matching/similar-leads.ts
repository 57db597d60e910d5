/** Leads of the app that a new row may be: of the same organisation and role, and in no row of this sheet yet. */
import type { Lead } from '../../../domain/lead';
import { folded } from '../../../domain/normalise';
import { areTwoOpenings, openingOf } from '../../../domain/merging/same-leads';

type Named = Pick<Lead, 'organisation' | 'role' | 'url'>;
type Row = Named & Pick<Lead, 'touches'>;

export class SimilarLeads {
	readonly #byName = new Map<string, Lead[]>();

	/** @param linked leads that have a row in the sheet */
	constructor(leads: ReadonlyMap<string, Lead>, linked: ReadonlySet<string>) {
		for (const lead of leads.values()) {
			if (linked.has(lead.id)) continue;
			const name = nameOf(lead);
			if (name !== '') this.#byName.set(name, [...(this.#byName.get(name) ?? []), lead]);
		}
	}

	/** The lead that a row looks like; each is given once. One that is live goes before one in the trash. */
	find(row: Row): Lead | undefined {
		const named = this.#byName.get(nameOf(row)) ?? [];
		const found = named.filter((lead) => !areTwoOpenings(openingOf(row), openingOf(lead)));
		const best =
			found.find(({ url }) => url && url === row.url) ??
			found.find(({ deletedAt }) => !deletedAt) ??
			found[0];
		if (best)
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
