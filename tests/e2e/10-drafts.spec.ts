import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { fillDialog, openNewLead, overflow, pressAct, timelineOf } from './support/lead';
import { goTo } from './support/places';
import { addLead, doneToday } from './support/today';

const LINE = 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-03-02';
const CALL = 'Northwind, Analyst, Dana Ruiz +1 555 010 0199, applied 2026-03-02';

const panel = (page: Page) => page.getByRole('group', { name: /^(Draft|Script)$/ });
const message = (page: Page) => panel(page).getByRole('textbox', { name: 'Message', exact: true });

test.beforeEach(async ({ app }) => {
	await app.atDay('2026-03-11', '10:20');
});

test(
	'10.1 a step opens in place with its draft, and is logged with its text and its promise',
	{ tag: '@phone' },
	async ({ app, page, said }) => {
		await app.open('/');
		await addLead(page, LINE);
		const applied = said.day('2026-03-02', 'day');
		await page.getByRole('button', { name: 'Write: Email Dana Ruiz' }).click();
		await expect(page.getByRole('button', { name: 'More: Email Dana Ruiz' })).toHaveAttribute(
			'aria-expanded',
			'true'
		);
		await expect(panel(page).getByLabel('Subject')).toHaveValue('Analyst application');
		await expect(message(page)).toHaveValue(
			new RegExp(`^Hi Dana,\n\nI applied for the Analyst role on ${applied}`)
		);
		await expect(message(page)).toHaveValue(
			new RegExp(`I’ll email you again on ${said.day('2026-03-18', 'weekday and day')}\\.`)
		);
		await panel(page).getByRole('textbox', { name: 'Your name' }).fill('Sam Carter');
		await panel(page).getByLabel('Your phone (optional)').fill('555 0142');
		await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
		await expect(message(page)).toHaveValue(/\n\n(Kind|Best) regards,\nSam Carter\n555 0142$/);
		await expect(panel(page).getByRole('textbox', { name: 'Your name' })).toBeHidden();
		const mail = await panel(page).getByRole('link', { name: 'Open in mail' }).getAttribute('href');
		expect(mail).toMatch(/^mailto:dana@northwind\.example\?subject=Analyst%20application&body=Hi%20Dana/);
		expect(await overflow(page)).toBe(0);
		await expectAccessible(page);

		await panel(page).getByRole('button', { name: 'Log it as sent' }).click();
		await expect(panel(page)).toBeHidden();
		await (await doneToday(page)).getByRole('link', { name: /Northwind/ }).click();
		await expect(timelineOf(page)).toContainText(
			`You said you’d be in touch with Dana Ruiz on ${said.day('2026-03-18', 'day')} by email`
		);
		await expect(timelineOf(page)).toContainText(`I applied for the Analyst role on ${applied}`);
	}
);

test('10.3 a draft on Today is copied, is there again after a reload, takes another way, and is signed', async ({
	app,
	page,
	context
}) => {
	await app.open('/');

	await test.step('the text can be copied, but not unnoticed while a place is left to fill in', async () => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await addLead(page, LINE);
		await page.getByRole('button', { name: /^Write: / }).click();
		await panel(page).getByRole('button', { name: 'Copy' }).click();
		await expect(panel(page).getByRole('alert')).toHaveText(
			'You haven’t filled in [your name] and [your phone number].'
		);
		await panel(page).getByRole('link', { name: 'Open in mail' }).click();
		await expect(panel(page).getByRole('link', { name: 'Open in mail anyway' })).toBeVisible();
		await panel(page).getByRole('button', { name: 'Fill in [your name]' }).click();
		await expect(message(page)).toBeFocused();
		await page.keyboard.type('Sam Carter');
		await expect(message(page)).toHaveValue(/\n\nKind regards,\nSam Carter\n\[your phone number\]$/);
		await panel(page).getByRole('button', { name: 'Copy' }).click();
		await expectAccessible(page);
		await panel(page).getByRole('button', { name: 'Copy anyway' }).click();
		await expect(page.getByText('Copied.')).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Sam Carter');
	});

	await test.step('what was typed is there again after a reload, and can be started afresh', async () => {
		await message(page).fill('My own words');
		await message(page).blur();
		await page.reload();
		await page.getByRole('button', { name: /^Write: / }).click();
		await expect(message(page)).toHaveValue('My own words');
		await panel(page).getByRole('button', { name: 'Start over' }).click();
		await expect(message(page)).toHaveValue(/^Hi Dana,/);
		await expect(panel(page).getByRole('button', { name: 'Start over' })).toBeHidden();
	});

	await test.step('another way of sending has a text of its own', async () => {
		await panel(page).getByLabel('How').selectOption('Letter');
		await expect(message(page)).toHaveValue(/^Dear Dana,[\s\S]*Yours sincerely,/);
		await expect(panel(page).getByLabel('How')).toBeFocused();
		await expect(panel(page).getByLabel('Subject')).toBeHidden();
		await expect(panel(page).getByRole('link', { name: 'Open in mail' })).toBeHidden();
		await panel(page).getByLabel('How').selectOption('Email');
		await panel(page).getByRole('button', { name: 'Close' }).click();
		await expect(page.getByRole('button', { name: /^More: / })).toBeFocused();
	});

	await test.step('the signature can wait, and is changed in the playbook with how people are greeted', async () => {
		await page.getByRole('button', { name: /^Write: / }).click();
		await message(page).fill('My own words\n\n[your name]');
		await panel(page).getByRole('button', { name: 'Not now' }).click();
		await expect(panel(page).getByRole('textbox', { name: 'Your name' })).toBeHidden();
		await expect(message(page)).toHaveValue('My own words\n\n[your name]');
		await expect(message(page)).toBeFocused();

		await goTo(page, 'Playbook');
		await page.waitForURL(/playbook/);
		await page.getByRole('textbox', { name: 'Your name' }).fill('Sam Carter');
		await page.getByLabel('Closing line').fill('Warmly');
		await page.getByRole('button', { name: 'Save signature' }).click();
		await expect(page.getByText('Saved.')).toBeVisible();
		await page.getByLabel('Greet people by first name').uncheck();
		await expectAccessible(page);
		await page.reload();
		await expect(page.getByLabel('Your name')).toHaveValue('Sam Carter');
		await expect(page.getByLabel('Greet people by first name')).not.toBeChecked();

		await goTo(page, 'Today');
		await page.getByRole('button', { name: /^Write: / }).click();
		await expect(message(page)).toHaveValue('My own words\n\n[your name]');
		await panel(page).getByRole('button', { name: 'Start over' }).click();
		await expect(message(page)).toHaveValue(/^Dear Dana Ruiz,[\s\S]*\n\nWarmly,\nSam Carter$/);
	});
});

test(
	'10.7 a call has two scripts, the hour to try, and the hidden number on request',
	{ tag: '@phone' },
	async ({ app, page, said }) => {
		await app.open('/');
		await addLead(page, CALL);
		await page.getByRole('button', { name: 'Call: Call Dana Ruiz' }).click();
		await expect(panel(page).getByLabel('If someone picks up')).toHaveValue(/Is now a good time\?/);
		await expect(panel(page).getByLabel('Voicemail to leave')).toHaveValue(
			/^Hi Dana, this is \[your name\]\. I applied/
		);
		await expect(panel(page).getByRole('link', { name: /Call \+1 555 010 0199/ })).toHaveAttribute(
			'href',
			'tel:+15550100199'
		);
		await expect(panel(page)).toContainText(/Good time to call: (09:00–11:30|9–11:30 AM)/);
		await expect(page.getByText(/\*6715550100199/)).toBeHidden();
		await panel(page).getByRole('button', { name: 'Hide my number' }).click();
		await expect(page.getByText(/\*6715550100199/)).toBeVisible();
		expect(await overflow(page)).toBe(0);
		await expectAccessible(page);

		await panel(page).getByRole('button', { name: 'No answer' }).click();
		await expect(await doneToday(page)).toContainText('no answer');
		await page.clock.setFixedTime(new Date('2026-03-13T10:00:00'));
		await page.reload();
		await page.getByRole('button', { name: 'Call: Call Dana Ruiz again' }).click();
		await expect(panel(page)).toContainText(
			`Try after ${said.american() ? '5 PM' : '17:00'}. You haven’t tried that yet.`
		);
		await expect(panel(page).getByRole('list', { name: 'Times you tried' })).toContainText('no answer once');
		await expectAccessible(page);
	}
);

test('10.11 what is said in person has a list and notes; an offer is answered by its draft, and declining it closes the lead', async ({
	app,
	page
}) => {
	await test.step('in person there is a list of what to bring up, and room for notes', async () => {
		await openNewLead(app, page, LINE);
		await page.getByRole('button', { name: /^Write: / }).click();
		await panel(page).getByLabel('How').selectOption('In person');
		await expect(panel(page).getByRole('listitem').first()).toHaveText(
			'Whether your application of 2 March reached them'
		);
		await expect(panel(page).getByRole('textbox')).toHaveCount(1);
		await panel(page).getByLabel('Notes (optional)').fill('They decide in May.');
		await panel(page).getByRole('button', { name: 'Log it', exact: true }).click();
		await expect(timelineOf(page)).toContainText('They decide in May.');
	});

	await test.step('an offer is answered by its draft', async () => {
		await page.getByRole('button', { name: 'They replied' }).click();
		await page.getByRole('dialog').getByRole('radio', { name: 'Offer' }).check();
		await page.getByRole('button', { name: 'Log their reply' }).click();
		await page.getByRole('button', { name: 'Ask for time' }).click();
		await expect(message(page)).toHaveValue(/May I look through the details/);
		const answer = (name: string) => page.getByRole('button', { name, exact: true }).click();
		await answer('Ask about terms');
		await expect(message(page)).toHaveValue(/could we talk about \[the terms/);
		await message(page).fill('Could we talk about the start date?');
		await answer('Decline');
		await expect(message(page)).toHaveValue(/I’ve decided not to take/);
		await answer('Ask about terms');
		await expect(message(page)).toHaveValue('Could we talk about the start date?');
		await answer('Decline');
		await expect(message(page)).toHaveValue(/I’ve decided not to take/);
		await panel(page).getByRole('button', { name: 'Log it as sent' }).click();
		await expect(panel(page).getByRole('alert')).toContainText('You haven’t filled in');
		await panel(page).getByRole('button', { name: 'Log it as sent anyway' }).click();
		await expect(page.getByRole('region', { name: 'Next step' })).toContainText(/Closed|withdr/i);
	});
});

test('10.12 a text without its day promises nothing', async ({ app, page }) => {
	await openNewLead(app, page, LINE);
	await page.getByRole('button', { name: /^Write: / }).click();
	await message(page).fill('Hello Dana,\n\nis there any news?');
	await panel(page).getByRole('button', { name: 'Log it as sent' }).click();
	await expect(timelineOf(page)).toContainText('is there any news?');
	await expect(timelineOf(page)).not.toContainText('You said you’d be in touch');
	await expect(page.locator('main')).toBeFocused();
});

test('10.2 a draft on a lead tells what is wrong with it before it is logged', async ({ app, page }) => {
	await openNewLead(app, page, LINE);

	await test.step('a fact that is too long is told, and leads to where it is shortened', async () => {
		await page.getByRole('button', { name: 'Add a detail' }).click();
		await page.getByRole('button', { name: 'Proof points' }).click();
		await page.getByRole('textbox', { name: 'Proof points' }).fill('so much of all that was done '.repeat(9));
		await page.getByRole('textbox', { name: 'Proof points' }).blur();
		await page.getByRole('button', { name: /^Write: / }).click();
		await expect(panel(page)).toContainText('Too long for this draft, so left out: “Proof points”.');
		await panel(page).getByRole('link', { name: 'Shorten in “What you bring”' }).click();
		await expect(page.getByRole('heading', { name: 'What you bring' })).toBeInViewport();
		await message(page).fill('Please answer by Friday at the latest.');
		await expect(panel(page)).toContainText('This sets them a deadline.');
		await panel(page).getByRole('button', { name: 'Close' }).click();
	});

	await test.step('words that were sent before are told', async () => {
		await pressAct(page, 'Log activity');
		const sent = 'I would very much like to show you how I build reports that stop stock from running out.';
		await fillDialog(page, { With: 'Dana Ruiz', Date: '2026-03-03', 'Note (optional)': sent });
		await page.getByRole('button', { name: 'Log it' }).click();
		await expect(page.getByRole('dialog')).toBeHidden();
		await page.getByRole('button', { name: /^Write: / }).click();
		await expect(panel(page)).not.toContainText('You sent much of this');
		await message(page).fill(`Hello,\n\n${sent}`);
		await expect(panel(page)).toContainText('You sent much of this on 3 March');
		await panel(page).getByRole('button', { name: 'Close' }).click();
	});

	await test.step('a guard is shown before the draft, and asks to be overruled', async () => {
		await pressAct(page, 'Log activity');
		await fillDialog(page, { With: 'Dana Ruiz', Date: '2026-03-10' });
		await page.getByRole('button', { name: 'Log it' }).click();
		await expect(page.getByRole('dialog')).toBeHidden();
		await page.getByRole('button', { name: /^Write: / }).click();
		await expect(panel(page)).toContainText(
			'Your last email was yesterday. Usually worth waiting until Friday.'
		);
		const first = await panel(page).locator(':scope > *').first().innerText();
		expect(first).toContain('Your last email was yesterday');
		await message(page).fill('Hello Dana,\n\nis there any news?');
		await panel(page).getByRole('button', { name: 'Log it as sent' }).click();
		await expect(panel(page).getByRole('alert')).toContainText('Confirm above to log it anyway.');
		await panel(page).getByRole('checkbox', { name: 'Log it anyway' }).check();
		await panel(page).getByRole('button', { name: 'Log it as sent' }).click();
		await expect(panel(page)).toBeHidden();
		await expect(timelineOf(page)).toContainText('You followed up with Dana Ruiz by email');
	});
});

test('10.9 a text is kept as a template, starts the next draft, and is changed in the playbook', async ({
	app,
	page
}) => {
	await app.open('/');
	await addLead(page, LINE);
	await addLead(page, 'Contoso, Clerk, Kim Lee kim@contoso.example, applied 2026-03-02');
	await page.getByRole('button', { name: 'Write: Email Dana Ruiz' }).click();
	await message(page).fill('Dear Dana Ruiz, the Analyst work at Northwind is my first wish.');
	await panel(page).getByRole('button', { name: 'Save as template' }).click();
	await panel(page).getByLabel('Template name').fill('First wish');
	await panel(page).getByLabel('Use it for every “First follow-up”').check();
	await expectAccessible(page);
	await panel(page).getByRole('button', { name: 'Save template' }).click();
	await expect(panel(page).getByText('Saved as “First wish”')).toBeVisible();
	await panel(page).getByRole('button', { name: 'Close' }).click();

	await page.getByRole('button', { name: 'Write: Email Kim Lee' }).click();
	await expect(message(page)).toHaveValue('Dear Kim Lee, the Clerk work at Contoso is my first wish.');
	await message(page).fill('My own words');
	await panel(page).getByLabel('Start from').selectOption('Tactful’s draft');
	await expect(message(page)).toHaveValue(/I applied for the Clerk role/);
	await panel(page).getByRole('button', { name: 'Back to my text' }).click();
	await expect(message(page)).toHaveValue('My own words');

	await goTo(page, 'Playbook');
	await page.getByRole('button', { name: 'Edit First wish' }).click();
	await expect(page.getByLabel('Text', { exact: true })).toHaveValue(
		'Dear {name}, the {role} work at {company} is my first wish.'
	);
	await page.getByLabel('Use it for').selectOption('Drafts where I choose it');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Save template' }).click();
	await page.getByRole('button', { name: 'Remove First wish' }).click();
	await expect(page.getByRole('list', { name: 'Templates' })).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('list', { name: 'Templates' })).toContainText('For a message');
});
