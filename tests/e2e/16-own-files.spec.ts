import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { fillDialog, openNewLead, overflow, pressAct } from './support/lead';
import { choose, exported, fileOf, sheetOf, type SheetFile } from './support/sheets';

/** What a button on the page of settings hands out. */
async function made(page: Page, button: string): Promise<SheetFile> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button, exact: true }).click()
	]);
	return fileOf(download);
}

test.beforeEach(async ({ app }) => app.atDay('2026-03-09'));

test('16 everything goes out as spreadsheets, to be read elsewhere', async ({ app, page }) => {
	await openNewLead(app, page, 'Northwind, Analyst');
	await pressAct(page, 'Log activity');
	await fillDialog(page, { How: 'Phone', 'Note (optional)': '=1+1 is what I was asked' });
	await page.getByRole('dialog').getByRole('button', { name: /^Log/ }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await app.open('/settings/');
	await expect(page.getByText('For reading elsewhere.')).toBeVisible();
	expect(await overflow(page)).toBe(0);

	const leads = await made(page, 'Save jobs as CSV');
	const touches = await made(page, 'Save activity as CSV');
	expect([leads.name, touches.name]).toEqual([
		'Tactful jobs 2026-03-09.csv',
		'Tactful activity 2026-03-09.csv'
	]);
	expect(leads.bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
	expect(leads.bytes.toString()).toContain('Northwind,Analyst,');
	expect(touches.bytes.toString()).toContain(",'=1+1 is what I was asked,");
	expect(touches.bytes.toString()).not.toContain(',=1+1');

	const workbook = await made(page, 'Save everything as an Excel workbook');
	expect(workbook.name).toBe('Tactful workbook 2026-03-09.xlsx');
	expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK');
});

test('16 a tracker that the app wrote comes back edited, as any other spreadsheet does', async ({
	app,
	page
}) => {
	await openNewLead(app, page, 'Northwind, Analyst');
	await openNewLead(app, page, 'Fabrikam, Clerk');
	await app.open('/import/');
	await expect(page.getByRole('heading', { name: 'Your jobs as a spreadsheet' })).toBeVisible();
	await expectAccessible(page);
	expect(await overflow(page)).toBe(0);
	const { name, bytes } = await exported(page);
	expect(name).toBe('Tactful tracker.csv');
	expect(bytes.toString()).toMatch(
		/^\ufeffCompany,Role,Status,Applied,Last contact,Next step,Next step on,State,Contact,Email,Phone,Notes,/
	);
	await expect(page.getByText('2 rows · exported today')).toBeVisible();
	expect((await exported(page)).bytes.equals(bytes)).toBe(true);

	await choose(
		page,
		sheetOf(name, bytes.toString().replace('Northwind,Analyst', 'Northwind,Senior analyst'))
	);
	await expect(page.getByRole('heading', { name: /This looks like .*, exported today\./ })).toBeFocused();
	await page.getByRole('button', { name: 'See what changed' }).click();
	await expect(page.getByRole('heading', { name: '1 changed cell' })).toBeVisible();
	await page.getByRole('button', { name: 'Apply changes' }).click();
	await expect(page.getByText('Applied the changes in Tactful tracker.csv.')).toBeVisible();
	await app.open('/leads/?show=all');
	await expect(page.getByRole('link', { name: 'Senior analyst at Northwind' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Clerk at Fabrikam' })).toBeVisible();
});

test('16 whoever wants no connected tracker takes it back by one press', async ({ app, page }) => {
	await openNewLead(app, page, 'Northwind, Analyst');
	await app.open('/import/');
	await exported(page);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Undone.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Your jobs as a spreadsheet' })).toBeVisible();
});
