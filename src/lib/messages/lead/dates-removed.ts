/** Describes the removal of dates that no sheet names, from data of the first edition. */

/**
 * Reports the result.
 * @param leads the number of leads that now have an event without a date
 */
export function datesRemovedSentence(leads: number): string {
	const which = leads === 1 ? '1 job has an event' : `${leads} jobs have events`;
	return `${which} without a known date. They no longer show a guessed one.`;
}
