/** What a sheet names no day for: shown without one, dated by one click, and kept apart in the work-search record. */
import { expect, test } from './support/app';
import { timelineOf } from './support/lead';
import { importSheet, sheetOf } from './support/sheets';

const SHEET = sheetOf(
	'search.csv',
	[
		'Company,Role,Applied,Status',
		'Northwind,Analyst,2026-02-25,Rejected',
		'Fabrikam,Clerk,2026-02-20,Interview',
		'Contoso,Writer,2026-02-18,Offer',
		'Woodgrove,Teller,,Applied',
		''
	].join('\n')
);

test(
	'33 what the sheet names no day for is shown without one, and takes one by one click and one undo',
	{
		tag: '@phone'
	},
	async ({ app, page, said }) => {
		await app.atDay('2026-03-02');
		await app.open('/import/');
		await importSheet(page, SHEET);
		await app.open('/leads/?show=all');
		await page.getByRole('list', { name: 'Leads' }).getByRole('link', { name: 'Fabrikam' }).click();
		const timeline = timelineOf(page);
		await expect(timeline.getByText('Date not in your sheet')).toBeVisible();
		const undated = timeline.getByRole('listitem').filter({ hasText: 'Date not in your sheet' });
		await expect(undated.getByText('Interview')).toBeVisible();
		await expect(undated.getByRole('time')).toHaveCount(0);
		await timeline.getByRole('button', { name: 'Set the date: Interview' }).click();
		await timeline.getByLabel('Set the date: Interview').fill('2026-02-27');
		await timeline.getByRole('button', { name: 'Save' }).click();
		await expect(timeline.getByText('Date not in your sheet')).toHaveCount(0);
		await expect(timeline.getByText(said.day('2026-02-27', 'short'), { exact: true })).toBeVisible();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(timeline.getByText('Date not in your sheet')).toBeVisible();
		await expect(timeline.getByText(said.day('2026-02-27', 'short'), { exact: true })).toHaveCount(0);
	}
);

test('33 the work-search record keeps apart what has no day, until it has one', async ({ app, page }) => {
	await app.atDay('2026-03-02');
	await app.open('/import/');
	await importSheet(page, SHEET);
	await app.open('/week/record/?from=2026-02-16&to=2026-03-08');
	const missing = page.getByRole('list', { name: 'Missing dates' });
	await expect(page.getByRole('heading', { name: 'Missing dates' })).toBeVisible();
	await expect(missing.getByRole('listitem')).toHaveCount(2);
	const entries = page.getByRole('list', { name: 'Entries' });
	await expect(entries.getByRole('listitem')).toHaveCount(3);
	await expect(page.getByText('2 activities without a date are left out.')).toBeVisible();
	const woodgrove = missing.getByRole('listitem').filter({ hasText: 'Woodgrove' });
	await woodgrove.getByRole('button', { name: /^Set the date: You applied/ }).click();
	await woodgrove.getByLabel(/^Set the date: You applied/).fill('2026-02-28');
	await woodgrove.getByRole('button', { name: 'Save' }).click();
	await expect(entries.getByRole('listitem')).toHaveCount(4);
	await expect(missing.getByRole('listitem')).toHaveCount(1);
});

test('33 a no without a day is told as one', async ({ app, page }) => {
	await app.atDay('2026-03-02');
	await app.open('/import/');
	await importSheet(page, SHEET);
	await app.open('/leads/?show=all');
	await page.getByRole('button', { name: /^All \d/ }).click();
	await page.getByRole('list', { name: 'Leads' }).getByRole('link', { name: 'Northwind' }).click();
	const timeline = timelineOf(page);
	await expect(timeline.getByText('They said no to this job')).toBeVisible();
	await expect(
		timeline.getByRole('button', { name: 'Set the date: They said no to this job' })
	).toBeVisible();
});

test('33 a day of the sheet that was not believed is shown as it stands', async ({ app, page }) => {
	const text =
		'Company,Role,Applied,Status,Interview date\nFabrikam,Clerk,13.02.2026,Interview,31.02.2026\nContoso,Writer,,Contacted,\n';
	await app.atDay('2026-03-02');
	await app.open('/import/');
	await importSheet(page, sheetOf('refused.csv', text));
	await app.open('/leads/?show=all');
	await page.getByRole('list', { name: 'Leads' }).getByRole('link', { name: 'Fabrikam' }).click();
	await expect(timelineOf(page).getByText('Date not in your sheet')).toBeVisible();
	const sheet = page.getByRole('region', { name: 'Also in your sheet' });
	await expect(sheet.getByText('Interview date (date not used)')).toBeVisible();
	await expect(sheet.getByText('31.02.2026')).toBeVisible();
	await app.open('/leads/?show=all');
	await page.getByRole('list', { name: 'Leads' }).getByRole('link', { name: 'Contoso' }).click();
	await expect(timelineOf(page)).toContainText('You reached out');
	await expect(timelineOf(page)).not.toContainText('got in touch');
});
