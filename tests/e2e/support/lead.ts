import { expect, type Locator, type Page } from '@playwright/test';
import type { App } from './app';
import { addLead } from './today';

/** Adds a lead by one line, as a user does, and opens its page. */
export async function openNewLead(app: App, page: Page, line: string): Promise<void> {
	await app.open('/leads/?show=all');
	await addLead(page, line);
	const [organisation = ''] = line.split(',');
	await page.getByRole('list', { name: 'Leads' }).getByRole('link', { name: organisation.trim() }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(organisation.trim());
}

/** Chooses from the menu "More" of a lead's page. */
export async function leadMenu(page: Page, item: string): Promise<void> {
	await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).click();
	await page.getByRole('menuitem', { name: item }).click();
}

/** Presses an act of a lead's page; on a phone the rarer ones are under the More of its bar. */
export async function pressAct(page: Page, name: string): Promise<void> {
	const act = page.getByRole('main').getByRole('button', { name, exact: true });
	const more = page.getByRole('button', { name: 'More: log what happened' });
	await expect(act.or(more).first()).toBeVisible();
	if (await act.isVisible()) return act.click();
	await more.click();
	await page.getByRole('menuitem', { name }).click();
}

export function timelineOf(page: Page): Locator {
	return page.getByRole('list', { name: 'Timeline' });
}

/** Fills in the open dialog by label, where needed after unfolding more details; a select takes the text of its option. */
export async function fillDialog(page: Page, fields: Record<string, string>): Promise<void> {
	const dialog = page.getByRole('dialog');
	for (const [label, value] of Object.entries(fields)) {
		const field = dialog.getByLabel(label, { exact: true });
		const folded = dialog
			.locator('details:not([open])')
			.filter({ has: page.getByLabel(label, { exact: true }) })
			.locator('summary');
		if ((await folded.count()) > 0) await folded.click();
		if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
		else await field.fill(value);
	}
}

/** By how many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return Math.max(0, scrollWidth - clientWidth);
	});
}
