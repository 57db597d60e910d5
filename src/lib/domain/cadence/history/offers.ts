/** Offers that the user holds. */
import type { Day } from '../../day';
import type { EngineBook, HeldOffer } from '../book';
import { readSituation, type Situation } from '../situation';

/** Returns the first offer held on another lead; undefined: none. An offer is held while its lead is neither ended nor refused. */
export function offerElsewhere({ lead, book, today }: Situation): HeldOffer | undefined {
	if (book.offering.length === 0) return undefined;
	return offersHeld(book, today).find(({ leadId }) => leadId !== lead.id);
}

function offersHeld(book: EngineBook, today: Day): readonly HeldOffer[] {
	let held = book.held.get(today);
	if (!held) book.held.set(today, (held = readOffers(book, today)));
	return held;
}

function readOffers(book: EngineBook, today: Day): readonly HeldOffer[] {
	return book.offering
		.map((lead) => readSituation(lead, book, today))
		.filter(({ openness }) => openness === 'open')
		.flatMap(({ lead, history }) =>
			history.loggedOffer ? [{ leadId: lead.id, on: history.loggedOffer.on }] : []
		)
		.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
