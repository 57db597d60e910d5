/** Words the step of a lead that stays in touch with somebody who was met on a refused one. */
import { onDay } from '../common/days';
import { nameOrThem } from '../common/sentence-context';
import type { StepSentenceContext } from './agreed-step-reasons';

/** Returns the reason before anything was sent: "You’re staying in touch with Dana Ruiz. Write on 10 April." */
export function keptReason({ lead, step, today }: StepSentenceContext): string {
	const staying = `You’re staying in touch with ${nameOrThem(lead, step.personId)}.`;
	return step.due > today ? `${staying} Write ${onDay(step.due, today)}.` : staying;
}
