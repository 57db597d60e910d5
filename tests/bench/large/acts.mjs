/** Does what a person does with a large book. Each act prepares its last press, presses, and waits until it is done. */
const HEADER = 'Company,Role,Applied,Status,Ref,Notes';
const button = (page, name) => page.getByRole('button', { name });
const seen = (locator) => locator.first().waitFor();
/** Waits for the button of a notice. Asking for it by its role again and again would itself hold a page of many rows still. */
const offered = (page, text) =>
	page.waitForFunction(
		(text) => [...document.querySelectorAll('button')].some((each) => each.textContent.trim() === text),
		text,
		{ polling: 250 }
	);

/** The pages that are opened by their addresses. */
export const PAGES = {
	Today: '/',
	Leads: '/leads/?show=all',
	'Leads, board': '/leads/?show=all&as=board',
	'A lead': '/lead/?id=lead-7',
	'Interview of a lead': '/interview/?id=lead-7',
	People: '/people/',
	Week: '/week/',
	'Catch up': '/catch-up/',
	Offers: '/offers/',
	Playbook: '/playbook/',
	Import: '/import/',
	Add: '/add/',
	'Wrap up': '/wrap-up/',
	Settings: '/settings/'
};

/** Saves what an act downloads; returns its path. */
async function downloaded(page, press) {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return download.path();
}

function saving(name) {
	return async ({ page, open }) => {
		await open('/settings/');
		const waiting = page.waitForEvent('download');
		return { press: () => button(page, name).click(), done: async () => void (await waiting) };
	};
}

async function selectAll({ page, open }) {
	await open('/leads/?show=all');
	await page.getByLabel('Select all').check();
	return page.getByRole('group', { name: 'Selected leads' });
}

/** Waits for Undo and gives it the focus: a notice that has the focus stays, also while the trace is read. */
async function undoable(page) {
	await offered(page, 'Undo');
	await page.evaluate(() => {
		const all = [...document.querySelectorAll('button')];
		all.find((each) => each.textContent.trim() === 'Undo').focus();
	});
}

async function undo({ page }) {
	const isThere = await page.evaluate(() => document.activeElement?.textContent.trim() === 'Undo');
	if (!isThere) throw new Error('There is nothing to take back: the act before has failed.');
	return {
		press: () => page.keyboard.press('Enter'),
		done: () =>
			page.waitForFunction(() => document.body.textContent.includes('Undone.'), null, { polling: 250 })
	};
}

/**
 * In an order in which each finds what it needs.
 * @type {Record<string, (browser: any, files: any) => Promise<{ press(): Promise<void>, done(): Promise<void> }>>}
 */
export const ACTS = {
	'Save activity as CSV': saving('Save activity as CSV'),
	'Save an Excel workbook': saving('Save everything as an Excel workbook'),
	async 'Back up'({ page, open }, files) {
		await open('/settings/');
		let waiting;
		return {
			press: async () => void (waiting = downloaded(page, () => button(page, 'Back up').click())),
			done: async () => void (files.backup = await waiting)
		};
	},
	async 'Type into the search'({ page, open }) {
		await open('/leads/?show=all');
		return {
			press: () => page.locator('main').getByRole('searchbox').pressSequentially('company 3999'),
			done: () => page.waitForTimeout(1000)
		};
	},
	async 'Log a reply'({ page, open }) {
		await open('/lead/?id=lead-7');
		await button(page, 'They replied').first().click();
		return {
			press: () => button(page, 'Log their reply').click(),
			done: () => offered(page, 'Undo')
		};
	},
	async 'Tag all'(browser) {
		const { page } = browser;
		await (await selectAll(browser)).getByRole('button', { name: 'Tags' }).click();
		await page.getByRole('dialog').getByLabel('Add tags').fill('large');
		return {
			press: () =>
				page
					.getByRole('dialog')
					.getByRole('button', { name: /^Tag \d/ })
					.click(),
			done: () => undoable(page)
		};
	},
	'Undo tag all': async (browser) => undo(browser),
	async 'Archive all'(browser) {
		const bar = await selectAll(browser);
		return {
			press: () => bar.getByRole('button', { name: 'Archive' }).click(),
			done: () => undoable(browser.page)
		};
	},
	'Undo archive all': async (browser) => undo(browser),
	async 'Import as many rows'({ page, open }, { count }) {
		await open('/import/');
		const rows = Array.from(
			{ length: count },
			(_, at) => `Org ${at},Analyst,2026-02-${10 + (at % 19)},Applied,R${at},note ${at}`
		);
		const buffer = Buffer.from(`${[HEADER, ...rows].join('\n')}\n`);
		return {
			async press() {
				await page
					.getByLabel('Spreadsheet')
					.setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer });
				await button(page, /^Import/).click();
			},
			async done() {
				await seen(page.getByRole('heading', { name: /imported$/ }));
				await undoable(page);
			}
		};
	},
	async 'Undo the import'(browser) {
		return undo(browser);
	},
	async 'Check data integrity'({ page, open }) {
		await open('/settings/');
		await page.getByText('Advanced').first().click();
		return {
			press: () => button(page, 'Check data integrity').click(),
			done: () => seen(page.getByText('No problems found.'))
		};
	},
	async 'Open a backup'({ page, open }, { backup }) {
		await open('/settings/');
		return {
			press: () => page.getByLabel('Backup file').setInputFiles(backup),
			done: () => seen(button(page, 'Restore this backup'))
		};
	},
	async Restore({ page, open }, { backup }) {
		await open('/settings/');
		await page.getByLabel('Backup file').setInputFiles(backup);
		await seen(button(page, 'Restore this backup'));
		return {
			press: () => button(page, 'Restore this backup').click(),
			done: () => seen(page.getByText('Backup restored.'))
		};
	},
	async 'Erase everything'({ page, open }) {
		await open('/settings/');
		await button(page, 'Erase everything').click();
		await page.getByRole('dialog').getByLabel('I have a backup or don’t need one').check();
		return {
			press: () => page.getByRole('dialog').getByRole('button', { name: 'Erase it all' }).click(),
			done: () => seen(page.getByText('Everything erased.'))
		};
	}
};
