/** What the page of people says: the search in its address, who answers to it, and what each asked not to be done. */
import type { Assessment } from '$lib/domain/cadence/assessment';
import type { Lead } from '$lib/domain/lead';
import { knownPersonText, type AtOrganisation, type KnownPerson } from '$lib/domain/people/people';
import { matches, queryWords } from '$lib/domain/leads/search';
import { noesOf } from '$lib/messages/lead/noes';

/** The search that an address says; what else it says is left aside. */
export function readQuery(address: string): string {
	return new URLSearchParams(address).get('q') ?? '';
}

/** The query of an address with its question mark; '' where nothing is searched. */
export function writeQuery(words: string): '' | `?${string}` {
	return words.trim() ? `?${new URLSearchParams({ q: words })}` : '';
}

const texts = new WeakMap<KnownPerson, string>();

function textOf(somebody: KnownPerson): string {
	let text = texts.get(somebody);
	if (text === undefined) texts.set(somebody, (text = knownPersonText(somebody)));
	return text;
}

/** Those of whom every word of the query is written somewhere. */
export function found(groups: readonly AtOrganisation[], query: string): readonly AtOrganisation[] {
	const words = queryWords(query);
	if (words.length === 0) return groups;
	return groups
		.map((group) => ({ ...group, people: group.people.filter((one) => matches(textOf(one), words)) }))
		.filter(({ people }) => people.length > 0);
}

/** The first so many people, under their organisations. */
export function firstOf(groups: readonly AtOrganisation[], most: number): readonly AtOrganisation[] {
	const first: AtOrganisation[] = [];
	let room = most;
	for (const group of groups) {
		if (room <= 0) break;
		first.push({ ...group, people: group.people.slice(0, room) });
		room -= group.people.length;
	}
	return first;
}

export function countOf(groups: readonly AtOrganisation[]): number {
	return groups.reduce((count, { people }) => count + people.length, 0);
}

/** What somebody asked not to be done, as far as it stands today. Only leads on which a no was said can hold one. */
export function noesOfSomebody(
	{ leads }: KnownPerson,
	assessmentOf: (lead: Lead) => Assessment | undefined
): readonly string[] {
	const said = leads.flatMap(({ lead, person }) => {
		const assessment = lead.touches.some(({ no }) => no) && assessmentOf(lead);
		return assessment ? noesOf(person, lead, assessment) : [];
	});
	return [...new Set(said)];
}
