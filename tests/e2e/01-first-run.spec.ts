import { expectAccessibleInAllColours } from './support/axe';
import { expect, test } from './support/app';
import { goTo, PLACES } from './support/places';

const STATES = [
	'Overdue',
	'Due today',
	'Due soon',
	'Keeping in touch',
	'Scheduled',
	'Respect the no',
	'Closed'
];

test(
	'01.1 the first visit says what this is and offers three ways in',
	{ tag: '@both' },
	async ({ app, page }) => {
		await app.open('/');
		const welcome = page.getByRole('region', { name: 'Know who to follow up with today' });
		await expect(welcome).toContainText('Your data stays in this browser');
		await expect(welcome.getByRole('link', { name: 'Import' })).toBeVisible();
		await expect(welcome.getByRole('link', { name: 'Add your first lead' })).toBeVisible();
		await expect(welcome.getByRole('button', { name: 'Try it with a sample' })).toBeVisible();
		await expect(welcome.getByRole('img', { name: /becomes a list for today/ })).toBeVisible();
		await expectAccessibleInAllColours(page, 'the first visit');
	}
);

test(
	'01.2 the sample shows every state and goes with one button',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await app.withSample();
		await expect(page.getByText('Sample data.')).toBeVisible();

		await page.getByRole('link', { name: 'Leads', exact: true }).click();
		await page.getByRole('button', { name: /^All \d/ }).click();
		const leads = page.getByRole('list', { name: 'Leads' });
		await expect(leads.getByRole('listitem').first()).toBeVisible();
		await expect.poll(() => leads.getByRole('listitem').count()).toBeGreaterThanOrEqual(20);
		for (const state of STATES) await expect(leads.getByText(state, { exact: true }).first()).toBeVisible();

		await page.getByRole('link', { name: /^Today/ }).click();
		await page.getByRole('button', { name: 'Remove the sample' }).click();
		await expect(page.getByRole('button', { name: 'Try it with a sample' })).toBeVisible();
		await page.reload();
		await expect(page.getByRole('button', { name: 'Try it with a sample' })).toBeVisible();
	}
);

test('01.3 all places are reachable by name', { tag: '@phone' }, async ({ app, page }) => {
	await app.open('/');
	for (const { name } of [...PLACES].reverse()) {
		await goTo(page, name);
		await expect(page).toHaveTitle(new RegExp(`^${name} · Tactful$`));
	}
});
