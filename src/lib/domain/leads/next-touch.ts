/** Finds the next follow-up that a draft may announce, because the engine itself would ask for it. */
import { assess } from '../cadence/assess';
import type { Step, StepRule } from '../cadence/assessment';
import type { EngineBook } from '../cadence/book';
import type { Day } from '../day';
import type { Lead } from '../lead';
import type { Channel, Touch } from '../touch';

export interface NextTouch {
	readonly on: Day;
	readonly channel: Channel;
}

/** Steps that a message may announce; resting, thanks and the other side's days are not announced. */
const ANNOUNCED: ReadonlySet<StepRule> = new Set(['first-follow-up', 'second-follow-up', 'after-interview']);

/**
 * Returns the next follow-up once a touch was made today and nobody answers, on the day and by the channel that the settings, the
 * guards and the person's wishes make (JHA, ClearRock). null: nothing to announce.
 */
export function nextTouchAfter(lead: Lead, touch: Touch, book: EngineBook, today: Day): NextTouch | null {
	const after = { ...lead, ownStep: undefined, touches: [...lead.touches, touch] };
	const next = assess(after, book, today).steps.find(isAnnounced);
	return next && next.due > today ? { on: next.due, channel: next.channel! } : null;
}

function isAnnounced({ rule, channel }: Step): boolean {
	return ANNOUNCED.has(rule) && channel !== null;
}
