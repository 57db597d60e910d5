import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { fillDialog, openNewLead, overflow, pressAct, timelineOf } from './support/lead';
import { todo } from './support/today';

const LINE = 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-03-02';
const AD = `Senior Analyst at Northwind Traders
Location: Leeds
Salary: £48,000 - £55,000 per year
Please apply by 27 March, no phone calls please.
Questions? Write to Dana Ruiz, dana.ruiz@northwind.example.`;
const INVITATION = `From: Ola Berg <ola@northwind.example>
Date: Tue, 10 Mar 2026 10:12:00 +0100
Subject: Analyst

We would like to invite you to an interview on Tuesday 17 March at 10 am.
Location: 12 Harbour Street

On 2 Mar 2026, at 10:12, Sam Doe wrote:
> Unfortunately you were not selected.`;
const REFUSAL =
	'Thank you for your application. Unfortunately, we have decided to proceed with other candidates.';

const paste = (page: Page, text: string) =>
	page.getByLabel('New lead, in one line').evaluate((field, pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', pasted);
		field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, text);

async function pasteMail(page: Page, mail: string): Promise<void> {
	await page.getByRole('button', { name: 'They replied' }).click();
	await page.getByText('Paste their email').click();
	await page.getByLabel('Their email', { exact: true }).fill(mail);
	await expect(page.getByRole('list', { name: 'Found in the email' })).toBeVisible();
}

test.beforeEach(async ({ app }) => {
	await app.atDay('2026-03-11');
});

test('22.1 a pasted ad is shown as fields, corrected, and kept whole', async ({ app, page }) => {
	await app.open('/leads/?show=all');
	await page.getByRole('button', { name: 'Add a lead' }).first().click();
	await paste(page, AD);
	await expect(page.getByLabel('Company')).toHaveValue('Northwind Traders');
	await expect(page.getByLabel('Apply by')).toHaveValue('2026-03-27');
	await expect(page.getByLabel('Contact')).toHaveValue('Dana Ruiz');
	await expect(page.getByText(/fields filled in/)).toBeVisible();
	await page.getByLabel('Salary').fill('52,000');
	await expectAccessible(page);
	expect(await overflow(page)).toBe(0);
	await page.getByRole('button', { name: 'Save this lead' }).click();
	await page.getByRole('link', { name: 'Senior Analyst at Northwind Traders' }).first().click();
	await expect(page.getByText('52,000')).toBeVisible();
	await expect(page.getByText('Please apply by 27 March, no phone calls')).toBeVisible();
});

test('22.2 a link alone needs no more than its organisation', async ({ app, page }) => {
	await app.open('/leads/?show=all');
	await page.getByRole('button', { name: 'Add a lead' }).first().click();
	await page.getByLabel('New lead, in one line').fill('https://jobs.lever.co/northwind/1');
	await page.getByRole('button', { name: 'Add this lead' }).click();
	await expect(page.getByLabel('Company')).toHaveValue('Northwind');
	await page.getByRole('button', { name: 'Save this lead' }).click();
	await expect(page.getByRole('link', { name: 'Northwind' }).first()).toBeVisible();
});

test(
	'22.3 a pasted invitation fills in the reply, and comes up',
	{ tag: '@phone' },
	async ({ app, page, said }) => {
		const tuesday = `Tuesday at ${said.clock('10:00')}`;
		await openNewLead(app, page, LINE);
		await pasteMail(page, INVITATION);
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText(`Set for ${tuesday}, 12 Harbour Street.`);
		await dialog.getByText('How they invited you').click();
		await expect(dialog.getByLabel('Received on')).toHaveValue('2026-03-10');
		await expect(dialog.getByLabel('Interview date')).toHaveValue('2026-03-17');
		await expect(dialog.getByLabel('Time (optional)')).toHaveValue('10:00');
		await expect(dialog.getByLabel('From', { exact: true })).toHaveText(/Ola Berg/);
		await expect(dialog.getByLabel('What they said (optional)')).not.toHaveValue(/Unfortunately/);
		await expectAccessible(page);
		expect(await overflow(page)).toBe(0);
		await dialog.getByRole('button', { name: 'Log their reply' }).click();
		const coming = page.getByRole('region', { name: 'Coming up' });
		await expect(coming).toContainText('Interview with Ola Berg');
		await expect(coming).toContainText('12 Harbour Street');
		await app.open('/');
		await expect(todo(page).getByRole('listitem')).toContainText(`Confirm the interview · ${tuesday}`);
		await expect(coming, 'what is to do is not told twice').toHaveCount(0);
		await expectAccessible(page);
		expect(await overflow(page)).toBe(0);
	}
);

test('22.4 a no is shown as one before it is logged as one', async ({ app, page }) => {
	await openNewLead(app, page, LINE);
	await pasteMail(page, REFUSAL);
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('A rejection: “Unfortunately, we have decided to proceed with other');
	await expect(dialog.getByRole('radio', { name: 'Rejection' })).toBeChecked();
	await dialog.getByRole('button', { name: 'Log their reply' }).click();
	await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Thank');
	await page.getByRole('button', { name: 'Undo' }).click();

	await pasteMail(page, REFUSAL);
	await dialog.getByRole('radio', { name: 'Reply or question' }).check();
	await dialog.getByRole('button', { name: 'Log their reply' }).click();
	await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Reply to Dana Ruiz');
});

test('22.5 an application asks what went out, and offers it again', async ({ app, page }) => {
	await openNewLead(app, page, 'Northwind, Analyst');
	await pressAct(page, 'Log activity');
	await fillDialog(page, { Type: 'Application', 'CV sent (optional)': 'Résumé 3, data' });
	await page.getByRole('button', { name: 'Log it' }).click();
	await expect(page.getByRole('button', { name: 'Change the CV' })).toContainText('Résumé 3, data');
	await expect(timelineOf(page)).toContainText('You applied');
});
