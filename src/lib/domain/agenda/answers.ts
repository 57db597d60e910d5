/** Dates an offer for which an imported sheet names no day, once the user answers the question after the import. */
import { dateEvent } from '../leads/dating';
import type { Day } from '../day';
import type { Lead } from '../lead';

interface OfferDays {
	/** The day on which they made the offer. */
	readonly on?: Day;
	/** The day by which they need the answer. */
	readonly deadline?: Day;
}

/** Gives the lead with the day of its undated offer, and the day by which it is to be answered. */
export function dateOffer(lead: Lead, touchId: string, { on, deadline }: OfferDays, today: Day): Lead {
	const dated = on === undefined ? lead : dateEvent(lead, touchId, { on }, today);
	if (deadline === undefined) return dated;
	const touches = dated.touches.map((touch) => (touch.id === touchId ? { ...touch, deadline } : touch));
	return { ...dated, touches };
}
