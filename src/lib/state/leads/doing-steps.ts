/** Exports what doing and putting off steps needs. It is loaded with the first of them, because Today is shown without it. */
import type { StepDone } from '../../domain/steps/do-step';
import { inOwnZone } from '../../domain/leads/lead-actions';
import type { Lead, Stage } from '../../domain/lead';
import type { LeadAction } from '../../domain/leads/lead-actions';
import type { Touch } from '../../domain/touch';
import { withChanges } from '../../store/changes/with-changes';
export { doStep } from '../../domain/steps/do-step';
export { movedMany, movedTo } from '../../domain/leads/move-stage';
export { putOff } from '../../domain/steps/put-off';
export { meantBy } from '../../domain/steps/without-plan';
export { doneWords, putOffWords } from '../../messages/lead/step-done';

/** Returns the update that puts a step off. @param before the lead when the user was asked, whose own step another tab may have changed since */
export function putOffFrom(before: Lead | undefined, action: LeadAction): LeadAction {
	const planOf = ({ ownStep }: Lead) => (ownStep ? { ownStep } : {});
	if (!before) return action;
	const merged = withChanges<Pick<Lead, 'ownStep'>>(planOf(before), planOf(action(before)));
	return (lead) => ({ ...lead, ...merged(planOf(lead)) });
}

/**
 * Returns the update that moves a lead to a stage, which another tab may have changed meanwhile: then the user is asked.
 * @param from the stage when the move began
 * @param move returns what puts a lead in a stage, the one that was chosen
 */
export function movedFrom(from: Stage, to: Stage, move: (stage: Stage) => LeadAction): LeadAction {
	const chosen = withChanges<Pick<Lead, 'stage'>>({ stage: from }, { stage: to });
	return (lead) => move(chosen({ stage: lead.stage }).stage)(lead);
}

/** Returns what was done, with the zone in which its hours were named. */
export function withZone(how: StepDone, zone: string): StepDone {
	if (how.did === 'interview') {
		const { agreed } = how.interview;
		return agreed ? { ...how, interview: { ...how.interview, agreed: inOwnZone(agreed, zone) } } : how;
	}
	if (how.did !== 'touch') return how;
	return { ...how, touch: zoned(how.touch, zone), ...(how.also && { also: zoned(how.also, zone) }) };
}

function zoned(touch: Touch, zone: string): Touch {
	return touch.promise ? { ...touch, promise: inOwnZone(touch.promise, zone) } : touch;
}
