/** Holds the facts that a draft is written from, and words them safely for a message. */
import type { Step } from '../../domain/cadence/assessment';
import { isUndatedBeginning } from '../../domain/cadence/history/touch-order';
import { isDated } from '../../domain/leads/dating';
import { formatDay, LAST_DAY, type Day } from '../../domain/day';
import { personOf, type Lead } from '../../domain/lead';
import type { NextTouch } from '../../domain/leads/next-touch';
import type { Channel, Touch } from '../../domain/touch';

export interface DraftFacts {
	readonly lead: Lead;
	readonly step: Step;
	/** The channel that the message is sent by; may differ from the one that the step suggests. */
	readonly channel: Channel;
	readonly today: Day;
	/** The text of the news that goes into the message. */
	readonly news?: string | undefined;
	/** The day and channel of the user's next touch if nobody answers (`nextTouchAfter`). */
	readonly next?: NextTouch | null | undefined;
	/** The answer to an invitation; 'confirm' by default. */
	readonly answer?: InvitationAnswer;
}

export type InvitationAnswer = 'confirm' | 'another-time';

export const INVITATION_ANSWERS: readonly { readonly value: InvitationAnswer; readonly label: string }[] = [
	{ value: 'confirm', label: 'Confirm' },
	{ value: 'another-time', label: 'Propose another time' }
];

/**
 * Holds the content of a message before it becomes an e-mail, a letter or a call. Every sentence
 * has its full stop.
 */
export interface DraftContent {
	readonly subject: string;
	readonly opening: readonly string[];
	/** Optional sentences, the most useful first. */
	readonly extras?: readonly (string | null)[];
	readonly questions?: readonly string[];
	/** The closing line, on a positive note. */
	readonly wish?: string;
	/** True when the text announces the user's next touch, if that is known. */
	readonly announces?: boolean;
	/** The day by which the text itself promises an answer. */
	readonly promisesOn?: Day;
	/** True when the middle is left blank for what only the user knows. */
	readonly room?: boolean;
}

const MOST_WORDS_OF_A_NAME = 8;

export function wordsIn(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

/**
 * Prepares a fact for use in a sentence: on one line, without empty brackets or end marks. Returns
 * null when the rest is empty or too long.
 */
export function phrase(text: string | null | undefined, mostWords = MOST_WORDS_OF_A_NAME): string | null {
	const plain = (text ?? '')
		.toWellFormed()
		.replace(/[\p{Cc}\p{Z}]+/gu, ' ')
		.replace(/\(\s*\)|\[\s*\]|\{\s*\}|<\s*>/g, '')
		.trim();
	return plain && wordsIn(plain) <= mostWords && plain.length <= mostWords * MOST_LETTERS ? plain : null;
}

const MOST_LETTERS = 14;
const MOST_WORDS_OF_A_SENTENCE = 22;

/**
 * Returns the user's note as a sentence after a lead-in: "How I could help: planning that keeps
 * stock low."
 */
export function notedSentence(leadIn: string, text: string | undefined): string | null {
	const said = phrase(text?.replace(/!+/g, '.'), MOST_WORDS_OF_A_SENTENCE)?.replace(/[\s.,;:]+$/, '');
	return said ? `${leadIn}: ${said}.` : null;
}

export const organisationOf = ({ organisation }: Lead): string | null => phrase(organisation);

/**
 * Names the subject of the message: "the Analyst position", "the position at Northwind", "working
 * with Northwind".
 */
export function topicOf(lead: Lead): string {
	const role = phrase(lead.role);
	const organisation = organisationOf(lead);
	if (role) return `the ${role} position`;
	if (lead.origin === 'posting') return organisation ? `the position at ${organisation}` : 'the position';
	return organisation ? `working with ${organisation}` : 'working together';
}

/** Returns the subject for a subject line: "Analyst", "Northwind", or ''. */
export function subjectOf(lead: Lead, what: string): string {
	const about = phrase(lead.role) ?? organisationOf(lead);
	return about ? `${about}: ${what}` : `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
}

/** Returns " at Northwind", or '' without an organisation. */
export function atOrganisation(lead: Lead): string {
	const organisation = organisationOf(lead);
	return organisation ? ` at ${organisation}` : '';
}

/** Names a past day: "2 March", with the year when it is not this year's. */
export function pastDay(day: Day, today: Day): string {
	return formatDay(day, day.slice(0, 4) === today.slice(0, 4) ? 'day' : 'day of year');
}

/**
 * Names a future day in a message: "Wednesday 18 March". `stillPromises` searches an edited text
 * for these words.
 */
export function futureDay(day: Day): string {
	return formatDay(day, 'weekday and day');
}

/** Returns " on 2 March", or '' when the day is not known. */
export function onPastDay(touch: Pick<Touch, 'on' | 'undated'> | null, today: Day): string {
	return touch && isDated(touch) && touch.on < today ? ` on ${pastDay(touch.on, today)}` : '';
}

/** Returns the name used to address the person, or null when no person is named. */
export function salutationName({ lead, step }: Pick<DraftFacts, 'lead' | 'step'>): string | null {
	return phrase(personOf(lead, step.personId)?.name, MOST_WORDS_OF_A_NAME);
}

/** Returns the latest touch of a kind that the user sent, up to today. */
export function lastSent(
	{ lead, today }: Pick<DraftFacts, 'lead' | 'today'>,
	kind: Touch['kind']
): Touch | null {
	return newest(lead, today, (touch) => touch.kind === kind && touch.direction === 'out');
}

export function lastInterview({ lead, today }: Pick<DraftFacts, 'lead' | 'today'>): Touch | null {
	return newest(lead, today, ({ kind, automatic }) => kind === 'interview' && !automatic);
}

function newest(lead: Lead, today: Day, is: (touch: Touch) => boolean): Touch | null {
	return lead.touches
		.filter((touch) => touch.on <= today && is(touch))
		.reduce<Touch | null>((last, touch) => (last && placeOf(last) > placeOf(touch) ? last : touch), null);
}

/** Sorts a touch without a date after those with one, except an application. */
function placeOf(touch: Touch): Day {
	if (isDated(touch)) return touch.on;
	return isUndatedBeginning(touch) ? '' : LAST_DAY;
}

/** Returns true when the message goes to the recruiter and not to the employer. */
export function isToRecruiter({ lead, step }: Pick<DraftFacts, 'lead' | 'step'>): boolean {
	return lead.submittedBy !== undefined && step.personId === lead.submittedBy;
}

/** Says how the user could help, with their evidence. */
export const helpSentence = ({ value }: Lead) => notedSentence('How I could help', value);
export const proofSentence = ({ proofs }: Lead) => notedSentence('What I have done before', proofs);
export const referenceSentence = ({ vouchers }: Lead) => notedSentence('Glad to speak for me', vouchers);
