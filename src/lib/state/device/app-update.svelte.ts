import { dev } from '$app/environment';
import { asset } from '$app/paths';
import type { Workbox } from 'workbox-window';
import { watchUnsavedForms } from '../../platform/unsaved-work';

const MS_BETWEEN_CHECKS = 60 * 60 * 1000;
const MS_TO_KEEP_TEXTS = 800;

/**
 * Offers a new build of the app and never forces one: it waits until the user takes it. Then every open tab reloads,
 * because the old build's files are gone from the cache.
 */
class AppUpdate {
	#waiting = $state(false);
	#workbox: Workbox | undefined;

	/** True while a new build waits for `apply`. */
	get waiting(): boolean {
		return this.#waiting;
	}

	/**
	 * Registers the service worker; the layout calls it once, in the browser. Rejects where the browser refuses it, as some
	 * do in a private window: the app then works, but not offline.
	 */
	async start(): Promise<void> {
		if (dev || !('serviceWorker' in navigator)) return;
		this.#reloadOnTakeover();
		const { Workbox } = await import('workbox-window');
		watchUnsavedForms();
		this.#workbox = new Workbox(asset('/service-worker.js'), { updateViaCache: 'none' });
		this.#workbox.addEventListener('waiting', () => (this.#waiting = true));
		await this.#workbox.register();
		document.addEventListener('visibilitychange', () => this.#check());
		setInterval(() => this.#check(), MS_BETWEEN_CHECKS);
	}

	/** Activates the waiting build; all tabs reload, this one too. */
	apply(): void {
		this.#workbox?.messageSkipWaiting();
	}

	/** Checks for a new build. Having no network is not an error. */
	#check(): void {
		if (document.visibilityState === 'visible') this.#workbox?.update().catch(() => undefined);
	}

	/** Reloads when a new worker takes over. The first worker of a first visit replaces nothing, so it causes no reload. */
	#reloadOnTakeover(): void {
		let replaces = navigator.serviceWorker.controller !== null;
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			if (replaces) reload();
			replaces = true;
		});
	}
}

/** Saves what is being edited, then reloads. A fact is saved when its field loses focus; a draft, a moment after the last key. */
function reload(): void {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	setTimeout(() => location.reload(), MS_TO_KEEP_TEXTS);
}

export const appUpdate = new AppUpdate();
