/**
 * Lets the keyboard into a draft and out of it: the draft itself has the focus, since a field would unfold the keyboard of a phone,
 * and Escape closes it. Returns a function that stops it.
 * @param focused false where a control of the draft has the focus already
 */
export function enterDraft(draft: HTMLElement, focused: boolean, onclose: () => void): () => void {
	draft.tabIndex = -1;
	if (!focused) draft.focus({ preventScroll: true });
	const leave = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || event.defaultPrevented) return;
		event.preventDefault();
		onclose();
	};
	draft.addEventListener('keydown', leave);
	return () => draft.removeEventListener('keydown', leave);
}
