import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { importButton } from './support/sheets';

test.beforeEach(async ({ app }) => {
	await app.open('/import/');
});

/** Chooses a sheet of so many rows, a hundred characters each. It is made in the page: sending 10 MB there takes longer than reading them. */
async function chooseRows(page: Page, rows: number): Promise<void> {
	await page.getByLabel('Spreadsheet').evaluate((input: HTMLInputElement, count) => {
		const row = (at: number) =>
			`Org ${at},"Analyst, level ${at % 5}",2026-03-0${1 + (at % 9)},Applied,Spoke to Sam at the fair about row ${at} and the next steps`;
		const lines = ['Company,Role,Applied,Status,Notes', ...Array.from({ length: count }, (_, at) => row(at))];
		const chosen = new DataTransfer();
		chosen.items.add(new File([lines.join('\n')], 'large.csv', { type: 'text/csv' }));
		input.files = chosen.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
	}, rows);
}

async function databases() {
	return (await indexedDB.databases()).map(({ name }) => name);
}

/** Everything that the browser keeps for the app, beside the app itself: rows by store, and what lies in localStorage. */
async function traces(page: Page) {
	await expect.poll(() => page.evaluate(databases)).toContain('tactful');
	return page.evaluate(async () => {
		const request = indexedDB.open('tactful');
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('The database does not open.'));
		});
		const counts: [string, number][] = [];
		for (const name of database.objectStoreNames) {
			const count = database.transaction(name).objectStore(name).count();
			await new Promise((resolve) => (count.onsuccess = resolve));
			if (count.result > 0) counts.push([name, count.result]);
		}
		database.close();
		const caches = await globalThis.caches.keys();
		const texts = await Promise.all(
			caches.map(async (name) => (await (await globalThis.caches.open(name)).keys()).map(({ url }) => url))
		);
		// The days on which the app was opened are noted a moment after each start.
		const { 'tactful.opened': _opened, ...kept } = { ...localStorage };
		return {
			counts,
			kept: JSON.stringify(kept),
			cached: texts.flat().filter((url) => url.includes('large'))
		};
	});
}

/** Watches from now on for how long the page was held still, in milliseconds. */
async function watchPage(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		const seen = { longest: 0 };
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
		}).observe({ type: 'longtask' });
		Object.assign(globalThis, { seen });
	});
	return () => page.evaluate(() => (globalThis as unknown as { seen: { longest: number } }).seen.longest);
}

test('18 a sheet of 100,000 rows is read beside the page, previewed, refused for its size, and put away without a trace', async ({
	page
}) => {
	const before = await traces(page);
	await chooseRows(page, 100_000);
	const longest = await watchPage(page);
	await expect(page.getByRole('progressbar')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Check the import' })).toBeVisible({
		timeout: 30_000
	});
	// Reading takes a second or more; the page has no part in it. A busy machine makes everything slower, the page too.
	expect(await longest()).toBeLessThan(500);
	await expect(page.getByText('100,000 rows, 5 columns')).toBeVisible();
	await expect(page.getByText('look right').first()).toBeVisible();
	await expect(page.getByText('you can import 20,000 at a time')).toBeVisible();
	await expect(importButton(page)).toBeDisabled();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByRole('heading', { name: 'Check the import' })).toHaveCount(0);
	expect(await traces(page)).toEqual(before);
});

test('18 reading is stopped by one press, the worker with it, and leaves no trace', async ({ page }) => {
	const before = await traces(page);
	const started = page.waitForEvent('worker');
	await chooseRows(page, 100_000);
	const worker = await started;
	const ended = new Promise((resolve) => worker.on('close', resolve));
	// At once: the checks before a press of the pointer could outlast the reading.
	await page.getByRole('button', { name: 'Stop reading' }).dispatchEvent('click');
	await ended;
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Check the import' })).toHaveCount(0);
	expect(await traces(page)).toEqual(before);
});

test('18 storing says how far it is, is stopped without a trace, and can be done after that', async ({
	app,
	page
}) => {
	const before = await traces(page);
	await chooseRows(page, 3_000);
	await expect(importButton(page)).toBeEnabled();
	// On a quick machine there would be no time to stop it.
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await importButton(page).click();
	const stop = page.getByRole('button', { name: 'Stop importing' });
	await expect(stop).toBeVisible();
	await stop.click();
	await expect(page.getByText('Stopped. Nothing was imported.')).toBeVisible();
	expect(await traces(page)).toEqual(before);
	await expect(importButton(page)).toHaveText('Import 3,000 jobs');
	await importButton(page).click();
	await expect(page.getByText(/^[\d,]+ of 3,000$/)).toBeVisible();
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await expect(page.getByRole('heading', { name: '3,000 jobs imported' })).toBeVisible({ timeout: 30_000 });
	const imported = await traces(page);
	expect(imported.counts).toContainEqual(['leads', 3_000]);

	// A change of all of them is stopped in the same way.
	await app.open('/leads/?show=all');
	await page.getByLabel('Select all').check();
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page
		.getByRole('group', { name: 'Selected leads' })
		.getByRole('button', { name: 'Archive', exact: true })
		.click();
	await page.getByRole('button', { name: 'Stop', exact: true }).click();
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	const changes = ({ counts }: typeof imported) => new Map(counts).get('changes');
	expect(changes(await traces(page))).toBe(changes(imported));
});
