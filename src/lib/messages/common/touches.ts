/**
 * Describes a touch and the people in it in a sentence, the same in every list and in the timeline.
 */
import { ownEnglish } from '../../domain/locale';
import { personOf, type Lead } from '../../domain/lead';
import type { Channel, Touch } from '../../domain/touch';
import { personName } from './titles';

export const BY: Record<Channel, string> = {
	email: 'by email',
	phone: 'by phone',
	letter: 'by letter',
	message: 'by message',
	'in-person': 'in person',
	form: 'through their form'
};

const CALLED: Record<NonNullable<Touch['outcome']>, string> = {
	spoke: ' and talked',
	'left-message': ' and left a message',
	'no-answer': ', no answer'
};

const OTHER_DIRECTION = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Returns a person's name for use inside an English sentence. */
export function isolatedName(lead: Lead, personId: string | null | undefined): string | null {
	const name = personName(personOf(lead, personId));
	return name === null ? null : isolated(name);
}

/** Unicode's bidirectional control characters. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Isolates a text inside an English sentence, so that right-to-left text does not reorder the words
 * around it.
 */
export function isolated(text: string): string {
	return OTHER_DIRECTION.test(text) ? `\u2068${text.replace(TURNS, '')}\u2069` : text;
}

/**
 * Describes a touch in one sentence without its full stop: "You followed up with Dana Ruiz by
 * email".
 */
export function touchSentence(touch: Touch, lead: Lead): string {
	if (touch.kind === 'interview') return interviewSentence(touch, lead);
	const who = isolatedName(lead, touch.personId);
	if (touch.implied || touch.channelGuessed) return channellessSentence(touch, who);
	return touch.direction === 'in' ? incoming(touch, who) : outgoing(touch, who);
}

/** Leaves the channel out: for a touch that a sheet only implies, or whose channel nobody named, it is a guess. */
function channellessSentence(touch: Touch, who: string | null): string {
	if (touch.direction === 'out') return deed(touch, who);
	const from = who ?? 'They';
	if (touch.kind === 'offer') return `${from} made you an offer`;
	if (touch.kind === 'invitation') return `${from} invited you to an interview`;
	return touch.no?.scope === 'role' && !touch.implied ? `${from} decided against it` : `${from} got in touch`;
}

function interviewSentence(touch: Touch, lead: Lead): string {
	const met = (touch.personIds ?? (touch.personId ? [touch.personId] : []))
		.map((id) => isolatedName(lead, id))
		.filter((name) => name !== null);
	const how = touch.channel === 'in-person' || touch.implied ? '' : ` ${BY[touch.channel]}`;
	return met.length > 0 ? `Interview with ${listed(met)}${how}` : `Interview${how}`;
}

function outgoing(touch: Touch, who: string | null): string {
	if (touch.channel === 'phone' && touch.outcome && touch.kind !== 'debrief') {
		return `You called ${who ?? 'them'}${CALLED[touch.outcome]}${purpose(touch)}`;
	}
	return `${deed(touch, who)} ${BY[touch.channel]}`;
}

/** Returns the purpose of a call when the call alone does not say it. */
function purpose({ kind, outcome }: Touch): string {
	if (outcome === 'no-answer') return '';
	if (kind === 'thank-you') return ', to say thank you';
	return kind === 'offer' ? ', about your offer' : '';
}

function deed({ kind }: Touch, who: string | null): string {
	switch (kind) {
		case 'application':
			return who ? `You applied to ${who}` : 'You applied';
		case 'approach':
			return who ? `You reached out to ${who}` : 'You reached out';
		case 'follow-up':
			return who ? `You followed up with ${who}` : 'You followed up';
		case 'thank-you':
			return `You thanked ${who ?? 'them'}`;
		case 'keep-in-touch':
			return who ? `You kept in touch with ${who}` : 'You kept in touch';
		case 'reply':
			return `You replied to ${who ?? 'them'}`;
		case 'debrief':
			return `You told ${who ?? 'them'} how it went`;
		case 'offer':
			return `You told ${who ?? 'them'} about your offer`;
		default:
			return `You were in touch with ${who ?? 'them'}`;
	}
}

const CAME: Record<Channel, string> = {
	email: 'emailed you',
	phone: 'called',
	letter: 'sent you a letter',
	message: 'sent you a message',
	'in-person': 'met with you',
	form: 'wrote to you'
};

function incoming(touch: Touch, who: string | null): string {
	if (touch.automatic) return `Automatic reply ${BY[touch.channel]}`;
	const from = who ?? 'They';
	if (touch.kind === 'offer') return `${from} made you an offer ${BY[touch.channel]}`;
	if (touch.kind === 'invitation') return `${from} invited you to an interview ${BY[touch.channel]}`;
	if (touch.kind === 'thank-you') return `${from} thanked you ${BY[touch.channel]}`;
	if (touch.kind === 'debrief') return `${from} told you how it went ${BY[touch.channel]}`;
	if (touch.channel !== 'phone') return `${from} ${CAME[touch.channel]}`;
	if (touch.outcome === 'no-answer') return who ? `You missed a call from ${who}` : 'You missed their call';
	return `${from} called${touch.outcome === 'left-message' ? ' and left a message' : ''}`;
}

/** Lists names in a sentence: "Dana Ruiz and Jo Park". */
export function listed(names: readonly string[]): string {
	return new Intl.ListFormat(ownEnglish()).format(names);
}
