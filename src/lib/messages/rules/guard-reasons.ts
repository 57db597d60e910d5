/** Explains why a touch should not be made now: one or two plain sentences for each guard. */
import type { Guard, GuardRule } from '../../domain/cadence/assessment';
import { daysBetween, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { dayInWords, onDay } from '../common/days';
import {
	byDay,
	withLeadingSpace,
	sentenceContext,
	refusedNoun,
	type FindLead,
	type SentenceContext
} from '../common/sentence-context';
import { isolatedName } from '../common/touches';
import { UNDATED_REFUSAL } from '../common/undated';
import { figures } from '../../domain/locale';
import { NOT_TO } from './find-person-reason';

type GuardSentenceContext = SentenceContext & { readonly until: Day | undefined };

/**
 * Returns the reason of a guard.
 * @param leadOf finds the other lead that the guard may refer to
 */
export function guardReason(
	guard: Guard,
	lead: Lead,
	today: Day,
	leadOf: FindLead = () => undefined
): string {
	return GUARDS[guard.rule]({ ...sentenceContext(guard.facts, lead, today, leadOf), until: guard.until });
}

const GUARDS: Record<GuardRule, (context: GuardSentenceContext) => string> = {
	'respect-no': ({ facts, who, when }) =>
		facts.noScope === 'role'
			? `${when ? `They decided against it ${when}.` : UNDATED_REFUSAL} Apart from one thank-you, leave it there.`
			: `${who} asked${withLeadingSpace(when)} not to be contacted.`,
	'respect-no-across-leads': ({ who, when, other }) =>
		`${who} asked${withLeadingSpace(when)} not to be contacted. ${other ? `That was about ${other}, but it applies here too.` : 'It applies here too.'}`,
	'channel-barred': ({ who, facts, when }) =>
		`${who} asked you${withLeadingSpace(when)} ${facts.channel ? NOT_TO[facts.channel] : 'to use another channel'}.`,
	'ask-closed': ({ who, facts, when }) =>
		`${who} said no to ${refusedNoun(facts.ask)}${withLeadingSpace(when)}. Don’t ask again unless they bring it up.`,
	'wait-as-agreed': wait,
	'no-calls-posting': () => 'The posting says no calls.',
	'through-recruiter': ({ lead, facts }) =>
		`${isolatedName(lead, facts.personId) ?? 'A recruiter'} represents you here. Go through them unless they say otherwise.`,
	'too-soon': (context) => `${sinceLast(context)} ${worthWaiting(context)}`,
	'contact-budget': (context) => `${sinceLast(context)} ${worthWaiting(context)}`,
	'double-submission': ({ lead }) =>
		`You already have this job${lead.organisation ? ` at ${lead.organisation}` : ''} on your list, by another route. Two applications can rule you out of both.`,
	'lead-closed': ({ lead, facts, when }) =>
		facts.since && when && !lead.ended?.undated ? `You closed this job ${when}.` : 'This job is closed.'
};

function wait({ facts, who, until, today }: GuardSentenceContext): string {
	const named = facts.named ?? until ?? today;
	if (facts.noScope === 'not-now')
		return `${who} said not now, so ask again ${onDay(until ?? named, today)}.`;
	if (facts.appointment) return `You have an interview ${onDay(named, today)}. Wait until then.`;
	if (until === facts.named)
		return `${who === 'They' ? 'You' : `You and ${who}`} agreed on ${dayInWords(named, today)}. Wait until then.`;
	return `${who} said you’d hear by ${byDay(named, today)}. Wait until ${dayInWords(until ?? today, today)}.`;
}

/** Says how long ago the user was last in touch: "Two days since your last email." */
function sinceLast({ facts, lead, today, when, other }: GuardSentenceContext): string {
	const person = facts.personId && other ? isolatedName(lead, facts.personId) : null;
	const to = `${person ? ` to ${person}` : ''}${other ? ` about ${other}` : ''}`;
	if (facts.touchKind === 'offer')
		return `You told ${person ?? 'them'} about your offer${withLeadingSpace(when)}.`;
	const what = facts.implied ? 'message' : (LAST[facts.touchChannel ?? 'message'] ?? 'message');
	const days = facts.undated ? 0 : daysBetween(facts.since ?? today, today);
	if (days > 1) return `${DAYS[days] ?? figures(days)} days since your last ${what}${to}.`;
	return `Your last ${what}${to} was${withLeadingSpace(when)}.`;
}

/** Numbers of days that begin a sentence. */
const DAYS: Readonly<Record<number, string>> = { 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five' };

const LAST = {
	email: 'email',
	phone: 'call',
	letter: 'letter',
	message: 'message',
	'in-person': 'meeting',
	form: 'message'
} as const;

function worthWaiting({ until, today }: GuardSentenceContext): string {
	return until ? `Usually worth waiting until ${dayInWords(until, today)}.` : 'Give it a few days.';
}
