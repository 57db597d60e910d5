/**
 * What other apps share with this one, on its way from the service worker, which takes it, to the page, which asks for it once
 * and shows it before anything is stored. It waits in a cache of its own, because a worker may be ended at any moment.
 */

/** What was shared: a text (a link is one), or a file. */
export type SharedContent =
	{ readonly kind: 'text'; readonly text: string } | { readonly kind: 'file'; readonly file: File };

/** What nobody came for goes with what is shared next; so little waits at any time. */
const MOST_WAITING = 3;
const NAME = 'X-Name';

/** The cache of one copy of the app; two in different folders of a host do not meet. @param root the app's own, such as `/some/folder/` */
function waitingRoom(root: string): Promise<Cache> {
	return caches.open(`shared with tactful ${root}`);
}

/** The parts that an app shares, as one text: each line of it once. */
export function sharedText(parts: readonly (string | undefined)[]): string {
	const said = parts.map((part) => part?.toWellFormed().trim() ?? '').filter(Boolean);
	return said.filter((part, at) => !said.some((other, of) => isIn(part, other, at, of))).join('\n');
}

function isIn(part: string, other: string, at: number, of: number): boolean {
	return of !== at && other.includes(part) && (other.length > part.length || of < at);
}

/**
 * Keeps what a form brings until the page takes it.
 * @param root the app's own path, such as `/some/folder/`
 * @returns the address below the root of the page that shows it: the forms for a lead, for an import, or for a backup
 */
export async function storeShared(form: FormData, root: string, id: string): Promise<string> {
	const file = form.get('file');
	const isFile = file instanceof File && file.size > 0;
	const words = ['title', 'text', 'url'].map((name) => form.get(name));
	const text = sharedText(words.map((word) => (typeof word === 'string' ? word : undefined)));
	if (!isFile && !text) return 'add/';
	const cache = await waitingRoom(root);
	await tidy(cache);
	const headers = isFile ? { [NAME]: encodeURIComponent(file.name) } : undefined;
	await cache.put(keyOf(root, id), new Response(isFile ? file : text, { headers }));
	return `${isFile ? pageFor(file.name) : 'add/'}?shared=${id}`;
}

/** Gives what waits under an id, and lets go of it; null where nothing does, or where the browser keeps no caches. */
export async function takeShared(root: string, id: string | null): Promise<SharedContent | null> {
	if (!id || !('caches' in globalThis)) return null;
	const cache = await waitingRoom(root);
	const kept = await cache.match(keyOf(root, id));
	if (!kept) return null;
	const name = kept.headers.get(NAME);
	const shared: SharedContent =
		name === null
			? { kind: 'text', text: await kept.text() }
			: { kind: 'file', file: new File([await kept.blob()], decodeURIComponent(name)) };
	await cache.delete(keyOf(root, id));
	return shared;
}

/** A backup is looked at where backups are; every other file is read as a spreadsheet, which says so where it is none. */
function pageFor(name: string): string {
	return name.toLowerCase().endsWith('.json') ? 'settings/' : 'import/';
}

function keyOf(root: string, id: string): string {
	return `${root}shared/${encodeURIComponent(id)}`;
}

async function tidy(cache: Cache): Promise<void> {
	const waiting = await cache.keys();
	const old = waiting.slice(0, Math.max(0, waiting.length - MOST_WAITING + 1));
	await Promise.all(old.map((request) => cache.delete(request)));
}
