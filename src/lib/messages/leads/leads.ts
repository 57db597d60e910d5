/** Writes the sentences of the list and the board of leads. */
import type { Day } from '../../domain/day';
import { dayInWords, onDay } from '../common/days';

/** Counts the filtered leads: "300 leads", "12 of 300 leads". */
export function foundWords(shown: number, all: number): string {
	return shown === all ? leadCount(all) : `${shown} of ${leadCount(all)}`;
}

/** Counts leads: "1 lead", "300 leads". */
export function leadCount(count: number): string {
	return `${count} ${count === 1 ? 'lead' : 'leads'}`;
}

/** Says that some of the selected leads are closed, when a step is to be set. */
export function closedAmong(closed: number): string {
	if (closed === 0) return '';
	return closed === 1
		? 'One of them is closed, and stays as it is.'
		: `${closed} of them are closed, and stay as they are.`;
}

/** Names a filter with its selection: "State", "State: Overdue", "Stage: 3 chosen". */
export function facetWords(facet: string, chosen: readonly string[]): string {
	if (chosen.length === 0) return facet;
	return chosen.length === 1 ? `${facet}: ${chosen[0]}` : `${facet}: ${chosen.length} chosen`;
}

/**
 * Says when archived leads come back.
 * @param days at least one
 */
export function restSentence(days: readonly Day[], today: Day): string {
	const inOrder = days.toSorted();
	const [first, last] = [inOrder[0] ?? today, inOrder.at(-1) ?? today];
	const back =
		first === last
			? onDay(first, today)
			: `between ${dayInWords(first, today)} and ${dayInWords(last, today)}, a few a day`;
	return `They rest for one keep-in-touch interval and come back ${back}. Word from them brings a lead back at once.`;
}
