/** Tells what is offered for a step, on Today and on the lead's page alike. */
import type { Step, StepRule } from '../cadence/assessment';
import { appointmentsOf } from '../cadence/history/appointments';
import { hasEnded } from '../cadence/history/ended';
import { readRefusals } from '../cadence/history/refusals';
import { isSent } from '../cadence/history/touch-kinds';
import { sortTouches } from '../cadence/history/touch-order';
import { isBesideCadence } from '../cadence/steps/steps';
import { addDays, type Day } from '../day';
import { isOver, type Lead } from '../lead';
import { hasBegun, isAppointment, type Moment } from './appointments';
import { hasDraft } from './has-draft';

/** Names the act that brings a step forward: its button stands in the row. */
export type MainAct = DraftAct | 'add-contact' | 'log-interview';

/** Names an act that opens a draft, or a list to prepare from. */
type DraftAct = 'write' | 'call' | 'apply' | 'prepare';

export interface StepActs {
	/** null where only the user knows: a step in their own words. */
	readonly main: MainAct | null;
	/** True where the step can be ticked off, asked about first or not. */
	readonly done: boolean;
	readonly replied: boolean;
	/** True where they may turn the user down for the job: one press. */
	readonly rejected: boolean;
	/** True where they may say another no: not now, no calls, no contact. */
	readonly saidNo: boolean;
	readonly snooze: boolean;
	/** True where the one step can be skipped for good. */
	readonly skip: boolean;
}

/** Returns what is offered for a step of a lead at a moment: an interview is prepared until its hour, and logged from then on. */
export function actsOf(step: Step, lead: Lead, now: Moment): StepActs {
	const { rule } = step;
	const answerable = isAnswerable(lead, now.day);
	const main = mainOf(step, now);
	return {
		main,
		// Whoever is found is added, and an interview that was held is logged: not before its hour, or its day where no hour is known.
		done: rule !== 'find-a-person' && main !== 'log-interview' && !liesAhead(step, now),
		replied: answerable && rule !== 'reply-owed' && rule !== 'log-interview',
		rejected: answerable && isForAJob(lead),
		saidNo: answerable,
		snooze: isSnoozable(step, lead, now.day),
		skip: step.skip !== undefined
	};
}

/** Returns what is offered for a lead without a step: only what came back can be logged. */
export function actsWithoutStep(lead: Lead, today: Day): StepActs {
	const answerable = isAnswerable(lead, today);
	const rejected = mayBeRejected(lead, today);
	return {
		main: null,
		done: false,
		replied: answerable,
		rejected,
		saidNo: answerable,
		snooze: false,
		skip: false
	};
}

/** Steps that confirm or call off an appointment, among other things. */
const ANSWERS: ReadonlySet<StepRule> = new Set(['reply-owed', 'withdraw-courteously']);

/**
 * Returns true for a step that the user's own day takes the place of: never on a lead that has ended. The day of an appointment is
 * theirs too: a reply moves it, and until it is tomorrow's it can be confirmed or called off.
 */
function isSnoozable(step: Step, lead: Lead, today: Day): boolean {
	if (
		hasEnded(lead, today) ||
		isBesideCadence(step.rule) ||
		(step.rule === 'agreed-date' && isAppointment(step))
	)
		return false;
	return !ANSWERS.has(step.rule) || !appointmentsOf(lead, today).some(({ on }) => on === addDays(today, 1));
}

/** Returns true for an appointment whose day, or a later hour of today, is still to come. */
const liesAhead = (step: Step, now: Moment): boolean =>
	isAppointment(step) && (step.due > now.day || (step.at !== undefined && mainOf(step, now) === 'prepare'));

/** Returns true where something has been sent or received, and nothing has ended the lead. */
export function isAnswerable(lead: Lead, today: Day): boolean {
	const refused = readRefusals(sortTouches(lead.touches, today)).role !== null;
	const over = refused || hasEnded(lead, today) || isOver(lead.stage);
	return !over && lead.touches.some((touch) => isSent(touch) || touch.direction === 'in');
}

/** Returns true where they may turn the user down for a job; a recruiter or a contact cannot. */
function mayBeRejected(lead: Lead, today: Day): boolean {
	return isForAJob(lead) && isAnswerable(lead, today);
}

const isForAJob = ({ origin }: Lead): boolean => origin === 'posting' || origin === 'unsolicited';

function mainOf(step: Step, now: Moment): MainAct | null {
	if (step.rule === 'find-a-person') return 'add-contact';
	if (isAppointment(step)) {
		const { due: on, at, zone } = step;
		return step.rule === 'log-interview' || hasBegun({ on, at, zone }, now) ? 'log-interview' : 'prepare';
	}
	return draftActOf(step);
}

/** Returns the act that opens the draft of a step; null where it has none. */
export function draftActOf(step: Step): DraftAct | null {
	if (!hasDraft(step)) return null;
	if (step.rule === 'plan-first-step' && step.kind === 'application') return 'apply';
	if (step.channel === 'in-person') return 'prepare';
	return step.channel === 'phone' ? 'call' : 'write';
}
