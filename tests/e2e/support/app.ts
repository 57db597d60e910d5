/**
 * How to write an end-to-end test:
 *
 *   import { expect, test } from './support/app';
 *   test('01 a lead added by hand is on the list of leads', async ({ app, page }) => {
 *     await app.open('/leads/');                                  // waits until the page can be used
 *     await page.getByRole('button', { name: 'Add a lead' }).click();
 *     ...
 *   });
 *
 * Each test has a server, an origin and an empty database of its own, so tests neither share data nor wait for each other.
 * A test fails by itself when a request goes to another origin, when the console shows an error (a breach of the content
 * security policy is one), or when an exception is not caught. Where an error is what the test is about: `app.allow(/.../)`.
 * Tag a test `{ tag: '@phone' }` to run it at 390 px instead of a laptop's width, `@both` to run it at both;
 * `STORIES=everywhere npm run test:e2e` runs every tagged one at both. `app.withSample()` fills the book;
 * `app.atDay('2026-03-09')` sets the clock and must come before `open`; `axe.ts` checks a page's accessibility;
 * `test.use({ folder: '/some/folder' })` serves the app from there;
 * `test.use({ lasting: true })` takes the browser with windows and a profile on disk: the other one installs no apps, shows no
 * notifications and freezes no tabs, but costs half, so only the tests that need it ask for it;
 * `test.use({ serviceWorkers: 'allow' })` lets the page store itself for offline, which it otherwise leaves.
 * The laptop reads British English, the phone American English: a tagged story words a day, an hour and the
 * name of a CV by the fixture `said`, which speaks the English of the test that runs: `said.day('2026-03-09', 'day')` is
 * "9 March" or "March 9", `said.clock('14:30')` "14:30" or "2:30 PM", `said.resume()` "CV" or "résumé".
 * Ask by `expect.poll` for anything that takes a promise: `waitForFunction` takes a promise for a yes, and waits for nothing.
 * Helpers do what takes other presses on a phone: `goTo` in places.ts, `openRow` and `tickOff` in today.ts, `leadMenu` in lead.ts.
 * One story per file, numbered.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { formatDay } from '../../../src/lib/domain/day';
import { readsAmerican, readsIn } from '../../../src/lib/domain/locale';
import { clockTime } from '../../../src/lib/messages/common/days';
import { resume } from '../../../src/lib/messages/common/english';
import { Site } from './site';

export { expect } from '@playwright/test';

export class App {
	readonly site: Site;
	readonly #page: Page;
	readonly #problems: string[] = [];
	readonly #allowed: RegExp[] = [];

	constructor(site: Site, page: Page) {
		this.site = site;
		this.#page = page;
		this.watch(page.context());
	}

	/** Opens a page of the app and waits until it can be used. Another tab may be handed in. */
	async open(path = '/', page = this.#page): Promise<void> {
		await page.goto(this.site.url(path));
		await usable(page);
	}

	/** From a first start: takes the sample, and waits until its leads are there. */
	async withSample(): Promise<void> {
		await this.open('/');
		await this.#page.getByRole('button', { name: 'Try it with a sample' }).click();
		await this.#page.getByRole('list', { name: 'To do' }).getByRole('listitem').first().waitFor();
	}

	/** Sets the page's clock to a morning; it goes on from there. */
	async atDay(day: string, time = '09:00'): Promise<void> {
		await this.#page.context().clock.install({ time: new Date(`${day}T${time}:00`) });
	}

	/** Waits until the service worker has everything and answers for the page. */
	async readyForOffline(page = this.#page): Promise<void> {
		const isReady = async () => {
			await navigator.serviceWorker.ready;
			return navigator.serviceWorker.controller?.state === 'activated';
		};
		// It keeps the whole app first, beside whatever else this machine does.
		await expect.poll(() => page.evaluate(isReady), { timeout: 60_000 }).toBe(true);
	}

	/** Expects this trouble: problems that match are not held against the test. */
	allow(problem: RegExp): void {
		this.#allowed.push(problem);
	}

	/** What went wrong in the background and was not allowed. */
	get problems(): string[] {
		return this.#problems.filter((problem) => !this.#allowed.some((allowed) => allowed.test(problem)));
	}

	/** Takes down what no page may do. For a test that opens a browser context of its own. */
	watch(context: BrowserContext): void {
		context.on('request', (request) => {
			const url = new URL(request.url());
			if (url.protocol.startsWith('http') && url.origin !== this.site.origin) {
				this.#problems.push(`A request left the app: ${request.url()}`);
			}
		});
		context.on('console', (message) => {
			if (message.type() === 'error') this.#problems.push(`The console shows an error: ${message.text()}`);
		});
		context.on('weberror', (event) => {
			// What is thrown need not be an error: a request of the database rejects with one that has no stack.
			const { name, message, stack } = event.error();
			this.#problems.push(`An exception was not caught: ${stack || `${name}: ${message}`}`);
		});
	}
}

/**
 * Waits until the page is alive: the kit sets this the moment it has taken over the page's links and buttons. Asks again and
 * again: `waitForFunction` would hand each page the script with which Playwright finds elements a second time, a tenth of
 * what opening a page costs.
 */
export async function usable(page: Page): Promise<void> {
	const isAlive = () => page.evaluate(() => history.scrollRestoration === 'manual').catch(() => false);
	await expect
		.poll(isAlive, { message: 'the page is alive', intervals: OFTEN_MS, timeout: 15_000 })
		.toBe(true);
}

/** The pauses between questions, in milliseconds; the last one holds from then on. */
const OFTEN_MS = [10, 20, 40, 80];

const SAID = { day: formatDay, clock: clockTime, resume, american: readsAmerican };

interface Fixtures {
	/** The path that the app is served under. */
	folder: string;
	/** True for the browser with windows, which keeps its profile on disk as a user's does. */
	lasting: boolean;
	site: Site;
	app: App;
	/** Words days, hours and names in the English that the page reads. */
	said: typeof SAID;
}

export const test = base.extend<Fixtures>({
	folder: ['', { option: true }],
	lasting: [false, { option: true }],
	site: async ({ folder }, use) => {
		const site = await new Site(folder).start();
		await use(site);
		await site.stop();
	},
	said: async ({ locale }, use) => {
		readsIn(locale ? [locale] : []);
		await use(SAID);
	},
	baseURL: async ({ site }, use) => use(site.origin),
	context: async ({ context, lasting, playwright, launchOptions }, use) => {
		if (!lasting) return use(context);
		const profile = await mkdtemp(join(tmpdir(), 'tactful-profile-'));
		const options = { ...launchOptions, executablePath: process.env.CHROMIUM_PATH };
		const own = await playwright.chromium.launchPersistentContext(profile, options);
		await use(own);
		await own.close();
		await rm(profile, { recursive: true, force: true });
	},
	app: [
		async ({ site, page }, use) => {
			const app = new App(site, page);
			await use(app);
			base.expect(app.problems, 'what went wrong in the background').toEqual([]);
		},
		{ auto: true }
	]
});
