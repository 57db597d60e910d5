/** Joins words to a list as the reader's English does. */
import { ownEnglish } from '../../domain/locale';

/** Joins with "and": "Dana, Jo and Sam". */
export const listed = (words: readonly string[]): string => joined(words, 'conjunction');

/** Joins with "or": "by phone or by email". */
export const listedOr = (words: readonly string[]): string => joined(words, 'disjunction');

function joined(words: readonly string[], type: Intl.ListFormatOptions['type']): string {
	return new Intl.ListFormat(ownEnglish(), { type }).format(words);
}
