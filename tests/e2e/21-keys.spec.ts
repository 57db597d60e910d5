import { expect, test } from './support/app';
import { expectAccessibleInAllColours } from './support/axe';
import { overflow } from './support/lead';

test.beforeEach(async ({ app }) => app.withSample());

test('21.1 the palette finds leads, people and commands, and the keyboard chooses', async ({ page }) => {
	const lead = page.getByRole('list', { name: 'To do' }).getByRole('link').first();
	const title = (await lead.innerText()).trim();
	await page.keyboard.press('Control+k');
	const field = page.getByRole('combobox', { name: 'Find a lead, a person or a command' });
	await expect(field).toBeFocused();
	await expect(page.getByRole('option', { name: 'Go to Week' })).toBeVisible();
	await field.fill(title);
	await expect(page.getByRole('option', { name: title }).first()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('list', { name: 'Timeline' })).toBeVisible();

	await page.keyboard.press('Control+k');
	await field.fill('they repl');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'They replied' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+k');
	await field.fill('no such words at all');
	await expect(page.getByText('Nothing found.')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('21.2 single keys do what the buttons do, are shown by ?, and can be switched off', async ({ page }) => {
	const todo = page.getByRole('list', { name: 'To do' });
	await page.keyboard.press('j');
	await expect(todo.getByRole('listitem').first().locator(':focus')).toHaveCount(1);
	await page.keyboard.press('j');
	await expect(todo.getByRole('listitem').nth(1).locator(':focus')).toHaveCount(1);
	await page.keyboard.press('o');
	await expect(page.getByRole('dialog', { name: 'Snooze' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.keyboard.press('g');
	await page.keyboard.press('l');
	await expect(page.getByRole('heading', { level: 1, name: 'Leads' })).toBeVisible();
	await page.keyboard.press('/');
	await expect(page.locator('main input[type=search]')).toBeFocused();
	await page.keyboard.type('ga');
	await expect(page.locator('main input[type=search]')).toHaveValue('ga');
	await page.locator('main input[type=search]').fill('');
	await page.locator('main').focus();
	await page.keyboard.press('a');
	await expect(page.getByRole('dialog', { name: 'Add a lead' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();

	await page.keyboard.press('?');
	const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
	await expect(keys.getByText('Go to Playbook')).toBeVisible();
	await keys.getByLabel('Use single-key shortcuts on this device').uncheck();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.keyboard.press('a');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog')).toHaveAccessibleName('Find');
});

test(
	'21.3 a menu is opened, gone through and left by the keyboard',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await app.open('/leads/');
		// On a phone the filters are folded.
		const unfold = page.getByRole('button', { name: /^Filters/ });
		if (await unfold.isVisible()) await unfold.click();
		const button = page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: /^Stage/ });
		await button.focus();
		await page.keyboard.press('ArrowDown');
		const menu = page.getByRole('menu', { name: 'Stage' });
		const item = (name: string) => menu.getByRole('menuitemcheckbox', { name });
		await expect(item('Saved')).toBeFocused();
		await expect(button).toHaveAttribute('aria-expanded', 'true');
		await page.keyboard.press('End');
		await expect(item('No response')).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(item('Saved')).toBeFocused();
		// A letter leads to an item, and presses no single key of the page.
		await page.keyboard.press('a');
		await expect(item('Applied')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(item('Applied')).toBeChecked();
		await expect(item('Applied')).toBeFocused();
		await expect(page).toHaveURL(/stage=applied/);
		await expectAccessibleInAllColours(page, 'a menu');
		expect(await overflow(page)).toBe(0);
		await page.keyboard.press('Escape');
		await expect(menu).toBeHidden();
		await expect(button).toBeFocused();
		await expect(page.getByRole('dialog')).toHaveCount(0);

		await page.keyboard.press('Enter');
		await expect(item('Saved')).toBeFocused();
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		await expect(menu).toBeHidden();
		await expect(button).toBeFocused();
		await expect(page).not.toHaveURL(/stage=/);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect(menu).toBeHidden();
		await expect(button).not.toBeFocused();
	}
);

test('21.4 a morning is worked through by keys alone, and the focus stays where the work is', async ({
	page
}) => {
	const press = async (...keys: string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	const isAt = (list: string, text: string) =>
		expect(
			page
				.getByRole('list', { name: list })
				.getByRole('listitem')
				.filter({ has: page.locator(':focus') })
		).toContainText(text);
	const told = (text: string) =>
		expect(page.getByRole('group', { name: 'Notification' })).toContainText(text);

	await press('j', 'j', 'j', 'j', 'm');
	await expect(page.getByRole('group', { name: 'Draft' })).toBeFocused();
	await press('Escape');
	await isAt('To do', 'Fennel & Co');
	await press('d');
	await told('Fennel & Co logged');
	await isAt('To do', 'Bluepeak Software');
	await press('x');
	await told('Rejection from Bluepeak Software logged');
	await isAt('To do', 'Priya Raman');
	await press('Control+z');
	await expect(page.getByRole('list', { name: 'To do' })).toContainText('Bluepeak Software');
	await isAt('To do', 'Priya Raman');
	// A step that cannot be snoozed passes the key on to no other.
	await press('o', 'k');
	await isAt('To do', 'Bluepeak Software');
	await press('o');
	await expect(page.getByRole('dialog').getByRole('button', { name: 'Tomorrow' })).toBeFocused();
	await press('Enter');
	await told('Bluepeak Software snoozed until tomorrow');
	await isAt('To do', 'Priya Raman');
	await press('i');
	await expect(page.getByRole('dialog').getByRole('radio', { name: 'Interview invite' })).toBeFocused();
	await press('Escape');
	await isAt('To do', 'Priya Raman');

	await press('g', 'l');
	await expect(page.getByRole('main')).toBeFocused();
	await press('j', 's', 'j', 's');
	await expect(page.getByText('2 selected')).toBeVisible();
	// The letter that opens a dialog is not typed into it.
	await press('t');
	await expect(page.getByLabel('Add tags')).toBeFocused();
	await expect(page.getByLabel('Add tags')).toHaveValue('');
	await press('Escape');
	await press('x');
	await told('2 rejections logged');
	await expect(page.getByRole('checkbox', { name: 'Select all' })).toBeFocused();
	await press('Control+z');
	await told('Undone.');
	await press('j', 's', 'j', 's');
	await press('y');
	await told('2 jobs archived');
	await expect(page.getByRole('checkbox', { name: 'Select all' })).toBeFocused();
	await press('/');
	await page.keyboard.type('kestrel');
	await press('Enter');
	await isAt('Leads', 'Kestrel Logistics');
	await press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Kestrel Logistics' })).toBeVisible();
	await expect(page.getByRole('main')).toBeFocused();
	await press('Tab');
	await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
	await page.goBack();
	await isAt('Leads', 'Kestrel Logistics');
});
