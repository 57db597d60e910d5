import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { fillDialog, openNewLead, pressAct } from './support/lead';

/** Lets nothing into the database until the page is loaded anew, as when a tab is closed before a write is done. */
function refuseWrites(page: Page): Promise<void> {
	return page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('No room', 'QuotaExceededError');
		};
	});
}

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
	await refuseWrites(page);
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

test('12.3 what is typed on a lead and on an interview is there after a reload that saved nothing', async ({
	app,
	page
}) => {
	await app.atDay('2026-03-11');
	await openNewLead(app, page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-02-20');
	await pressAct(page, 'Log activity');
	await fillDialog(page, { Type: 'Interview', Date: '2026-03-12', 'Time (optional)': '15:00' });
	await page.getByRole('button', { name: 'Save this interview' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);

	await refuseWrites(page);
	const note = page.getByRole('textbox', { name: 'Add a note' });
	await note.fill('Ask about the team');
	await page.getByRole('button', { name: 'Add a detail' }).click();
	await page.getByRole('button', { name: 'Salary' }).click();
	const salary = page.getByRole('textbox', { name: 'Change the salary' });
	await salary.fill('60,000 and a bonus');
	await page.reload();
	await expect(note).toHaveValue('Ask about the team');
	await expect(salary).toHaveValue('60,000 and a bonus');
	await salary.press('Escape');
	await note.press('Enter');
	await expect(page.getByRole('region', { name: 'Notes' })).toContainText('Ask about the team');

	await pressAct(page, 'Log activity');
	await fillDialog(page, { Type: 'Follow-up', 'Note (optional)': 'Sent the plan' });
	await page.reload();
	await expect(page.getByRole('dialog').getByLabel('Note (optional)')).toHaveValue('Sent the plan');
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(note).toHaveValue('');
	await expect(salary).toHaveCount(0);

	await page.getByRole('region', { name: 'Next step' }).getByRole('link', { name: 'Prepare' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Interview');
	await refuseWrites(page);
	const notes = page.getByRole('textbox', { name: 'Your notes' });
	await notes.fill('Take the stock report along.');
	const question = page.getByRole('textbox', { name: 'Add a question' });
	await question.fill('Who will I work with?');
	await page.getByRole('button', { name: 'Add who’ll be there' }).click();
	await fillDialog(page, { Name: 'Kim Lee' });
	await page.reload();
	await expect(page.getByRole('dialog').getByLabel('Name', { exact: true })).toHaveValue('Kim Lee');
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(notes).toHaveValue('Take the stock report along.');
	await expect(question).toHaveValue('Who will I work with?');
});

test('12.4 a proof, the name of a template, tags for several leads and pasted rows are there after a reload', async ({
	app,
	page
}) => {
	await app.atDay('2026-03-11');
	await openNewLead(app, page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-03-02');
	await page.getByRole('region', { name: 'Next step' }).getByRole('button', { name: 'Write' }).click();
	const naming = page.getByRole('textbox', { name: 'Template name' });
	await page.getByRole('button', { name: 'Save as template' }).click();
	await naming.fill('My follow-up');
	await page.reload();
	await page.getByRole('region', { name: 'Next step' }).getByRole('button', { name: 'Write' }).click();
	await page.getByRole('button', { name: 'Save as template' }).click();
	await expect(naming).toHaveValue('My follow-up');

	await app.open('/week/record/?from=2026-03-01&to=2026-03-31');
	const proof = page.getByRole('textbox', { name: /^Proof: You applied/ });
	await proof.fill('Mail of March 2');
	await page.reload();
	await expect(proof).toHaveValue('Mail of March 2');
	await proof.press('Enter');
	await expect(page.getByText('Saved.')).toBeVisible();

	await app.open('/leads/');
	const tagging = async () => {
		await page.getByRole('checkbox', { name: /Northwind/ }).check();
		await page.getByRole('button', { name: 'Tags' }).click();
	};
	await tagging();
	await page.getByLabel('Add tags').fill('dream job');
	await page.reload();
	await tagging();
	await expect(page.getByLabel('Add tags')).toHaveValue('dream job');
	await page.getByRole('button', { name: 'Tag 1 job' }).click();
	await expect(page.getByText('Tags saved.')).toBeVisible();

	await app.open('/import/');
	const rows = page.getByRole('textbox', { name: 'Rows, including the header' });
	await page.getByText('Paste rows', { exact: true }).click();
	await rows.fill('Company,Status\nContoso,Applied');
	await page.reload();
	await expect(rows).toHaveValue('Company,Status\nContoso,Applied');
	await page.getByRole('button', { name: 'Read rows' }).click();
	await page.getByRole('button', { name: /^Import 1/ }).click();
	await expect(page.getByText('1 job imported')).toBeVisible();
	expect(
		await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(' form ')))
	).toEqual([expect.stringContaining('template-name')]);
});
