/** What has to be said before a touch that a guard speaks against may be logged. */
import type { Guard } from '$lib/domain/cadence/assessment';
import type { Day } from '$lib/domain/day';
import type { ProposedTouch } from '$lib/domain/cadence/assessment';

export interface GuardSentence {
	readonly guard: Guard;
	readonly sentence: string;
}

/** The guards against a touch on a day, each with its sentence. */
export type GuardsFor = (touch: ProposedTouch, on: Day) => readonly GuardSentence[];

/** A no to contact takes a second confirmation; every other guard takes one. */
export function confirmationsNeeded(guards: readonly GuardSentence[]): 0 | 1 | 2 {
	if (guards.length === 0) return 0;
	const refused = guards.some(
		({ guard }) => guard.rule === 'respect-no-across-leads' || guard.facts.noScope === 'contact'
	);
	return refused ? 2 : 1;
}
