/** Prepares pasted text for reading, and finds the addresses in it. */
import { emailLink } from '../domain/links';
import { hasMarkup, textOfHtml } from './plain-html';

/** Maximum lengths, which also keep the patterns below from being tried on endless words. */
const LONGEST_EMAIL = 254;
const LONGEST_URL = 2_048;

/** Invisible characters: they change the direction of writing, join letters, or have no width. */
const UNSEEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/**
 * Returns the text without markup, invisible characters, endless words, and unusual line ends and spaces. For reading
 * only; the original is kept.
 */
export function plainText(pasted: string): string {
	const text = pasted
		.replace(/\r\n?/g, '\n')
		.replace(UNSEEN, '')
		.replace(/[\u00A0\u2007\u202F\t]/g, ' ')
		.replace(/\S+/g, (word) => (word.length > LONGEST_URL ? '' : word));
	return hasMarkup(text) ? textOfHtml(text) : text;
}

/** Returns the lines that are not empty, trimmed and without marks of lists and headings. */
export function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.replace(/^[\s•·*#>–-]+|[\s*]+$/g, ''))
		.filter(Boolean);
}

export function emailsIn(text: string): string[] {
	return words(text).filter(
		(word) =>
			word.length <= LONGEST_EMAIL && /^[^@]+@[^@]+\.[\p{L}]{2,}$/u.test(word) && emailLink(word) !== null
	);
}

export function urlsIn(text: string): string[] {
	return words(text).filter((word) => word.length <= LONGEST_URL && /^(?:https?:\/\/|www\.)./i.test(word));
}

function words(text: string): string[] {
	return text
		.split(/[\s<>"]+|\[mailto:|\]/)
		.map((word) =>
			word.length > LONGEST_URL ? '' : word.replace(/^(?:mailto:|[(,;:'])+|[),.;:!?'\]]+$/g, '')
		)
		.filter(Boolean);
}

const PHONE = /(?<![\w/.-])(?:\+|00|0|\()[\d\s()/.-]{6,24}\d(?![\w/-])/g;
const PHONE_WORD = /(?:tel|phone|fon|call|ring|mobil|handy|téléphone|teléfono|bel|anruf|☎)\p{L}*[.:]?\s*$/iu;

/** Returns phone numbers: those after a word for a telephone, or in international form. */
export function phonesIn(text: string): string[] {
	return [...text.matchAll(PHONE)]
		.filter(({ 0: number, index }) => {
			const digits = number.replace(/\D/g, '').length;
			const said = number.startsWith('+') || PHONE_WORD.test(text.slice(Math.max(0, index - 20), index));
			return said && digits >= 7 && digits <= 15;
		})
		.map(([number]) => number.replace(/\s+/g, ' ').trim());
}
