/** Computes a lead's stage after a touch is logged. A touch moves the stage forward, never back. */
import { countsOn, sortTouches } from '../cadence/history/touch-order';
import type { Day } from '../day';
import type { Ended, Lead, Stage } from '../lead';
import type { Touch } from '../touch';

const RANK: Record<Stage, number> = {
	saved: 0,
	silent: 1,
	applied: 1,
	talking: 2,
	interview: 3,
	offer: 4,
	rejected: 5,
	withdrawn: 6,
	accepted: 6
};

/** Returns the stage after one more touch. One that lies ahead has not happened, and one older than a refusal does not lift it. */
export function stageAfter(lead: Pick<Lead, 'stage' | 'touches'>, touch: Touch, today: Day): Stage {
	const reached = stageOf(touch);
	if (reached === null || touch.on > today) return lead.stage;
	if (reached === 'rejected')
		return isLifted(lead.touches, countsOn(touch)) ? lead.stage : refused(lead.stage);
	if (lead.stage === 'rejected')
		return isWord(touch) && isAfterRefusal(lead.touches, touch.on) ? reached : 'rejected';
	return RANK[reached] > RANK[lead.stage] ? reached : lead.stage;
}

/** Returns the stage that follows from the touches alone, read in the order in which the engine reads them. */
export function stageOfTouches(touches: readonly Touch[], today: Day): Stage {
	const read = sortTouches(touches, today);
	return read.reduce<Stage>(
		(stage, touch, at) => stageAfter({ stage, touches: read.slice(0, at) }, touch, today),
		'saved'
	);
}

/** Returns the stage that follows from an end. Archiving leaves the stage as it is: nobody accepted or withdrew. */
export function stageOfEnd(stage: Stage, how: Ended['how']): Stage {
	return how === 'ended' ? stage : how;
}

/** Maps the kinds of incoming messages that mean more than a conversation to their stage. An invitation is to an interview. */
const IN: Partial<Record<Touch['kind'], Stage>> = { offer: 'offer', invitation: 'interview' };

function stageOf(touch: Touch): Stage | null {
	if (touch.automatic) return null;
	if (touch.no?.scope === 'role') return 'rejected';
	if (touch.no?.scope === 'contact' || touch.kind === 'thank-you' || touch.kind === 'debrief') return null;
	if (touch.kind === 'interview') return 'interview';
	if (touch.direction === 'in') return IN[touch.kind] ?? 'talking';
	if (isConversation(touch)) return 'talking';
	return touch.kind === 'application' || touch.kind === 'approach' ? 'applied' : null;
}

function isConversation({ channel, outcome, personId }: Touch): boolean {
	return channel === 'in-person' || (channel === 'phone' && outcome === 'spoke' && personId !== undefined);
}

function isWord({ direction, kind, automatic }: Touch): boolean {
	return direction === 'in' && !automatic && kind !== 'thank-you' && kind !== 'debrief';
}

function refused(stage: Stage): Stage {
	return RANK[stage] > RANK.rejected ? stage : 'rejected';
}

function isLifted(touches: readonly Touch[], refusedOn: Day): boolean {
	return touches.some((touch) => touch.on > refusedOn && isWord(touch) && !touch.no);
}

function isAfterRefusal(touches: readonly Touch[], on: Day): boolean {
	return touches.every((touch) => touch.no?.scope !== 'role' || countsOn(touch) <= on);
}
