import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test, usable, type App } from './support/app';
import { openNewLead } from './support/lead';
import { addLead } from './support/today';

/** Opens the app on another device: a context with a database of its own. */
async function otherDevice(browser: Browser, app: App): Promise<Page> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	app.watch(context);
	return context.newPage();
}

async function openDevices(app: App, page: Page): Promise<void> {
	await page.goto(app.site.url('/settings/'));
	await usable(page);
	await expect(page.getByRole('heading', { name: 'Devices', exact: true })).toBeVisible();
}

/** Makes a vault on one device, and joins the other by the words. */
async function pair(app: App, one: Page, two: Page): Promise<void> {
	await openDevices(app, one);
	await one.getByRole('button', { name: 'Add a device' }).click();
	const shown = one.getByRole('dialog', { name: 'Add a device' });
	await expect(shown.getByRole('img', { name: 'Code to scan with the other device' })).toBeVisible();
	await shown.getByText('Show the 24 words').click();
	const words = await shown.getByRole('listitem').allTextContents();
	await openDevices(app, two);
	await two.getByRole('button', { name: 'Join from another device' }).click();
	const joining = two.getByRole('dialog', { name: 'Join from another device' });
	await joining.getByLabel('Or enter the 24 words').fill(words.join(' '));
	await joining.getByRole('button', { name: 'Continue' }).click();
	const digits = (await joining.getByText(/^\d{4}$/).textContent())!;
	await expectAccessible(two);
	await joining.getByRole('button', { name: 'Yes, join' }).click();
	await shown.getByRole('button', { name: `Yes, both show ${digits}` }).click();
	for (const page of [one, two]) await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function send(page: Page): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Send changes' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^Tactful changes from .+ \d{4}-\d\d-\d\d \d{4}\.json$/);
	await expect(page.getByText('The file is ready.')).toBeVisible();
	return download.path();
}

async function leads(app: App, page: Page): Promise<string> {
	await page.goto(app.site.url('/leads/?show=all'));
	await usable(page);
	const list = page.getByRole('list', { name: 'Leads' });
	await expect(list.getByRole('listitem').nth(1)).toBeVisible();
	return (await list.getByRole('listitem').allTextContents()).sort().join('\n');
}

test('43.1 two devices pair by words, carry files both ways, and have the same jobs', async ({
	app,
	page,
	browser
}) => {
	const phone = await otherDevice(browser, app);
	await openNewLead(app, page, 'Northwind, Analyst, applied 2026-02-19');
	await app.open('/leads/?show=all', phone);
	await addLead(phone, 'Contoso, Clerk, applied 2026-02-20');
	await pair(app, page, phone);
	await expectAccessible(page);
	const chooser = (on: Page) => on.getByLabel('File with changes');
	await chooser(phone).setInputFiles(await send(page));
	await expect(phone.getByText(/^From .+ computer: .+ 1 new job\.$/)).toBeVisible();
	await chooser(page).setInputFiles(await send(phone));
	await expect(page.getByText(/^From .+: .+ 1 new job\.$/)).toBeVisible();
	await expect(page.getByText('Nothing new since.')).toBeVisible();
	await expectAccessible(page);
	expect(await leads(app, page)).toBe(await leads(app, phone));
	await phone.context().close();
});

test('43.2 a file that is no file of changes is told, and nothing is changed', async ({
	app,
	page,
	browser
}) => {
	const phone = await otherDevice(browser, app);
	await openNewLead(app, page, 'Northwind, Analyst, applied 2026-02-19');
	await pair(app, page, phone);
	const file = (text: string) => ({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
	const field = page.getByLabel('File with changes');
	await field.setInputFiles(file('Milk and bread'));
	await expect(page.getByRole('alert')).toContainText('wasn’t made by “Send changes”');
	const sent = await readFile(await send(phone), 'utf8');
	const sealed = JSON.parse(sent);
	await field.setInputFiles(file(JSON.stringify({ ...sealed, sealed: `t1.AAAA${sealed.sealed.slice(7)}` })));
	await expect(page.getByRole('alert')).toContainText('arrived damaged');
	await field.setInputFiles(file(sent));
	await expect(page.getByRole('alert')).toHaveCount(0);
	await phone.context().close();
});

test('43.3 a folder is kept over a reload and checked by itself', async ({ app, page }) => {
	// The picker is a window of the system; the folder behind it is the browser's own.
	await page.addInitScript(() => {
		Object.assign(globalThis, {
			showDirectoryPicker: async () =>
				(await navigator.storage.getDirectory()).getDirectoryHandle('Tactful', { create: true })
		});
	});
	await openNewLead(app, page, 'Northwind, Analyst, applied 2026-02-19');
	await openDevices(app, page);
	await page.getByRole('button', { name: 'Add a device' }).click();
	await page.getByRole('button', { name: /^Yes, both show/ }).click();
	await page.getByRole('button', { name: 'Choose folder' }).click();
	await expect(page.getByText(/^Folder “Tactful”, checked .+ Nothing is waiting to go out\.$/)).toBeVisible();
	const files = () =>
		page.evaluate(async () => {
			const names: string[] = [];
			type Folder = FileSystemDirectoryHandle & { entries(): AsyncIterable<[string, FileSystemHandle]> };
			const walk = async (folder: Folder) => {
				for await (const [name, entry] of folder.entries())
					if (entry.kind === 'directory') await walk(entry as Folder);
					else names.push(name);
			};
			await walk((await navigator.storage.getDirectory()) as Folder);
			return names.sort();
		});
	expect(await files()).toEqual(['00000001.t1', 'vault.t1']);
	await openNewLead(app, page, 'Contoso, Clerk, applied 2026-02-20');
	// A page that comes up visits the folder.
	await page.reload();
	await expect.poll(files).toEqual(['00000001.t1', '00000002.t1', 'vault.t1']);
	await openDevices(app, page);
	await expect(page.getByText(/^Folder “Tactful”, .+ Nothing is waiting to go out\.$/)).toBeVisible();
	await expectAccessible(page);
});
