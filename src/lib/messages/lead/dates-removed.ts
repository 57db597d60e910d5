/** Describes the removal of dates that no sheet names, from data of the first edition. */

import { figures } from '../../domain/locale';

/**
 * Reports the result.
 * @param leads the number of leads that now have an event without a date
 */
export function datesRemovedSentence(leads: number): string {
	return leads === 1
		? '1 job has an event without a known date. It no longer shows a guessed one.'
		: `${figures(leads)} jobs have events without a known date. They no longer show guessed ones.`;
}
