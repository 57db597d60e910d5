/** Lists things in a sentence, and offers the rest of a long list. */
import { figures, ownEnglish } from '../../domain/locale';

/** Joins with "and" as the reader's English does: "A, B, and C", "A, B and C". */
export const listed = (words: readonly string[]): string => joined(words, 'conjunction');

/** Joins with "or": "by phone or by email". */
export const listedOr = (words: readonly string[]): string => joined(words, 'disjunction');

/** Joins with commas alone, for a headline: "3 follow-ups, 1 reply". */
export const listedBriefly = (words: readonly string[]): string => joined(words, 'unit');

function joined(words: readonly string[], type: Intl.ListFormatOptions['type']): string {
	return new Intl.ListFormat(ownEnglish(), { type }).format(words);
}

/** Labels the button under a list that is cut: "Show 40 more". */
export const showMore = (count: number): string => `Show ${figures(count)} more`;
