/**
 * Shows the part of the page that the address names, and unfolds what it is in. For pages whose parts come after
 * their data: the browser itself looks only once, and too early.
 */
export function showHashTarget(): void {
	const target = document.getElementById(location.hash.slice(1));
	const fold = target?.closest('details');
	if (fold) fold.open = true;
	target?.scrollIntoView();
}
