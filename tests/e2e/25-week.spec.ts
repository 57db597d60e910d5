import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { overflow } from './support/lead';
import { choose, fileOf, importButton, sheetOf } from './support/sheets';

const SHEET = sheetOf(
	'search.csv',
	[
		'Company,Role,Applied,Contact,E-mail,Phone,Notes',
		'Zqnorth Traders,"Clerk, Zqnorth",2026-03-10,Zqdana Zqruiz,zqdana@zqnorth.example,+49 30 5550 123,Zqsecret',
		'Zqsouth,Teller,2026-03-11,,,,'
	].join('\n')
);

test(
	'25 every figure of a week opens what is behind it, in any week',
	{ tag: '@phone' },
	async ({ app, page, said }) => {
		const [sunday, thisWeek] = said.american()
			? ['Mar 8 – Mar 14', 'Mar 9 – Mar 15']
			: ['Sunday 8 to Saturday 14 March', 'Monday 9 to Sunday 15 March'];
		await app.atDay('2026-03-13');
		await app.open('/import/');
		await choose(page, SHEET);
		await importButton(page).click();
		await expect(page.getByRole('heading', { name: /imported$/ })).toBeVisible();
		await app.open('/settings/');
		await page.getByLabel('Week starts on').selectOption('Sunday');
		await expect(page.getByText('Saved.')).toBeVisible();
		await app.open('/week/');
		await expect(page.getByRole('heading', { level: 1, name: sunday! })).toBeVisible();
		await app.open('/settings/');
		await page.getByLabel('Week starts on').selectOption('Monday');
		await expect(page.getByText('Saved.')).toBeVisible();
		await app.open('/week/');
		await expect(page.getByRole('heading', { level: 1, name: thisWeek! })).toBeVisible();
		await expect(page.getByText('2 applications', { exact: true })).toBeVisible();
		await expect(page.locator('summary').filter({ hasText: 'Applied' })).toHaveText('Applied 2');
		await expect(page.locator('summary').filter({ hasText: 'Offers' })).toHaveCount(0);
		await expect(page.getByRole('list', { name: 'What happened' }).getByRole('link')).toHaveText([
			'Teller at Zqsouth',
			'Clerk, Zqnorth at Zqnorth Traders'
		]);
		await page.locator('summary').filter({ hasText: 'Activities' }).first().press('Enter');
		const touches = page.getByRole('list', { name: 'Activities', exact: true });
		await expect(touches.getByRole('link', { name: 'Teller at Zqsouth' })).toBeVisible();
		await expect(page.getByText('Every email, call, and visit').first()).toBeVisible();
		await expectAccessible(page);
		expect(await overflow(page)).toBe(0);

		await page.getByRole('button', { name: 'Previous week' }).click();
		await expect(page).toHaveURL(/\?week=2026-03-02$/);
		await expect(page.getByText('Nothing was logged.')).toBeVisible();
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1, name: thisWeek! })).toBeVisible();
	}
);

test('25 a week is handed on without what is hidden, just as it was seen before', async ({ app, page }) => {
	await app.atDay('2026-03-13');
	await app.open('/import/');
	await choose(page, SHEET);
	await importButton(page).click();
	await expect(page.getByRole('heading', { name: /imported$/ })).toBeVisible();
	await app.open('/week/');
	await page.getByRole('link', { name: 'Share this week' }).click();
	const seen = page.getByRole('region', { name: 'Preview' });
	await expect(seen).toContainText('Clerk, Zqnorth at Zqnorth Traders');
	await page.getByRole('checkbox', { name: 'Companies' }).check();
	await expect(seen).toContainText('Clerk, a company at Company 1');
	await expectAccessible(page);
	for (const [format, name] of [
		['Page', 'week-2026-03-09.html'],
		['Text', 'week-2026-03-09.txt'],
		['Markdown', 'week-2026-03-09.md'],
		['Picture', 'week-2026-03-09.png']
	] as const) {
		await page.getByRole('radio', { name: format }).check();
		if (format === 'Picture') await expect(seen.getByRole('img')).toBeVisible();
		else await expect(seen).toContainText('I sent 2 applications');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as a file' }).click()
		]);
		const file = await fileOf(download);
		expect(file.name).toBe(name);
		expect(file.bytes.toString('latin1').toLowerCase()).not.toMatch(
			/zqnorth|zqsouth|zqdana|zqruiz|zqsecret|5550/
		);
		if (format === 'Picture') expect(file.bytes.subarray(1, 4).toString()).toBe('PNG');
		else expect(file.bytes.toString()).toContain('Company 1');
		if (format === 'Page') expect(file.bytes.toString()).not.toMatch(/<script|<img|<link|href=|src=/);
	}
});

test('25 what is handed to the share sheet, copied and printed is what is shown, and no more', async ({
	app,
	page
}) => {
	await app.atDay('2026-03-13');
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => {
		const taken: unknown[] = [];
		const share = async ({ text, files = [] }: ShareData) => {
			taken.push(
				text ?? (await Promise.all(files.map((file) => file.text()))).join(''),
				...files.map((f) => f.name)
			);
		};
		const print = () => taken.push(document.title);
		Object.assign(navigator, { share, canShare: () => true });
		Object.assign(window, { print, taken });
	});
	await app.open('/import/');
	await choose(page, SHEET);
	await importButton(page).click();
	await expect(page.getByRole('heading', { name: /imported$/ })).toBeVisible();
	await app.open('/week/share/');
	await page.getByRole('checkbox', { name: 'Companies' }).check();

	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Shared.' })).toBeVisible();
	await page.getByRole('button', { name: 'Print or save as PDF' }).click();
	await page.getByRole('button', { name: 'Copy' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
	const rich = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item!.getType(type)).text()));
	});
	expect(rich[0]).toMatch(/<h1>Week of 9 March 2026<\/h1>[^]*Company 1/);
	expect(rich[1]).toMatch(/^Week of 9 March 2026\n[^]*\(Teller at Company 2\)/);

	await page.getByRole('radio', { name: 'Text' }).check();
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Shared.' })).toBeVisible();
	await page.evaluate(() => Object.assign(window, { ClipboardItem: undefined }));
	await page.getByRole('button', { name: 'Copy' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
	const plain = await page.evaluate(() => navigator.clipboard.readText());
	const taken = await page.evaluate(() => (window as unknown as { taken: string[] }).taken);
	expect(taken.slice(1)).toEqual(['week-2026-03-09.html', 'Week of 9 March 2026', plain]);
	expect(taken[0]).toContain('<h1>Week of 9 March 2026</h1>');
	expect([...rich, ...taken].join().toLowerCase()).not.toMatch(/zqnorth|zqsouth|zqdana|zqruiz|zqsecret|5550/);

	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Teller at Company 2').first()).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
	expect((await page.locator('body').ariaSnapshot()).toLowerCase()).not.toMatch(
		/zqnorth|zqsouth|zqdana|5550|checkbox/
	);
});
