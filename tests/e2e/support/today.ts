import type { Locator, Page } from '@playwright/test';

/** Adds a lead by one line from any page. */
export async function addLead(page: Page, line: string): Promise<void> {
	await page.getByRole('button', { name: 'Add a lead' }).click();
	// A page without leads has the same form, and the dialog may come a moment later.
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('textbox', { name: 'New lead, in one line' }).fill(line);
	await dialog.getByRole('button', { name: 'Add this lead' }).click();
	await dialog.waitFor({ state: 'hidden' });
}

/** The steps of Today that are due. */
export function todo(page: Page): Locator {
	return page.getByRole('list', { name: 'To do' });
}

/** Opens the row of Today that holds this text, where it is not open yet, and returns it. */
export async function openRow(page: Page, text: string): Promise<Locator> {
	const row = todo(page).getByRole('listitem').filter({ hasText: text });
	const more = row.getByRole('button', { name: /^More: / });
	if ((await more.getAttribute('aria-expanded')) !== 'true') await more.click();
	return row;
}

/** Ticks off the step whose row holds this text; a phone has the tick in the opened row. */
export async function tickOff(page: Page, text: string): Promise<void> {
	const row = await openRow(page, text);
	await row.getByRole('button', { name: /^(Done|I applied): / }).click();
}

/** Unfolds what is done today, and returns it. */
export async function doneToday(page: Page): Promise<Locator> {
	const fold = page.getByRole('group').filter({ hasText: /\d done today/ });
	await fold.waitFor();
	if (!(await fold.evaluate((details: HTMLDetailsElement) => details.open)))
		await fold.getByText(/done today/).click();
	return fold;
}
