/** Finding leads by what is written on them. Case, accents and invisible characters make no difference. */
import type { Lead } from '../lead';
import type { OfferTerms } from '../offers/terms';

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

/** The fields of the lead itself that are searched. */
const FACTS = [
	...([
		'organisation',
		'role',
		'location',
		'source',
		'notes',
		'url',
		'reference',
		'salary',
		'priority'
	] as const),
	...(['jobAd', 'resume', 'letter', 'value', 'proofs', 'vouchers', 'valueLink', 'feedback'] as const)
];

/** Returns the searchable text of a lead: everything written on it that somebody may remember, in comparable form. */
export function searchable(lead: Lead): string {
	const texts: (string | undefined)[] = FACTS.map((fact) => lead[fact]);
	texts.push(lead.ownStep?.what, ...(lead.tags ?? []));
	for (const { text } of [...(lead.questions ?? []), ...(lead.details ?? [])]) texts.push(text);
	for (const { notes, place } of lead.preparations ?? []) texts.push(notes, place);
	for (const { name, title, email, phone, url, note } of lead.people)
		texts.push(name, title, email, phone, url, note);
	for (const { note, ask, no, proof, terms } of lead.touches)
		texts.push(note, ask, no?.ask, proof, ...textsOf(terms ?? {}));
	return comparable(texts.filter(Boolean).join('\n'));
}

const textsOf = (terms: OfferTerms) => Object.values(terms).filter((term) => typeof term === 'string');

/** Leads are replaced when they change, never mutated, so what is searched of one is worked out once. */
const texts = new WeakMap<Lead, string>();

/** `searchable`, kept for as long as the lead stays as it is. */
export function searchText(lead: Lead): string {
	let text = texts.get(lead);
	if (text === undefined) texts.set(lead, (text = searchable(lead)));
	return text;
}

/** Returns true if every word of the query stands somewhere in the text; both as `comparable` gives them. */
export function matches(text: string, words: readonly string[]): boolean {
	return words.every((word) => text.includes(word));
}

export function queryWords(query: string): string[] {
	return comparable(query).split(/\s+/).filter(Boolean);
}
