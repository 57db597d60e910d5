import { expectAccessible } from './support/axe';
import { expect, test } from './support/app';

/** A sheet of the year before: 180 applications, none of which was ever answered. */
function yearOldSheet(): Buffer {
	const rows = Array.from({ length: 180 }, (_, at) => {
		const day = `2025-${String(1 + (at % 6)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
		return `Company ${at + 1},Analyst,${day},Applied`;
	});
	return Buffer.from(['Company,Role,Date applied,Status', ...rows, ''].join('\n'));
}

test.beforeEach(async ({ app, page }) => {
	await app.atDay('2026-03-11');
	await app.open('/import/');
	await page
		.getByLabel('Spreadsheet')
		.setInputFiles({ name: 'last-year.csv', mimeType: 'text/csv', buffer: yearOldSheet() });
	await page.getByRole('button', { name: 'Import 180 leads' }).click();
	await page.getByText('180 jobs imported').waitFor();
	await page.getByRole('link', { name: /^Today/ }).click();
});

test('14.1 an old sheet brings a day’s load, and the rest waits', { tag: '@phone' }, async ({ page }) => {
	await expect(page.getByRole('list', { name: 'To do' }).getByRole('listitem')).toHaveCount(8);
	const waiting = page.getByRole('region', { name: 'To catch up' });
	await expect(waiting).toContainText('172 more steps are due');
	await expect(waiting).toContainText(/At eight a day that takes until \d+ April/);
	await waiting.getByRole('link', { name: /Go through them/ }).click();
	await expect(page.getByRole('list', { name: 'Waiting' }).getByRole('listitem')).toHaveCount(172);
	await expectAccessible(page);
});

test('14.2 many are let rest or let go at once, and one press takes it back', async ({ page }) => {
	await page.getByRole('link', { name: /Go through them/ }).click();
	const waiting = page.getByRole('list', { name: 'Waiting' }).getByRole('listitem');
	await waiting.nth(0).getByRole('checkbox').check();
	await waiting.nth(1).getByRole('checkbox').check();
	await page.getByRole('button', { name: 'Let 2 go' }).click();
	await expect(waiting).toHaveCount(170);

	await page.getByRole('checkbox', { name: 'All 170' }).check();
	await page.getByRole('button', { name: 'Let 170 rest' }).click();
	await expect(waiting).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(waiting).toHaveCount(170);
	await page.getByRole('checkbox', { name: 'All 170' }).check();
	await page.getByRole('button', { name: 'Let 170 rest' }).click();

	await page.getByRole('link', { name: 'Leads', exact: true }).click();
	await page.getByRole('button', { name: 'State' }).click();
	const states = page.getByRole('group', { name: 'State' });
	await expect(states.getByRole('checkbox', { name: 'Closed 2' })).toBeVisible();
	await expect(states.getByRole('checkbox', { name: 'Scheduled 170' })).toBeVisible();
	await page.getByRole('link', { name: /^Today/ }).click();
	await expect(page.getByRole('region', { name: 'To catch up' })).toBeHidden();
});
