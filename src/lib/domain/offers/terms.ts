/** Declares the terms of an offer, each as the user typed it: nothing is converted, added up or guessed. */

/** Lists the terms in the order in which they are entered and compared. */
export const TERMS = [
	'title',
	'pay',
	'bonus',
	'equity',
	'starts',
	'place',
	'hours',
	'vacation',
	'benefits',
	'other'
] as const;
/** 'pay' holds the currency and the period too, 'place' the town or "remote", 'hours' the contract too. */
export type Term = (typeof TERMS)[number];

export type OfferTerms = { readonly [Key in Term]?: string } & {
	/** True once the user has the offer in writing; absent where that is not known. */
	readonly inWriting?: boolean;
};
