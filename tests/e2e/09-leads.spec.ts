import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { overflow } from './support/lead';

const rowsOf = (page: Page) => page.getByRole('list', { name: 'Leads' }).getByRole('listitem');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });

/** Ticks a choice of one of the filters. */
async function filterBy(page: Page, facet: string, choice: string) {
	await page.getByRole('button', { name: new RegExp(`^${facet}(:|$)`) }).click();
	await page.getByRole('menu', { name: facet }).getByRole('menuitemcheckbox', { name: choice }).click();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('menu', { name: facet })).toBeHidden();
}

test(
	'09.1 leads are found by words, filtered by state and sorted',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await app.withSample();
		await page.getByRole('link', { name: 'Leads', exact: true }).click();
		const rows = rowsOf(page);
		await rows.first().waitFor();
		const all = await rows.count();

		await filterBy(page, 'State', 'Respect the no');
		const refused = await rows.count();
		expect(refused).toBeGreaterThan(0);
		expect(refused).toBeLessThan(all);
		await expect(page.getByText(`${refused} of ${all} jobs`)).toBeVisible();
		expect(await overflow(page)).toBe(0);
		await page.getByRole('button', { name: 'Clear filters' }).click();

		const name = await rows.first().getByRole('link').innerText();
		await search(page).fill(name.split(' at ').pop()!);
		await expect(rows.getByRole('link', { name }).first()).toBeVisible();
		await expect.poll(() => rows.count()).toBeLessThan(all);
		await search(page).fill('no such lead anywhere');
		await expect(page.getByText('No leads found.')).toBeVisible();
		await search(page).fill('');

		await page.getByRole('combobox', { name: 'Sort by' }).selectOption({ value: 'organisation' });
		const names = await page.getByRole('list', { name: 'Leads' }).getByRole('link').allInnerTexts();
		const organisations = names.map((title) => title.split(' at ').pop()!);
		expect(organisations).toEqual(
			[...organisations].sort(new Intl.Collator('en', { sensitivity: 'base' }).compare)
		);
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

test('09.3 an address that knows nothing shows all, and writes nothing', async ({ app, page }) => {
	await app.withSample();
	await app.open('/leads/');
	await expect(rowsOf(page).first()).toBeVisible();
	const all = await rowsOf(page).count();
	await app.open('/leads/?state=nonsense&sort=__proto__&tag=&delete=all&view=1');
	await expect(rowsOf(page)).toHaveCount(all);
	await expect(page.getByText(`${all} jobs`, { exact: true })).toBeVisible();
});

test(
	'09.4 several leads at once are tagged, put off, paused, paced, closed and deleted, each with one undo',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await app.withSample();
		await app.open('/leads/');
		const rows = rowsOf(page);
		const bar = page.getByRole('group', { name: 'Selected leads' });
		const dialog = page.getByRole('dialog');
		const box = (at: number) => rows.nth(at).getByRole('checkbox');
		const threeChosen = () => expect(bar.getByText('3 selected')).toBeVisible();
		// By their names: the list may still be sorting itself anew after what was done before.
		const choose = async () => {
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
		const undo = () => page.getByRole('button', { name: 'Undo' }).click();

		await box(0).click();
		await box(2).click({ modifiers: ['Shift'] });
		await threeChosen();
		const all = await rows.count();
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

		await act('Pace', /^Set the pace of 3/);
		await act('Snooze until', /^Snooze 3/);
		await expect(bar.getByRole('checkbox')).toBeFocused();
		await choose();
		await act('Snooze for a while', /^Snooze 3/);
		await expect(page.getByText('3 jobs snoozed.')).toBeVisible();
		await undo();

		await choose();
		const first = await rows.first().getByRole('link').innerText();
		await act('Close', /^Close 3/);
		await filterBy(page, 'State', 'Closed');
		await expect(rows.getByRole('link', { name: first })).toBeVisible();
		await undo();
		await expect(rows.getByRole('link', { name: first })).toBeHidden();
		await page.getByRole('button', { name: 'Clear filters' }).click();

		await bar.getByRole('checkbox', { name: 'Select all' }).click();
		await bar.getByRole('button', { name: 'Move to trash' }).click();
		await expect(page.getByText('No leads yet.')).toBeVisible();
		await undo();
		await expect(rows).toHaveCount(all);
	}
);

test('09.5 tags are added and removed on the page of a lead', async ({ app, page }) => {
	await app.withSample();
	await app.open('/leads/');
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
