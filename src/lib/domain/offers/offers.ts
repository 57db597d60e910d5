/** Finds the offers that the user has, and those that are over. */
import { readRefusals } from '../cadence/history/refusals';
import { sortTouches } from '../cadence/history/touch-order';
import { laterOf, type Day } from '../day';
import { isOver, type Lead } from '../lead';
import type { Touch } from '../touch';

export interface LeadOffer {
	readonly lead: Lead;
	/** The latest offer that they made on the lead; it holds the terms. */
	readonly touch: Touch;
}

/** 'declined' also stands for a withdrawal; 'refused': they said no after all. */
export type OfferEnd = 'accepted' | 'declined' | 'refused' | 'archived';

interface EndedOffer extends LeadOffer {
	readonly how: OfferEnd;
}

/** Returns the latest offer that they made on a lead up to a day, open or not; null where they made none. */
export function latestOffer({ touches }: Pick<Lead, 'touches'>, today: Day): Touch | null {
	if (!touches.some(isOffer)) return null;
	return sortTouches(touches, today).findLast((touch) => isOffer(touch) && touch.on <= today) ?? null;
}

/** Returns the offer that waits for the user's final answer; null where there is none, or the lead is over. */
export function openOffer(lead: Lead, today: Day): Touch | null {
	const offer = latestOffer(lead, today);
	return offer && endOf(lead, today) === null ? offer : null;
}

/**
 * Returns all offers of a book: the open ones by the day on which they need an answer, those without one last; the ended ones
 * with the latest first.
 */
export function offersOf(
	leads: Iterable<Lead>,
	today: Day
): { readonly open: readonly LeadOffer[]; readonly ended: readonly EndedOffer[] } {
	const open: LeadOffer[] = [];
	const ended: EndedOffer[] = [];
	for (const lead of leads) {
		const touch = lead.deletedAt ? null : latestOffer(lead, today);
		if (!touch) continue;
		const how = endOf(lead, today);
		if (how === null) open.push({ lead, touch });
		else ended.push({ lead, touch, how });
	}
	return {
		open: open.sort((a, b) => compare(answerDay(a), answerDay(b)) || byName(a, b)),
		ended: ended.sort((a, b) => compare(lastDay(b), lastDay(a)) || byName(a, b))
	};
}

function endOf(lead: Lead, today: Day): OfferEnd | null {
	const how = lead.ended?.how;
	if (how === 'accepted' || lead.stage === 'accepted') return 'accepted';
	if (readRefusals(sortTouches(lead.touches, today)).role !== null) return 'refused';
	if (how === 'withdrawn') return 'declined';
	if (how === 'ended') return 'archived';
	if (!isOver(lead.stage)) return null;
	return lead.stage === 'rejected' ? 'refused' : 'declined';
}

const isOffer = ({ kind, direction, automatic }: Touch): boolean =>
	kind === 'offer' && direction === 'in' && !automatic;

/** Sorts after every day. */
const NO_DAY = '~';
const answerDay = ({ touch }: LeadOffer): string => touch.deadline ?? NO_DAY;
const lastDay = ({ lead, touch }: LeadOffer): Day => laterOf(touch.on, lead.ended?.on ?? touch.on);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: LeadOffer, b: LeadOffer) => compare(a.lead.organisation, b.lead.organisation);
