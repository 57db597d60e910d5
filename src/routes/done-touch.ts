/** What "Done" on Today logs. */
import type { Step } from '$lib/domain/cadence/assessment';
import type { Day } from '$lib/domain/day';
import type { CallOutcome, Touch } from '$lib/domain/touch';

/**
 * The touch that doing a step today makes, or null where something has to be asked first: a step of the user's own may
 * be no touch at all, and a first approach may have been anything.
 */
export function doneTouch(step: Step, today: Day, outcome?: CallOutcome): Omit<Touch, 'id'> | null {
	if (!step.channel || step.rule === 'own-step' || step.rule === 'plan-first-step') return null;
	return {
		on: today,
		direction: 'out',
		channel: step.channel,
		kind: step.kind,
		personId: step.personId ?? undefined,
		outcome: step.channel === 'phone' ? outcome : undefined,
		news: step.news ?? undefined,
		resume: step.resume || undefined
	};
}
