/**
 * Does a step: gives the lead that comes of it. Every door goes through here: Done on Today, a draft that was sent, the lead's page, the
 * form that logs, the board, many at once. The same thing done makes the same facts, whichever door it came by.
 */
import type { SkippedStep, Step, StepRule } from '../cadence/assessment';
import { isOutsideCadence, isSent } from '../cadence/history/touch-kinds';
import { isSkipped } from '../cadence/steps/skipped';
import type { Day } from '../day';
import type { Ended, Lead } from '../lead';
import { withPaper, type Paper } from '../papers/papers';
import type { Person } from '../person';
import type { Touch } from '../touch';
import { expectPerson } from '../interviews/changes';
import { notHeld } from './appointments';
import {
	addPerson,
	clearOwnStep,
	close,
	editPerson,
	keepFeedback,
	logTouch,
	sentAlong,
	type LeadAction
} from '../leads/lead-actions';
import { logInterview, type Interview } from './log-interview';
import { asTold, touchOfStep, type SaidWords, type ToldTouch } from './step-touch';

/** The user's answer to an offer, where it is final. */
export type OfferAnswer = 'accepted' | 'declined';

/** The versions that went along with an application, and the files of them that are kept. */
export type SentAlong = Parameters<typeof sentAlong>[0] & { readonly papers?: readonly Paper[] | undefined };

/** Tells what was really done about a step. */
export type StepDone =
	| {
			readonly did: 'touch';
			readonly touch: Touch;
			/** Somebody who is new to the lead with it. */
			readonly newPerson?: Person | undefined;
			/** The résumé and letter that went along. */
			readonly sent?: SentAlong | undefined;
			readonly answer?: OfferAnswer | undefined;
			/** A touch that is logged together with it: the answer that came with an invitation. */
			readonly also?: Touch | undefined;
			/** The ids of further people who are expected at the appointment that the touch proposes. */
			readonly expects?: readonly string[] | undefined;
			/** The feedback that came with a no; it is kept on the lead. */
			readonly feedback?: string | undefined;
	  }
	| { readonly did: 'interview'; readonly interview: Interview }
	/** The appointment did not take place. `note`: the sentence that is kept of it. */
	| { readonly did: 'not-held'; readonly touchId: string; readonly note: string }
	/** The step is done, and nobody was contacted. */
	| { readonly did: 'nothing' }
	/** The step is not wanted, and does not come back. */
	| { readonly did: 'skipped' }
	| { readonly did: 'person'; readonly person: Person }
	| { readonly did: 'end'; readonly ended: Ended };

/** @param step null: nothing was due, or what happened has nothing to do with it */
export function doStep(step: Step | null, how: StepDone, today: Day): LeadAction {
	switch (how.did) {
		case 'touch':
			return logDone(step, how, today);
		case 'interview':
			return once(how.interview.id, inTurn(ownStepDone(step), logInterview(how.interview, today)));
		case 'not-held':
			return inTurn(ownStepDone(step), notHeld(how.touchId, how.note));
		case 'nothing':
			return ownStepDone(step);
		case 'skipped':
			return step?.skip ? skip(step.skip) : same;
		case 'person':
			return found(how.person);
		case 'end':
			return close(how.ended.how, how.ended.on);
	}
}

/** Returns true if what was done is an application of the user's. */
export function isApplication(how: StepDone): boolean {
	return how.did === 'touch' && how.touch.kind === 'application' && how.touch.direction === 'out';
}

/** Returns how the lead ends with what was done, or null if it goes on. */
export function endOf(step: Step | null, how: StepDone): Ended | null {
	if (how.did === 'end') return how.ended;
	if (how.did !== 'touch') return null;
	const { touch, answer } = how;
	if (answer) return { on: touch.on, how: answer === 'accepted' ? 'accepted' : 'withdrawn' };
	if (!step || ruleMeant(step) !== 'withdraw-courteously') return null;
	return isDoneBy(touch) ? { on: touch.on, how: 'withdrawn' } : null;
}

type TouchDone = Extract<StepDone, { did: 'touch' }>;

function logDone(step: Step | null, how: TouchDone, today: Day): LeadAction {
	const { touch, newPerson, sent, also, feedback, expects = [] } = how;
	const ended = endOf(step, how);
	const end: LeadAction = (lead) => (ended && !lead.ended ? close(ended.how, ended.on)(lead) : lead);
	return once(
		touch.id,
		inTurn(
			newPerson ? addPerson(newPerson) : same,
			sent ? sentAlong(sent) : same,
			...(sent?.papers ?? []).map(withPaper),
			isDoneBy(touch) ? ownStepDone(step) : same,
			logTouch(asTold(touch), today),
			...expects.map((personId) => expectPerson(touch.id, personId)),
			also ? logTouch(asTold(also), today) : same,
			feedback === undefined ? same : keepFeedback(feedback),
			end
		)
	);
}

/** Returns the rule of the step that an own step or a retried call stands in for. */
function ruleMeant({ rule, facts }: Step): StepRule {
	return rule === 'own-step' || rule === 'retry-call' ? (facts.insteadOf ?? rule) : rule;
}

/** Returns true if the touch completes the step. A call that reached nobody does not, nor does a thank-you or a debrief. */
function isDoneBy(touch: Touch): boolean {
	return touch.kind === 'interview' || (isSent(touch) && !isOutsideCadence(touch));
}

/** Takes the user's own step away, if it is still the one that was done. */
function ownStepDone(step: Step | null): LeadAction {
	if (step?.rule !== 'own-step') return same;
	return (lead) => (lead.ownStep?.on === step.due ? clearOwnStep()(lead) : lead);
}

/** Stores that the user skipped a step. Skipped before, it stays as it is. */
function skip(one: SkippedStep): LeadAction {
	return (lead) => (isSkipped(lead, one) ? lead : { ...lead, skipped: [...(lead.skipped ?? []), one] });
}

/** Adds the person, or completes the one who is known by name alone. */
function found(person: Person): LeadAction {
	return inTurn(
		editPerson(person.id, (known) => ({ ...known, ...person })),
		addPerson(person)
	);
}

const same: LeadAction = (lead) => lead;

function inTurn(...actions: readonly LeadAction[]): LeadAction {
	return (lead) => actions.reduce((row, action) => action(row), lead);
}

/** Runs an action once, also where the button was pressed twice. */
function once(touchId: string, action: LeadAction): LeadAction {
	return (lead: Lead) => (lead.touches.some(({ id }) => id === touchId) ? lead : action(lead));
}

/** Returns the touch that was done for a step; null where no channel is known. */
export function stepDone(
	step: Step,
	told: ToldTouch,
	{ said, ...also }: Omit<TouchDone, 'did' | 'touch'> & { readonly said?: SaidWords | undefined } = {}
): TouchDone | null {
	const touch = touchOfStep(step, told, said);
	return touch && { did: 'touch', touch, ...also };
}
