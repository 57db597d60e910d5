/** The texts that leads are searched by, made ahead of the first word that is typed. */
import type { Lead } from '../../domain/lead';
import { searchText } from '../../domain/leads/search';

/** So many that a key pressed meanwhile is not kept waiting. */
const AT_ONCE = 250;

/** Makes them a few at a time while the page has nothing better to do. Gives what stops it. */
export function warmSearchIndex(leads: Iterable<Lead>): () => void {
	const rest = [...leads];
	let timer = setTimeout(go);
	function go() {
		for (const lead of rest.splice(-AT_ONCE)) searchText(lead);
		if (rest.length > 0) timer = setTimeout(go);
	}
	return () => clearTimeout(timer);
}
