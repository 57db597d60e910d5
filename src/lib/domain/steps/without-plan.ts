/** Finds the step that a plan of the user's own stands in for. */
import type { Assessment, Step } from '../cadence/assessment';
import type { Lead } from '../lead';

/** Returns a lead as it would be without the user's own step. */
export function withoutPlan({ ownStep: _plan, ...lead }: Lead): Lead {
	return lead;
}

/**
 * A step of the user's own with what it stands in for, so that a withdrawal which was put off closes the lead all the same.
 *
 * @param assess what the engine says of a lead as it might be
 */
export function meantBy(
	step: Step,
	lead: Lead | undefined,
	assess: (lead: Lead) => Pick<Assessment, 'steps'> | undefined
): Step {
	if (step.rule !== 'own-step' || !lead) return step;
	const stoodFor = assess(withoutPlan(lead))?.steps.find(({ rule }) => rule === 'withdraw-courteously');
	return stoodFor ? { ...step, facts: { ...step.facts, insteadOf: stoodFor.rule } } : step;
}
