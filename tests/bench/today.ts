/** In the browser, as a person meets it who has ten thousand leads: how soon Today stands there, and how soon the search answers. */
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { BROWSER_ARGUMENTS, ensureBrowser } from '../../scripts/browser.mjs';
import { brotliSize } from '../../scripts/start-size.mjs';
import { listen, staticServer } from '../../scripts/static-server.mjs';
import type { Lead } from '../../src/lib/domain/lead';
import { leadsOf } from './engine';
import type { Ratio } from './ratio';

const LEADS = 10_000;
/** So many are handed to the browser in one message. */
const PORTION = 1000;
const ROUNDS = 5;
/** As it is typed, key by key: found everywhere, in a tenth, in one. */
const QUERY = 'the team company 3999 person 7999';
/** What a person takes for at once. */
const AT_ONCE_MS = 50;

/** A build behind a server, in a browser that holds the leads. */
interface Scene {
	readonly build: string;
	readonly origin: string;
	readonly context: BrowserContext;
}

/** @param build the folder of the build to measure */
export async function bench(build = 'build'): Promise<Ratio[]> {
	const server = staticServer({ root: build });
	const origin = `http://localhost:${await listen(server, 0)}`;
	const browser = await chromium.launch({
		executablePath: await ensureBrowser(),
		args: [...BROWSER_ARGUMENTS]
	});
	try {
		const scene = { build, origin, context: await browser.newContext({ reducedMotion: 'reduce' }) };
		await fill(scene);
		return [...(await startRatios(scene)), await searchRatio(scene)];
	} finally {
		await browser.close();
		server.close();
	}
}

/** Makes the database, with all leads in it, and waits until the app is kept for use without a network. */
async function fill({ origin, context }: Scene): Promise<void> {
	const page = await context.newPage();
	await page.goto(`${origin}/`);
	await page.getByRole('button', { name: 'Try it with a sample' }).waitFor();
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	const leads = leadsOf(LEADS, await page.evaluate(() => new Date().toISOString().slice(0, 10)));
	for (let at = 0; at < leads.length; at += PORTION) await page.evaluate(put, leads.slice(at, at + PORTION));
	await page.close();
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

async function startRatios(scene: Scene): Promise<Ratio[]> {
	const starts: Start[] = [];
	const reads: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		reads.push(await rawRead(scene));
		starts.push(await start(scene));
	}
	const { scripts } = starts[0]!;
	const bytes = scripts.reduce((sum, path) => sum + brotliSize(join(scene.build, path)), 0);
	return [
		{
			name: "Today's list over 10,000 leads with 100,000 touches, from the address on",
			ours: middle(starts.map(({ shown }) => shown)),
			against: 'reading the same records',
			theirs: middle(reads),
			unit: 'ms'
		},
		{
			name: `Scripts until Today's list is there, brotli (${scripts.length} files)`,
			ours: bytes / 1000,
			against: 'the budget of what it starts with',
			theirs: 55,
			unit: 'KB'
		}
	];
}

/** Opens the database on a page that is nothing else, and reads what Today reads. In milliseconds. */
async function rawRead({ origin, context }: Scene): Promise<number> {
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
}

interface Start {
	/** When the list was on the screen, in milliseconds since the address was asked for. */
	readonly shown: number;
	/** The scripts that had been asked for by then, by their paths in the build. */
	readonly scripts: readonly string[];
}

async function start({ origin, context }: Scene): Promise<Start> {
	const page = await context.newPage();
	await page.addInitScript(watchList);
	await page.goto(`${origin}/`);
	const shown = await page.waitForFunction(() => (globalThis as { listShownAt?: number }).listShownAt);
	const at = (await shown.jsonValue()) ?? 0;
	const scripts = await page.evaluate(
		(until) =>
			performance
				.getEntriesByType('resource')
				.filter(({ name, startTime }) => name.endsWith('.js') && startTime <= until)
				.map(({ name }) => new URL(name).pathname),
		at
	);
	await page.close();
	return { shown: at, scripts: [...new Set(scripts)] };
}

/** Runs before the page's own scripts: notes when the list of what is to do is on the screen. */
function watchList(): void {
	new MutationObserver((_changes, observer) => {
		if (!document.querySelector('.todo > li')) return;
		observer.disconnect();
		// In a task after the next frame: by then it is laid out and painted.
		const note = () => Object.assign(globalThis, { listShownAt: performance.now() });
		requestAnimationFrame(() => setTimeout(note));
	}).observe(document, { childList: true, subtree: true });
}

/** The slowest key of a query that is typed into the search of the leads. */
async function searchRatio({ origin, context }: Scene): Promise<Ratio> {
	const page = await context.newPage();
	await page.goto(`${origin}/leads/`);
	const field = page.getByRole('searchbox').first();
	await field.waitFor();
	const rounds: number[] = [];
	for (let round = 0; round < ROUNDS; round++) rounds.push(await slowestKey(page));
	await page.close();
	return {
		name: 'The slowest key typed into the search over 10,000 leads, list and layout done',
		ours: middle(rounds),
		against: 'what is taken for at once',
		theirs: AT_ONCE_MS,
		unit: 'ms'
	};
}

function slowestKey(page: Page): Promise<number> {
	return page.evaluate(async (query) => {
		const input = document.querySelector<HTMLInputElement>('main input[type="search"]')!;
		let slowest = 0;
		for (let typed = 0; typed <= query.length; typed++) {
			const from = performance.now();
			input.value = query.slice(0, typed);
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
			await Promise.resolve();
			await Promise.resolve();
			document.body.getBoundingClientRect();
			slowest = Math.max(slowest, performance.now() - from);
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
		return slowest;
	}, QUERY);
}

function middle(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
