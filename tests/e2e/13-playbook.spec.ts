import { expect, test } from './support/app';

test('13.1 the playbook tells every rule, and how many leads it speaks of', async ({ app, page }) => {
	await app.withSample();
	await page.getByRole('link', { name: 'Playbook' }).click();
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
	await page.getByRole('button', { name: 'Add a lead' }).click();
	await page
		.getByLabel('New lead, in one line')
		.fill('Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-01-20');
	await page.getByRole('button', { name: 'Add this lead' }).click();
	const item = page.getByRole('list', { name: 'To do' }).getByRole('listitem').first();
	await item.locator('summary').click();
	await expect(item).toContainText('You have no news for them yet. Add some');

	await page.getByRole('link', { name: 'Playbook' }).click();
	await page.getByLabel('What’s new').fill('I finished a course in statistics.');
	await page.getByRole('button', { name: 'Add news' }).click();
	await expect(page.getByRole('button', { name: 'Remove I finished a course' })).toBeVisible();
	await page.getByLabel('Date of your latest CV').fill('2026-03-01');
	await expect(page.getByText('Saved.')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Date of your latest CV')).toHaveValue('2026-03-01');

	await page.getByRole('link', { name: /^Today/ }).click();
	await item.getByRole('button', { name: /^More/ }).click();
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
			await page.getByRole('button', { name: 'Add a lead' }).click();
			await page.getByLabel('New lead, in one line').fill(line);
			await page.getByRole('button', { name: 'Add this lead' }).click();
		}
		await page.getByRole('link', { name: 'Playbook' }).click();
		await page.getByLabel('What’s new').fill('An article on stock control.');
		await page.getByLabel('Share with').selectOption(whom);
		await page.getByRole('button', { name: 'Add news' }).click();
		await expect(page.getByRole('main')).toContainText(`only for ${whom}`);
		await expect(page.getByLabel('Share with')).toHaveValue('');

		await page.getByRole('link', { name: /^Today/ }).click();
		const items = page.getByRole('list', { name: 'To do' }).getByRole('listitem');
		for (const company of ['Northwind', 'Contoso'])
			await items.filter({ hasText: company }).locator('summary').click();
		await expect(items.filter({ hasText: 'Northwind' })).toContainText('You have no news for them yet');
		await expect(items.filter({ hasText: 'Contoso' })).toContainText('Share something new');
		await expect(items.filter({ hasText: 'Contoso' })).not.toContainText('no news');
	});
}
