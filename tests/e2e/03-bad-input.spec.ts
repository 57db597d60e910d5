import { expect, test } from './support/app';
import {
	APPLICATIONS,
	choose,
	exported,
	importButton,
	importSheet,
	sheetOf,
	type SheetFile
} from './support/sheets';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
const REFUSED: readonly (readonly [string, SheetFile, RegExp])[] = [
	['an empty file', sheetOf('empty.csv', ''), /No rows found/],
	['a picture', { name: 'picture.csv', bytes: PNG }, /picture, not a spreadsheet/],
	['a workbook', { name: 'book.csv', bytes: Buffer.from('PK\u0003\u0004rest of it') }, /workbook/],
	['a web page', sheetOf('page.csv', '<html><table><tr><td>Northwind</td></tr></table></html>'), /web page/],
	[
		'an unclosed quote',
		sheetOf('quote.csv', 'Company,Role\nNorthwind,"Analyst\nFabrikam,Clerk\n'),
		/on line 2 is never closed/
	],
	[
		'600 columns',
		sheetOf('wide.csv', `${Array.from({ length: 600 }, (_, at) => `c${at}`).join()}\n`),
		/more than 500 columns/
	]
];

test('03 what is no sheet is refused in a sentence, and nothing that is there is lost', async ({
	app,
	page
}) => {
	await app.open('/import/');
	await importSheet(page, APPLICATIONS);
	for (const [what, file, sentence] of REFUSED) {
		await choose(page, file);
		const alert = page.getByRole('alert');
		await expect(alert, what).toContainText(sentence);
		await expect(alert, what).toContainText('Nothing was imported or changed.');
		await expect(importButton(page), what).toHaveCount(0);
	}
	expect((await exported(page)).bytes.equals(APPLICATIONS.bytes)).toBe(true);
	await app.open('/leads/?show=all');
	await expect(page.getByRole('link', { name: 'Analyst at Northwind' })).toBeVisible();
});

test('03 a file of 60 MB is refused at once', async ({ app, page }) => {
	await app.open('/import/');
	await page.evaluate(() => {
		const data = new DataTransfer();
		data.items.add(new File([new Uint8Array(60 * 1024 * 1024)], 'all.csv'));
		const input = document.querySelector<HTMLInputElement>('input[type=file]');
		if (!input) throw new Error('There is no field for files.');
		input.files = data.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await expect(page.getByRole('alert')).toContainText('larger than 50 MB');
});

test('03 a header alone is shown and has nothing to import', async ({ app, page }) => {
	await app.open('/import/');
	await choose(page, sheetOf('header.csv', 'Company,Role,Status\n'));
	await expect(page.getByLabel('Meaning of Company')).toHaveValue('organisation');
	await expect(page.getByRole('alert')).toContainText('No rows found');
	await expect(importButton(page)).toBeDisabled();
});

test('03 mixed line ends make the rows that a spreadsheet would show', async ({ app, page }) => {
	await app.open('/import/');
	await choose(
		page,
		sheetOf('mixed.csv', 'Company,Role\r\nNorthwind,Analyst\nFabrikam,Clerk\rContoso,Writer\r\n')
	);
	await expect(importButton(page)).toHaveText('Import 3 jobs');
});

test('03 headers, scripts, addresses and days that mean harm come through as text', async ({ app, page }) => {
	const text =
		'Company,__proto__,constructor,URL,Applied\n' +
		'<script>document.title="gone"</script>,<img src=x onerror=alert(1)>,{{7*7}},javascript:alert(1),2026-02-30\n';
	await app.open('/import/');
	await choose(page, sheetOf('harm.csv', text));
	await expect(page.getByLabel('Meaning of __proto__')).toHaveValue('');
	await page.getByText('Adjust').click();
	await page.getByText(/^Kept as they are/).click();
	await expect(page.getByRole('listitem').filter({ hasText: '{{7*7}}' }).first()).toBeVisible();
	await page.getByText('1 thing to check').click();
	await expect(page.getByText('2026-02-30').last()).toBeVisible();
	await importButton(page).click();
	await expect(page.getByRole('heading', { name: '1 job imported' })).toBeVisible();
	expect((await exported(page)).bytes.toString()).toBe(text);
	await app.open('/leads/?show=all');
	await page.getByRole('link', { name: '<script>document.title="gone"</script>' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>');
	await expect(page.locator('a[href^="javascript:"], main img')).toHaveCount(0);
	await expect(page).not.toHaveTitle('gone');
});
