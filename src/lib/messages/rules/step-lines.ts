/** Says in one line what a step is and what it rests on: "Follow up · applied 13 days ago". */
import type { RuleFacts, Step, StepRule } from '../../domain/cadence/assessment';
import { addDays, type Day, type Time } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { clockTime, dateInWords, dayInWords, onDay } from '../common/days';
import { byDay, sentenceContext, withLeadingSpace } from '../common/sentence-context';
import { stepTitle } from '../common/step-titles';
import { isolatedName } from '../common/touches';
import type { StepSentenceContext } from './agreed-step-reasons';

/**
 * Returns the line of a step. Where no date is known for what it rests on, no day is named.
 * @param leadOf finds the other lead that the step may refer to
 */
export function stepLine(
	step: Step,
	lead: Lead,
	today: Day,
	leadOf: (id: string) => Lead | undefined = () => undefined
): string {
	const parts = LINES[step.rule]({ ...sentenceContext(step.facts, lead, today, leadOf), step });
	return parts.filter(Boolean).join(' · ');
}

type Parts = readonly [what: string, why?: string];

const LINES: Record<StepRule, (context: StepSentenceContext) => Parts> = {
	'reply-owed': answer,
	'thank-each-interviewer': thanks,
	'debrief-recruiter': ({ when }) => ['Tell them how it went', `interviewed ${when}`],
	'agreed-date': agreed,
	'log-interview': ({ facts, today }) => [
		'How did it go?',
		facts.named && `interview ${onDay(facts.named, today)}`
	],
	'their-deadline': ({ facts, today }) => [
		'Ask where things stand',
		`they said by ${byDay(facts.named ?? today, today)}`
	],
	'own-step': ({ facts, step, today }) => {
		// A weekday that is past would read like the one to come.
		const day = step.due < addDays(today, -1) ? dateInWords(step.due, today) : dayInWords(step.due, today);
		if (facts.implied) return ['From your sheet', `for ${day}`];
		return facts.what || step.at ? ['Your plan', `for ${day}`] : [`Snoozed until ${day}`];
	},
	'withdraw-courteously': (context) => ['Withdraw', accepted(context)],
	'first-follow-up': (context) => ['Follow up', silence(context)],
	'second-follow-up': (context) => ['Follow up again', silence(context)],
	'after-interview': ({ ago }) => [
		'Ask where things stand',
		ago ? `interviewed ${ago}` : 'interview, date not in your sheet'
	],
	'retry-call': ({ when }) => ['Call again', `no answer ${when}`],
	'find-a-person': (context) => [
		context.step.personId ? 'Find contact details' : 'Find a contact',
		replaced(context)
	],
	'gracious-close': ({ when }) => ['Send a thank-you', `they decided against it${withLeadingSpace(when)}`],
	'tell-of-offer': (context) => ['Share an update', offered(context)],
	'ask-again': ({ when }) => ['Ask again', `they said “not now”${withLeadingSpace(when)}`],
	'recruiter-touch-base': (context) => ['Check in', rested(context)],
	'no-calls-posting': ({ when }) => ['Call once', `no answer since your note${withLeadingSpace(when)}`],
	'keep-in-touch': (context) => ['Keep in touch', rested(context)],
	'plan-first-step': firstStep
};

/** Names who is thanked: after an interview with two people there are two lines. */
function thanks({ when, lead, facts, step }: StepSentenceContext): Parts {
	const isThrough = step.personId === lead.submittedBy && !lead.directAllowed;
	const who = isThrough ? null : isolatedName(lead, facts.personId);
	return [who ? `Thank ${who}` : 'Send a thank-you', `interviewed ${when}`];
}

/** Gives a day and its time after a dot: "Friday at 10:00 AM". */
function dayAt(day: Day, at: Time | undefined, today: Day): string {
	return at ? `${dayInWords(day, today)} at ${clockTime(at)}` : dayInWords(day, today);
}

function answer({ facts, ago, step, today, lead }: StepSentenceContext): Parts {
	const name = isolatedName(lead, facts.personId);
	const reply = name ? `Reply to ${name}` : 'Reply';
	if (facts.touchKind === 'offer') return ['Answer the offer', offerBy(step, today)];
	if (facts.touchKind === 'invitation')
		return ['Confirm the interview', facts.named && dayAt(facts.named, facts.namedAt, today)];
	if (facts.noScope)
		return [
			reply,
			facts.noScope === 'ask' ? `they said no${withLeadingSpace(ago)}` : 'about how to reach them'
		];
	if (facts.implied || !facts.touchChannel) return [reply, ago && `they got in touch ${ago}`];
	if (facts.touchChannel !== 'phone') return [reply, `they wrote ${ago}`];
	const missed = facts.outcome === 'no-answer' ? 'missed call' : 'they called';
	return [step.channel === 'phone' ? `Call ${name ?? 'them'} back` : reply, `${missed} ${ago}`];
}

function offerBy({ facts: { deadline } }: Step, today: Day): string | undefined {
	if (!deadline) return undefined;
	return `they ${deadline < today ? 'needed' : 'need'} to know by ${dayInWords(deadline, today)}`;
}

function agreed({ facts, step, today, lead }: StepSentenceContext): Parts {
	const when = dayAt(facts.named ?? step.due, facts.namedAt, today);
	if (facts.appointment) return ['Interview', when];
	return [stepTitle(step, lead), `${facts.namedBy === 'me' ? 'as promised' : 'as agreed'}, ${when}`];
}

/** Describes a silence: "applied 9 days ago, no reply". */
function silence(context: StepSentenceContext): string {
	const { facts, step, today } = context;
	if (facts.undated || facts.fromThem || step.due > today) return began(context);
	const isReply = facts.touchKind === 'reply';
	return `${began(context)}${isTalk(facts) ? ', nothing since' : isReply ? ', no answer' : ', no reply'}`;
}

const isTalk = ({ outcome, touchChannel }: RuleFacts) => outcome === 'spoke' || touchChannel === 'in-person';

/** Describes the event that a silence began with. */
function began({ facts, ago }: StepSentenceContext): string {
	const when = ago ? ` ${ago}` : ', date not in your sheet';
	if (isTalk(facts)) return `${facts.implied ? 'in touch' : 'talked'}${when}`;
	if (facts.touchKind === 'follow-up' || (facts.followUps ?? 0) > 0) return `followed up${when}`;
	if (facts.touchKind === 'application') return `applied${when}`;
	if (facts.touchKind === 'interview') return `interview${when}`;
	if (facts.fromThem) return `they got in touch${when}`;
	if (facts.touchKind === 'reply') return `replied${when}`;
	return facts.touchKind === 'approach' ? `reached out${when}` : `in touch${when}`;
}

/** Describes the last contact on a job that rests or has gone quiet. */
function rested(context: StepSentenceContext): string | undefined {
	const { facts, today, when } = context;
	if (facts.quiet && !facts.undated) return `nothing since ${dayInWords(facts.since ?? today, today)}`;
	if (facts.insteadOf) return replaced(context);
	return facts.undated ? undefined : `last contact ${when}`;
}

/** Describes the event behind a step that another one replaces. */
function replaced(context: StepSentenceContext): string | undefined {
	const { insteadOf, quiet } = context.facts;
	if (quiet) return rested({ ...context, facts: { ...context.facts, insteadOf: undefined } });
	switch (insteadOf) {
		case 'first-follow-up':
		case 'second-follow-up':
		case 'after-interview':
			return began(context);
		case 'tell-of-offer':
			return offered(context);
		case 'withdraw-courteously':
			return accepted(context);
		default:
			return undefined;
	}
}

const accepted = ({ other }: StepSentenceContext) => `you accepted an offer${other ? ` from ${other}` : ''}`;
const offered = ({ other }: StepSentenceContext) => (other ? `offer from ${other}` : 'you have an offer');

function firstStep({ lead, facts, today }: StepSentenceContext): Parts {
	const act = lead.origin === 'posting' ? 'Apply' : 'Reach out';
	const { deadline } = facts;
	if (!deadline) return [act];
	const day = onDay(deadline, today);
	return deadline < today ? ['Archive?', `applications closed ${day}`] : [act, `closes ${day}`];
}
