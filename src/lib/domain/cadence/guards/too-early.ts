/** Guards that say "not yet": before an agreed day, inside the gap of the lead, inside that of the person. */
import type { Day } from '../../day';
import type { Guard } from '../assessment';
import { factsOf, factsOfNamed } from '../steps/step-facts';
import type { GuardQuestion } from './guard-row';
import { hasCome, type NamedDate } from '../history/named-days';
import { LIMITS } from '../policy';
import type { Situation } from '../situation';
import { draftsOf, gapUntil, moved } from '../steps/step-row';
import {
	agreedDateRule,
	answerOwed,
	appointmentsAhead,
	askAgainRule,
	isOwnStepOpen,
	theirDeadlineRule,
	withdrawCourteouslyRule
} from '../steps/agreed';

type Raised = Omit<Guard, 'rule'> | null;

/** Warns before the day that they named has come. */
export function raiseAgreedWait(question: GuardQuestion): Raised {
	const { situation } = question;
	const wait = waitFor(situation);
	if (!wait || situation.today >= wait.until || isPatient(question)) return null;
	return { until: wait.until, facts: factsOfNamed(wait.named) };
}

interface Wait {
	readonly until: Day;
	readonly named: NamedDate;
}

/** Returns the earlier of the next appointment and the other day that they named; null once that day has come. */
function waitFor(situation: Situation): Wait | null {
	const { today } = situation;
	const theirs = theirStepDay(situation);
	const ahead = appointmentsAhead(situation)[0];
	if (!ahead) return theirs;
	if (!theirs) return { until: ahead.on, named: ahead };
	const isFirst = theirs.until <= ahead.on || today >= theirs.until;
	return isFirst ? theirs : { until: ahead.on, named: ahead };
}

/** Returns the day of the step that follows from the day that they named, wherever another step has its place. */
function theirStepDay(situation: Situation): Wait | null {
	const { theirs } = situation.history;
	if (theirs?.on === undefined) return null;
	for (const row of [agreedDateRule, theirDeadlineRule, askAgainRule]) {
		const draft = draftsOf(row, situation).find(({ facts }) => facts.namedBy !== 'me' && !facts.appointment);
		if (draft) return { until: moved(row, draft, situation).due, named: theirs };
	}
	return null;
}

/** Returns true if the touch presses nobody: thanks, a withdrawal, news of an offer, a prompt or owed reply, or one that keeps the user's own promise. */
function isPatient(question: GuardQuestion): boolean {
	const { situation, touch } = question;
	if (isAsideOrTelling(question)) return true;
	if (touch.kind === 'reply' && (isPrompt(situation) || answerOwed(situation))) return true;
	const mine = situation.history.mine?.promise;
	if (!mine) return false;
	return situation.today >= mine.on || touch.channel === mine.channel;
}

/** Returns true until the business day after the touch in which they named their day. */
function isPrompt({ history, book, today }: Situation): boolean {
	const { theirs, appointments } = history;
	const until = ({ touch }: NamedDate) => book.calendar.after(touch.on, LIMITS.nextBusinessDay);
	return [theirs, ...appointments].some((named) => named !== null && today <= until(named));
}

/** Returns true if the touch has no reason to wait: thanks, a debrief, a withdrawal that is due, or news of an offer. */
function isAsideOrTelling({ situation, steps, touch }: GuardQuestion): boolean {
	if (touch.kind === 'thank-you' || touch.kind === 'debrief') return true;
	// Put off or with nobody to go to, it is due all the same: any touch is the withdrawal.
	if (withdrawCourteouslyRule.propose(situation)) return true;
	return touch.kind === 'offer' && steps.some(({ rule }) => rule === 'tell-of-offer');
}

/** Warns inside the gap after an unanswered touch on this lead, whoever it went to (`too-soon`). */
export function raiseGap(question: GuardQuestion): Raised {
	const { situation } = question;
	const until = gapUntil(situation);
	if (!until || situation.today >= until || isExempt(question)) return null;
	return { until, facts: factsOf(situation.history.gap) };
}

/** Warns inside the gap after an unanswered touch to this person on another lead (`contact-budget`). */
export function raiseBudget(question: GuardQuestion): Raised {
	const { situation, person } = question;
	const until = person && situation.people.budgetUntil(person);
	if (!until || situation.today >= until || isExempt(question)) return null;
	const sent = situation.people.sentElsewhere(person);
	if (!sent) return null;
	const facts = { ...factsOf(sent.touch), personId: person.id, otherLeadId: sent.leadId };
	return { until, facts };
}

/** Returns true if the touch is never too soon: an agreed day or own step that has come, an owed reply, thanks, a debrief or news of an offer. */
function isExempt(question: GuardQuestion): boolean {
	const { situation, touch } = question;
	if (isAsideOrTelling(question)) return true;
	if (touch.kind === 'reply' && answerOwed(situation)) return true;
	return hasComeDue(situation);
}

function hasComeDue(situation: Situation): boolean {
	const { lead, history, today } = situation;
	if (lead.ownStep && today >= lead.ownStep.on && isOwnStepOpen(situation)) return true;
	return [history.theirs, history.mine, ...history.appointments].some((named) => hasCome(named, today));
}
