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
	await expect(page.getByRole('link', { name: 'example.com/plan' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('link', { name: 'example.com/plan' })).toHaveCount(0);
});

test('35.3 a posting that disappeared and a bad agency are marked on the lead and told on Look back', async ({
	app,
	page
}) => {
	await openNewLead(app, page, LINE);
	const mark = async (label: string, control: string) => {
		await page.getByRole('button', { name: 'Add a fact' }).click();
		await page.getByRole('list', { name: 'Facts to add' }).getByRole('button', { name: label }).click();
		await page.getByLabel(control, { exact: true }).selectOption('Yes');
		await page.getByRole('heading', { level: 1 }).click();
		await expect(page.getByRole('button', { name: `${control}: Yes` })).toBeVisible();
	};
	await page.getByRole('button', { name: 'Add a fact' }).click();
	await expect(page.getByRole('button', { name: 'Bad experience with this agency' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Add a fact' }).click();
	await mark('Posting disappeared', 'Change whether the posting disappeared');
	await page.getByRole('button', { name: /^Change the origin/ }).click();
	await page.getByLabel('Change the origin').selectOption('A recruiter');
	await page.getByRole('heading', { level: 1 }).click();
	await mark('Bad experience with this agency', 'Change the mark of a bad agency');

	await app.open('/week/look-back/');
	await expect(page.getByRole('list', { name: 'Postings that disappeared' })).toContainText('Northwind');
	await expect(page.getByRole('list', { name: 'Bad experiences with agencies' })).toContainText('Northwind');
});

test('35.4 “Don’t call us” in the ad is kept to; one call comes only where the settings allow it', async ({
	app,
	page
}) => {
	await openNewLead(app, page, `${LINE}, +1 555 010 0199`);
	await page.getByRole('button', { name: 'Add a fact' }).click();
	await page
		.getByRole('list', { name: 'Facts to add' })
		.getByRole('button', { name: /No phone calls/ })
		.click();
	await page.getByLabel('Change whether the posting rules out calls').selectOption('Yes');
	await page.getByRole('heading', { level: 1 }).click();
	for (const day of ['2026-02-27', '2026-03-04']) {
		await page.getByRole('button', { name: 'Log a touch' }).click();
		await fillDialog(page, { What: 'Follow-up', 'With whom': 'Dana Ruiz', Day: day });
		await page.getByRole('button', { name: 'Log this touch' }).click();
		await expect(page.getByRole('dialog')).toHaveCount(0);
	}
	const next = page.getByRole('region', { name: 'Next step' });
	await expect(next).toContainText('3 April');
	await expect(next).not.toContainText(/\b(ring|call) Dana/i);
	const address = page.url();
	await app.open('/settings/');
	await page.getByRole('checkbox', { name: /one (short )?call/ }).check();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
	await page.goto(address);
	await expect(next).toContainText(/\b(ring|call) Dana/i);
	await expect(next).not.toContainText('3 April');
});
