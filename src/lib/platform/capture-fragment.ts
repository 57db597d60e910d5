/** Takes what the bookmark carries out of the address of the page. */

/**
 * Returns the fragment of the page's address when it begins with a mark, and removes it from the address bar and the history, so
 * that it is read once; '' otherwise.
 * @param mark the beginning, such as `#posting=`
 */
export function takeFragment(mark: string): string {
	const { hash, pathname, search } = location;
	if (!hash.startsWith(mark)) return '';
	history.replaceState(history.state, '', pathname + search);
	return hash;
}
