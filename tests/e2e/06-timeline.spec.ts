import type { Lead } from '../../src/lib/domain/lead';
import type { Touch } from '../../src/lib/domain/touch';
import { writeBackup } from '../../src/lib/store/backup/backup';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/app';
import { fillDialog, openNewLead, overflow, pressAct, timelineOf } from './support/lead';

const LINE = 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-02-19';

test.beforeEach(async ({ app }) => {
	await app.atDay('2026-03-10');
});

test(
	'06.1 the timeline tells past, silence, today, next step and forecast in order',
	{ tag: '@phone' },
	async ({ app, page, said }) => {
		await openNewLead(app, page, LINE);
		const texts = (await timelineOf(page).getByRole('listitem').allInnerTexts()).map((text) =>
			text.replace(/\s+/g, ' ')
		);
		const at = (part: string) => texts.findIndex((text) => text.includes(part));
		const order = [
			'You applied',
			'19 days, no reply',
			said.day('2026-03-10', 'weekday and day'),
			'Next step',
			'If you don’t hear back'
		].map(at);
		expect(order).not.toContain(-1);
		expect(order).toEqual([...order].sort((a, b) => a - b));
		await expectAccessible(page);
	}
);

test('06.2 silence is drawn to scale, and what only the sheet implies says so', async ({ app, page }) => {
	await test.step('silence', async () => {
		const heightOf = async (line: string) => {
			await openNewLead(app, page, line);
			const silence = timelineOf(page).getByRole('listitem').filter({ hasText: 'no reply' });
			return (await silence.boundingBox())!.height;
		};
		const short = await heightOf('Alpha, Analyst, Ann a@a.example, applied 2026-02-24');
		const long = await heightOf('Beta, Analyst, Ben b@b.example, applied 2026-02-02');
		expect(long / short).toBeGreaterThan(1.4);
		expect(long / short).toBeLessThan(1.8);
	});

	await test.step('what only the sheet implies', async () => {
		await app.open('/import/');
		const text = 'Company,Position,Date Applied\nFabrikam,Clerk,2026-03-02\n';
		await page.getByLabel('Spreadsheet').setInputFiles({
			name: 'jobs.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(text)
		});
		await page.getByRole('button', { name: /^Import 1/ }).click();
		await page.getByRole('link', { name: 'Leads', exact: true }).click();
		await page.getByRole('link', { name: 'Clerk at Fabrikam' }).click();
		const application = timelineOf(page).getByRole('listitem').filter({ hasText: 'You applied' });
		await expect(application).toContainText('from your sheet');
	});
});

test('06.3 a touch is opened, edited and removed, and each is undone', async ({ app, page }) => {
	await openNewLead(app, page, LINE);
	const timeline = timelineOf(page);
	await page.getByRole('button', { name: 'They replied' }).click();
	await fillDialog(page, { Date: '2026-03-05', 'What they said (optional)': 'First line.\nSecond line.' });
	await page.getByRole('button', { name: 'Log their reply' }).click();

	const entry = timeline.getByRole('listitem').filter({ hasText: 'Dana Ruiz emailed you' });
	await entry.locator('summary').press('Enter');
	await expect(entry.getByText('Second line.').first()).toBeVisible();
	const edit = entry.getByRole('button', { name: 'Edit' });
	await edit.click();
	await fillDialog(page, { Date: '2026-03-06', How: 'Letter', 'Note (optional)': 'On paper.' });
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Save activity' }).click();
	const letter = timeline.getByRole('listitem').filter({ hasText: 'Dana Ruiz sent you a letter' });
	await expect(letter).toContainText('6 Mar');
	await expect(letter).toContainText('On paper.');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(entry).toContainText('5 Mar');

	await entry.getByRole('button', { name: 'Remove' }).click();
	await expect(entry).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(entry).toHaveCount(1);
});

test('06.4 an interview, a promise and a no each have their mark', async ({ app, page }) => {
	await openNewLead(app, page, LINE);
	const timeline = timelineOf(page);
	await pressAct(page, 'Log activity');
	await fillDialog(page, { Type: 'Interview', How: 'In person' });
	await page.getByRole('checkbox', { name: /Dana Ruiz/ }).check();
	await page.getByRole('radio', { name: 'I’ll hear by' }).check();
	await fillDialog(page, { Date: '2026-03-02', 'The date they gave': '2026-03-05' });
	await page.getByRole('button', { name: 'Log this interview' }).click();
	const interview = timeline.getByRole('listitem').filter({ hasText: 'Interview with Dana Ruiz' });
	const application = timeline.getByRole('listitem').filter({ hasText: 'You applied' });
	const colorOf = (entry: typeof interview) =>
		entry.locator('.mark').evaluate((mark) => getComputedStyle(mark).backgroundColor);
	expect(await colorOf(interview)).not.toBe(await colorOf(application));
	await expect(timeline).toContainText('Dana Ruiz said you’d hear by Thursday: missed');

	await pressAct(page, 'They said no');
	await page.getByRole('button', { name: 'Log their reply' }).click();
	await expect(timeline).toContainText('said no to this job');
	await expect(timeline).not.toContainText('If you don’t hear back');
	await expectAccessible(page);
});

test(
	'06.5 it fits the smallest phone, forced colours and paper',
	{ tag: '@phone' },
	async ({ app, page }) => {
		await app.withSample();
		await page.getByRole('link', { name: 'Leads', exact: true }).click();
		const links = page.getByRole('list', { name: 'Leads' }).getByRole('link');
		await links.first().waitFor();
		const addresses = await Promise.all((await links.all()).map((link) => link.getAttribute('href')));
		await page.setViewportSize({ width: 320, height: 700 });
		expect(addresses.length).toBeGreaterThan(8);
		for (const address of addresses.slice(0, 8)) {
			await page.goto(new URL(address!, page.url()).href);
			await expect(timelineOf(page)).toBeVisible();
			expect(await overflow(page), address!).toBe(0);
		}
		await page.emulateMedia({ forcedColors: 'active' });
		const filled = page.locator('.mark.out').first();
		await expect(filled).toHaveCSS('background-color', 'rgb(0, 0, 0)');
		await page.emulateMedia({ forcedColors: null, media: 'print' });
		await expect(timelineOf(page)).toBeVisible();
		await expect(page.getByRole('button', { name: 'Log activity' })).toBeHidden();
	}
);

/** Returns a backup of one lead: an application, and a letter of theirs on each of nine days. */
async function nineLetters(): Promise<{ id: string; backup: string }> {
	const id = crypto.randomUUID();
	const application: Touch = {
		id: crypto.randomUUID(),
		on: '2026-02-19',
		direction: 'out',
		channel: 'email',
		kind: 'application'
	};
	const letters = Array.from({ length: 9 }, (_, at): Touch => {
		const theirs = { on: `2026-03-0${at + 1}`, note: `Letter ${at + 1}.` };
		return { id: crypto.randomUUID(), direction: 'in', channel: 'letter', kind: 'reply', ...theirs };
	});
	const lead: Lead = {
		id,
		organisation: 'Northwind',
		role: 'Analyst',
		origin: 'posting',
		stage: 'talking',
		addedOn: '2026-02-19',
		people: [],
		touches: [application, ...letters]
	};
	const none = { contacts: [], sheets: [], news: [], settings: [], mailMarks: [], changes: [] };
	const stamp = { appVersion: 'test', createdAt: '2026-03-10T08:00:00.000Z' };
	return { id, backup: await writeBackup({ leads: [lead], ...none }, stamp) };
}

test('06.7 earlier entries are folded, shown on request and on paper', async ({ app, page }) => {
	const { id, backup } = await nineLetters();
	await app.open('/settings/');
	const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(backup) };
	await page.getByLabel('Backup file').setInputFiles(file);
	await page.getByRole('button', { name: 'Restore this backup' }).click();
	await expect(page.getByText('Backup restored.')).toBeVisible();
	await app.open(`/lead/?id=${id}`);
	const timeline = timelineOf(page);
	const application = timeline.getByText('You applied');
	await expect(timeline.getByText('Letter 9.').last()).toBeVisible();
	await expect(timeline.getByText('Letter 1.')).toHaveCount(0);
	await expect(application).toHaveCount(0);
	await page.getByRole('button', { name: 'Show 2 earlier' }).click();
	await expect(application).toBeVisible();
	await expect(timeline.locator('summary').first()).toBeFocused();
	await expectAccessible(page);

	await page.reload();
	await expect(timeline.getByText('Letter 9.').last()).toBeVisible();
	await expect(application).toHaveCount(0);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(application).toBeVisible();
});
