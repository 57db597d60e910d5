/**
 * Reads a pasted e-mail from an employer as what it most likely is. In doubt it claims nothing: two days give none,
 * and a sentence with an "if" is no rejection. The form shows everything before it is saved.
 */
import type { Day } from '../domain/day';
import { comparable } from '../domain/leads/search';
import { emailKey, type Person } from '../domain/person';
import type { MailDay, MailReading } from './mail-reading';
import { mailParts, type MailParts } from './mail-parts';
import * as say from './mail-words';
import { urlsIn } from './pasted-text';
import { daysInText, slashesOf, type DayInText } from './days-in-text';

interface MailContext {
	readonly people: readonly Person[];
	readonly today: Day;
}

/** The maximum length of the touch's note. */
const LONGEST_NOTE = 4_000;
const LONGEST_SENTENCE = 600;
const SHOWN_SENTENCE = 200;

/** Reads a pasted mail. Days are resolved from the day on which it was written, else from `today`. */
export function readMail(pasted: string, { people, today }: MailContext): MailReading {
	const parts = mailParts(pasted, today);
	const sentences = sentencesOf(parts.body);
	const verdict = verdictOf(parts, sentences, people);
	const from = parts.on ?? today;
	const days =
		verdict.what === 'no' || verdict.what === 'automatic' ? NO_DAYS : daysIn(sentences, parts.body, from);
	return {
		...verdict,
		...(isInvitation(verdict, days, parts.body) && { what: 'invitation' }),
		...days,
		...senderOf(parts, people),
		...(parts.on && { on: parts.on }),
		note: parts.body.slice(0, LONGEST_NOTE)
	};
}

/** Matches the end of a sentence, but not "a.m.", "Dr." or "17.". */
const SENTENCE_END =
	/(?<=[\p{L}\d)"”][.!?]["”)]?)(?<!\b(?:Mr|Mrs|Ms|Dr|No|Nr|St|ca|bzw|\d{1,2}|[ap]\.?m|e\.g|z\.B)\.)\s+(?=[\p{Lu}"“¿¡\d])|\n\s*\n|\n(?=[\p{Lu}•*-][^\n]{0,80}:)/u;

function sentencesOf(body: string): string[] {
	return body
		.split(SENTENCE_END)
		.map((sentence) => sentence.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SENTENCE))
		.filter(Boolean);
}

type Verdict = Pick<MailReading, 'what' | 'no' | 'because'>;

function verdictOf(parts: MailParts, sentences: readonly string[], people: readonly Person[]): Verdict {
	const plain = sentences.filter((sentence) => !say.CONDITION.test(sentence) && !sentence.endsWith('?'));
	const saying = (words: RegExp) => plain.find((sentence) => words.test(sentence));
	for (const [no, words] of NOES) {
		const because = saying(words);
		if (because) return { what: 'no', no, because: shown(because) };
	}
	const offer = saying(say.OFFER);
	if (offer) return { what: 'offer', because: shown(offer) };
	return { what: isAutomatic(parts, sentences, people) ? 'automatic' : 'word' };
}

/** Tells whether a mail about an interview names an agreed day. */
function isInvitation({ what }: Verdict, { named }: Pick<MailReading, 'named'>, body: string): boolean {
	return what === 'word' && named !== undefined && !named.answer && say.NAMES_AN_INTERVIEW.test(body);
}

const NOES = [
	['contact', say.NO_TO_CONTACT],
	['role', say.NO_TO_ROLE],
	['not-now', say.NOT_NOW]
] as const;

const shown = (sentence: string) =>
	sentence.length > SHOWN_SENTENCE ? `${sentence.slice(0, SHOWN_SENTENCE).trimEnd()} …` : sentence;

/**
 * Tells whether a mail is automatic: it says so, its address takes no replies, or it only acknowledges receipt
 * without naming a person.
 */
function isAutomatic(
	{ from, subject = '', body }: MailParts,
	sentences: readonly string[],
	people: readonly Person[]
): boolean {
	const invites = sentences.some((sentence) => say.INTERVIEW.test(sentence) && !say.CONDITION.test(sentence));
	if (say.AUTOMATIC.test(`${subject}\n${body}`)) return true;
	const [mailbox = ''] = (from?.email ?? '').split('@');
	if (invites) return false;
	if (say.NO_REPLY.test(mailbox)) return true;
	if (sentences.some((sentence) => sentence.endsWith('?')) || !say.ACKNOWLEDGES.test(`${subject}\n${body}`))
		return false;
	return !isSomebody(from, people);
}

function isSomebody(from: MailParts['from'], people: readonly Person[]): boolean {
	if (!from) return false;
	if (knownBy(from, people)) return true;
	return (
		/\p{L}{2,}\s+\p{L}{2,}/u.test(from.name) &&
		!say.OFFICE.test(from.name) &&
		!say.OFFICE.test(from.email?.split('@')[0] ?? '')
	);
}

function senderOf(
	{ from, body }: MailParts,
	people: readonly Person[]
): Pick<MailReading, 'personId' | 'stranger'> {
	const known = from ? knownBy(from, people) : signedBy(body, people);
	if (known) return { personId: known.id };
	if (!from || say.NO_REPLY.test(from.email?.split('@')[0] ?? '')) return {};
	return { stranger: from };
}

function knownBy(
	{ name, email }: NonNullable<MailParts['from']>,
	people: readonly Person[]
): Person | undefined {
	const byEmail =
		email && people.find((person) => person.email && emailKey(person.email) === emailKey(email));
	if (byEmail) return byEmail;
	const sameName = people.filter((person) => name !== '' && comparable(person.name) === comparable(name));
	return sameName.length === 1 ? sameName[0] : undefined;
}

const SIGNATURE_LINES = 8;

/** Returns the person of the lead whose full name stands at the end of the text, if there is just one. */
function signedBy(body: string, people: readonly Person[]): Person | undefined {
	const below = comparable(body.split('\n').slice(-SIGNATURE_LINES).join('\n'));
	const signed = people.filter(
		({ name }) => name.trim().includes(' ') && below.includes(comparable(name.trim()))
	);
	return signed.length === 1 ? signed[0] : undefined;
}

type Days = Pick<MailReading, 'named' | 'offered' | 'deadline'>;
const NO_DAYS: Days = { offered: [] };

/**
 * Returns the days of a mail: "We will be in touch by Friday", "we invite you on Tuesday at ten", "please answer by
 * the 20th".
 */
function daysIn(sentences: readonly string[], body: string, from: Day): Days {
	const slashes = slashesOf(body);
	const read = sentences.map((text) => ({
		text,
		days: daysInText(text, from, slashes).filter(({ day }) => day >= from)
	}));
	const dated = read.filter(({ days }) => days.length > 0);
	const deadline = dated.find(({ text }) => asksOnly(text));
	const answer = dated.find(({ text }) => say.THEY_ANSWER.test(text) && !asksOnly(text) && !meets(text));
	const meeting = meetingIn(
		dated.filter((each) => each !== deadline && each !== answer),
		sentences,
		body
	);
	const answerDay = answer && onlyDay(answer.days);
	const named = meeting.named ?? (answerDay && { on: answerDay.day, answer: true });
	const deadlineDay = deadline && onlyDay(deadline.days)?.day;
	return {
		offered: meeting.offered,
		...(named && { named }),
		...(deadlineDay && { deadline: deadlineDay })
	};
}

const meets = (text: string) => say.INTERVIEW.test(text);
const asksOnly = (text: string) => say.YOU_ANSWER.test(text) && !meets(text);

function onlyDay(days: readonly DayInText[]): DayInText | undefined {
	return new Set(days.map(({ day }) => day)).size === 1 ? (days.find(({ at }) => at) ?? days[0]) : undefined;
}

interface Dated {
	readonly text: string;
	readonly days: readonly DayInText[];
}

/** Returns the day of a meeting. A single day that is not a question is agreed; any others are offers to choose from. */
function meetingIn(
	dated: readonly Dated[],
	sentences: readonly string[],
	body: string
): Pick<Days, 'named' | 'offered'> {
	if (!sentences.some((text) => meets(text) && !say.CONDITION.test(text))) return { offered: [] };
	const days = dated.flatMap((each) => each.days);
	const only = onlyDay(days);
	if (only && !dated.some(({ text }) => say.PROPOSES.test(text)))
		return { named: { ...agreedOn(only), ...whereIn(sentences, body) }, offered: [] };
	return { offered: [...new Set(days.map(({ day }) => day))] };
}

const agreedOn = ({ day, at, zone }: DayInText): MailDay => ({
	on: day,
	answer: false,
	...(at && { at }),
	...(zone && { zone })
});

const PLACE =
	/^(?:location|where|venue|place|address|room|link|join|zoom|teams|ort|adresse|raum|treffpunkt|lieu|adresse|lien|lugar|dirección|enlace|plaats|locatie|adres)\b[^:\n]{0,30}:\s*(.+)$/imu;
const OFFICE_AT =
	/(?:at our offices?,?(?: at| in)?|(?:in unserem|in unser) büro (?:in der|am|an der|in)?|dans nos bureaux,?(?: au)?|en nuestras oficinas,?(?: en)?|op ons kantoor(?: aan de)?)\s+([\p{L}\d][^.;!?\n]{4,80})/iu;
const BY_PHONE =
	/\b(?:phone call|telephone interview|phone interview|call you|ring you|by phone|phone screen)\b|telefonat|telefonisch|rufen? (?:wir |ich )?sie|telefoninterview|entretien téléphonique|par téléphone|entrevista telefónica|por teléfono|bellen|telefonisch/iu;
const MEETING_LINK = /zoom|teams|meet|webex|whereby|jitsi|call|video|bbb|gotomeeting/i;
const LONGEST_PLACE = 200;

function whereIn(sentences: readonly string[], body: string): Pick<MailDay, 'place' | 'channel'> {
	const links = urlsIn(body);
	const link = links.find((url) => MEETING_LINK.test(url));
	const said = PLACE.exec(body)?.[1]?.trim() ?? OFFICE_AT.exec(body)?.[1]?.trim();
	const place = link ?? said?.slice(0, LONGEST_PLACE);
	if (sentences.some((text) => BY_PHONE.test(text)) && !link)
		return { channel: 'phone', ...(place && { place }) };
	if (!place) return {};
	return /^https?:/i.test(place) ? { place } : { place, channel: 'in-person' };
}
