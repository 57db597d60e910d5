import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { fillDialog, openNewLead, overflow, pressAct, timelineOf } from './support/lead';
import { todo } from './support/today';

const LINE = 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-02-20';

test.beforeEach(async ({ app, page }) => {
	await app.atDay('2026-03-11');
	await openNewLead(app, page, LINE);
	await pressAct(page, 'Log activity');
	await fillDialog(page, { Type: 'Interview' });
});

test(
	'11.1 an interview makes the people it names and owes each a thank-you',
	{ tag: '@phone' },
	async ({ app, page, said }) => {
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('checkbox', { name: 'Dana Ruiz' }).check();
		await fillDialog(page, {
			Date: '2026-03-10',
			'Where they are in the process (optional)': 'Two people left',
			'Their next step (optional)': 'A morning with the team'
		});
		await dialog.getByLabel('Who else was there (optional)').fill('Kim Lee (Editor)');
		await dialog.getByRole('radio', { name: 'I’ll hear by' }).check();
		await fillDialog(page, {
			'The date they gave': '2026-03-20',
			'Note (optional)': 'Asked about stock reports.'
		});
		await expectAccessible(page);
		expect(await overflow(page)).toBe(0);
		await dialog.getByRole('button', { name: 'Log this interview' }).click();
		await expect(dialog).toBeHidden();

		await expect(timelineOf(page)).toContainText('Interview with Dana Ruiz and Kim Lee');
		await expect(timelineOf(page)).toContainText('Where they are: Two people left');
		await expect(timelineOf(page)).toContainText('Next step: A morning with the team');
		await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Thank Dana Ruiz');
		await expect(page.getByRole('region', { name: 'Also to do' })).toContainText('Thank Kim Lee');
		await expectAccessible(page);

		const notice = page.getByRole('group', { name: 'Notification' });
		await pressAct(page, 'Skip');
		await expect(notice).toContainText('Thank-you to Northwind skipped');
		await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Thank Kim Lee');
		await notice.getByRole('button', { name: 'Undo' }).click();

		await page.getByRole('button', { name: 'Write: Thank Dana Ruiz' }).click();
		await expect(page.getByRole('textbox', { name: 'Message', exact: true })).toHaveValue(
			new RegExp(
				`talk with me on ${said.day('2026-03-10', 'day')}[^]*by ${said.day('2026-03-20', 'weekday and day')}`
			)
		);
		await page.getByRole('button', { name: 'Log it as sent' }).click();
		await page.getByRole('button', { name: 'Log it as sent anyway' }).click();
		await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Thank Kim Lee');

		await app.open('/');
		await todo(page).getByRole('button', { name: 'More: Thank Kim Lee' }).click();
		await todo(page).getByRole('button', { name: 'Skip: Thank Kim Lee' }).click();
		await expect(page.getByRole('button', { name: 'Write: Thank Kim Lee' })).toHaveCount(0);
	}
);

test('11.2 one undo takes all of it back', async ({ page }) => {
	await page.getByLabel('Who else was there (optional)').fill('Kim Lee');
	await page.getByRole('button', { name: 'Log this interview' }).click();
	await expect(timelineOf(page)).toContainText('Interview with Kim Lee');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(timelineOf(page)).not.toContainText('Interview');
	await expect(page.getByText('Kim Lee')).toHaveCount(0);
});

test('11.3 an agreed day is kept with person and way', async ({ page }) => {
	await page.getByRole('checkbox', { name: 'Dana Ruiz' }).check();
	await page.getByRole('radio', { name: 'We’ll talk on' }).check();
	await fillDialog(page, {
		'The date they gave': '2026-03-17',
		'Time they gave (optional)': '10:00',
		By: 'Phone',
		With: 'Dana Ruiz'
	});
	await page.getByRole('button', { name: 'Log this interview' }).click();
	await expect(timelineOf(page)).toContainText(
		'Dana Ruiz agreed to be in touch on Tuesday at 10:00 by phone'
	);
});

test('11.4 an interview that lies ahead is their invitation to it', async ({ page }) => {
	await page.getByRole('checkbox', { name: 'Dana Ruiz' }).check();
	await fillDialog(page, { Date: '2026-03-12', 'Time (optional)': '15:00' });
	await expect(page.getByLabel('Their next step (optional)')).toBeHidden();
	await expect(page.getByRole('checkbox', { name: 'I’ve already confirmed it' })).toBeChecked();
	await page.getByRole('button', { name: 'Save this interview' }).click();
	const next = page.getByRole('region', { name: 'Next step' });
	await expect(next).toContainText('interview with Dana Ruiz');
	await expect(next).toContainText('15:00');
	await expect(next.getByRole('button', { name: 'Done' })).toBeHidden();
	await expect(page.getByRole('region', { name: 'Coming up' })).toBeHidden();
	await expect(page.getByRole('list', { name: 'Status' })).toContainText('Interview');
});

test(
	'11.5 an invite is entered, prepared from Today, its hour passes, it is logged, and thank-yous follow',
	{ tag: '@phone' },
	async ({ app, page, said }) => {
		await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
		await page.getByRole('button', { name: 'They replied' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('radio', { name: 'Interview invite' }).check();
		await fillDialog(page, {
			'Interview date': '2026-03-12',
			'Time (optional)': '15:00',
			With: 'Dana Ruiz'
		});
		await dialog.getByRole('checkbox', { name: 'I’ve already confirmed it' }).check();
		await dialog.getByRole('button', { name: 'Log their reply' }).click();
		await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Tomorrow');

		await page.clock.setFixedTime(new Date('2026-03-12T09:00:00'));
		await app.open('/');
		await todo(page)
			.getByRole('button', { name: /^Prepare: / })
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Interview with Dana Ruiz');
		await expect(page.getByRole('region', { name: 'Interview' })).toContainText(said.clock('15:00'));
		await page.getByRole('textbox', { name: 'Add a question' }).fill('Who will I work with?');
		await page.getByRole('button', { name: 'Add', exact: true }).click();
		await page.getByRole('textbox', { name: 'Your notes' }).fill('Take the stock report along.');
		await page.getByRole('heading', { level: 1 }).click();
		await expect(page.getByRole('status').getByText('Saved')).toBeVisible();
		await expectAccessible(page);
		expect(await overflow(page)).toBe(0);

		await page.clock.setFixedTime(new Date('2026-03-12T16:00:00'));
		await page.reload();
		await expect(page.getByRole('textbox', { name: 'Change: Who will I work with?' })).toBeVisible();
		await expect(page.getByRole('textbox', { name: 'Your notes' })).toHaveValue(
			'Take the stock report along.'
		);
		await page.getByRole('button', { name: 'Log interview' }).click();
		await expect(dialog.getByLabel('Date', { exact: true })).toBeFocused();
		await expect(dialog.getByLabel('Date', { exact: true })).toHaveValue('2026-03-12');
		await expect(dialog.getByLabel('Time (optional)')).toHaveValue('15:00');
		await expect(dialog.getByRole('checkbox', { name: 'Dana Ruiz' })).toBeChecked();
		await expect(dialog.getByRole('button', { name: 'It didn’t take place' })).toBeVisible();
		await dialog.getByRole('button', { name: 'Log this interview' }).click();
		await expect(page.getByText('You logged this interview.')).toBeVisible();
		await expect(page.getByRole('textbox', { name: 'Your notes' })).toHaveValue(
			'Take the stock report along.'
		);
		await app.open('/');
		await page.getByText('Northwind').first().click();
		await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Thank Dana Ruiz');
	}
);

test('11.7 an interview is moved and canceled on its page', async ({ page }) => {
	await fillDialog(page, { Date: '2026-03-12', 'Time (optional)': '15:00' });
	await page.getByRole('button', { name: 'Save this interview' }).click();
	await page.getByRole('region', { name: 'Next step' }).getByRole('link', { name: 'Prepare' }).click();
	const terms = page.getByRole('region', { name: 'Interview' });
	await terms.getByRole('button', { name: 'Add the place or link' }).click();
	await fillDialog(page, { 'Interview date': '2026-03-16', 'Place or link (optional)': '12 Harbour Street' });
	await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
	await expect(terms).toContainText('12 Harbour Street');
	await expect(terms).toContainText('In 5 days');
	await page.getByRole('button', { name: 'Dana Ruiz' }).click();
	await expect(page.getByRole('region', { name: 'Who' })).toContainText('dana@northwind.example');
	await terms.getByRole('button', { name: 'More' }).click();
	await page.getByRole('menuitem', { name: 'Cancel interview' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northwind');
	await expect(timelineOf(page)).toContainText('It was called off.');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('region', { name: 'Next step' })).toContainText('12 Harbour Street');
});

test('11.6 an interview that did not take place is told by its invitation, and one undo takes it back', async ({
	page
}) => {
	await fillDialog(page, { Date: '2026-03-12' });
	await page.getByRole('button', { name: 'Save this interview' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.clock.setFixedTime(new Date('2026-03-13T09:00:00'));
	await page.reload();
	await pressAct(page, 'Log activity');
	const what = page.getByRole('dialog').getByLabel('Type', { exact: true });
	if (await what.isVisible()) await what.selectOption('Interview');
	await page.getByRole('button', { name: 'It didn’t take place' }).click();
	await expect(timelineOf(page)).toContainText('It didn’t take place.');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(timelineOf(page)).not.toContainText('It didn’t take place.');
});
