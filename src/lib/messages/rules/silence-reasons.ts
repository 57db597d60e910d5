/** Explains steps that follow from silence: what happened last, and what to do about it. */
import { keptReason } from '../advice/kept-reason';
import type { RuleFacts, Step } from '../../domain/cadence/assessment';
import type { Lead } from '../../domain/lead';
import { dayInWords, onDay } from '../common/days';
import { byDay, isolatedLine, nameOrThem, refusedNoun } from '../common/sentence-context';
import { isolatedName } from '../common/touches';
import { sheetSaysSentence } from '../common/undated';
import type { StepSentenceContext } from './agreed-step-reasons';

/** Returns true where the step is due on a later day. */
export function isAhead({ step, today }: Pick<StepSentenceContext, 'step' | 'today'>): boolean {
	return step.due > today;
}

/**
 * Returns how a sentence calls the recruiter whom the step goes to: by name, or "them" where the
 * name stands in the sentence before. Returns null where the step goes to someone else.
 */
function recruiterName({ step, lead, facts }: StepSentenceContext): string | null {
	const isTheirs = lead.origin === 'recruiter' || step.personId === lead.submittedBy;
	if (!isTheirs || !step.personId) return null;
	return facts.personId === step.personId ? 'them' : isolatedName(lead, step.personId);
}

/** Explains a first follow-up: "You applied 8 days ago and haven’t heard back. Follow up." */
export function firstFollowUp(context: StepSentenceContext): string {
	const { facts, step, today } = context;
	const recruiter = recruiterName(context);
	const isApplication = facts.touchKind === 'application';
	const act = recruiter ? `ask ${recruiter} for an update` : isApplication ? 'follow up' : 'check in';
	if (isAhead(context)) return `${opened(context)} If you don’t hear back, ${act} ${onDay(step.due, today)}.`;
	return `${unheard(context)} ${capitalized(act)}.`;
}

/** Explains a second follow-up. */
export function secondFollowUp(context: StepSentenceContext): string {
	const { step, today } = context;
	const recruiter = recruiterName(context);
	const day = isAhead(context) ? ` ${onDay(step.due, today)}` : '';
	const act = recruiter ? `ask ${recruiter} for an update${day}` : `check${day} that your message arrived`;
	if (isAhead(context)) return `${followedUp(context)} If you don’t hear back, ${act}.`;
	return `${followedUp(context, NO_ANSWER)} ${capitalized(act)}.`;
}

/** Explains asking after an interview. */
export function afterInterview(context: StepSentenceContext): string {
	const { facts, step, today } = context;
	const recruiter = recruiterName(context);
	const ask = recruiter ? `ask ${recruiter} for feedback` : 'ask where things stand';
	const day = isAhead(context) ? ` ${onDay(step.due, today)}` : '';
	if (facts.undated) return `${sheetSaysSentence(facts, 'interview')} Add its date, or ${ask}${day}.`;
	if (isAhead(context)) return `${interviewed(context)} If you don’t hear back, ${ask}${day}.`;
	return `${interviewed(context)} ${capitalized(ask)}.`;
}

/** Explains keeping in touch: resting, in place of another step, or with a job that has gone quiet. */
export function keepInTouch(context: StepSentenceContext): string {
	const { facts, lead } = context;
	if (facts.quiet) return quiet(context);
	if (lead.keptFrom && !facts.followUps) return keptReason(context);
	if (facts.insteadOf)
		return `${unheard(context)} It’s too late for a plain follow-up. Share something new instead.`;
	const act = isAhead(context) ? `Share something new ${dueWords(context)}.` : 'Share something new.';
	if (facts.ask !== undefined) return `They said no to ${refusedNoun(facts.ask)}, so keep it light. ${act}`;
	return `${facts.undated ? sheetSaysSentence(facts) : `No answer so far. ${lastSent(context)}`} ${act}`;
}

/** Explains checking in with a recruiter. */
export function checkIn(context: StepSentenceContext): string {
	const { facts } = context;
	if (facts.quiet) return quiet(context);
	if (facts.insteadOf) return `${unheard(context)} It’s too late for a plain follow-up. Just check in.`;
	const act = isAhead(context) ? `Check in ${dueWords(context)}` : 'Check in';
	return `${facts.undated ? sheetSaysSentence(facts) : lastContact(context)} ${act}, so they keep you in mind.`;
}

/** Explains the one call to a posting that wants none. */
export function oneCall(context: StepSentenceContext): string {
	const last = context.facts.undated ? '' : ` ${lastSent(context)}`;
	return `No answer so far.${last} The posting says no calls, but you chose to call once.`;
}

/** Explains a first step, and says that its closing date has passed. */
export function firstStep({ facts, lead, today }: StepSentenceContext): string {
	const { deadline } = facts;
	if (deadline && deadline < today)
		return `Applications closed ${onDay(deadline, today)}. Archive this one, unless you know they’re still looking.`;
	if (facts.quiet) return `${notBegun(lead)} Still worth a try?`;
	return deadline ? `${notBegun(lead)} Applications close ${onDay(deadline, today)}.` : notBegun(lead);
}

/** Explains a call that was not answered: "No answer yesterday. Try a different time of day." */
export function callAgain({ facts: { attempts = 1 }, when }: StepSentenceContext): string {
	if (attempts === 1) return `No answer ${when}. Try a different time of day.`;
	return `No answer to ${attempts} calls, the last one ${when}. Try a different time of day.`;
}

const dueWords = ({ step, today }: StepSentenceContext) => onDay(step.due, today);

/** Names the user's last message: "You last wrote on 16 March." */
function lastSent({ facts, when, who }: StepSentenceContext): string {
	if (facts.fromThem) return `${who} last got in touch ${when}.`;
	if (facts.implied || !facts.touchChannel) return `You were last in touch ${when}.`;
	return `You last ${facts.touchChannel === 'phone' ? 'called' : 'wrote'} ${when}.`;
}

function lastContact({ facts, lead, when }: StepSentenceContext): string {
	const person = isolatedName(lead, facts.personId);
	return `You were last in touch${person ? ` with ${person}` : ''} ${when}.`;
}

/** Asks about a job on which nothing has happened for a long time. */
function quiet(context: StepSentenceContext): string {
	return `${before(context)} Worth another try?`;
}

const NO_ANSWER = ' and haven’t heard back';
const NO_ANSWER_SINCE = ' and haven’t heard back since';

/**
 * Describes the event behind a step together with the silence since: "You applied 8 days ago and
 * haven’t heard back."
 */
export function unheard(context: StepSentenceContext): string {
	const { facts } = context;
	const rule = facts.insteadOf ?? context.step.rule;
	if (facts.undated || facts.quiet) return before(context);
	if (rule === 'first-follow-up') return opened(context, true);
	return rule === 'second-follow-up' ? followedUp(context, NO_ANSWER) : before(context);
}

/** Describes the event behind a step that another one replaces: "You applied 8 days ago." */
export function before(context: StepSentenceContext): string {
	const { facts, ago, lead, today, who, step } = context;
	if (facts.quiet && facts.named) return sheetPlan(facts, today);
	if (facts.quiet && !facts.undated) return `No activity since ${dayInWords(facts.since ?? today, today)}.`;
	if (facts.undated) return sheetSaysSentence(facts);
	switch (facts.insteadOf) {
		case 'after-interview':
			return interviewed(context);
		case 'second-follow-up':
			return followedUp(context);
		case 'first-follow-up':
			return opened(context);
		case 'plan-first-step':
			return notBegun(lead);
		case 'agreed-date':
			return facts.namedBy === 'me'
				? `You said you’d be in touch ${onDay(facts.named ?? step.due, today)}.`
				: `You agreed to be in touch ${onDay(facts.named ?? step.due, today)}.`;
		case 'their-deadline':
			return `${who} said you’d hear by ${byDay(facts.named ?? today, today)}.`;
		case 'reply-owed':
			return facts.touchKind === 'offer' ? `${who} made you an offer ${ago}.` : `${who} got in touch ${ago}.`;
		case 'ask-again':
			return `${who} said not now.`;
		case 'tell-of-offer':
			return offered(context);
		case 'withdraw-courteously':
			return accepted(context);
		default:
			return lastContact(context);
	}
}

/** Says which offer the user accepted. */
export function accepted({ when, other }: StepSentenceContext): string {
	return `You accepted ${other ? `the offer from ${other}` : 'another offer'} ${when}.`;
}

/** Says which offer the user holds. */
export function offered({ facts, other, when }: StepSentenceContext): string {
	const offer = other ? `an offer from ${other}` : 'an offer elsewhere';
	return facts.undated ? `You have ${offer}.` : `You got ${offer} ${when}.`;
}

/**
 * Describes the event that began the silence: "You applied 8 days ago."
 * @param isSilent true to add that no answer has come
 */
function opened(context: StepSentenceContext, isSilent = false): string {
	const { facts, ago, who } = context;
	if (facts.undated) return sheetSaysSentence(facts);
	const isTalk = facts.outcome === 'spoke' || facts.touchChannel === 'in-person';
	const since = isSilent ? NO_ANSWER_SINCE : '';
	if (isTalk) return `${talked(context)} ${ago}${since}.`;
	if (facts.fromThem) {
		const nothing = isSilent ? ' Nothing since then.' : '';
		return `${who} ${facts.implied || !facts.touchChannel ? 'got in touch' : 'wrote'} ${ago}.${nothing}`;
	}
	return `${sent(context)} ${ago}${isSilent ? NO_ANSWER : ''}.`;
}

function talked({ facts, lead }: StepSentenceContext): string {
	const person = isolatedName(lead, facts.personId) ?? 'someone there';
	return facts.implied ? `You were in touch with ${person}` : `You talked with ${person}`;
}

function sent({ facts, lead }: StepSentenceContext): string {
	const person = isolatedName(lead, facts.personId);
	if (facts.touchKind === 'application') return 'You applied';
	if (facts.touchKind === 'approach') return person ? `You reached out to ${person}` : 'You reached out';
	if (facts.touchKind === 'reply') return `You replied to ${nameOrThem(lead, facts.personId)}`;
	return `You were in touch${person ? ` with ${person}` : ''}`;
}

function followedUp({ facts, lead, ago }: StepSentenceContext, silence = ''): string {
	if (facts.undated) return sheetSaysSentence(facts, 'follow-up');
	const person = isolatedName(lead, facts.personId);
	return `You followed up${person ? ` with ${person}` : ''} ${ago}${silence}.`;
}

const interviewed = ({ ago, facts }: StepSentenceContext) =>
	facts.undated ? sheetSaysSentence(facts, 'interview') : `Your interview was ${ago}.`;

/**
 * Describes a plan of the sheet that is the latest entry of a lead and may not have been carried
 * out.
 */
function sheetPlan({ what, named }: RuleFacts, today: Step['due']): string {
	return `Your sheet says: ${what ? isolatedLine(what) : 'follow up'} ${onDay(named ?? today, today)}. Nothing since then.`;
}

/**
 * Says that nothing has begun. The day a lead was saved is known only from sheets and is left out.
 */
function notBegun({ origin }: Pick<Lead, 'origin'>): string {
	return `You haven’t ${origin === 'posting' ? 'applied' : 'reached out'} yet.`;
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
