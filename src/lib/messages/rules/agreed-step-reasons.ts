/**
 * Explains steps that are due on an agreed day: a promise, a day that they named, an appointment.
 */
import type { RuleFacts, Step, StepRule } from '../../domain/cadence/assessment';
import type { Channel } from '../../domain/touch';
import { onDayAt } from '../common/days';
import { byDay, withLeadingSpace, type SentenceContext } from '../common/sentence-context';
import { isolatedName } from '../common/touches';

export type StepSentenceContext = SentenceContext & { readonly step: Step };

/** Maps a step to the action that keeps the promise. */
const KEEPING: Partial<Record<StepRule, string>> = {
	'first-follow-up': 'Ask where your application stands.',
	'second-follow-up': 'Check that your message arrived.',
	'after-interview': 'Ask where things stand.',
	'no-calls-posting': 'Ask where your application stands.',
	'keep-in-touch': 'Share something new.',
	'recruiter-touch-base': 'Check in.',
	'ask-again': 'Ask again.'
};

/** Says what the user promised to do. */
const MINE: Record<Channel, string> = {
	email: 'email',
	phone: 'call',
	letter: 'send a letter',
	message: 'send a message',
	'in-person': 'stop by',
	form: 'write'
};

/** Says what both sides agreed to do. */
const OURS: Record<Channel, string> = {
	email: 'be in touch by email',
	phone: 'talk by phone',
	letter: 'be in touch by letter',
	message: 'be in touch by message',
	'in-person': 'meet',
	form: 'be in touch'
};

/** Explains a step that rests on a promise of either side or on an appointment. */
export function agreedReason(context: StepSentenceContext): string {
	const { facts, lead, today, step } = context;
	const when = onDayAt(facts.named ?? step.due, facts.namedAt, today);
	const person = isolatedName(lead, facts.personId);
	if (facts.appointment) return interviewSentence(context, when);
	if (facts.namedBy === 'me') {
		const kept = withLeadingSpace(keeping(step, facts));
		const act = facts.channel ? MINE[facts.channel] : 'be in touch';
		return `${person ? `You told ${person}` : 'You said'} you’d ${act} ${when}.${kept}`;
	}
	const act = facts.channel ? OURS[facts.channel] : 'be in touch';
	return `${person ? `You and ${person}` : 'You'} agreed to ${act} ${when}.`;
}

/** Returns the sentence on the follow-up that a promise stands for, or ''. */
function keeping({ standsFor }: Step, { touchKind }: RuleFacts): string {
	if (standsFor === 'first-follow-up' && touchKind !== 'application') return 'Check in.';
	return (standsFor && KEEPING[standsFor]) ?? '';
}

/** Describes an appointment: "You have an interview with Dana Ruiz on Tuesday at 10:00 AM." */
function interviewSentence({ facts, lead, step }: StepSentenceContext, when: string): string {
	const who = isolatedName(lead, facts.personId ?? step.personId);
	return `You have an interview${who ? ` with ${who}` : ''} ${when}.`;
}

/** Explains the day by which they were to decide: "They said you’d hear by Thursday." */
export function deadlineReason({ who, facts, today }: StepSentenceContext): string {
	const { named = today } = facts;
	const said = `${who} said you’d hear by ${byDay(named, today)}.`;
	return named < today ? `${said} You haven’t: ask where things stand.` : `${said} Wait until then.`;
}
