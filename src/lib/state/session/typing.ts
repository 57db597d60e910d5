/** Tells whether a form is open: its values may be older than the stored ones. */
export function isTyping(): boolean {
	return Boolean(
		globalThis.document?.querySelector('dialog[open], input:focus, textarea:focus, select:focus')
	);
}
