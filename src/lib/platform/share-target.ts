/**
 * Hands content that other apps share from the service worker, which receives it, to the page, which takes it once
 * and shows it before storing anything. It waits in a cache of its own, because a worker may be ended at any moment.
 */

/** Shared content: a text, which may be a link, or a file. */
type SharedContent =
	{ readonly kind: 'text'; readonly text: string } | { readonly kind: 'file'; readonly file: File };

/** The maximum number of waiting items; older ones are deleted when the next is shared. */
const MOST_WAITING = 3;
const NAME = 'X-Name';
/** Stands for the id of a file that was not kept. */
const TOO_LARGE = 'too-large';
const ROOM = 'shared with tactful ';

/**
 * Opens the cache of this copy of the app; copies in other folders of the host have their own.
 * @param root the app's own path, such as `/some/folder/`
 */
function waitingRoom(root: string): Promise<Cache> {
	return caches.open(ROOM + root);
}

/** Deletes everything that waits, in every folder of the host: their copies of the app share one database. */
export async function dropShared(): Promise<void> {
	if (!('caches' in globalThis)) return;
	const rooms = (await caches.keys()).filter((name) => name.startsWith(ROOM));
	await Promise.all(rooms.map((name) => caches.delete(name)));
}

/** Shared files that are larger are not kept: no larger backup or spreadsheet is read, and a larger mailbox is chosen on its page. */
const MOST_BYTES = {
	'settings/': 256 * 1024 * 1024,
	'import/': 50 * 1024 * 1024,
	'mail/': 256 * 1024 * 1024
} as const;
/** A shared text that is longer is cut here: no posting is. */
const MOST_LETTERS = 100_000;

/** The facts about a request by which its origin is known. */
type Posted = Pick<Request, 'headers' | 'referrer' | 'url'>;

/** Returns true where a page of another site posted this, and not the system: it is told by the browser, or by the address of that page. */
export function isFromOtherSite({ headers, referrer, url }: Posted): boolean {
	const site = headers.get('Sec-Fetch-Site');
	if (site === 'cross-site' || site === 'same-site') return true;
	return /^https?:/.test(referrer) && new URL(referrer).origin !== new URL(url).origin;
}

/** Joins the shared parts to one text, without repeating any. */
export function sharedText(parts: readonly (string | undefined)[]): string {
	const said = parts.map((part) => part?.toWellFormed().trim() ?? '').filter(Boolean);
	return said.filter((part, at) => !said.some((other, of) => isIn(part, other, at, of))).join('\n');
}

function isIn(part: string, other: string, at: number, of: number): boolean {
	return of !== at && other.includes(part) && (other.length > part.length || of < at);
}

/**
 * Stores shared form data until the page takes it.
 * @param root the app's own path, such as `/some/folder/`
 * @returns the address, below the root, of the page for it: adding a lead, importing, or restoring a backup
 */
export async function storeShared(form: FormData, root: string, id: string): Promise<string> {
	const file = form.get('file');
	const isFile = file instanceof File && file.size > 0;
	const words = ['title', 'text', 'url'].map((name) => form.get(name));
	const text = sharedText(words.map((word) => (typeof word === 'string' ? word : undefined)));
	if (isFile && file.size > MOST_BYTES[pageFor(file.name)])
		return `${pageFor(file.name)}?shared=${TOO_LARGE}`;
	if (!isFile && !text) return 'add/';
	const cache = await waitingRoom(root);
	await tidy(cache);
	const headers = isFile ? { [NAME]: encodeURIComponent(file.name) } : undefined;
	await cache.put(
		keyOf(root, id),
		new Response(isFile ? file : text.slice(0, MOST_LETTERS).toWellFormed(), { headers })
	);
	return `${isFile ? pageFor(file.name) : 'add/'}?shared=${id}`;
}

/** Returns and deletes the content under an id; null where there is none, or where the browser has no caches. */
export async function takeShared(root: string, id: string | null): Promise<SharedContent | null> {
	if (id === TOO_LARGE) return { kind: 'file', file: tooLargeFile() };
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

/**
 * Returns the page for a file: the settings for a backup, that of mail for mail, the import for any other, which refuses a file
 * that is no spreadsheet.
 */
function pageFor(name: string): keyof typeof MOST_BYTES {
	if (/\.(?:eml|mbox|mbx|ics|vcf)$/i.test(name)) return 'mail/';
	return name.toLowerCase().endsWith('.json') ? 'settings/' : 'import/';
}

/** Stands for a file that was not kept, so that its page refuses it by its size, as any other. */
function tooLargeFile(): File {
	return Object.defineProperty(new File([], ''), 'size', { value: Infinity });
}

function keyOf(root: string, id: string): string {
	return `${root}shared/${encodeURIComponent(id)}`;
}

async function tidy(cache: Cache): Promise<void> {
	const waiting = await cache.keys();
	const old = waiting.slice(0, Math.max(0, waiting.length - MOST_WAITING + 1));
	await Promise.all(old.map((request) => cache.delete(request)));
}
