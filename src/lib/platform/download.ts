/** The browser's edges: what leaves the page and what the page asks of its surroundings. No other file touches them. */

const REVOKE_AFTER_MS = 60_000;

/** Hands a file to the user: the browser saves it where it saves downloads. */
export function saveFile(content: Uint8Array<ArrayBuffer> | string, name: string, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = Object.assign(document.createElement('a'), { href: address, download: name });
	link.click();
	// Not at once: some browsers read the file only after the click has returned.
	setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}

/** Shows a count on the icon of the installed app; 0 takes it away. Where there is no badge, nothing happens. */
export function showCount(count: number): void {
	navigator.setAppBadge?.(count).catch(() => undefined);
}

/** Copies a text. Rejects where the browser refuses it; the user can still select the text and copy it themselves. */
export function copyText(text: string): Promise<void> {
	return navigator.clipboard.writeText(text);
}
