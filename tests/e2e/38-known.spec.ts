import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { overflow } from './support/lead';
import { choose, importButton, sheetOf } from './support/sheets';

const SHEET = sheetOf(
	'search.csv',
	[
		'Company,Role,Applied,Status,Contact,E-mail',
		'Northwind,Analyst,2026-03-02,Rejected,Dana Ruiz,dana@northwind.example',
		'Contoso,Planner,2026-04-20,Interview,Omar Diaz,omar@contoso.example'
	].join('\n')
);

async function importSheet(page: Page): Promise<void> {
	await choose(page, SHEET);
	await importButton(page).click();
	await expect(page.getByRole('heading', { name: /imported$/ })).toBeVisible();
}

const known = (page: Page) => page.getByRole('list', { name: 'At this company' });

test(
	'38 a company that is typed says at once what is known of it, in every way in',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await app.atDay('2026-05-04');
		await app.open('/import/');
		await importSheet(page);
		await app.open('/add/');
		const line = page.getByRole('textbox', { name: 'New lead, in one line' });
		await line.fill('Fabrikam, Clerk');
		await expect(page.getByText('Company: Fabrikam')).toBeVisible();
		await expect(known(page)).toHaveCount(0);
		await line.fill('northwind, Clerk');
		const past = known(page).getByRole('link', { name: 'You applied here in March (Analyst): rejected.' });
		await expect(past).toBeVisible();
		await expect(known(page).getByRole('link', { name: 'You know 1 person here: Dana Ruiz.' })).toBeVisible();
		await expectAccessible(page);
		expect(await overflow(page)).toBe(0);

		await page.getByRole('button', { name: 'Paste an ad or a link' }).click();
		await page.getByLabel('Company', { exact: true }).fill('CONTOSO');
		await expect(known(page)).toContainText('You applied here in April (Planner): at the interview stage.');
		await page.getByLabel('Company', { exact: true }).fill('Northwind');
		await past.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northwind');

		await page.getByRole('button', { name: /^Change the company/ }).click();
		await page.getByRole('textbox', { name: 'Change the company' }).fill('Contoso');
		await expect(known(page)).toContainText('You applied here in April (Planner): at the interview stage.');
		await page.getByRole('textbox', { name: 'Change the company' }).press('Escape');
	}
);

test('38 a link to what is known leaves the dialog for it, and keeps what was typed', async ({
	app,
	page
}) => {
	await app.atDay('2026-05-04');
	await app.open('/import/');
	await importSheet(page);
	await app.open('/leads/');
	await page.getByRole('button', { name: 'Add a lead' }).first().click();
	await page
		.getByRole('dialog')
		.getByRole('textbox', { name: 'New lead, in one line' })
		.fill('Northwind, Clerk');
	await known(page)
		.getByRole('link', { name: /^You applied here in March/ })
		.click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northwind');
	await page.getByRole('link', { name: 'Leads', exact: true }).click();
	await page.getByRole('button', { name: 'Add a lead' }).first().click();
	await expect(page.getByRole('textbox', { name: 'New lead, in one line' })).toHaveValue('Northwind, Clerk');
});
