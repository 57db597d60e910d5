import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { openNewLead, overflow, pressAct } from './support/lead';
import { fileOf } from './support/sheets';

/** Bytes of every value, with the beginning of a PDF. */
const CV = Buffer.concat([
	Buffer.from('%PDF-1.7\n'),
	Buffer.from(Array.from({ length: 4096 }, (_, at) => at % 256))
]);

test(
	'40 a file is kept with a lead, goes out with the next application in one press, and comes back with a backup',
	{ tag: '@phone' },
	async ({ app, page, said }) => {
		await openNewLead(app, page, 'Kestrel, Analyst');
		const files = page.getByRole('region', { name: 'Files' });
		const give = (name: string, buffer: Buffer) =>
			files.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType: 'application/pdf', buffer });
		await give('empty.pdf', Buffer.alloc(0));
		await expect(files.getByRole('alert')).toHaveText('“empty.pdf” is empty, so it wasn’t added.');
		await give('CV 2026.pdf', CV);
		await expect(files.getByRole('listitem')).toContainText(['CV 2026.pdf']);
		await expect(files.getByRole('alert')).toHaveCount(0);
		await expectAccessible(page);
		expect(await overflow(page)).toBe(0);

		const dialog = page.getByRole('dialog');
		await pressAct(page, 'Log activity');
		await dialog.getByRole('button', { name: 'Log it' }).click();
		const name = page.getByRole('link', { name: /^Name the (résumé|CV) you sent$/ });
		// A long link leaves the notice a sentence, not a column of letters.
		await expect
			.poll(async () => (await page.getByRole('group', { name: 'Notification' }).boundingBox())?.height)
			.toBeLessThan(140);
		await name.click();
		await expect(page.getByRole('combobox', { name: /^Change the (résumé|CV)/ })).toBeFocused();

		await openNewLead(app, page, 'Northwind, Planner');
		await pressAct(page, 'Log activity');
		const earlier = dialog.getByRole('group', { name: said.american() ? 'Earlier résumés' : 'Earlier CVs' });
		await earlier.getByRole('button', { name: 'CV 2026' }).click();
		await expect(dialog.getByRole('combobox', { name: /^(Résumé|CV) sent/ })).toHaveValue('CV 2026');
		await dialog.getByRole('button', { name: 'Log it' }).click();
		await expect(files.getByRole('listitem')).toContainText(['· sent']);

		await openNewLead(app, page, 'Contoso, Buyer');
		await pressAct(page, 'I applied');
		await page.getByRole('group', { name: 'Sent:' }).getByRole('button', { name: 'CV 2026' }).click();
		await expect(files.getByRole('listitem')).toContainText(['· sent']);

		await openNewLead(app, page, 'Fabrikam, Clerk, Dana Ruiz dana@fabrikam.example');
		await page.getByRole('button', { name: /^Apply: / }).click();
		const draft = page.getByRole('group', { name: 'Draft' });
		await draft
			.getByRole('group', { name: /^Earlier (résumés|CVs)$/i })
			.getByRole('button', { name: 'CV 2026' })
			.click();
		// The places of one’s name and number are still open: it asks once.
		for (const log of ['Log it as sent', 'Log it as sent anyway'])
			await draft.getByRole('button', { name: log, exact: true }).click();
		await expect(files.getByRole('listitem')).toContainText(['· sent']);

		await app.open('/settings/');
		await expect(page.getByText('1 file, 4 KB, is kept with your jobs.')).toBeVisible();
		const [saved] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Back up' }).click()
		]);
		const backup = await fileOf(saved);
		await page.getByRole('button', { name: 'Erase everything' }).click();
		await dialog.getByLabel('I have a backup or don’t need one').check();
		await dialog.getByRole('button', { name: 'Erase it all' }).click();
		await expect(page.getByText('This erases the trash and your settings')).toBeVisible();
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: backup.name, mimeType: 'application/json', buffer: backup.bytes });
		await expect(dialog.getByRole('row', { name: 'Files' }).getByRole('cell').last()).toHaveText('1');
		await dialog.getByRole('button', { name: 'Restore this backup' }).click();
		await expect(dialog).toHaveCount(0);

		await app.open('/leads/?show=all');
		await page.getByRole('list', { name: 'Leads' }).getByRole('link', { name: 'Northwind' }).click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			files.getByRole('button', { name: 'Download CV 2026.pdf' }).click()
		]);
		const restored = await fileOf(download);
		expect(restored.name).toBe('CV 2026.pdf');
		expect(restored.bytes.equals(CV)).toBe(true);
	}
);
