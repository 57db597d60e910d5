import type { Step } from '../cadence/assessment';
import { isAppointment } from './appointments';

/**
 * Tells if a step has something to write or say. An appointment is prepared for and logged, not written; a step of the user's own that they named may be anything.
 */
export function hasDraft(step: Step): boolean {
	if (isAppointment(step)) return false;
	return step.rule !== 'own-step' || step.channel !== null || !step.facts.what;
}
