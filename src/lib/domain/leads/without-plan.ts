/** What a plan of the user's own stands in for. */
import type { Assessment, Step } from '../cadence/assessment';
import type { Lead } from '../lead';

/** A lead as it would be without the user's own step. */
export function withoutPlan({ ownStep: _plan, ...lead }: Lead): Lead {
	return lead;
}

/**
 * A step of the user's own with what it stands in for, so that a withdrawal which was put off closes the lead all the same.
 *
 * @param without the lead without its plan, assessed
 */
export function meantBy(step: Step, without: Pick<Assessment, 'steps'> | undefined): Step {
	const stoodFor = without?.steps.find(({ rule }) => rule === 'withdraw-courteously');
	if (step.rule !== 'own-step' || !stoodFor) return step;
	return { ...step, facts: { ...step.facts, insteadOf: stoodFor.rule } };
}
