/** The browser's edge of installing the app. */

/** What a browser offers that installs by a press. */
interface InstallOffer extends Event {
	prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

let offer: InstallOffer | null = null;
const hearers = new Set<() => void>();

/** The browser says once, whenever it likes, that it would install the page: listened to from when this is loaded. */
globalThis.addEventListener?.('beforeinstallprompt', (event) => {
	offer = event as InstallOffer;
	for (const hear of hearers) hear();
});
globalThis.addEventListener?.('appinstalled', () => {
	offer = null;
	for (const hear of hearers) hear();
});

/** Hears when the offer comes or goes; gives the way to stop. */
export function onInstallOffer(hear: () => void): () => void {
	hearers.add(hear);
	return () => hearers.delete(hear);
}

export function canInstallByPress(): boolean {
	return offer !== null;
}

/** Shows the browser's own question; call it while a press is handled. */
export async function install(): Promise<void> {
	const shown = offer;
	// It can be shown once.
	offer = null;
	await shown?.prompt();
	for (const hear of hearers) hear();
}

/** Whether this is the installed app. */
export function isInstalled(): boolean {
	const { standalone } = navigator as { standalone?: boolean };
	return standalone === true || matchMedia('(display-mode: standalone)').matches;
}
