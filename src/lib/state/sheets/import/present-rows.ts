/** Finds the rows of an import that look like leads and contacts that are present. */
import type { Lead } from '../../../domain/lead';
import { areTwoOpenings, openingOf } from '../../../domain/merging/same-leads';
import type { Contact } from '../../../domain/person';
import { contactKeys, knownRows, leadKeys, type PlannedRow } from '../../../sheet/import/duplicate-rows';

/** Returns the ids of what the rows look like, by their position. A second application after a no is another lead. */
export function presentRows(
	rows: readonly PlannedRow[],
	leads: readonly Lead[],
	contacts: readonly Contact[]
): Map<number, string> {
	const present = [...leads.map(leadKeys), ...contacts.map(contactKeys)];
	const ids = [...leads, ...contacts].map(({ id }) => id);
	const openings = leads.map(openingOf);
	const mayBe = (at: number, of: number) => {
		const [row, other] = [rows[at]!.opening, openings[of]];
		return !row || !other || !areTwoOpenings(row, other);
	};
	const keys = rows.map((row) => row.keys);
	return new Map([...knownRows(keys, present, mayBe)].map(([at, of]) => [at, ids[of]!]));
}
