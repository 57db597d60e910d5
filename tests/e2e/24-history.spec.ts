import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { fillDialog, leadMenu, openNewLead, overflow, pressAct, timelineOf } from './support/lead';

test('24.1 the history tells what was done to a lead, and leads back to any point and forth again', async ({
	app,
	page
}) => {
	await openNewLead(app, page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example');
	await pressAct(page, 'Log activity');
	await fillDialog(page, { Type: 'Application', With: 'Dana Ruiz' });
	await page.getByRole('button', { name: 'Log it' }).click();
	await expect(timelineOf(page)).toContainText('You applied to Dana Ruiz');
	await page.getByRole('button', { name: 'Snooze' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Monday' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);

	await leadMenu(page, 'History');
	const history = page.getByRole('list', { name: 'History' });
	await expect(history.getByRole('listitem')).toHaveCount(3);
	await expect(history.getByRole('listitem').first()).toContainText('Snoozed until');
	await expect(history.getByRole('listitem').first()).toContainText(/today at \d/);
	await expect(history.getByRole('listitem').nth(1)).toContainText('Added: You applied to Dana Ruiz');
	await expect(history.getByRole('listitem').nth(1)).toContainText('Stage: Saved → Applied');
	await expect(history.getByRole('listitem').last()).toContainText('Added this lead');
	await expectAccessible(page);
	expect(await overflow(page)).toBe(0);

	await history.getByRole('button', { name: /^Restore this version: Added this lead/ }).click();
	const changes = page.getByRole('list', { name: 'Changes' });
	await expect(changes).toContainText('Removed: You applied to Dana Ruiz');
	await expect(changes).toContainText('Removed the next step');
	await page.getByRole('button', { name: 'Restore this version' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(timelineOf(page)).not.toContainText('You applied');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(timelineOf(page)).toContainText('You applied to Dana Ruiz');
	await page.reload();
	await expect(timelineOf(page)).toContainText('You applied to Dana Ruiz');
});

test('24.2 everything of a logged touch can be corrected, and taken back', async ({ app, page }) => {
	await openNewLead(app, page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example');
	await page.getByRole('button', { name: 'They replied' }).click();
	await page.getByRole('button', { name: 'Log their reply' }).click();
	const timeline = timelineOf(page);
	await timeline.locator('summary').filter({ hasText: 'emailed you' }).click();
	await page.getByRole('button', { name: 'Edit this activity' }).click();
	await fillDialog(page, {
		How: 'Phone',
		With: 'Dana Ruiz',
		'Was a date given?': 'I’ll hear by then',
		'Did they say no?': 'To any contact'
	});
	await fillDialog(page, { 'How did the call go?': 'Left a message', 'Date given': '2031-03-10' });
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Save activity' }).click();
	await expect(timeline).toContainText('Dana Ruiz called and left a message');
	await expect(timeline).toContainText('Dana Ruiz asked not to be contacted');
	await expect(timeline).toContainText('10 March 2031');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(timeline).toContainText('emailed you');
	await expect(timeline).not.toContainText('asked not to be contacted');
});
