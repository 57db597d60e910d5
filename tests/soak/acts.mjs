/** Acts that store something. Each is made ready up to its last press; `press` begins it and `done` waits for its end. */
const HEADER = 'Company,Role,Applied,Status,Ref,Notes';
const ROWS = 600;
const rowsOf = (from, note) =>
	Array.from(
		{ length: ROWS },
		(_, at) => `Org ${from + at},Analyst,2026-02-${10 + (at % 19)},Applied,R${from + at},${note(at)}`
	);
const sheetOf = (rows) => `${[HEADER, ...rows].join('\n')}\n`;
const NAME = 'search.csv';
const FIRST = sheetOf(rowsOf(0, (at) => `note ${at}`));
const SECOND = sheetOf(rowsOf(5000, (at) => `more ${at}`));
/** The first sheet with half of its notes changed, some rows gone and some new ones. */
const RETURNED = sheetOf([
	...rowsOf(0, (at) => (at % 2 ? `edited ${at}` : `note ${at}`)).slice(20),
	...rowsOf(900, () => 'new').slice(0, 20)
]);

const fileOf = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const choose = (page, name, text) => page.getByLabel('Spreadsheet').setInputFiles(fileOf(name, text));
const button = (page, name) => page.getByRole('button', { name });
const seen = (locator) => locator.first().waitFor();

/** Imports a sheet that stays linked to a file, and saves a backup; closes the browser. @returns the texts of files for the acts */
export async function prepare({ page, open, close }) {
	await open('/import/');
	await page.evaluate(([name, text]) => window.disk.write(name, text), [NAME, FIRST]);
	await choose(page, NAME, FIRST);
	await button(page, /^Import/).click();
	await seen(page.getByRole('heading', { name: /imported$/ }));
	await button(page, 'Link a file on this device').click();
	await seen(button(page, `Save to ${NAME}`));
	await open('/settings/');
	const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Back up').click()]);
	const stream = await download.createReadStream();
	const pieces = [];
	for await (const piece of stream) pieces.push(piece);
	await close();
	return { backup: Buffer.concat(pieces) };
}

async function tagAll({ page, open }) {
	await open('/leads/?show=all');
	await page.getByLabel('Select all').check();
	await page.getByRole('group', { name: 'Selected leads' }).getByRole('button', { name: 'Tags' }).click();
	await page.getByRole('dialog').getByLabel('Add tags').fill('soak');
	return page.getByRole('dialog').getByRole('button', { name: /^Tag \d/ });
}

/** @type {Record<string, (browser: any, files: any) => Promise<{ press(): Promise<void>, done(): Promise<void> }>>} */
export const ACTS = {
	async import({ page, open }) {
		await open('/import/');
		await choose(page, 'other.csv', SECOND);
		await seen(button(page, /^Import/));
		return {
			press: () => button(page, /^Import/).click(),
			done: () => seen(page.getByRole('heading', { name: /imported$/ }))
		};
	},
	async reimport({ page, open }) {
		await open('/import/');
		await choose(page, NAME, RETURNED);
		await button(page, 'See what changed').click();
		await seen(button(page, 'Apply changes'));
		return {
			press: () => button(page, 'Apply changes').click(),
			done: () => seen(page.getByRole('heading', { name: /applied$/ }))
		};
	},
	async restore({ page, open }, { backup }) {
		const tag = await tagAll({ page, open });
		await tag.click();
		await seen(button(page, 'Undo'));
		await open('/settings/');
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: backup });
		await seen(button(page, 'Restore this backup'));
		return {
			press: () => button(page, 'Restore this backup').click(),
			done: () => seen(page.getByText('Backup restored.'))
		};
	},
	async bulk(browser) {
		const tag = await tagAll(browser);
		return { press: () => tag.click(), done: () => seen(button(browser.page, 'Undo')) };
	},
	async undo(browser) {
		const tag = await tagAll(browser);
		await tag.click();
		const undo = button(browser.page, 'Undo');
		await seen(undo);
		return { press: () => undo.first().click(), done: () => seen(browser.page.getByText('Undone.')) };
	},
	async erase({ page, open }) {
		await open('/settings/');
		await button(page, 'Erase everything').click();
		await page.getByRole('dialog').getByLabel('I have a backup or don’t need one').check();
		return {
			press: () => page.getByRole('dialog').getByRole('button', { name: 'Erase it all' }).click(),
			done: () => seen(page.getByText('This erases the trash and your settings'))
		};
	},
	/** Starts the app where the snapshot of the day is still to be taken, which comes ten seconds later. */
	async snapshot({ page, open }) {
		await open('/settings/');
		await page.waitForTimeout(9_500);
		return { press: async () => undefined, done: () => page.waitForTimeout(1_500) };
	},
	async linked({ page, open }) {
		await open('/add/');
		await page.getByLabel('New lead, in one line').fill('Litware, Gardener');
		await page.keyboard.press('Enter');
		await seen(page.getByText('Added Litware.'));
		await open('/import/');
		return {
			press: () => button(page, `Save to ${NAME}`).click(),
			done: () => seen(page.getByText(`Saved to ${NAME}.`))
		};
	}
};
