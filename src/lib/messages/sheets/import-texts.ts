/** Holds the words of the page Import: choosing a file, recognizing it, and waiting for it. */
import { onDay } from '../common/days';
import type { Day } from '../../domain/day';
import type { ConnectedSheet } from '../../sheet/sheet';
import { countNoun, jobsAndContacts } from './sheets';

export const importTexts = {
	title: 'Import',
	pageTitle: 'Import · Tactful',
	lead: 'Bring in the spreadsheet you track your applications in. Export it any time: only the cells you changed are different.',
	fromMail: 'Add from email',
	stopImport: 'Stop importing',
	stopReading: 'Stop reading',
	waiting: (what: string) => `${what}…`,
	stopped: 'Stopped. Nothing was imported.',
	sheets: (count: number) => (count === 1 ? 'Your spreadsheet' : 'Your spreadsheets'),
	unreadable:
		'This file couldn’t be read. Nothing was imported or changed. Open it in your spreadsheet program, save it as CSV (UTF-8), and choose that file.',
	notStarted: 'The import couldn’t start. Nothing was imported or changed. Reload the page and try again.',
	pastedName: (isTabbed: boolean) => (isTabbed ? 'Pasted rows.tsv' : 'Pasted rows.csv')
};

export const filePickerTexts = {
	file: 'Spreadsheet',
	none: 'No file chosen',
	hint: 'CSV, TSV, Excel (.xlsx), OpenDocument (.ods), or the JSON backup of another tracker. You can also drop the file on this page, or paste rows.',
	paste: 'Paste rows',
	rows: 'Rows, including the header',
	read: 'Read rows',
	drop: 'Drop your spreadsheet'
};

/** Words the question if a file is a sheet that was imported before. */
export const proposalTexts = {
	looksLike: (origin: string) => `This looks like ${origin}.`,
	compare: 'Compare the two to see what changed. Everything you logged stays.',
	compareWith: 'Compare with',
	before: 'Did you import this before?',
	seeChanges: 'See what changed',
	asNew: 'Import as a new sheet'
};

type Origin = Pick<ConnectedSheet, 'importedOn' | 'madeHere'>;

/** Names a connected sheet with its origin: "jobs.csv, imported on March 3". */
export function sheetOrigin(sheet: Origin & Pick<ConnectedSheet, 'name'>, today: Day): string {
	const day = onDay(sheet.importedOn, today);
	return sheet.madeHere ? `${sheet.name}, exported ${day}` : `${sheet.name}, imported ${day}`;
}

/** Describes a connected sheet on its card: "43 rows · imported on March 3". */
export function sheetAbout(sheet: Origin & Pick<ConnectedSheet, 'links'>, today: Day): string {
	const rows = countNoun(sheet.links.length, 'row');
	const day = onDay(sheet.importedOn, today);
	return sheet.madeHere ? `${rows} · exported ${day}` : `${rows} · imported ${day}`;
}

/** Warns that a sheet of the same name was imported before. */
export function sameNameNotice(importedOn: Day, today: Day): string {
	return `You imported a file with this name ${onDay(importedOn, today)}.`;
}

/** Confirms an import: "Imported 61 jobs from jobs.csv." */
export function importDone(leads: number, contacts: number, name: string): string {
	return `Imported ${jobsAndContacts(leads, contacts)} from ${name}.`;
}

/** Confirms an import whose known rows were connected: "Imported 3 jobs from jobs.csv and connected 4 rows." */
export function connectDone(leads: number, contacts: number, connected: number, name: string): string {
	const rows = countNoun(connected, 'row');
	return leads + contacts === 0
		? `Connected ${rows} of ${name}.`
		: `Imported ${jobsAndContacts(leads, contacts)} from ${name} and connected ${rows}.`;
}
