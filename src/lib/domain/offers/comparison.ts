/** Lays offers side by side: terms as rows, offers as columns. */
import { TERMS, type OfferTerms, type Term } from './terms';

export interface ComparedTerm {
	readonly term: Term | 'inWriting';
	/** What each offer says, in the order of the offers; `undefined` where it says nothing. */
	readonly values: readonly (string | true | undefined)[];
	/** True where two offers say different things; an offer that says nothing differs from none. */
	readonly differs: boolean;
}

/** Returns a row for each term that one of the offers tells. @param offers the terms of each; undefined where none are known */
export function compareOffers(offers: readonly (OfferTerms | undefined)[]): readonly ComparedTerm[] {
	return ([...TERMS, 'inWriting'] as const)
		.map((term) => ({ term, values: offers.map((terms) => said(terms?.[term])) }))
		.filter(({ values }) => values.some((value) => value !== undefined))
		.map((row) => ({ ...row, differs: new Set(row.values.flatMap(likeness)).size > 1 }));
}

/** Returns the text without blanks around it; blanks alone and "not in writing" say nothing. */
function said(value: string | boolean | undefined): string | true | undefined {
	if (typeof value === 'string') return value.trim() || undefined;
	return value || undefined;
}

/** Returns what is compared of a value: its letters and figures as they are, without regard to case and blanks. */
function likeness(value: string | true | undefined): readonly (string | true)[] {
	if (value === undefined) return [];
	return [value === true ? value : value.toLowerCase().replace(/\s+/g, ' ')];
}
