import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';
import type { Page } from '@playwright/test';
import { addDays } from '../../src/lib/domain/day';
import { expect, test, type App } from './support/app';
import { expectAccessible } from './support/axe';
import { goTo } from './support/places';
import { importSheet, sheetOf } from './support/sheets';

/** Of next year, which every build of today knows. Always a Thursday; off in Bavaria, not in Berlin. */
const CORPUS_CHRISTI = new Holidays('DE', 'BY')
	.getHolidays(new Date().getFullYear() + 1)
	.find(({ rule }) => rule === 'easter 60')!
	.date.slice(0, 10);

/** A week after the application its first follow-up is due, which is today. */
async function dueToday(app: App, page: Page): Promise<void> {
	await app.atDay(CORPUS_CHRISTI);
	await app.open('/import/');
	const applied = addDays(CORPUS_CHRISTI, -7);
	const row = `Northwind,Analyst,${applied},Dana Ruiz,dana@northwind.example`;
	await importSheet(page, sheetOf('one.csv', `Company,Role,Applied,Contact,E-mail\n${row}\n`));
	await expectState(page, 'Due today');
}

async function expectState(page: Page, state: string): Promise<void> {
	await goTo(page, 'Leads');
	await expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();
}

/** The answer, from the guess on. */
async function chooseBavaria(page: Page): Promise<void> {
	await goTo(page, 'Settings');
	await page.getByLabel('Country').selectOption('Germany');
	await page.getByLabel('Region').selectOption('Bavaria');
	await page.getByRole('button', { name: 'Use these holidays' }).click();
	await expect(nextDaysOff(page).first()).toContainText('Corpus Christi');
}

const nextDaysOff = (page: Page) => page.getByRole('list', { name: 'Next days off' }).getByRole('listitem');

test('31 a follow-up moves from a public holiday of the region that was chosen', async ({ app, page }) => {
	await dueToday(app, page);
	await goTo(page, 'Settings');
	// Guessed from the language, and not set.
	await expect(page.getByLabel('Country')).toHaveValue('GB');
	await expect(nextDaysOff(page)).toHaveCount(0);
	await expectState(page, 'Due today');

	await chooseBavaria(page);
	await expect(nextDaysOff(page)).toHaveCount(5);
	const year = new Date().getFullYear() + 3;
	await expect(page.getByText(`Known until 31 December ${year}.`)).toBeVisible();
	await expect(page.getByText('CC BY-SA 3.0')).toBeVisible();
	await expectAccessible(page);
	await expectState(page, 'Due soon');

	await goTo(page, 'Settings');
	await expect(page.getByLabel('Region')).toHaveValue('BY');
	await page.getByLabel('Region').selectOption('Berlin');
	await expect(nextDaysOff(page).first()).not.toContainText('Corpus Christi');
	await expectState(page, 'Due today');
	await goTo(page, 'Settings');
	await page.getByLabel('Country').selectOption('None');
	await expect(nextDaysOff(page)).toHaveCount(0);
	await page.reload();
	await expect(page.getByLabel('Country')).toHaveValue('none');
	await expect(page.getByRole('button', { name: /^Use/ })).toHaveCount(0);
});

test('31 on a phone the question fits', { tag: '@phone' }, async ({ app, page }) => {
	await app.open('/settings/');
	await page.getByLabel('Country').selectOption('Switzerland');
	await page.getByLabel('Region').selectOption('Geneva');
	await page.getByRole('button', { name: 'Use these holidays' }).click();
	await expect(page.getByLabel('Country')).toBeFocused();
	await expect(nextDaysOff(page)).toHaveCount(5);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
		page.viewportSize()!.width
	);
});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('31 holidays are known, and can be chosen', async ({ app, page, context }) => {
		await dueToday(app, page);
		await app.readyForOffline();
		await app.site.stop();
		await context.setOffline(true);
		await chooseBavaria(page);
		await expectState(page, 'Due soon');
	});
});

/** The file of the holidays, by what it says: its name changes with each build. */
function holidayData(): string {
	const folder = 'build/_app/immutable/chunks';
	const says = (name: string) =>
		readFileSync(join(folder, name), 'utf8').includes('commenthol/date-holidays');
	return readdirSync(folder).find(says)!;
}

test('31 what cannot be loaded is said, and the app goes on without it', async ({ app, page, context }) => {
	await dueToday(app, page);
	await chooseBavaria(page);
	await expectState(page, 'Due soon');
	await context.route(`**/${holidayData()}`, (route) => route.abort());
	app.allow(/Failed to load resource|ERR_FAILED/);
	await page.reload();
	await expectState(page, 'Due today');
	await goTo(page, 'Settings');
	await expect(page.getByText('Couldn’t load the public holidays')).toBeVisible();
	await context.unrouteAll();
	await page.reload();
	await expect(nextDaysOff(page).first()).toContainText('Corpus Christi');
	await expectState(page, 'Due soon');
});
