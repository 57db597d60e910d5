import type { Page } from '@playwright/test';
import { build } from '../../scripts/build.mjs';
import { expect, test, usable } from './support/app';

test.use({ serviceWorkers: 'allow' });

/** The address of the script that starts a page: it carries the build's hash. */
function startScript(page: Page): Promise<string | null> {
	return page.locator('link[rel=modulepreload][href*="/entry/app."]').getAttribute('href');
}

function updateButton(page: Page) {
	return page.getByRole('button', { name: 'Load the new version' });
}

test('92 a new build is offered in every tab, forced in none, and taken by all at once', async ({
	app,
	context,
	page
}) => {
	test.setTimeout(240_000);
	const second = build({ SIDE_BUILD: 'second' });
	await app.open('/');
	await app.readyForOffline();
	const other = await context.newPage();
	await app.open('/leads/', other);
	await expect(updateButton(page)).toHaveCount(0);
	const [old, otherOld] = [await startScript(page), await startScript(other)];

	app.site.show(second);
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect(updateButton(page)).toBeVisible();
	await expect(updateButton(other)).toBeVisible();

	await page.reload();
	await usable(page);
	expect(await startScript(page), 'a reload is not an update').toBe(old);
	await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	const reloaded = other.waitForEvent('load');
	await updateButton(page).click();
	await reloaded;
	await expect.poll(() => startScript(page)).not.toBe(old);
	await expect.poll(() => startScript(other)).not.toBe(otherOld);
	await expect(updateButton(page)).toHaveCount(0);
	expect(await page.evaluate(() => caches.keys()), 'the old build is gone').toHaveLength(1);
});

test('92 the same build again is no update', async ({ app, page }) => {
	await app.open('/');
	await app.readyForOffline();
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	expect(
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing)
	).toBeFalsy();
	await expect(updateButton(page)).toHaveCount(0);
});
