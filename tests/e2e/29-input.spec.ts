import { writeBackup } from '../../src/lib/store/backup/backup';
import { naughtyLead } from '../support/input/naughty';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/app';
import { overflow } from './support/lead';
import { goTo } from './support/places';

/** Markup, an address that runs, a text that turns around, marks upon marks, no place to break, a formula. */
const TEXTS = [
	'<script>document.title="gone"</script><img src="http://elsewhere.example/x" onerror="alert(1)"></title>',
	'javascript:alert(document.cookie)',
	`=HYPERLINK("http://elsewhere.example/") {{7*7}} \u202egpj.exe \u2066مرحبا ${'Z\u0351\u036b\u0343\u036a'.repeat(60)}`,
	'W'.repeat(6000) + '👩‍👩‍👧‍👦'.repeat(400)
];
const MANY_TAGS = Array.from({ length: 10_000 }, (_, at) => `tag ${at}`);
const LEADS = TEXTS.map((text, at) => ({ ...naughtyLead(text, at), ...(at === 1 && { tags: MANY_TAGS }) }));

test('29.1 a lead that is nasty in every field is text on every page, and breaks none', async ({
	app,
	page
}) => {
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	const contents = {
		leads: LEADS,
		contacts: [],
		sheets: [],
		news: [],
		settings: [],
		mailMarks: [],
		changes: []
	};
	const backup = await writeBackup(contents, { appVersion: 'test', createdAt: '2026-03-16T08:00:00.000Z' });
	await app.atDay('2026-03-13');
	await app.open('/settings/');
	await page
		.getByLabel('Backup file')
		.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
	await page.getByRole('button', { name: 'Restore this backup' }).click();
	await expect(page.getByText('Backup restored.')).toBeVisible();

	await page.setViewportSize({ width: 390, height: 800 });
	const pages = ['/', '/leads/', ...LEADS.map(({ id }) => `/lead/?id=${id}`), '/week/'];
	for (const path of pages) {
		await app.open(path);
		if (path === '/week/') await page.getByText('Activities', { exact: true }).first().click();
		await expect(
			page
				.getByRole('main')
				.getByText(/gone|exe|WWW|javascript:/)
				.first()
		).toBeVisible();
		expect(await overflow(page), path).toBe(0);
		await expect(page.locator('main :is(img, script, iframe), a[href^="javascript:" i]')).toHaveCount(0);
		await expect(page).not.toHaveTitle('gone');
	}
	await app.open(`/lead/?id=${LEADS[1]!.id}`);
	await expect(page.getByRole('button', { name: 'Show the other 9,940 tags' })).toBeVisible();
	expect(dialogs).toEqual([]);
});

test('29.2 a problem report is shown in full, and what is shown is what is copied', async ({ app, page }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await app.withSample();
	app.allow(/Dana Ruiz has an offer/);
	await page.evaluate(() =>
		setTimeout(() => {
			throw new RangeError('Dana Ruiz has an offer');
		})
	);
	await goTo(page, 'Settings');
	await page.getByText('Advanced').click();
	await page.getByRole('button', { name: 'Show problem report' }).click();
	const report = await page.getByLabel('Report', { exact: true }).inputValue();
	expect(report).toMatch(/^Tactful \S+\nBrowser: Mozilla[^]*jobs[^]*\nLast error: RangeError$/);
	expect(report).not.toMatch(/Dana|Ruiz|offer/);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Copy report' }).click();
	await expect(page.getByText('Copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(report);
});

test('29.3 a table that is pasted from a page comes in as rows, and nothing of it is loaded', async ({
	app,
	page
}) => {
	await app.open('/import/');
	await page.evaluate(() => {
		const clipboardData = new DataTransfer();
		clipboardData.setData(
			'text/html',
			'<table><tr><th>Company</th><th>Role</th></tr><tr><td>Northwind<img src="http://elsewhere.example/x"></td><td>Baker</td></tr></table>'
		);
		document.body.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
		);
	});
	await page.getByText('Adjust').click();
	await expect(page.getByLabel('Meaning of Company')).toHaveValue('organisation');
	await expect(page.getByRole('listitem').filter({ hasText: 'Northwind' }).first()).toBeVisible();
});
