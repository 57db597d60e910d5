/** The sentences of a lead's timeline. */
import type { StepRule } from '../domain/cadence/assessment';
import { formatDay, type Day, type Time } from '../domain/day';
import { personOf, type Ended, type Lead } from '../domain/lead';
import type { Channel, No, Promised, Touch } from '../domain/touch';
import { dayCount, dayInWords, onDay, onDayAt } from './days';
import { channelName, personName } from './titles';

export const BY: Record<Channel, string> = {
	email: 'by e-mail',
	phone: 'by phone',
	letter: 'by letter',
	message: 'by message',
	'in-person': 'in person',
	form: 'through their form'
};

const CALLED: Record<NonNullable<Touch['outcome']>, string> = {
	spoke: 'and spoke',
	'left-message': 'and left a message',
	'no-answer': 'and reached nobody'
};

const OTHER_DIRECTION = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** A person's name inside an English sentence: one that runs the other way is isolated, so that it turns nothing else around. */
export function nameOf(lead: Lead, personId: string | null | undefined): string | null {
	const name = personName(personOf(lead, personId));
	return name !== null && OTHER_DIRECTION.test(name) ? `\u2068${name}\u2069` : name;
}

/** A touch as one sentence, without its full stop: "You followed up with Dana Ruiz by e-mail". */
export function touchSentence(touch: Touch, lead: Lead): string {
	if (touch.kind === 'interview') return interviewSentence(touch, lead);
	const who = nameOf(lead, touch.personId);
	return touch.direction === 'in' ? incoming(touch, who) : outgoing(touch, who);
}

function interviewSentence(touch: Touch, lead: Lead): string {
	const met = (touch.personIds ?? (touch.personId ? [touch.personId] : []))
		.map((id) => nameOf(lead, id))
		.filter((name) => name !== null);
	const how = touch.channel === 'in-person' || touch.implied ? '' : ` ${BY[touch.channel]}`;
	return met.length > 0 ? `Interview with ${listed(met)}${how}` : `Interview${how}`;
}

function outgoing(touch: Touch, who: string | null): string {
	if (touch.channel === 'phone' && touch.outcome && touch.kind !== 'debrief') {
		return `You rang ${who ?? 'them'} ${CALLED[touch.outcome]}${purpose(touch)}`;
	}
	return `${deed(touch, who)} ${BY[touch.channel]}`;
}

/** What a call was for, where ringing alone does not say it. */
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
			return `You approached ${who ?? 'them'}`;
		case 'follow-up':
			return who ? `You followed up with ${who}` : 'You followed up';
		case 'thank-you':
			return `You thanked ${who ?? 'them'}`;
		case 'keep-in-touch':
			return who ? `You kept in touch with ${who}` : 'You kept in touch';
		case 'reply':
			return `You answered ${who ?? 'them'}`;
		case 'debrief':
			return who ? `You debriefed with ${who}` : 'You debriefed';
		case 'offer':
			return `You told ${who ?? 'them'} of your offer`;
		default:
			return `You were in touch with ${who ?? 'them'}`;
	}
}

const CAME: Record<Channel, string> = {
	email: 'wrote an e-mail',
	phone: 'rang',
	letter: 'wrote a letter',
	message: 'sent a message',
	'in-person': 'met you',
	form: 'wrote through their form'
};

function incoming(touch: Touch, who: string | null): string {
	if (touch.automatic) return `An automatic acknowledgement came ${BY[touch.channel]}`;
	const from = who ?? 'They';
	if (touch.kind === 'offer') return `${from} made you an offer ${BY[touch.channel]}`;
	if (touch.kind === 'thank-you') return `${from} thanked you ${BY[touch.channel]}`;
	if (touch.kind === 'debrief') return `${from} debriefed with you ${BY[touch.channel]}`;
	if (touch.channel !== 'phone') return `${from} ${CAME[touch.channel]}`;
	if (touch.outcome === 'no-answer') return `${from} rang and you missed it`;
	return `${from} rang${touch.outcome === 'left-message' ? ' and left a message' : ''}`;
}

/** "9 Mar", for the gutter. */
export const shortDay = (day: Day): string => formatDay(day, 'd MMM');

/** "Monday 9 March", for the line of today. */
export const weekdayAndDay = (day: Day): string => formatDay(day, 'EEEE d MMMM');

/** "19 days of silence" */
export function silenceWords(days: number): string {
	return `${dayCount(days)} of silence`;
}

/** What was promised and what became of it: "They said you would hear by Friday, and it was kept". */
export function promiseSentence(promise: Promised, kept: boolean | null, lead: Lead, today: Day): string {
	const who = nameOf(lead, promise.personId);
	const when = onDayAt(promise.on, promise.at, today);
	return `${promised(promise, who, when)}${OUTCOMES[String(kept) as keyof typeof OUTCOMES]}`;
}

const OUTCOMES = { true: ': kept', false: ': missed', null: '' } as const;

function promised({ by, answer, channel }: Promised, who: string | null, when: string): string {
	const how = channel ? ` ${BY[channel]}` : '';
	if (by === 'me') return `You said you would be in touch${who ? ` with ${who}` : ''} ${when}${how}`;
	if (answer) return `${who ?? 'They'} said you would hear ${byDay(when)}`;
	return `${who ?? 'They'} agreed to be in touch ${when}${how}`;
}

/** "on Friday" as an end: "by Friday". */
const byDay = (when: string) => `by ${when.replace(/^on /, '')}`;

/** A no as one sentence, without its full stop. */
export function noSentence(no: No, touch: Touch, lead: Lead, today: Day): string {
	const who = nameOf(lead, no.personId ?? touch.personId) ?? 'They';
	switch (no.scope) {
		case 'contact':
			return `${who} asked not to be contacted`;
		case 'role':
			return `${who} said no to this job`;
		case 'channel':
			return `${who} asked for no contact ${no.channel ? BY[no.channel] : 'that way'}`;
		case 'ask':
			return `${who} said no to what you asked for${no.ask ? `: ${no.ask}` : ''}`;
		case 'not-now':
			return `${who} said not now${no.until ? `, ask again ${onDay(no.until, today)}` : ''}`;
	}
}

const ENDED: Record<Ended['how'], string> = {
	accepted: 'You accepted their offer',
	withdrawn: 'You withdrew',
	ended: 'You let this lead go'
};

export function endedSentence({ how }: Ended): string {
	return ENDED[how];
}

const PURPOSES: Partial<Record<StepRule, string>> = {
	'first-follow-up': 'to follow up',
	'second-follow-up': 'to follow up once more',
	'after-interview': 'to ask where things stand',
	'keep-in-touch': 'to keep in touch',
	'recruiter-touch-base': 'to touch base',
	'ask-again': 'to ask again',
	'no-calls-posting': 'to ask for the status'
};

/** What a step is for, where its title says only how and whom: "to keep in touch". */
export function purposeOf(rule: StepRule): string {
	return PURPOSES[rule] ?? '';
}

/** When a step is due, as it stands beside its state: "was due on Thursday", "today at 10:00". */
export function dueWords(due: Day, at: Time | undefined, today: Day): string {
	if (due < today) return `was due ${onDayAt(due, at, today)}`;
	const words = dayInWords(due, today);
	return at ? `${words} at ${at}` : words;
}

/** What a person asked not to be done, for their card. */
export function barredWords(channels: readonly Channel[]): string {
	return `Asked for no contact: ${channels.map((channel) => channelName(channel).toLowerCase()).join(', ')}`;
}

function listed(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
