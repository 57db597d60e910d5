import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { fillDialog, openNewLead, overflow, timelineOf } from './support/lead';
import { choose, exported, fileOf, sheetOf, type SheetFile } from './support/sheets';

/** What a button on the page of settings hands out. */
async function made(page: Page, button: string): Promise<SheetFile> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button, exact: true }).click()
	]);
	return fileOf(download);
}

/** A call with a note, on the page of a lead. */
async function logCall(page: Page, note: string): Promise<void> {
	await page.getByRole('button', { name: 'Log a touch' }).click();
	await fillDialog(page, { How: 'Phone', 'Note (optional)': note });
	await page.getByRole('dialog').getByRole('button', { name: /^Log/ }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function eraseEverything(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Erase everything' }).click();
	await page.getByRole('checkbox', { name: 'I have a backup' }).check();
	await page.getByRole('button', { name: 'Erase all of it' }).click();
	await expect(page.getByText('Erased everything.')).toBeVisible();
}

const bring = (page: Page) => page.getByRole('button', { name: 'Bring this back' });

test.beforeEach(async ({ app }) => app.atDay('2026-03-09'));

test('16 leads and touches go out as two files, and after erasing everything they are there again', async ({
	app,
	page
}) => {
	await openNewLead(app, page, 'Northwind, Analyst');
	await logCall(page, '=1+1 is what I was asked');
	await app.open('/settings/');
	const leads = await made(page, 'Leads as CSV');
	const touches = await made(page, 'Touches as CSV');
	expect([leads.name, touches.name]).toEqual([
		'Tactful leads 2026-03-09.csv',
		'Tactful touches 2026-03-09.csv'
	]);
	expect(leads.bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
	expect(leads.bytes.toString()).toContain('Northwind,Analyst,');
	expect(touches.bytes.toString()).toContain(",'=1+1 is what I was asked,");
	expect(touches.bytes.toString()).not.toContain(',=1+1');

	await eraseEverything(page);
	await app.open('/import/');
	await choose(page, touches);
	await expect(
		page.getByText(/1 touch in Tactful touches .* belongs to a lead that is neither here/)
	).toBeVisible();
	await expect(bring(page)).toBeDisabled();
	await choose(page, leads);
	await expect(page.getByText('1 lead comes in, 1 touch comes in.')).toBeVisible();
	await expectAccessible(page);
	await bring(page).click();
	await expect(page.getByRole('heading', { name: 'Brought back' })).toBeFocused();
	await app.open('/leads/');
	await page.getByRole('link', { name: 'Analyst at Northwind' }).click();
	await expect(timelineOf(page)).toContainText('=1+1 is what I was asked');
	await expect(timelineOf(page)).not.toContainText("'=1+1");

	await app.open('/import/');
	await choose(page, leads);
	await expect(page.getByText('Everything in it is here already.')).toBeVisible();
	await expect(bring(page)).toBeDisabled();
});

test('16 what another program changed in a file is shown, comes in at once, and can be taken back', async ({
	app,
	page
}) => {
	await openNewLead(app, page, 'Northwind, Analyst');
	await app.open('/settings/');
	const { name, bytes } = await made(page, 'Leads as CSV');
	const edited = bytes
		.toString()
		.replace('Northwind,Analyst', 'Northwind,Senior analyst')
		.replaceAll(',', ';');
	await app.open('/import/');
	await choose(page, sheetOf(name, edited));
	await expect(page.getByText('1 lead changes.')).toBeVisible();
	await page.getByText('What differs').click();
	await expect(page.getByText('Northwind, Senior analyst')).toBeVisible();
	await expect(page.getByText('the touches that are here stay as they are')).toBeVisible();
	await bring(page).click();
	await expect(page.getByRole('heading', { name: 'Brought back' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Undone.')).toBeVisible();
	await app.open('/leads/');
	await expect(page.getByRole('link', { name: 'Analyst at Northwind' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Senior analyst at Northwind' })).toHaveCount(0);
});

test('16 a file that makes no sense is refused with its line, and nothing is changed', async ({
	app,
	page
}) => {
	await openNewLead(app, page, 'Northwind, Analyst');
	await app.open('/settings/');
	const { name, bytes } = await made(page, 'Leads as CSV');
	await app.open('/import/');
	await choose(page, sheetOf(name, bytes.toString().replace(',saved,', ',somewhere,')));
	await expect(page.getByRole('alert')).toContainText(
		`Line 2 of ${name} says “somewhere” in the column Stage, which takes one of: saved, applied`
	);
	await expect(bring(page)).toHaveCount(0);
	await choose(page, sheetOf(name, bytes.toString().replace('tactful:v1:', 'tactful:v9:')));
	await expect(page.getByRole('alert')).toContainText('written by a newer version of Tactful');
});

test('16 everything is one workbook as well, and that comes back too', async ({ app, page }) => {
	await openNewLead(app, page, 'Northwind, Analyst');
	await logCall(page, 'They were kind');
	await app.open('/settings/');
	const workbook = await made(page, 'Everything as Excel workbook (.xlsx)');
	expect(workbook.name).toBe('Tactful workbook 2026-03-09.xlsx');
	expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK');
	await eraseEverything(page);
	await app.open('/import/');
	await choose(page, workbook);
	await bring(page).click();
	await expect(page.getByRole('heading', { name: 'Brought back' })).toBeVisible();
	await app.open('/leads/');
	await page.getByRole('link', { name: 'Analyst at Northwind' }).click();
	await expect(timelineOf(page)).toContainText('They were kind');
});

test('16 whoever typed all their leads has a spreadsheet of them by one press', async ({ app, page }) => {
	await app.withSample();
	await app.open('/settings/');
	await expect(page.getByRole('heading', { name: 'Everything as spreadsheets' })).toBeVisible();
	expect(await overflow(page)).toBe(0);
	await app.open('/leads/');
	await app.open('/import/');
	const { name, bytes } = await exported(page);
	expect(name).toBe('Tactful tracker 2026-03-09.csv');
	const [header = '', ...rows] = bytes.toString().replace('\ufeff', '').trimEnd().split('\r\n');
	expect(header).toMatch(
		/^Company,Role,Status,Applied,Last contact,Next step,Next step on,State,Contact,E-mail,Phone,Notes,/
	);
	expect(rows.length).toBeGreaterThan(5);
	await choose(page, { name, bytes });
	await expect(page.getByText('Everything in it is here already.')).toBeVisible();
	expect(await overflow(page)).toBe(0);
});
