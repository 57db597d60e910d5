/** A sheet that was edited elsewhere comes back onto the leads that came of it. */
import type { Page } from '@playwright/test';
import { expect, test, type App } from './support/app';
import { expectAccessible } from './support/axe';
import { overflow, pressAct } from './support/lead';
import { checking, choose, exported, importButton, importSheet, sheetOf } from './support/sheets';

const HEADER = 'Company,Role,Applied,Status,Ref,Notes';
const ROWS = [
	'Northwind,Analyst,2026-02-25,Applied,00123,likes plain words',
	'Fabrikam,Clerk,2026-02-26,Applied,00124,',
	'Contoso,Writer,2026-02-27,Applied,00125,second floor',
	'Woodgrove,Teller,2026-02-28,Applied,00126,'
];
const TAILSPIN = 'Tailspin,Pilot,2026-03-07,Applied,00127,';
const NAME = 'search.csv';
const sheet = (rows: readonly string[], header = HEADER) =>
	sheetOf(NAME, `${[header, ...rows].join('\n')}\n`);

const bringButton = (page: Page) => page.getByRole('button', { name: 'Apply changes' });
const conflict = (page: Page, name: string | RegExp) => page.getByRole('group', { name });
const lead = (page: Page, name: string) => page.getByRole('link', { name });

/** Chooses a file that is recognised, and has it compared. */
async function comeBack(page: Page, rows: readonly string[], header = HEADER) {
	await choose(page, sheet(rows, header));
	await page.getByRole('button', { name: 'See what changed' }).click();
	await expect(page.getByRole('heading', { name: `What changed in ${NAME}` })).toBeFocused();
}

/** Changes the stage in the app: the cell then says something else on this side. */
async function sayNo(app: App, page: Page, name: string) {
	await app.open('/leads/?show=all');
	await lead(page, name).click();
	await pressAct(page, 'They said no');
	await page.getByRole('dialog').getByRole('button', { name: /Log/ }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await app.open('/import/');
}

test.beforeEach(async ({ app, page }) => {
	await app.atDay('2026-03-09');
	await app.open('/import/');
	await importSheet(page, sheet(ROWS));
});

test(
	'17 what was changed, added and removed in the sheet is shown, stored with one button, and taken back with one undo',
	{ tag: '@phone' },
	async ({ app, page }) => {
		test.slow();
		const rows = [TAILSPIN, ROWS[3]!, ROWS[2]!.replace('second floor', 'third floor'), ROWS[1]!];
		await choose(page, sheet(rows));
		await expect(page.getByRole('heading', { name: /This looks like search.csv/ })).toBeFocused();
		await comeBack(page, rows);
		await expect(page.getByText('1 new row · 1 changed cell · 1 deleted row')).toBeVisible();
		await expect(page.getByText('Rows are in a different order.')).toBeVisible();
		await expectAccessible(page);
		await app.open('/leads/?show=all');
		await expect(lead(page, 'Analyst at Northwind')).toBeVisible();
		await expect(lead(page, 'Pilot at Tailspin')).toHaveCount(0);

		await app.open('/import/');
		await comeBack(page, rows);
		await bringButton(page).click();
		await expect(page.getByRole('heading', { name: `Changes in ${NAME} applied` })).toBeFocused();
		await expect(page.getByText('1 row added, 1 cell updated, 1 job moved to the trash.')).toBeVisible();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(page.getByText('Undone.')).toBeVisible();
		const file = await exported(page);
		expect(file.bytes.toString()).toBe(sheet(ROWS).bytes.toString());
		await app.open('/leads/?show=all');
		await expect(lead(page, 'Analyst at Northwind')).toBeVisible();
		await expect(lead(page, 'Pilot at Tailspin')).toHaveCount(0);
	}
);

test('17 cells that both sides changed are settled at once or by the keyboard, and the app’s own export changes nothing', async ({
	app,
	page
}) => {
	test.slow();
	await sayNo(app, page, 'Analyst at Northwind');
	await sayNo(app, page, 'Clerk at Fabrikam');

	await test.step('many of a kind are settled at once', async () => {
		await comeBack(
			page,
			ROWS.slice(1).map((row) => row.replace('Applied', 'Interview'))
		);
		await expect(page.getByText('2 to decide')).toBeVisible();
		const many = page.getByRole('group', { name: 'Decide several at once' });
		await many.getByLabel('Which').selectOption({ label: 'Gone from the sheet, with new activity (1)' });
		await many.getByRole('button', { name: 'Keep Tactful’s' }).click();
		await expect(page.getByText('Still to decide: 1 cell')).toBeVisible();
		await expect(page.getByRole('radio', { name: 'Keep it in Tactful' })).toBeChecked();
		await many.getByLabel('Which').selectOption({ label: 'All 2' });
		await many.getByRole('button', { name: 'Use the sheet’s' }).click();
		await expect(bringButton(page)).toBeEnabled();
		await many.getByRole('button', { name: 'Undo last choice' }).click();
		await expect(page.getByText('Still to decide: 1 cell')).toBeVisible();
	});

	await test.step('each is shown three times, and settled by the keyboard', async () => {
		await app.open('/import/');
		const rows = ROWS.map((row, at) => (at < 2 ? row.replace('Applied', 'Interview') : row));
		await comeBack(page, rows);
		await expect(page.getByText('2 to decide', { exact: true })).toBeVisible();
		await expect(bringButton(page)).toBeDisabled();
		await expect(bringButton(page)).toHaveAccessibleDescription('Still to decide: 2 cells');
		const [first, second] = [
			conflict(page, /^Analyst at Northwind, Status/),
			conflict(page, /^Clerk at Fabrikam, Status/)
		];
		await expect(first).toContainText('Applied');
		await expect(first).toContainText('Rejected');
		await expect(first).toContainText('Interview');
		await expect(first.getByRole('radio', { name: 'Use the sheet’s' })).toHaveAccessibleDescription(
			'Interview'
		);
		await expectAccessible(page);

		await page.keyboard.press('j');
		await expect(first.getByRole('radio', { name: 'Keep Tactful’s' })).toBeFocused();
		await page.keyboard.press('2');
		await expect(first.getByRole('radio', { name: 'Use the sheet’s' })).toBeChecked();
		await expect(second.getByRole('radio', { name: 'Keep Tactful’s' })).toBeFocused();
		await page.keyboard.press('u');
		await expect(first.getByRole('radio', { name: 'Use the sheet’s' })).not.toBeChecked();
		await expect(first.getByRole('radio', { name: 'Keep Tactful’s' })).toBeFocused();
		await page.keyboard.press('s');
		await page.keyboard.press('ArrowUp');
		await expect(first.getByRole('radio', { name: 'Use the sheet’s' })).toBeFocused();
		await page.keyboard.press('k');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('a');
		await expect(second.getByRole('radio', { name: 'Keep Tactful’s' })).toBeChecked();
		await expect(page.getByText('All decided.')).toBeVisible();

		await bringButton(page).press('Enter');
		await expect(page.getByRole('heading', { name: /^Changes in .* applied$/ })).toBeFocused();
		// Kept values go into the sheet with the next export; values that were taken are there already.
		const file = await exported(page);
		expect(file.bytes.toString()).toBe(
			sheet(rows.map((row, at) => (at === 1 ? row.replace('Interview', 'Rejected') : row))).bytes.toString()
		);
	});

	await test.step('the app’s own export, brought back, changes nothing', async () => {
		const file = await exported(page);
		expect(file.bytes.toString()).toContain('Rejected');
		await choose(page, file);
		await page.getByRole('button', { name: 'See what changed' }).click();
		await expect(page.getByText('Nothing has changed.')).toBeVisible();
		await expect(bringButton(page)).toHaveCount(0);
		await page.getByRole('button', { name: 'Done' }).click();
		await expect(page.getByRole('heading', { name: /What changed/ })).toHaveCount(0);
	});
});

test('17 what was only written another way is one line, what was damaged is kept, and hundreds of differences fit on a narrow screen', async ({
	app,
	page
}) => {
	await test.step('what was only written another way', async () => {
		const rows = ROWS.map((row) => row.replace(/(\d{4})-(\d\d)-(\d\d)/, '$3/$2/$1').replace(',00', ','));
		await comeBack(page, rows);
		await expect(page.getByRole('heading', { name: '4 damaged cells' })).toBeVisible();
		await expect(
			page.getByText('are written differently (2026-02-25 → 25/02/2026), but mean the same.')
		).toBeVisible();
		const damaged = page.getByRole('list', { name: '4 damaged cells' });
		await expect(damaged.getByRole('checkbox', { checked: false })).toHaveCount(4);
		await damaged.getByRole('checkbox', { name: /Northwind/ }).check();
		await bringButton(page).click();
		await expect(page.getByRole('heading', { name: /^Changes in .* applied$/ })).toBeVisible();
		const kept = rows.map((row, at) => (at === 0 ? row : row.replace(/,(12\d)/, ',00$1')));
		expect((await exported(page)).bytes.toString()).toBe(sheet(kept).bytes.toString());
	});

	await app.open('/import/');

	await test.step('hundreds of differences', async () => {
		const many = Array.from(
			{ length: 201 },
			(_, at) => `Org ${at},Analyst,2026-02-25,Applied,${at},note ${at}`
		);
		await choose(page, sheetOf('many.csv', `${[HEADER, ...many].join('\n')}\n`));
		await importButton(page).click();
		await expect(page.getByRole('heading', { name: '201 jobs imported' })).toBeVisible();
		await page.setViewportSize({ width: 320, height: 640 });
		const changed = many.map((row) => row.replace('note', 'another note'));
		await choose(page, sheetOf('many.csv', `${[HEADER, ...changed].join('\n')}\n`));
		await page.getByRole('button', { name: 'See what changed' }).click();
		await page.getByRole('heading', { name: '201 changed cells' }).click();
		const list = page.getByRole('list', { name: '201 changed cells' });
		await expect(list.getByRole('listitem')).toHaveCount(100);
		await page.getByRole('button', { name: 'Show 100 more (101 left)' }).click();
		await expect(list.getByRole('listitem')).toHaveCount(200);
		expect(await overflow(page)).toBe(0);
		await page.getByRole('checkbox', { name: 'Select all' }).uncheck();
		await bringButton(page).click();
		await expect(page.getByText(/Tactful kept 201 things as it had them/)).toBeVisible();
	});
});

test('17 a sheet that looks like none is shown as a new one, and what is logged while one is looked at is not written over', async ({
	app,
	page,
	context
}) => {
	await test.step('a sheet that looks like none can be said to be one of them', async () => {
		await choose(page, sheetOf('people.csv', 'Name,E-mail\nKim Lee,kim@contoso.example\n'));
		await expect(checking(page, 'people.csv')).toBeVisible();
		await expect(page.getByLabel('Did you import this before?')).toHaveValue(/./);
		await expectAccessible(page);
	});

	await app.open('/import/');

	await test.step('what is logged meanwhile is not written over', async () => {
		await comeBack(
			page,
			ROWS.map((row) => row.replace('Applied', 'Interview'))
		);
		await expect(page.getByRole('heading', { name: '4 changed cells' })).toBeVisible();
		const other = await context.newPage();
		await app.open('/leads/', other);
		await lead(other, 'Analyst at Northwind').click();
		await other.getByRole('button', { name: 'They said no' }).click();
		await other.getByRole('dialog').getByRole('button', { name: /Log/ }).click();
		await expect(other.getByRole('dialog')).toHaveCount(0);
		await expect(page.getByText(/Something changed in Tactful in the meantime/)).toBeVisible();
		await expect(page.getByText('3 changed cells · 1 to decide')).toBeVisible();
		await expect(bringButton(page)).toBeDisabled();
	});
});
