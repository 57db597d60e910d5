/**
 * Prepares the people page: the search in its address, the people found, and their requests not to
 * be contacted.
 */
import type { Assessment } from '$lib/domain/cadence/assessment';
import type { Lead } from '$lib/domain/lead';
import {
	groupInPortions,
	knownPeopleInPortions,
	knownPersonText,
	type AtOrganisation,
	type KnownPerson
} from '$lib/domain/people/people';
import type { Contact } from '$lib/domain/person';
import type { InPortions } from '$lib/domain/portions/portions';
import { matches, queryWords } from '$lib/domain/leads/search';
import { noesOf } from '$lib/messages/lead/noes';

/** Reads the search of an address and ignores the rest. */
export function readQuery(address: string): string {
	return new URLSearchParams(address).get('q') ?? '';
}

/** Writes the query with its question mark; '' without a search. */
export function writeQuery(words: string): '' | `?${string}` {
	return words.trim() ? `?${new URLSearchParams({ q: words })}` : '';
}

const texts = new WeakMap<KnownPerson, string>();

function textOf(somebody: KnownPerson): string {
	let text = texts.get(somebody);
	if (text === undefined) texts.set(somebody, (text = knownPersonText(somebody)));
	return text;
}

/** Returns the people in whose data every word of the query occurs, in their order. */
export function findPeople(people: readonly KnownPerson[], query: string): readonly KnownPerson[] {
	const words = queryWords(query);
	return words.length === 0 ? people : people.filter((one) => matches(textOf(one), words));
}

/** Returns the groups with only the people whom a query finds. */
export function filterPeople(groups: readonly AtOrganisation[], query: string): readonly AtOrganisation[] {
	if (queryWords(query).length === 0) return groups;
	return groups
		.map((group) => ({ ...group, people: findPeople(group.people, query) }))
		.filter(({ people }) => people.length > 0);
}

/** Everybody on the leads and among the contacts. */
export interface Everybody {
	readonly everybody: readonly KnownPerson[];
	readonly groups: readonly AtOrganisation[];
}

export function* peopleInPortions(
	leads: ReadonlyMap<string, Lead>,
	contacts: ReadonlyMap<string, Contact>
): InPortions<Everybody> {
	const everybody = yield* knownPeopleInPortions(leads.values(), contacts.values());
	return { everybody, groups: yield* groupInPortions(everybody) };
}

/** Returns the first people, grouped by organisation. */
export function firstPeople(groups: readonly AtOrganisation[], most: number): readonly AtOrganisation[] {
	const first: AtOrganisation[] = [];
	let room = most;
	for (const group of groups) {
		if (room <= 0) break;
		first.push({ ...group, people: group.people.slice(0, room) });
		room -= group.people.length;
	}
	return first;
}

export function countPeople(groups: readonly AtOrganisation[]): number {
	return groups.reduce((count, { people }) => count + people.length, 0);
}

/**
 * Returns a person's requests not to be contacted that apply today. Only leads with a refusal are
 * searched.
 */
export function refusalsOf(
	{ leads }: KnownPerson,
	assessmentOf: (lead: Lead) => Assessment | undefined
): readonly string[] {
	const said = leads.flatMap(({ lead, person }) => {
		const assessment = lead.touches.some(({ no }) => no) && assessmentOf(lead);
		return assessment ? noesOf(person, lead, assessment) : [];
	});
	return [...new Set(said)];
}
