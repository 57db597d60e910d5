import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { fillDialog, openNewLead, overflow, pressAct } from './support/lead';

const VOUCHERS = /vouch|References/;
const LINE = 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-02-20';

test.beforeEach(async ({ app }) => app.atDay('2026-03-11'));

test(
	'35.1 feedback that comes with a no is kept on the lead, changed later, and read on Look back',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await openNewLead(app, page, LINE);
		await pressAct(page, 'They said no');
		await fillDialog(page, { 'Feedback (optional)': 'Wanted more SQL.' });
		await page.getByRole('radio', { name: 'Not now' }).check();
		await expect(page.getByLabel('Feedback (optional)')).toBeHidden();
		await page.getByRole('radio', { name: 'This job' }).check();
		await expectAccessible(page);
		await page.getByRole('dialog').getByRole('button', { name: 'Log their reply' }).click();
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
	await page.getByRole('button', { name: 'Add a detail' }).click();
	await page
		.getByRole('list', { name: 'Details to add' })
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
		await page.getByRole('button', { name: 'Add a detail' }).click();
		await page.getByRole('list', { name: 'Details to add' }).getByRole('button', { name: label }).click();
		await page.getByLabel(control, { exact: true }).selectOption('Yes');
		await page.getByRole('heading', { level: 1 }).click();
		await expect(page.getByRole('button', { name: `${control}: Yes` })).toBeVisible();
	};
	await page.getByRole('button', { name: 'Add a detail' }).click();
	await expect(page.getByRole('button', { name: 'Bad experience with this agency' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Add a detail' }).click();
	await mark('Posting disappeared', 'Change whether the posting disappeared');
	await page.getByRole('button', { name: /^Change where it came from/ }).click();
	await page.getByLabel('Change where it came from').selectOption('Recruiter');
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
	await page.getByRole('button', { name: 'Add a detail' }).click();
	await page
		.getByRole('list', { name: 'Details to add' })
		.getByRole('button', { name: 'The posting says no calls' })
		.click();
	await page.getByLabel('Change whether the posting says no calls').selectOption('Yes');
	await page.getByRole('heading', { level: 1 }).click();
	for (const day of ['2026-02-27', '2026-03-04']) {
		await pressAct(page, 'Log activity');
		await fillDialog(page, { Type: 'Follow-up', With: 'Dana Ruiz', Date: day });
		await page.getByRole('button', { name: 'Log it' }).click();
		await expect(page.getByRole('dialog')).toHaveCount(0);
	}
	const next = page.getByRole('region', { name: 'Next step' });
	await expect(next).toContainText('3 April');
	await expect(next).not.toContainText(/\b(ring|call) Dana/i);
	const address = page.url();
	await app.open('/settings/');
	await page.getByText('Fine-tune', { exact: true }).click();
	await page.getByRole('checkbox', { name: /one (short )?call/ }).check();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
	await page.goto(address);
	await expect(next).toContainText(/\b(ring|call) Dana/i);
	await expect(next).not.toContainText('3 April');
});

async function interviewed(page: Page) {
	await pressAct(page, 'Log activity');
	await fillDialog(page, { Type: 'Interview' });
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('checkbox', { name: 'Dana Ruiz' }).check();
	await fillDialog(page, { Date: '2026-03-06' });
	await dialog.getByRole('button', { name: 'Log this interview' }).click();
	await expect(dialog).toHaveCount(0);
}

test(
	'35.5 after a no, the manager who was met becomes a contact of their own, and the no stays',
	{ tag: '@phone' },
	async ({ app, page, said }) => {
		await openNewLead(app, page, LINE);
		await interviewed(page);
		const refused = page.url();
		const suggestions = page.getByRole('region', { name: 'Suggestions' });
		await expect(suggestions).toHaveCount(0);
		await pressAct(page, 'They said no');
		await page.getByRole('dialog').getByRole('button', { name: 'Log their reply' }).click();
		await expect(suggestions).toContainText('You met Dana Ruiz at the interview.');
		await expectAccessible(page);
		expect(await overflow(page)).toBe(0);
		await suggestions.getByRole('button', { name: 'Stay in touch' }).click();
		await expect(suggestions).toHaveCount(0);
		await page.getByRole('button', { name: 'Undo' }).click();
		await suggestions.getByRole('button', { name: 'Stay in touch' }).click();
		await expect(suggestions).toHaveCount(0);

		await page.getByRole('link', { name: /^All 2 leads at/ }).click();
		const leads = page.getByRole('list', { name: 'Leads' });
		await expect(leads.getByRole('listitem')).toHaveCount(2);
		await leads.getByRole('link', { name: 'Northwind', exact: true }).click();
		await expect(page.getByRole('region', { name: 'Next step' })).toContainText(
			`You’re staying in touch with Dana Ruiz. Write on ${said.day('2026-04-10', 'day')}.`
		);
		await page.getByText('You met them over this job:').getByRole('link').click();
		await expect(page).toHaveURL(refused);
		await expect(page.getByText('Respect the no').first()).toBeVisible();
	}
);

test('35.6 before they decide, a reference is suggested; the message is copied, and dismissing can be undone', async ({
	app,
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openNewLead(app, page, LINE);
	await page.getByRole('button', { name: 'Add a detail' }).click();
	await page.getByRole('list', { name: 'Details to add' }).getByRole('button', { name: VOUCHERS }).click();
	await page.getByRole('textbox', { name: /vouch|reference/i }).fill('Priya Nair');
	await page.getByRole('heading', { level: 1 }).click();
	await interviewed(page);
	const suggestions = page.getByRole('region', { name: 'Suggestions' });
	await expect(suggestions).toContainText('Priya Nair could put in a good word');
	await suggestions.getByRole('button', { name: 'Copy a message' }).click();
	await expect(page.getByText('Copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('would you put in a good word');
	await suggestions.getByRole('button', { name: 'Dismiss' }).click();
	await expect(suggestions).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(suggestions).toContainText('Priya Nair');
});

test('35.7 before an interview that a recruiter arranged, their briefing is planned for the day before', async ({
	app,
	page
}) => {
	await openNewLead(app, page, LINE);
	await page.getByRole('button', { name: 'Add a person' }).click();
	await fillDialog(page, { Name: 'Rae Lindqvist' });
	await page.getByRole('dialog').getByRole('button', { name: /Add/ }).click();
	await page.getByRole('button', { name: 'Add a detail' }).click();
	await page
		.getByRole('list', { name: 'Details to add' })
		.getByRole('button', { name: 'Submitted by' })
		.click();
	await page.getByLabel('Change who submitted it').selectOption('Rae Lindqvist');
	await page.getByRole('heading', { level: 1 }).click();
	await page.getByRole('button', { name: 'They replied' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: 'Interview invite' }).check();
	await fillDialog(page, { 'Interview date': '2026-03-16', With: 'Dana Ruiz' });
	await dialog.getByRole('checkbox', { name: 'I’ve already confirmed it' }).check();
	await dialog.getByRole('button', { name: 'Log their reply' }).click();
	const suggestions = page.getByRole('region', { name: 'Suggestions' });
	await expect(suggestions).toContainText('Ask Rae Lindqvist for a briefing first.');
	await suggestions.getByRole('button', { name: 'Plan it for Friday' }).click();
	await expect(page.getByRole('region', { name: 'Next step' })).toContainText(
		'Ask Rae Lindqvist for a briefing'
	);
	await expect(suggestions).toHaveCount(0);
});

test('35.8 a handwritten note is offered with the thank-you after an interview', async ({ app, page }) => {
	await openNewLead(app, page, LINE);
	await interviewed(page);
	await page.getByRole('button', { name: 'Write: Thank Dana Ruiz' }).click();
	await page.getByRole('button', { name: 'Write a note instead' }).click();
	await expect(page.getByText('If your handwriting is hard to read')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Write a note instead' })).toHaveCount(0);
	await expect(page.getByRole('textbox', { name: 'Subject' })).toHaveCount(0);
});
