/** The first morning with a tracker of one's own: what came in, what the sheet does not say, and a short list to start with. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessibleInAllColours } from './support/axe';
import { expect, test } from './support/app';
import { timelineOf } from './support/lead';
import { choose, importButton, importSheet, sheetOf } from './support/sheets';
import { goTo } from './support/places';

const TRACKER = {
	name: 'tracker.csv',
	bytes: readFileSync('tests/fixtures/sheets/mini/first-morning.csv')
};

const counts = (page: Page) => page.getByRole('list', { name: 'Imported jobs' }).getByRole('listitem');
const asked = (page: Page, name: string) =>
	page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: false, level: 3 }) });

async function bringIn(page: Page): Promise<void> {
	await choose(page, TRACKER);
	await page.getByText('Adjust').click();
	await page.getByLabel('Date order').selectOption('mdy');
	await expect(importButton(page)).toBeInViewport({ ratio: 1 });
	await importButton(page).click();
	await expect(page.getByRole('heading', { level: 1, name: '61 jobs imported' })).toBeFocused();
}

test.beforeEach(async ({ app }) => app.atDay('2026-11-30'));

test(
	'34.1 what came in is shown in five counts, and Today starts with what is alive',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await app.open('/import/');
		await bringIn(page);
		await expect(counts(page)).toHaveText([
			/^\d+ active$/,
			/^\d+ worth a follow-up$/,
			/^2 not applied yet$/,
			/^\d+ gone quiet$/,
			/^\d+ closed$/
		]);
		const shown = await counts(page).allTextContents();
		expect(shown.reduce((sum, text) => sum + Number.parseInt(text), 0)).toBe(61);
		await expectAccessibleInAllColours(page, 'the page after an import');

		const start = page.getByRole('button', { name: /^Start with today’s \d+$/ });
		const listed = Number.parseInt((await start.textContent())!.match(/\d+/)![0]);
		await expect(start).toBeInViewport({ ratio: 1 });
		await start.click();
		const todo = page.getByRole('list', { name: 'To do' }).getByRole('listitem');
		await expect(todo).toHaveCount(listed);
		expect(listed).toBeLessThanOrEqual(12);
		await expect(page.getByRole('list', { name: 'To do' })).not.toContainText('Gone quiet');
		// Whom there is nobody to write to comes after whom there is, and two of them at most.
		const people = await todo.filter({ hasText: 'Find a contact' }).count();
		expect(people).toBeLessThanOrEqual(2);
		await expect(todo.nth(listed - 1)).toContainText(people > 0 ? 'Find a contact' : /./);
		await expect(page.getByRole('region', { name: 'Backlog' })).toBeVisible();
	}
);

test('34.2 the days that the sheet does not say are asked for, and each answer is one change', async ({
	app,
	page
}) => {
	await app.open('/import/');
	await bringIn(page);
	const juniper = asked(page, 'Juniper Bank');
	await juniper.getByLabel('Offer date: Juniper Bank').fill('2026-11-25');
	await juniper.getByLabel('Answer by: Juniper Bank').fill('2026-12-08');
	await juniper.getByRole('button', { name: 'Save: Juniper Bank' }).click();
	await expect(juniper).toContainText('Offered on Wednesday. They need an answer by 8 December.');

	const vesta = asked(page, 'Vesta Home');
	await vesta.getByLabel('Interview date: Vesta Home').fill('2026-12-03');
	await vesta.getByLabel('Interview time: Vesta Home').fill('14:00');
	await page.keyboard.press('Enter');
	await expect(vesta).toContainText('Interview on Thursday at 14:00.');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(vesta.getByLabel('Interview date: Vesta Home')).toBeVisible();

	const garnet = asked(page, 'Garnet Media');
	await garnet.getByRole('button', { name: 'Skip: Garnet Media' }).click();
	await expect(garnet).toBeHidden();

	const plans = asked(page, '“Follow up” dates have passed');
	await plans.getByRole('button', { name: 'Yes', exact: true }).click();
	await expect(plans).toContainText('2 follow-ups logged.');
	await app.open('/leads/?show=all');
	await page.getByRole('link', { name: 'Product Marketing Lead at Kestrel Software' }).click();
	await expect(page.getByRole('list', { name: 'Timeline' })).toContainText(/followed up/i);
});

test('34.3 the quiet ones are archived in one press, and the sample goes', async ({ app, page }) => {
	await app.withSample();
	await app.open('/import/');
	await bringIn(page);
	await expect(page.getByText('Sample data removed', { exact: true })).toBeVisible();
	const archive = page.getByRole('button', { name: /^Archive the \d+ quiet ones$/ });
	const quiet = Number.parseInt((await archive.textContent())!.match(/\d+/)![0]);
	await archive.click();
	await expect(page.getByRole('main').getByText(`${quiet} jobs archived.`).first()).toBeVisible();
	await expect(counts(page).filter({ hasText: 'gone quiet' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(counts(page).filter({ hasText: 'gone quiet' })).toHaveText(`${quiet} gone quiet`);

	await page.getByRole('button', { name: 'Dismiss' }).click();
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import');
	await goTo(page, 'Today');
	await expect(page.getByText('Sample data.')).toBeVisible();
});

const TODAYS = sheetOf(
	'interviews.csv',
	[
		'Company,Role,Applied,Status,Interview date',
		'Northwind,Analyst,2026-11-02,Interview,2026-11-30 14:00',
		'Fabrikam,Clerk,2026-11-16,Interview,',
		''
	].join('\n')
);

test('34.4 an appointment of the day of the import is called what the sheet says, and is done with once it is logged', async ({
	browser,
	app,
	site
}) => {
	const context = await browser.newContext({ locale: 'en-US', serviceWorkers: 'block' });
	app.watch(context);
	await context.clock.install({ time: new Date('2026-11-30T09:00:00') });
	const page = await context.newPage();
	await page.goto(site.url('/import/'));
	await importSheet(page, TODAYS);
	await expect(page.getByRole('heading', { level: 2, name: '2 active · 1 without a date' })).toBeVisible();
	await page.getByRole('button', { name: 'Start with today’s 1' }).click();
	const item = page.getByRole('list', { name: 'To do' }).getByRole('listitem');
	await expect(item).toContainText('at 2:00 PM');
	await expect(item).not.toContainText('In person');
	await expect(item.getByRole('button', { name: /^Done/ }), 'before its hour').toHaveCount(0);
	await context.clock.setFixedTime(new Date('2026-11-30T15:00:00'));
	await page.reload();
	await item.getByRole('button', { name: /^Log interview/ }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Log this interview' }).click();
	await expect(page.getByRole('list', { name: 'To do' })).toBeHidden();

	await goTo(page, 'Leads');
	await page.getByRole('list', { name: 'Leads' }).getByRole('link', { name: 'Fabrikam' }).click();
	await expect(page.getByText('Your sheet mentions an interview')).toBeVisible();
	await page.getByRole('button', { name: 'They replied' }).click();
	await page.getByRole('dialog').getByRole('radio', { name: 'Offer', exact: true }).check();
	await page.getByRole('button', { name: 'Log their reply' }).click();
	await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Reply to Fabrikam');
	await expect(timelineOf(page)).toContainText('offer');
	await context.close();
});
