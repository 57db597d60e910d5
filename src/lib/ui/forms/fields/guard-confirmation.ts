/** Counts the confirmations that a touch needs when guards object to it. */
import type { Guard } from '$lib/domain/cadence/assessment';
import type { Day } from '$lib/domain/day';
import type { ProposedTouch } from '$lib/domain/cadence/assessment';

export interface GuardSentence {
	readonly guard: Guard;
	readonly sentence: string;
}

/** Returns the guards that object to a touch on a day, each with its sentence. */
export type GuardsFor = (touch: ProposedTouch, on: Day) => readonly GuardSentence[];

/**
 * Returns the number of confirmations needed: two when the person refused contact, one for any
 * other guard.
 */
export function confirmationsNeeded(guards: readonly GuardSentence[]): 0 | 1 | 2 {
	if (guards.length === 0) return 0;
	const refused = guards.some(
		({ guard }) => guard.rule === 'respect-no-across-leads' || guard.facts.noScope === 'contact'
	);
	return refused ? 2 : 1;
}
