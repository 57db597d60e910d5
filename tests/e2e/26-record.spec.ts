import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Download, Page } from '@playwright/test';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { fillDialog, leadMenu, openNewLead, overflow, pressAct } from './support/lead';

/** The text of the file that comes of a click. */
async function fileOf(
	page: Page,
	button: string,
	role: 'button' | 'menuitem' = 'button'
): Promise<{ name: string; text: string }> {
	const coming = page.waitForEvent('download');
	await page.getByRole(role, { name: button }).click();
	const download: Download = await coming;
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function logApplication(page: Page): Promise<void> {
	await pressAct(page, 'Log activity');
	await fillDialog(page, { Type: 'Application', With: 'Dana Ruiz' });
	await page.getByRole('button', { name: 'Log it' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
}

test(
	'26.1 the week becomes the record that an office asks for, with what counts and its proof',
	{ tag: '@phone' },
	async ({ app, page, said }) => {
		// Weeks start on the day that is usual where the English is spoken.
		const [from, to] = said.american() ? ['2026-03-08', '2026-03-14'] : ['2026-03-09', '2026-03-15'];
		await app.atDay('2026-03-11');
		await openNewLead(app, page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example');
		await logApplication(page);
		await app.open('/week/');
		await page.getByRole('link', { name: 'Work-search record' }).click();
		await page.getByLabel('Office', { exact: true }).selectOption('New York (Department of Labor)');
		await expect(page.getByRole('list', { name: 'Target' })).toContainText(
			`1 of 3, 2 to go by ${said.day(to, 'day')}`
		);
		await expect(page.getByText('not legal advice')).toBeVisible();
		await page.getByRole('textbox', { name: /^Proof: You applied/ }).fill('=mail of 11 March');
		await page.getByRole('checkbox', { name: /^Counts: You applied/ }).click();
		await expect(page.getByText('1 entry, and it doesn’t count.')).toBeVisible();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(page.getByText('1 entry, and it counts.')).toBeVisible();

		await page.getByText('Columns and what counts').click();
		await page.getByRole('checkbox', { name: 'Proof', exact: true }).click();
		await page.getByRole('button', { name: 'Proof: move left' }).press('Enter');
		await expectAccessible(page);
		expect(await overflow(page)).toBe(0);
		const csv = await fileOf(page, 'Save as CSV');
		expect(csv.name).toBe(`Work-search record ${from} to ${to}.csv`);
		expect(csv.text).toContain(`"'=mail of 11 March"`.replaceAll('"', ''));
		expect(csv.text).toContain('2026-03-11,Northwind');
		const html = await fileOf(page, 'Save as HTML');
		expect(html.text).toContain('<td dir="auto">=mail of 11 March</td>');
		await page.reload();
		await expect(page.getByRole('table')).toContainText('=mail of 11 March');
	}
);

test('26.2 a step goes along into the user’s own calendar, and out of it again', async ({ app, page }) => {
	await app.atDay('2026-03-11');
	await openNewLead(app, page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example');
	await logApplication(page);
	await page.getByRole('button', { name: /^Add to calendar/ }).click();
	const google = page.getByRole('menuitem', { name: 'Add to Google Calendar' });
	const query = new URL((await google.getAttribute('href'))!).searchParams;
	expect(Object.fromEntries(query)).toEqual({
		action: 'TEMPLATE',
		text: 'Email Dana Ruiz (Analyst at Northwind)',
		dates: '20260318/20260319'
	});
	await expect(google).toHaveAttribute('rel', /noopener noreferrer/);
	await expectAccessible(page);
	const eventsIn = (file: string) =>
		new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
	const first = eventsIn((await fileOf(page, 'Save as calendar file', 'menuitem')).text);
	expect(first.map(({ summary, sequence }) => [summary, sequence])).toEqual([
		['Email Dana Ruiz (Analyst at Northwind)', 0]
	]);

	await leadMenu(page, 'Close lead');
	await page.getByRole('dialog').getByRole('button', { name: 'Close lead' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await app.open('/week/calendar/');
	await expect(page.getByText('1 event that’s no longer planned is removed.')).toBeVisible();
	const [gone, ...more] = eventsIn((await fileOf(page, 'Save calendar file')).text);
	expect(more).toEqual([]);
	expect([gone!.uid, gone!.sequence, gone!.component.getFirstPropertyValue('status')]).toEqual([
		first[0]!.uid,
		1,
		'CANCELLED'
	]);
});

test('26.3 looking back shows what earned answers, and opens what is behind a number', async ({
	app,
	page
}) => {
	await app.withSample();
	await app.open('/week/');
	await page.getByRole('link', { name: 'Look back' }).click();
	await expect(page.getByRole('heading', { name: 'By channel', exact: true })).toBeVisible();
	const row = page.locator('details', { hasText: 'Email' }).first();
	await expect(row).toContainText(/\d+ of \d+/);
	await row.locator('summary').click();
	await expect(
		page
			.getByRole('list', { name: /^Email/ })
			.first()
			.getByRole('listitem')
			.first()
	).toBeVisible();
	await expectAccessible(page);
});
