/** Reloads, from the service worker, the pages that an update left behind. */

/** The part of a window's client that is used. */
interface Page {
	readonly url: string;
	navigate(url: string): Promise<unknown>;
}

/** A page that hears of the update saves what is typed and reloads within this time. */
const OWN_RELOAD_MS = 3000;

/**
 * Reloads the pages of the old build that did not reload by themselves, such as one that is still opening its data: its parts
 * are gone with the old build. Resolves once all are on their way.
 */
export async function reloadStalePages(pages: readonly Page[]): Promise<void> {
	if (pages.length === 0) return;
	await new Promise((resolve) => setTimeout(resolve, OWN_RELOAD_MS));
	// A page that has reloaded is another one now, and rejects.
	await Promise.allSettled(pages.map((page) => page.navigate(sameAddress(page.url))));
}

/** Returns an address of the same page. Where only what follows a # stayed the same too, the browser would not load it again. */
function sameAddress(address: string): string {
	const [page = '', ...hash] = address.split('#');
	if (hash.length === 0) return page;
	return `${page}${page.includes('?') ? '&' : '?'}#${hash.join('#')}`;
}
