/** Messages for a lost connection to the data, and a test for a form in use. */

export const LOST = {
	memory:
		'This browser lets the page keep nothing here (a private window may do that). Everything works, but only until this window closes: back up before that.',
	outdated:
		'A newer version of Tactful is open in another tab. Reload this page to go on: drafts, and what you are logging or adding, are kept.',
	lost: 'The browser closed the connection to your data. What you see here is still whole: download it to be safe, then reload the page to go on.',
	deleted: 'Your data was deleted while this page was open. What you see here is still whole: back it up now.'
} as const;

export const CHANGED_ELSEWHERE = 'Something was changed in another tab.';

/** Tells whether a form is open: its values may be older than the stored ones. */
export function isTyping(): boolean {
	return Boolean(
		globalThis.document?.querySelector('dialog[open], input:focus, textarea:focus, select:focus')
	);
}
