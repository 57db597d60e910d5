/** Offering a handwritten note beside the suggested channel: after an interview, and at every third light touch (`vary-channel`). */
import type { Assessment, Step } from '../cadence/assessment';
import { isSent } from '../cadence/history/touch-kinds';
import type { Lead } from '../lead';

const EVERY = 3;

/** Returns true if a step may go as a handwritten note: not to the recruiter, and not to somebody who wants no letters. */
export function offersHandwrittenNote(
	{ touches, submittedBy }: Lead,
	step: Step,
	assessment: Pick<Assessment, 'guards'>
): boolean {
	if (!step.personId || step.personId === submittedBy || !isOccasion(touches, step)) return false;
	const asked = assessment.guards({ channel: 'letter', personId: step.personId, kind: step.kind });
	return !asked.some(({ rule }) => rule === 'channel-barred');
}

function isOccasion(touches: Lead['touches'], { rule }: Step): boolean {
	if (rule === 'thank-each-interviewer') return true;
	const light = touches.filter((touch) => touch.kind === 'keep-in-touch' && isSent(touch)).length;
	return rule === 'keep-in-touch' && light % EVERY === EVERY - 1;
}
