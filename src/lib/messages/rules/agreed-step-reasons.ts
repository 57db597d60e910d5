/**
 * Explains steps that are due on an agreed day: a promise, a day that they named, an appointment.
 */
import type { RuleFacts, Step, StepRule } from '../../domain/cadence/assessment';
import type { Channel } from '../../domain/touch';
import { onDayAt } from '../common/days';
import { nameOrThem, type SentenceContext } from '../common/sentence-context';
import { isolatedName } from '../common/touches';

export type StepSentenceContext = SentenceContext & { readonly step: Step };

/** Maps a step to the action that keeps the promise. */
const KEEPING: Partial<Record<StepRule, string>> = {
	'first-follow-up': 'ask where your application stands',
	'second-follow-up': 'check that your message arrived',
	'after-interview': 'ask where things stand',
	'no-calls-posting': 'ask where your application stands',
	'keep-in-touch': 'share something new',
	'recruiter-touch-base': 'touch base',
	'ask-again': 'ask again'
};

const IN_TOUCH: Record<Channel, string> = {
	email: 'email',
	phone: 'call',
	letter: 'write',
	message: 'send a message',
	'in-person': 'come by',
	form: 'write'
};

const doing = ({ channel }: RuleFacts) => (channel ? IN_TOUCH[channel] : 'be in touch');

/** Explains a promise: "You said you'd be in touch today: ask where your application stands." */
function promised({ facts, today, step }: StepSentenceContext, keeping: string): string {
	const asks =
		step.standsFor === 'first-follow-up' && facts.touchKind !== 'application' ? 'check in' : keeping;
	return `You said you'd ${doing(facts)} ${onDayAt(facts.named ?? step.due, facts.namedAt, today)}: ${asks}.`;
}

/** Explains a step that rests on a promise of either side or on an appointment. */
export function agreedReason(context: StepSentenceContext): string {
	const { facts, lead, today, step } = context;
	if (facts.appointment) return appointment(context);
	const keeping = step.standsFor && KEEPING[step.standsFor];
	if (keeping) return promised(context, keeping);
	const when = onDayAt(facts.named ?? today, facts.namedAt, today);
	const person = nameOrThem(lead, facts.personId);
	if (facts.namedBy === 'me') return `You told ${person} you would ${doing(facts)} ${when}.`;
	return `You agreed with ${person} to ${doing(facts)} ${when}.`;
}

/** Explains an appointment: "Interview on Tuesday at 10:00 with Dana Ruiz. Prepare." */
function appointment({ facts, lead, today, step }: StepSentenceContext): string {
	const who = isolatedName(lead, facts.personId ?? step.personId);
	const when = onDayAt(facts.named ?? step.due, facts.namedAt, today);
	return `Interview ${when}${who ? ` with ${who}` : ''}. Prepare.`;
}
