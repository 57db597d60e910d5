/** Words the table of offers. */
import type { Day } from '$lib/domain/day';
import { compareOffers } from '$lib/domain/offers/comparison';
import type { LeadOffer } from '$lib/domain/offers/offers';
import { answerBy, termLabel, termValue } from '$lib/messages/offers/terms';
import { offerCardTexts } from '$lib/messages/offers/offer-card';
import type { OfferColumn, TermRow } from '$lib/ui/offers/offer-table';

/** Returns a column for each offer, in their order. @param ends how each one ended; for open offers, the day of the answer is told */
export function columnsOf(
	offers: readonly LeadOffer[],
	today: Day,
	ends?: readonly string[]
): readonly OfferColumn[] {
	return offers.map(({ lead, touch }, at) => {
		const by = ends ? '' : answerBy(touch, today);
		const offered = touch.undated ? '' : offerCardTexts.offered(touch.on, today);
		return {
			id: lead.id,
			name: lead.organisation,
			lines: [lead.role ?? '', by, ends?.[at] ?? offered].filter(Boolean),
			by,
			isLate: touch.deadline !== undefined && touch.deadline <= today
		};
	});
}

/** Returns a row for each term that one of the offers tells. */
export function rowsOf(offers: readonly LeadOffer[]): readonly TermRow[] {
	return compareOffers(offers.map(({ touch }) => touch.terms)).map(({ term, values, differs }) => ({
		term,
		label: termLabel(term),
		values: values.map((value) => (value === undefined ? null : termValue(value))),
		differs
	}));
}
