/** Finds the steps of a coming week: those that are due in it, and those that follow if nobody answers. */
import { assess } from '../../domain/cadence/assess';
import type { EngineBook } from '../../domain/cadence/book';
import type { Assessment, ForecastStep, Step } from '../../domain/cadence/assessment';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { atOnce, forEachInPortions, type InPortions } from '../../domain/portions/portions';

export interface UpcomingStep {
	readonly lead: Lead;
	readonly step: Pick<Step, 'rule' | 'due' | 'at' | 'channel' | 'personId' | 'facts'> &
		Partial<Pick<Step, 'kind'>>;
	/** True for a step that comes only if the one before it is done and nobody answers. */
	readonly ifSilent: boolean;
}

/** The number of a lead's steps to forecast; a third one lies beyond a week. */
const STEPS_AHEAD = 3;
/** The maximum number of leads to forecast, beyond which nobody reads the list. */
const MOST_FORECASTS = 300;

/**
 * Returns the steps of a future span of days (inclusive), by day.
 * @param assessments of the book's leads, for today
 */
export function upcomingSteps(...given: Parameters<typeof upcomingInPortions>): UpcomingStep[] {
	return atOnce(upcomingInPortions(...given));
}

/** Returns the steps as `upcomingSteps` does, in portions. */
export function* upcomingInPortions(
	book: EngineBook,
	assessments: ReadonlyMap<string, Pick<Assessment, 'steps'>>,
	from: Day,
	to: Day,
	today: Day
): InPortions<UpcomingStep[]> {
	const within = ({ due }: { readonly due: Day }) => due >= from && due <= to;
	const steps: UpcomingStep[] = [];
	let forecasts = 0;
	const visit = (lead: Lead) => {
		const open = assessments.get(lead.id)?.steps ?? [];
		for (const step of open.filter(within)) steps.push({ lead, step, ifSilent: false });
		if (!open[0] || open[0].due >= from || forecasts++ >= MOST_FORECASTS) return;
		const coming = assess(lead, book, today).forecast(STEPS_AHEAD).slice(1).filter(within);
		steps.push(...coming.filter((step) => isNew(step, open)).map((step) => forecast(lead, step)));
	};
	yield* forEachInPortions(book.leads.values(), visit, 50);
	return steps.sort((a, b) => (a.step.due < b.step.due ? -1 : a.step.due > b.step.due ? 1 : 0));
}

function isNew({ rule, personId }: ForecastStep, open: readonly Step[]): boolean {
	return !open.some((step) => step.rule === rule && step.personId === personId);
}

function forecast(lead: Lead, { rule, due, channel, personId }: ForecastStep): UpcomingStep {
	return { lead, step: { rule, due, channel, personId, facts: {} }, ifSilent: true };
}
