import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { fillDialog, openNewLead, overflow, pressAct } from './support/lead';
import { goTo } from './support/places';

test(
	'23.1 people are found across leads and contacts, and the search stays in the address',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await app.withSample();
		await goTo(page, 'People');
		await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
		const people = page.getByRole('main').getByRole('listitem');
		await expectAccessible(page);
		expect(await overflow(page)).toBe(0);

		const organisation = await page.getByRole('heading', { level: 2 }).first().innerText();
		await page.getByRole('searchbox', { name: 'Search' }).fill(organisation);
		const found = page.getByRole('status').filter({ hasText: /^\d+ of \d+ people/ });
		await expect(found).toBeVisible();
		const [few, all] = (await found.innerText()).match(/\d+/g)!.map(Number);
		expect(few).toBeLessThan(all!);
		await expect(page).toHaveURL(/\?q=/);
		await page.reload();
		await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue(organisation);
		await expect(page.getByRole('heading', { level: 2, name: organisation })).toBeVisible();
		await expect(people).toHaveCount(few!);

		await page.getByRole('searchbox', { name: 'Search' }).fill('nobody of this name');
		await expect(page.getByText('No one found.')).toBeVisible();
	}
);

test('23.2 a contact is added, edited, removed and brought back, and becomes a lead', async ({
	app,
	page
}) => {
	await app.open('/people/');
	await page.getByRole('button', { name: 'Add a contact' }).click();
	await fillDialog(page, {
		Name: 'Dana Ruiz',
		Company: 'Northwind',
		Email: 'dana@northwind.example'
	});
	await page.getByRole('button', { name: 'Add this person' }).click();
	const dana = page.getByRole('listitem').filter({ hasText: 'Dana Ruiz' });
	await expect(dana.getByRole('link', { name: 'dana@northwind.example' })).toHaveAttribute(
		'href',
		'mailto:dana@northwind.example'
	);

	await page.getByRole('button', { name: 'Edit Dana Ruiz' }).click();
	await fillDialog(page, { Title: 'Head of planning', Company: 'Contoso' });
	await page.getByRole('button', { name: 'Save this person' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Contoso' })).toBeVisible();
	await expect(dana).toContainText('Head of planning');

	await page.getByRole('button', { name: 'Remove Dana Ruiz' }).click();
	await expect(page.getByText('No people yet.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: 'Add Dana Ruiz as a lead' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contoso');
	await app.open('/people/');
	await expect(dana).toHaveCount(1);
	await expect(dana.getByRole('link', { name: 'Contoso', exact: true })).toBeVisible();
});

test('23.3 who asked not to be contacted is marked, whichever lead they said it on', async ({
	app,
	page
}) => {
	await openNewLead(app, page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied yesterday');
	await pressAct(page, 'They said no');
	await page.getByRole('radio', { name: /Any contact/ }).check();
	await fillDialog(page, { 'Who said it': 'Dana Ruiz' });
	await page.getByRole('button', { name: 'Log their reply' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.keyboard.press('g');
	await page.keyboard.press('e');
	await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
	const dana = page.getByRole('listitem').filter({ hasText: 'Dana Ruiz' });
	await expect(dana).toContainText('Respect the no: Asked not to be contacted');
	await expect(dana).toContainText('today');
});
