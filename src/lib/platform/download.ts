/** Saves files, sets the app's badge and copies text: the browser's functions that the start page needs. */

const REVOKE_AFTER_MS = 60_000;

/** Makes the browser download a file. */
export function saveFile(content: Uint8Array<ArrayBuffer> | Blob | string, name: string, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = Object.assign(document.createElement('a'), { href: address, download: name });
	link.click();
	// Some browsers read the file only after the click has returned.
	setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}

/** Shows a count on the icon of the installed app; 0 removes it. Does nothing in a browser without badges. */
export function showCount(count: number): void {
	navigator.setAppBadge?.(count).catch(() => undefined);
}

/** Copies a text. Rejects where the browser refuses; the user can still select and copy it. */
export function copyText(text: string): Promise<void> {
	return navigator.clipboard.writeText(text);
}
