import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { fillDialog, openNewLead, overflow, pressAct, timelineOf } from './support/lead';
import { addLead, doneToday, tickOff } from './support/today';

const stands = (page: Page) => page.getByRole('list', { name: 'Status' });
const next = (page: Page) => page.getByRole('region', { name: 'Next step' });

async function logInterview(page: Page): Promise<void> {
	await pressAct(page, 'Log activity');
	await fillDialog(page, { Type: 'Interview', Date: '2026-03-05' });
	await page.getByRole('dialog').getByRole('checkbox').first().check();
	await page.getByRole('button', { name: 'Log this interview' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
}

/** Two leads that interviewed the user, two that did not, and one whose offer was accepted. */
async function acceptAnOffer(app: Parameters<typeof openNewLead>[0], page: Page): Promise<void> {
	for (const name of ['Fabrikam', 'Contoso']) {
		const person = name === 'Fabrikam' ? 'Kim Lee kim@fabrikam.example' : 'Jo Ade jo@contoso.example';
		await openNewLead(app, page, `${name}, Clerk, ${person}, applied 2026-02-20`);
		await logInterview(page);
	}
	await app.open('/leads/?show=all');
	for (const name of ['Acme', 'Globex']) await addLead(page, `${name}, Clerk, applied 2026-03-02`);
	await openNewLead(app, page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-02-20');
	await page.getByRole('button', { name: 'They replied' }).click();
	await page.getByRole('dialog').getByRole('radio', { name: 'Offer', exact: true }).check();
	await page.getByRole('button', { name: 'Log their reply' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await pressAct(page, 'Log activity');
	await page.getByRole('dialog').getByRole('radio', { name: 'I accept' }).check();
	await page.getByRole('button', { name: 'Log it' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wrap up');
}

test.beforeEach(async ({ app }) => {
	await app.atDay('2026-03-11');
});

test(
	'32.1 accepting an offer leads through wrapping up: a withdrawal by Done and one by its draft both close',
	{ tag: '@phone' },
	async ({ app, page, said }) => {
		test.slow();
		await acceptAnOffer(app, page);
		const tell = page.getByRole('list', { name: 'Let them know' });
		await expect(tell.getByRole('listitem')).toHaveCount(2);
		await expectAccessible(page);
		expect(await overflow(page)).toBe(0);

		await tell.getByRole('button', { name: /^Done: .*Fabrikam/ }).click();
		await expect(tell.getByRole('listitem')).toHaveCount(1);
		await expect(page.getByText('Logged and closed: you withdrew.')).toBeVisible();
		await tell.getByRole('button', { name: /^Write: .*Contoso/ }).click();
		await page.getByRole('button', { name: 'Log it as sent' }).click();
		await page.getByRole('button', { name: 'Log it as sent anyway' }).click();
		await expect(tell).toBeHidden();

		await page.getByRole('button', { name: 'Archive all 2' }).click();
		await expect(page.getByText('2 applications archived.')).toBeVisible();
		await expect(page.getByText('Nothing else is left to do.')).toBeVisible();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(page.getByRole('button', { name: 'Archive all 2' })).toBeVisible();

		await page.getByRole('button', { name: 'Pause for 4 weeks' }).click();
		await expect(
			page.getByRole('main').getByText(`Paused until ${said.day('2026-04-07', 'day')}.`)
		).toBeFocused();
		await page.getByRole('button', { name: 'Undo' }).click();
		await page.getByRole('button', { name: 'Pause for 4 weeks' }).click();
		await expect(
			page.getByRole('main').getByText(`Paused until ${said.day('2026-04-07', 'day')}.`)
		).toBeVisible();
		await app.open('/settings/');
		await expect(
			page.getByRole('button', {
				name: new RegExp(
					`^Remove the pause ${said.day('2026-03-11', 'day')} to ${said.day('2026-04-07', 'day')}`
				)
			})
		).toBeVisible();

		for (const name of ['Fabrikam', 'Contoso']) {
			await app.open('/leads/?show=all');
			await page.getByRole('button', { name: /^All \d/ }).click();
			await page.getByRole('list', { name: 'Leads' }).getByRole('link', { name }).click();
			await expect(stands(page)).toContainText('Withdrawn');
			await expect(next(page)).toContainText('Closed');
			await expect(timelineOf(page)).toContainText('You withdrew');
		}
		await app.open('/leads/?show=all');
		await page.getByRole('button', { name: /^All \d/ }).click();
		await page.getByRole('list', { name: 'Leads' }).getByRole('link', { name: 'Northwind' }).click();
		await page.getByRole('link', { name: 'Wrap up' }).click();
		await expect(page.getByText('2 applications to archive')).toBeVisible();
	}
);

test('32.2 a second snooze keeps words, hour and place, and the lead says where its stage and its activity disagree', async ({
	app,
	page
}) => {
	await test.step('a second snooze keeps words, hour and place', async () => {
		await openNewLead(app, page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-03-02');
		await page.getByRole('button', { name: 'Snooze' }).click();
		await fillDialog(page, {
			'Snooze until': '2026-03-12',
			'Time (optional)': '14:30',
			'What to do then (optional)': 'Show Dana the plan'
		});
		await page.getByRole('dialog').getByRole('button', { name: 'Snooze', exact: true }).click();
		await expect(next(page)).toContainText('Show Dana the plan');
		await page.getByRole('button', { name: 'Snooze' }).click();
		await fillDialog(page, { 'Snooze until': '2026-03-13' });
		await page.getByRole('dialog').getByRole('button', { name: 'Snooze', exact: true }).click();
		await expect(next(page)).toContainText('Show Dana the plan');
		await expect(next(page)).toContainText(/Friday at 14:30/);
	});

	await test.step('the stage and the activity disagree', async () => {
		await page.getByRole('button', { name: /^Change the stage/ }).click();
		await page.getByRole('combobox', { name: 'Change the stage' }).selectOption('Rejected');
		await page.getByRole('combobox', { name: 'Change the stage' }).press('Enter');
		const dialog = page.getByRole('dialog', { name: 'Move to Rejected' });
		await dialog.getByRole('button', { name: /^Only correct the stage/ }).click();
		await expect(stands(page)).toContainText('Rejected');
		await expect(page.getByText('The stage is Rejected, but your activity says Applied.')).toBeVisible();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Change to Applied' }).click();
		await expect(stands(page)).toContainText('Applied');
		await page.getByRole('button', { name: 'Undo' }).click();
		await page.getByRole('button', { name: 'Log what happened' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'They said no' }).click();
		await page.getByRole('button', { name: 'Log their reply' }).click();
		await expect(page.getByText('but your activity says')).toBeHidden();
		await expect(stands(page)).toContainText('Rejected');
	});
});

test(
	'32.4 an invitation is entered, comes up with its hour and place, and is confirmed or moved by its draft',
	{ tag: '@phone' },
	async ({ app, page, said }) => {
		await test.step('entered', async () => {
			await openNewLead(
				app,
				page,
				'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-03-02'
			);
			await page.getByRole('button', { name: 'They replied' }).click();
			const dialog = page.getByRole('dialog');
			await dialog.getByRole('radio', { name: 'Interview invite' }).check();
			await fillDialog(page, {
				'Interview date': '2026-03-16',
				'Time (optional)': '14:00',
				'Place or link (optional)': 'meet.example/abc',
				With: 'Dana Ruiz'
			});
			await dialog.getByRole('radio', { name: 'Video' }).check();
			await expectAccessible(page);
			expect(await overflow(page)).toBe(0);
			await dialog.getByRole('button', { name: 'Log their reply' }).click();
			const coming = page.getByRole('region', { name: 'Coming up' });
			await expect(coming).toContainText('Interview with Dana Ruiz');
			await expect(coming).toContainText(said.clock('14:00'));
			await expect(coming).toContainText('meet.example/abc');
			await expect(stands(page)).toContainText('Interview');
			await expect(timelineOf(page)).toContainText('Dana Ruiz');
		});

		await test.step('confirmed, or another time is proposed', async () => {
			await next(page).getByRole('button', { name: 'Write: ' }).click();
			const message = page.getByLabel('Message', { exact: true });
			await expect(message).toHaveValue(/works well for me/);
			await page.getByRole('radio', { name: 'Propose another time' }).check();
			await expect(message).toHaveValue(/Would \[two or three times that suit you\] work/);
			await expect(page.getByRole('radio', { name: 'Propose another time' })).toBeFocused();
			await page.getByRole('radio', { name: 'Confirm', exact: true }).check();
			await expect(message).toHaveValue(/works well for me/);
			await page.getByRole('button', { name: 'Log it as sent' }).click();
			await page.getByRole('button', { name: 'Log it as sent anyway' }).click();
			await expect(next(page)).toContainText('Prepare for the interview');
		});
	}
);

test('32.5 many leads are moved with what happened, asked once, and a first application is logged by Done alone', async ({
	app,
	page
}) => {
	await test.step('many leads are moved at once', async () => {
		await app.open('/leads/?show=all');
		for (const name of ['Acme', 'Globex']) await addLead(page, `${name}, Clerk`);
		await page.getByRole('checkbox', { name: 'Select all' }).check();
		await page.getByRole('button', { name: 'Stage…' }).click();
		await page.getByRole('dialog').getByRole('radio', { name: 'I applied to all of them today' }).check();
		await expectAccessible(page);
		await page.getByRole('dialog').getByRole('button', { name: 'Move 2 jobs' }).click();
		await expect(page.getByText('2 jobs moved to Applied.')).toBeVisible();
		await page.getByRole('list', { name: 'Leads' }).getByRole('link', { name: 'Acme' }).click();
		await expect(timelineOf(page)).toContainText('You applied');
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(timelineOf(page)).not.toContainText('You applied');
	});

	await test.step('a first application is logged by Done alone', async () => {
		await page.clock.setFixedTime(new Date('2026-03-16T10:00:00'));
		await app.open('/');
		await tickOff(page, 'Acme');
		await expect(await doneToday(page)).toContainText('You applied');
	});
});
