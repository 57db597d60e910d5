/** Steps that the user skipped for good: each is known by its rule, the touch that it rests on, and the person where there may be several. */
import type { Lead } from '../../lead';
import type { SkippedStep, StepRule } from '../assessment';

/** Returns what a lead stores of a step that is skipped. The same step skipped on two devices is one entry. */
export function skipOf(rule: StepRule, touchId: string, personId?: string): SkippedStep {
	const id = [rule, touchId, personId ?? ''].join(' ');
	return { id, rule, touchId, ...(personId !== undefined && { personId }) };
}

/** Returns true if the user skipped the step. */
export function isSkipped({ skipped }: Pick<Lead, 'skipped'>, { id }: SkippedStep): boolean {
	return skipped?.some((one) => one.id === id) ?? false;
}
