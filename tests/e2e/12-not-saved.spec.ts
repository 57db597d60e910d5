import { expect, test } from './support/app';

test('12.1 a write that fails says so, keeps the text, and loses nothing that was there', async ({
	app,
	page
}) => {
	const browser = await page.context().newCDPSession(page);
	await browser.send('Storage.overrideQuotaForOrigin', { origin: app.site.origin, quotaSize: 300_000 });
	await app.open('/');
	await page.getByRole('button', { name: 'Add a lead' }).click();
	const line = page.getByLabel('New lead, in one line');
	await line.fill('Northwind, Analyst');
	await page.getByRole('button', { name: 'Add this lead' }).click();
	await expect(page.getByText('Added Northwind')).toBeVisible();

	const long = 'Contoso '.repeat(60_000);
	await page.getByRole('button', { name: 'Add a lead' }).click();
	await page.getByRole('button', { name: 'Paste an ad or a link' }).click();
	const organisation = page.getByLabel('Company');
	await organisation.fill(long);
	await page.getByRole('button', { name: 'Save this lead' }).click();
	await expect(page.getByRole('alert').first()).toContainText(/not saved/i);
	await expect(organisation).toHaveValue(long);

	await page.reload();
	await expect(organisation).toHaveValue(long);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.getByRole('link', { name: 'Leads', exact: true }).click();
	const rows = page.getByRole('list', { name: 'Leads' }).getByRole('listitem');
	await expect(rows).toHaveCount(1);
	await expect(rows).toContainText('Northwind');
});

test('12.2 a setting that is not saved shows what holds, and a form beside it keeps its text', async ({
	app,
	page
}) => {
	await app.open('/settings/');
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('No room', 'QuotaExceededError');
		};
	});
	const wednesday = page.getByRole('checkbox', { name: 'Wednesday' });
	await wednesday.click();
	await expect(page.getByText(/^Not saved: this browser’s storage/)).toBeVisible();
	await expect(wednesday).not.toBeChecked();
	await page.getByLabel('First day').fill('2026-12-24');
	await page.getByLabel('Last day').fill('2026-12-31');
	await page.getByLabel('Reason (optional)').fill('A holiday');
	await page.getByRole('button', { name: 'Add pause' }).click();
	await expect(page.getByLabel('Last day')).toHaveAccessibleDescription(/not saved/i);
	await expect(page.getByLabel('Reason (optional)')).toHaveValue('A holiday');
});
