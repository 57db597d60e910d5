/** Holds the texts of the settings page about the data: where it is, its copies, the trash and erasing it. */
import type { Day } from '../../domain/day';
import { figures } from '../../domain/locale';
import { listed } from '../common/lists';
import { contentsList, type Contents } from './backups';

export const dataTexts = {
	title: 'Where your data is',
	where: 'In this browser on this device, and where you send it. No account, no server.',
	kept: 'The browser has promised to keep it until you clear it.',
	notKept: 'The browser may clear it when the device runs low on space.',
	refused: 'The browser said no. Installing Tactful as an app often helps. A backup always does.',
	keep: 'Ask the browser to keep it',
	backupHint:
		'A backup is one file with everything in it. Anyone who has the file can read it, unless it has a password.',
	backUp: 'Back up',
	withPassword: 'Protect with a password',
	file: 'Backup file',
	working: {
		backup: 'Making the backup',
		reading: 'Opening the backup',
		restoring: 'Restoring',
		verifying: 'Checking your data'
	},
	stop: 'Stop',
	restore: 'Restore'
} as const;

export const checkTexts = {
	title: 'Checks',
	check: 'Check data integrity',
	intact: 'No problems found.',
	differing: (count: number) =>
		count === 1
			? '1 record doesn’t match its history. Nothing was changed. Back up now and keep the file.'
			: `${figures(count)} records don’t match their history. Nothing was changed. Back up now and keep the file.`,
	help: 'Something wrong? A report helps to fix it. You see all of it before you copy it.'
} as const;

export const snapshotTexts = {
	title: 'Snapshots',
	hint: 'Copies of everything except your files, saved once a day and before big changes. They’re in this browser too: if it’s cleared, only a backup file is left.',
	none: 'No snapshots yet.',
	view: 'View',
	viewOf: (taken: string) => `View the snapshot taken ${taken}`,
	delete: 'Delete',
	deleteOf: (taken: string) => `Delete the snapshot taken ${taken}`,
	askDelete: (taken: string) => `Delete the snapshot taken ${taken}?`,
	consequence: 'You can’t undo this.',
	cancel: 'Cancel',
	deleteForGood: 'Delete for good'
} as const;

export const copyTexts = {
	title: 'Everything as spreadsheets',
	hint: 'For reading elsewhere. To restore Tactful, use a backup.',
	leads: 'Save jobs as CSV',
	touches: 'Save activity as CSV',
	contacts: 'Save contacts as CSV',
	news: 'Save news as CSV',
	workbook: 'Save everything as an Excel workbook',
	cut: (count: number) =>
		count === 1
			? '1 text was too long for a cell of the workbook and was cut. The CSV files have all of it.'
			: `${figures(count)} texts were too long for a cell of the workbook and were cut. The CSV files have all of it.`,
	making: 'Making the file',
	stop: 'Stop',
	toWorkIn: 'Get a spreadsheet you can edit and import again',
	failed: 'Couldn’t make the file. Nothing was changed. Reload the page and try again.'
} as const;

const FILE_NAMES = {
	leads: (day: Day) => `Tactful jobs ${day}.csv`,
	touches: (day: Day) => `Tactful activity ${day}.csv`,
	contacts: (day: Day) => `Tactful contacts ${day}.csv`,
	news: (day: Day) => `Tactful news ${day}.csv`,
	workbook: (day: Day) => `Tactful workbook ${day}.xlsx`
} as const;

/** Names a copy of the data as a spreadsheet, made on a day. */
export const copyFileName = (kind: keyof typeof FILE_NAMES, day: Day): string => FILE_NAMES[kind](day);

export const trashTexts = {
	title: 'Trash',
	hint: 'Deleted jobs and disconnected spreadsheets stay here until you’ve opened Tactful on 30 more days.',
	none: 'The trash is empty.',
	deleted: (when: string) => `deleted ${when}`,
	disconnected: (when: string) => `disconnected ${when}`,
	putBack: 'Put back',
	putBackOf: (title: string) => `Put back ${title}`,
	erase: 'Erase',
	eraseOf: (title: string) => `Erase ${title}`,
	more: (count: number) => `And ${figures(count)} more.`,
	empty: 'Empty trash',
	askOne: (title: string) => `Erase ${title} for good?`,
	askMany: (contents: Contents) => `Erase ${listed(contentsList(contents))} for good?`,
	jobs: 'The activity, people, files, and history of jobs are erased too, including in the spreadsheets and snapshots kept here.',
	sheets:
		'Of spreadsheets, every copy in Tactful is erased, also in snapshots. Their jobs and your own files stay.',
	consequence: 'You can’t undo this.',
	cancel: 'Cancel',
	eraseForGood: 'Erase for good'
} as const;

export const startOverTexts = {
	title: 'Start over',
	sample: 'The sample data is still here.',
	removeSample: 'Remove the sample',
	/** "This erases 43 jobs, 2 contacts, the trash, and your settings from this browser." */
	consequence: (contents: Contents) =>
		`This erases ${listed([...contentsList(contents), 'the trash', 'your settings'])} from this browser.`,
	erase: 'Erase everything',
	ask: 'Erase everything?',
	onlyBackup: 'Only a backup file can bring it back.',
	sure: 'I have a backup or don’t need one',
	cancel: 'Cancel',
	eraseAll: 'Erase it all'
} as const;

export const aboutTexts = {
	title: 'About',
	version: (version: string) => `Tactful, version ${version}. It works offline and has no server.`
} as const;
