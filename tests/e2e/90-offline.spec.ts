import type { Page } from '@playwright/test';
import { filesUnder } from '../../scripts/source-hash.mjs';
import { expect, test, usable } from './support/app';
import { goTo, PLACES } from './support/places';
import { fileOf } from './support/sheets';

test.use({ serviceWorkers: 'allow' });

test.beforeEach(async ({ app, context }) => {
	await app.open('/');
	await app.readyForOffline();
	await app.site.stop();
	await context.setOffline(true);
});

function placeLink(page: Page, name: string) {
	return page.getByRole('navigation').getByRole('link', { name });
}

/** What a page shows when it works: its own heading, and the navigation. */
async function expectAlive(page: Page): Promise<void> {
	await usable(page);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(placeLink(page, 'Leads')).toBeVisible();
}

test('90 after one visit every page opens without server and network, by its address and by the navigation', async ({
	app,
	page
}) => {
	const addresses = ['/lead/?id=no-such-lead', '/lead?id=no-such-lead', '/leads'];
	for (const path of [...PLACES.map((place) => place.path), ...addresses]) {
		await app.open(path);
		await expectAlive(page);
	}
	await app.open('/no/such/page');
	await expect(page).toHaveURL(app.site.url('/'));
	await expectAlive(page);
	for (const { name, path } of PLACES) {
		await goTo(page, name);
		await expect(page).toHaveURL((url) => url.pathname === path);
		await expectAlive(page);
	}
});

test('90 whatever the build made is kept, what was there is there after a reload, and a backup can be restored offline', async ({
	app,
	page
}) => {
	const build = process.env.E2E_BUILD ?? 'build';
	const made = filesUnder(build, '_app/immutable').map((file) => `/${file}`);
	const kept = await page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
	});
	// The worker that talks to a place on the web has nothing to do without one.
	expect(made.filter((file) => !kept.includes(file))).toEqual([
		expect.stringMatching(/\/workers\/place\.worker-[\w-]+\.js$/)
	]);

	await app.withSample();
	const first = page.getByRole('list', { name: 'To do' }).getByRole('listitem').first();
	const text = await first.innerText();
	await page.reload();
	await expect(first).toHaveText(text, { useInnerText: true });
	await goTo(page, 'Settings');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Back up' }).click()
	]);
	const { name, bytes: buffer } = await fileOf(download);
	await page.getByLabel('Backup file').setInputFiles({ name, mimeType: 'application/json', buffer });
	await page.getByRole('button', { name: 'Restore this backup' }).click();
	await expect(page.getByText('Backup restored.')).toBeVisible();
});
