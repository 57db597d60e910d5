import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/app';
import { fillDialog, openNewLead, pressAct } from './support/lead';

const LINE = 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-02-19';

test('42.1 where two tabs change the same field, both values are shown and the user chooses', async ({
	app,
	page
}) => {
	await app.atDay('2026-03-10');
	await openNewLead(app, page, LINE);
	const other = await page.context().newPage();
	await other.goto(page.url());
	for (const [tab, phone] of [
		[page, '111'],
		[other, '222']
	] as const) {
		await tab.getByRole('button', { name: /^Edit Dana Ruiz/ }).click();
		await fillDialog(tab, { Phone: phone });
	}
	await other.getByRole('button', { name: 'Save this person' }).click();
	await expect(other.getByRole('dialog')).toHaveCount(0);

	await page.getByRole('button', { name: 'Save this person' }).click();
	const asked = page.getByRole('dialog', { name: 'Changed in another tab' });
	await expect(asked.getByRole('group', { name: 'Phone' })).toContainText('222');
	await expectAccessible(page);
	await asked.getByRole('radio', { name: /111/ }).check();
	await asked.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.getByRole('main')).toContainText('111');
	await expect(other.getByRole('main')).toContainText('111');
});

test('42.2 what was typed in a tab that was closed is offered on its page, and on no other', async ({
	app,
	page
}) => {
	await app.atDay('2026-03-10');
	await openNewLead(app, page, LINE);
	const address = page.url();
	await pressAct(page, 'Log activity');
	await fillDialog(page, { Type: 'Follow-up', 'Note (optional)': 'Sent the plan' });
	const context = page.context();
	const next = await context.newPage();
	await page.close();

	await next.goto(`${app.site.origin}/leads/`);
	await expect(next.getByRole('list', { name: 'Leads' })).toBeVisible();
	await next.goto(address);
	await expect(
		next.getByText(/^You typed into “Log activity” for .*Northwind.* and didn’t save it\.$/)
	).toBeVisible();
	await next.getByRole('button', { name: 'Continue' }).click();
	const note = next.getByRole('dialog').getByLabel('Note (optional)');
	await expect(note).toHaveValue('Sent the plan');
	await next.getByRole('button', { name: 'Log it' }).click();
	await expect(next.getByRole('dialog')).toHaveCount(0);
	await next.reload();
	await expect(next.getByRole('region', { name: 'Next step' })).toBeVisible();
	expect(
		await next.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(' form ')))
	).toEqual([]);
});

test('42.3 the forms of the Playbook ask too: a template, the signature, a reference', async ({
	app,
	page
}) => {
	await app.open('/playbook/');
	const other = await page.context().newPage();
	const fill = (tab: Page, part: string, label: string, text: string) =>
		tab.getByRole('region', { name: part, exact: true }).getByLabel(label, { exact: true }).fill(text);
	const press = (tab: Page, name: string) => tab.getByRole('button', { name, exact: true }).click();
	await press(page, 'Write a template');
	await fill(page, 'Your templates', 'Name', 'Hello');
	await fill(page, 'Your templates', 'Text', 'Hi {name}');
	await press(page, 'Save template');
	await press(page, 'Add a reference');
	await fill(page, 'Your references', 'Name', 'Omar Diaz');
	await press(page, 'Save reference');
	await expect(page.getByRole('button', { name: 'Edit Omar Diaz' })).toBeVisible();
	await app.open('/playbook/', other);

	const edits = [
		{ opens: 'Edit Hello', part: 'Your templates', label: 'Text', save: 'Save template' },
		{ opens: '', part: 'Your signature', label: 'Your phone (optional)', save: 'Save signature' },
		{ opens: 'Edit Omar Diaz', part: 'Your references', label: 'Phone', save: 'Save reference' }
	];
	for (const { opens, part, label, save } of edits) {
		for (const [tab, text] of [
			[page, '111'],
			[other, '222']
		] as const) {
			if (opens) await press(tab, opens);
			await fill(tab, part, label, text);
		}
		await press(other, save);
		await expect(other.getByText('Saved.').first()).toBeVisible();
		await press(page, save);
		const asked = page.getByRole('dialog', { name: 'Changed in another tab' });
		await expect(asked.getByRole('group')).toContainText('222');
		await asked.getByRole('radio', { name: /111/ }).check();
		await asked.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(page.getByRole('dialog')).toHaveCount(0);
	}
});
