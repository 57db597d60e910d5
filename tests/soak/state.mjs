/** Reads the data of a profile, and what the app says of it. */

/**
 * Returns the data as one text, without what differs from run to run: ids and the time of a change.
 * @param {import('playwright').Page} page
 */
export async function stateOf(page) {
	return page.evaluate(async () => {
		const database = await new Promise((resolve, reject) => {
			const request = indexedDB.open('tactful');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		const all = (store) =>
			new Promise((resolve, reject) => {
				const request = database.transaction(store).objectStore(store).getAll();
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const stores = [...database.objectStoreNames];
		const rowsOf = async (store) => (stores.includes(store) ? all(store) : []);
		const digest = async (bytes) =>
			[...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].slice(0, 6).join('.');
		const leads = (await rowsOf('leads'))
			.map(({ organisation, role, stage, tags = [], notes = '', touches, deletedAt }) =>
				[
					organisation,
					role,
					stage,
					tags.join('+'),
					notes,
					touches.length,
					deletedAt ? 'in the trash' : ''
				].join('|')
			)
			.sort();
		const sheets = [];
		for (const { name, bytes, links, deletedAt } of await rowsOf('sheets'))
			sheets.push([name, await digest(bytes), links.length, deletedAt ? 'in the trash' : ''].join('|'));
		database.close();
		const file = await window.disk.read('search.csv');
		return JSON.stringify({
			counts: [leads.length, sheets.length],
			sheets: sheets.sort(),
			file: await digest(new TextEncoder().encode(file)),
			leads: [leads[0], leads.at(-1), await digest(new TextEncoder().encode(leads.join('\n')))]
		});
	});
}

/**
 * Returns what is wrong after a start, in sentences: something is missing, the check of the data finds something, or a snapshot
 * is there without its data.
 */
export async function problemsOf({ open, page }) {
	const problems = [];
	await open('/settings/');
	await page.getByText('Advanced').first().waitFor();
	if ((await page.getByRole('heading', { name: 'Some of your data is missing' }).count()) > 0)
		problems.push('The app misses data.');
	await page.getByText('Advanced').first().click();
	await page.getByRole('button', { name: 'Check data integrity' }).click();
	const fine = page.getByText('No problems found.');
	await fine
		.waitFor({ timeout: 30_000 })
		.catch(() => problems.push('The check of the data finds a problem.'));
	const bare = await page.evaluate(async () => {
		const factory = (await navigator.storageBuckets?.open('snapshots'))?.indexedDB ?? indexedDB;
		const bare = [];
		for (const { name } of await factory.databases()) {
			if (!/snapshots/.test(name)) continue;
			const database = await new Promise((resolve, reject) => {
				const request = factory.open(name);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			const keys = (store) =>
				new Promise((resolve) => {
					database.transaction(store).objectStore(store).getAllKeys().onsuccess = (event) =>
						resolve(event.target.result.map(String));
				});
			const [heads, files] = [await keys('heads'), await keys('files')];
			bare.push(
				...heads.filter((key) => !files.includes(key)),
				...files.filter((key) => !heads.includes(key))
			);
			database.close();
		}
		return bare;
	});
	if (bare.length > 0) problems.push(`Half a snapshot is there: ${bare.join()}.`);
	return problems;
}
