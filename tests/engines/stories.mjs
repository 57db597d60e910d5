/** The main stories, one after the other in one profile: each goes on where the one before ended. */
import assert from 'node:assert/strict';

const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const ROW = (company, days) =>
	`${company},"Analyst",${daysAgo(days)},Applied,Dana Ruiz,dana@${company.toLowerCase()}.example,"likes ""plain"" words"`;
/** With what real ones have: quotes that need not be there, mixed line ends, no last line end. */
const SHEET =
	['Company,Role,Applied,Status,Contact,E-mail,Notes', ROW('Northwind', 9), ROW('Fabrikam', 2)].join('\r\n') +
	'\nContoso,Clerk,,Wishlist,,,';
const NAME = 'applications.csv';
let backup = '';

export const STORIES = {
	async 'a first visit offers ways in'(walker) {
		await walker.open('/');
		await walker.sees('Try it with a sample');
		assert.deepEqual(await walker.problems(), []);
	},

	async 'a sheet is understood and imported with one button'(walker) {
		await walker.open('/import/');
		await walker.gives(NAME, SHEET, 'text/csv');
		await walker.press('^Import 3 jobs');
		await walker.sees('3 jobs imported');
		assert.deepEqual(await walker.problems(), []);
	},

	async 'Today shows what is due, a step is logged, and undone'(walker) {
		await walker.open('/');
		await walker.sees('Northwind');
		await walker.press('^Done: .*Northwind', 'button');
		await walker.sees('1 done today');
		await walker.press('^Undo', 'button');
		await walker.until('the step is due again', "return !!story.find('button', '^Done: .*Northwind')");
		assert.deepEqual(await walker.problems(), []);
	},

	async 'the sheet comes back byte for byte'(walker) {
		await walker.open('/import/');
		assert.equal(await walker.saved('^Export spreadsheet'), SHEET);
	},

	async 'everything is there without a network'(walker) {
		await walker.until(
			'the app is kept for offline',
			"await navigator.serviceWorker.ready; return navigator.serviceWorker.controller?.state === 'activated'"
		);
		await walker.site.stop();
		try {
			await walker.open('/leads/?show=all');
			await walker.sees('Fabrikam');
			await walker.open('/');
			await walker.sees('Northwind');
		} finally {
			await walker.site.start();
		}
	},

	async 'a backup is saved, everything is erased, and nothing of it is left'(walker) {
		await walker.open('/settings/');
		backup = await walker.saved('^Back up');
		assert.equal(JSON.parse(backup).counts.leads, 3);
		await walker.press('^Erase everything', 'button');
		await walker.press('^I have a backup', 'input');
		await walker.press('^Erase it all', 'button');
		await walker.sees('This erases the trash and your settings');
		await walker.open('/leads/?show=all');
		await walker.until('no company is shown', "return !document.body.innerText.includes('Northwind')");
	},

	async 'the backup is restored, with the sheet as it was'(walker) {
		await walker.open('/settings/');
		await walker.gives('backup.json', backup, 'application/json');
		await walker.press('^Restore this backup', 'button');
		await walker.sees('Backup restored.');
		await walker.press('^Advanced', 'summary, button');
		await walker.press('^Check data integrity', 'button');
		await walker.sees('No problems found.');
		await walker.open('/import/');
		assert.equal(await walker.saved('^Export spreadsheet'), SHEET);
		assert.deepEqual(await walker.problems(), []);
	},

	async 'a week is shared without the companies'(walker) {
		await walker.open('/week/');
		await walker.press('^Share this week', 'a');
		await walker.press('^Companies', 'input');
		await walker.press('^Text$', 'input');
		const text = await walker.saved('^Save as a file');
		assert.doesNotMatch(text, /Northwind|Fabrikam|Contoso/);
		assert.match(text, /\S{3,}/);
		assert.deepEqual(await walker.problems(), []);
	}
};
