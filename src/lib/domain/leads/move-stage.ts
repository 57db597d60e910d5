/** Moving a lead to another stage: what may have happened, and what becomes of the lead with it or without it. */
import type { Step } from '../cadence/assessment';
import { hasEnded } from '../cadence/history/ended';
import type { Day } from '../day';
import type { Lead, Pace, Stage } from '../lead';
import { isSpoken } from '../touch';
import { actsOf } from '../steps/acts';
import { isAppointment, type Moment } from '../steps/appointments';
import { doStep, stepDone, type StepDone } from '../steps/do-step';
import { reopen, setStage, type LeadAction } from './lead-actions';

/** The event behind a move: a touch of the user's, word from them, a refusal, an end; or none. */
export type StageEvent =
	| 'application'
	| 'reply'
	| 'conversation'
	| 'invitation'
	| 'interview'
	| 'offer'
	| 'no'
	| 'accepted'
	| 'withdrawn'
	| 'reopen'
	| 'correct';

/** Lists the events that bring a lead to a stage, the likeliest first. */
const EVENTS: Record<Stage, readonly StageEvent[]> = {
	saved: [],
	applied: ['application'],
	talking: ['reply', 'conversation'],
	interview: ['invitation', 'interview'],
	offer: ['offer'],
	accepted: ['accepted'],
	rejected: ['no'],
	withdrawn: ['withdrawn'],
	silent: []
};

/** The way that a lead goes where all goes well. */
const FORWARD: readonly Stage[] = ['saved', 'applied', 'talking', 'interview', 'offer', 'accepted'];

/** Nothing more is to come of these; a lead that is moved out of one is open again. */
const ENDS: ReadonlySet<Stage> = new Set(['accepted', 'withdrawn', 'rejected']);

/** Returns the events that may be behind the move of a lead to a stage. A move back is a correction: it has none. */
export function stageEventsTo(stage: Stage, lead: Pick<Lead, 'stage' | 'ended'>): readonly StageEvent[] {
	const back = FORWARD.includes(lead.stage) && FORWARD.indexOf(stage) < FORWARD.indexOf(lead.stage);
	const events = back && FORWARD.includes(stage) ? [] : EVENTS[stage];
	return [...events, lead.ended && !ENDS.has(stage) ? 'reopen' : 'correct'];
}

/** Returns true if some event leads to the stage: none makes a lead saved or silent. */
export const canHappen = (stage: Stage): boolean => EVENTS[stage].length > 0;

/** Returns the open step that the event completes; null if it completes none. */
export function stepDoneBy(what: StageEvent, next: Step | null): Step | null {
	return next && DOES[what]?.(next) ? next : null;
}

const DOES: Partial<Record<StageEvent, (next: Step) => boolean>> = {
	application: ({ rule }) => rule === 'plan-first-step',
	conversation: ({ channel, kind }) => channel !== null && isSpoken(channel) && kind !== 'application',
	interview: isAppointment,
	withdrawn: ({ rule }) => rule === 'withdraw-courteously'
};

/** Does what happened and puts the lead where the user put it. An end is taken back where the stage is none. */
export function movedTo(stage: Stage, happened: LeadAction, today: Day): LeadAction {
	return (lead) => {
		const row = happened(lead);
		const open = row.ended && !ENDS.has(stage) ? reopen(today)(row) : row;
		return setStage(stage)(open);
	};
}

/** Holds what is logged for each of many leads that are moved at once, with the step that it completes. */
export interface ManyMoved {
	readonly step: Step | null;
	readonly how: StepDone;
}

/** @param told the id and the day of the touch that it makes, where it makes one */
export function manyMoved(
	what: StageEvent,
	next: Step | null,
	told: { readonly id: string; readonly on: Day }
): ManyMoved {
	const step = stepDoneBy(what, next);
	if (what === 'application') {
		const own = step && stepDone(step, told);
		return { step, how: own ?? { did: 'touch', touch: { ...told, ...APPLIED } } };
	}
	if (what === 'reply') return { step: null, how: { did: 'touch', touch: { ...told, ...REPLIED } } };
	if (what === 'no') return { step: null, how: { did: 'touch', touch: { ...told, ...REFUSED } } };
	if (what === 'withdrawn') return { step, how: { did: 'end', ended: { on: told.on, how: 'withdrawn' } } };
	return { step: null, how: { did: 'nothing' } };
}

/** Does to each lead what happened there. @param done by the ids of the leads */
export function movedMany(done: ReadonlyMap<string, ManyMoved>, today: Day, stage?: Stage): LeadAction {
	return (lead) => {
		const { step, how } = done.get(lead.id)!;
		const action = doStep(step, how, today);
		return (stage ? movedTo(stage, action, today) : action)(lead);
	};
}

/** Their channels are guesses: many at once, or one press, name none. */
const APPLIED = { direction: 'out', channel: 'form', channelGuessed: true, kind: 'application' } as const;
const REPLIED = { direction: 'in', channel: 'email', channelGuessed: true, kind: 'other' } as const;
const REFUSED = { ...REPLIED, no: { scope: 'role' } } as const;

/** Sets the lead's own pace; undefined: the pace of the settings. */
export function setPace(pace: Pace | undefined): LeadAction {
	return (lead) => {
		const { pace: _before, ...others } = lead;
		return pace ? { ...others, pace } : others;
	};
}

/** Returns the leads that have not ended: those that can still be closed, put off or archived. */
export function openOnes(leads: readonly Lead[], today: Day): Lead[] {
	return leads.filter((lead) => !hasEnded(lead, today));
}

/** Open leads by what snoozing them does. */
interface Snoozable {
	/** The leads whose next step it moves. */
	readonly moved: readonly Lead[];
	/** The number of those whose next step keeps its day. */
	readonly kept: number;
	/** The number of those without a next step. */
	readonly idle: number;
}

/** Tells which leads snoozing moves, by what is offered for their next steps (`actsOf`). */
export function snoozable(
	leads: readonly Lead[],
	nextOf: (leadId: string) => Step | null | undefined,
	now: Moment
): Snoozable {
	const withStep = leads.filter(({ id }) => nextOf(id));
	const moved = withStep.filter((lead) => actsOf(nextOf(lead.id)!, lead, now).snooze);
	return { moved, kept: withStep.length - moved.length, idle: leads.length - withStep.length };
}
