import type { Page } from '@playwright/test';
import { build } from '../../scripts/build.mjs';
import { expect, test, usable } from './support/app';

test.use({ serviceWorkers: 'allow' });

/** The name of the script that starts a page: it carries the build's hash. */
async function startScript(page: Page): Promise<string | undefined> {
	const address = await page.locator('link[rel=modulepreload][href*="/entry/app."]').getAttribute('href');
	return address?.split('/').at(-1);
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
	await app.withSample();
	await app.readyForOffline();
	const other = await context.newPage();
	await app.open('/leads/', other);
	await expect(updateButton(page)).toHaveCount(0);
	const [old, otherOld] = [await startScript(page), await startScript(other)];

	// Half typed in both: a line of a lead that is new, and a touch.
	await app.open('/add/', page);
	await page.getByLabel('New lead, in one line').fill('Northwind, Analyst');
	await app.open('/log/', other);
	await other.getByRole('list', { name: 'Leads' }).getByRole('button').first().click();
	await other.getByLabel('What').selectOption('thank-you');
	await other.getByLabel('Note (optional)').fill('Wrote a card');

	app.site.show(second);
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect(updateButton(page)).toBeVisible();
	await expect(updateButton(other)).toBeVisible();

	await page.reload();
	await usable(page);
	expect(await startScript(page), 'a reload is not an update').toBe(old);
	await expect(page.getByLabel('New lead, in one line')).toHaveValue('Northwind, Analyst');

	const reloaded = other.waitForEvent('load');
	await updateButton(page).click();
	await reloaded;
	await expect.poll(() => startScript(page)).not.toBe(old);
	await expect.poll(() => startScript(other)).not.toBe(otherOld);
	await expect(updateButton(page)).toHaveCount(0);
	expect(await page.evaluate(() => caches.keys()), 'the old build is gone').toHaveLength(1);
	await expect(page.getByLabel('New lead, in one line')).toHaveValue('Northwind, Analyst');
	await expect(other.getByLabel('What')).toHaveValue('thank-you');
	await expect(other.getByLabel('Note (optional)')).toHaveValue('Wrote a card');
	await other.getByRole('button', { name: 'Log this touch' }).click();
	await expect(other.getByText('Logged.')).toBeVisible();
	await other.reload();
	await usable(other);
	await expect(other.getByRole('list', { name: 'Leads' })).toBeVisible();
	await expect(other.getByRole('dialog')).toHaveCount(0);
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
