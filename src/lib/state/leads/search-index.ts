/** Prepares the texts that leads are searched by before the first word is typed. */
import type { Lead } from '../../domain/lead';
import { searchText } from '../../domain/leads/search';

/** The number of texts per idle period: few enough not to delay a key press. */
const AT_ONCE = 250;

/** Prepares the texts a few at a time while the page is idle. Returns a function that stops it. */
export function warmSearchIndex(leads: Iterable<Lead>): () => void {
	const rest = [...leads];
	let timer = setTimeout(go);
	function go() {
		for (const lead of rest.splice(-AT_ONCE)) searchText(lead);
		if (rest.length > 0) timer = setTimeout(go);
	}
	return () => clearTimeout(timer);
}
