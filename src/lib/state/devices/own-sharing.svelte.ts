/** Keeps one `Sharing` for each app, and visits the folder of the vault by itself while the page is open. */
import { DeviceStore } from '../../store/device';
import type { App } from '../app';
import { Sharing } from './sharing.svelte';

/** The name of the lock of the tab that visits. */
const LOCK = 'tactful devices';
/** The time to wait for another tab that visits. */
const PATIENCE_MS = 10_000;
/** The folder is visited once nothing was changed for so long. */
const QUIET_MS = 60_000;

const sharings = new WeakMap<App, Sharing>();

/** Returns the object of a page's app. */
export function sharingOf(app: App): Sharing {
	let sharing = sharings.get(app);
	if (!sharing) {
		sharing = new Sharing({
			book: () => app.session.stored().synced,
			notes: new DeviceStore(),
			now: () => Date.now(),
			exclusively
		});
		sharings.set(app, sharing);
		visitByItself(app, sharing);
	}
	return sharing;
}

async function exclusively(job: () => Promise<void>, patient: boolean): Promise<void> {
	if (!navigator.locks) return job();
	if (patient) return navigator.locks.request(LOCK, { signal: AbortSignal.timeout(PATIENCE_MS) }, job);
	return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
		if (lock) await job();
	});
}

/** Visits now, after each quiet minute, when the page is hidden, and when it comes back. It ends with the page. */
function visitByItself(app: App, sharing: Sharing): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const visit = () => {
		clearTimeout(timer);
		if (app.session.status === 'ready') void sharing.visitFolder().catch(() => undefined);
	};
	$effect.root(() => {
		$effect(() => {
			const { leads, contacts, sheets, news, settings } = app.book;
			clearTimeout(timer);
			if ([leads, contacts, sheets, news, settings].length > 0) timer = setTimeout(visit, QUIET_MS);
		});
	});
	document.addEventListener('visibilitychange', visit);
	void app.session.ready.then(visit);
}
