/** Whether a step has something to write or say. */
import type { Step } from '$lib/domain/cadence/assessment';

/** An interview is prepared for and logged, not written. A step of the user's own that they named, without saying how, may be anything. */
export function hasDraft({ rule, channel, facts }: Step): boolean {
	if (rule === 'log-interview' || (rule === 'agreed-date' && facts.appointment)) return false;
	return rule !== 'own-step' || channel !== null || !facts.what;
}
