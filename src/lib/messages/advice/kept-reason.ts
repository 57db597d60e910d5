/** Words the step of a lead that stays in touch with somebody who was met on a refused one. */
import type { Step } from '../../domain/cadence/assessment';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { onDay } from '../common/days';
import { nameOrThem } from '../common/sentence-context';

interface KeptFacts {
	readonly lead: Lead;
	readonly step: Pick<Step, 'due' | 'personId'>;
	readonly today: Day;
}

/** Returns the reason before anything was sent: "You’re staying in touch with Dana Ruiz. Write on April 10." */
export function keptReason({ lead, step, today }: KeptFacts): string {
	const staying = `You’re staying in touch with ${nameOrThem(lead, step.personId)}.`;
	return step.due > today ? `${staying} Write ${onDay(step.due, today)}.` : staying;
}
