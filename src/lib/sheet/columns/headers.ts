/**
 * Finds the meanings that a header allows by its words: each word or phrase stands for a concept, and rules read their
 * combination and order ('Date' + 'Applied', 'Bewerbungsdatum', '投递日期'). The cells are weighed later, in columns.ts.
 */
import type { Field } from '../fields';
import { RULES, WHOLLY_KNOWN, type Has } from './header-rules';
import { headerWords, termsOf, withoutBrackets, type Term } from './header-terms';
import type { Concept } from './header-words';

/** A longer cell is a sentence, not a header. */
const MAX_HEADER_CHARS = 80;

/** The meanings that a header's words allow, the likeliest first. */
export interface HeaderSense {
	readonly fields: readonly Field[];
	/** True where the header says that the column holds days. */
	readonly saysDate: boolean;
	/** True where every word of the header is known. */
	readonly whole: boolean;
	/** True where the cells must speak for the meaning too: 'Source PDF' ends with a word that is not known. */
	readonly weak: boolean;
	/** True where the words tell nothing, so that only the cells can decide. */
	readonly unknown: boolean;
}

const NO_SENSE: HeaderSense = { fields: [], saysDate: false, whole: false, weak: false, unknown: true };

/** Meanings of whole headers that their words do not tell. Where they are weak, the cells must speak for them too. */
const IDIOMS: Readonly<Record<string, { readonly fields: readonly Field[]; readonly weak?: true }>> = {
	'organization title': { fields: ['personTitle'] },
	'status label': { fields: ['status'] },
	'last activity': { fields: ['lastContactOn'] },
	'last activity date': { fields: ['lastContactOn'] },
	latest: { fields: ['status'] },
	list: { fields: ['status'] },
	per: { fields: ['channel'] },
	from: { fields: ['personName'], weak: true },
	content: { fields: ['notes'], weak: true },
	최종: { fields: ['status', 'interviewOn'], weak: true },
	最終: { fields: ['status', 'interviewOn'], weak: true },
	最终: { fields: ['status', 'interviewOn'], weak: true },
	update: { fields: ['status', 'notes'], weak: true },
	updates: { fields: ['status', 'notes'], weak: true },
	how: { fields: ['channel'], weak: true },
	como: { fields: ['channel'], weak: true },
	wie: { fields: ['channel'], weak: true },
	hoe: { fields: ['channel'], weak: true },
	come: { fields: ['channel'], weak: true },
	jak: { fields: ['channel'], weak: true },
	nasil: { fields: ['channel'], weak: true },
	who: { fields: ['personName'], weak: true },
	not: { fields: ['notes'], weak: true }
};

/** Words that say little by themselves, so that an alternative of them alone is not read: 'Name and address of employer'. */
const GENERAL: ReadonlySet<Concept> = new Set<Concept>([
	'date',
	'name',
	'id',
	'details',
	'neutral',
	'link',
	'first'
]);

/** Returns the parts of a header that names several things, the first first; only itself where it names one. */
function partsOf(header: string): string[] {
	const parts = withoutBrackets(header).split(/[/+&|,;，、／]|\s(?:and|or|und|oder)\s/i);
	return parts.filter((part) => /\p{L}{2}/u.test(part));
}

/** Matches words behind which the kind of thing no longer changes: 'Date of Zorp' is a date. */
const NO_HEAD = /^(?:of|de|du|des|del|della|di|da|do|dos|van|fur|for|from|by|with|to|at|in|la|le|il|am|on)$/;

/** Tells whether a header ends with a word that is not known, which may be what the column holds: 'Source PDF'. */
function endsUnknown(terms: readonly Term[]): boolean {
	const last = terms.at(-1)!;
	const ruled = terms.slice(0, -1).some(({ text }) => NO_HEAD.test(text));
	return terms.length > 1 && last.concepts.length === 0 && !ruled;
}

/** Matches words before which the kind of thing stands: 'Titel der Stellenanzeige', 'Title on ad' are titles. */
const GENITIVE = /^(?:of|on|der|des|de|du|del|della|do|da|dos|van)$/;

/** Returns the term that says what kind of thing the column holds: the last, or the one before a genitive. */
function headOf(terms: readonly Term[]): Term {
	const genitive = terms.findIndex(({ text }, at) => at > 0 && GENITIVE.test(text));
	return terms.at(genitive > 0 ? genitive - 1 : -1)!;
}

function senseOfPart(part: string): HeaderSense {
	const words = headerWords(part);
	if (words.length === 0) return NO_SENSE;
	const text = words.join(' ');
	if (Object.hasOwn(IDIOMS, text)) {
		const { fields, weak = false } = IDIOMS[text]!;
		return { fields, saysDate: false, whole: !weak, weak, unknown: false };
	}
	const all = termsOf(words);
	// 'Applied at' is a day; 'Connection at company' is not.
	const terms = all.filter(({ text }, at) => !/^(?:at|on|op)$/.test(text) || at === all.length - 1);
	const concepts = new Set(terms.flatMap(({ concepts }) => concepts));
	if (concepts.size === 0 || (concepts.size === 1 && concepts.has('neutral'))) return NO_SENSE;
	const has: Has = (...wanted) => wanted.every((concept) => concepts.has(concept));
	const ends: Has = (...wanted) => wanted.every((concept) => headOf(all).concepts.includes(concept));
	const whole = terms.every(({ concepts }) => concepts.length > 0);
	const rules = whole ? [...RULES, ...WHOLLY_KNOWN] : RULES;
	const texts = terms.map(({ text }) => text);
	const rule = rules.find(({ when }) => when(has, texts, ends));
	return {
		fields: rule?.fields ?? [],
		saysDate: concepts.has('date'),
		whole,
		weak: rule?.weak ?? (endsUnknown(terms) || (rule?.fields[0] === 'id' && !whole)),
		unknown: rule === undefined
	};
}

/** Keeps the senses of headers, since the search for a sheet's delimiter and header reads the same cells again. */
const SENSES = new Map<string, HeaderSense>();
const MOST_SENSES = 5000;

/**
 * Returns what a header can mean by its words. Takes the header as it stands. Of several things that it names, the
 * first counts ('Company/Agency'), unless that is said by the others ('Name and address of employer').
 */
export function senseOfHeader(header: string): HeaderSense {
	if (header.length > MAX_HEADER_CHARS) return NO_SENSE;
	const known = SENSES.get(header);
	if (known) return known;
	const sense = weighParts(header);
	if (SENSES.size >= MOST_SENSES) SENSES.clear();
	SENSES.set(header, sense);
	return sense;
}

function weighParts(header: string): HeaderSense {
	const whole = senseOfPart(header);
	const parts = partsOf(header);
	if (parts.length < 2 || whole === NO_SENSE) return whole;
	const [first, ...others] = parts.map(senseOfPart) as [HeaderSense, ...HeaderSense[]];
	const isGeneral = termsOf(headerWords(parts[0]!)).every(({ concepts }) =>
		concepts.every((concept) => GENERAL.has(concept))
	);
	if (isGeneral || first.fields.length === 0) return whole;
	const fields = [...new Set([first, whole, ...others].flatMap((sense) => sense.fields))];
	return { ...first, fields, whole: first.whole || whole.whole };
}

/** Tells whether a header is about a concept, by one of its terms. */
export function headerSpeaksOf(header: string, concept: 'applied' | 'contact' | 'recruiter'): boolean {
	return termsOf(headerWords(header)).some(({ concepts }) => concepts.includes(concept));
}

/** Returns the likeliest field of a header, or null. */
export function fieldOfHeader(header: string): Field | null {
	return senseOfHeader(header).fields[0] ?? null;
}
