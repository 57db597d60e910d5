/** The browser's edges of messages that stand outside of the page, and of being woken for them. */
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

/** Whether messages can be shown at all. */
export function canNotify(): boolean {
	return 'Notification' in globalThis && 'serviceWorker' in navigator;
}

/** Whether they are allowed; asks the user where `ask` is set, which only a press of theirs allows. */
export async function mayNotify(ask = false): Promise<boolean> {
	if (!canNotify()) return false;
	return (ask ? await Notification.requestPermission() : Notification.permission) === 'granted';
}

/** Asks to be woken now and then, or no longer. Gives whether the browser will. */
export async function setMorningWake(on: boolean): Promise<boolean> {
	const sync = (await registration())?.periodicSync;
	if (!sync) return false;
	try {
		if (on) await sync.register(MORNING_TAG, { minInterval: HALF_A_DAY_MS });
		else await sync.unregister(MORNING_TAG);
		return on;
	} catch {
		// Only for an installed app, and only where the user lets it.
		return false;
	}
}

/** Whether the browser wakes the app. */
export async function isWakeRegistered(): Promise<boolean> {
	const tags = await (await registration())?.periodicSync?.getTags().catch((): string[] => []);
	return tags?.includes(MORNING_TAG) ?? false;
}

/** Shows a message from the page. */
export async function showFromPage(message: { title: string; body: string }, icons: string): Promise<void> {
	if (await mayNotify()) await showNotification(await registration(), message, icons);
}
