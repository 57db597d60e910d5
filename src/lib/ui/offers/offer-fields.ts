/** Converts what an offer says into the fields of a form, and back. */
import type { Day, Time } from '$lib/domain/day';
import type { OfferTerms, Term } from '$lib/domain/offers/terms';
import type { Touch } from '$lib/domain/touch';

/** Holds the value of each control of the terms; '' when empty. */
export type TermFields = Record<Term, string> & { inWriting: boolean };

export interface OfferFields {
	deadline: Day;
	deadlineAt: Time;
	terms: TermFields;
}

export function termFieldsOf(terms: OfferTerms = {}): TermFields {
	return {
		title: terms.title ?? '',
		pay: terms.pay ?? '',
		bonus: terms.bonus ?? '',
		equity: terms.equity ?? '',
		starts: terms.starts ?? '',
		place: terms.place ?? '',
		hours: terms.hours ?? '',
		vacation: terms.vacation ?? '',
		benefits: terms.benefits ?? '',
		other: terms.other ?? '',
		inWriting: terms.inWriting ?? false
	};
}

export function offerFieldsOf({
	deadline = '',
	deadlineAt = '',
	terms
}: Partial<Pick<Touch, 'deadline' | 'deadlineAt' | 'terms'>>): OfferFields {
	return { deadline, deadlineAt, terms: termFieldsOf(terms) };
}

/** Returns the terms as typed; undefined where nothing is known. Fields of a newer version stay. @param before as stored */
export function termsOf(fields: TermFields, before: OfferTerms = {}): OfferTerms | undefined {
	const typed = Object.entries(fields).map(([term, value]) => [
		term,
		(typeof value === 'string' ? value.trim() : value) || undefined
	]);
	const known = Object.entries({ ...before, ...Object.fromEntries(typed) });
	const kept = known.filter(([, value]) => value !== undefined);
	return kept.length > 0 ? (Object.fromEntries(kept) as OfferTerms) : undefined;
}

/** Returns the fields of the touch that a form gives it; an hour needs its day. */
export function offerFacts(
	{ deadline, deadlineAt, terms }: OfferFields,
	before?: OfferTerms
): { [Key in 'deadline' | 'deadlineAt' | 'terms']: Touch[Key] | undefined } {
	return {
		deadline: deadline || undefined,
		deadlineAt: (deadline && deadlineAt) || undefined,
		terms: termsOf(terms, before)
	};
}
