import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { fillDialog, openNewLead, overflow } from './support/lead';

const column = (page: Page, stage: string) => page.getByRole('region', { name: new RegExp(`^${stage} \\d`) });
const handle = (page: Page, title: string) => page.getByRole('button', { name: `Move ${title}` });

/** A board with one lead in the first column. */
async function openBoard({ page, app }: { page: Page; app: Parameters<typeof openNewLead>[0] }) {
	await openNewLead(app, page, 'Northwind, Analyst');
	await app.open('/leads/?view=board');
	await expect(column(page, 'Saved').getByRole('link')).toHaveAccessibleName('Analyst at Northwind');
}

/** By mouse or finger, a little at a time, as hands do. */
async function carry(page: Page, from: Locator, to: Locator) {
	const start = (await from.boundingBox())!;
	const end = (await to.boundingBox())!;
	await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
	await page.mouse.down();
	await page.mouse.move(end.x + end.width / 2, end.y + 60, { steps: 8 });
	await page.mouse.up();
}

test('20.1 a card that is carried to another column says what happened', async ({ app, page }) => {
	await openBoard({ page, app });
	await carry(page, column(page, 'Saved').getByRole('link'), column(page, 'Applied'));
	const dialog = page.getByRole('dialog', { name: 'Move to Applied' });
	await dialog.getByRole('button', { name: 'I applied or contacted them' }).click();
	await fillDialog(page, { Type: 'Application', How: 'Company form' });
	await page.getByRole('dialog').getByRole('button', { name: 'Log it' }).click();

	await expect(column(page, 'Applied').getByRole('link')).toHaveAccessibleName('Analyst at Northwind');
	await expect(page.getByText('Analyst at Northwind moved to Applied.')).toBeAttached();
	await expect(handle(page, 'Analyst at Northwind')).toBeFocused();
	await expectAccessible(page);
	await column(page, 'Applied').getByRole('link').click();
	await expect(
		page.getByRole('list', { name: 'Timeline' }).getByText('You applied through their form')
	).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('list', { name: 'Status' }).getByText('Saved')).toBeVisible();
});

test(
	'20.2 the keyboard moves a card, by the list of stages and by arrows',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await openBoard({ page, app });
		const grip = handle(page, 'Analyst at Northwind');
		await grip.focus();
		await page.keyboard.press('Enter');
		const menu = page.getByRole('menu', { name: 'Move to' });
		await expect(menu.getByRole('menuitemradio', { name: 'Saved' })).toBeFocused();
		await expectAccessible(page);
		await page.keyboard.press('Escape');
		await expect(grip).toBeFocused();

		await page.keyboard.press('ArrowDown');
		for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
		await page
			.getByRole('dialog')
			.getByRole('button', { name: /^Only correct the stage/ })
			.click();
		await expect(column(page, 'Talking').getByRole('link')).toHaveAccessibleName('Analyst at Northwind');
		await expect(grip).toBeFocused();

		await page.keyboard.press('ArrowLeft');
		await page
			.getByRole('dialog', { name: 'Move to Applied' })
			.getByRole('button', { name: 'Cancel' })
			.click();
		await expect(page.getByText('Analyst at Northwind stays in Talking.')).toBeAttached();
		await expect(grip).toBeFocused();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(column(page, 'Saved').getByRole('link')).toHaveAccessibleName('Analyst at Northwind');
	}
);

test('20.3 a no folds the card away, where it can be looked at', async ({ app, page }) => {
	await openBoard({ page, app });
	await handle(page, 'Analyst at Northwind').click();
	await page.getByRole('menuitemradio', { name: 'Rejected' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'They said no' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Log their reply' }).click();
	const folded = page.getByRole('button', { name: 'Rejected 1' });
	await expect(folded).toBeFocused();
	await folded.click();
	await expect(column(page, 'Rejected').getByRole('link')).toHaveAccessibleName('Analyst at Northwind');
	await expect(page).toHaveURL(/unfold=rejected/);
	expect(await overflow(page)).toBe(0);
	await page.reload();
	await expect(column(page, 'Rejected').getByText('Respect the no')).toBeVisible();
});

test('20.4 the back button leads from the board to the list', async ({ app, page }) => {
	await app.withSample();
	await app.open('/leads/');
	await page.getByRole('searchbox', { name: 'Search' }).fill('an');
	await page.getByRole('button', { name: 'Board' }).click();
	await expect(page.getByRole('group', { name: 'Board' })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('list', { name: 'Leads' })).toBeVisible();
	await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('an');
});

test.describe('a finger', () => {
	test.use({ hasTouch: true });
	test('20.5 carries a card by its handle', async ({ app, page, context }) => {
		await openBoard({ page, app });
		const grip = (await handle(page, 'Analyst at Northwind').boundingBox())!;
		const target = (await column(page, 'Applied').boundingBox())!;
		const touch = await context.newCDPSession(page);
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y?: number) =>
			touch.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: x === undefined || y === undefined ? [] : [{ x, y }]
			});
		const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
		const over = target.x + target.width / 2;
		await send('touchStart', x, y);
		for (const part of [0.25, 0.5, 0.75, 1]) await send('touchMove', x + (over - x) * part, y + 10);
		await send('touchEnd');
		await expect(page.getByRole('dialog', { name: 'Move to Applied' })).toBeVisible();
	});
});

test('20.6 a card in Archived keeps its stage, and is opened again by moving it back', async ({
	app,
	page
}) => {
	await openBoard({ page, app });
	await handle(page, 'Analyst at Northwind').click();
	await page.getByRole('menuitemradio', { name: 'Archived' }).click();
	const folded = page.getByRole('button', { name: 'Archived 1' });
	await expect(folded).toBeFocused();
	await expect(page.getByText('Analyst at Northwind moved to Archived.')).toBeAttached();
	await folded.click();
	await expectAccessible(page);
	const card = (await column(page, 'Archived').getByRole('listitem').boundingBox())!;
	const around = (await column(page, 'Archived').boundingBox())!;
	expect(card.x + card.width).toBeLessThanOrEqual(around.x + around.width);
	await handle(page, 'Analyst at Northwind').click();
	await page.getByRole('menuitemradio', { name: 'Saved' }).click();
	await page
		.getByRole('dialog', { name: 'Move to Saved' })
		.getByRole('button', { name: /^Open it again/ })
		.click();
	await expect(column(page, 'Saved').getByRole('link')).toHaveAccessibleName('Analyst at Northwind');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(column(page, 'Archived').getByRole('link')).toHaveAccessibleName('Analyst at Northwind');
});

test('20.7 the folded columns take a card while it is carried', async ({ app, page }) => {
	await openBoard({ page, app });
	await expect(page.getByText('Archived')).toHaveCount(0);
	const start = (await column(page, 'Saved').getByRole('link').boundingBox())!;
	await page.mouse.move(start.x + 5, start.y + 5);
	await page.mouse.down();
	await page.mouse.move(start.x + 60, start.y + 60, { steps: 4 });
	const zone = (await page.getByText('Archived', { exact: true }).boundingBox())!;
	await page.mouse.move(zone.x + zone.width / 2, zone.y + zone.height / 2, { steps: 4 });
	await page.mouse.up();
	await expect(page.getByText('Analyst at Northwind moved to Archived.')).toBeAttached();
	await expect(page.getByRole('button', { name: 'Archived 1' })).toBeFocused();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(column(page, 'Saved').getByRole('link')).toHaveAccessibleName('Analyst at Northwind');
});
