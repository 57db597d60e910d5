/** Holds the facts that a draft is written from, and finds those that several drafts need. */
import type { Step } from '../../domain/cadence/assessment';
import { isUndatedBeginning } from '../../domain/cadence/history/touch-order';
import { LAST_DAY, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { isDated } from '../../domain/leads/dating';
import type { NextTouch } from '../../domain/leads/next-touch';
import type { Signature } from '../../domain/template';
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
	readonly answer?: InvitationAnswer | undefined;
	/** The answer to an offer; `offerReply` tells the default. */
	readonly offerAnswer?: OfferReply | undefined;
	/** The user's own; absent, the drafts mark places for name and phone number. */
	readonly signature?: Signature | undefined;
	/** False: people are greeted by their full names until they write first; true by default. */
	readonly firstNames?: boolean | undefined;
	/** The texts that this person was sent before, on any lead; those of this lead by default. */
	readonly sent?: readonly SentWords[] | undefined;
	/** The language of the message, apart from that of the pages; English by default. */
	readonly language?: DraftLanguage | undefined;
}

export interface SentWords {
	readonly text: string;
}

export const DRAFT_LANGUAGES = ['en'] as const;
export type DraftLanguage = (typeof DRAFT_LANGUAGES)[number];

export type InvitationAnswer = 'confirm' | 'another-time';

export const INVITATION_ANSWERS: readonly { readonly value: InvitationAnswer; readonly label: string }[] = [
	{ value: 'confirm', label: 'Confirm' },
	{ value: 'another-time', label: 'Propose another time' }
];

export type OfferReply = 'ask-time' | 'ask-terms' | 'accept' | 'decline';

export const OFFER_REPLIES: readonly { readonly value: OfferReply; readonly label: string }[] = [
	{ value: 'ask-time', label: 'Ask for time' },
	{ value: 'ask-terms', label: 'Ask about terms' },
	{ value: 'accept', label: 'Accept' },
	{ value: 'decline', label: 'Decline' }
];

/** Lists ways to say the same; the one that repeats least of what the person was sent is taken. */
export type Wordings = readonly string[];

/** The facts of a lead that speak for the user. */
export const EVIDENCE = ['value', 'proofs', 'references'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/**
 * Holds the content of a message before it becomes an email, a letter or a call. Every sentence
 * has its full stop.
 */
export interface DraftContent {
	readonly subject: string;
	/** Says what it is about, part by part. */
	readonly opening: readonly Wordings[];
	/** Holds what follows "As promised, …": instead of the opening, and instead of the questions. */
	readonly kept?: { readonly opening: readonly Wordings[]; readonly questions?: readonly Wordings[] };
	/** The matter of a call, after "this is Sam, about"; the topic by default, '' for none. */
	readonly about?: string;
	/** The evidence that suits the message, the best first. */
	readonly evidence?: readonly Evidence[];
	/** The number of sentences of evidence; 1 by default. */
	readonly mostEvidence?: number;
	readonly questions?: readonly Wordings[];
	/** The last sentence, on a positive note. */
	readonly wish?: Wordings;
	/** True when the text announces the user's next touch, if that is known. */
	readonly announces?: boolean;
	/** The day by which the text itself promises an answer. */
	readonly promisesOn?: Day;
	/** True when the message left by phone asks to be called back. */
	readonly callBack?: boolean;
	/** The points to bring up in person, told to the user. */
	readonly bringUp: readonly string[];
	/** True when it goes to whoever answers and not to the person of the step. */
	readonly isToAnybody?: boolean;
}

/** Returns the latest touch of a kind that the user sent, up to today; a call that reached nobody is none. */
export function lastSent(
	{ lead, today }: Pick<DraftFacts, 'lead' | 'today'>,
	kind: Touch['kind']
): Touch | null {
	return newest(
		lead,
		today,
		(touch) => touch.kind === kind && touch.direction === 'out' && touch.outcome !== 'no-answer'
	);
}

export function lastInterview({ lead, today }: Pick<DraftFacts, 'lead' | 'today'>): Touch | null {
	return newest(lead, today, ({ kind, automatic }) => kind === 'interview' && !automatic);
}

/** Returns the offer on this lead, if nothing newer came from them and the lead is open. */
export function openOffer({ lead, today }: Pick<DraftFacts, 'lead' | 'today'>): Touch | null {
	if (lead.ended) return null;
	const last = newest(lead, today, ({ direction, automatic }) => direction === 'in' && !automatic);
	return last?.kind === 'offer' ? last : null;
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

/** Returns true if the user and these people met or spoke, as far as is logged. */
export function haveTalked({ lead, today }: Pick<DraftFacts, 'lead' | 'today'>): boolean {
	return lead.touches.some(
		({ on, kind, outcome, channel, undated }) =>
			on <= today && !undated && (kind === 'interview' || outcome === 'spoke' || channel === 'in-person')
	);
}

/** Returns true once they turned the user down or the user closed the lead: drafts don't look ahead then. */
export function isOver({ lead }: Pick<DraftFacts, 'lead'>): boolean {
	return lead.ended !== undefined || lead.touches.some(({ no }) => no?.scope === 'role');
}

/** 'contact': somebody of a networking lead. */
export type Addressee = 'employer' | 'recruiter' | 'contact';

/** Tells if the message goes to the employer, to a recruiter or to a networking contact. */
export function addresseeOf({ lead, step }: Pick<DraftFacts, 'lead' | 'step'>): Addressee {
	if (isToRecruiter({ lead, step })) return 'recruiter';
	if (lead.origin === 'recruiter') return lead.submittedBy && step.personId ? 'employer' : 'recruiter';
	return lead.origin === 'networking' ? 'contact' : 'employer';
}

/** Returns true when the message goes to the recruiter who submitted the user for this job. */
export function isToRecruiter({ lead, step }: Pick<DraftFacts, 'lead' | 'step'>): boolean {
	return lead.submittedBy !== undefined && step.personId === lead.submittedBy;
}
