/** Rules that read the combination and the order of a header's terms: 'Date' + 'Applied', 'Agency' + 'Contact'. */
import type { Field } from '../fields';
import type { Concept } from './header-words';

/** Tells whether all of some concepts are among those of a header. */
export type Has = (...concepts: Concept[]) => boolean;

interface HeaderRule {
	/** Takes a test for concepts, the header's terms, and a test for the concepts of its last term. */
	readonly when: (has: Has, terms: readonly string[], ends: Has) => boolean;
	readonly fields: readonly Field[];
	/** The cells must speak for the meaning too. */
	readonly weak?: true;
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

/** Words for what is sent with an application: 'Date envoi CV'. */
const PAPERS: ReadonlySet<string> = new Set([
	'form',
	'forms',
	'brief',
	'letter',
	'lettre',
	'lettera',
	'carta',
	'motivatiebrief',
	'anschreiben',
	'cv',
	'resume',
	'lebenslauf',
	'unterlagen',
	'curriculum',
	'curriculo'
]);

/** Words for being put forward by someone: 'Referral contact'. */
const REFERRAL: ReadonlySet<string> = new Set(['referral', 'referrals']);

/** Words for a firm that recruits, rather than for a person. */
const AGENCY: ReadonlySet<string> = new Set(
	'agency|personalberatung|personaldienstleister|zeitarbeit|zeitarbeitsfirma|staffing|recruitment|agence|cabinet|agencia|agenzia|bureau|uitzendbureau|agentur|personalvermittlung|agencja|search firm|executive search|their firm|recruiting firm|中介|猎头'.split(
		'|'
	)
);

/** Matches the last word of 'Ausbildung als', 'Postulé comme'. */
const AS = /^(?:als|as|comme|como|come|jako|som|olarak)$/;

/** Question words for a place: 'Where I found it'. */
const WHERE: ReadonlySet<string> = new Set(['where', 'wo', 'ou', 'donde', 'onde', 'dove', 'waar']);

/** Words that say that a follow-up was sent; without one it is a plan. */
const SENT: ReadonlySet<string> = new Set(
	(
		'followed|sent|made|faite|faites|gemacht|hecho|hecha|fatto|fatta|feito|gedaan|zrobione|chased|nudged|reminded|done|nachgefasst|nachgehakt|relance envoyee|relancee|relancees|envoyee|envoyees|' +
		'enviado|enviada|enviados|inviato|inviata|verstuurd|gesendet|verschickt|opgevolgd'
	).split('|')
);
const saysOneOf = (words: readonly string[], wanted: ReadonlySet<string>) =>
	words.some((word) => wanted.has(word));

/** Tells whether a header is for the day of an offer, rather than for its link, pay or status. */
const isOfferDay = (has: Has) =>
	has('offered') &&
	!has('link') &&
	!has('details') &&
	!has('pay') &&
	!has('status') &&
	!has('note') &&
	!has('deadline');

/**
 * Rules, of which the first that matches applies. A rule's later fields are used where the cells contradict the
 * earlier ones.
 */
export const RULES: readonly HeaderRule[] = [
	{ when: (has) => has('other') && has('note'), fields: ['notes'] },
	{ when: (has, words) => has('link') && words.some((word) => POSTING.has(word)), fields: ['url'] },
	{ when: (has, words) => has('applied', 'date') && saysOneOf(words, PAPERS), fields: ['appliedOn'] },
	{ when: (has, words) => has('applied') && saysOneOf(words, PAPERS), fields: ['appliedOn'], weak: true },
	{ when: (has, words) => has('priority') && words.includes('score'), fields: ['priority'] },
	{ when: (has, _, ends) => has('other') && ends('status'), fields: ['status'], weak: true },
	{
		when: (_, words, ends) => saysOneOf(words, REFERRAL) && (ends('contact') || ends('name')),
		fields: ['personName']
	},
	{
		when: (has, _, ends) => has('other') && ends('contact') && !has('date'),
		fields: ['personName'],
		weak: true
	},
	{ when: (has) => has('other'), fields: [] },
	{ when: (has) => has('date') && isOfferDay(has), fields: ['offerOn'] },
	{ when: (has) => has('date', 'refused'), fields: ['rejectedOn'] },
	{ when: (has) => has('follow', 'note') || has('interview', 'note'), fields: ['notes'] },
	{ when: (has) => has('last') && (has('email') || has('phone')), fields: ['lastContactOn'] },
	{ when: (has) => has('email') && !has('follow') && !has('interview', 'date'), fields: ['personEmail'] },
	{
		when: (has) => has('contact', 'details') || has('follow', 'details'),
		fields: ['personEmail', 'personPhone', 'personUrl', 'personName']
	},
	{ when: (has) => has('phone', 'interview'), fields: ['interviewOn'] },
	{ when: (has) => has('phone'), fields: ['personPhone', 'interviewOn'] },
	{
		when: (has, words) => has('first') && (has('name') || words.length === 1) && !has('contact'),
		fields: ['personFirstName']
	},
	{
		when: (has, words) => (has('family') && (has('name') || words.length === 1)) || has('last', 'name'),
		fields: ['personLastName']
	},
	{ when: (_, words) => words.length > 1 && words.at(-1) === 'id', fields: ['id'] },
	{ when: (has) => has('contact', 'channel'), fields: ['channel'] },
	{ when: (has) => has('contact') && has('link'), fields: ['personUrl'] },
	{ when: (has) => has('profile') && !has('company'), fields: ['personUrl'] },
	{ when: (has) => has('next', 'contact') && !has('name'), fields: ['nextStepOn', 'nextStep'] },
	{ when: (has) => has('last', 'contact') || has('last', 'step'), fields: ['lastContactOn'] },
	{ when: (has) => has('first', 'contact') && !has('name'), fields: ['lastContactOn', 'personName'] },
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
	{ when: (has) => has('interview') && (has('place') || has('link') || has('channel')), fields: [] },
	{ when: (has) => has('interview') && !has('status'), fields: ['interviewOn'] },
	{ when: (has) => has('round', 'date'), fields: ['interviewOn'] },
	{ when: (has) => has('round', 'note'), fields: ['notes'] },
	{ when: (has, words) => has('round') && words.length === 1, fields: ['interviewOn'], weak: true },
	{ when: (has) => isOfferDay(has) && !has('role'), fields: ['offerOn'], weak: true },
	{ when: (has) => has('responded', 'date'), fields: ['respondedOn'] },
	{ when: (has) => has('refused', 'responded'), fields: ['rejectedOn', 'status'] },
	{ when: (has) => has('refused'), fields: ['rejectedOn', 'status'], weak: true },
	{ when: (has) => has('responded'), fields: ['respondedOn', 'status'] },
	{ when: (has, words) => has('added') && words.some((word) => WHERE.has(word)), fields: ['source'] },
	{ when: (has) => has('added') && !has('source'), fields: ['addedOn'] },
	{ when: (has) => has('contact', 'role'), fields: ['personTitle'] },
	{ when: (has) => has('recruiter') && has('role'), fields: ['personTitle'] },
	{
		when: (has, _, ends) => has('recruiter') && ends('contact') && !ends('recruiter'),
		fields: ['personName', 'recruiter']
	},
	{
		when: (has, words) =>
			has('recruiter', 'company') || (has('recruiter') && saysOneOf(words, AGENCY) && !has('name')),
		fields: ['recruiter']
	},
	{
		when: (has) => has('recruiter') && !has('date') && !has('status') && !has('source'),
		fields: ['recruiter', 'personName']
	},
	{ when: (has) => has('note'), fields: ['notes'] },
	{ when: (has, words) => has('status', 'place') && words.includes('state'), fields: ['location'] },
	{ when: (has) => has('status') && !has('date'), fields: ['status', 'statusOn'] },
	{ when: (has) => has('status') && !has('interview') && !has('link'), fields: ['statusOn'] },
	{ when: (has) => has('status'), fields: [] },
	{ when: (has) => has('source', 'link'), fields: ['url', 'source'] },
	{ when: (has) => has('source') && !has('date'), fields: ['source'] },
	{ when: (has) => has('applied', 'date') && !has('link'), fields: ['appliedOn'] },
	{ when: (has) => has('applied', 'id'), fields: ['id'] },
	{ when: (has) => has('applied', 'link'), fields: ['url', 'source'] },
	{ when: (has) => has('applied', 'channel'), fields: ['channel'] },
	{ when: (has) => has('applied', 'role'), fields: ['role'] },
	{ when: (has) => has('applied', 'company'), fields: ['organisation', 'appliedOn'] },
	{ when: (has) => has('channel') && !has('role'), fields: ['channel', 'source'] },
	{ when: (has) => has('contact', 'company'), fields: ['personName'] },
	{
		when: (has) => has('contact'),
		fields: ['personName', 'personEmail', 'personPhone', 'personUrl', 'lastContactOn']
	},
	{ when: (has) => has('pay'), fields: ['salary'] },
	{ when: (has) => has('company', 'name', 'link'), fields: ['organisation'] },
	{ when: (has, _, ends) => (has('role') || has('company') || has('link')) && ends('id'), fields: ['id'] },
	{ when: (has) => has('link', 'date'), fields: [] },
	{ when: (has, _, ends) => has('link', 'role') && ends('role') && !ends('link'), fields: ['role', 'url'] },
	{ when: (has) => has('link') && !has('company') && !has('date'), fields: ['url', 'source'] },
	{ when: (has) => has('place') && !has('name'), fields: ['location'] },
	{ when: (has) => has('company', 'priority'), fields: [] },
	{ when: (has) => has('priority'), fields: ['priority'] },
	{ when: (has) => has('company') && !has('role') && !has('date') && !has('link'), fields: ['organisation'] },
	{ when: (has, _, ends) => has('company', 'role') && ends('role'), fields: ['role', 'organisation'] },
	{ when: (has) => has('company', 'role'), fields: ['organisation'] },
	{ when: (has) => has('role') && !has('date'), fields: ['role'] },
	{ when: (_, words) => words.length > 1 && AS.test(words.at(-1)!), fields: ['role'] }
];

/** Rules for headers whose words are all known, since these words occur in many other headers too. */
export const WHOLLY_KNOWN: readonly HeaderRule[] = [
	{ when: (has) => has('applied'), fields: ['appliedOn', 'channel'] },
	{ when: (has) => has('step'), fields: ['nextStep', 'nextStepOn'] },
	{ when: (has) => has('id'), fields: ['id'] },
	{ when: (has) => has('details'), fields: ['notes'], weak: true },
	{ when: (has) => has('name'), fields: ['personName', 'organisation'] },
	{
		when: (has) => has('date') && !has('link') && !has('role') && !has('company'),
		fields: ['appliedOn', 'addedOn']
	}
];
