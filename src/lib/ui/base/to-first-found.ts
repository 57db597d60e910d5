/** Moves the focus from a search to the first thing that it found, on Enter. */
export function toFirstFound({ key, isComposing }: KeyboardEvent): void {
	if (key !== 'Enter' || isComposing) return;
	document.querySelector<HTMLElement>('main [data-stops] > * :is(a[href], button)')?.focus();
}
