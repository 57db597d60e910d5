/** Names the terms of an offer, and says by when it is to be answered. */
import { daysBetween, type Day } from '../../domain/day';
import { compareOffers, type ComparedTerm } from '../../domain/offers/comparison';
import type { OfferTerms } from '../../domain/offers/terms';
import type { Touch } from '../../domain/touch';
import { clockTime, dayCount, dayInWords, onDay } from '../common/days';
import { english } from '../common/english';

const LABELS: Record<Exclude<ComparedTerm['term'], 'vacation'>, string> = {
	title: 'Job title',
	pay: 'Pay',
	bonus: 'Bonus',
	equity: 'Equity',
	starts: 'Start date',
	place: 'Location',
	hours: 'Hours or contract',
	benefits: 'Benefits',
	other: 'Other',
	inWriting: 'In writing'
};

/** Names a term: "Pay". */
export const termLabel = (term: ComparedTerm['term']): string =>
	term === 'vacation' ? english('Vacation', 'Holiday') : LABELS[term];

/** Says a term: what was typed, or "Yes" for an offer in writing. */
export const termValue = (value: string | true): string => (value === true ? 'Yes' : value);

/** Lists the terms that are known, each with its name. */
export function knownTerms(terms: OfferTerms | undefined): readonly KnownTerm[] {
	return compareOffers([terms]).map(({ term, values: [value] }) => ({
		term,
		label: termLabel(term),
		value: termValue(value!)
	}));
}

export interface KnownTerm {
	readonly term: ComparedTerm['term'];
	readonly label: string;
	readonly value: string;
}

/** Lists terms in a line of a history: "Pay: $68,000 a year · Bonus: 10%"; '' where none is known. */
export function termsLine(terms: OfferTerms): string {
	return knownTerms(terms)
		.map(({ label, value }) => `${label}: ${value}`)
		.join(' · ');
}

/**
 * Says by when an offer needs its answer, with the days that are left: "Answer by Friday at 5 PM · 4 days left". '' where no day
 * was named.
 */
export function answerBy(
	{ deadline, deadlineAt }: Pick<Touch, 'deadline' | 'deadlineAt'>,
	today: Day
): string {
	if (!deadline) return '';
	const left = daysBetween(today, deadline);
	const clock = deadlineAt && clockTime(deadlineAt);
	if (left < 0) return `Answer was due ${onDay(deadline, today)}`;
	if (left === 0) return clock ? `Answer by ${clock} today` : 'Answer today';
	return `Answer by ${dayInWords(deadline, today)}${clock ? ` at ${clock}` : ''} · ${dayCount(left)} left`;
}

/** Holds the texts of the fields of an offer. */
export const offerFieldTexts = {
	hint: 'As they wrote it. Leave the rest blank.',
	inWriting: 'I have it in writing',
	deadline: 'Answer by (optional)',
	terms: 'Terms'
};
