import { expect, test } from './support/app';

test(
	'09.1 leads are found by words, filtered by state and sorted',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await app.withSample();
		await page.getByRole('link', { name: 'Leads', exact: true }).click();
		const rows = page.getByRole('list', { name: 'Leads' }).getByRole('listitem');
		await rows.first().waitFor();
		const all = await rows.count();

		await page.getByRole('combobox', { name: 'State' }).selectOption({ value: 'respect-no' });
		const refused = await rows.count();
		expect(refused).toBeGreaterThan(0);
		expect(refused).toBeLessThan(all);
		await expect(page.getByText(`${refused} of ${all} leads`)).toBeVisible();
		await page.getByRole('combobox', { name: 'State' }).selectOption({ value: '' });

		const name = await rows.first().getByRole('link').innerText();
		await page.getByRole('searchbox', { name: 'Search' }).fill(name.split(' at ').pop()!);
		await expect(rows.getByRole('link', { name }).first()).toBeVisible();
		await expect.poll(() => rows.count()).toBeLessThan(all);
		await page.getByRole('searchbox', { name: 'Search' }).fill('no such lead anywhere');
		await expect(page.getByText('No lead matches')).toBeVisible();
		await page.getByRole('searchbox', { name: 'Search' }).fill('');

		await page.getByRole('combobox', { name: 'Sort by' }).selectOption({ value: 'organisation' });
		const names = await page.getByRole('list', { name: 'Leads' }).getByRole('link').allInnerTexts();
		const organisations = names.map((title) => title.split(' at ').pop()!);
		expect(organisations).toEqual(
			[...organisations].sort(new Intl.Collator('en', { sensitivity: 'base' }).compare)
		);
	}
);
