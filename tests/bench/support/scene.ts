/** The app in a browser, over a made-up book of any size. */
import { chromium, type BrowserContext, type Page } from 'playwright';
import { BROWSER_ARGUMENTS, ensureBrowser } from '../../../scripts/browser.mjs';
import { listen, staticServer } from '../../../scripts/static-server.mjs';
import type { Lead } from '../../../src/lib/domain/lead';
import { leadsOf } from '../engine';

/** So many leads are handed to the browser in one message. */
const PORTION = 1000;
const ROUNDS = 5;

/** A served build, and a browser that holds some leads. */
export interface Scene {
	readonly origin: string;
	readonly context: BrowserContext;
}

/** Serves a build, and does some work with scenes over it: `open` makes one with so many leads. */
export async function withScenes<Result>(
	work: (open: (leads: number) => Promise<Scene>) => Promise<Result>,
	build = 'build'
): Promise<Result> {
	const server = staticServer({ root: build });
	const origin = `http://localhost:${await listen(server, 0)}`;
	const browser = await chromium.launch({
		executablePath: await ensureBrowser(),
		args: [...BROWSER_ARGUMENTS]
	});
	try {
		return await work(async (leads) => {
			const scene = { origin, context: await browser.newContext({ reducedMotion: 'reduce' }) };
			await fill(scene, leads);
			return scene;
		});
	} finally {
		await browser.close();
		server.close();
	}
}

/** Makes the database, with all leads in it, and waits until the app is kept for use without a network. */
async function fill({ origin, context }: Scene, count: number): Promise<void> {
	const page = await context.newPage();
	await page.goto(`${origin}/`);
	await page.getByRole('button', { name: 'Try it with a sample' }).waitFor();
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	const leads = leadsOf(count, await page.evaluate(() => new Date().toISOString().slice(0, 10)));
	for (let at = 0; at < leads.length; at += PORTION) await page.evaluate(put, leads.slice(at, at + PORTION));
	// The first start after this keeps what it works out of them: today's list, and tomorrow's.
	await page.reload();
	await page.locator('main li').first().waitFor();
	await until(page, isKept);
	await page.close();
}

/** Asks in the page again and again until the answer is yes. (`waitForFunction` would take the promise itself for a yes.) */
async function until(page: Page, isSo: () => Promise<boolean>): Promise<void> {
	while (!(await page.evaluate(isSo))) await page.waitForTimeout(500);
}

/** Returns true once the lists of two days are kept. */
function isKept(): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('tactful');
		opening.onsuccess = () => {
			const reading = opening.result.transaction('meta').objectStore('meta').get('today');
			reading.onsuccess = () => {
				opening.result.close();
				resolve((reading.result as { lists: unknown[] } | undefined)?.lists.length === 2);
			};
			reading.onerror = () => reject(new Error('The kept lists could not be read.'));
		};
	});
}

function put(leads: readonly Lead[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('tactful');
		opening.onsuccess = () => {
			const transaction = opening.result.transaction('leads', 'readwrite');
			for (const lead of leads) transaction.objectStore('leads').put(lead);
			transaction.oncomplete = () => resolve(opening.result.close());
			transaction.onabort = () => reject(new Error('The leads could not be stored.'));
		};
	});
}

/** Opens the database on a page that is nothing else, and reads all leads. In milliseconds, the middle of some rounds. */
export async function rawRead({ origin, context }: Scene): Promise<number> {
	return middleOf(async () => {
		const page = await context.newPage();
		await page.goto(`${origin}/_app/version.json`);
		const taken = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					const from = performance.now();
					const opening = indexedDB.open('tactful');
					opening.onsuccess = () => {
						const reading = opening.result.transaction('leads').objectStore('leads').getAll();
						reading.onsuccess = () => resolve(performance.now() - from);
					};
				})
		);
		await page.close();
		return taken;
	});
}

/** An address, and what stands on its page when it is there. */
export interface Target {
	readonly path: string;
	readonly selector: string;
}

/**
 * Opens an address in a new page until something is painted. In milliseconds since the address was asked for, the middle of
 * some rounds.
 * @param slowdown how many times slower the processor is made, as a weak phone's
 */
export async function paintedAt(scene: Scene, target: Target, slowdown = 1): Promise<number> {
	return middleOf(async () => {
		const { page, at } = await opened(scene, target, slowdown);
		await page.close();
		return at;
	});
}

/** Opens an address in a new page, and waits until something is painted there. */
export async function opened(
	{ origin, context }: Scene,
	{ path, selector }: Target,
	slowdown = 1
): Promise<{ readonly page: Page; readonly at: number }> {
	const page = await context.newPage();
	if (slowdown > 1) {
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	}
	await page.addInitScript(watch, selector);
	await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
	const painted = await page.waitForFunction(() => (globalThis as { paintedAt?: number }).paintedAt);
	return { page, at: (await painted.jsonValue()) ?? 0 };
}

/** Runs before the page's own scripts: notes when the first element of a selector is on the screen. */
function watch(selector: string): void {
	new MutationObserver((_changes, observer) => {
		if (!document.querySelector(selector)) return;
		observer.disconnect();
		// In a task after the next frame: by then it is laid out and painted.
		const note = () => Object.assign(globalThis, { paintedAt: performance.now() });
		requestAnimationFrame(() => setTimeout(note));
	}).observe(document, { childList: true, subtree: true });
}

/** Returns the middle of what some rounds measure. */
export async function middleOf(measure: () => Promise<number>, rounds = ROUNDS): Promise<number> {
	const values: number[] = [];
	for (let round = 0; round < rounds; round++) values.push(await measure());
	return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
