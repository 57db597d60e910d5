/** What is said when days of the first edition that no sheet names are taken away. */

/** @param leads how many of them now have something without a date */
export function datingSaid(leads: number): string {
	const which = leads === 1 ? '1 job has an event' : `${leads} jobs have events`;
	return `${which} without a known date. They no longer show a guessed one.`;
}
