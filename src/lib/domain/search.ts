/** Finding leads by what is written on them. Case, accents and invisible characters make no difference. */
import type { Lead } from './lead';

/** Text as it is compared: without case, accents (NFKD) and invisible format characters. */
export function comparable(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{Mn}\p{Cf}]/gu, '')
		.toLowerCase();
}

/** Everything written on a lead that somebody may remember of it, as it is compared. */
export function searchable(lead: Lead): string {
	const people = lead.people.flatMap(({ name, title, email, phone, note }) => [
		name,
		title,
		email,
		phone,
		note
	]);
	const touches = lead.touches.map(({ note }) => note);
	const facts = [lead.organisation, lead.role, lead.location, lead.source, lead.notes, lead.url, lead.salary];
	return comparable([...facts, ...(lead.tags ?? []), ...people, ...touches].filter(Boolean).join('\n'));
}

/** Whether every word of the query stands somewhere in the text; both as `comparable` gives them. */
export function matches(text: string, words: readonly string[]): boolean {
	return words.every((word) => text.includes(word));
}

export function queryWords(query: string): string[] {
	return comparable(query).split(/\s+/).filter(Boolean);
}
