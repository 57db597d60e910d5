/**
 * Finds the rows of a sheet that look like leads and contacts that are present already, so that an import makes no duplicates
 * unasked.
 */
import { folded, foldedLink } from '../../domain/normalise';
import type { Lead } from '../../domain/lead';
import { emailKey, type Contact } from '../../domain/person';
import { openingOf, type Opening } from '../../domain/merging/same-leads';
import type { ImportPlan } from '../sheet';

type LeadFacts = Pick<Lead, 'organisation' | 'role' | 'url'>;
type ContactFacts = Pick<Contact, 'name' | 'email' | 'organisation'>;

/**
 * Returns the keys that a lead is recognized by, the surest first; none where too little is known. A link alone is no key,
 * because many jobs share one.
 */
export function leadKeys({ organisation, role, url }: LeadFacts): string[] {
	const name = [folded(organisation), folded(role)].join('\n');
	if (name === '\n') return [];
	const link = foldedLink(url);
	return link ? [`link ${name}\n${link}`, `name ${name}`] : [`name ${name}`];
}

/** Returns the keys that a contact is recognized by, the surest first. */
export function contactKeys({ name, email, organisation }: ContactFacts): string[] {
	const keys: string[] = [];
	if (email) keys.push(`email ${emailKey(email)}`);
	if (folded(name)) keys.push(`person ${folded(name)}\n${folded(organisation)}`);
	return keys;
}

/**
 * Returns the positions in `rows` of likely duplicates, each with the position in `present` of what it duplicates. Each of
 * `present` is matched once: of two equal rows beside one lead, one is new.
 * @param mayBe says whether two positions can be the same lead: a second application after a no is not
 */
export function knownRows(
	rows: readonly (readonly string[])[],
	present: Iterable<readonly string[]>,
	mayBe: (row: number, present: number) => boolean = () => true
): Map<number, number> {
	const waiting = new Map<string, number[]>();
	let count = 0;
	for (const keys of present) {
		for (const key of keys)
			waiting
				.set(key, waiting.get(key) ?? [])
				.get(key)
				?.push(count);
		count += 1;
	}
	const taken = new Set<number>();
	const known = new Map<number, number>();
	for (const rank of [0, 1]) {
		rows.forEach((keys, at) => {
			const candidates = known.has(at) ? undefined : waiting.get(keys[rank] ?? '');
			// A lead that was matched under another key is dropped for good, so each is looked at once.
			while (candidates?.length && taken.has(candidates.at(-1)!)) candidates.pop();
			const place = candidates?.findLastIndex((each) => !taken.has(each) && mayBe(at, each)) ?? -1;
			if (place < 0) return;
			const [match] = candidates!.splice(place, 1) as [number];
			taken.add(match);
			known.set(at, match);
		});
	}
	return known;
}

/** A row that becomes a lead or a contact, with the keys that it is recognized by. */
export interface PlannedRow {
	readonly kind: 'lead' | 'contact';
	readonly keys: readonly string[];
	/** Set for a lead: tells whether it can be a second opening. */
	readonly opening?: Opening;
}

/** Lists the rows of an import for the comparison with what is present, in the order of the file. */
export function plannedRows(plan: ImportPlan): PlannedRow[] {
	const known = new Map<string, Omit<PlannedRow, 'kind'>>();
	for (const lead of plan.leads) known.set(lead.id, { keys: leadKeys(lead), opening: openingOf(lead) });
	for (const contact of plan.contacts) known.set(contact.id, { keys: contactKeys(contact) });
	return plan.links.map(({ kind, id }) => ({ kind, ...(known.get(id) ?? { keys: [] }) }));
}
