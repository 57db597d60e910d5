import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, usable } from './support/app';
import { fillDialog, openNewLead } from './support/lead';
import { nextBuild } from './support/next-build';
import { checking } from './support/sheets';
import { addLead } from './support/today';

test.use({ serviceWorkers: 'allow' });
// One after the other: they share a build.
test.describe.configure({ mode: 'serial' });

/** Holds the folder of a build of the next version. */
let second: string;
test.beforeAll(() => {
	second = nextBuild(process.env.E2E_BUILD!);
});
test.afterAll(() => rmSync(second, { recursive: true }));

function databaseVersion(page: Page): Promise<number | undefined> {
	return page.evaluate(
		async () => (await indexedDB.databases()).find(({ name }) => name === 'tactful')?.version
	);
}

/** The name of the script that starts a page: it carries the build's hash. */
async function startScript(page: Page): Promise<string | undefined> {
	const address = await page.locator('link[rel=modulepreload][href*="/entry/app."]').getAttribute('href');
	return address?.split('/').at(-1);
}

/** Makes each opening of a database wait for another connection, which never lets go. */
function neverOpens(): void {
	const open = indexedDB.open.bind(indexedDB);
	const held = open('held', 1);
	Object.assign(window, { held });
	indexedDB.open = () => open('held', 2);
}

function updateButton(page: Page) {
	return page.getByRole('button', { name: 'Update now' });
}

test('92 a new build is offered in every tab, forced in none, and taken by all at once', async ({
	app,
	context,
	page
}) => {
	test.slow();
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
	await other.getByLabel('Type').selectOption('thank-you');
	await other.getByLabel('Note (optional)').fill('Wrote a card');

	app.site.show(second);
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect(updateButton(page)).toBeVisible();
	await expect(updateButton(other)).toBeVisible();

	await page.reload();
	await usable(page);
	expect(await startScript(page), 'a reload is not an update').toBe(old);
	await expect(page.getByLabel('New lead, in one line')).toHaveValue('Northwind, Analyst');

	const third = await context.newPage();
	await app.open('/import/', third);
	const buffer = Buffer.from('Company,Status\nContoso,Applied\n');
	await third.getByLabel('Spreadsheet').setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer });
	await expect(checking(third, 'mine.csv')).toBeVisible();
	await updateButton(page).click();
	await expect(page.getByText('Something is unfinished')).toBeVisible();
	await app.open('/settings/', third);
	// A day off is chosen, not typed, and its form is not kept.
	await third.getByLabel('Day off', { exact: true }).fill('2026-12-24');
	await updateButton(third).click();
	await expect(third.getByText('Something is unfinished')).toBeVisible();
	await third.close();

	// A tab that is still opening its data has not asked to hear of updates yet.
	const opening = await context.newPage();
	await opening.addInitScript(neverOpens);
	await app.open('/week/', opening);
	const reloaded = other.waitForEvent('load');
	await page.getByRole('button', { name: 'Update anyway' }).click();
	await reloaded;
	await expect.poll(() => startScript(page)).not.toBe(old);
	await expect.poll(() => startScript(opening).catch(() => otherOld)).not.toBe(otherOld);
	await opening.close();
	await expect.poll(() => startScript(other)).not.toBe(otherOld);
	await expect(updateButton(page)).toHaveCount(0);
	expect(await page.evaluate(() => caches.keys()), 'the old build is gone').toHaveLength(1);
	await expect(page.getByLabel('New lead, in one line')).toHaveValue('Northwind, Analyst');
	await expect(other.getByLabel('Type')).toHaveValue('thank-you');
	await expect(other.getByLabel('Note (optional)')).toHaveValue('Wrote a card');
	await other.getByRole('button', { name: 'Log it' }).click();
	await expect(other.getByText('logged · next')).toBeVisible();
	await other.reload();
	await usable(other);
	await expect(other.getByRole('list', { name: 'Leads' })).toBeVisible();
	await expect(other.getByRole('dialog')).toHaveCount(0);

	// The new version took the data over, with a copy of it as it was; the old one, put back, leaves it alone and says so.
	await app.open('/settings/', other);
	await expect(other.getByText('before “Upgrade the data”')).toBeVisible();
	const version = (await databaseVersion(page))!;
	await page.getByRole('button', { name: 'Add this lead' }).click();
	await expect(page.getByText('Added Northwind.')).toBeVisible();
	app.site.show(process.env.E2E_BUILD!);
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await updateButton(page).click();
	for (const tab of [page, other])
		await expect(tab.getByText('This copy of Tactful is older than your data')).toBeVisible();
	expect(await databaseVersion(page)).toBe(version);
	app.site.show(second);
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await updateButton(page).click();
	for (const tab of [page, other])
		await expect(tab.getByText('This copy of Tactful is older than your data')).toHaveCount(0);
	await app.open('/leads/?show=all');
	await expect(page.getByRole('list', { name: 'Leads' }).getByRole('listitem').first()).toBeVisible();
});

test('92 a page that a newer version wants the data from lets go, and after a reload goes on with its text; one that does not is named', async ({
	app,
	browser
}) => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	app.watch(context);
	const [old, holder, fresh] = [await context.newPage(), await context.newPage(), await context.newPage()];
	await app.open('/leads/', old);
	await addLead(old, 'Northwind, Analyst');
	await app.open('/add/', old);
	await old.getByLabel('New lead, in one line').fill('Fabrikam, half ty');
	// A page that pays no heed: one from before there was anything to heed, say.
	await holder.goto(app.site.url('/manifest.webmanifest'));
	await holder.evaluate(() => new Promise((resolve) => (indexedDB.open('tactful').onsuccess = resolve)));

	// Without a service worker the old page's parts are gone from the server with its build.
	app.allow(/status of 404/);
	app.site.show(second);
	await app.open('/leads/?show=all', fresh);
	await expect(old.getByText('A newer version of Tactful is open in another tab')).toBeVisible();
	await old.getByRole('button', { name: 'Add this lead' }).click();
	await expect(old.getByText(/^Not saved/).first()).toBeVisible();
	await expect(fresh.getByText('An older version of Tactful is open in another tab')).toBeVisible();
	await holder.close();
	await expect(fresh.getByRole('list', { name: 'Leads' })).toContainText('Northwind');
	await expect(fresh.getByText('An older version of Tactful is open in another tab')).toHaveCount(0);

	await app.open('/add/', old);
	await expect(old.getByText('A newer version of Tactful is open in another tab')).toHaveCount(0);
	await expect(old.getByLabel('New lead, in one line')).toHaveValue('Fabrikam, half ty');
	await old.getByRole('button', { name: 'Add this lead' }).click();
	await expect(fresh.getByRole('list', { name: 'Leads' })).toContainText('Fabrikam');
	await context.close();
});

test('92 a form that is half filled in comes back on its page after a reload', async ({ app, page }) => {
	await openNewLead(app, page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-03-02');
	const comesBack = async (label: string, text: string) => {
		await page.reload();
		await usable(page);
		await expect(page.getByRole('textbox', { name: label, exact: true })).toHaveValue(text);
	};
	await page.getByRole('button', { name: 'Edit Dana Ruiz' }).click();
	await fillDialog(page, { Note: 'Met at the fair' });
	await comesBack('Note', 'Met at the fair');
	await page.getByRole('button', { name: 'Save this person' }).click();
	await expect(page.getByText('Met at the fair')).toBeVisible();
	await page.getByRole('list', { name: 'Timeline' }).locator('summary').first().click();
	await page.getByRole('button', { name: 'Edit this activity' }).click();
	await fillDialog(page, { 'Note (optional)': 'By their form' });
	await comesBack('Note (optional)', 'By their form');

	await app.open('/people/');
	await page.getByRole('button', { name: 'Add a contact' }).click();
	await fillDialog(page, { Name: 'Kim Lee', Company: 'Contoso' });
	await comesBack('Company', 'Contoso');
	await page.keyboard.press('Escape');

	await app.open('/playbook/');
	await page.getByRole('button', { name: 'Write a template' }).click();
	await page.getByLabel('Name', { exact: true }).fill('My hello');
	await page.getByLabel('For', { exact: true }).selectOption('A call');
	await page.getByLabel('Voicemail').fill('Hello {name}');
	await comesBack('Voicemail', 'Hello {name}');
	await page.getByRole('button', { name: 'Save template' }).click();
	await expect(page.getByRole('heading', { name: 'My hello' })).toBeVisible();
	await page.reload();
	await usable(page);
	await expect(page.getByRole('button', { name: 'Write a template' })).toBeVisible();
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
