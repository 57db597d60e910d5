/** Words facts safely for a message: what it is about, days, and names. */
import { formatDay, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { isDated } from '../../domain/leads/dating';
import { isSpoken, type CallOutcome, type Channel, type Touch } from '../../domain/touch';
import { english, resume } from '../common/english';
import { addresseeOf, type DraftFacts } from './draft-facts';

const MOST_WORDS_OF_A_NAME = 12;
const MOST_LETTERS = 14;

export function wordsIn(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

/**
 * Prepares a fact for use in a sentence: on one line, without empty brackets, and without square
 * brackets, which mark the places to fill in. Returns null when the rest is empty or too long.
 */
export function phrase(text: string | null | undefined, mostWords = MOST_WORDS_OF_A_NAME): string | null {
	const plain = (text ?? '')
		.toWellFormed()
		.replace(/[\p{Cc}\p{Z}]+/gu, ' ')
		.replace(/\(\s*\)|\[\s*\]|\{\s*\}|<\s*>/g, '')
		.replaceAll('[', '(')
		.replaceAll(']', ')')
		.trim();
	return plain && wordsIn(plain) <= mostWords && plain.length <= mostWords * MOST_LETTERS ? plain : null;
}

export const organisationOf = ({ organisation }: Lead): string | null => phrase(organisation);
export const roleOf = ({ role }: Lead): string | null => phrase(role);

/** Returns " at Northwind", or '' without a company. */
export function atOrganisation(lead: Lead): string {
	const organisation = organisationOf(lead);
	return organisation ? ` at ${organisation}` : '';
}

/** Returns "an Analyst", "a Clerk". Letters that are spelled out go by their sound: "an HR Manager". */
export function withArticle(noun: string): string {
	const isSpelled = /^[A-Z]{2,}\b/.test(noun);
	const takesAn = isSpelled ? /^[AEFHILMNORSX]/.test(noun) : /^[aeio]|^u(?!ni|se|ti)/i.test(noun);
	return `${takesAn ? 'an' : 'a'} ${noun}`;
}

const NAMES_A_JOB = /\b(?:role|position|job|internship|apprenticeship|post)$/i;

/** Returns "Analyst role"; a role that says so already stays: "Summer internship". */
export const roleNoun = (role: string): string => (NAMES_A_JOB.test(role) ? role : `${role} role`);

/** Returns true if the messages are about one job, and not about openings in general. */
export function isOneJob({ lead, today }: Pick<DraftFacts, 'lead' | 'today'>): boolean {
	if (lead.origin === 'posting' || lead.submittedBy) return true;
	return lead.touches.some(
		({ kind, on }) => on <= today && ['application', 'interview', 'invitation', 'offer'].includes(kind)
	);
}

/**
 * Names what the message is about: "the Analyst role", "working as an Analyst at Northwind",
 * "Analyst roles", "my job search".
 */
export function topicOf(facts: DraftFacts): string {
	const { lead } = facts;
	const role = roleOf(lead);
	const addressee = addresseeOf(facts);
	if (isOneJob(facts)) {
		const at = addressee === 'recruiter' || !role ? atOrganisation(lead) : '';
		return `the ${role ? roleNoun(role) : 'role'}${at}`;
	}
	if (addressee === 'recruiter') return role ? `${role} roles` : 'my job search';
	if (addressee === 'contact') return role ? `my search for ${withArticle(roleNoun(role))}` : 'my job search';
	return `working${role ? ` as ${withArticle(role)}` : ''}${atOrganisation(lead) || ' with you'}`;
}

/** Returns "on the Analyst role" or "about working at Northwind", after "checking in". */
export const onTopic = (facts: DraftFacts): string => `${isOneJob(facts) ? 'on' : 'about'} ${topicOf(facts)}`;

/** Returns the subject of the thread: "Analyst application", "Re: Analyst application" once there were emails. */
export function threadSubject(
	facts: DraftFacts,
	about: 'application' | 'interview' | 'offer' = 'application'
): string {
	return answering(facts, subjectOf(facts, about));
}

function subjectOf(facts: DraftFacts, about: 'application' | 'interview' | 'offer'): string {
	const { lead } = facts;
	const role = roleOf(lead);
	const at = atOrganisation(lead);
	if (isOneJob(facts)) return role ? `${role} ${about}` : capital(`${about}${at}`);
	const addressee = addresseeOf(facts);
	if (addressee === 'recruiter') return role ? `${role} roles` : 'My job search';
	if (addressee === 'contact') return at ? `A question about ${organisationOf(lead)}` : 'A quick question';
	return `Working${role ? ` as ${withArticle(role)}` : ''}${at || ' with you'}`;
}

/** Puts "Re:" before a subject where emails were exchanged on this lead. */
function answering({ lead, today, step }: DraftFacts, subject: string): string {
	const isThread = lead.touches.some(
		({ channel, on, kind, personId }) =>
			channel === 'email' &&
			on <= today &&
			kind !== 'thank-you' &&
			(!personId || !step.personId || personId === step.personId)
	);
	return isThread ? `Re: ${subject}` : subject;
}

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Names a past day: "March 2", with the year when it is not this year's. */
export function pastDay(day: Day, today: Day): string {
	return formatDay(day, day.slice(0, 4) === today.slice(0, 4) ? 'day' : 'day of year');
}

/**
 * Names a future day in a message: "Wednesday, March 18". `stillPromises` searches an edited text
 * for these words.
 */
export function futureDay(day: Day): string {
	return formatDay(day, 'weekday and day');
}

type Dated = Pick<Touch, 'on' | 'undated'> | null;

/** Returns " on March 2" (or " of March 2"), or '' when the day is not known or is today. */
export function onPastDay(touch: Dated, today: Day, preposition: 'on' | 'of' = 'on'): string {
	return touch && isDated(touch) && touch.on < today ? ` ${preposition} ${pastDay(touch.on, today)}` : '';
}

/** Returns " today" for something of today, otherwise as `onPastDay`. */
export function whenMet(touch: Dated, today: Day): string {
	return touch && isDated(touch) && touch.on === today ? ' today' : onPastDay(touch, today);
}

/** Returns the event that a step follows, with its day. */
export function eventOf({ step }: DraftFacts): Dated {
	const { since, undated } = step.facts;
	return since ? { on: since, ...(undated && { undated }) } : null;
}

/** Says that the résumé goes along, or will. */
export function resumeSentence(channel: Channel, isUpdated: boolean): string {
	const paper = isUpdated ? `updated ${resume()}` : resume();
	if (isSpoken(channel)) return `I’ll email you my ${paper} today.`;
	return channel === 'letter' ? `I’ve enclosed my ${paper}.` : `I’ve attached my ${paper}.`;
}

/** Joins names: "Kim, Lee, and Ana" or "Kim, Lee and Ana". */
export function listed(names: readonly string[]): string {
	if (names.length < 3) return names.join(' and ');
	return `${names.slice(0, -1).join(', ')}${english(',', '')} and ${names.at(-1)}`;
}

/** Names a message that was sent. A call that nobody noted a voicemail of stays a call. */
export function sentNoun(
	channel: Channel | undefined,
	outcome?: CallOutcome
): 'note' | 'letter' | 'voicemail' | 'call' {
	if (channel === 'phone') return outcome === 'left-message' ? 'voicemail' : 'call';
	return channel === 'letter' ? 'letter' : 'note';
}
