/** The measure of the workspace: how many steps are in view at first, and how many presses the commonest acts take. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app';
import { fillDialog } from './support/lead';
import { importSheet, sheetOf } from './support/sheets';
import { todo } from './support/today';

/** Two presses, and typing, are enough for each act. */
const ENOUGH = 2;

/** Presses only what is in view, and counts. Enter ends what was typed, and is no press. */
class Hand {
	presses = 0;

	async press(button: Locator): Promise<void> {
		await expect(button, 'in view').toBeInViewport({ ratio: 1 });
		await button.click();
		this.presses += 1;
	}
}

interface Act {
	readonly name: string;
	/** Does it. */
	readonly by: (hand: Hand) => Promise<void>;
	/** The notice that is shown then. */
	readonly told: RegExp;
}

/** Does each act, counts its presses, and takes it back before the next one. */
async function measure(page: Page, acts: readonly Act[]): Promise<void> {
	const notice = page.getByRole('status');
	for (const [at, { name, by, told }] of acts.entries()) {
		await test.step(name, async () => {
			// Folds the rows and drafts that the act before opened.
			if (at > 0) await page.reload();
			const hand = new Hand();
			await by(hand);
			await expect(notice.filter({ hasText: told }), name).toBeVisible();
			await expect(page.getByRole('dialog'), name).toHaveCount(0);
			expect(hand.presses, name).toBeLessThanOrEqual(ENOUGH);
			expect(await page.evaluate(() => scrollY), `${name}: scrolled`).toBe(0);
			await page.getByRole('button', { name: 'Undo' }).click();
			await expect(notice.filter({ hasText: 'Undone.' }), name).toBeVisible();
		});
	}
}

/** Counts the rows of Today that are seen whole without scrolling. */
async function rowsInView(page: Page): Promise<number> {
	const bar = (await page.getByRole('navigation', { name: 'Main' }).boundingBox())!;
	const { height } = page.viewportSize()!;
	// On a phone the navigation lies over the bottom of the page.
	const bottom = bar.y > 0 ? bar.y : height;
	const boxes = await Promise.all(
		(await todo(page).getByRole('listitem').all()).map((row) => row.boundingBox())
	);
	return boxes.filter((box) => box && box.y + box.height <= bottom).length;
}

/** Types the day and the hour of an interview into the open form. */
async function typeInvite(page: Page): Promise<void> {
	await fillDialog(page, { 'Interview date': '2026-03-17', 'Time (optional)': '14:30' });
	await page.getByRole('dialog').getByLabel('Time (optional)').press('Enter');
}

async function typeLead(page: Page): Promise<void> {
	const line = page.getByRole('textbox', { name: 'New lead, in one line' });
	await line.fill('Northwind, Analyst');
	await line.press('Enter');
}

test.beforeEach(async ({ app }) => {
	await app.atDay('2026-03-11');
	await app.withSample();
});

test(
	'36.1 Today shows eight steps on a phone and twelve on a laptop, and each of the commonest acts takes two presses in view',
	{ tag: '@both' },
	async ({ app, page, isMobile }) => {
		const sample = await todo(page).getByRole('listitem').count();
		expect(await rowsInView(page)).toBeGreaterThanOrEqual(isMobile ? 8 : sample);

		const row = (company: string) => todo(page).getByRole('listitem').filter({ hasText: company });
		const button = (company: string, name: RegExp) => row(company).getByRole('button', { name });
		const more = (company: string, hand: Hand) => hand.press(button(company, /^More: /));
		const [email, call] = ['Fennel & Co', 'Quarry & Finch'];
		await measure(page, [
			{
				name: 'sent it',
				told: /logged/,
				by: async (hand) => {
					if (isMobile) await more(email, hand);
					await hand.press(button(email, /^Done: /));
				}
			},
			{
				name: 'called and left a message',
				told: /logged/,
				by: async (hand) => {
					if (isMobile) await more(call, hand);
					else await hand.press(button(call, /^Done: /));
					await hand.press(button(call, /^Voicemail: /));
				}
			},
			{
				name: 'rejected',
				told: /logged/,
				by: async (hand) => {
					await more(call, hand);
					await hand.press(button(call, /^Rejected: /));
				}
			},
			{
				name: 'snoozed until tomorrow',
				told: /snoozed/i,
				by: async (hand) => {
					await more(call, hand);
					await hand.press(button(call, /^Snooze until tomorrow: /));
				}
			},
			{
				name: 'interview invite with day and hour',
				told: /logged/,
				by: async (hand) => {
					await more(call, hand);
					await hand.press(button(call, /^Interview invite: /));
					await typeInvite(page);
				}
			},
			{
				name: 'they replied',
				told: /Reply from Quarry & Finch logged/,
				by: async (hand) => {
					await more(call, hand);
					await hand.press(button(call, /^Reply or question: /));
				}
			},
			{
				name: 'a lead by its line',
				told: /Added Northwind/,
				by: async (hand) => {
					await hand.press(page.getByRole('button', { name: 'Add a lead' }));
					await typeLead(page);
				}
			}
		]);

		if (isMobile) return;
		// The sample has ten steps; these are more, on a day that allows for more.
		await app.open('/settings/');
		await page.getByLabel('Steps a day', { exact: true }).fill('20');
		await page.getByLabel('Steps a day', { exact: true }).blur();
		await expect(page.getByText('Saved.')).toBeVisible();
		await app.open('/import/');
		const rows = Array.from(
			{ length: 14 },
			(_, at) => `Company ${at},Clerk,2026-03-02,hr@company${at}.example`
		);
		await importSheet(page, sheetOf('jobs.csv', ['Company,Role,Applied,Email', ...rows, ''].join('\n')));
		await app.open('/');
		await expect.poll(() => todo(page).getByRole('listitem').count()).toBeGreaterThanOrEqual(12);
		expect(await rowsInView(page)).toBeGreaterThanOrEqual(12);
	}
);

test(
	'36.3 from a lead each of the commonest acts takes two presses, none of them below the fold',
	{ tag: '@phone' },
	async ({ app, page }) => {
		const button = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
		await todo(page).getByRole('link', { name: 'Fennel & Co' }).click();
		await measure(page, [{ name: 'sent it', told: /logged/, by: (hand) => hand.press(button('Done')) }]);

		await app.open('/');
		await todo(page).getByRole('link', { name: 'Quarry & Finch' }).click();
		const dialog = page.getByRole('dialog');
		await measure(page, [
			{
				name: 'called and left a message',
				told: /Call to Quarry & Finch logged/,
				by: async (hand) => {
					await hand.press(button('Done'));
					await hand.press(button('Voicemail'));
				}
			},
			{ name: 'rejected', told: /logged/, by: (hand) => hand.press(button('Rejected')) },
			{
				name: 'snoozed until tomorrow',
				told: /snoozed/i,
				by: async (hand) => {
					await hand.press(button('Snooze'));
					await hand.press(dialog.getByRole('button', { name: 'Tomorrow' }));
				}
			},
			{
				name: 'they replied',
				told: /logged/,
				by: async (hand) => {
					await hand.press(button('They replied'));
					await hand.press(dialog.getByRole('button', { name: 'Log their reply' }));
				}
			},
			{
				name: 'interview invite with day and hour',
				told: /logged/,
				by: async (hand) => {
					await hand.press(button('They replied'));
					await hand.press(dialog.getByRole('radio', { name: 'Interview invite' }));
					await typeInvite(page);
				}
			},
			{
				name: 'a lead by its line',
				told: /Added Northwind/,
				by: async (hand) => {
					await hand.press(page.getByRole('button', { name: 'Add a lead' }));
					await typeLead(page);
				}
			}
		]);
	}
);

/** Draws a finger over the page from one place to another, in steps as a screen reports them. */
async function draw(page: Page, from: [number, number], to: [number, number]): Promise<void> {
	const screen = await page.context().newCDPSession(page);
	const at = (share: number) => from.map((start, axis) => start + (to[axis]! - start) * share);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', [x = 0, y = 0]: number[] = []) =>
		screen.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
	await send('touchStart', at(0));
	for (const share of [0.2, 0.4, 0.6, 0.8, 1]) await send('touchMove', at(share));
	await send('touchEnd');
	await screen.detach();
}

test(
	'36.4 a row that is opened low on the screen comes into view, and a swipe ticks or snoozes one',
	{ tag: ['@phone', '@touch'] },
	async ({ app, page }) => {
		await test.step('a row that is opened low', async () => {
			const bar = (await page.getByRole('navigation', { name: 'Main' }).boundingBox())!;
			const rows = todo(page).getByRole('listitem');
			/** Opens a row, and returns how far the page was scrolled. */
			const open = async (row: Locator) => {
				await new Hand().press(row.getByRole('button', { name: /^More: / }));
				const last = row.getByRole('button', { name: /^They said no: / });
				const bottom = async () => {
					const box = (await last.boundingBox())!;
					return box.y + box.height;
				};
				await expect.poll(bottom).toBeLessThanOrEqual(bar.y);
				return page.evaluate(() => scrollY);
			};
			const high = rows.filter({ hasText: 'Quarry & Finch' });
			expect(await open(high), 'a row with room below it').toBe(0);
			await high.getByRole('button', { name: /^More: / }).click();
			const low = rows.filter({ hasText: 'Kestrel' });
			expect(await open(low)).toBeGreaterThan(0);
			await expect(low.getByRole('link', { name: 'Kestrel' })).toBeInViewport({ ratio: 1 });
		});

		await app.open('/');

		await test.step('a swipe', async () => {
			const row = (company: string) => todo(page).getByRole('listitem').filter({ hasText: company });
			const notice = page.getByRole('status');
			/** Draws a finger over the text of a row, by shares of its width and by pixels down. */
			const swipe = async (company: string, [start, end]: [number, number], down = 0) => {
				const { x, y, width, height } = (await row(company).boundingBox())!;
				const middle = y + height / 2;
				await draw(page, [x + start * width, middle], [x + end * width, middle + down]);
			};
			const told = async (text: RegExp) => {
				await expect(notice.filter({ hasText: text })).toBeVisible();
				await page.getByRole('button', { name: 'Undo' }).click();
				await expect(notice.filter({ hasText: 'Undone.' })).toBeVisible();
			};

			await swipe('Fennel & Co', [0.2, 0.7]);
			await told(/Reply to Fennel & Co logged/);
			await swipe('Fennel & Co', [0.7, 0.2]);
			await told(/Fennel & Co snoozed until tomorrow/);
			await swipe('Quarry & Finch', [0.2, 0.7]);
			await expect(row('Quarry & Finch').getByRole('group', { name: /^How did the call go/ })).toBeVisible();

			const before = await todo(page).getByRole('listitem').count();
			await notice.getByRole('button', { name: 'Dismiss' }).click();
			await swipe('Bluepeak', [0.3, 0.5]);
			await swipe('Bluepeak', [0.4, 0.6], -300);
			await expect.poll(() => page.evaluate(() => scrollY), 'the page scrolls').toBeGreaterThan(100);
			await expect(notice).toHaveText('');
			await expect(todo(page).getByRole('listitem')).toHaveCount(before);
			await expect(todo(page).locator('[aria-expanded=true]')).toHaveCount(0);
		});
	}
);
