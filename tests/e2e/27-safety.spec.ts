import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/app';
import { openNewLead } from './support/lead';
import { APPLICATIONS, choose, exported, fileOf, importButton, importSheet, sheetOf } from './support/sheets';
import { addLead } from './support/today';

test('27 a snapshot is taken before an import, and what was can be had back from it', async ({
	app,
	page
}) => {
	await app.withSample();
	await app.open('/import/');
	await importSheet(page, APPLICATIONS);
	await app.open('/settings/');
	const look = page.getByRole('button', {
		name: /^View the snapshot taken today at .* before “Import applications.csv”/
	});
	await look.click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('row', { name: /^Spreadsheets/ })).toContainText('10');
	await expectAccessible(page);
	await dialog.getByRole('button', { name: 'Restore this snapshot' }).click();
	await expect(page.getByText('Backup restored.')).toBeVisible();
	await expect(page.getByText(/^This erases (?!.*spreadsheet)/)).toBeVisible();

	// The data and its mark are gone, as if nothing had ever been here.
	await page.evaluate(() => {
		indexedDB.deleteDatabase('tactful');
		localStorage.clear();
	});
	await app.open('/');
	await expect(page.getByText('There’s a copy of your earlier data')).toBeVisible();
	await page.getByRole('link', { name: 'See it in Settings' }).click();
	await expect(look).toBeVisible();
});

test('27 data that is cleared is downloaded from the screen, missed, and comes back from a backup with a password', async ({
	app,
	page
}) => {
	await app.open('/import/');
	await importSheet(page, APPLICATIONS);
	await app.open('/settings/');
	await page.getByRole('button', { name: 'Protect with a password' }).click();
	await page.getByRole('textbox', { name: 'Password' }).fill('correct horse');
	await page.getByLabel('Type it again').fill('correct horse');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save backup' }).click()
	]);
	const backup = await fileOf(download);
	expect(backup.bytes.toString()).not.toContain('Northwind');

	const browser = await page.context().newCDPSession(page);
	const clear = { origin: app.site.origin, storageTypes: 'indexeddb' };
	await test.step('what was on the screen can still be downloaded', async () => {
		await browser.send('Storage.clearDataForOrigin', clear);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Download what’s on screen' }).click()
		]);
		const { payload } = JSON.parse(await readFile(await download.path(), 'utf8'));
		expect(payload.leads).toHaveLength(4);
		expect(payload.sheets).toHaveLength(1);
	});
	await app.open('/');
	await expect(page.getByRole('heading', { name: 'Your data is missing' })).toBeVisible();
	await expectAccessible(page);
	await page
		.getByLabel('Backup file')
		.setInputFiles({ name: backup.name, mimeType: 'application/json', buffer: backup.bytes });
	await page.getByRole('textbox', { name: 'Password' }).fill('wrong');
	await page.getByRole('button', { name: 'Open backup' }).click();
	await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
		'Wrong password, or the file was changed'
	);
	await page.getByRole('textbox', { name: 'Password' }).fill('correct horse');
	await page.getByRole('button', { name: 'Open backup' }).click();
	await page.getByRole('button', { name: 'Restore this backup' }).click();
	await expect(page.getByRole('heading', { name: 'Your data is missing' })).toHaveCount(0);
	await app.open('/import/');
	expect((await exported(page)).bytes.equals(APPLICATIONS.bytes)).toBe(true);

	await test.step('what was thrown away with no page open can be let go', async () => {
		await page.goto('about:blank');
		await browser.send('Storage.clearDataForOrigin', clear);
		await app.open('/');
		await page.getByRole('button', { name: 'Continue with what’s here' }).click();
		await expect(page.getByRole('heading', { name: 'Your data is missing' })).toHaveCount(0);
	});
});

test('27 a profile that was damaged on disk is noticed, however the browser hides it', async ({
	app,
	playwright,
	launchOptions
}) => {
	const whole = await mkdtemp(join(tmpdir(), 'tactful-whole-'));
	const start = async (profile: string) => {
		const context = await playwright.chromium.launchPersistentContext(profile, launchOptions);
		app.watch(context);
		return { context, page: context.pages()[0] ?? (await context.newPage()) };
	};
	const first = await start(whole);
	await app.open('/import/', first.page);
	await importSheet(first.page, APPLICATIONS);
	await app.open('/import/', first.page);
	// Large enough, and packed badly enough, that the browser keeps it in a file of its own.
	const words = (at: number) =>
		Array.from({ length: 400 }, (_, word) =>
			(((at * 400 + word) * 2654435761) % 4294967296).toString(36)
		).join(' ');
	const notes = Array.from({ length: 30 }, (_, at) => `Org ${at},Applied,${words(at)}`);
	await importSheet(first.page, sheetOf('large.csv', ['Company,Status,Notes', ...notes].join('\n')));
	await first.context.close();

	const damages: [(bytes: Buffer) => Buffer, RegExp][] = [
		[(bytes) => bytes.map((byte) => byte ^ 0x5a) as Buffer, /no longer has your data/],
		[(bytes) => bytes.subarray(0, bytes.length / 2), /lost the last|no longer has your data/]
	];
	for (const [damage, sentence] of damages) {
		const profile = await mkdtemp(join(tmpdir(), 'tactful-damaged-'));
		await cp(whole, profile, { recursive: true });
		const stored = join(profile, 'Default', 'IndexedDB');
		for (const entry of await readdir(stored, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile() || !/^MANIFEST|\.(log|ldb)$/.test(entry.name)) continue;
			const file = join(entry.parentPath, entry.name);
			if (entry.name.startsWith('MANIFEST') && /lost/.test(sentence.source)) continue;
			await writeFile(file, damage(await readFile(file)));
		}
		const { context, page } = await start(profile);
		await app.open('/', page);
		await expect(page.getByRole('heading', { name: /^(Your|Some of your) data is missing/i })).toBeVisible();
		await expect(page.getByText(sentence)).toBeVisible();
		// Snapshots lie elsewhere, and are none the worse for it.
		await page
			.getByRole('button', { name: /^Restore the snapshot taken .* before “Import large.csv”/ })
			.click();
		await page.getByRole('button', { name: 'Restore this snapshot' }).click();
		await expect(page.getByRole('heading', { name: /data is missing/ })).toHaveCount(0);
		await app.open('/leads/?show=all', page);
		await expect(page.getByRole('link', { name: 'Northwind' }).first()).toBeVisible();
		await context.close();
		await rm(profile, { recursive: true });
	}

	for (const entry of await readdir(join(whole, 'Default', 'IndexedDB'), {
		recursive: true,
		withFileTypes: true
	}))
		if (entry.isFile() && entry.parentPath.includes('.blob')) await rm(join(entry.parentPath, entry.name));
	const { context, page } = await start(whole);
	await app.open('/leads/?show=all', page);
	await expect(page.getByText(/1 job, contact, or spreadsheet can’t be read anymore/)).toBeVisible();
	await page.getByRole('button', { name: 'Continue with what’s here' }).click();
	await expect(page.getByRole('list', { name: 'Leads' }).getByRole('link', { name: 'Org 7' })).toBeVisible();
	await context.close();
	await rm(whole, { recursive: true });
});

test('27 data that a newer version has taken over is left alone, and can be copied out', async ({
	app,
	page
}) => {
	await app.open('/import/');
	await importSheet(page, APPLICATIONS);
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				indexedDB.open('tactful', 99).onsuccess = ({ target }) => {
					(target as IDBOpenDBRequest).result.close();
					resolve();
				};
			})
	);
	await expect(page.getByText('A newer version of Tactful is open in another tab')).toBeVisible();
	await page.reload();
	await expect(page.getByText('This copy of Tactful is older than your data')).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save a copy of the data' }).click()
	]);
	const { formatVersion, payload } = JSON.parse(await readFile(await download.path(), 'utf8'));
	expect([formatVersion, payload.leads.length, payload.sheets.length]).toEqual([99, 4, 1]);
});

// The browser without windows freezes no tab.
test.describe('in the browser with windows', () => {
	test.use({ lasting: true });

	test('27 tabs hear of each other, a frozen one keeps nobody from saving, and what was typed last outlives its tab', async ({
		app,
		context,
		page
	}) => {
		await openNewLead(app, page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-03-02');
		const message = (tab: Page) => tab.getByRole('textbox', { name: 'Message', exact: true });
		await page.getByRole('button', { name: /^Write: / }).click();
		await message(page).fill('My own words.');
		const other = await context.newPage();
		await app.open('/leads/?show=all', other);
		await addLead(other, 'Fabrikam');
		await expect(page.getByText('Something was changed in another tab.')).toBeVisible();
		await expect(message(page)).toHaveValue('My own words.');

		await page.evaluate(() => void navigator.locks.request('tactful', () => new Promise(() => undefined)));
		const browser = await context.newCDPSession(page);
		await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
		await addLead(other, 'Contoso');
		await browser.send('Page.setWebLifecycleState', { state: 'active' });
		await message(page).fill('My last words.');
		await page.close();
		await other.getByRole('list', { name: 'Leads' }).getByRole('link', { name: 'Northwind' }).click();
		await other.getByRole('button', { name: /^Write: / }).click();
		await expect(message(other)).toHaveValue('My last words.');
	});
});

test('27 a page that crashes in the middle of an import leaves nothing of it, and data that another tab deletes is not made anew', async ({
	app,
	context,
	page
}) => {
	await app.open('/leads/?show=all');
	await addLead(page, 'Northwind');
	await app.open('/import/');
	const rows = Array.from({ length: 400 }, (_, at) => `Org ${at},Analyst,Applied`);
	await choose(page, sheetOf('many.csv', ['Company,Role,Status', ...rows].join('\n')));
	const [browser, next] = [await context.newCDPSession(page), await context.newPage()];
	await page.evaluate(() => {
		const { put } = IDBObjectStore.prototype;
		let puts = 0;
		IDBObjectStore.prototype.put = function (...row) {
			puts += 1;
			if (puts === 200) stayOpen(this);
			return put.apply(this, row);
		};
		function stayOpen(store: IDBObjectStore) {
			store.count().onsuccess = () => stayOpen(store);
			document.documentElement.dataset.half = 'stored';
		}
	});
	await importButton(page).click();
	await page.locator('[data-half="stored"]').waitFor();
	const crashed = page.waitForEvent('crash');
	void browser.send('Page.crash').catch(() => undefined);
	await crashed;

	await app.open('/leads/?show=all', next);
	await expect(next.getByRole('list', { name: 'Leads' }).getByRole('listitem')).toHaveCount(1);
	await expect(next.getByRole('heading', { name: 'Some of your data is missing' })).toHaveCount(0);

	const stranger = await context.newPage();
	await app.open('/settings/', stranger);
	await stranger.evaluate(
		() => new Promise((resolve) => (indexedDB.deleteDatabase('tactful').onsuccess = resolve))
	);
	await expect(next.getByText('Your data was deleted while this page was open')).toBeVisible();
	await next.getByRole('button', { name: 'Add a lead' }).first().click();
	await next.getByLabel('New lead, in one line').fill('Fabrikam');
	await next.getByRole('button', { name: 'Add this lead' }).click();
	await expect(next.getByText(/^Not saved/).first()).toBeVisible();
	await expect(next.getByRole('button', { name: 'Download what’s on screen' })).toBeVisible();
	const left = await stranger.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
	expect(left).not.toContain('tactful');
});
