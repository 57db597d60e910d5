/** Texts as they compare when two things are asked to be the same. (`leads/search.ts` folds more: it looks for what is remembered.) */

const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** As people compare: whatever the case, the spacing, the way accents are composed, and characters that can't be seen. */
export function folded(text: string | undefined): string {
	return (text ?? '').normalize('NFKC').replace(UNSEEN, '').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A link without what makes no difference to where it leads: the protocol, www, a slash at the end. */
export function foldedLink(url: string | undefined): string {
	return folded(url)
		.replace(/^https?:\/\/(www\.)?/, '')
		.replace(/\/+$/, '');
}
