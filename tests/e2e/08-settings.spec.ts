import { expect, test } from './support/app';
import { expectAccessible } from './support/axe';
import { APPLICATIONS, exported, fileOf, importSheet } from './support/sheets';

test('08 a number takes effect at once, holds, and goes back to the usual one', async ({ app, page }) => {
	await app.open('/settings/#days-to-wait');
	const days = page.getByLabel('First follow-up after applying, steady, in days', { exact: true });
	await expect(days).toHaveValue('7');
	await days.fill('9');
	await days.blur();
	const reset = page.getByRole('button', {
		name: 'First follow-up after applying, steady, in days: reset to 7'
	});
	await expect(reset).toBeVisible();
	await page.reload();
	await expect(days).toHaveValue('9');
	await reset.click();
	await expect(days).toHaveValue('7');
	await days.fill('0');
	await days.blur();
	await expect(page.getByRole('alert')).toContainText('It stays at 7.');
});

test('08 the pace moves the day of a step', async ({ app, page }) => {
	await app.atDay('2026-03-04');
	await app.open('/import/');
	await importSheet(page, {
		name: 'one.csv',
		bytes: Buffer.from(
			'Company,Role,Applied,Contact,E-mail\nNorthwind,Analyst,2026-02-26,Dana Ruiz,dana@northwind.example\n'
		)
	});
	const state = (word: string) => page.getByRole('main').getByText(word, { exact: true }).first();
	await app.open('/leads/?show=all');
	await expect(state('Due soon')).toBeVisible();
	await app.open('/settings/');
	await page.getByRole('radio', { name: /^Brisk/ }).check();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
	await app.open('/leads/?show=all');
	await expect(state('Overdue')).toBeVisible();
});

test('08 weekend, days off and pauses are kept and can be taken away', async ({ app, page }) => {
	await app.open('/settings/');
	await page.getByLabel('Friday').check();
	await page.getByLabel('Day off').fill('2026-04-01');
	await page.getByRole('button', { name: 'Add day off' }).click();
	await page.getByLabel('First day').fill('2026-08-03');
	await page.getByLabel('Last day').fill('2026-08-14');
	await page.getByLabel('Reason (optional)').fill('By the sea');
	await expect(page.getByText(/steps? moves?/)).toBeVisible();
	await page.getByRole('button', { name: 'Add pause' }).click();
	await expect(page.getByText('3 August to 14 August 2026, By the sea')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Friday')).toBeChecked();
	await expect(page.getByText('Wednesday 1 April 2026')).toBeVisible();
	await expect(page.getByText('3 August to 14 August 2026, By the sea')).toBeVisible();
	await page.getByRole('button', { name: 'Remove Wednesday 1 April 2026' }).click();
	await page.getByRole('button', { name: 'Remove the pause 3 August to 14 August 2026' }).click();
	await expect(page.getByText('By the sea')).toHaveCount(0);
});

test('08 a backup holds everything: after erasing all of it, it is there again', async ({ app, page }) => {
	await app.open('/import/');
	await importSheet(page, APPLICATIONS);
	await app.open('/settings/');
	await expect(page.getByText('No backup yet.')).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Back up' }).click()
	]);
	const backup = await fileOf(download);
	await expect(page.getByText('Last backup: today, no changes since.')).toBeVisible();
	expect(JSON.parse(backup.bytes.toString())).toMatchObject({
		format: 'tactful-backup',
		counts: { leads: 4, sheets: 1 }
	});

	await page.evaluate(async () => {
		const shared = await caches.open('shared with tactful /');
		await shared.put('/shared/one', new Response('Northwind'));
		localStorage.setItem('tactful.typing note', 'Northwind');
		const value = {
			form: 'add',
			page: '/',
			tab: 'gone',
			at: 0,
			opens: {},
			fields: [['text Company 0', 'Northwind']]
		};
		localStorage.setItem('tactful.typing form add', JSON.stringify({ value }));
		sessionStorage.setItem('tactful.form', 'touch Northwind');
	});
	expect((await page.evaluate(placesThatSay, 'Northwind')).length).toBeGreaterThan(5);
	await page.getByRole('button', { name: 'Erase everything' }).click();
	const dialog = page.getByRole('dialog');
	await expectAccessible(page);
	await expect(dialog.getByRole('button', { name: 'Erase it all' })).toBeDisabled();
	await dialog.getByLabel('I have a backup or don’t need one').check();
	await dialog.getByRole('button', { name: 'Erase it all' }).click();
	await expect(page.getByText('Everything erased.')).toBeVisible();
	await expect(page.getByText('This erases the trash and your settings')).toBeVisible();
	expect(await page.evaluate(placesThatSay, 'Northwind')).toEqual([]);

	await page
		.locator('input[type=file]')
		.setInputFiles({ name: backup.name, mimeType: 'application/json', buffer: backup.bytes });
	await expect(dialog.getByRole('row', { name: 'Jobs 0 4' })).toBeVisible();
	await expectAccessible(page);
	await dialog.getByRole('button', { name: 'Restore this backup' }).click();
	await expect(dialog).toHaveCount(0);
	await page.getByText('Advanced').click();
	await page.getByRole('button', { name: 'Check data integrity' }).click();
	await expect(page.getByText('No problems found.')).toBeVisible();
	await app.open('/import/');
	expect((await exported(page)).bytes.equals(APPLICATIONS.bytes)).toBe(true);
	await app.open('/leads/?show=all');
	await expect(page.getByRole('link', { name: 'Analyst at Northwind' })).toBeVisible();
});

test('08 a backup that holds much less asks twice, and one press takes it back', async ({ app, page }) => {
	await app.open('/settings/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Back up' }).click()
	]);
	const empty = await fileOf(download);
	await app.open('/import/');
	await importSheet(page, APPLICATIONS);
	await app.open('/settings/');
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: empty.name, mimeType: 'application/json', buffer: empty.bytes });
	const use = page.getByRole('button', { name: 'Restore this backup' });
	await expect(use).toBeDisabled();
	await page.getByLabel('Yes, replace 4 jobs with 0.').check();
	await use.click();
	await expect(page.getByText('This erases the trash and your settings')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('This erases 4 jobs,')).toBeVisible();
});

test('08 a file that is no backup, or a damaged one, is refused and changes nothing', async ({
	app,
	page
}) => {
	await app.open('/import/');
	await importSheet(page, APPLICATIONS);
	await app.open('/settings/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Back up' }).click()
	]);
	const text = (await fileOf(download)).bytes.toString();
	const files: [string, RegExp][] = [
		['Company,Role\n', /isn’t a Tactful backup/],
		[text.slice(0, text.length / 2), /damaged/],
		[text.replace('Northwind', 'Northwynd'), /damaged/],
		[text.replace(/"formatVersion":\d+/, '"formatVersion":999'), /damaged/],
		[text.replace(/"formatVersion":\d+(.*?)"headerSha256":"\w+",/, '"formatVersion":999$1'), /newer version/]
	];
	for (const [content, sentence] of files) {
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(content) });
		await expect(page.getByRole('alert')).toContainText(sentence);
	}
	await app.open('/leads/?show=all');
	await expect(page.getByRole('link', { name: 'Analyst at Northwind' })).toBeVisible();
});

test('08 what is in the trash can be put back or erased', async ({ app, page }) => {
	await app.withSample();
	await app.open('/settings/');
	await expect(page.getByText('The trash is empty.')).toBeVisible();
	await expect(page.getByText('The sample data is still here')).toBeVisible();
	await page.getByRole('button', { name: 'Remove the sample' }).click();
	await expect(page.getByText('The sample data is still here')).toHaveCount(0);
	await app.open('/import/');
	await importSheet(page, APPLICATIONS);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Undone.')).toBeVisible();
	await app.open('/settings/');
	await page.getByRole('button', { name: 'Put back Analyst at Northwind' }).click();
	await expect(page.getByRole('button', { name: 'Put back Analyst at Northwind' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Erase Clerk at Fabrikam' }).click();
	await page.getByRole('button', { name: 'Erase for good' }).click();
	await expect(page.getByRole('button', { name: 'Put back Clerk at Fabrikam' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Erase applications.csv' }).click();
	await expect(page.getByText('Their jobs and your own files stay.')).toBeVisible();
	await page.getByRole('button', { name: 'Erase for good' }).click();
	await expect(page.getByRole('button', { name: 'Put back applications.csv' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Empty trash' }).click();
	await page.getByRole('button', { name: 'Erase for good' }).click();
	await expect(page.getByText('The trash is empty.')).toBeVisible();
	await app.open('/leads/?show=all');
	await expect(page.getByRole('link', { name: 'Analyst at Northwind' })).toBeVisible();
});

test('08 whether the browser keeps the data is told as it is, before it is asked and after', async ({
	app,
	page
}) => {
	await app.open('/settings/');
	const ask = page.getByRole('button', { name: 'Ask the browser to keep it' });
	await expect(page.getByText('The browser may clear it')).toBeVisible();
	await ask.click();
	await expect(page.getByText('The browser said no.')).toBeVisible();
	// The browser without windows never agrees, whatever it is granted: from here on this one does.
	await page.evaluate(() => {
		const agrees = { value: () => Promise.resolve(true) };
		Object.defineProperties(navigator.storage, { persist: agrees, persisted: agrees });
	});
	await ask.click();
	await expect(page.getByText('The browser has promised to keep it')).toBeVisible();
	await expect(ask).toHaveCount(0);
	await expect(page.getByText(/^No backup yet\./)).toBeVisible();
});

/** Returns every database, bucket, cache and storage of the browser that says a name. Runs in the page. */
async function placesThatSay(name: string): Promise<string[]> {
	const textOf = async (value: unknown): Promise<string> => {
		if (!(value instanceof Uint8Array)) {
			if (typeof value !== 'object' || value === null) return String(value);
			return (await Promise.all(Object.values(value).map(textOf))).join('\n');
		}
		const isPacked = value[0] === 0x1f && value[1] === 0x8b;
		const stream = new Blob([value.slice()]).stream();
		return new Response(isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream).text();
	};
	const answered = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	const found: string[] = [];
	const { storageBuckets } = navigator as unknown as {
		storageBuckets?: { keys(): Promise<string[]>; open(key: string): Promise<{ indexedDB: IDBFactory }> };
	};
	const homes: [string, IDBFactory][] = [['', indexedDB]];
	for (const key of (await storageBuckets?.keys()) ?? [])
		homes.push([key, (await storageBuckets!.open(key)).indexedDB]);
	for (const [home, factory] of homes)
		for (const { name: own = '' } of await factory.databases()) {
			const database = await answered(factory.open(own));
			for (const store of database.objectStoreNames)
				for (const row of await answered(database.transaction(store).objectStore(store).getAll()))
					if ((await textOf(row)).includes(name)) found.push(`${home} ${own} ${store}`);
			database.close();
		}
	for (const key of await caches.keys()) {
		const cache = await caches.open(key);
		for (const request of await cache.keys())
			if ((await (await cache.match(request))!.text()).includes(name)) found.push(`${key} ${request.url}`);
	}
	for (const storage of [localStorage, sessionStorage])
		for (const [key, text] of Object.entries(storage))
			if (`${key} ${String(text)}`.includes(name)) found.push(key);
	return found;
}
