/**
 * Keeps the focus in the page, so that the keyboard goes on where it was: after the focused part is gone, on what follows it in its
 * list; after Back, on the link that had been followed; otherwise on the page itself, never before all of its navigation.
 */

/** Holds where the focus was: the element, and its place in a list. */
interface Place {
	readonly element: HTMLElement;
	readonly list: Element | null | undefined;
	readonly index: number;
}

const FOCUSABLE = 'a[href], button, input';

function holdsDialog(node: Node): boolean {
	return node instanceof Element && (node.matches('dialog') || node.querySelector('dialog') !== null);
}

/** The events by which a user goes on: from then on no link of an earlier visit is waited for. */
const GOES_ON = ['pointerdown', 'keydown'] as const;

/** Starts to watch a page. Returns a function that stops it. */
export function keepFocus(main: HTMLElement): () => void {
	let place: Place | null = null;
	/** The links that were followed, by the path of their page: its query may change while it is left. */
	const followed = new Map<string, string>();
	/** The link that the focus goes back to once it is drawn. */
	let awaited: string | undefined;
	const isNowhere = () => document.activeElement === document.body;

	function note({ target }: FocusEvent) {
		if (target === document.body) return toPage();
		if (!(target instanceof HTMLElement) || target.closest('dialog')) return;
		const item = target.closest('[data-stops] > *');
		const list = item?.parentElement;
		place = { element: target, list, index: list ? [...list.children].indexOf(item!) : 0 };
		if (target instanceof HTMLAnchorElement && main.contains(target))
			followed.set(location.pathname, target.href);
	}

	function toPage() {
		// The address names a part of the page, from which the browser goes on.
		if (location.hash) return;
		place = null;
		if (!toAwaited()) main.focus({ preventScroll: true });
	}

	function toAwaited(): boolean {
		const links = awaited ? [...main.querySelectorAll('a')] : [];
		const link = links.find(({ href }) => href === awaited);
		link?.focus({ preventScroll: true });
		return link !== undefined;
	}

	function repair(changes: readonly MutationRecord[]) {
		if (awaited && document.activeElement === main) toAwaited();
		// An element under an open dialog cannot take the focus, so it takes it once the dialog is gone.
		if (!place || !isNowhere() || document.querySelector('dialog[open]')) return;
		const { element, list, index } = place;
		// The page was changed under it.
		if (element === main) return toPage();
		if (element.isConnected) {
			// A button that was busy takes presses again, it was moved with its row, or the dialog over it was taken away.
			const isBack = ({ target, addedNodes, removedNodes }: MutationRecord) =>
				target === element ||
				[...addedNodes].some((node) => node.contains(element)) ||
				[...removedNodes].some(holdsDialog);
			if (changes.some(isBack)) element.focus();
		} else if (list?.isConnected && list.children.length > 0) {
			const next = list.children[Math.min(index, list.children.length - 1)]!;
			(next.querySelector<HTMLElement>(FOCUSABLE) ?? main).focus();
		} else toPage();
	}

	/**
	 * Going to another page takes the focus from this one, and the body gets it without an event. The Tab key names where it goes,
	 * and is let through.
	 */
	const left = ({ target, relatedTarget }: FocusEvent) => {
		if (target === main && (!relatedTarget || relatedTarget === document.body))
			queueMicrotask(() => place && isNowhere() && toPage());
	};
	const back = () => (awaited = followed.get(location.pathname));
	const goOn = ({ type, target }: Event) => {
		awaited = undefined;
		if (type !== 'pointerdown' || !(target instanceof Element) || target.closest('dialog')) return;
		// A press beside everything takes the focus away on purpose; one on what has the focus keeps it without an event.
		if (target.closest(FOCUSABLE) !== place?.element) place = null;
	};

	const changes = new MutationObserver(repair);
	changes.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
	document.addEventListener('focusin', note);
	document.addEventListener('focusout', left);
	addEventListener('popstate', back);
	for (const type of GOES_ON) addEventListener(type, goOn, true);
	return () => {
		changes.disconnect();
		document.removeEventListener('focusin', note);
		document.removeEventListener('focusout', left);
		removeEventListener('popstate', back);
		for (const type of GOES_ON) removeEventListener(type, goOn, true);
	};
}
