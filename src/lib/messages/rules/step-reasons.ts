/** Explains why a step is due: one plain, kind sentence from the facts of its rule. */
import type { RuleFacts, Step, StepRule } from '../../domain/cadence/assessment';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { dayInWords, onDay, onDayAt } from '../common/days';
import {
	isolatedLine,
	namedDayWords,
	nameOrThem,
	withLeadingSpace,
	sentenceContext,
	refusedNoun,
	type FindLead
} from '../common/sentence-context';
import { isolatedName } from '../common/touches';
import { countWord } from '../today/today';
import { sheetSaysSentence, UNDATED_REFUSAL } from '../common/undated';
import { keptReason } from '../advice/kept-reason';
import { agreedReason, type StepSentenceContext } from './agreed-step-reasons';

export { guardReason } from './guard-reasons';

/**
 * Returns the reason of a step in one or two sentences. For events without a date, no sentence
 * names a day or counts days.
 * @param leadOf finds the other lead that the step may refer to
 */
export function stepReason(step: Step, lead: Lead, today: Day, leadOf: FindLead = () => undefined): string {
	const context = { ...sentenceContext(step.facts, lead, today, leadOf), step };
	const sentences = [STEPS[step.rule](context), ...afterthoughts(context)];
	return sentences.filter(Boolean).join(' ');
}

const STEPS: Record<StepRule, (context: StepSentenceContext) => string> = {
	'reply-owed': answer,
	'thank-each-interviewer': thanks,
	'debrief-recruiter': ({ when, lead, step }) =>
		`You had an interview${withLeadingSpace(when)}: tell ${nameOrThem(lead, step.personId)} how it went while it is fresh.`,
	'agreed-date': agreedReason,
	'log-interview': ({ facts, today }) =>
		facts.named
			? `Your interview was ${onDayAt(facts.named, facts.namedAt, today)}. How did it go?`
			: 'Your interview has passed. How did it go?',
	'their-deadline': deadline,
	'own-step': ownStep,
	'withdraw-courteously': (context) => `${accepted(context)}: say so here, kindly, so that they can go on.`,
	'first-follow-up': silence,
	'second-follow-up': secondTime,
	'after-interview': afterInterview,
	'retry-call': retry,
	'find-a-person': findSomebody,
	'gracious-close': ({ who, when }) =>
		`${when ? `${who} said no ${when}.` : UNDATED_REFUSAL} One thank-you, and you are done here.`,
	'tell-of-offer': (context) => `${offered(context)}: let them know, as information, not as a threat.`,
	'ask-again': ({ who, facts, when, today }) =>
		facts.named
			? `${who} said not now: ask again ${onDay(facts.named, today)}.`
			: `${who} said not now${withLeadingSpace(when)} and named no day: give it time, then ask again.`,
	'recruiter-touch-base': touchBase,
	'no-calls-posting': ({ facts, when }) =>
		`${unanswered(facts)} went unanswered${when && `, the last ${when}`}. The posting wants no calls; you chose to ring once all the same.`,
	'keep-in-touch': resting,
	'plan-first-step': firstStep
};

function accepted({ when, other }: StepSentenceContext): string {
	return `You accepted the offer ${other ? `from ${other}` : 'elsewhere'}${withLeadingSpace(when)}`;
}

function offered({ facts, other, today }: StepSentenceContext): string {
	const from = other ? `from ${other}` : 'elsewhere';
	if (facts.undated) return `You have an offer ${from}`;
	return `You have had an offer ${from} since ${dayInWords(facts.since ?? today, today)}`;
}

function answer({ facts, who, when, ago, lead, today }: StepSentenceContext): string {
	if (facts.touchKind === 'offer')
		return `${who} made you an offer${withLeadingSpace(when)}: answer it, even if you need time.`;
	if (facts.touchKind === 'invitation')
		return `${who} proposed an interview${facts.named ? ` ${onDayAt(facts.named, facts.namedAt, today)}` : ''}: confirm.`;
	if (facts.noScope === 'ask')
		return `${who} said no to ${refusedNoun(facts.ask)}${withLeadingSpace(when)}: answer kindly and let it go.`;
	if (facts.noScope === 'channel')
		return `${who} asked${withLeadingSpace(when)} to be reached another way: say that you will.`;
	if (facts.undated) return `${sheetSaysSentence(facts)} Answer them.`;
	if (facts.implied)
		return `${who} ${who === 'They' ? 'were' : 'was'} in touch ${ago} and ${who === 'They' ? 'wait' : 'waits'} for your answer.`;
	if (facts.touchChannel !== 'phone')
		return `${who} wrote ${ago} and ${who === 'They' ? 'wait' : 'waits'} for your answer.`;
	if (facts.outcome === 'no-answer') return `${who} rang ${ago} and you missed it.`;
	const left = facts.outcome === 'left-message' ? ' and left a message' : '';
	return `${who} rang ${ago}${left}: ${lead.noCallsPosting ? 'it was their call, so you may ring back' : 'ring back'}.`;
}

/** Thanks that go through the recruiter are for all who were met. */
function thanks({ facts, when, lead, step }: StepSentenceContext): string {
	const met = isolatedName(lead, facts.personId);
	if (step.personId === lead.submittedBy && !lead.directAllowed && met) {
		return `You had an interview${withLeadingSpace(when)}: thank them through ${met}.`;
	}
	return `You met ${met ?? 'them'} at the interview${withLeadingSpace(when)}: they get a thank-you of their own.`;
}

/** The user's sheet set this step, so it is not described as put off. */
function ownStep({ facts, when, step, today }: StepSentenceContext): string {
	if (facts.implied) {
		const what = facts.what ? isolatedLine(facts.what) : 'follow up';
		return facts.undated
			? `Your sheet says: ${what}.`
			: `Your sheet says: ${what} ${onDay(step.due, today)}.`;
	}
	return facts.what
		? `You planned this ${when}.`
		: `You put the next step off to ${dayInWords(step.due, today)}.`;
}

function afterInterview(context: StepSentenceContext): string {
	const { ago, facts, step, today } = context;
	const by = isAhead(context) ? ` ${onDay(step.due, today)}` : '';
	if (!ago) return `${sheetSaysSentence(facts, 'interview')} Set its date, or ask${by} where things stand.`;
	return `Your interview was ${ago}: ask${by} where things stand.`;
}

function deadline({ who, facts, today }: StepSentenceContext): string {
	const by = `${who} said you would hear by ${namedDayWords(facts, today)}`;
	const isOver = facts.named !== undefined && facts.named < today;
	return isOver ? `${by}, and nothing has come.` : `${by}: until then it is their turn.`;
}

function isAhead({ step, today }: Pick<StepSentenceContext, 'step' | 'today'>): boolean {
	return step.due > today;
}

/** Describes a silence: "You applied 8 days ago and have heard nothing." */
function silence(context: StepSentenceContext): string {
	const { facts, step, today } = context;
	if (facts.undated)
		return `${sheetSaysSentence(facts)} ${isAhead(context) ? `Check in ${onDay(step.due, today)} if you don't hear back.` : 'Check in.'}`;
	const opening = opened(context);
	if (isAhead(context)) return `${opening}: ask ${onDay(step.due, today)} if you hear nothing before.`;
	if (facts.fromThem) return `${opening} and nothing has happened since.`;
	const isBegun = facts.touchKind === 'application' || facts.touchKind === 'approach';
	return `${opening} and have heard nothing${isBegun ? '' : ' since'}.`;
}

/** Describes the event that began the silence: "You applied 8 days ago". */
function opened({ facts, ago, lead, who }: StepSentenceContext): string {
	const person = nameOrThem(lead, facts.personId);
	const isTalk = facts.outcome === 'spoke' || facts.touchChannel === 'in-person';
	if (isTalk)
		return person === 'them' ? `You spoke with somebody there ${ago}` : `You spoke with ${person} ${ago}`;
	if (facts.fromThem) return `${who} ${facts.implied ? 'got in touch' : 'wrote'} ${ago}`;
	if (facts.touchKind === 'application') return `You applied ${ago}`;
	return `You ${facts.touchKind === 'approach' ? 'approached' : 'answered'} ${person} ${ago}`;
}

function secondTime(context: StepSentenceContext): string {
	const { facts, ago, lead, step, today } = context;
	if (facts.undated) {
		const check = isAhead(context)
			? `Check ${onDay(step.due, today)} that it arrived.`
			: 'Check that it arrived.';
		return `${sheetSaysSentence(facts, 'follow-up')} ${check}`;
	}
	const opening = `You followed up${facts.personId ? ` with ${nameOrThem(lead, facts.personId)}` : ''} ${ago}`;
	return isAhead(context)
		? `${opening}: check ${onDay(step.due, today)} that it arrived, if you hear nothing before.`
		: `${opening} and have heard nothing: check that it arrived.`;
}

/**
 * Describes the silence behind a step that another one replaces: "You applied 8 days ago and have
 * heard nothing." After a reply it leaves the second part out.
 */
function unheard(context: StepSentenceContext): string {
	const { insteadOf, fromThem } = context.facts;
	const isSilence =
		!context.facts.undated && (insteadOf === 'first-follow-up' || insteadOf === 'second-follow-up');
	return isSilence && !fromThem ? `${rested(context)} and have heard nothing.` : `${rested(context)}.`;
}

/** Describes the event behind a step that another one replaces: "You applied 8 days ago". */
function rested(context: StepSentenceContext): string {
	const { facts, ago, lead, today, who, step } = context;
	if (facts.quiet && facts.named) return sheetPlan(facts, today);
	if (facts.quiet && !facts.undated) return `Nothing since ${dayInWords(facts.since ?? today, today)}`;
	if (facts.undated) return sheetSaysSentence(facts).replace(/\.$/, '');
	switch (facts.insteadOf) {
		case 'after-interview':
			return `Your interview was ${ago}`;
		case 'second-follow-up':
			return `You followed up ${ago}`;
		case 'first-follow-up':
			return opened(context);
		case 'plan-first-step':
			return notBegun(lead);
		case 'agreed-date':
			return facts.namedBy === 'me'
				? `You said you'd be in touch ${onDay(facts.named ?? step.due, today)}`
				: `You agreed with ${nameOrThem(lead, facts.personId)} to be in touch ${onDay(facts.named ?? step.due, today)}`;
		case 'their-deadline':
			return `${who} said you would hear by ${namedDayWords(facts, today)}`;
		case 'reply-owed':
			return facts.touchKind === 'offer' ? `${who} made you an offer ${ago}` : `${who} got in touch ${ago}`;
		case 'ask-again':
			return `${who} said not now`;
		case 'tell-of-offer':
			return offered(context);
		case 'withdraw-courteously':
			return accepted(context);
		default:
			return `You were last in touch ${ago}`;
	}
}

/**
 * Describes a plan of the sheet that is the latest entry of a lead and may not have been carried
 * out.
 */
function sheetPlan({ what, named }: RuleFacts, today: Day): string {
	return `Your sheet says: ${what ? isolatedLine(what) : 'follow up'} ${onDay(named ?? today, today)}. Nothing since then`;
}

/**
 * Explains that a contact is missing, after the event that waits for one: "You applied 8 days ago.
 * No contact yet: find a recruiter or hiring manager."
 */
function findSomebody(context: StepSentenceContext): string {
	const { step, lead, today } = context;
	const by = isAhead(context) ? ` ${onDay(step.due, today)}` : '';
	const named = isolatedName(lead, step.personId);
	if (named) return `${rested(context)}. No way to reach ${named} yet: find an address or a number${by}.`;
	return `${rested(context)}. No contact yet: find a recruiter or hiring manager${by}.`;
}

function retry({ facts: { attempts = 1 }, ago }: StepSentenceContext): string {
	if (attempts === 1) return `You rang ${ago} and reached nobody: try again at another hour.`;
	const times = attempts === 2 ? 'twice' : `${countWord(attempts)} times`;
	return `You rang ${times}, last ${ago}, and reached nobody: try once more at another hour.`;
}

function touchBase(context: StepSentenceContext): string {
	const { facts, when, lead } = context;
	if (facts.quiet) return `${rested(context)}. Worth another try?`;
	if (facts.insteadOf) return `${unheard(context)} A follow-up has had its time by now: touch base instead.`;
	if (facts.undated) return `${sheetSaysSentence(facts)} A recruiter remembers who touches base.`;
	const withPerson = facts.personId ? ` with ${nameOrThem(lead, facts.personId)}` : '';
	return `You were last in touch${withPerson} ${when}: a recruiter remembers who touches base.`;
}

function resting(context: StepSentenceContext): string {
	const { facts, when, step, today } = context;
	if (context.lead.keptFrom && !facts.quiet && !facts.followUps) return keptReason(context);
	if (facts.quiet) return `${rested(context)}. Worth another try?`;
	if (facts.insteadOf)
		return `${unheard(context)} A follow-up has had its time by now: bring something new instead.`;
	const rest = isAhead(context) ? `rest until ${dayInWords(step.due, today)}, then bring` : 'time to bring';
	if (facts.ask !== undefined)
		return `They said no to ${refusedNoun(facts.ask)}, not to you: ${rest} something new.`;
	return `${unanswered(facts)} went unanswered${when && `, the last ${when}`}: ${rest} something new.`;
}

function unanswered({ followUps = 0 }: RuleFacts): string {
	return `${countWord(followUps, true)} ${followUps === 1 ? 'follow-up' : 'follow-ups'}`;
}

function firstStep(context: StepSentenceContext): string {
	const { lead, facts, today } = context;
	if (facts.deadline && facts.deadline < today) {
		return `Applications closed ${onDay(facts.deadline, today)}: let it go, unless you know that they still look.`;
	}
	if (facts.quiet)
		return `${rested({ ...context, facts: { ...facts, quiet: undefined, insteadOf: 'plan-first-step' } })}. Still worth a try?`;
	return `${notBegun(lead)}.`;
}

/**
 * Says that nothing has begun. The day a lead was saved is known only from sheets and is left out.
 */
function notBegun({ origin }: Lead): string {
	return `You haven’t ${origin === 'posting' ? 'applied' : 'been in touch'} yet`;
}

/** Returns further remarks on a step: a deadline, the résumé, news. */
function afterthoughts({ step, today }: StepSentenceContext): string[] {
	return [
		...byDeadline(step, today),
		step.resume ? 'Send your résumé along.' : '',
		step.news === null ? 'Nothing new is left to tell them: note something in the Playbook first.' : ''
	];
}

function byDeadline({ rule, facts: { deadline: day } }: Step, today: Day): string[] {
	if (!day) return [];
	if (rule === 'plan-first-step') return day < today ? [] : [`Applications close ${onDay(day, today)}.`];
	const by = dayInWords(day, today);
	return [day < today ? `They needed your answer by ${by}.` : `They need your answer by ${by}.`];
}
