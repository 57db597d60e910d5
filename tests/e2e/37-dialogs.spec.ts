import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/app';
import { fillDialog, openNewLead, pressAct, timelineOf } from './support/lead';

const LINE = 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-02-19';
/** The buttons that open a dialog with a form, and the main button of each. */
const OF_A_LEAD = [
	['Log activity', 'Log it'],
	['They replied', 'Log their reply'],
	['They said no', 'Log their reply'],
	['Snooze', 'Snooze'],
	['Add a person', 'Add this person']
] as const;

test.beforeEach(async ({ app }) => {
	await app.atDay('2026-03-10');
});

/** Expects the whole button to be in the window without scrolling. */
async function expectInView(page: Page, name: string): Promise<void> {
	const button = page.getByRole('dialog').getByRole('button', { name, exact: true });
	await expect(button).toBeInViewport({ ratio: 1 });
	const box = (await button.boundingBox())!;
	const isOnTop = await button.evaluate((element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
	});
	expect(isOnTop, `${name} is not covered`).toBe(true);
	expect(box.height, `${name} can be pressed`).toBeGreaterThanOrEqual(36);
}

test(
	'37.1 the main button of each dialog of a lead is in view, also when all its details are',
	{ tag: '@both' },
	async ({ app, page, isMobile }) => {
		await openNewLead(app, page, LINE);
		for (const [opener, main] of OF_A_LEAD) {
			await pressAct(page, opener);
			await expectInView(page, main);
			for (const details of await page.getByRole('dialog').locator('details > summary').all()) {
				await details.click();
			}
			await expectInView(page, main);
			await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeInViewport();
			// Story 30 looks at them on a laptop.
			if (isMobile) await expectAccessible(page);
			await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
			await expect(page.getByRole('dialog')).toHaveCount(0);
		}
		await pressAct(page, 'Log activity');
		await fillDialog(page, { Type: 'Interview' });
		await expectInView(page, 'Log this interview');
		await fillDialog(page, { Date: '2026-03-12' });
		await expectInView(page, 'Save this interview');
	}
);

test(
	'37.2 the main button of each dialog of a step of today is in view',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await app.withSample();
		const row = page.getByRole('list', { name: 'To do' }).getByRole('listitem').first();
		await row.locator('[aria-expanded]').first().click();
		for (const [opener, main] of [
			[/^They replied/, 'Log their reply'],
			[/^Snooze…/, 'Snooze']
		] as const) {
			await row.getByRole('button', { name: opener }).click();
			await expectInView(page, main);
			await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
		}
		await page.getByRole('button', { name: 'Add a lead' }).click();
		await expectInView(page, 'Add this lead');
	}
);

test('37.4 a form opens again after a reload, and is only offered on another page or after it was left', async ({
	app,
	page
}) => {
	await openNewLead(app, page, LINE);
	await page.getByRole('button', { name: 'They replied' }).click();
	await fillDialog(page, { 'What they said (optional)': 'A portfolio, please.' });
	await page.reload();
	await expect(page.getByRole('dialog').getByLabel('What they said (optional)')).toHaveValue(
		'A portfolio, please.'
	);
	const lead = page.url();
	await app.open('/leads/');
	await expect(page.getByText('You didn’t finish “They replied” for Analyst at Northwind.')).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(page.getByRole('dialog').getByLabel('What they said (optional)')).toHaveValue(
		'A portfolio, please.'
	);
	await page.goBack();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.goto(lead);
	await expect(timelineOf(page)).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('37.5 a choice snoozes at once', { tag: '@phone' }, async ({ app, page, said }) => {
	await openNewLead(app, page, LINE);
	await page.getByRole('button', { name: 'Snooze' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'In 2 weeks' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.getByRole('region', { name: 'Next step' })).toContainText(said.day('2026-03-24', 'day'));
});

test('37.3 Back closes a dialog, stays on the page and keeps what was typed; one that the menu opened gives it the focus back', async ({
	app,
	page
}) => {
	await test.step('the menu’s button has the focus again', async () => {
		await openNewLead(app, page, LINE);
		const more = page.getByRole('main').getByRole('button', { name: 'More' });
		for (const name of ['History', 'Close lead', 'Merge with another lead']) {
			await more.click();
			await page.getByRole('menuitem', { name }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toHaveCount(0);
			await expect(more).toBeFocused();
		}
	});

	await test.step('Back', async () => {
		const address = page.url();
		const dialog = page.getByRole('dialog');
		await page.getByRole('button', { name: 'They replied' }).click();
		await fillDialog(page, { 'What they said (optional)': 'Please send a portfolio.' });
		await page.goBack();
		await expect(dialog).toHaveCount(0);
		expect(page.url()).toBe(address);
		await expect(page.getByRole('button', { name: 'They replied' })).toBeFocused();

		await page.getByRole('button', { name: 'They replied' }).click();
		await expect(dialog.getByLabel('What they said (optional)')).toHaveValue('Please send a portfolio.');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'They replied' }).click();
		await expect(dialog.getByLabel('What they said (optional)')).toHaveValue('Please send a portfolio.');
		await dialog.getByRole('button', { name: 'Cancel' }).click();
		await page.getByRole('button', { name: 'They replied' }).click();
		await expect(dialog.getByLabel('What they said (optional)')).toHaveValue('');
		await dialog.getByRole('button', { name: 'Log their reply' }).click();
		await expect(dialog).toHaveCount(0);

		await page.goBack();
		await expect(page).toHaveURL(/\/leads\/\?show=all$/);
		await page.goForward();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northwind');
	});
});
