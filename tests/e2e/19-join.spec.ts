/** The same lead in two places: recognised, offered to be joined, never joined silently. */
import { expect, test, type App } from './support/app';
import { expectAccessible } from './support/axe';
import type { Page } from '@playwright/test';
import { overflow } from './support/lead';
import { choose, fileOf, importButton, importSheet, sheetOf } from './support/sheets';
import { addLead } from './support/today';

const JOBS = sheetOf(
	'jobs.csv',
	'Company,Role,Applied,Status,Contact,Notes\nNorthwind,Analyst,2026-03-02,Applied,Dana Ruiz,Met at the fair\nContoso,Writer,2026-03-03,Applied,,\n'
);
const BOARD = sheetOf(
	'board.csv',
	'Employer;Position;State;Salary;Contact;E-mail\r\nNorthwind;Analyst;Rejected;65,000;Dana Ruiz;dana@northwind.example\r\nFabrikam;Clerk;Saved;;;'
);

/** Both sheets with all their rows, so that Northwind is there twice. */
async function withBoth(app: App, page: Page) {
	await app.atDay('2026-03-09');
	await app.open('/import/');
	await importSheet(page, JOBS);
	await choose(page, BOARD);
	await page.getByRole('radio', { name: /^All 2 rows You’ll/ }).check();
	await importButton(page).click();
	await expect(page.getByRole('heading', { name: '2 jobs imported' })).toBeVisible();
}

test(
	'19 a lead that is in two sheets is offered to be joined, and both files stay as they are',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await withBoth(app, page);
		await expect(page.getByText('1 possible duplicate.')).toBeVisible();
		await page.getByRole('button', { name: 'Review' }).click();
		const dialog = page.getByRole('dialog', { name: 'Is this the same lead?' });
		await expect(dialog.getByText('Same company and same role.')).toBeVisible();
		await expect(dialog.getByRole('columnheader', { name: /From jobs\.csv/ })).toBeVisible();
		await expect(dialog.getByRole('columnheader', { name: /From board\.csv/ })).toBeVisible();
		await expect(dialog.getByRole('row', { name: 'Salary' })).toContainText('65,000');
		await expect(dialog.getByRole('group', { name: 'Which stage is right?' })).toBeVisible();
		expect(await overflow(page)).toBe(0);
		await expectAccessible(page);
		await dialog.getByRole('button', { name: 'Merge' }).press('Enter');
		await expect(dialog).toBeHidden();
		await expect(page.getByText(/^Merged into Analyst at Northwind/)).toBeVisible();

		await app.open('/leads/?show=all');
		await expect(
			page.getByRole('list', { name: 'Leads' }).getByRole('link', { name: 'Northwind' })
		).toHaveCount(1);
		await expect(page.getByText(/possible duplicate/)).toBeHidden();
		await page.getByRole('list', { name: 'Leads' }).getByRole('link', { name: 'Northwind' }).click();
		await expect(page.getByText('From jobs.csv and board.csv')).toBeVisible();
		await expect(page.getByText('65,000')).toBeVisible();
		await expect(page.getByRole('list', { name: 'Timeline' }).getByText('You applied')).toHaveCount(1);

		await app.open('/import/');
		for (const sheet of [JOBS, BOARD]) {
			const card = page.getByRole('article').filter({ hasText: sheet.name });
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				card.getByRole('button', { name: 'Export spreadsheet' }).click()
			]);
			expect((await fileOf(download)).bytes.toString()).toBe(sheet.bytes.toString());
		}
	}
);

test('19 a join is taken back whole', async ({ app, page }) => {
	await withBoth(app, page);
	await page.getByRole('button', { name: 'Review' }).click();
	await page.getByRole('button', { name: 'Merge' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('1 possible duplicate.')).toBeVisible();
	await app.open('/leads/?show=all');
	await expect(
		page.getByRole('list', { name: 'Leads' }).getByRole('link', { name: 'Northwind' })
	).toHaveCount(2);
});

test('19 two that the user calls two are not asked about again', async ({ app, page }) => {
	await withBoth(app, page);
	await app.open('/leads/?show=all');
	await page.getByRole('button', { name: 'Review' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Not the same' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.reload();
	await expect(
		page.getByRole('list', { name: 'Leads' }).getByRole('link', { name: 'Northwind' })
	).toHaveCount(2);
	await expect(page.getByText(/possible duplicate/)).toBeHidden();
});

test('19 a lead is joined with another from its page by keys alone, the other’s address leads there, and it is taken back', async ({
	app,
	page
}) => {
	const press = async (...keys: string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	await app.atDay('2026-03-09');
	await app.open('/import/');
	await importSheet(page, JOBS);
	await app.open('/leads/?show=all');
	await addLead(page, 'Northwind Trading, Data Analyst');
	const list = page.getByRole('list', { name: 'Leads' });
	const typed = new URL(
		(await list.getByRole('link', { name: 'Northwind Trading' }).getAttribute('href'))!,
		page.url()
	);
	await list.getByRole('link', { name: 'Analyst at Northwind', exact: true }).press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	const more = page.getByRole('main').getByRole('button', { name: 'More', exact: true });
	await press('Tab');
	await expect(more).toBeFocused();
	await press('Enter', 'm', 'Enter');
	const dialog = page.getByRole('dialog', { name: 'Merge with another lead' });
	await expect(dialog.getByRole('searchbox')).toBeFocused();
	await page.keyboard.type('Data Analyst at Northwind Trading');
	await press('Tab', 'Enter');
	await expect(dialog.locator(':focus').getByRole('table', { name: 'Both leads compared' })).toBeVisible();
	await expect(dialog.getByRole('row', { name: 'Role' })).toContainText('Data Analyst');
	const merge = dialog.getByRole('button', { name: 'Merge', exact: true });
	for (let tabs = 0; tabs < 6 && !(await merge.evaluate((it) => it === document.activeElement)); tabs += 1)
		await press('Tab');
	await press('Enter');
	await expect(dialog).toBeHidden();
	await expect(more).toBeFocused();
	await expect(page.getByText('Also: company Northwind Trading; role Data Analyst')).toBeVisible();
	await page.goto(typed.href);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northwind');
	expect(page.url()).not.toBe(typed.href);
	await press('Control+z');
	await expect(page.getByText('Undone.')).toBeVisible();
	await page.goto(typed.href);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northwind Trading');
});

test('19 known rows of a sheet are connected with the leads that are there', async ({ app, page }) => {
	await app.atDay('2026-03-09');
	await app.open('/import/');
	await importSheet(page, JOBS);
	await choose(page, BOARD);
	await expect(page.getByText('1 of these 2 rows looks like a job you already have.')).toBeVisible();
	await page.getByRole('radio', { name: /connected to jobs you have/ }).check();
	await expect(importButton(page)).toHaveText('Import 1 job and connect 1 row');
	await importButton(page).click();
	await expect(page.getByText('1 row connected to jobs you already had.')).toBeVisible();
	await app.open('/leads/?show=all');
	await page.getByRole('list', { name: 'Leads' }).getByRole('link', { name: 'Northwind' }).click();
	await expect(page.getByText('From jobs.csv and board.csv')).toBeVisible();
	await expect(page.getByText('dana@northwind.example')).toBeVisible();
});
