/** Lists things in a sentence, and offers the rest of a long list. */
import { figures, ownEnglish } from '../../domain/locale';

/** Joins the parts of a list as the reader's English does: "A, B, and C", "A, B and C". */
export function listed(parts: readonly string[]): string {
	return new Intl.ListFormat(ownEnglish(), { type: 'conjunction' }).format(parts);
}

/** Labels the button under a list that is cut: "Show 40 more". */
export const showMore = (count: number): string => `Show ${figures(count)} more`;
