/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/**
 * Keeps the whole app for use without a network. Every build has a cache of its own; a waiting build takes over only when
 * the page says so, and until then open tabs keep the chunks they started with. To another origin only the worker of a place on the web gets through.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { MORNING_TAG, showNotification } from './lib/platform/notification';
import { isFromOtherSite, storeShared } from './lib/platform/share-target';
import { reloadStalePages } from './lib/platform/stale-pages';
import { dueNow, tellOfTheDay } from './lib/state/device/morning-notification';
import { DeviceStore } from './lib/store/device';
import { WHATS_NEW } from './lib/messages/data/whats-new';

const worker = self as unknown as ServiceWorkerGlobalScope;

/** Names the folder too: two copies of the app on one host must not throw away each other's files. */
const OURS = `tactful ${base}/ `;
const CACHE = OURS + version;
const LEFT_OUT = new Set([`${base}/_app/version.json`, `${base}/404.html`]);

/** Shown by the browser when it offers to install the app, and never by the app. */
const PICTURES = `${base}/screenshots/`;
/** Receives what other apps share: they post it to this path. */
const SHARED_AT = `${base}/add`;
/** Begins the path of the worker that talks to a place on the web. Without a network it has nothing to do: it is not kept. */
const PLACE_WORKER = `${base}/_app/immutable/workers/place.worker-`;

const kept = [...build, ...files, ...prerendered].filter(
	(path) => !LEFT_OUT.has(path) && !path.startsWith(PICTURES) && !path.startsWith(PLACE_WORKER)
);
const keptByPath = new Map(kept.map((path) => [withoutSlash(path), path]));

/** A page answers with and without the slash at its end. */
function withoutSlash(path: string): string {
	return path.replace(/\/$/, '');
}

/** Built files never change under their name; everything else is fetched anew, past the browser's own cache. */
async function keepAll(): Promise<void> {
	const cache = await caches.open(CACHE);
	const built = new Set(build);
	await cache.addAll(kept.map((path) => (built.has(path) ? path : new Request(path, { cache: 'reload' }))));
}

async function dropOldCaches(): Promise<void> {
	const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
	await Promise.all(old.map((name) => caches.delete(name)));
}

/** Ours from the cache, whatever the query; the rest from the network. Without one, an unknown address leads to the start page. */
async function answer(request: Request, url: URL): Promise<Response> {
	const path = keptByPath.get(withoutSlash(url.pathname));
	// A page names its parts from where it lies: without its slash they would be looked for one folder higher.
	if (request.mode === 'navigate' && path === `${url.pathname}/`)
		return Response.redirect(path + url.search, 308);
	const response = path === undefined ? undefined : await caches.match(path, { cacheName: CACHE });
	if (response) return response;
	if (request.mode !== 'navigate') return fetch(request);
	return fetch(request).catch(() => Response.redirect(`${base}/`));
}

/** Lets the worker of a place on the web through, and nobody else: no page, no frame, no other worker. */
async function answerFromElsewhere(request: Request, clientId: string): Promise<Response> {
	const client = await worker.clients.get(clientId);
	const isPlace = client?.type === 'worker' && new URL(client.url).pathname.startsWith(PLACE_WORKER);
	return isPlace ? fetch(request) : Response.error();
}

/** Keeps what the system shared and leads to the page that shows it; the form alone where it could not be kept, or another site posts. */
async function receive(request: Request): Promise<Response> {
	if (isFromOtherSite(request)) return Response.redirect(`${base}/add/`, 303);
	const kept = request.formData().then((form) => storeShared(form, `${base}/`, crypto.randomUUID()));
	const address = await kept.catch(() => 'add/');
	return Response.redirect(`${base}/${address}`, 303);
}

worker.addEventListener('install', (event) => {
	event.waitUntil(keepAll());
});

worker.addEventListener('activate', (event) => {
	// Before the claim only pages of the build that this one replaces are its clients. Nothing waits for them.
	void worker.clients.matchAll({ type: 'window' }).then(reloadStalePages);
	event.waitUntil(dropOldCaches().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
	if (event.data?.type === 'SKIP_WAITING') event.waitUntil(worker.skipWaiting());
	if (event.data?.type === 'WHATS_NEW') event.ports[0]?.postMessage(WHATS_NEW);
});

worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (url.origin !== worker.location.origin) {
		event.respondWith(answerFromElsewhere(event.request, event.clientId));
		return;
	}
	if (event.request.method === 'GET') event.respondWith(answer(event.request, url));
	else if (event.request.method === 'POST' && withoutSlash(url.pathname) === SHARED_AT) {
		event.respondWith(receive(event.request));
	}
});

/** The browser wakes the worker now and then; the page, which knows more, need not be open. */
async function lookAtTheDay(): Promise<void> {
	const device = new DeviceStore();
	try {
		const due = await dueNow(device, new Date());
		const { navigator } = worker as unknown as { navigator: { setAppBadge?(count: number): Promise<void> } };
		if (due !== null) await navigator.setAppBadge?.(due).catch(() => undefined);
		await tellOfTheDay(device, new Date(), (message) =>
			showNotification(worker.registration, message, `${base}/icons/`)
		);
	} finally {
		await device.close();
	}
}

/** To Today: in the window that shows it, in another one that is open, or in a new one. */
async function openToday(): Promise<void> {
	const today = `${base}/`;
	const pathOf = ({ url }: Client) => new URL(url).pathname;
	const windows = await worker.clients.matchAll({ type: 'window' });
	const open =
		windows.find((each) => pathOf(each) === today) ?? windows.find((each) => pathOf(each).startsWith(today));
	if (!open) return void (await worker.clients.openWindow(today));
	// Where it may not be brought to the front, it shows Today all the same.
	await open.focus().catch(() => undefined);
	if (pathOf(open) !== today) await open.navigate(today);
}

interface PeriodicSyncEvent extends ExtendableEvent {
	readonly tag: string;
}

worker.addEventListener('periodicsync' as 'sync', (event) => {
	const { tag } = event as unknown as PeriodicSyncEvent;
	if (tag === MORNING_TAG) (event as ExtendableEvent).waitUntil(lookAtTheDay());
});

worker.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(openToday());
});
