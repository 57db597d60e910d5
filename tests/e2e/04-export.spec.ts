import { expect, test } from './support/app';
import type { App } from './support/app';
import type { Page } from '@playwright/test';
import { APPLICATIONS, BEWERBUNGEN, exported, fileOf, importSheet, sheetOf } from './support/sheets';
import { addLead } from './support/today';
import { pressAct } from './support/lead';

/** Logs a no on a lead’s page, and goes back to the spreadsheets. */
async function theySaidNo(app: App, page: Page, lead: string): Promise<void> {
	await app.open('/leads/');
	await page.getByRole('link', { name: lead }).click();
	await pressAct(page, 'They said no');
	await page.getByRole('dialog').getByRole('button', { name: /Log/ }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await app.open('/import/');
}

test.beforeEach(async ({ app }) => {
	await app.atDay('2026-03-09');
	await app.open('/import/');
});

test('04 a sheet that nobody changed comes back byte for byte, and later only what is new is told and written', async ({
	app,
	page
}) => {
	await test.step('no change, no byte', async () => {
		await importSheet(page, APPLICATIONS);
		await expect(page.getByText('No changes.')).toBeVisible();
		const file = await exported(page);
		expect(file.name).toBe(APPLICATIONS.name);
		expect(file.bytes.equals(APPLICATIONS.bytes)).toBe(true);
	});

	await test.step('after their no one cell differs, and it is told which', async () => {
		await theySaidNo(app, page, 'Analyst at Northwind');
		await expect(page.getByText('1 cell changed in 1 row')).toBeVisible();
		await page.getByText('Changed cells').click();
		const column = page.getByRole('region', { name: 'Column D, Status' });
		await expect(column.getByRole('listitem')).toHaveText(/D2\s*Applied\s*Rejected/);
		const before = APPLICATIONS.bytes.toString();
		expect((await exported(page)).bytes.toString()).toBe(
			before.replace('25/02/2026,Applied', '25/02/2026,Rejected')
		);
	});

	await test.step('what was handed out once is not told again', async () => {
		await expect(page.getByText('No changes.')).toBeVisible();
		const first = (await exported(page)).bytes.toString();
		expect(first).toBe(APPLICATIONS.bytes.toString().replace('25/02/2026,Applied', '25/02/2026,Rejected'));
		await theySaidNo(app, page, 'Clerk at Fabrikam');
		await expect(page.getByText('1 cell changed in 1 row')).toBeVisible();
		await page.getByText('Changed cells').click();
		await expect(page.getByRole('region', { name: 'Column D, Status' }).getByRole('listitem')).toHaveText(
			/D3\s*Phoned my aunt\s*Rejected/
		);
		expect((await exported(page)).bytes.toString()).toBe(first.replace('Phoned my aunt', 'Rejected'));
	});
});

test('04 what the encoding of a file can’t hold is never garbled: UTF-8 is offered', async ({
	app,
	page
}) => {
	await importSheet(page, BEWERBUNGEN);
	await app.open('/leads/');
	await addLead(page, 'Łódź Works, Pilot');
	await expect(page.getByRole('link', { name: 'Pilot at Łódź Works' })).toBeVisible();
	await app.open('/import/');
	await expect(page.getByRole('alert')).toContainText('Ł');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Export as UTF-8' }).click()
	]);
	const text = (await fileOf(download)).bytes.toString();
	expect(text).toContain('Müller & Söhne;Prüfer;03.03.2026;Beworben\r\n');
	expect(text).toContain('Łódź Works;Pilot');
});

test('04 a touch that has no column goes among the notes, or into new columns, as wished', async ({
	app,
	page
}) => {
	await importSheet(page, APPLICATIONS);
	await theySaidNo(app, page, 'Analyst at Northwind');
	await expect(page.getByText('1 thing you logged has no column in this spreadsheet.')).toBeVisible();
	await page.getByLabel('In the notes, one line each').check();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('2 cells changed in 1 row')).toBeVisible();
	const withNotes = (await exported(page)).bytes.toString();
	expect(withNotes).toContain('"likes ""plain"" words\n2026-03-09 Dana Ruiz said no by email"');
	await page.getByText('Activity without a column').click();
	await page.getByLabel('In new columns on the right').check();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('cells changed in 5 rows')).toBeVisible();
	const [header, northwind] = (await exported(page)).bytes.toString().split(/\r\n/);
	expect(header).toBe(
		'Company,Role,Applied,Status,Contact,E-mail,Notes,Notes,Mood,Last contact,Next step,Next step on,State'
	);
	expect(northwind).toContain('said no by email",,good,09/03/2026,');
	await expect(page.getByText('No changes.')).toBeVisible();
});

test('04 changed cells are copied to be pasted where the spreadsheet lives', async ({
	app,
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const rows = ['Acme,Applied', 'Globex,Applied', 'Initech,Saved'].join('\n');
	await importSheet(page, sheetOf('online.csv', `Company,Status\n${rows}\n`));
	await theySaidNo(app, page, 'Acme');
	await theySaidNo(app, page, 'Globex');
	await page.getByText('Changed cells').click();
	const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
	await page.getByRole('button', { name: 'Copy 2 cells for B2:B3' }).click();
	await expect(page.getByText('Copied. Paste it at B2')).toBeVisible();
	expect(await clipboard()).toBe('Rejected\nRejected');
	await page.getByRole('button', { name: 'Copy column B' }).click();
	await expect.poll(clipboard).toBe('Rejected\nRejected\nSaved');
	await page.getByRole('button', { name: 'Mark as pasted' }).click();
	await expect(page.getByText('No changes.')).toBeVisible();
});

test('04 a sheet is disconnected and connected again, and a lead that was added by hand becomes a row, or not, as wished', async ({
	app,
	page
}) => {
	await test.step('disconnected: its leads stay, and undo connects it again', async () => {
		await importSheet(page, APPLICATIONS);
		await page.getByRole('button', { name: 'Disconnect applications.csv' }).click();
		await expect(page.getByRole('dialog')).toContainText('4 jobs');
		await page.getByRole('button', { name: 'Disconnect', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'Your spreadsheet', exact: true })).toHaveCount(0);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(page.getByRole('heading', { name: 'Your spreadsheet', exact: true })).toBeVisible();
		await app.open('/leads/');
		await expect(page.getByRole('link', { name: 'Analyst at Northwind' })).toBeVisible();
	});

	await test.step('a lead that was added by hand', async () => {
		await addLead(page, 'Tailspin, Pilot');
		await expect(page.getByRole('link', { name: 'Pilot at Tailspin' })).toBeVisible();
		await app.open('/import/');
		await expect(page.getByText('1 new row at the end')).toBeVisible();
		const wish = page.getByLabel(/Add 1 job that isn’t in a spreadsheet/);
		await wish.uncheck();
		await expect(page.getByText('No changes.')).toBeVisible();
		expect((await exported(page)).bytes.equals(APPLICATIONS.bytes)).toBe(true);
		await wish.check();
		await expect(page.getByText('1 new row at the end')).toBeVisible();
		const [header, ...rows] = (await exported(page)).bytes.toString().split(/\r?\n/);
		expect(header?.split(',')).toHaveLength(9);
		expect(rows).toHaveLength(6);
		expect(rows.at(-1)).toMatch(/^Tailspin,Pilot,/);
		expect(rows.at(-1)?.split(',')).toHaveLength(9);
		await expect(page.getByText('No changes.')).toBeVisible();
	});
});
