/**
 * Makes one person of two that the user says are one. Their entries share a mark (`sameAs`), by which people are known across
 * leads as they are by their addresses (`contact-budget`); nothing that an entry says is lost.
 */
import type { Lead } from '../lead';
import type { LeadAction } from '../leads/lead-actions';
import { folded } from '../normalise';
import type { KnownPerson } from '../people/people';
import type { Contact, Person } from '../person';
import { namesAgree } from './merge-people';

/** Returns the mark that all entries of two people get: the one that the kept person has already, else the id of their first entry. */
export function markOf({ id, leads, contacts }: KnownPerson): string {
	const entries = [...leads.map(({ person }) => person), ...contacts];
	return entries.find(({ sameAs }) => sameAs)?.sameAs ?? id;
}

/** Returns the ids of people's entries by the lead that they stand on: an id may be somebody else's on another lead. */
export function entriesByLead(people: readonly KnownPerson[]): ReadonlyMap<Lead['id'], ReadonlySet<string>> {
	const byLead = new Map<string, Set<string>>();
	for (const { lead, person } of people.flatMap(({ leads }) => leads)) {
		const ids = byLead.get(lead.id);
		if (ids) ids.add(person.id);
		else byLead.set(lead.id, new Set([person.id]));
	}
	return byLead;
}

/** Returns true for an entry that bears a mark of people who become one: in the trash it is no entry of theirs, and may come back. */
export function bearsMark(people: readonly KnownPerson[]): (entry: Person) => boolean {
	const entries = people.flatMap(({ leads, contacts }) => [
		...leads.map(({ person }) => person),
		...contacts
	]);
	const marks = new Set(entries.flatMap(({ sameAs }) => sameAs ?? []));
	return ({ sameAs }) => sameAs !== undefined && marks.has(sameAs);
}

/** Marks people of a lead as one. */
export function markPeople(ids: ReadonlySet<string>, sameAs: string): LeadAction {
	return (lead) => ({
		...lead,
		people: lead.people.map((person) => (ids.has(person.id) ? { ...person, sameAs } : person))
	});
}

/** Marks a contact as one with others. */
export const markContact =
	(sameAs: string) =>
	(contact: Contact): Contact => ({ ...contact, sameAs });

/** Returns the people who may be the same as one: those whose name agrees first, then those of the same company, then the others. */
export function likelyTwins(somebody: KnownPerson, people: readonly KnownPerson[]): readonly KnownPerson[] {
	const at = folded(somebody.organisation);
	const rank = (other: KnownPerson) => {
		if (somebody.name && other.name && namesAgree(somebody.name, other.name)) return 0;
		return at && folded(other.organisation) === at ? 1 : 2;
	};
	return people
		.filter(({ id }) => id !== somebody.id)
		.map((other) => ({ other, rank: rank(other) }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ other }) => other);
}
