/** Reads a lead when the clock went back, or the user traveled west: a touch that was logged has happened, whatever its day. */
import type { Day } from '../../day';
import type { Lead } from '../../lead';
import type { Touch } from '../../touch';

/** Returns the lead as it counts today: what was logged on a day that is still ahead counts on this one. The same lead where nothing was. */
export function asHappened(lead: Lead, today: Day): Lead {
	if (!lead.touches.some((touch) => isAhead(touch, today))) return lead;
	const touches = lead.touches.map((touch) => (isAhead(touch, today) ? { ...touch, on: today } : touch));
	return { ...lead, touches };
}

/** Returns true for a touch of a later day that somebody logged. What a sheet names for a later day is still to come. */
function isAhead({ on, implied }: Touch, today: Day): boolean {
	return on > today && !implied;
}
