import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { addLead, doneToday, openRow, tickOff, todo } from './support/today';
import { pressAct } from './support/lead';

test.beforeEach(async ({ app }) => {
	await app.atDay('2026-03-11');
	await app.open('/');
});

test(
	'07.1 a lead applied to nine days ago is due, with its reason',
	{ tag: '@both' },
	async ({ page, said, isMobile }) => {
		await addLead(page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-03-02');
		const today = said.day('2026-03-11', isMobile ? 'short weekday and day' : 'weekday and day');
		await expect(page.getByRole('heading', { level: 1, name: today, exact: true })).toBeVisible();
		const item = todo(page).getByRole('listitem').first();
		await expect(
			item.getByRole('button', { name: 'Write: Email Dana Ruiz, Analyst at Northwind' })
		).toBeVisible();
		await expect(item.getByRole('heading').getByRole('link', { name: 'Northwind' })).toBeVisible();
		await expect(item).toContainText('Overdue');
		await item.getByText('Follow up · applied 9 days ago, no reply').click();
		await expect(item).toContainText('You applied 9 days ago and haven’t heard back. Follow up.');
		await item.getByRole('link', { name: 'From “Be Persistent, but Not a Pest”' }).click();
		await expect(page.getByRole('heading', { name: 'First follow-up' })).toBeInViewport();
	}
);

test('07.2 done logs the touch, which survives a reload', async ({ page }) => {
	await addLead(page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-03-02');
	await tickOff(page, 'Northwind');
	await expect(await doneToday(page)).toContainText('Dana Ruiz');
	await expect(todo(page)).toBeHidden();
	await page.reload();
	await expect(await doneToday(page)).toContainText('Dana Ruiz');
});

test('07.3 putting off gives the day back to the list on that day', async ({ page }) => {
	await addLead(page, 'Northwind, applied 2026-03-02');
	const row = await openRow(page, 'Northwind');
	await row.getByRole('button', { name: 'Snooze until tomorrow: Northwind' }).click();
	await expect(todo(page)).toBeHidden();
	await page.clock.setFixedTime(new Date('2026-03-12T09:00:00'));
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: 'Thursday 12 March', exact: true })).toBeVisible();
	await expect(todo(page)).toContainText('Northwind');
	await expect(todo(page)).toContainText('Due today');
});

test('07.5 today turns over at midnight by itself', async ({ page }) => {
	await addLead(page, 'Northwind, applied today');
	await page.clock.fastForward('15:00:01');
	await expect(page.getByRole('heading', { level: 1, name: 'Thursday 12 March', exact: true })).toBeVisible();
});

test('07.6 two tabs follow each other', async ({ app, page, context }) => {
	const other = await context.newPage();
	await app.open('/', other);
	await addLead(page, 'Northwind, applied 2026-03-02');
	await expect(todo(other)).toContainText('Northwind');
	const row = await openRow(other, 'Northwind');
	await row.getByRole('button', { name: 'Snooze…: Northwind' }).click();
	await other.getByRole('dialog').getByRole('button', { name: 'Monday' }).click();
	await expect(todo(page)).toBeHidden();
});

test('07.7 a call asks how it went', async ({ page }) => {
	await addLead(page, 'Northwind, Analyst, Dana Ruiz +1 555 010 0199, applied 2026-03-02');
	await tickOff(page, 'Northwind');
	await page.getByRole('button', { name: 'No answer' }).click();
	await expect(await doneToday(page)).toContainText('no answer');
});

test('07.9 a guard is shown before the touch and has to be overruled', async ({ page }) => {
	await addLead(page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-03-02');
	await tickOff(page, 'Northwind');
	await (await doneToday(page)).getByRole('link', { name: 'Northwind' }).click();
	await pressAct(page, 'Log activity');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('status')).toContainText('worth waiting');
	await dialog.getByRole('button', { name: 'Log it' }).click();
	await expect(dialog.getByRole('alert')).toContainText('Confirm above');
	await dialog.getByRole('checkbox', { name: 'Log it anyway' }).check();
	await dialog.getByRole('button', { name: 'Log it' }).click();
	await expect(dialog).toBeHidden();
});

test('07.10 writing to somebody who wants no contact takes two confirmations and is recorded', async ({
	page
}) => {
	await addLead(page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-03-02');
	const row = await openRow(page, 'Northwind');
	await row.getByRole('button', { name: 'They said no: Analyst at Northwind' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: /Any contact/ }).check();
	await dialog.getByRole('combobox', { name: 'Who said it' }).selectOption({ label: 'Dana Ruiz' });
	await dialog.getByRole('button', { name: 'Log their reply' }).click();
	await expect(dialog).toBeHidden();
	await expect(todo(page)).toBeHidden();

	await page.getByRole('link', { name: 'Leads', exact: true }).click();
	await page.getByRole('button', { name: /^All \d/ }).click();
	await page.getByRole('main').getByRole('link', { name: 'Northwind' }).click();
	await expect(page.getByRole('region', { name: 'People' })).toContainText('Asked not to be contacted');
	await expectAccessible(page);
	await pressAct(page, 'Log activity');
	await dialog.getByRole('combobox', { name: 'With' }).selectOption({ label: 'Dana Ruiz' });
	await expect(dialog.getByRole('checkbox', { name: /I contacted them anyway/ })).toBeHidden();
	await dialog.getByRole('checkbox', { name: 'Log it anyway' }).check();
	await dialog.getByRole('button', { name: 'Log it' }).click();
	await expect(dialog.getByRole('alert')).toContainText('Confirm above');
	await dialog.getByRole('checkbox', { name: /I contacted them anyway/ }).check();
	await dialog.getByRole('button', { name: 'Log it' }).click();
	await expect(dialog).toBeHidden();
	const timeline = page.getByRole('list', { name: 'Timeline' });
	await timeline.getByText('You followed up with Dana Ruiz').click();
	await expect(timeline).toContainText('You went ahead despite a warning.');
});

test('07.11 the last change can be taken back by the keyboard, long after its notice went', async ({
	page
}) => {
	await addLead(page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-03-02');
	await tickOff(page, 'Northwind');
	await expect(todo(page)).toBeHidden();
	await page.getByRole('heading', { level: 1 }).hover();
	await page.clock.fastForward('01:00');
	await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
	await page.keyboard.press('ControlOrMeta+z');
	await expect(todo(page)).toContainText('Northwind');
});
