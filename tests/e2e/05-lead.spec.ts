import { expectAccessible } from './support/axe';
import { expect, test } from './support/app';
import { fillDialog, leadMenu, openNewLead, overflow, pressAct, timelineOf } from './support/lead';

const LINE = 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied yesterday';

test.beforeEach(async ({ app }) => {
	await app.atDay('2026-03-10');
});

test(
	'05.1 a lead says what it is and what comes next, takes notes, and logs what happened',
	{ tag: '@phone' },
	async ({ app, page, said, isMobile }) => {
		await test.step('it says what it is, what comes next and why', async () => {
			await openNewLead(app, page, LINE);
			await expect(page.getByText('Analyst', { exact: true }).first()).toBeVisible();
			const next = page.getByRole('region', { name: 'Next step' });
			await expect(next).toContainText('Scheduled');
			await expect(next.getByRole('heading')).toContainText('Dana Ruiz');
			await expect(next).toContainText('yesterday');
			for (const name of ['They replied', 'Snooze', isMobile ? 'More: log what happened' : 'Log activity']) {
				await expect(page.getByRole('button', { name })).toBeVisible();
			}
			await page.reload();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northwind');
			await expect(page).toHaveTitle('Analyst at Northwind · Tactful');
		});

		await test.step('a note is added to the others, and all of them are changed', async () => {
			const notes = page.getByRole('region', { name: 'Notes' });
			const field = notes.getByRole('textbox', { name: 'Add a note' });
			for (const note of ['Ask about travel.', 'Parking behind the house.']) {
				await field.fill(note);
				await field.press('Enter');
				await expect(notes.getByText(note)).toBeVisible();
				await expect(field).toHaveValue('');
			}
			await notes.getByRole('button', { name: 'Change the notes' }).click();
			const all = notes.getByRole('textbox', { name: 'Change the notes' });
			await expect(all).toHaveValue('Ask about travel.\nParking behind the house.');
			await all.fill('Ask about travel.');
			await all.press('Control+Enter');
			await expect(notes.getByText('Parking')).toHaveCount(0);
			await page.getByRole('button', { name: 'Undo' }).click();
			await expect(notes.getByText('Parking')).toBeVisible();
		});

		await test.step('what happened is logged, and the focus goes back', async () => {
			const entries = timelineOf(page).getByRole('listitem');
			const reply = page.getByRole('button', { name: 'They replied' });
			await reply.click();
			await fillDialog(page, { 'What they said (optional)': 'Please send a portfolio.' });
			await page.getByRole('button', { name: 'Log their reply' }).click();
			await expect(page.getByRole('dialog')).toHaveCount(0);
			await expect(reply).toBeFocused();
			await expect(entries.filter({ hasText: 'Please send a portfolio.' })).toHaveCount(1);
			await expect(page.getByRole('region', { name: 'Next step' })).toContainText('Reply to Dana Ruiz');

			await pressAct(page, 'Log activity');
			await page.getByRole('button', { name: 'Log it' }).click();
			await expect(entries.filter({ hasText: 'You replied to Dana Ruiz' })).toHaveCount(1);

			await page.getByRole('button', { name: 'Snooze' }).click();
			await fillDialog(page, { 'Snooze until': '2026-04-01' });
			await page.getByRole('dialog').getByRole('button', { name: 'Snooze' }).click();
			await expect(page.getByRole('region', { name: 'Next step' })).toContainText(
				said.day('2026-04-01', 'day')
			);
			await leadMenu(page, 'Remove my next step');
			await expect(page.getByRole('region', { name: 'Next step' })).not.toContainText(
				said.day('2026-04-01', 'day')
			);
		});
	}
);

test('05.2 a lead is added, edited by keyboard and by pointer, closed, reopened, thrown away and put back', async ({
	app,
	page
}) => {
	await test.step('the button that has the focus already gets it back after what it opened is saved', async () => {
		await app.open('/leads/?show=all');
		const add = page.getByRole('button', { name: 'Add a lead' }).first();
		await add.click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(add).toBeFocused();
		await add.click();
		await page.getByLabel('New lead, in one line').fill(LINE);
		await page.getByRole('button', { name: 'Add this lead' }).click();
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(add).toBeFocused();
	});

	await page.getByRole('link', { name: 'Northwind' }).click();

	await test.step('a fact is added, changed and emptied in place, by keyboard', async () => {
		await page.getByRole('button', { name: 'Add a detail' }).press('Enter');
		await page.getByRole('button', { name: 'Salary' }).press('Enter');
		const salary = page.getByRole('textbox', { name: 'Change the salary' });
		await expect(salary).toBeFocused();
		await salary.fill('60,000');
		await salary.press('Enter');
		const shown = page.getByRole('button', { name: 'Change the salary' });
		await expect(shown).toHaveText(/60,000/);
		await expect(shown).toBeFocused();

		await shown.press('Enter');
		await salary.fill('1');
		await salary.press('Escape');
		await expect(shown).toHaveText(/60,000/);
		await expect(shown).toBeFocused();

		await shown.press('Enter');
		await salary.fill('65,000');
		await salary.press('Tab');
		await expect(shown).toHaveText(/65,000/);
		await page.reload();
		await expect(shown).toHaveText(/65,000/);

		await shown.click();
		await salary.fill('');
		await salary.press('Enter');
		await expect(shown).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Add a detail' })).toBeFocused();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(shown).toHaveText(/65,000/);
	});

	await test.step('leaving a field by pressing a button below it presses that button', async () => {
		await page.getByRole('button', { name: 'Change the role' }).click();
		await page.getByRole('textbox', { name: 'Change the role' }).fill('Senior analyst');
		await page.getByRole('button', { name: 'Add a detail' }).click();
		await expect(page.getByRole('list', { name: 'Details to add' })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Change the role' })).toHaveText(/Senior analyst/);
	});

	await test.step('people: added, shown with their ways, edited and removed', async () => {
		const people = page.getByRole('region', { name: 'People' });
		await expect(people.getByRole('link', { name: 'dana@northwind.example' })).toHaveAttribute(
			'href',
			'mailto:dana@northwind.example'
		);
		await people.getByRole('button', { name: 'Add a person' }).click();
		await fillDialog(page, {
			Name: 'Li Wei',
			Phone: '+49 30 123456',
			'Profile or website': 'javascript:alert(1)'
		});
		await page.getByRole('button', { name: 'Add this person' }).click();
		await expect(people.getByRole('link', { name: '+49 30 123456' })).toHaveAttribute(
			'href',
			'tel:+4930123456'
		);
		await expect(people.getByText('javascript:alert(1)')).toBeVisible();
		await expect(people.getByRole('link', { name: 'javascript:alert(1)' })).toHaveCount(0);

		await people.getByRole('button', { name: 'Edit Li Wei' }).click();
		await fillDialog(page, { Title: 'Recruiter' });
		await page.getByRole('button', { name: 'Save this person' }).click();
		await expect(people.getByText('Recruiter')).toBeVisible();
		await expect(people.getByRole('button', { name: 'Edit Li Wei' })).toBeFocused();
		await people.getByRole('button', { name: 'Remove Li Wei' }).click();
		await expect(people.getByText('Li Wei')).toHaveCount(0);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(people.getByRole('heading', { name: 'Li Wei' })).toBeVisible();
	});

	await test.step('closed and opened again, thrown away and put back', async () => {
		const next = page.getByRole('region', { name: 'Next step' });
		await leadMenu(page, 'Close lead');
		await page.getByRole('dialog').getByRole('button', { name: 'Close lead' }).click();
		await expect(next).toContainText('You archived this job today.');
		await leadMenu(page, 'Reopen');
		await expect(next).toContainText('Dana Ruiz');
		await leadMenu(page, 'Move to trash');
		await expect(page.getByText('This lead is in the trash.')).toBeVisible();
		await expect(timelineOf(page)).toContainText('You applied');
		await timelineOf(page).getByText('You applied').click();
		const main = page.getByRole('main');
		await expect(main.getByRole('button')).toHaveText(['Restore']);
		await expect(main.getByRole('textbox')).toHaveCount(0);
		await page.getByRole('button', { name: 'Restore' }).click();
		await expect(next).toContainText('Dana Ruiz');
	});

	await test.step('a write that fails says so and keeps the text', async () => {
		await page.evaluate(() => {
			const transaction = IDBDatabase.prototype.transaction;
			IDBDatabase.prototype.transaction = function (...given: Parameters<typeof transaction>) {
				if (given[1] === 'readwrite') throw new DOMException('Full.', 'QuotaExceededError');
				return transaction.apply(this, given);
			};
		});
		await page.getByRole('button', { name: 'Change the role' }).click();
		const role = page.getByRole('textbox', { name: 'Change the role' });
		await role.fill('Head of analysis');
		await role.press('Enter');
		await expect(page.getByRole('alert')).not.toBeEmpty();
		await expect(role).toHaveValue('Head of analysis');
		await role.press('Escape');
		await expect(page.getByRole('button', { name: 'Change the role' })).toHaveText(/: Senior analyst/);
	});

	await test.step('an address that leads nowhere says so kindly', async () => {
		await app.open('/lead/?id=nobody&utm_source=x');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lead not found');
		await expect(page.getByRole('main').getByRole('link', { name: 'All leads' })).toBeVisible();
		await expectAccessible(page);
		await app.open('/lead/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lead not found');
	});
});

test('05.12 the columns that the app does not use are shown as they came', async ({ app, page }) => {
	await app.open('/import/');
	const text =
		'Company,Position,Date Applied,Vibe,Vibe\n"Fabrikam, Inc.",Clerk,2026-03-02,"good, ""warm""",<b>x</b>\n';
	await page.getByLabel('Spreadsheet').setInputFiles({
		name: 'jobs.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(text)
	});
	await page.getByRole('button', { name: /^Import 1/ }).click();
	await page.getByRole('link', { name: 'Leads', exact: true }).click();
	await page.getByRole('link', { name: 'Clerk at Fabrikam, Inc.' }).click();
	const sheet = page.getByRole('region', { name: 'Also in your sheet' });
	await expect(sheet).toContainText('jobs.csv');
	await expect(sheet.getByText('good, "warm"')).toBeVisible();
	await expect(sheet.getByText('<b>x</b>')).toBeVisible();
	await expect(sheet.getByText('Vibe (2)')).toBeVisible();
	await expect(sheet.getByText('Clerk')).toHaveCount(0);
});

test(
	'05.13 whatever is typed is shown as text and breaks no layout',
	{ tag: '@phone' },
	async ({ app, page }) => {
		// A longer line would be read as an ad.
		const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(3);
		await openNewLead(
			app,
			page,
			`${long}, <img src=x onerror=alert(1)>, مريم m@x.example, applied yesterday`
		);
		await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
		for (const width of [320, 390, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await overflow(page), `at ${width} px`).toBe(0);
		}
		await page.getByRole('button', { name: 'Add a detail' }).click();
		await page.getByRole('button', { name: 'Link', exact: true }).click();
		await page.getByRole('textbox', { name: 'Change the link' }).fill('northwind.example/job');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Make it a link' }).click();
		await expect(page.getByRole('link', { name: 'northwind.example/job' })).toHaveAttribute(
			'href',
			'https://northwind.example/job'
		);
	}
);
