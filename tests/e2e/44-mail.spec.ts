import { expectAccessible } from './support/axe';
import { expect, test } from './support/app';
import { openNewLead } from './support/lead';

const LINE = 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-02-19';
const REFUSAL = 'Unfortunately, we have decided not to move forward with your application.';

function mailbox(...mails: readonly (readonly [id: string, subject: string, text: string])[]) {
	const text = mails.map(
		([id, subject, body]) =>
			`From - Thu Mar  5 10:12:00 2026\nMessage-ID: <${id}@northwind.example>\nFrom: Dana Ruiz <dana@northwind.example>\nTo: Sam Doe <sam@doe.example>\nDate: Thu, 05 Mar 2026 10:12:00 +0100\nSubject: ${subject}\n\n${body}\n\n`
	);
	return { name: 'Inbox.mbox', mimeType: 'application/mbox', buffer: Buffer.from(text.join('')) };
}

test('44.1 a mailbox proposes, one press adds what was chosen, an undo takes it back, and nothing comes up twice @phone', async ({
	app,
	page
}) => {
	await app.atDay('2026-03-10');
	await openNewLead(app, page, LINE);
	const lead = page.url();
	const box = mailbox(['1', 'Your application', REFUSAL]);
	await app.open('/mail/');
	await page.getByLabel('Mail files').setInputFiles(box);
	await page.getByRole('checkbox', { name: /sam@doe\.example/ }).check();
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(page.getByText('1 email to look at')).toBeVisible();
	await expect(page.getByText(REFUSAL)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Choose what to add' })).toBeDisabled();
	await expectAccessible(page);
	await page.getByRole('button', { name: /^Add: Rejection/ }).click();
	await page.getByRole('button', { name: 'Add 1 email' }).click();
	await expect(page.getByText('Nothing new for your leads in this mail.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByLabel('Mail files').setInputFiles(box);
	await page.getByRole('button', { name: /^Add: Rejection/ }).click();
	await page.getByRole('button', { name: 'Add 1 email' }).click();
	await expect(page.getByText('Nothing new for your leads in this mail.')).toBeVisible();
	await page.getByLabel('Mail files').setInputFiles(box);
	await expect(page.getByText('Nothing new for your leads in this mail.')).toBeVisible();
	await page.goto(lead);
	await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('March 5');
	await expect(page.getByRole('main')).toContainText('Rejected');
});

test('44.2 an email that is dropped on a lead is proposed for that lead', async ({ app, page }) => {
	await app.atDay('2026-03-10');
	await openNewLead(app, page, 'Elsewhere, Planner, applied 2026-02-19');
	const lead = page.url();
	await page.evaluate(
		(text) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([text], 'answer.eml'));
			for (const type of ['dragover', 'drop'])
				window.dispatchEvent(
					new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true })
				);
		},
		mailbox(['2', 'A word', 'We will get back to you by March 20, 2026.'])
			.buffer.toString()
			.replace(/^From - .*\n/, '')
	);
	await expect(page.getByRole('heading', { name: 'Add from email' })).toBeVisible();
	await page.getByRole('checkbox', { name: /sam@doe\.example/ }).check();
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(page.getByRole('heading', { name: /Planner at Elsewhere/ })).toBeVisible();
	await expect(page.getByText('We will get back to you by March 20, 2026.')).toBeVisible();
	// The mail itself is not kept with the lead.
	await page.goto(lead);
	await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
	await expect(page.getByRole('main').getByText('answer')).toHaveCount(0);
});
