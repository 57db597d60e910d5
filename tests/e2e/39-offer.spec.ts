import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { fillDialog, openNewLead, overflow, timelineOf } from './support/lead';

const card = (page: Page) => page.getByRole('region', { name: 'Their offer' });

async function logOffer(page: Page, fields: Record<string, string>): Promise<void> {
	await page.getByRole('button', { name: 'They replied' }).click();
	await page.getByRole('dialog').getByRole('radio', { name: 'Offer', exact: true }).check();
	await fillDialog(page, fields);
	await page.getByRole('dialog').getByRole('button', { name: 'Log their reply' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
}

test.beforeEach(async ({ app }) => {
	await app.atDay('2026-03-11');
});

test(
	'39.1 two offers with their terms stand side by side; one is accepted, the other declined',
	{ tag: '@phone' },
	async ({ app, page, said }) => {
		test.slow();
		await openNewLead(app, page, 'Contoso, Clerk, Jo Ade jo@contoso.example, applied 2026-02-20');
		await logOffer(page, { Pay: '£35/hour', Location: 'Remote' });
		await openNewLead(app, page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-02-20');
		await logOffer(page, {
			'Answer by (optional)': '2026-03-13',
			'Time (optional)': '17:00',
			Pay: '$68,000 a year'
		});
		await expect(card(page)).toContainText(`Answer by Friday at ${said.clock('17:00')} · 2 days left`);
		await card(page).getByRole('button', { name: 'Edit terms' }).click();
		await fillDialog(page, { Location: 'remote', Bonus: '10%' });
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Save terms' }).click();
		await expect(card(page)).toContainText('10%');

		await card(page).getByRole('link', { name: 'Compare 2 offers' }).click();
		const table = page.getByRole('table', { name: 'Open offers' });
		await expect(table.getByRole('columnheader')).toHaveText([/^Northwind/, /^Contoso/]);
		await expect(table.getByRole('row', { name: /^Pay/ })).toContainText('Differs');
		await expect(table.getByRole('row', { name: /^Pay/ }).getByRole('cell')).toHaveText([
			'$68,000 a year',
			'£35/hour'
		]);
		await expect(table.getByRole('row', { name: /^Location/ })).not.toContainText('Differs');
		await expect(table.getByRole('row', { name: /^Bonus/ }).getByRole('cell')).toHaveText([
			'10%',
			/Not stated/
		]);
		await expect(table.getByRole('rowheader')).toHaveCount(3);
		await expectAccessible(page);
		expect(await overflow(page)).toBe(0);

		await table.getByRole('link', { name: 'Northwind' }).click();
		await card(page).getByRole('button', { name: 'Accept' }).click();
		await expect(page.getByLabel('Message', { exact: true })).toHaveValue(/delighted to accept/);
		await card(page).getByRole('button', { name: 'Mark as accepted' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wrap up');
		const others = page.getByRole('list', { name: 'Decline your other offers' });
		await others.getByRole('button', { name: /^Write: .*Contoso/ }).click();
		await expect(page.getByLabel('Message', { exact: true })).toHaveValue(/I’ve decided not to take/);
		await others.getByRole('button', { name: /^Mark as declined: .*Contoso/ }).click();
		await expect(page.getByText('you declined the offer')).toBeVisible();
		await expect(others).toBeHidden();
		await app.open('/offers/');
		await page.getByText('Ended offers (2)').click();
		await expect(page.getByRole('table')).toContainText('You declined');
	}
);

test('39.2 an offer is declined from its row on Today in two presses, and undone', async ({ app, page }) => {
	await openNewLead(app, page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-02-20');
	await logOffer(page, { 'Answer by (optional)': '2026-03-16' });
	await page.clock.setFixedTime(new Date('2026-03-12T10:00:00'));
	await app.open('/');
	await page.getByRole('button', { name: /^More: .*Northwind/ }).click();
	const decline = card(page).getByRole('button', { name: 'Decline' });
	await decline.click();
	await expect(card(page).getByRole('group', { name: 'Draft' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(decline).toBeFocused();
	await decline.click();
	await card(page).getByRole('button', { name: 'Mark as declined' }).click();
	await expect(card(page)).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Undone.' })).toBeVisible();
	await app.open('/leads/?show=all');
	await page.getByRole('link', { name: '1 offer' }).click();
	await page.getByRole('table').getByRole('link', { name: 'Northwind' }).click();
	await expect(card(page)).toContainText('Answer by Monday · 4 days left');
	await expect(timelineOf(page)).not.toContainText('You withdrew');
});
