/** Reads a pasted job ad as a lead, from its text alone. Uncertain fields stay empty, and the whole text is kept. */
import type { Day } from '../domain/day';
import type { Person } from '../domain/person';
import { labelReader, organisationIn, roleIn } from './job-ad-names';
import { emailsIn, linesOf, phonesIn, plainText, urlsIn } from './pasted-text';
import { readJobLink } from './job-link';
import { daysInText, slashesOf } from './days-in-text';

export interface JobAd {
	readonly organisation?: string;
	readonly role?: string;
	readonly location?: string;
	readonly salary?: string;
	readonly url?: string;
	/** The board where the ad was found. */
	readonly source?: string;
	readonly applyBy?: Day;
	readonly person?: Omit<Person, 'id'>;
	/** True where the ad rules out calls. */
	readonly noCalls?: true;
	/** The number to quote in the application. */
	readonly reference?: string;
	/** The ad as pasted; absent for a link alone. */
	readonly text?: string;
}

const MANY_CHARS = 200;
/** The maximum number of characters to read; the rest is kept unread. */
const READ_CHARS = 20_000;

/** Tells whether pasted text is an ad or a link, rather than a line typed to add a lead. */
export function isJobAd(text: string): boolean {
	const trimmed = text.trim();
	return trimmed.length > MANY_CHARS || trimmed.includes('\n') || isLinkAlone(trimmed);
}

function isLinkAlone(text: string): boolean {
	return /^\S+$/.test(text) && readJobLink(text) !== null;
}

/** Reads an ad or a link. `today` decides the year of a day such as 12 December. */
export function parseJobAd(pasted: string, today: Day): JobAd {
	const whole = pasted.trim().toWellFormed();
	if (isLinkAlone(whole)) return readJobLink(whole) ?? {};
	const text = plainText(whole.slice(0, READ_CHARS));
	const lines = linesOf(text);
	const url = urlsIn(text)[0];
	const link = url ? readJobLink(url) : null;
	const { organisation, role } = namesIn(lines, text);
	const read = {
		organisation: organisation ?? link?.organisation,
		role: role ?? link?.role,
		location: locationIn(lines),
		salary: salaryIn(lines),
		url: link?.url,
		source: link?.source,
		applyBy: deadlineIn(text, today),
		person: personIn(lines, text),
		noCalls: NO_CALLS.test(text) || undefined,
		reference: referenceIn(text),
		text: whole || undefined
	};
	return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as JobAd;
}

function namesIn(lines: readonly string[], text: string) {
	const role = roleIn(lines);
	return { role, organisation: organisationIn(lines, text, role) };
}

const NO_CALLS =
	/\bno (?:phone |telephone )?calls\b|\bplease (?:do not|don['’]t) (?:call|phone|ring)\b|\b(?:do not|don['’]t) (?:call|phone|ring) us\b|keine (?:telefonischen )?(?:anrufe|anfragen per telefon)|von (?:telefonischen )?(?:anrufen|rückfragen) (?:bitten wir )?abzusehen|bitte nicht anrufen|pas d['’]appels?|ne pas (?:appeler|téléphoner)|no (?:se atenderán )?llamadas|abstenerse de llamar|(?:geen telefoontjes|niet bellen)/i;

const LOCATION = labelReader(
	'location|job location|place of work|office|based in|standort|arbeitsort|einsatzort|dienstort|ort|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?|localidad|locatie|standplaats|werklocatie'
);
const LONGEST_PLACE = 80;

function locationIn(lines: readonly string[]): string | undefined {
	const place = LOCATION(lines);
	if (place && place.length <= LONGEST_PLACE) return place;
	const [, based] =
		/\b(?:based in|located in)\s+((?:\p{Lu}[\p{L}'’-]+(?:, | )?){1,4})/u.exec(lines.join('\n')) ?? [];
	return based?.replace(/[ ,.]+$/, '');
}

const SALARY = labelReader(
	'salary|salary range|pay|compensation|remuneration|gehalt|jahresgehalt|vergütung|entgelt|salaire|rémunération|salario|retribución|salaris|bruto'
);
const AMOUNT =
	/(?:(?:[€$£]|EUR|USD|GBP|CHF)\s?\d[\d.,’' ]*\s?k?|\d[\d.,’' ]*\s?k?\s?(?:[€$£]|EUR|USD|GBP|CHF))(?:\s?(?:-|–|to|bis|à|a|tot)\s?(?:[€$£]|EUR|USD|GBP|CHF)?\s?\d[\d.,’' ]*\s?k?\s?(?:[€$£]|EUR|USD|GBP|CHF)?)?(?:\s?(?:brutto|brut))?(?:\s?(?:\/|per|pro|par|por|a)\s?(?:year|annum|hour|month|jahr|monat|stunde|an|mois|año|mes|jaar|maand))?/i;
const PAY_WORDS =
	/salary|pay|compensation|gehalt|vergüt|salaire|rémun|salario|retribuc|salaris|per (?:year|annum|hour)|brut|pro jahr|par an/i;
const LONGEST_SALARY = 100;

function salaryIn(lines: readonly string[]): string | undefined {
	const said = SALARY(lines);
	if (said && /\d/.test(said) && said.length <= LONGEST_SALARY) return said;
	const line = lines.find((each) => each.length < 400 && AMOUNT.test(each) && PAY_WORDS.test(each));
	return line && AMOUNT.exec(line)?.[0].trim();
}

const DEADLINE =
	/apply (?:by|before|until|no later than)|applications? (?:close|are due|due|accepted until|by)|closing date|deadline|bewerb\p{L}* .{0,60}\bbis\b|bewerbungs(?:schluss|frist|ende)|(?:candidatures?|postuler?|candidater) .{0,40}(?:avant|jusqu)|date limite|(?:solicitud\p{L}*|inscripci\p{L}*|candidatura\p{L}*) .{0,40}(?:hasta|antes)|fecha límite|plazo|solliciteer .{0,40}(?:voor|tot|vóór)|reageer .{0,20}(?:voor|vóór)|sluitingsdatum|uiterlijk/giu;
const DEADLINE_REACH = 90;

/** Returns the first day after a word for the deadline. */
function deadlineIn(text: string, today: Day): Day | undefined {
	const slashes = slashesOf(text);
	for (const { index, 0: words } of text.matchAll(DEADLINE)) {
		const after = text.slice(index, index + words.length + DEADLINE_REACH);
		const day = daysInText(after, today, slashes)[0]?.day;
		if (day) return day;
	}
	return undefined;
}

const REFERENCE =
	/(?:\breference(?: (?:number|no\.?|code))?|\bref(?:\.|-nr\.?| no\.?)|\bjob (?:id|ref)|\breq(?:uisition)?(?: id| no\.?)?|kennziffer|referenz(?:nummer|-?nr\.?)?|stellen-?(?:id|nummer)|référence|réf\.?|referencia|vacaturenummer|kenmerk)\s*[:#]?\s*((?=[\w/.-]*\d)[\w][\w/.-]{2,29})/iu;

function referenceIn(text: string): string | undefined {
	return REFERENCE.exec(text)?.[1]?.replace(/[./-]+$/, '');
}

const CONTACT = labelReader(
	'contact|contact person|hiring manager|recruiter|your contact|questions|ansprechpartner(?:in)?|ihr(?:e)? (?:kontakt|ansprechpartner(?:in)?)|kontakt|rückfragen|contacto|persona de contacto|contactpersoon|interlocuteur|votre contact'
);
const FULL_NAME =
	/(?:(?:Mr|Mrs|Ms|Dr|Herrn?|Frau|Prof|Mme|Sr|Sra|Dhr|Mevr)\.?\s+)*(\p{Lu}[\p{L}'’-]+(?:\s+(?:van|von|de|der|den|zu|la|del))*(?:\s+\p{Lu}[\p{L}'’.-]+){1,2})/u;
const GENERIC =
	/^(?:jobs?|careers?|hr|recruit\p{L}*|bewerb\p{L}*|karriere|info|office|talent|people|personal|apply|contact|kontakt|hello|empleo|emploi|rrhh|vacatures?|mail)\b/iu;

/** Returns the person named beside an address or after a label for a contact. A phone number alone gives no name. */
function personIn(lines: readonly string[], text: string): JobAd['person'] {
	const [email] = emailsIn(text);
	const phone = phonesIn(text)[0];
	const name = FULL_NAME.exec(CONTACT(lines) ?? '')?.[1] ?? nameBeside(lines, email) ?? nameOf(email);
	if (!name && !email && !phone) return undefined;
	return { name: name ?? '', ...(email && { email }), ...(phone && { phone }) };
}

const ASKED =
	/(?:\bcontact|\bask for|\bquestions\b.*|\bwrite to|\bto|wenden sie sich (?:gerne )?an|fragen .*|\ban|auprès de|à l['’]attention de|contacte con|bij)\s+(?:(?:Mr|Mrs|Ms|Dr|Herrn?|Frau|Mme|Sr|Sra)\.?\s+)*$/iu;

function nameBeside(lines: readonly string[], email: string | undefined): string | undefined {
	if (!email) return undefined;
	const at = lines.findIndex((line) => line.includes(email));
	const line = lines[at] ?? '';
	const before = line.slice(0, line.indexOf(email));
	const match = FULL_NAME.exec(before.slice(-120));
	if (match && (ASKED.test(before.slice(-120).slice(0, match.index)) || sharesName(match[1]!, email)))
		return match[1];
	const above = FULL_NAME.exec(lines[at - 1] ?? '')?.[1];
	return above && sharesName(above, email) ? above : undefined;
}

const sharesName = (name: string, email: string) =>
	name
		.toLowerCase()
		.split(/\s+/)
		.some((part) => part.length > 2 && email.toLowerCase().split('@')[0]!.includes(part));

/** Returns the name in an address: 'dana.ruiz@…' is Dana Ruiz. */
function nameOf(email: string | undefined): string | undefined {
	const [, first, last] = /^([a-z]{2,15})\.([a-z]{2,20})@/i.exec(email ?? '') ?? [];
	if (!first || !last || GENERIC.test(first) || GENERIC.test(last)) return undefined;
	return [first, last].map((part) => part[0]!.toUpperCase() + part.slice(1).toLowerCase()).join(' ');
}
