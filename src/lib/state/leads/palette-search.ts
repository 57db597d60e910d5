/** Searches the command palette: leads, people and commands by the typed words. */
import type { Lead } from '../../domain/lead';
import type { Contact, Person } from '../../domain/person';
import { comparable, matches, queryWords, searchText } from '../../domain/leads/search';
import { leadTitle } from '../../messages/common/titles';

/** A result that can be chosen. */
export interface PaletteChoice {
	/** A key that is unique among the choices. */
	readonly key: string;
	readonly kind: 'command' | 'lead' | 'person';
	readonly title: string;
	/** A text that tells it apart from others of the same title. */
	readonly note?: string;
	/** The path of the page that it opens, from the app's root; absent for commands that do something on this page. */
	readonly path?: string;
	readonly run?: () => void;
}

interface PaletteResults {
	readonly commands: readonly PaletteChoice[];
	readonly leads: readonly PaletteChoice[];
	readonly people: readonly PaletteChoice[];
}

const MOST = 8;

/**
 * Returns the first choices of each kind that match all words. Leads whose title or company is what was typed come
 * first, then those that match by title, then those that match elsewhere.
 */
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
	const whole: Lead[] = [];
	const byName: Lead[] = [];
	const byText: Lead[] = [];
	const typed = words.join(' ');
	for (const lead of leads) {
		const title = comparable(leadTitle(lead));
		if (title === typed || comparable(lead.organisation) === typed) whole.push(lead);
		else if (matches(title, words)) byName.push(lead);
		else if (matches(searchText(lead), words)) byText.push(lead);
	}
	return [...whole, ...byName, ...byText].slice(0, MOST).map((lead) => ({
		key: `lead ${lead.id}`,
		kind: 'lead',
		title: leadTitle(lead),
		path: `/lead/?id=${lead.id}`
	}));
}

/** Returns everyone on a lead and every contact, each once; a person on two leads is shown with the first. */
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
