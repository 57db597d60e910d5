import { expect, test } from './support/app';
import { APPLICATIONS, BEWERBUNGEN, exported, fileOf, importSheet } from './support/sheets';

test.beforeEach(async ({ app }) => {
	await app.atDay('2026-03-09');
	await app.open('/import/');
});

test('04 a sheet that nobody changed comes back byte for byte, under its own name', async ({ page }) => {
	await importSheet(page, APPLICATIONS);
	await expect(page.getByText('Nothing has changed')).toBeVisible();
	const file = await exported(page);
	expect(file.name).toBe(APPLICATIONS.name);
	expect(file.bytes.equals(APPLICATIONS.bytes)).toBe(true);
});

test('04 after their no one cell differs, and it is told which', async ({ app, page }) => {
	await importSheet(page, APPLICATIONS);
	await app.open('/leads/');
	await page.getByRole('link', { name: 'Analyst at Northwind' }).click();
	await page.getByRole('button', { name: 'They said no' }).click();
	await page.getByRole('dialog').getByRole('button', { name: /Log/ }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await app.open('/import/');
	await expect(page.getByText('1 cell in 1 row differs')).toBeVisible();
	await page.getByText('Which cells').click();
	await expect(page.getByText('Row 2, Status')).toBeVisible();
	const before = APPLICATIONS.bytes.toString();
	expect((await exported(page)).bytes.toString()).toBe(
		before.replace('25/02/2026,Applied', '25/02/2026,Rejected')
	);
});

test('04 a lead that was added by hand becomes a row, or not, as wished', async ({ app, page }) => {
	await importSheet(page, APPLICATIONS);
	await app.open('/leads/');
	await page.getByRole('button', { name: 'Add a lead' }).click();
	await page.getByLabel('New lead, in one line').fill('Tailspin, Pilot');
	await page.getByRole('button', { name: 'Add this lead' }).click();
	await expect(page.getByRole('link', { name: 'Pilot at Tailspin' })).toBeVisible();
	await app.open('/import/');
	await expect(page.getByText('1 new row at the end')).toBeVisible();
	const [header, ...rows] = (await exported(page)).bytes.toString().split(/\r?\n/);
	expect(header?.split(',')).toHaveLength(9);
	expect(rows).toHaveLength(6);
	expect(rows.at(-1)).toMatch(/^Tailspin,Pilot,/);
	expect(rows.at(-1)?.split(',')).toHaveLength(9);
	await page.getByLabel(/Add 1 lead that is in no spreadsheet/).uncheck();
	await expect(page.getByText('Nothing has changed')).toBeVisible();
	expect((await exported(page)).bytes.equals(APPLICATIONS.bytes)).toBe(true);
});

test('04 what the encoding of a file can’t hold is never garbled: UTF-8 is offered', async ({
	app,
	page
}) => {
	await importSheet(page, BEWERBUNGEN);
	await app.open('/leads/');
	await page.getByRole('button', { name: 'Add a lead' }).click();
	await page.getByLabel('New lead, in one line').fill('Łódź Works, Pilot');
	await page.getByRole('button', { name: 'Add this lead' }).click();
	await expect(page.getByRole('link', { name: 'Pilot at Łódź Works' })).toBeVisible();
	await app.open('/import/');
	await expect(page.getByRole('alert')).toContainText('Ł');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Export in UTF-8' }).click()
	]);
	const text = (await fileOf(download)).bytes.toString();
	expect(text).toContain('Müller & Söhne;Prüfer;03.03.2026;Beworben\r\n');
	expect(text).toContain('Łódź Works;Pilot');
});
