/** Writes the sentences of the list and the board of leads. */
import type { LeadState } from '../../domain/cadence/assessment';
import type { Day } from '../../domain/day';
import { figures } from '../../domain/locale';
import { dayInWords, onDay, overdueBy } from '../common/days';

/** Counts the filtered leads: "300 jobs", "12 of 300 jobs". */
export function foundWords(shown: number, all: number): string {
	return shown === all ? leadCount(all) : `${figures(shown)} of ${leadCount(all)}`;
}

/** Counts leads: "1 job", "300 jobs". */
export function leadCount(count: number): string {
	return count === 1 ? '1 job' : `${figures(count)} jobs`;
}

/** Says that some of the selected leads are closed, when a step is to be set. */
export function closedAmong(closed: number): string {
	if (closed === 0) return '';
	return closed === 1 ? '1 is closed and won’t change.' : `${figures(closed)} are closed and won’t change.`;
}

/**
 * Says why some of the selected leads are not snoozed: "1 has a step with a fixed day."
 * @param kept those whose next step keeps its day @param idle those without a next step
 */
export function notSnoozed({ kept, idle }: { readonly kept: number; readonly idle: number }): string {
	const sentences = [
		kept === 1
			? '1 has a step with a fixed day.'
			: kept > 1 && `${figures(kept)} have steps with fixed days.`,
		idle === 1 ? '1 has no next step.' : idle > 1 && `${figures(idle)} have no next step.`
	];
	return sentences.filter(Boolean).join(' ');
}

/** Confirms that leads were snoozed, and says why others were not: "2 jobs snoozed. 1 has a step with a fixed day." */
export function snoozedWords(moved: number, rest: { readonly kept: number; readonly idle: number }): string {
	return [`${leadCount(moved)} snoozed.`, notSnoozed(rest)].filter(Boolean).join(' ');
}

/** Says when the next step is due, in a cell of its own: "Today", "Wednesday", "3 days overdue". */
export function whenWords(due: Day, today: Day, state: LeadState): string {
	if (state === 'overdue' && due < today) return overdueBy(due, today);
	const words = dayInWords(due, today);
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Names a filter with its selection: "State", "State: Overdue", "Stage: 3 selected". */
export function facetWords(facet: string, chosen: readonly string[]): string {
	if (chosen.length === 0) return facet;
	return chosen.length === 1 ? `${facet}: ${chosen[0]}` : `${facet}: ${chosen.length} selected`;
}

/** Names the choice that clears a filter: "Any stage". */
export function anyFacet(facet: string): string {
	return `Any ${facet.toLowerCase()}`;
}

/**
 * Says when snoozed leads come back.
 * @param days at least one
 */
export function restSentence(days: readonly Day[], today: Day): string {
	const inOrder = days.toSorted();
	const [first, last] = [inOrder[0] ?? today, inOrder.at(-1) ?? today];
	const back =
		first === last
			? onDay(first, today)
			: `between ${dayInWords(first, today)} and ${dayInWords(last, today)}, a few a day`;
	return `Back ${back}, or as soon as they reply.`;
}
