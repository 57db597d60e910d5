import { dev } from '$app/environment';
import { asset } from '$app/paths';
import type { Workbox } from 'workbox-window';

const MS_BETWEEN_CHECKS = 60 * 60 * 1000;
const MS_TO_KEEP_TEXTS = 800;

/**
 * Offers a new build of the app and never forces one: it waits until the user takes it. Then every open tab reloads,
 * because the old build's files are gone from the cache.
 */
class AppUpdate {
	#waiting = $state(false);
	#workbox: Workbox | undefined;

	/** Whether a new build is there and waits for `apply`. */
	get waiting(): boolean {
		return this.#waiting;
	}

	/**
	 * Registers the service worker; called once, by the layout, in the browser. Rejects where the browser refuses it
	 * (some do in a private window): the app then works, but not offline.
	 */
	async start(): Promise<void> {
		if (dev || !('serviceWorker' in navigator)) return;
		this.#reloadOnTakeover();
		const [{ Workbox }, { watchUnsavedForms }] = await Promise.all([
			import('workbox-window'),
			import('../../platform/unsaved-work')
		]);
		watchUnsavedForms();
		this.#workbox = new Workbox(asset('/service-worker.js'), { updateViaCache: 'none' });
		this.#workbox.addEventListener('waiting', () => (this.#waiting = true));
		await this.#workbox.register();
		document.addEventListener('visibilitychange', () => this.#check());
		setInterval(() => this.#check(), MS_BETWEEN_CHECKS);
	}

	/** Lets the waiting build take over; all tabs reload, this one too. */
	apply(): void {
		this.#workbox?.messageSkipWaiting();
	}

	/** Looks for a new build; without a network there is none, and that is no error. */
	#check(): void {
		if (document.visibilityState === 'visible') this.#workbox?.update().catch(() => undefined);
	}

	/** The first worker of a first visit takes over too, but replaces nothing, so nothing reloads. */
	#reloadOnTakeover(): void {
		let replaces = navigator.serviceWorker.controller !== null;
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			if (replaces) reload();
			replaces = true;
		});
	}
}

/** A fact that is being changed in its place is saved when its field is left; a draft, a moment after the last key. */
function reload(): void {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	setTimeout(() => location.reload(), MS_TO_KEEP_TEXTS);
}

export const appUpdate = new AppUpdate();
