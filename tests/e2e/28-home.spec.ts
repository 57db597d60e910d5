import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeBackup } from '../../src/lib/store/backup/backup';
import { oneSheet } from '../support/workbooks';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { APPLICATIONS, checking, importSheet, sheetOf, type SheetFile } from './support/sheets';

test.use({ serviceWorkers: 'allow' });

/** What the browser does when another app shares: a form is posted from outside the app. */
async function share(page: Page, address: string, text: string, file?: SheetFile): Promise<void> {
	await page.goto('about:blank');
	await page.setContent(
		`<form action="${address}" method="post" enctype="multipart/form-data"><input name="text"><input type="file" name="file"><button>Share</button></form>`
	);
	await page.locator('[name=text]').fill(text);
	if (file) {
		const { name, bytes: buffer } = file;
		await page.locator('[name=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
	}
	await page.getByRole('button', { name: 'Share' }).click();
}

test.describe('in a folder of a host', () => {
	test.use({ folder: '/some/folder' });

	test('28 what another app shares is shown, and stored only when it is said so', async ({ app, page }) => {
		await app.open('/');
		await app.readyForOffline();
		await share(page, app.site.url('/add/'), 'Northwind, Analyst, Dana Ruiz');
		await expect(page.getByText('Company: Northwind · Role: Analyst · Person: Dana Ruiz')).toBeVisible();
		await app.open('/leads/?show=all');
		await expect(page.getByRole('link', { name: /Northwind/ })).toHaveCount(0);
		await share(page, app.site.url('/add/'), 'https://jobs.example/northwind/analyst');
		await expect(page.getByLabel('Job ad or link')).toHaveValue('https://jobs.example/northwind/analyst');
		await share(page, app.site.url('/add/'), '', APPLICATIONS);
		await expect(page).toHaveURL((url) => url.pathname === '/some/folder/import/');
		await expect(checking(page, 'applications.csv')).toBeVisible();
	});
});

/** One of each kind that the app opens, and the heading that it is shown under. */
async function filesOfTheSystem() {
	const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
	const rows = `<row r="1">${cell('Company')}</row><row r="2">${cell('Northwind')}</row>`;
	const contents = {
		leads: [],
		contacts: [],
		sheets: [],
		news: [],
		settings: [],
		mailMarks: [],
		changes: []
	};
	const stamp = { appVersion: 'test', createdAt: '2026-03-16T08:00:00.000Z' };
	const files = [
		APPLICATIONS,
		sheetOf('jobs.tsv', 'Company\tRole\nNorthwind\tAnalyst\n'),
		{ name: 'jobs.xlsx', bytes: Buffer.from(oneSheet(rows)) }
	];
	const backup = sheetOf('tactful.json', await writeBackup(contents, stamp));
	return [
		...files.map((file) => ({ file, shown: (page: Page) => checking(page, file.name) })),
		{
			file: backup,
			shown: (page: Page) => page.getByRole('heading', { name: 'Restore this backup?' })
		}
	];
}

test.describe('in the browser with windows, installed', () => {
	test.use({ lasting: true });

	test('28 the installed app opens spreadsheets and backups, its shortcuts, and the badge tells what is due', async ({
		app,
		context,
		page
	}) => {
		await app.withSample();
		await app.readyForOffline();
		const due = await page.getByRole('list', { name: 'To do' }).getByRole('listitem').count();
		const browser = await context.newCDPSession(page);
		const manifestId = `${app.site.origin}/tactful`;
		await browser.send('PWA.install', { manifestId });
		const state = () => browser.send('PWA.getOsAppState', { manifestId });
		const { fileHandlers } = await state();
		const endings = fileHandlers.flatMap(({ accepts }) => accepts.flatMap((each) => each.fileExtensions));
		expect(endings.sort()).toEqual(['.csv', '.eml', '.ics', '.json', '.mbox', '.tsv', '.vcf', '.xlsx']);

		await app.open('/log/');
		await expect.poll(async () => (await state()).badgeCount).toBe(due);
		await page.getByRole('list', { name: 'Leads' }).getByRole('button').first().click();
		await expect(page.getByRole('dialog').getByRole('button', { name: 'Log it' })).toBeVisible();
		await expectAccessible(page);
		await app.open('/add/');
		await expect(page.getByLabel('New lead, in one line')).toBeFocused();
		await expectAccessible(page);

		await app.open('/');
		await page.getByRole('button', { name: 'Remove the sample' }).click();
		await expect.poll(async () => (await state()).badgeCount).toBe(0);

		const folder = await mkdtemp(join(tmpdir(), 'tactful-files-'));
		for (const { file, shown } of await filesOfTheSystem()) {
			const path = join(folder, file.name);
			await writeFile(path, file.bytes);
			await browser.send('PWA.launchFilesInApp', { manifestId, files: [path] });
			const isShown = async () => {
				const counts = context.pages().map((each) => shown(each).count());
				return (await Promise.all(counts)).some((count) => count > 0);
			};
			await expect.poll(isShown, file.name).toBe(true);
		}
		await rm(folder, { recursive: true });
	});
});

test('28 a spreadsheet on the disk stays connected: what was changed in it is shown first, then it is saved into', async ({
	app,
	page
}) => {
	const { name, bytes } = APPLICATIONS;
	await page.addInitScript((fileName) => {
		const handle = async () =>
			(await navigator.storage.getDirectory()).getFileHandle(fileName, { create: true });
		const write = async (text: string) => {
			const writer = await (await handle()).createWritable();
			await writer.write(text);
			await writer.close();
		};
		const read = async () => (await (await handle()).getFile()).text();
		Object.assign(window, { disk: { write, read }, showOpenFilePicker: async () => [await handle()] });
	}, name);
	const write = (text: string) =>
		page.evaluate((to) => (window as unknown as { disk: { write(to: string): void } }).disk.write(to), text);
	const read = () => page.evaluate(() => (window as unknown as { disk: { read(): string } }).disk.read());

	await app.open('/import/');
	await write(bytes.toString());
	await importSheet(page, APPLICATIONS);
	await page.getByRole('button', { name: 'Link a file on this device' }).click();
	const save = page.getByRole('button', { name: `Save to ${name}` });
	await expect(save).toBeVisible();
	await expectAccessible(page);

	const edited = bytes.toString().replace('Clerk', 'Archivist');
	await write(edited);
	await page.evaluate(() => dispatchEvent(new Event('focus')));
	await page.getByRole('button', { name: 'See changes' }).click();
	await page.getByRole('button', { name: 'Apply changes' }).click();
	await expect(save).toBeVisible();

	await app.open('/add/');
	await page.getByLabel('New lead, in one line').fill('Litware, Gardener');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Added Litware.')).toBeVisible();
	await app.open('/import/');
	await save.click();
	await expect(page.getByText(`Saved to ${name}.`)).toBeVisible();
	const saved = await read();
	expect(saved.startsWith(edited)).toBe(true);
	expect(saved.slice(edited.length)).toContain('Litware,Gardener');
	await save.click();
	await expect(page.getByText(`${name} is already up to date.`)).toBeVisible();
});

test.describe('in the browser with windows', () => {
	test.use({ lasting: true });

	test('28 in the morning the service worker tells how much is due, names nobody, and leads to Today', async ({
		app,
		context,
		page
	}) => {
		await context.grantPermissions(['notifications']);
		await app.withSample();
		await app.readyForOffline();
		await app.open('/settings/');
		const wish = page.getByLabel('Remind me when');
		await wish.click();
		await expect(wish).toBeChecked();
		for (const hour of ['Not before', 'Quiet from', 'Quiet until']) await page.getByLabel(hour).fill('00:00');
		await expectAccessible(page);
		const stored = (note: string) =>
			page.evaluate(async (key) => {
				const done = <T>(request: IDBRequest<T>) =>
					new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
				const database = await done(indexedDB.open('tactful-device'));
				const value: unknown = await done(database.transaction('notes').objectStore('notes').get(key));
				database.close();
				return value;
			}, note);
		const midnight = { on: true, at: '00:00', quietFrom: '00:00', quietUntil: '00:00' };
		await expect.poll(() => stored('morning')).toMatchObject(midnight);
		await expect.poll(() => stored('outlook')).toBeDefined();

		// The page tells as well, and may be closed in the middle of it: from here on the worker is alone, and nothing was told.
		await page.goto('about:blank');
		const worker = context.serviceWorkers()[0]!;
		await worker.evaluate(async () => {
			const done = <T>(request: IDBRequest<T>) =>
				new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
			const database = await done(indexedDB.open('tactful-device'));
			await done(database.transaction('notes', 'readwrite').objectStore('notes').delete('told'));
			database.close();
		});

		/**
		 * Wakes the worker, and returns what the browser took to show. It is not asked what is showing: a message that is not on the
		 * screen yet is one that it forgets when it is asked.
		 */
		const wake = () =>
			worker.evaluate(async () => {
				const { registration } = self as unknown as { registration: ServiceWorkerRegistration };
				const shown: string[] = [];
				registration.showNotification = async (title, options) => {
					await ServiceWorkerRegistration.prototype.showNotification.call(registration, title, options);
					shown.push(`${title}. ${options?.body}`);
				};
				const event = Object.assign(new Event('periodicsync'), { tag: 'morning' });
				const handled = new Promise((resolve) => Object.assign(event, { waitUntil: resolve }));
				dispatchEvent(event);
				await handled;
				return shown;
			});
		expect(await wake()).toEqual([
			expect.stringMatching(/^\d+ to do today\. Open Tactful to see the list\.$/)
		]);
		expect(await wake(), 'once a day').toEqual([]);

		/** No protocol presses a message: the worker gets the event that the press makes, and what it does then is taken down. */
		const press = () =>
			worker.evaluate(async () => {
				const scope = self as unknown as Window & {
					clients: { openWindow: (address: string) => Promise<null> };
				};
				const done: string[] = [];
				scope.clients.openWindow = async (address) => (done.push(`opens ${address}`), null);
				const event = Object.assign(new Event('notificationclick'), {
					notification: { close: () => done.push('closes') }
				});
				const handled = new Promise((resolve) => Object.assign(event, { waitUntil: resolve }));
				scope.dispatchEvent(event);
				await handled;
				return done;
			});
		await expect.poll(press, 'without a window of the app').toEqual(['closes', 'opens /']);
		await app.open('/leads/?show=all');
		expect(await press()).toEqual(['closes']);
		await expect(page).toHaveURL(app.site.url('/'));
	});
});
