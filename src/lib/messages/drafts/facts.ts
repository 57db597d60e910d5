/** What a draft is written from, and how its facts are put into words that may be sent. */
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
	/** By which it goes; may differ from what the step suggests. */
	readonly channel: Channel;
	readonly today: Day;
	/** The text of the news that the step brings. */
	readonly news?: string | undefined;
	/** When and how the user will be in touch next if nobody answers (`nextTouchAfter`). */
	readonly next?: NextTouch | null | undefined;
	/** How an invitation is answered; 'confirm' where nothing is said. */
	readonly answer?: InvitationAnswer;
}

export type InvitationAnswer = 'confirm' | 'another-time';

export const INVITATION_ANSWERS: readonly { readonly value: InvitationAnswer; readonly label: string }[] = [
	{ value: 'confirm', label: 'Confirm' },
	{ value: 'another-time', label: 'Propose another time' }
];

/** What there is to say, before it becomes an e-mail, a letter or a call. Sentences, each with its full stop. */
export interface Content {
	readonly subject: string;
	readonly opening: readonly string[];
	/** Said where there is room for it, the most useful first. */
	readonly extras?: readonly (string | null)[];
	readonly questions?: readonly string[];
	/** The last words; upbeat. */
	readonly wish?: string;
	/** Whether it says when the user will be in touch next, where that is known. */
	readonly announces?: boolean;
	/** The day by which it promises an answer by itself. */
	readonly promisesOn?: Day;
	/** Leaves room in the middle for what only the user knows. */
	readonly room?: boolean;
}

const MOST_WORDS_OF_A_NAME = 8;

/** The words of a text, for counting. */
export function wordsIn(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

/** A fact as part of a sentence: on one line, without empty brackets and end marks; null where nothing or too much is left. */
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

/** What the user noted, as a sentence of its own after a lead-in: "How I could help: planning that keeps stock low." */
export function noted(leadIn: string, text: string | undefined): string | null {
	const said = phrase(text?.replace(/!+/g, '.'), MOST_WORDS_OF_A_SENTENCE)?.replace(/[\s.,;:]+$/, '');
	return said ? `${leadIn}: ${said}.` : null;
}

export const organisationOf = ({ organisation }: Lead): string | null => phrase(organisation);

/** "the Analyst position", "the position at Northwind", "working with Northwind": what all this is about. */
export function matterOf(lead: Lead): string {
	const role = phrase(lead.role);
	const organisation = organisationOf(lead);
	if (role) return `the ${role} position`;
	if (lead.origin === 'posting') return organisation ? `the position at ${organisation}` : 'the position';
	return organisation ? `working with ${organisation}` : 'working together';
}

/** For a subject line: "Analyst", "Northwind", or nothing. */
export function subjectOf(lead: Lead, what: string): string {
	const about = phrase(lead.role) ?? organisationOf(lead);
	return about ? `${about}: ${what}` : `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
}

/** "at Northwind", or nothing, with the space before it. */
export function atOrganisation(lead: Lead): string {
	const organisation = organisationOf(lead);
	return organisation ? ` at ${organisation}` : '';
}

/** A day that went by: "2 March", with its year where that is another. */
export function pastDay(day: Day, today: Day): string {
	return formatDay(day, day.slice(0, 4) === today.slice(0, 4) ? 'day' : 'day of year');
}

/** A day to come, as it stands in a message: "Wednesday 18 March". It is how a promise is found again in an edited text. */
export function namedDay(day: Day): string {
	return formatDay(day, 'weekday and day');
}

/** " on 2 March", where anybody named the day. */
export function onPastDay(touch: Pick<Touch, 'on' | 'undated'> | null, today: Day): string {
	return touch && isDated(touch) && touch.on < today ? ` on ${pastDay(touch.on, today)}` : '';
}

/** What they are called when they are spoken to; null where nobody is named. */
export function calledOf({ lead, step }: Pick<DraftFacts, 'lead' | 'step'>): string | null {
	return phrase(personOf(lead, step.personId)?.name, MOST_WORDS_OF_A_NAME);
}

/** The newest touch of a kind that the user sent, up to today. */
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

/** What has no day comes after all that has one, but for what began it. */
function placeOf(touch: Touch): Day {
	if (isDated(touch)) return touch.on;
	return isUndatedBeginning(touch) ? '' : LAST_DAY;
}

/** Goes to the recruiter rather than to the employer. */
export function isToRecruiter({ lead, step }: Pick<DraftFacts, 'lead' | 'step'>): boolean {
	return lead.submittedBy !== undefined && step.personId === lead.submittedBy;
}

/** How the user would help, and what shows it. */
export const helps = ({ value }: Lead) => noted('How I could help', value);
export const proves = ({ proofs }: Lead) => noted('What I have done before', proofs);
export const vouches = ({ vouchers }: Lead) => noted('Glad to speak for me', vouchers);
