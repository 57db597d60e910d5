import type { Stage } from '../../src/lib/domain/lead';
import type { Page } from '@playwright/test';
import { writeBackup } from '../../src/lib/store/backup/backup';
import { naughtyLead } from '../support/input/naughty';
import { expect, test } from './support/app';
import {
	expectAccessibleInAllColours,
	expectAccessibleInLightAndDark,
	expectPaleTextFound
} from './support/axe';
import { leadMenu, overflow } from './support/lead';

const PAGES = [
	'/',
	'/leads/',
	'/leads/?view=board',
	'/people/',
	'/offers/',
	'/week/calendar/',
	'/catch-up/',
	'/import/',
	'/mail/',
	'/week/',
	'/week/record/',
	'/week/look-back/',
	'/week/share/',
	'/add/',
	'/log/',
	'/playbook/',
	'/settings/'
];

/** On the smallest phone, and with text of twice the size, nothing is wider than the window. */
async function expectNothingTooWide(page: Page, what: string) {
	const window = page.viewportSize()!;
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await overflow(page), `${what} at 320 px`).toBe(0);
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	for (const size of [{ width: 390, height: 844 }, window]) {
		await page.setViewportSize(size);
		expect(await overflow(page), `${what} at ${size.width} px, text at 200 %`).toBe(0);
	}
	await page.evaluate(() => (document.documentElement.style.fontSize = ''));
}

/** How much of the window has jumped since the page was opened, as browsers measure it; 0.1 is where people notice. */
function jumped(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const sum = (entries: PerformanceEntryList) =>
					entries.reduce((all, entry) => all + (entry as unknown as { value: number }).value, 0);
				const watch = new PerformanceObserver((list) => resolve(sum(list.getEntries())));
				watch.observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(0), 100);
			})
	);
}

for (const half of [0, 1]) {
	test(`30.${half + 1} pages open without a jump, and hold in all colours, at 320 px and with text of twice the size`, async ({
		app,
		page
	}) => {
		test.slow();
		await app.withSample();
		for (const path of PAGES.filter((_, at) => at % 2 === half)) {
			await app.open(path);
			await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
			await page.waitForLoadState('networkidle');
			expect(await jumped(page), `${path} jumps`).toBeLessThan(0.1);
			await expectAccessibleInAllColours(page, path);
			await expectNothingTooWide(page, path);
		}
	});
}

const DIALOGS = ['Log activity', 'They replied', 'They said no', 'Snooze'];
const MENU = ['Close lead', 'Merge with another lead', 'History'];

test('30.3 the dialogs of a lead hold in light and dark, at 320 px and with text of twice the size', async ({
	app,
	page
}) => {
	test.slow();
	await app.withSample();
	const links = page.getByRole('list', { name: 'To do' }).getByRole('link');
	await expectPaleTextFound(page, links);
	await links.first().click();
	await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
	await expectAccessibleInAllColours(page, 'a lead');
	await expectNothingTooWide(page, 'a lead');
	for (const name of [...DIALOGS, ...MENU]) {
		if (MENU.includes(name)) await leadMenu(page, name);
		else await page.getByRole('main').getByRole('button', { name, exact: true }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectAccessibleInLightAndDark(page, name);
		await expectNothingTooWide(page, name);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
	}
	await app.open('/');
	await page.getByRole('link', { name: 'Prepare' }).first().click();
	await expect(page).toHaveURL(/\/interview\//);
	await expectAccessibleInAllColours(page, 'an interview');
	await expectNothingTooWide(page, 'an interview');
	for (const key of ['Control+k', '?']) {
		await page.keyboard.press(key);
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectAccessibleInLightAndDark(page, key);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
	}
});

test('30.4 the dialogs of the settings hold in light and dark, at 320 px and with text of twice the size', async ({
	app,
	page
}) => {
	test.slow();
	const lead = naughtyLead('Northwind', 0);
	const odd = { ...lead, id: 'odd', stage: 'hired' as Stage };
	const contents = {
		leads: [lead, lead, odd],
		contacts: [],
		sheets: [],
		news: [],
		settings: [],
		mailMarks: [],
		changes: []
	};
	const stamp = { appVersion: 'test', createdAt: '2026-03-16T08:00:00.000Z' };
	const doubtful = await writeBackup(contents, stamp);
	const locked = await writeBackup(contents, { ...stamp, password: 'correct horse' });
	const give = (backup: string) =>
		page
			.getByLabel('Backup file')
			.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
	const holds = async (title: string) => {
		await expect(page.getByRole('dialog', { name: title })).toBeVisible();
		await expectAccessibleInLightAndDark(page, title);
		await expectNothingTooWide(page, title);
	};
	await app.withSample();
	await app.open('/settings/');
	await page.getByRole('button', { name: 'Protect with a password' }).click();
	await holds('Protect the backup with a password');
	await page.keyboard.press('Escape');
	await give(locked);
	await holds('This backup has a password');
	await page.keyboard.press('Escape');
	await give(doubtful);
	await holds('Part of this backup can’t be read');
	await page.getByRole('button', { name: 'Preview without it' }).click();
	await holds('This backup has duplicates');
	await page.getByRole('button', { name: 'Preview' }).click();
	await holds('Restore this backup?');
	await page.getByRole('dialog').getByRole('checkbox').check();
	await page.getByRole('button', { name: 'Restore this backup' }).click();
	await expect(page.getByText('Backup restored.')).toBeVisible();
	const snapshot = page.getByRole('button', { name: /^View the snapshot taken today/ }).first();
	await expect(snapshot).toBeVisible();
	await expectAccessibleInAllColours(page, 'the list of snapshots');
	await expectNothingTooWide(page, 'the list of snapshots');
	await snapshot.click();
	await holds('Go back to this snapshot?');
});
