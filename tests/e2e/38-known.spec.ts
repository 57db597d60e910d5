import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { fillDialog, openNewLead, overflow } from './support/lead';
import { choose, fileOf, importButton, sheetOf } from './support/sheets';

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

type Card = [string, [name: string, parameters: object, type: string, value: string][]];

async function saved(page: Page, button: Locator) {
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return fileOf(download);
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

test(
	'38 the page of a lead names the people whom the user knows there, once',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await app.atDay('2026-05-04');
		await app.open('/import/');
		await importSheet(page);
		await app.open('/people/');
		await page.getByRole('button', { name: 'Add a contact' }).click();
		await fillDialog(page, { Name: 'Kim Lee', Company: 'northwind' });
		await page.getByRole('button', { name: 'Add this person' }).click();
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await openNewLead(app, page, 'Northwind Traders');
		await page.getByRole('button', { name: /^Change the company/ }).click();
		await page.getByRole('textbox', { name: 'Change the company' }).fill('Northwind');
		await page.getByRole('textbox', { name: 'Change the company' }).press('Enter');
		await expect(known(page)).toHaveCount(1);
		await known(page).getByRole('link', { name: 'You know 2 people here: Dana Ruiz and Kim Lee.' }).click();
		await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('Northwind');
		await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveText([
			'Dana Ruiz',
			'Kim Lee'
		]);
	}
);

test(
	'38 two people who are one are merged, and taken apart again; contacts go out as a file',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await app.atDay('2026-05-04');
		await app.open('/import/');
		await importSheet(page);
		await app.open('/people/');
		const dana = page.getByRole('listitem').filter({ hasText: 'Dana Ruiz' });
		await page.getByRole('button', { name: 'More for Dana Ruiz' }).click();
		await page.getByRole('menuitem', { name: 'Merge with someone' }).click();
		await page.getByRole('searchbox', { name: 'Who is the same person?' }).fill('contoso');
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Merge Omar Diaz, Contoso' }).click();
		await expect(page.getByText('Merged into Dana Ruiz.')).toBeVisible();
		await expect(page.getByText('1 person', { exact: true })).toBeVisible();
		await expect(dana.getByRole('link', { name: 'omar@contoso.example' })).toBeVisible();
		await expect(dana.getByRole('link', { name: 'Planner at Contoso' })).toBeVisible();

		await page.getByRole('button', { name: 'More for Dana Ruiz' }).click();
		const one = await saved(page, page.getByRole('menuitem', { name: 'Export contact' }));
		expect(one.name).toBe('Dana Ruiz.vcf');
		const emails = (card: Card) => card[1].filter(([name]) => name === 'email').map(([, , , email]) => email);
		expect(emails(ICAL.parse(one.bytes.toString()) as Card).sort()).toEqual([
			'dana@northwind.example',
			'omar@contoso.example'
		]);

		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(page.getByText('2 people', { exact: true })).toBeVisible();
		const all = await saved(page, page.getByRole('button', { name: 'Export contacts' }));
		expect(all.name).toBe('contacts.vcf');
		expect((ICAL.parse(all.bytes.toString()) as Card[]).map(emails)).toEqual([
			['omar@contoso.example'],
			['dana@northwind.example']
		]);
	}
);

test('38 a lead that does not exist leads home', async ({ app, page }) => {
	await app.open('/lead/?id=nobody');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lead not found');
	await page.getByRole('main').getByRole('link', { name: 'Go to Today' }).click();
	await expect(page).toHaveURL(app.site.url('/'));
});
