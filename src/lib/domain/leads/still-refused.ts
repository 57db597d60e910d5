/** Keeps a refused lead refused when the day of something that happened on it is named. */
import { sortTouches } from '../cadence/history/touch-order';
import { liftsNo } from '../cadence/history/refusals';
import type { Day } from '../day';
import type { Lead } from '../lead';
import type { Touch } from '../touch';

/**
 * Gives the lead with its last no to the role known to stand on a day, where its stage says that it does and a day that was named
 * puts word of theirs behind it. A stage tells of now: what they did before does not lift the no.
 * @param today the day on which the stage says so
 */
export function stillRefused(lead: Lead, today: Day): Lead {
	if (lead.stage !== 'rejected') return lead;
	const read = sortTouches(lead.touches, today);
	const at = read.findLastIndex(({ no }) => no?.scope === 'role');
	const no = read[at];
	if (!no || !read.slice(at).some(liftsNo)) return lead;
	// The refusal is known from now on: it comes after all that was entered before.
	const others = lead.touches.filter((touch) => touch !== no);
	return { ...lead, touches: [...others, { ...no, standsOn: today }] };
}

/** Returns the lead with its refusals on their own days again, without what its stage added to them. */
export function withoutStanding(lead: Lead): Lead {
	const touches = lead.touches.map((touch) => {
		const { standsOn, ...rest } = touch;
		return standsOn === undefined ? touch : rest;
	});
	return touches.every((touch, at) => touch === lead.touches[at]) ? lead : { ...lead, touches };
}

/** Returns true if an edit gives a day to a touch that had none. */
export function namesDay(before: Touch, after: Touch): boolean {
	return before.undated === true && after.undated !== true;
}
