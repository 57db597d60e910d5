/** Asks for notifications and for periodic wake-ups. */
import { MORNING_TAG, showNotification } from './notification';

const HALF_A_DAY_MS = 12 * 60 * 60 * 1000;

interface PeriodicSync {
	register(tag: string, options: { minInterval: number }): Promise<void>;
	unregister(tag: string): Promise<void>;
	getTags(): Promise<string[]>;
}
type Registration = ServiceWorkerRegistration & { readonly periodicSync?: PeriodicSync };

async function registration(): Promise<Registration | undefined> {
	return navigator.serviceWorker?.getRegistration();
}

/** Closes the notifications that are showing. */
export async function closeNotifications(): Promise<void> {
	const showing = (await (await registration())?.getNotifications?.()) ?? [];
	for (const notification of showing) notification.close();
}

/** Tells whether the browser supports notifications. */
export function canNotify(): boolean {
	return 'Notification' in globalThis && 'serviceWorker' in navigator;
}

/** Tells whether notifications are allowed. With `ask` it asks the user, which must happen while handling a press. */
export async function mayNotify(ask = false): Promise<boolean> {
	if (!canNotify()) return false;
	return (ask ? await Notification.requestPermission() : Notification.permission) === 'granted';
}

/** Turns periodic wake-ups on or off. Returns whether the browser will wake the app. */
export async function setMorningWake(on: boolean): Promise<boolean> {
	const sync = (await registration())?.periodicSync;
	if (!sync) return false;
	try {
		if (on) await sync.register(MORNING_TAG, { minInterval: HALF_A_DAY_MS });
		else await sync.unregister(MORNING_TAG);
		return on;
	} catch {
		// Available only to an installed app, and only where the user allows it.
		return false;
	}
}

/** Tells whether the browser wakes the app. */
export async function isWakeRegistered(): Promise<boolean> {
	const tags = await (await registration())?.periodicSync?.getTags().catch((): string[] => []);
	return tags?.includes(MORNING_TAG) ?? false;
}

/** Shows a notification from the page. */
export async function showFromPage(message: { title: string; body: string }, icons: string): Promise<void> {
	if (await mayNotify()) await showNotification(await registration(), message, icons);
}
