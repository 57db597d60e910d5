/** Installs the app. */

/** The browser's offer to install the app. */
interface InstallOffer extends Event {
	prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

let offer: InstallOffer | null = null;
const hearers = new Set<() => void>();

/** The browser sends its offer once, at any time, so this listens from loading on. */
globalThis.addEventListener?.('beforeinstallprompt', (event) => {
	offer = event as InstallOffer;
	for (const hear of hearers) hear();
});
globalThis.addEventListener?.('appinstalled', () => {
	offer = null;
	for (const hear of hearers) hear();
});

/** Calls `hear` when the offer comes or goes; returns a function to stop. */
export function onInstallOffer(hear: () => void): () => void {
	hearers.add(hear);
	return () => hearers.delete(hear);
}

export function canInstallByPress(): boolean {
	return offer !== null;
}

/** Shows the browser's dialog; must be called while handling a press. */
export async function install(): Promise<void> {
	const shown = offer;
	// An offer can be used once.
	offer = null;
	await shown?.prompt();
	for (const hear of hearers) hear();
}

/** Tells whether this is the installed app. */
export function isInstalled(): boolean {
	const { standalone } = navigator as { standalone?: boolean };
	return standalone === true || matchMedia('(display-mode: standalone)').matches;
}
