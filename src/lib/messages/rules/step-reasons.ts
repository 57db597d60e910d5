/** Explains why a step is due: one or two plain sentences from the facts of its rule. */
import type { Step, StepRule } from '../../domain/cadence/assessment';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { dayInWords, onDay, onDayAt } from '../common/days';
import { resume } from '../common/english';
import {
	isolatedLine,
	nameOrThem,
	withLeadingSpace,
	sentenceContext,
	refusedNoun,
	type FindLead
} from '../common/sentence-context';
import { isolatedName } from '../common/touches';
import { sheetSaysSentence, UNDATED_REFUSAL } from '../common/undated';
import { agreedReason, deadlineReason, type StepSentenceContext } from './agreed-step-reasons';
import { findPerson, NOT_TO } from './find-person-reason';
import {
	accepted,
	afterInterview,
	callAgain,
	checkIn,
	firstFollowUp,
	firstStep,
	isAhead,
	keepInTouch,
	offered,
	oneCall,
	secondFollowUp
} from './silence-reasons';

/**
 * Returns the reason of a step in a few short sentences. For events without a date, no sentence
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
		`You had an interview${withLeadingSpace(when)}. Tell ${nameOrThem(lead, step.personId)} how it went.`,
	'agreed-date': agreedReason,
	'log-interview': ({ facts, today }) =>
		facts.named
			? `Your interview was ${onDayAt(facts.named, facts.namedAt, today)}. How did it go?`
			: 'Your interview is over. How did it go?',
	'their-deadline': deadlineReason,
	'own-step': ownStep,
	'withdraw-courteously': (context) =>
		`${accepted(context)} Let ${nameOrThem(context.lead, context.step.personId)} know you’re withdrawing.`,
	'first-follow-up': firstFollowUp,
	'second-follow-up': secondFollowUp,
	'after-interview': afterInterview,
	'retry-call': callAgain,
	'find-a-person': findPerson,
	'gracious-close': ({ when }) =>
		`${when ? `They decided against it ${when}.` : UNDATED_REFUSAL} Send one thank-you, then it’s closed.`,
	'tell-of-offer': (context) =>
		`${offered(context)} Let ${nameOrThem(context.lead, context.step.personId)} know. Keep it friendly: just an update.`,
	'ask-again': askAgain,
	'recruiter-touch-base': checkIn,
	'no-calls-posting': oneCall,
	'keep-in-touch': keepInTouch,
	'plan-first-step': firstStep
};

function answer(context: StepSentenceContext): string {
	const { facts, who, when, ago, today } = context;
	if (facts.touchKind === 'offer') {
		const offer = facts.undated ? sheetSaysSentence(facts) : `${who} made you an offer ${when}.`;
		return `${offer} Reply, even if it’s only to ask for time.`;
	}
	if (facts.touchKind === 'invitation')
		return `${who} invited you to an interview${facts.named ? ` ${onDayAt(facts.named, facts.namedAt, today)}` : ''}. Confirm that you’ll be there.`;
	if (facts.noScope === 'ask')
		return `${who} said no to ${refusedNoun(facts.ask)}${withLeadingSpace(when)}. Thank them and leave it there.`;
	if (facts.noScope === 'channel') return otherChannel(context);
	if (facts.undated) return `${sheetSaysSentence(facts)} Reply if you haven’t yet.`;
	if (facts.implied)
		return `Your sheet says ${who === 'They' ? 'they' : who} got in touch ${ago}. Reply if you haven’t yet.`;
	if (facts.touchChannel === 'phone') return theirCall(context);
	return `${who} ${facts.touchChannel ? 'wrote' : 'got in touch'} ${ago}. You haven’t replied yet.`;
}

/** Says by which channel they want no contact. */
function otherChannel({ facts, who, when }: StepSentenceContext): string {
	const not = facts.channel ? NOT_TO[facts.channel] : 'to use another way to reach them';
	return `${who} asked you${withLeadingSpace(when)} ${not}. Reply that you’ll respect that.`;
}

function theirCall({ facts, who, ago, lead, step }: StepSentenceContext): string {
	const act = step.channel === 'phone' ? 'Call back.' : 'Get back to them.';
	const isFine = lead.noCallsPosting && step.channel === 'phone';
	const back = isFine ? 'They called you, so it’s fine to call back.' : act;
	if (facts.outcome === 'no-answer')
		return `You missed ${who === 'They' ? 'a call' : `a call from ${who}`} ${ago}. ${back}`;
	return `${who} called ${ago}${facts.outcome === 'left-message' ? ' and left a message' : ''}. ${back}`;
}

/** Thanks that go through the recruiter are for all who were met. */
function thanks({ facts, when, lead, step }: StepSentenceContext): string {
	const met = isolatedName(lead, facts.personId);
	if (step.personId === lead.submittedBy && !lead.directAllowed && met)
		return `You had an interview ${when}. Send your thanks through ${met}.`;
	const noWay = step.channel === null ? ' You’ll need their contact details first.' : '';
	return `You interviewed${met ? ` with ${met}` : ''} ${when}. Send a thank-you.${noWay}`;
}

/** The user's sheet set this step, so it is not described as snoozed. */
function ownStep({ facts, when, step, today }: StepSentenceContext): string {
	if (facts.implied) {
		const what = facts.what ? isolatedLine(facts.what) : 'follow up';
		return facts.undated
			? `Your sheet says: ${what}.`
			: `Your sheet says: ${what} ${onDay(step.due, today)}.`;
	}
	if (facts.what) return `You planned this ${when}.`;
	if (step.at) return `You planned this for ${dayInWords(step.due, today)}.`;
	return `You snoozed this until ${dayInWords(step.due, today)}.`;
}

function askAgain(context: StepSentenceContext): string {
	const { who, facts, when, step, today } = context;
	if (facts.named) return `${who} said not now, so ask again ${onDay(facts.named, today)}.`;
	const again = isAhead(context) ? `Ask again ${onDay(step.due, today)}.` : 'Time to ask again.';
	return `${who} said “not now”${withLeadingSpace(when)}. ${again}`;
}

/** Returns further remarks on a step: a deadline, calls in vain, the résumé, news. */
function afterthoughts({ step, facts, lead, today }: StepSentenceContext): string[] {
	const isAfterCalls = step.rule !== 'retry-call' && step.rule !== 'find-a-person';
	return [
		byDeadline(step, today),
		isAfterCalls && facts.attempts
			? `No answer to ${facts.attempts} calls: leave a voicemail, or write.`
			: '',
		step.resume ? `Include your ${resume()}.` : '',
		step.news === null ? noNews(lead) : ''
	];
}

function byDeadline({ rule, facts: { deadline: day } }: Step, today: Day): string {
	if (!day || rule === 'plan-first-step' || rule === 'find-a-person') return '';
	const by = dayInWords(day, today);
	return day < today ? `They needed your answer by ${by}.` : `They need your answer by ${by}.`;
}

/** Says that nothing new is left to share; a link to add some stands beside it. */
function noNews({ touches }: Lead): string {
	return touches.some(({ news }) => news) ? 'You’ve used all your news.' : 'You have no news for them yet.';
}
