/** Whether a step has something to write or say. */
import type { Step } from '$lib/domain/cadence/assessment';
import { isAppointment } from '$lib/domain/steps/appointments';

/** An appointment is prepared for and logged, not written; a step of the user's own that they named may be anything. */
export function hasDraft(step: Step): boolean {
	if (isAppointment(step)) return false;
	return step.rule !== 'own-step' || step.channel !== null || !step.facts.what;
}
