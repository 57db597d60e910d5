/** Whether a step has something to write or say. */
import type { Step } from '$lib/domain/cadence/assessment';

/** A step of the user's own that they named, without saying how, may be anything. */
export function hasDraft({ rule, channel, facts }: Step): boolean {
	return rule !== 'own-step' || channel !== null || !facts.what;
}
