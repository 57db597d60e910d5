import type { Page } from '@playwright/test';
import { storageServer, type StorageServer } from '../support/storage-server';
import { expect, test } from './support/app';

const VAULT = '0123456789abcdef'.repeat(2);
const FILE = `${VAULT}/${'f'.repeat(32)}/00000001.t1`;

let place: StorageServer;
test.beforeEach(async () => {
	place = await storageServer();
});
test.afterEach(() => place.stop());

const host = () => new URL(place.origin).host;

/** Signs a person up on the page of the place. */
async function signUp(page: Page) {
	await page.goto(`${place.origin}/signup`);
	await page.getByPlaceholder('Your choice').fill('ada');
	await page.getByPlaceholder('valid email').fill('ada@example.org');
	await page.locator('#password').fill('correct horse');
	await page.getByRole('button', { name: 'Create account' }).click();
	await expect(page.getByRole('heading', { name: 'You’ve signed up' })).toBeVisible();
}

async function askPlace(page: Page, button: 'Allow' | 'Deny') {
	await page.getByLabel('Your address there').fill(`ada@${host()}`);
	await page.getByRole('button', { name: 'Find the place' }).click();
	await page.getByRole('link', { name: `Go to ${host()}` }).click();
	await expect(page.getByText('/tactful', { exact: true })).toBeVisible();
	await page.locator('#password').fill('correct horse');
	await page.getByRole('button', { name: button }).click();
}

/** Asks a verb of the worker from the page, as the page's own code does; any worker may be named. */
function askWorker(page: Page, worker: string, verb: string, ...given: string[]) {
	return page.evaluate(
		([worker, verb, given]) =>
			new Promise<unknown>((resolve) => {
				const started = new Worker(worker, { type: 'module' });
				started.onerror = () => resolve('not started');
				started.onmessage = ({ data }) => {
					const { type, name, value } = data as { type: string; name?: string; value: unknown };
					const thrown = name === 'throw' ? (value as { value: { code?: string } }).value : undefined;
					started.terminate();
					resolve(thrown ? { problem: thrown.code ?? 'other' } : type === 'RAW' ? value : type);
				};
				const argumentList = given.map((value) => ({ type: 'RAW', value }));
				started.postMessage({ id: 'one', type: 'APPLY', path: [verb], argumentList });
			}),
		[worker, verb, given] as const
	);
}

/** The address of the worker of the place, which the page has started. */
const workerOf = (page: Page) =>
	page
		.workers()
		.find((each) => each.url().includes('place.worker'))!
		.url();

test.describe('43 with the service worker', () => {
	test.use({ serviceWorkers: 'allow' });

	test('43 a place is connected by its own sign-in, carries files, and nothing but its worker gets there', async ({
		app,
		page
	}) => {
		app.allow(new RegExp(`A request left the app: ${place.origin}/`));
		app.allow(/Content Security Policy|Failed to load resource|ERR_|Pattern attribute/);
		await signUp(page);
		await app.open('/');
		await app.readyForOffline();
		await app.open('/settings/#place');
		await askPlace(page, 'Allow');
		await expect(page.getByText(`This device is connected to ada@${host()}.`)).toBeVisible();
		expect(page.url()).toBe(app.site.url('/settings/#place'));
		expect(
			await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]))
		).not.toMatch(/access_token|bearer/i);

		// The worker gets through, past the service worker and under the headers of the build.
		const worker = workerOf(page);
		expect(await askWorker(page, worker, 'putNew', FILE, 't1.abc')).toBeUndefined();
		expect(await askWorker(page, worker, 'putNew', FILE, 't1.def')).toEqual({ problem: 'taken' });
		expect(await askWorker(page, worker, 'get', FILE)).toBe('t1.abc');
		const before = place.requests.length;
		expect(await askWorker(page, worker, 'get', `${place.origin}/`)).toEqual({ problem: 'strange' });

		// Nobody else gets through: the page, a frame of it, another worker.
		const outcomes = await page.evaluate(async (address) => {
			const outcome = (asking: Promise<unknown>) =>
				asking.then(
					() => 'got through',
					() => 'refused'
				);
			const frame = document.body.appendChild(document.createElement('iframe'));
			const other = frame.contentWindow as unknown as typeof globalThis | null;
			return {
				page: await outcome(fetch(address)),
				frame: other?.fetch ? await outcome(other.fetch(address)) : 'refused'
			};
		}, `${place.origin}/`);
		expect(outcomes).toEqual({ page: 'refused', frame: 'refused' });
		const rules = await (await page.request.get(app.site.url('/_headers'))).text();
		const another = app.site.url(/^\/_app\/.*\/csv\.worker.*$/m.exec(rules)![0]);
		for (const url of [another, worker]) {
			const started = page.waitForEvent('worker', (each) => each.url() === url);
			await page.evaluate((url) => void new Worker(url, { type: 'module' }), url);
			const ask = (address: string) =>
				fetch(address).then(
					() => 'got through',
					() => 'refused'
				);
			expect(await (await started).evaluate(ask, `${place.origin}/`)).toBe('refused');
		}
		expect(place.requests.length).toBe(before);

		await page.getByRole('button', { name: 'Disconnect' }).click();
		await expect(page.getByLabel('Your address there')).toBeVisible();
		expect(await askWorker(page, worker, 'get', FILE)).toEqual({ problem: 'not-connected' });
	});
});

test('43 who says no at the place, or brings an answer that nobody asked for, connects nothing', async ({
	app,
	page
}) => {
	app.allow(new RegExp(`A request left the app: ${place.origin}/`));
	app.allow(/Content Security Policy|Failed to load resource|Pattern attribute/);
	await signUp(page);
	await app.open('/settings/#place');
	await askPlace(page, 'Deny');
	await expect(page.getByRole('alert')).toContainText('You didn’t allow Tactful there');
	await expect(page.getByLabel('Your address there')).toBeVisible();
	await page.goto('about:blank');
	await page.goto(app.site.url('/connect/#access_token=stolen&state=made-up'));
	await expect(page.getByRole('alert')).toContainText('That sign-in wasn’t started here');
	expect(page.url()).toBe(app.site.url('/settings/#place'));
});
