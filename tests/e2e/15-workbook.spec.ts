import { cellsOf, changedParts, ods, odsRow, partOf, tabsWorkbook, xlsx } from '../support/workbooks';
import { openWorkbook } from '../../src/lib/sheet/workbook/open';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { choose, exported, importButton, importSheet } from './support/sheets';
import { goTo } from './support/places';
import { addLead } from './support/today';
import { pressAct } from './support/lead';

const text = (address: string, says: string) => `<c r="${address}" t="inlineStr"><is><t>${says}</t></is></c>`;
const WIDE = [
	['Company', 'Role', 'Applied', 'Status', 'Weeks'],
	['Northwind', 'Analyst', '46078', 'Applied', '2'],
	['Fabrikam', 'Clerk', '46083', 'Applied', '1'],
	['Contoso', 'Writer', '46080', 'Rejected', '2']
];
const rows = WIDE.map((row, r) => {
	const cells = row.map((says, c) => {
		const address = `${'ABCDE'[c]}${r + 1}`;
		if (r > 0 && c === 2) return `<c r="${address}" s="1"><v>${says}</v></c>`;
		if (r > 0 && c === 4) return `<c r="${address}"><f>INT((TODAY()-C${r + 1})/7)</f><v>${says}</v></c>`;
		return text(address, says);
	});
	return `<row r="${r + 1}">${cells.join('')}</row>`;
});
const bytes = Buffer.from(
	xlsx({
		sheets: [
			{
				name: 'Wishes',
				xml: `<sheetData><row r="1">${text('A1', 'Company')}</row><row r="2">${text('A2', 'Tailspin')}</row></sheetData>`
			},
			{
				name: 'Jobs',
				xml: `<cols><col min="1" max="1" width="31" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData>`
			}
		]
	})
);
const WORKBOOK = { name: 'applications.xlsx', bytes };
const JOBS = 'xl/worksheets/sheet2.xml';

test.beforeEach(async ({ app }) => {
	await app.atDay('2026-03-09');
	await app.open('/import/');
});

test('15 of a workbook the sheet that looks like a tracker is read, and another one where it is wished', async ({
	page
}) => {
	await choose(page, { ...WORKBOOK, name: 'named-wrongly.csv' });
	await expect(page.getByLabel('Sheet', { exact: true })).toHaveValue('Jobs');
	await expect(page.getByText('3 rows, 5 columns')).toBeVisible();
	await page.getByLabel('Sheet', { exact: true }).selectOption('Wishes');
	await expect(page.getByText('1 row, 1 column')).toBeVisible();
	await expect(importButton(page)).toHaveText('Import 1 job');
});

test('15 unchanged a workbook goes back as it came; after their no one cell of one part differs', async ({
	app,
	page
}) => {
	await importSheet(page, WORKBOOK);
	const same = await exported(page);
	expect(same.name).toBe(WORKBOOK.name);
	expect(same.bytes.equals(bytes)).toBe(true);
	await app.open('/leads/?show=all');
	await page.getByRole('link', { name: 'Analyst at Northwind' }).click();
	await pressAct(page, 'They said no');
	await page.getByRole('dialog').getByRole('button', { name: /Log/ }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await app.open('/import/');
	await expect(page.getByText('1 cell changed in 1 row')).toBeVisible();
	const file = await exported(page);
	expect(file.name).toBe(WORKBOOK.name);
	expect(changedParts(bytes, file.bytes)).toEqual([JOBS]);
	expect(partOf(file.bytes, JOBS).replace('<sheetCalcPr fullCalcOnLoad="1"/>', '')).toBe(
		partOf(bytes, JOBS).replace(text('D2', 'Applied'), text('D2', 'Rejected'))
	);
});

test('15 an OpenDocument sheet goes back as one, without the hidden rows that were left out', async ({
	page
}) => {
	const [header, ...jobs] = [
		['Company', 'Role', 'Status'],
		['Northwind', 'Analyst', 'Applied'],
		['Fabrikam', 'Clerk', 'Applied'],
		['Contoso', 'Writer', 'Applied']
	].map((row, at) => odsRow(row, at === 3 ? ' table:visibility="filter"' : ''));
	const book = Buffer.from(ods([{ name: 'Jobs', rows: header + jobs.join('') }]));
	await choose(page, { name: 'jobs.ods', bytes: book });
	await expect(page.getByText('1 row is hidden in the sheet.')).toBeVisible();
	await page.getByLabel('Leave them out').check();
	await importButton(page).click();
	await expect(page.getByRole('heading', { name: /imported$/ })).toBeVisible();
	await goTo(page, 'Leads');
	await page.getByRole('link', { name: 'Analyst at Northwind' }).click();
	await pressAct(page, 'They said no');
	await page.getByRole('dialog').getByRole('button', { name: /Log/ }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await goTo(page, 'Import');
	const file = await exported(page);
	expect(file.name).toBe('jobs.ods');
	expect(changedParts(book, file.bytes)).toEqual(['content.xml']);
	expect(cellsOf(openWorkbook(file.bytes).table('Jobs')).map((row) => row[2])).toEqual([
		'Status',
		'Rejected',
		'Applied',
		'Applied'
	]);
});

test('15 two tabs with jobs come in together, and go back in one workbook with the changes of both', async ({
	app,
	page
}) => {
	const [head, row] = [
		['Company', 'Role', 'Status'],
		(company: string, status: string) => [company, 'Analyst', status]
	];
	const before = Buffer.from(
		tabsWorkbook({
			Open: [head, row('Northwind', 'Applied'), row('Fabrikam', 'Applied')],
			Archive: [head, row('Contoso', 'Applied')],
			Lists: [['Applied'], ['Rejected']]
		})
	);
	await choose(page, { name: 'two.xlsx', bytes: before });
	const tabs = page.getByRole('group', { name: 'Tabs to import' });
	await expect(tabs.getByRole('checkbox')).toHaveCount(2);
	await expect(tabs.getByRole('checkbox', { name: 'Archive 1 job', checked: true })).toBeVisible();
	await expectAccessible(page);
	await tabs.getByRole('checkbox', { name: 'Archive 1 job' }).uncheck();
	await expect(importButton(page)).toHaveText('Import 2 jobs');
	await tabs.getByRole('checkbox', { name: 'Archive 1 job' }).check();
	await expect(importButton(page)).toHaveText('Import 3 jobs');
	await importButton(page).click();
	await expect(page.getByRole('heading', { name: /imported$/ })).toBeVisible();
	for (const company of ['Northwind', 'Contoso']) {
		await app.open('/leads/?show=all');
		await page.getByRole('link', { name: `Analyst at ${company}` }).click();
		await pressAct(page, 'They said no');
		await page.getByRole('dialog').getByRole('button', { name: /Log/ }).click();
		await expect(page.getByRole('dialog')).toHaveCount(0);
	}
	await app.open('/import/');
	await expect(page.getByText('2 cells changed in 2 rows')).toBeVisible();
	const file = await exported(page);
	expect(changedParts(before, file.bytes)).toEqual([1, 2].map((at) => `xl/worksheets/sheet${at}.xml`));
	const workbook = openWorkbook(file.bytes);
	const statuses = ['Open', 'Archive'].map((tab) => cellsOf(workbook.table(tab)).map((cells) => cells[2]));
	expect(statuses).toEqual([
		['Status', 'Rejected', 'Applied'],
		['Status', 'Rejected']
	]);
	await choose(page, file);
	await page.getByRole('button', { name: 'See what changed' }).click();
	await expect(page.getByText('Nothing has changed.')).toBeVisible();
});

test.describe('offline', () => {
	test.use({ serviceWorkers: 'allow' });

	test('15 without a network a workbook comes in as well, and takes a new lead as a row', async ({
		app,
		page,
		site,
		context
	}) => {
		await app.readyForOffline();
		await context.setOffline(true);
		await site.stop();
		await importSheet(page, WORKBOOK);
		await goTo(page, 'Leads');
		await addLead(page, 'Woodgrove, Teller');
		await expect(page.getByRole('link', { name: 'Teller at Woodgrove' })).toBeVisible();
		await goTo(page, 'Import');
		await expect(page.getByText('1 new row at the end')).toBeVisible();
		const file = await exported(page);
		expect(cellsOf(openWorkbook(file.bytes).table('Jobs'))[4]?.slice(0, 2)).toEqual(['Woodgrove', 'Teller']);
	});
});

test('15 what no one can read is refused with a reason', async ({ page }) => {
	await choose(page, {
		name: 'secret.xlsx',
		bytes: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])
	});
	await expect(page.getByRole('alert')).toContainText('has a password');
	await choose(page, { name: 'cut.xlsx', bytes: bytes.subarray(0, 900) });
	await expect(page.getByRole('alert')).toContainText('damaged');
});
