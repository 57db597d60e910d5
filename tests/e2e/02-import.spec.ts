import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { APPLICATIONS, checking, choose, importButton, importSheet, sheetOf } from './support/sheets';

test.beforeEach(async ({ app }) => {
	await app.atDay('2026-03-09');
	await app.open('/import/');
});

test(
	'02 a sheet is understood, shown as understood, and brought in with one button',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await choose(page, APPLICATIONS);
		await expect(page.getByLabel('Stage of Phoned my aunt')).toHaveValue('');
		await page.getByText('Adjust').click();
		await page.getByText('Kept as they are: 1').click();
		await expect(page.getByLabel('Separator')).toHaveValue(',');
		await expect(page.getByLabel('Header row')).toHaveValue('0');
		await expect(page.getByLabel('Encoding')).toHaveValue('utf-8');
		await expect(page.getByText('2 of 3 dates fit only this order.')).toBeVisible();
		await expect(page.getByLabel('Meaning of Company')).toHaveValue('organisation');
		await expect(page.getByLabel('Meaning of Applied')).toHaveValue('appliedOn');
		await expect(page.getByLabel('Meaning of Notes (2)')).toHaveValue('notes');
		await expect(page.getByLabel('Meaning of Mood')).toHaveValue('');
		await expect(page.getByLabel('Stage of Wishlist')).toHaveValue('saved');
		await expectAccessible(page);

		await page.getByRole('button', { name: 'Make Mood a detail' }).click();
		await expect(page.getByLabel('Meaning of Mood')).toHaveValue('detail');
		await page.getByLabel('Stage of Phoned my aunt').selectOption('talking');
		await expect(importButton(page)).toHaveText('Import 4 jobs');
		await importButton(page).click();
		await expect(page.getByRole('heading', { name: '4 jobs imported' })).toBeFocused();
		await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
		await expectAccessible(page);

		await app.open('/leads/');
		await expect(page.getByRole('link', { name: 'Analyst at Northwind' })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Teller at Woodgrove' })).toBeVisible();
	}
);

test('02 nothing is stored before the button is pressed', async ({ app, page }) => {
	await choose(page, APPLICATIONS);
	await expect(importButton(page)).toBeEnabled();
	await page.reload();
	await expect(importButton(page)).toHaveCount(0);
	await app.open('/leads/');
	await expect(page.getByRole('link', { name: /Northwind/ })).toHaveCount(0);
});

test('02 what was understood can be changed', async ({ page }) => {
	await choose(page, APPLICATIONS);
	await page.getByText('Adjust').click();
	await page.getByLabel('Meaning of Company').selectOption('');
	await page.getByLabel('Meaning of Role').selectOption('organisation');
	await page.getByLabel('Date order').selectOption('mdy');
	await expect(page.getByLabel('Date order')).toHaveValue('mdy');
	await page.getByLabel('Header row').selectOption('none');
	await expect(page.getByLabel('Meaning of column 1')).toBeVisible();
	await page.getByLabel('Header row').selectOption('0');
	await expect(page.getByLabel('Meaning of Company')).toHaveValue('organisation');
	await page.getByLabel('Separator').selectOption(';');
	await expect(page.getByText(/rows, 1 column$/)).toBeVisible();
});

test('02 where nothing decides the order of dates, it is asked', async ({ page }) => {
	await choose(page, sheetOf('odd.csv', 'Company,Role,Applied\nNorthwind,Analyst,03/02/2026\n'));
	const asked = page.getByRole('group', { name: /start with the day or the month/ });
	await expect(asked).toBeVisible();
	await page.getByText('Adjust').click();
	await asked.getByRole('radio', { name: /^Month first/ }).check();
	await expect(page.getByText('2 March 2026')).toBeVisible();
	await asked.getByRole('radio', { name: /^Day first/ }).check();
	await expect(page.getByText('3 February 2026')).toBeVisible();
});

test('02 rows that were pasted and a file that was dropped are sheets too', async ({ page }) => {
	await page.getByText('Paste rows', { exact: true }).click();
	await page.getByLabel('Rows, including the header').fill('Company\tRole\nNorthwind\tAnalyst');
	await page.getByRole('button', { name: 'Read rows' }).click();
	await page.getByText('Adjust').click();
	await expect(page.getByLabel('Separator')).toHaveValue('\t');
	await expect(importButton(page)).toHaveText('Import 1 job');

	const transfer = await page.evaluateHandle((text) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
		return data;
	}, APPLICATIONS.bytes.toString());
	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
	await expect(checking(page, 'dropped.csv')).toBeVisible();
	await expect(importButton(page)).toHaveText('Import 4 jobs');
});

test('02 the same sheet again doubles nothing unasked', async ({ app, page }) => {
	const asNew = page.getByRole('button', { name: 'Import as a new sheet' });
	await importSheet(page, APPLICATIONS);
	await choose(page, APPLICATIONS);
	await asNew.click();
	await expect(page.getByText('All 4 rows look like jobs you already have.')).toBeVisible();
	await expect(importButton(page)).toBeDisabled();
	const more = sheetOf('applications.csv', `${APPLICATIONS.bytes}\r\nTailspin,Pilot,01/03/2026,Applied,,,,,`);
	await choose(page, more);
	await asNew.click();
	await expect(page.getByText('4 of these 5 rows look like jobs you already have.')).toBeVisible();
	await expect(importButton(page)).toHaveText('Import 1 job');
	await page.getByRole('radio', { name: /^All 5 rows You’ll have/ }).check();
	await expect(importButton(page)).toHaveText('Import 5 jobs');
	await page.getByLabel('Only the new row').check();
	await importButton(page).click();
	await expect(page.getByRole('heading', { name: '1 job imported' })).toBeVisible();
	await app.open('/leads/');
	await expect(page.getByRole('link', { name: /Northwind/ })).toHaveCount(1);
	await expect(page.getByRole('link', { name: 'Pilot at Tailspin' })).toBeVisible();
});

test.describe('offline', () => {
	test.use({ serviceWorkers: 'allow' });

	test('02 a sheet can be read without server and network', async ({ app, page, context }) => {
		await app.readyForOffline();
		await app.site.stop();
		await context.setOffline(true);
		await app.open('/import/');
		await importSheet(page, APPLICATIONS);
	});
});

const OTHERS = process.env.CORPUS_DIRS ?? '';
const CORPUS = ['tests/fixtures/sheets', ...OTHERS.split(':').filter(Boolean)].map((folder) =>
	join(folder, 'trackers')
);
const trackers = CORPUS.filter((folder) => existsSync(folder)).flatMap((folder) =>
	readdirSync(folder).map((name) => ({ name, path: join(folder, name) }))
);

/** The unit tests read all of them. */
const EACH = 20;

test('02 trackers of the corpus are read or refused in a sentence', async ({ page }) => {
	expect(trackers.length).toBeGreaterThan(0);
	test.slow();
	for (const { name, path } of trackers.filter((_, at) => at % EACH === 0)) {
		await choose(page, { name, bytes: readFileSync(path) });
		const understood = checking(page, name);
		const refused = page.getByRole('alert').filter({ hasText: `${name} ` });
		await expect(understood.or(refused), name).toBeVisible();
	}
});
