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
	const organisation = page.getByLabel('Organisation');
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
