/** Names as they are typed into a form: who of a lead is meant, and who is new. */
import type { Lead } from '../lead';
import type { Person } from '../person';

/** Parses typed names of people, one on a line or between commas; a title may follow after a dash or in brackets. */
export function peopleTyped(text: string, newId: () => string, lead: Pick<Lead, 'people'>): TypedPeople {
	const typed = text
		.split(/[\n,;]+/)
		.map(readPerson)
		.filter(({ name }) => name !== '');
	const byName = new Map(lead.people.map((person) => [nameKey(person.name), person.id]));
	const met: string[] = [];
	const newPeople: Person[] = [];
	for (const { name, title } of typed) {
		const known = byName.get(nameKey(name));
		if (known) met.push(known);
		else newPeople.push({ id: newId(), name, ...(title && { title }) });
		byName.set(nameKey(name), known ?? newPeople.at(-1)!.id);
	}
	return { met: [...new Set(met)].filter((id) => !newPeople.some((person) => person.id === id)), newPeople };
}

interface TypedPeople {
	/** The ids of the people whom the lead knows by that name. */
	readonly met: readonly string[];
	readonly newPeople: readonly Person[];
}

const nameKey = (name: string) => name.trim().toLowerCase();

function readPerson(text: string): { name: string; title: string } {
	const [, name = '', bracketed, dashed] =
		/^(.*?)(?:\s*\(([^()]*)\)|\s+[–—-]\s+(.*))?$/u.exec(text.trim()) ?? [];
	return { name: name.trim(), title: (bracketed ?? dashed ?? '').trim() };
}
