/** Texts as they compare when two things are asked to be the same. (`leads/search.ts` folds more: it looks for what is remembered.) */

const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Text that has nothing to fold but its case and its spaces. */
const PLAIN = /^[ -~]*$/;

/** Folds a text for comparing: case, spacing, composition of accents and invisible characters make no difference. */
export function folded(text: string | undefined): string {
	if (!text) return '';
	const seen = PLAIN.test(text) ? text : text.normalize('NFKC').replace(UNSEEN, '');
	return seen.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Returns a link without protocol, www and final slash, for comparing. */
export function foldedLink(url: string | undefined): string {
	return folded(url)
		.replace(/^https?:\/\/(www\.)?/, '')
		.replace(/\/+$/, '');
}
