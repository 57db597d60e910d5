/** What a week to come brings: the steps that are due in it, and those that follow if nobody answers. */
import { assess, type EngineBook } from '../../domain/cadence/assess';
import type { Assessment, ForecastStep, Step } from '../../domain/cadence/assessment';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';

export interface UpcomingStep {
	readonly lead: Lead;
	readonly step: Pick<Step, 'rule' | 'due' | 'at' | 'channel' | 'personId' | 'facts'>;
	/** Only comes if what is due before it is done, and nobody answers. */
	readonly ifSilent: boolean;
}

/** So many steps of a lead are looked ahead for; a third one lies beyond a week. */
const STEPS_AHEAD = 3;
/** With more leads than these a week ahead is a guess that nobody reads. */
const MOST_FORECASTS = 300;

/**
 * The steps of a span of days that has not begun, both included, by day.
 * @param assessments of the leads of the book, for today
 */
export function upcomingSteps(
	book: EngineBook,
	assessments: ReadonlyMap<string, Pick<Assessment, 'steps'>>,
	from: Day,
	to: Day,
	today: Day
): UpcomingStep[] {
	const within = ({ due }: { readonly due: Day }) => due >= from && due <= to;
	const steps: UpcomingStep[] = [];
	let forecasts = 0;
	for (const lead of book.leads.values()) {
		const open = assessments.get(lead.id)?.steps ?? [];
		for (const step of open.filter(within)) steps.push({ lead, step, ifSilent: false });
		if (!open[0] || open[0].due >= from || forecasts++ >= MOST_FORECASTS) continue;
		const coming = assess(lead, book, today).forecast(STEPS_AHEAD).slice(1).filter(within);
		steps.push(...coming.filter((step) => isNew(step, open)).map((step) => forecast(lead, step)));
	}
	return steps.sort((a, b) => (a.step.due < b.step.due ? -1 : a.step.due > b.step.due ? 1 : 0));
}

function isNew({ rule, personId }: ForecastStep, open: readonly Step[]): boolean {
	return !open.some((step) => step.rule === rule && step.personId === personId);
}

function forecast(lead: Lead, { rule, due, channel, personId }: ForecastStep): UpcomingStep {
	return { lead, step: { rule, due, channel, personId, facts: {} }, ifSilent: true };
}
