/** Finding leads by what is written on them. Case, accents and invisible characters make no difference. */
import type { Lead } from './lead';
import type { Person } from './person';

/** Folding letters costs far more than looking whether there is anything to fold. */
const PLAIN = /^[\0-\x7f]*$/;

/** Text as it is compared: without case, accents (NFKD) and invisible format characters. */
export function comparable(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.replace(/[\p{Mn}\p{Cf}]/gu, '')
		.toLowerCase();
}

/** Everything written on a lead that somebody may remember of it, as it is compared. */
export function searchable(lead: Lead): string {
	const texts = [
		...factsOf(lead),
		...lead.people.flatMap(textsOf),
		...lead.touches.flatMap(({ note, ask, no }) => [note, ask, no?.ask])
	];
	return comparable(texts.filter(Boolean).join('\n'));
}

function factsOf(lead: Lead): (string | undefined)[] {
	const { organisation, role, location, source, notes, url, salary, priority, ownStep } = lead;
	const { jobAd, resume, letter, value, proofs, vouchers, tags = [] } = lead;
	const job = [organisation, role, location, source, notes, url, salary, priority, ownStep?.what];
	return [...job, jobAd, resume, letter, value, proofs, vouchers, ...tags];
}

function textsOf({ name, title, email, phone, url, note }: Person): (string | undefined)[] {
	return [name, title, email, phone, url, note];
}

/** Leads are replaced when they change, never mutated, so what is searched of one is worked out once. */
const texts = new WeakMap<Lead, string>();

/** `searchable`, kept for as long as the lead stays as it is. */
export function searchText(lead: Lead): string {
	let text = texts.get(lead);
	if (text === undefined) texts.set(lead, (text = searchable(lead)));
	return text;
}

/** Whether every word of the query stands somewhere in the text; both as `comparable` gives them. */
export function matches(text: string, words: readonly string[]): boolean {
	return words.every((word) => text.includes(word));
}

export function queryWords(query: string): string[] {
	return comparable(query).split(/\s+/).filter(Boolean);
}
