/** Writes the sentences of Today about the day as a whole. */
import type { Day } from '../../domain/day';
import { figures } from '../../domain/locale';
import { dayInWords, onDay } from '../common/days';

export interface DayFacts {
	readonly todo: number;
	readonly late: number;
	readonly done: number;
	/** The day of the next step when nothing is due. */
	readonly nextDay: Day | null;
	readonly today: Day;
}

/** Sums the day up in one line: "11 to do · 3 overdue". */
export function daySummary(facts: DayFacts): string {
	const { todo, late } = facts;
	if (todo === 0) return nothingToDo(facts);
	return late === 0 ? `${figures(todo)} to do` : `${figures(todo)} to do · ${figures(late)} overdue`;
}

function nothingToDo({ done, nextDay, today }: DayFacts): string {
	const opening = done > 0 ? 'Done for today.' : 'Nothing to do today.';
	return nextDay ? `${opening} The next step is due ${onDay(nextDay, today)}.` : opening;
}

export interface WaitingFacts {
	/** The steps that are due but exceed the day's load. */
	readonly waiting: number;
	readonly quiet: number;
	readonly perDay: number;
	readonly until: Day | null;
	readonly isHeldUp: boolean;
	readonly today: Day;
}

/**
 * Says what is waiting and until when at this pace: "27 more can wait. At 8 a day you'd be done by
 * Monday."
 */
export function backlogSentence({ waiting, quiet, perDay, until, isHeldUp, today }: WaitingFacts): string {
	if (waiting === 0) return quietSentence(quiet);
	const opening = `${figures(waiting)} more can wait.`;
	if (!until) return opening;
	const pace = isHeldUp ? 'At this pace' : `At ${figures(perDay)} a day`;
	return `${opening} ${pace} you’d be done by ${dayInWords(until, today)}.`;
}

/** Counts the quiet leads: "24 have gone quiet." */
function quietSentence(quiet: number): string {
	return quiet === 1 ? '1 has gone quiet.' : `${figures(quiet)} have gone quiet.`;
}
