/**
 * Describes what happened in a week, line by line: addressed to the user, or without "you" in a
 * report.
 */
import type { Step } from '../../domain/cadence/assessment';
import { daysBetween, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { OwnPromise } from '../../domain/leads/promises';
import type { CallOutcome, No, Touch, TouchKind } from '../../domain/touch';
import { clockTime, dayCount, fullDay } from '../common/days';
import { endedSentence, refusalSentence, promiseSentence } from '../lead/timeline';
import { touchKindName } from '../common/titles';
import { BY, isolatedName, touchSentence } from '../common/touches';

/** Holds the parts of a counted entry that the sentences need. */
interface CountedFacts {
	readonly lead: Lead;
	readonly on: Day;
	readonly touch?: Touch;
	readonly promise?: Pick<OwnPromise, 'promise' | 'outcome'>;
	readonly due?: Day;
	readonly open?: TouchKind;
}

/** Describes an entry to the user: "You followed up with Dana Ruiz by email". */
export function countedSentence(entry: CountedFacts, today: Day): string {
	const { lead, touch, promise, open } = entry;
	if (promise) return promiseSentence(promise.promise, keptOf(promise.outcome), lead, today);
	if (open) return `${touchKindName(open)} was due`;
	if (!touch) return lead.ended?.on === entry.on ? endedSentence(lead.ended) : 'Added';
	return touch.no ? refusalSentence(touch.no, touch, lead, today) : touchSentence(touch, lead);
}

const keptOf = (outcome: OwnPromise['outcome']) => (outcome === 'open' ? null : outcome === 'kept');

/**
 * Says how an entry was on time: "on time", "2 days late". Otherwise it names the source, or
 * returns ''.
 */
export function timingWords({ on, due, open, touch }: CountedFacts): string {
	if (open) return 'not sent yet';
	if (due === undefined) return touch?.implied ? 'from your sheet' : '';
	const late = daysBetween(due, on);
	return late <= 0 ? 'on time' : `${dayCount(late)} late`;
}

/** Describes an entry to someone else: "Follow-up to Dana Ruiz by email". */
export function reportLine(entry: CountedFacts): string {
	const { lead, touch, promise, open } = entry;
	if (promise) return promiseLine(promise, lead);
	if (open) return `${touchKindName(open)} was due`;
	if (!touch) return lead.ended?.on === entry.on ? ENDED[lead.ended.how] : 'Added';
	if (touch.no) return refusalLine(touch.no, isolatedName(lead, touch.no.personId ?? touch.personId));
	if (touch.kind === 'interview') return touchSentence(touch, lead);
	const who = isolatedName(lead, touch.personId);
	return touch.direction === 'in' ? cameIn(touch, who) : wentOut(touch, who);
}

const from = (who: string | null) => (who ? ` from ${who}` : '');

const ENDED = { accepted: 'Offer accepted', withdrawn: 'Withdrawn', ended: 'Archived' } as const;

function refusalLine({ scope }: No, who: string | null): string {
	switch (scope) {
		case 'role':
			return `Rejection${from(who)}`;
		case 'contact':
			return who ? `${who} asked not to be contacted` : 'Asked not to be contacted';
		case 'channel':
			return who ? `${who} asked to be contacted another way` : 'Asked to be contacted another way';
		case 'ask':
			return who ? `${who} said no to a request` : 'Said no to a request';
		case 'not-now':
			return who ? `${who} said not now` : 'Said not now';
	}
}

const OUT: Record<TouchKind, string> = {
	application: 'Application',
	approach: 'Outreach',
	'follow-up': 'Follow-up',
	'thank-you': 'Thank-you',
	'keep-in-touch': 'Check-in',
	reply: 'Reply',
	interview: 'Interview',
	debrief: 'Debrief',
	offer: 'Offer update',
	invitation: 'Interview proposal',
	other: 'Message'
};

const CALLED: Record<CallOutcome, string> = {
	spoke: ', answered',
	'left-message': ', left a message',
	'no-answer': ', no answer'
};

function wentOut({ kind, channel, outcome }: Touch, who: string | null): string {
	const what = kind === 'other' && channel === 'phone' ? 'Call' : OUT[kind];
	const isTalk = kind === 'debrief' || kind === 'keep-in-touch';
	const withPerson = who ? ` ${isTalk ? 'with' : 'to'} ${who}` : '';
	const how = what === 'Call' ? '' : ` ${BY[channel]}`;
	return `${what}${withPerson}${how}${channel === 'phone' && outcome ? CALLED[outcome] : ''}`;
}

function cameIn({ kind, channel, automatic, outcome }: Touch, who: string | null): string {
	const how = ` ${BY[channel]}`;
	if (automatic) return `Automatic reply${how}`;
	if (kind === 'debrief') return `Debrief${who ? ` with ${who}` : ''}${how}`;
	if (kind === 'offer') return `Offer${from(who)}${how}`;
	if (kind === 'thank-you') return `Thank-you${from(who)}${how}`;
	if (channel === 'phone') return `${outcome === 'no-answer' ? 'Missed call' : 'Call'}${from(who)}`;
	return channel === 'in-person' ? `Meeting${who ? ` with ${who}` : ''}` : `Reply${from(who)}${how}`;
}

function promiseLine({ promise, outcome }: Pick<OwnPromise, 'promise' | 'outcome'>, lead: Lead): string {
	const who = isolatedName(lead, promise.personId);
	const how = promise.channel ? ` ${BY[promise.channel]}` : '';
	const end = outcome === 'open' ? 'still to come' : outcome;
	return `Promise to get in touch${who ? ` with ${who}` : ''}${how}: ${end}`;
}

/** Says when a step is due: "Monday 9 March 2026 at 10:00". */
export function reportDay({ due, at }: Pick<Step, 'due' | 'at'>): string {
	return at ? `${fullDay(due)} at ${clockTime(at)}` : fullDay(due);
}
