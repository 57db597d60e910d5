/** Tells what has to be asked before a step counts as done. Apart from doing it, because Today's list is shown before anything is done. */
import type { Step } from '../cadence/assessment';
import type { CallOutcome } from '../touch';
import { isAppointment } from './appointments';

type Asked = 'person' | 'interview' | 'touch';

/**
 * Returns what has to be asked, or null if nothing has to be.
 * @param outcome how the call went, where it was one and that was asked already
 */
export function askedFirst(step: Step, outcome?: CallOutcome): Asked | null {
	if (step.rule === 'find-a-person') return 'person';
	if (isAppointment(step) && outcome !== 'no-answer') return 'interview';
	if (step.rule === 'own-step' && step.facts.what) return 'touch';
	if (isOfferOwed(step) && outcome !== 'no-answer') return 'touch';
	if (!step.channel) return 'touch';
	return step.channel === 'phone' && !outcome ? 'touch' : null;
}

/** Returns true if a step is a call for which only the outcome has to be asked. */
export function asksHowCallWent(step: Step): boolean {
	return step.channel === 'phone' && askedFirst(step, 'spoke') === null;
}

/** Returns true if the step is to answer an offer. */
export function isOfferOwed({ rule, facts }: Pick<Step, 'rule' | 'facts'>): boolean {
	return rule === 'reply-owed' && facts.touchKind === 'offer';
}

/** Returns true if the step is to answer an invitation. */
export function isInvitationOwed({ rule, facts }: Pick<Step, 'rule' | 'facts'>): boolean {
	return rule === 'reply-owed' && facts.touchKind === 'invitation';
}
