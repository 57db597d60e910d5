/** Messages for a lost connection to the data, and a test for a form in use. */

export const LOST = {
	memory:
		'This browser doesn’t let Tactful save anything here. A private window can be the reason. Everything works until you close this window, so back up before that.',
	outdated:
		'A newer version of Tactful is open in another tab. Reload this page to continue. Your drafts and what you’re typing are kept.',
	lost: 'The browser closed the connection to your data. Everything you see here is complete. Back it up to be safe, then reload the page.',
	deleted:
		'Your data was deleted while this page was open. Everything you see here is complete. Back it up now.'
} as const;

export const CHANGED_ELSEWHERE = 'Something was changed in another tab.';

/** Tells whether a form is open: its values may be older than the stored ones. */
export function isTyping(): boolean {
	return Boolean(
		globalThis.document?.querySelector('dialog[open], input:focus, textarea:focus, select:focus')
	);
}
