/** Decides which steps have a draft. */
import type { Step } from '$lib/domain/cadence/assessment';
import { isAppointment } from '$lib/domain/steps/appointments';

/**
 * Returns true for steps with something to write or say. An appointment is prepared and logged
 * instead, and a step that the user named may be anything.
 */
export function hasDraft(step: Step): boolean {
	if (isAppointment(step)) return false;
	return step.rule !== 'own-step' || step.channel !== null || !step.facts.what;
}
