import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { overflow } from './support/lead';

const rowsOf = (page: Page) => page.getByRole('list', { name: 'Leads' }).getByRole('listitem');
const tab = (page: Page, name: string) =>
	page.getByRole('group', { name: 'Which leads' }).getByRole('button', { name });
/** Returns the number on a tab: the list itself grows in two steps. */
const countOn = async (page: Page, name: string) =>
	Number((await tab(page, name).innerText()).replace(/\D/g, ''));
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });

const byName = new Intl.Collator('en', { sensitivity: 'base' }).compare;

/** Counts the rows that are seen whole without scrolling. */
async function rowsInView(page: Page): Promise<number> {
	await expect(rowsOf(page).first()).toBeVisible();
	const bar = await page.getByRole('navigation').first().boundingBox();
	const { width, height } = page.viewportSize()!;
	const bottom = bar && bar.width === width ? bar.y : height;
	const boxes = await rowsOf(page).evaluateAll((rows) =>
		rows.map((row) => row.getBoundingClientRect().bottom)
	);
	return boxes.filter((edge) => edge <= bottom).length;
}

/** Ticks a choice of one of the filters. */
async function filterBy(page: Page, facet: string, choice: string) {
	const unfold = page.getByRole('button', { name: /^Filters/, expanded: false });
	if (await unfold.isVisible()) await unfold.click();
	const filters = page.getByRole('group', { name: 'Filters' });
	await filters.getByRole('button', { name: new RegExp(`^${facet}(:|$)`) }).click();
	await page.getByRole('menu', { name: facet }).getByRole('menuitemcheckbox', { name: choice }).click();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('menu', { name: facet })).toBeHidden();
}

test(
	'09.1 nine leads are in view, found by words in any tab, filtered by state and sorted',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await app.withSample();
		await app.open('/leads/');
		expect(await rowsInView(page)).toBeGreaterThanOrEqual(9);
		await expectAccessible(page);

		await test.step('found by words, filtered by state and sorted', async () => {
			const rows = rowsOf(page);
			await tab(page, 'All').click();
			const all = await countOn(page, 'All');
			await expect(rows).toHaveCount(all);

			await filterBy(page, 'State', 'Respect the no');
			const refused = await countOn(page, 'All');
			await expect(rows).toHaveCount(refused);
			expect(refused).toBeGreaterThan(0);
			expect(refused).toBeLessThan(all);
			await expect(page.getByText(`${refused} of ${all} jobs`)).toBeVisible();
			expect(await overflow(page)).toBe(0);
			await page.getByRole('button', { name: 'Clear filters' }).click();

			const name = await rows.first().getByRole('link').innerText();
			await search(page).fill(name);
			await expect(rows.getByRole('link', { name }).first()).toBeVisible();
			await expect.poll(() => rows.count()).toBeLessThan(all);
			await search(page).fill('no such lead anywhere');
			await expect(page.getByText('No leads found.')).toBeVisible();
			await search(page).fill('');

			await page.getByRole('combobox', { name: 'Sort by' }).selectOption({ value: 'organisation' });
			await expect(rows).toHaveCount(all);
			const organisations = await rows.getByRole('link').allInnerTexts();
			expect(organisations).toEqual(organisations.toSorted(byName));
		});

		await test.step('a search says how many it finds in other tabs', async () => {
			await app.open('/leads/');
			await tab(page, 'Closed').click();
			await expect(tab(page, 'Closed')).toHaveAttribute('aria-current', 'true');
			const first = rowsOf(page).first().getByRole('link');
			await expect(first).toHaveText(/\S/);
			// A row that is not laid out yet has no inner text.
			const name = (await first.textContent())!.trim();
			await tab(page, 'Open').click();
			await search(page).fill(name);
			await page.getByRole('button', { name: '1 in Closed' }).click();
			await expect(rowsOf(page).getByRole('link', { name })).toBeVisible();
			await expect(page).toHaveURL(/show=closed$/);
			// The whole row is the target.
			const row = (await rowsOf(page).first().boundingBox())!;
			await page.mouse.click(row.x + row.width - 20, row.y + row.height / 2);
			await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
		});
	}
);

test.describe('offline', () => {
	test.use({ serviceWorkers: 'allow' });

	test('09.2 filters combine, stay in the address, and come back with the back button and offline', async ({
		app,
		page,
		context
	}) => {
		await app.withSample();
		await app.open('/leads/');
		await app.readyForOffline();
		await filterBy(page, 'Stage', 'Applied');
		await filterBy(page, 'Stage', 'Talking');
		const inStages = await rowsOf(page).count();
		await search(page).fill('an');
		await expect.poll(() => rowsOf(page).count()).toBeLessThan(inStages);
		const found = await rowsOf(page).count();
		await expect(page).toHaveURL(/\?q=an&stage=applied%2Ctalking$/);

		await rowsOf(page).first().getByRole('link').click();
		await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
		await page.goBack();
		await expect(rowsOf(page)).toHaveCount(found);
		await expect(search(page)).toHaveValue('an');

		await context.setOffline(true);
		await page.reload();
		await expect(rowsOf(page)).toHaveCount(found);
		await expect(page.getByRole('button', { name: 'Stage: 2 selected' })).toBeVisible();
		await page.getByRole('link', { name: 'Leads', exact: true }).click();
		await expect(search(page)).toHaveValue('');
		await context.setOffline(false);
	});
});

test('09.3 fourteen leads are in view, their heads sort them, an address that knows nothing shows all, and tags are added', async ({
	app,
	page
}) => {
	await app.withSample();
	await app.open('/leads/');
	expect(await rowsInView(page)).toBeGreaterThanOrEqual(14);

	await test.step('an address that knows nothing shows all, and writes nothing', async () => {
		await expect(rowsOf(page).first()).toBeVisible();
		const all = await countOn(page, 'Open');
		await expect(rowsOf(page)).toHaveCount(all);
		await app.open('/leads/?state=nonsense&sort=__proto__&tag=&delete=all&view=1');
		await expect(rowsOf(page)).toHaveCount(all);
		await expect(tab(page, 'Open')).toHaveAttribute('aria-current', 'true');
		await expect(tab(page, 'Open')).toHaveText(`Open ${all}`);
	});

	await test.step('the heads of the table sort it, a second press the other way', async () => {
		await app.open('/leads/?show=all');
		const head = page.getByRole('columnheader', { name: 'Company' });
		const names = async () => {
			await expect(rowsOf(page)).toHaveCount(await countOn(page, 'All'));
			return rowsOf(page).getByRole('link').allInnerTexts();
		};
		await expect(page.getByRole('columnheader', { name: 'When' })).toHaveAttribute('aria-sort', 'ascending');
		await head.getByRole('button').click();
		await expect(head).toHaveAttribute('aria-sort', 'ascending');
		const forth = await names();
		expect(forth).toEqual(forth.toSorted(byName));
		await head.getByRole('button').click();
		await expect(head).toHaveAttribute('aria-sort', 'descending');
		expect(await names()).toEqual(forth.toReversed());
		await expect(page).toHaveURL(/sort=organisation&order=reversed$/);
	});

	await test.step('tags are added and removed on the page of a lead', async () => {
		await rowsOf(page).first().getByRole('link').click();
		const tags = page.getByRole('region', { name: 'Tags' });
		await tags.getByRole('button', { name: 'Add a tag' }).click();
		await tags.getByRole('combobox').fill('remote, night shift');
		await page.keyboard.press('Enter');
		await expect(tags.getByRole('listitem')).toHaveText(['remote', 'night shift']);
		await page.keyboard.press('Escape');
		await expect(tags.getByRole('button', { name: 'Add a tag' })).toBeFocused();
		await tags.getByRole('button', { name: 'Remove the tag remote' }).click();
		await expect(tags.getByRole('listitem')).toHaveText(['night shift']);
		await expect(tags.getByRole('button', { name: 'Remove the tag night shift' })).toBeFocused();
		await expectAccessible(page);
	});
});

test(
	'09.4 several leads at once are tagged, snoozed, paced, rejected, archived, closed and deleted, each with one undo',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await app.withSample();
		await app.open('/leads/');
		const rows = rowsOf(page);
		const bar = page.getByRole('group', { name: 'Selected leads' });
		const dialog = page.getByRole('dialog');
		const select = page.getByRole('button', { name: 'Select', exact: true });
		/** Shows the check boxes, where they are not shown under the pointer. */
		const start = async () => {
			await expect(rows.first()).toBeVisible();
			if (await select.isVisible()) await select.click();
		};
		const box = (at: number) => rows.nth(at).getByRole('checkbox');
		const threeChosen = () => expect(bar.getByText('3 selected')).toBeVisible();
		// By their names: the list may still be sorting itself anew after what was done before.
		const choose = async () => {
			await start();
			const labels = await rows
				.getByRole('checkbox')
				.evaluateAll((boxes) => boxes.slice(0, 3).map((each) => each.getAttribute('aria-label')!));
			for (const name of labels) await page.getByRole('checkbox', { name, exact: true }).check();
			await threeChosen();
		};
		const act = async (button: string, save: RegExp) => {
			await bar.getByRole('button', { name: button }).click();
			await dialog.getByRole('button', { name: save }).click();
			await expect(dialog).toBeHidden();
		};
		const more = async (item: string) => {
			await bar.getByRole('button', { name: 'More' }).click();
			await page.getByRole('menuitem', { name: item }).click();
		};
		const undo = () => page.getByRole('button', { name: 'Undo' }).click();

		await start();
		await box(0).click();
		await box(2).click({ modifiers: ['Shift'] });
		await threeChosen();
		const open = await countOn(page, 'Open');
		await bar.getByRole('button', { name: 'Tags' }).click();
		await dialog.getByLabel('Add tags').fill('remote, dream job');
		await expectAccessible(page);
		await dialog.getByRole('button', { name: 'Tag 3 jobs' }).click();
		await filterBy(page, 'Tag', 'dream job');
		await expect(rows).toHaveCount(3);
		await expect(rows.first().getByText('dream job')).toBeVisible();
		await expectAccessible(page);
		expect(await overflow(page)).toBe(0);
		await page.getByRole('button', { name: 'Clear filters' }).click();

		await more('Pace');
		await dialog.getByRole('button', { name: /^Set the pace of 3/ }).click();
		await act('Snooze until', /^Snooze 3/);
		await expect(page.locator('[data-after]:focus')).toHaveCount(1);
		await choose();
		await more('Snooze for a while');
		await dialog.getByRole('button', { name: /^Snooze 3/ }).click();
		// Steps of a fixed day stay where they are, and that is said.
		await expect(page.getByText(/^[123] jobs? snoozed\./)).toBeVisible();
		await undo();

		for (const [press, said] of [
			['Rejected', '3 rejections logged.'],
			['Archive', '3 jobs archived.']
		] as const) {
			await choose();
			await bar.getByRole('button', { name: press }).click();
			await expect(page.getByText(said)).toBeVisible();
			await expect(rows).toHaveCount(open - 3);
			await undo();
			await expect(rows).toHaveCount(open);
		}

		await choose();
		const first = await rows.first().getByRole('link').innerText();
		await more('Close');
		await dialog.getByRole('button', { name: /^Close 3/ }).click();
		await tab(page, 'Closed').click();
		await expect(rows.getByRole('link', { name: first })).toBeVisible();
		await undo();
		await expect(rows.getByRole('link', { name: first })).toBeHidden();

		await tab(page, 'All').click();
		const all = await countOn(page, 'All');
		await expect(rows).toHaveCount(all);
		await start();
		await page.getByRole('checkbox', { name: 'Select all' }).click();
		await more('Move to trash');
		await expect(page.getByText('No leads yet.')).toBeVisible();
		await undo();
		await expect(rows).toHaveCount(all);
	}
);

test('09.9 a long press selects a row', { tag: ['@phone', '@touch'] }, async ({ app, page, context }) => {
	await app.withSample();
	await app.open('/leads/');
	await page.clock.install();
	const row = (await rowsOf(page).nth(1).boundingBox())!;
	const touch = await context.newCDPSession(page);
	const [x, y] = [row.x + row.width / 2, row.y + row.height / 2];
	await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
	await page.clock.runFor(600);
	await expect(page.getByText('1 selected')).toBeVisible();
	await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await expect(rowsOf(page).nth(1).getByRole('checkbox')).toBeChecked();
	await page.getByRole('button', { name: 'Done' }).click();
	await expect(page.getByText('1 selected')).toBeHidden();
});
