import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { goTo } from './support/places';
import { addLead, openRow } from './support/today';

test('13.1 the playbook tells every rule, and how many leads it speaks of', async ({ app, page }) => {
	await app.withSample();
	await goTo(page, 'Playbook');
	const rules = page.getByRole('region', { name: 'When to follow up' }).getByRole('listitem');
	const firstFollowUp = rules.filter({ has: page.getByRole('heading', { name: 'First follow-up' }) });
	await expect(firstFollowUp).toContainText('ask if your application arrived');
	await expect(firstFollowUp).toContainText('10 / 7 / 5 days');
	await expect(firstFollowUp).toContainText('Fontaine');
	await expect(firstFollowUp).toContainText(/\d+ jobs? now/);
	const guards = page.getByRole('region', { name: 'When to hold back' });
	await expect(guards.getByRole('heading', { name: 'No reply is not a no' })).toBeVisible();
});

test('13.2 news is noted once and brought to whoever rests', async ({ app, page }) => {
	await app.atDay('2026-03-11');
	await app.open('/');
	await addLead(page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-01-20');
	const item = await openRow(page, 'Northwind');
	await expect(item).toContainText('You have no news for them yet. Add some');

	await goTo(page, 'Playbook');
	await page.getByLabel('What’s new').fill('I finished a course in statistics.');
	await page.getByRole('button', { name: 'Add news' }).click();
	await expect(page.getByRole('button', { name: 'Remove I finished a course' })).toBeVisible();
	await page.getByLabel('Date of your latest CV').fill('2026-03-01');
	await expect(page.getByText('Saved.')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Date of your latest CV')).toHaveValue('2026-03-01');

	await goTo(page, 'Today');
	await openRow(page, 'Northwind');
	await expect(item).toContainText('Share something new');
	await expect(item).not.toContainText('no news');
	await item.getByRole('button', { name: /^Write/ }).click();
	await expect(page.getByRole('textbox', { name: /Text|Message|Body/i }).first()).toHaveValue(
		/course in statistics/
	);
});

for (const [number, kind, whom] of [
	[3, 'company', 'Contoso'],
	[4, 'person', 'Kim Lee']
] as const) {
	test(`13.${number} news for one ${kind} is brought to nobody else`, async ({ app, page }) => {
		await app.atDay('2026-03-11');
		await app.open('/');
		for (const line of [
			'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-01-20',
			'Contoso, Writer, Kim Lee kim@contoso.example, applied 2026-01-20'
		]) {
			await addLead(page, line);
		}
		await goTo(page, 'Playbook');
		await page.getByLabel('What’s new').fill('An article on stock control.');
		await page.getByLabel('Share with').selectOption(whom);
		await page.getByRole('button', { name: 'Add news' }).click();
		await expect(page.getByRole('main')).toContainText(`just for ${whom}`);
		await expect(page.getByLabel('Share with')).toHaveValue('');

		await goTo(page, 'Today');
		await expect(await openRow(page, 'Northwind')).toContainText('You have no news for them yet');
		const told = await openRow(page, 'Contoso');
		await expect(told).toContainText('Share something new');
		await expect(told).not.toContainText('no news');
	});
}

test('13.5 a reference is asked, says yes, and is told about a job', async ({ app, page }) => {
	await app.atDay('2026-03-11');
	await app.open('/');
	await addLead(page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-03-09');
	await goTo(page, 'Playbook');
	const references = page.getByRole('region', { name: 'Your references' });
	await references.getByRole('button', { name: 'Add a reference' }).click();
	await references.getByLabel('Name').fill('Omar Diaz');
	await references.getByLabel('Company').fill('Fabrikam');
	await references.getByLabel('What they can speak to').fill('the stock reports');
	await references.getByRole('button', { name: 'Save reference' }).click();
	await expect(references).toContainText('Not asked yet');

	await references.getByRole('button', { name: 'Ask Omar Diaz' }).click();
	await expect(references.getByLabel('Message')).toHaveValue(/^Hi Omar,[^]*speak to the stock reports/);
	await expectAccessible(page);
	const log = references.getByRole('button', { name: /^Log it as sent/ });
	// The signature is not known: its places are told first.
	await log.click();
	await log.click();
	await references.getByRole('button', { name: 'Omar Diaz said yes' }).click();
	await references.getByRole('button', { name: 'Tell Omar Diaz about a job' }).click();
	await expect(references.getByLabel('Message')).toHaveValue(
		/give your name to Northwind for the Analyst role/
	);
	await log.click();
	await log.click();
	await expect(references).toContainText('Told about Northwind today');

	await goTo(page, 'People');
	await expect(page.getByRole('link', { name: 'One of your references' })).toBeVisible();
	await page.getByRole('link', { name: 'Analyst at Northwind' }).first().click();
	await expect(page.getByRole('main')).toContainText('Omar Diaz, Fabrikam');
});
