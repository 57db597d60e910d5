/** Stores the answers to the questions after an import: when an interview or an offer was that the sheet names no day for. */
import { dateEvent } from '../leads/dating';
import type { Day, Time } from '../day';
import type { Lead } from '../lead';
import type { Promised, Touch } from '../touch';

interface InterviewDay {
	readonly on: Day;
	readonly at?: Time;
	/** The IANA zone that `at` is in. */
	readonly zone?: string;
}

/** Returns true while an interview on that day is still to come. One without an hour may be at any time of the day. */
function isToCome({ on, at }: InterviewDay, today: Day, now: Time): boolean {
	return on > today || (on === today && (at === undefined || at > now));
}

/**
 * The lead with the day of its undated interview: one that is to come becomes an invitation with that appointment, whose own day
 * nobody named; one that has been is dated.
 */
export function interviewOn(lead: Lead, touchId: string, day: InterviewDay, today: Day, now: Time): Lead {
	if (isToCome(day, today, now)) return withTouch(lead, touchId, (touch) => invited(touch, day));
	const dated = dateEvent(lead, touchId, day.on, today);
	const { at } = day;
	return at === undefined ? dated : withTouch(dated, touchId, (touch) => ({ ...touch, at }));
}

function invited(touch: Touch, { on, at, zone }: InterviewDay): Touch {
	const { personIds, personId = personIds?.[0], ...rest } = touch;
	const hour = at === undefined ? {} : { at, ...(zone !== undefined && { zone }) };
	const promise: Promised = { by: 'them', on, ...hour, ...(personId !== undefined && { personId }) };
	return {
		...rest,
		...(personId !== undefined && { personId }),
		kind: 'invitation',
		channel: 'email',
		promise
	};
}

interface OfferDays {
	/** When they made it. */
	readonly on?: Day;
	/** By when they need the answer. */
	readonly deadline?: Day;
}

/** The lead with the day of its undated offer, and the day by which it is to be answered. */
export function offeredOn(lead: Lead, touchId: string, { on, deadline }: OfferDays, today: Day): Lead {
	const dated = on === undefined ? lead : dateEvent(lead, touchId, on, today);
	return deadline === undefined ? dated : withTouch(dated, touchId, (touch) => ({ ...touch, deadline }));
}

function withTouch(lead: Lead, touchId: string, fn: (touch: Touch) => Touch): Lead {
	return { ...lead, touches: lead.touches.map((touch) => (touch.id === touchId ? fn(touch) : touch)) };
}
