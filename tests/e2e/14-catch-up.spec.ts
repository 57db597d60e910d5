import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/app';
import { goTo } from './support/places';

/** A month of 60 applications that nobody answered, and 20 of the year before. */
function bigSheet(): Buffer {
	const rows = Array.from({ length: 80 }, (_, at) => {
		const [year, month] = at < 60 ? ['2026', '02'] : ['2025', '06'];
		const day = `${year}-${month}-${String(1 + (at % 28)).padStart(2, '0')}`;
		return `Company ${at + 1},Analyst,${day},Applied,jobs@company${at + 1}.example`;
	});
	return Buffer.from(['Company,Role,Date applied,Status,Email', ...rows, ''].join('\n'));
}

const boxes = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('checkbox');
const due = (page: Page) => page.getByRole('region', { name: 'Due', exact: true });
const quiet = (page: Page) => page.getByRole('region', { name: 'Gone quiet' });
const selectAll = (page: Page) => due(page).getByRole('checkbox', { name: /^Select all/ });

test.beforeEach(async ({ app, page }) => {
	await app.atDay('2026-03-11');
	await app.open('/import/');
	await page
		.getByLabel('Spreadsheet')
		.setInputFiles({ name: 'last-year.csv', mimeType: 'text/csv', buffer: bigSheet() });
	await page.getByRole('button', { name: 'Import 80 jobs' }).click();
	await page.getByRole('heading', { name: '80 jobs imported' }).waitFor();
	await goTo(page, 'Today');
});

test(
	'14.1 an old sheet brings a day’s load, and the rest can wait',
	{ tag: '@phone' },
	async ({ page, said }) => {
		const todo = page.getByRole('list', { name: 'To do' }).getByRole('listitem');
		await expect(todo).toHaveCount(8);
		// What was applied to last is asked about first.
		await expect(todo.first()).toContainText('Company 28');
		await expect(page.getByText('8 to do · 8 overdue')).toBeVisible();
		const backlog = page.getByRole('region', { name: 'Backlog' });
		await expect(backlog).toContainText('52 more can wait. At 8 a day');
		await expect(backlog).toContainText(`you’d be done by ${said.day('2026-03-20', 'day')}`);
		await backlog.getByRole('link', { name: 'Review the backlog' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backlog');
		await expect(page.getByText('60 due · 20 gone quiet')).toBeVisible();
		await expect(boxes(page)).toHaveCount(80);
		await expect(boxes(page).first()).toHaveAccessibleName('Analyst at Company 28');
		await expectAccessible(page);
	}
);

test('14.2 many are snoozed or archived at once, and one press takes it back', async ({ page }) => {
	await page.getByRole('link', { name: 'Review the backlog' }).click();
	await boxes(page).nth(0).check();
	await boxes(page).nth(1).check();
	await expect(page.getByText('2 selected')).toBeVisible();
	await page.getByRole('button', { name: 'Archive' }).click();
	await expect(page.getByText('2 jobs archived.')).toBeVisible();
	await expect(page.getByText('58 due · 20 gone quiet')).toBeVisible();

	for (const group of await selectAll(page).all()) await group.check();
	await page.getByRole('button', { name: 'Snooze' }).click();
	await expect(page.getByText('58 jobs snoozed.')).toBeVisible();
	await expect(due(page)).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('58 due · 20 gone quiet')).toBeVisible();

	await quiet(page)
		.getByRole('checkbox', { name: /^Select all/ })
		.check();
	await page.getByRole('button', { name: 'Archive' }).click();
	await expect(page.getByText('20 jobs archived.')).toBeVisible();
	await expect(quiet(page)).toBeHidden();

	await goTo(page, 'Leads');
	await page.getByRole('button', { name: /^All / }).click();
	await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'State' }).click();
	const states = page.getByRole('menu', { name: 'State' });
	await expect(states.getByRole('menuitemcheckbox', { name: 'Closed 22' })).toBeVisible();
});

test('14.3 what is kept stays due, and is out of the way', async ({ page }) => {
	await page.getByRole('link', { name: 'Review the backlog' }).click();
	await boxes(page).nth(0).check();
	await page.getByRole('button', { name: 'Keep' }).click();
	await expect(page.getByRole('main').getByText('1 kept for now.')).toBeVisible();
	await expect(boxes(page)).toHaveCount(79);
	await expect(page.getByText('60 due · 20 gone quiet')).toBeVisible();
	await page.getByRole('button', { name: 'Show them' }).click();
	await expect(boxes(page)).toHaveCount(80);
});

test('14.4 leads that have gone quiet are found by their state, and are neither due nor counted', async ({
	page
}) => {
	await goTo(page, 'Leads');
	await page.getByRole('button', { name: /^All / }).click();
	await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'State' }).click();
	await page.getByRole('menuitemcheckbox', { name: 'Gone quiet 20' }).click();
	await expect(page.getByText('20 of 80 jobs')).toBeVisible();
	await expect(page.getByRole('list', { name: 'Leads' }).getByText('Gone quiet')).toHaveCount(20);
});
