import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { fillDialog, openNewLead, overflow } from './support/lead';

const LINE = 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-02-20';

test.beforeEach(async ({ app }) => app.atDay('2026-03-11'));

test(
	'35.1 feedback that comes with a no is kept on the lead, changed later, and read on Look back',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await openNewLead(app, page, LINE);
		await page.getByRole('button', { name: 'They said no' }).click();
		await fillDialog(page, { 'Feedback (optional)': 'Wanted more SQL.' });
		await page.getByRole('radio', { name: 'Not now' }).check();
		await expect(page.getByLabel('Feedback (optional)')).toBeHidden();
		await page.getByRole('radio', { name: 'This job' }).check();
		await expectAccessible(page);
		await page.getByRole('dialog').getByRole('button', { name: 'Log their no' }).click();
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(page.getByText('Wanted more SQL.')).toBeVisible();

		await page.getByRole('button', { name: 'Change the feedback' }).click();
		await page.getByRole('textbox', { name: 'Change the feedback' }).fill('Wanted more SQL and Python.');
		await page.getByRole('heading', { level: 1 }).click();
		await expect(page.getByText('Wanted more SQL and Python.')).toBeVisible();
		await app.open('/week/look-back/');
		const said = page.getByRole('list', { name: 'What they said' });
		await expect(said).toContainText('Northwind');
		await expect(said).toContainText('Wanted more SQL and Python.');
		await expectAccessible(page);
		expect(await overflow(page)).toBe(0);
	}
);

test('35.2 a page that shows how you would help is a link on the lead', async ({ app, page }) => {
	await openNewLead(app, page, LINE);
	await page.getByRole('button', { name: 'Add a fact' }).click();
	await page
		.getByRole('list', { name: 'Facts to add' })
		.getByRole('button', { name: 'Page or picture' })
		.click();
	await page.getByRole('textbox', { name: 'Change the page or picture' }).fill('https://example.com/plan');
	await page.getByRole('heading', { level: 1 }).click();
	await expect(page.getByRole('link', { name: 'https://example.com/plan' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('link', { name: 'https://example.com/plan' })).toHaveCount(0);
});
