/**
 * Finds the meaning of a header by its words: each word stands for a concept, and rules read their combination
 * ('Date' + 'Applied', 'Bewerbungsdatum', '投递日期'). The cells are considered later, in columns.ts.
 */
import { foldAccents } from '../values/fold-accents';
import { CONCEPT_WORDS, type Concept } from './header-words';
import type { Field } from '../fields';
import { HEADER_EXCEPTIONS } from './header-exceptions';

/** A longer cell is a sentence, not a header. */
const MAX_HEADER_CHARS = 80;

const CONCEPT_BY_WORD = new Map<string, Concept[]>();
for (const [concept, words] of Object.entries(CONCEPT_WORDS) as [Concept, string][]) {
	for (const word of words.split('|').map(foldAccents)) {
		CONCEPT_BY_WORD.set(word, [...(CONCEPT_BY_WORD.get(word) ?? []), concept]);
	}
}
const HAN_WORDS = [...CONCEPT_BY_WORD.keys()]
	.filter((word) => /\p{Script=Han}/u.test(word))
	.sort((a, b) => b.length - a.length);

/** Matches an explanation in brackets ('remote?', 'Applied/Offer'), but not the kind of the cells: 'Vacancy (link)'. */
const BRACKETS =
	/[([{（【](?!\s*(?:link|url|lien|enlace|collegamento|链接)\s*[)\]}）】])[^)\]}）】]*[)\]}）】]?/gi;

/** Matches 'relancé' (sent), which without its accent would equal 'relance' (maybe planned). */
const SENT_IN_FRENCH = /(?<!\p{L})relancé(?!\p{L}*e)/giu;

/**
 * Returns a header's words in lower case and without accents: camel case is split, explanations in brackets are left
 * out.
 */
export function headerWords(header: string): string[] {
	const outside = header.normalize('NFC').replace(BRACKETS, ' ').replace(SENT_IN_FRENCH, '$&e');
	const text = /[\p{L}#№]/u.test(outside) ? outside : header;
	return foldAccents(
		text.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
	)
		.replace(/\be[\s-]?mail/g, 'email')
		.replace(/\blinked in\b/g, 'linkedin')
		.replace(/\bwhats app\b/g, 'whatsapp')
		.replace(/#|№/g, ' id ')
		.replace(/(?<!\p{L})[dl]['’]|['’]/gu, ' ')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !/^\d+(?:st|nd|rd|th)?$/.test(word));
}

function hanConcepts(word: string): Concept[] {
	const found: Concept[] = [];
	let rest = word;
	for (const known of HAN_WORDS) {
		if (!rest.includes(known)) continue;
		found.push(...CONCEPT_BY_WORD.get(known)!);
		rest = rest.replaceAll(known, ' ');
	}
	return found;
}

const SHORTEST_PART = 3;

/** Splits a German or Dutch compound: 'Bewerbungsdatum', 'sollicitatiedatum'. */
function compoundConcepts(word: string): Concept[] {
	for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
		const stem = word.slice(0, at);
		const left = partOfCompound(stem) ?? partOfCompound(stem.replace(/(?:s|en|n)$/, ''));
		const right = partOfCompound(word.slice(at));
		if (left && right) return [...left, ...right];
	}
	return [];
}

/** Shorter neutral words are not parts of a compound: 'Fundort' does not contain 'und'. */
const SHORTEST_NEUTRAL_PART = 5;

function partOfCompound(word: string): Concept[] | undefined {
	const concepts = word.length >= SHORTEST_PART ? CONCEPT_BY_WORD.get(word) : undefined;
	return concepts?.includes('neutral') && word.length < SHORTEST_NEUTRAL_PART ? undefined : concepts;
}

function conceptsOf(word: string): Concept[] {
	if (/\p{Script=Han}/u.test(word)) return hanConcepts(word);
	return CONCEPT_BY_WORD.get(word) ?? CONCEPT_BY_WORD.get(word.replace(/s$/, '')) ?? compoundConcepts(word);
}

/** The meanings that a header's words allow, the likeliest first. */
export interface HeaderSense {
	readonly fields: readonly Field[];
	/** True where the header says that the column holds days. */
	readonly saysDate: boolean;
	/** True where every word of the header is known. */
	readonly whole: boolean;
	/** True where the words tell nothing, so that only the cells can decide. */
	readonly unknown: boolean;
}

const NO_SENSE: HeaderSense = { fields: [], saysDate: false, whole: false, unknown: true };
const SILENT: HeaderSense = { fields: [], saysDate: false, whole: true, unknown: false };

type Has = (...concepts: Concept[]) => boolean;

interface HeaderRule {
	readonly when: (has: Has, words: readonly string[]) => boolean;
	readonly fields: readonly Field[];
}

/** Words for a posting: 'Link to job description'. */
const POSTING: ReadonlySet<string> = new Set([
	'description',
	'desc',
	'jd',
	'beschreibung',
	'descripcion',
	'descricao'
]);

/** Question words for a place: 'Where I found it'. */
const WHERE: ReadonlySet<string> = new Set(['where', 'wo', 'ou', 'donde', 'onde', 'dove', 'waar']);

/** Words that say that a follow-up was sent; without one it is a plan. */
const SENT: ReadonlySet<string> = new Set(
	(
		'followed|sent|made|chased|nudged|reminded|done|nachgefasst|nachgehakt|relance envoyee|relancee|relancees|envoyee|envoyees|' +
		'enviado|enviada|enviados|inviato|inviata|verstuurd|gesendet|verschickt|opgevolgd'
	).split('|')
);
const REFUSED: ReadonlySet<string> = new Set(
	'rejected|rejection|rejections|refused|declined|absage|abgelehnt|rechazo|afwijzing|afgewezen|rifiuto'.split(
		'|'
	)
);
const OFFERED: ReadonlySet<string> = new Set('offer|offered|offers|angebot|zusage|aanbod'.split('|'));

const saysOneOf = (words: readonly string[], wanted: ReadonlySet<string>) =>
	words.some((word) => wanted.has(word));

/** Tells whether a header is for the day of an offer, rather than for its link, pay or status. */
const isOfferDay = (has: Has, words: readonly string[]) =>
	saysOneOf(words, OFFERED) &&
	!has('link') &&
	!has('pay') &&
	!has('status') &&
	!has('note') &&
	!has('deadline');

/**
 * Rules, of which the first that matches applies. A rule's later fields are used where the cells contradict the
 * earlier ones.
 */
const RULES: readonly HeaderRule[] = [
	{ when: (has) => has('other') && has('note'), fields: ['notes'] },
	{ when: (has, words) => has('link') && words.some((word) => POSTING.has(word)), fields: ['url'] },
	{ when: (has) => has('other'), fields: [] },
	{ when: (has, words) => has('date') && isOfferDay(has, words), fields: ['offerOn'] },
	{ when: (has, words) => has('date') && saysOneOf(words, REFUSED), fields: ['rejectedOn'] },
	{ when: (has) => has('follow', 'note') || has('interview', 'note'), fields: ['notes'] },
	{ when: (has) => has('email') && !has('follow') && !has('interview', 'date'), fields: ['personEmail'] },
	{
		when: (has) => has('contact', 'details') || has('follow', 'details'),
		fields: ['personEmail', 'personPhone', 'personUrl', 'personName']
	},
	{ when: (has) => has('phone', 'interview'), fields: ['interviewOn'] },
	{ when: (has) => has('phone'), fields: ['personPhone', 'interviewOn'] },
	{ when: (has, words) => has('first') && (has('name') || words.length === 1), fields: ['personFirstName'] },
	{ when: (has) => has('family') || has('last', 'name'), fields: ['personLastName'] },
	{ when: (has, words) => has('contact') && words.includes('id'), fields: ['id'] },
	{ when: (has) => has('contact', 'channel'), fields: ['channel'] },
	{ when: (has) => has('contact') && has('link'), fields: ['personUrl'] },
	{ when: (has) => has('profile') && !has('company'), fields: ['personUrl'] },
	{
		when: (has) => has('last', 'contact') || has('last', 'step'),
		fields: ['lastContactOn']
	},
	{ when: (has) => has('contact', 'date'), fields: ['lastContactOn'] },
	{ when: (has) => has('next', 'interview'), fields: ['interviewOn'] },
	{ when: (has) => has('contact', 'name'), fields: ['personName'] },
	{ when: (has) => has('follow') && has('contact'), fields: ['personName'] },
	{
		when: (has, words) =>
			has('follow', 'last') || (has('follow') && saysOneOf(words, SENT) && !has('status')),
		fields: ['followUpOn']
	},
	{ when: (has) => has('follow') && (has('next') || has('date')), fields: ['nextStepOn', 'nextStep'] },
	{ when: (has) => has('step', 'date') || has('next', 'date'), fields: ['nextStepOn', 'nextStep'] },
	{ when: (has) => has('next'), fields: ['nextStep', 'nextStepOn'] },
	{ when: (has) => has('follow', 'status'), fields: [] },
	{ when: (has) => has('follow'), fields: ['nextStepOn', 'nextStep'] },
	{ when: (has) => has('deadline'), fields: ['deadlineOn'] },
	{ when: (has) => has('interview', 'contact'), fields: ['personName'] },
	{
		when: (has) => has('interview') && !has('status') && !has('place') && !has('link') && !has('channel'),
		fields: ['interviewOn']
	},
	{ when: (has) => has('responded', 'date'), fields: ['respondedOn'] },
	{ when: (has, words) => saysOneOf(words, REFUSED), fields: ['rejectedOn', 'status'] },
	{ when: (has) => has('responded'), fields: ['respondedOn', 'status'] },
	{ when: (has, words) => has('added') && words.some((word) => WHERE.has(word)), fields: ['source'] },
	{ when: (has) => has('added') && !has('source'), fields: ['addedOn'] },
	{ when: (has) => has('contact', 'role'), fields: ['personTitle'] },
	{ when: (has) => has('recruiter') && has('role'), fields: ['personTitle'] },
	{
		when: (has) => has('recruiter') && !has('date') && !has('status') && !has('source'),
		fields: ['recruiter', 'personName']
	},
	{ when: (has) => has('note'), fields: ['notes'] },
	{ when: (has) => has('status') && !has('date'), fields: ['status'] },
	{ when: (has) => has('status') && !has('interview') && !has('link'), fields: ['statusOn'] },
	{ when: (has) => has('status'), fields: [] },
	{ when: (has) => has('source', 'link'), fields: ['url', 'source'] },
	{ when: (has) => has('source') && !has('date'), fields: ['source'] },
	{ when: (has) => has('applied', 'date') && !has('link'), fields: ['appliedOn'] },
	{ when: (has) => has('applied', 'id'), fields: ['id'] },
	{ when: (has) => has('applied', 'link'), fields: ['url', 'source'] },
	{ when: (has) => has('applied', 'channel'), fields: ['channel'] },
	{ when: (has) => has('applied', 'role') || has('applied', 'company'), fields: ['role'] },
	{ when: (has) => has('channel') && !has('role'), fields: ['channel'] },
	{ when: (has) => has('contact', 'company'), fields: ['personName'] },
	{
		when: (has) => has('contact'),
		fields: ['personName', 'personEmail', 'personPhone', 'personUrl', 'lastContactOn']
	},
	{ when: (has) => has('pay'), fields: ['salary'] },
	{ when: (has) => has('company', 'name', 'link'), fields: ['organisation'] },
	{ when: (has) => has('role', 'id') || has('company', 'id'), fields: ['id'] },
	{ when: (has) => has('link') && !has('company') && !has('date'), fields: ['url', 'source'] },
	{ when: (has) => has('place') && !has('name'), fields: ['location'] },
	{ when: (has) => has('priority'), fields: ['priority'] },
	{ when: (has) => has('company') && !has('role') && !has('date') && !has('link'), fields: ['organisation'] },
	{ when: (has) => has('company', 'role'), fields: ['organisation'] },
	{ when: (has) => has('role') && !has('date'), fields: ['role'] }
];

/** Rules for headers whose words are all known, since these words occur in many other headers too. */
const WHOLLY_KNOWN: readonly HeaderRule[] = [
	{ when: (has) => has('applied'), fields: ['appliedOn', 'channel'] },
	{ when: (has) => has('step'), fields: ['nextStep', 'nextStepOn'] },
	{ when: (has) => has('id'), fields: ['id'] },
	{ when: (has) => has('name'), fields: ['personName', 'organisation'] },
	{
		when: (has) => has('date') && !has('link') && !has('role') && !has('company'),
		fields: ['appliedOn', 'addedOn']
	}
];

/** Returns the first item of a header that lists its contents: 'Employer, address, contact, phone'. */
function firstOfList(header: string): string {
	const parts = header.replace(BRACKETS, ' ').split(/[,;，、]/);
	return parts.length >= 3 ? parts[0]! : header;
}

/** Returns what a header can mean by its words. Takes the header as it stands. */
export function senseOfHeader(header: string): HeaderSense {
	if (header.length > MAX_HEADER_CHARS) return NO_SENSE;
	const words = headerWords(firstOfList(header));
	if (words.length === 0) return NO_SENSE;
	const joined = words.join(' ');
	if (Object.hasOwn(HEADER_EXCEPTIONS, joined)) {
		const field = HEADER_EXCEPTIONS[joined] as Field | '';
		return field === ''
			? SILENT
			: { fields: [field], saysDate: field.endsWith('On'), whole: true, unknown: false };
	}
	// 'Applied at' is a day; 'Connection at company' is not.
	const telling = words.filter((word, at) => !/^(?:at|on)$/.test(word) || at === words.length - 1);
	const concepts = new Set(telling.flatMap(conceptsOf));
	if (concepts.size === 0 || (concepts.size === 1 && concepts.has('neutral'))) return NO_SENSE;
	const has: Has = (...wanted) => wanted.every((concept) => concepts.has(concept));
	const whole = words.every((word) => conceptsOf(word).length > 0);
	const rules = whole ? [...RULES, ...WHOLLY_KNOWN] : RULES;
	const rule = rules.find(({ when }) => when(has, words));
	return { fields: rule?.fields ?? [], saysDate: concepts.has('date'), whole, unknown: rule === undefined };
}

/** Tells whether a header is about a concept, by one of its words or by its whole text. */
export function headerSpeaksOf(header: string, concept: 'applied' | 'contact' | 'recruiter'): boolean {
	const words = headerWords(header);
	const whole = words.join(' ');
	if (concept === 'applied' && Object.hasOwn(HEADER_EXCEPTIONS, whole))
		return HEADER_EXCEPTIONS[whole] === 'appliedOn';
	return words.some((word) => conceptsOf(word).includes(concept));
}

/** Returns the likeliest field of a header, or null. */
export function fieldOfHeader(header: string): Field | null {
	return senseOfHeader(header).fields[0] ?? null;
}
