import { createServer } from 'node:http';
import { listen } from '../../scripts/static-server.mjs';
import { expect, test } from './support/app';
import { PLACES } from './support/places';

test.use({ serviceWorkers: 'allow' });

test('94 every page is sent with the security headers, and its own scripts are allowed by them', async ({
	app,
	page
}) => {
	for (const { path } of PLACES) {
		const response = await page.request.get(app.site.url(path));
		const headers = response.headers();
		const policy = headers['content-security-policy'] ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect(policy).not.toMatch(/unsafe-(inline|eval)/);
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'no-referrer',
			'cross-origin-opener-policy': 'same-origin',
			'cache-control': 'no-cache'
		});
		expect(headers['permissions-policy']).toContain('geolocation=()');
		for (const [hash] of (await response.text()).matchAll(/sha256-[\w+/=]+/g)) expect(policy).toContain(hash);
	}
});

test('94 the policy is in force: what a page must not do, it cannot', async ({ app, page }) => {
	app.allow(/Content Security Policy|Trusted(HTML|Script)/);
	await app.open('/');
	const outcomes = await page.evaluate(async () => {
		const inline = document.createElement('script');
		const failed = (fn: () => unknown) => {
			try {
				fn();
				return false;
			} catch {
				return true;
			}
		};
		return {
			html: failed(() => (document.createElement('p').innerHTML = '<b>x</b>')),
			inlineScript: failed(() => (inline.textContent = 'window.ran = true')),
			foreignScript: failed(() => new Worker('https://example.com/worker.js')),
			foreignFetch: await fetch('https://example.com/').then(
				() => false,
				() => true
			)
		};
	});
	expect(outcomes).toEqual({ html: true, inlineScript: true, foreignScript: true, foreignFetch: true });
});

test.describe('94 without the policy of the pages', () => {
	test.use({ bypassCSP: true });

	test('94 the service worker refuses foreign origins by itself', async ({ app, page }) => {
		const asked: string[] = [];
		const other = createServer((request, response) => {
			asked.push(request.url ?? '');
			response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('got through');
		});
		const address = `http://localhost:${await listen(other, 0)}/`;
		app.allow(/A request left the app|Failed to load|ERR_/);
		try {
			await app.open('/');
			await app.readyForOffline();
			const ask = (address: string) =>
				fetch(address).then(
					(response) => response.text(),
					() => 'refused'
				);
			expect(await page.evaluate(ask, address)).toBe('refused');
			expect(asked).toEqual([]);
		} finally {
			other.close();
		}
	});
});
