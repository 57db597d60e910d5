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

/** Puts text on the clipboard; rejects where the browser or the user does not allow it. */
export async function copyText(text: string): Promise<void> {
	await navigator.clipboard.writeText(text);
}

/** Whether this browser can hand text to another app. */
export function canShare(): boolean {
	return typeof navigator !== 'undefined' && 'share' in navigator;
}

/** Offers text to the user's other apps; false when they chose none of them. */
export async function shareText(title: string, text: string): Promise<boolean> {
	try {
		await navigator.share({ title, text });
		return true;
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return false;
		throw error;
	}
}

/** Shows a count on the icon of the installed app; 0 takes it away. Where there is no badge, nothing happens. */
export function showCount(count: number): void {
	navigator.setAppBadge?.(count).catch(() => undefined);
}
