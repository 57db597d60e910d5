/** What the palette finds: leads, people and commands, by the words that are typed. */
import type { Lead } from '../../domain/lead';
import type { Contact, Person } from '../../domain/person';
import { comparable, matches, queryWords, searchText } from '../../domain/leads/search';
import { leadTitle } from '../../messages/common/titles';

/** Something that can be chosen. */
export interface PaletteChoice {
	/** Unique among the choices. */
	readonly key: string;
	readonly kind: 'command' | 'lead' | 'person';
	readonly title: string;
	/** What sets it apart from others of its name. */
	readonly note?: string;
	/** The page that it leads to, from the app's root; absent of commands that do something here. */
	readonly path?: string;
	readonly run?: () => void;
}

export interface PaletteResults {
	readonly commands: readonly PaletteChoice[];
	readonly leads: readonly PaletteChoice[];
	readonly people: readonly PaletteChoice[];
}

const MOST = 8;

/** The first of each kind that have all words; those whose name has them before those that only mention them. */
export function findChoices(
	query: string,
	leads: Iterable<Lead>,
	contacts: Iterable<Contact>,
	commands: readonly PaletteChoice[]
): PaletteResults {
	const words = queryWords(query);
	const named = (choice: PaletteChoice) => matches(comparable(`${choice.title} ${choice.note ?? ''}`), words);
	if (words.length === 0) return { commands, leads: [], people: [] };
	const all = [...leads];
	return {
		commands: commands.filter(named).slice(0, MOST),
		leads: leadsOf(all, words),
		people: peopleOf(all, contacts).filter(named).slice(0, MOST)
	};
}

function leadsOf(leads: readonly Lead[], words: readonly string[]): PaletteChoice[] {
	const byName: Lead[] = [];
	const byText: Lead[] = [];
	for (const lead of leads) {
		if (!matches(searchText(lead), words)) continue;
		const isNamed = matches(comparable(leadTitle(lead)), words);
		(isNamed ? byName : byText).push(lead);
		if (byName.length === MOST) break;
	}
	return [...byName, ...byText].slice(0, MOST).map((lead) => ({
		key: `lead ${lead.id}`,
		kind: 'lead',
		title: leadTitle(lead),
		path: `/lead/?id=${lead.id}`
	}));
}

/** Everybody on a lead and every contact, each once: who is on two leads is shown with the first. */
function peopleOf(leads: readonly Lead[], contacts: Iterable<Contact>): PaletteChoice[] {
	const seen = new Set<string>();
	const people: PaletteChoice[] = [];
	const add = (person: Person, note: string, path: string) => {
		const name = person.name || (person.email ?? '');
		const key = `${comparable(name)} ${person.email ?? ''}`;
		if (name === '' || seen.has(key)) return;
		seen.add(key);
		people.push({ key: `person ${people.length}`, kind: 'person', title: name, note, path });
	};
	for (const lead of leads)
		for (const person of lead.people) add(person, leadTitle(lead), `/lead/?id=${lead.id}`);
	for (const contact of contacts) {
		if (contact.deletedAt) continue;
		const path = `/people/?q=${encodeURIComponent(contact.name || (contact.email ?? ''))}`;
		add(contact, contact.organisation ?? 'a contact', path);
	}
	return people;
}
