/** Holds the words with which a connected spreadsheet is exported, copied and disconnected. */
import { figures } from '../../domain/locale';
import { countNoun, listed, quoted } from './sheets';

export const sheetCardTexts = {
	export: 'Export spreadsheet',
	exportUtf8: 'Export as UTF-8',
	making: 'Making the file',
	stop: 'Stop',
	addNew: (count: number) =>
		count === 1
			? 'Add 1 job that isn’t in a spreadsheet as a new row'
			: `Add ${figures(count)} jobs that aren’t in a spreadsheet as new rows`,
	removeDeleted: (count: number) =>
		count === 1
			? 'Remove the row of the job you deleted'
			: `Remove the rows of ${figures(count)} jobs you deleted`,
	readOnly: 'Tactful only reads this file: it stays as it is. Import it again to update your jobs.',
	seeImport: 'See what was imported',
	seeImportOf: (name: string) => `See what was imported from ${name}`
};

export const cellTexts = {
	title: (tab?: string) => (tab === undefined ? 'Changed cells' : `Changed cells in “${tab}”`),
	hint: 'Is your spreadsheet online? Copy the changes and paste them there.',
	columnLabel: (letters: string, header: string) => `Column ${letters}, ${header}`,
	copyColumn: (letters: string) => `Copy column ${letters}`,
	empty: '(empty)',
	copy: 'Copy',
	copyCells: (count: number) => `Copy ${countNoun(count, 'cell')}`,
	copyCell: (address: string) => `Copy ${address}`,
	copyRange: (count: number, range: string) => `Copy ${countNoun(count, 'cell')} for ${range}`,
	showAll: (count: number) => `Show all ${countNoun(count, 'cell')}`,
	newRows: (count: number, address: string) => `${countNoun(count, 'new row')}, starting at ${address}`,
	copyNewRows: (count: number) => `Copy ${countNoun(count, 'new row')}`,
	deleteRows: (rows: readonly number[]) =>
		rows.length === 1
			? `Then delete row ${rows[0]}.`
			: `Then delete rows ${listed(rows.map((row) => String(row)))}.`,
	pasted: 'Pasted everything? Then these changes won’t be listed again.',
	markPasted: 'Mark as pasted',
	copied: (address: string) => `Copied. Paste it at ${address} in your spreadsheet.`,
	notCopied: 'Your browser blocked copying. Select the text and copy it yourself.'
};

interface ActivityPlaces {
	readonly placed: { readonly count: number; readonly columns: readonly string[] };
	/** The number of activities without a column. */
	readonly unplaced: number;
	/** The place that the user chose for those; absent where they are asked. */
	readonly settled: 'notes' | 'columns' | 'nowhere' | undefined;
}

/** Says where an export writes what was logged: "3 things you logged go into “Last contact” and “Followed up”." */
export function activityPlaces({ placed, unplaced, settled }: ActivityPlaces): readonly string[] {
	const logged = (count: number, one: string, many: string) =>
		`${countNoun(count, 'thing')} you logged ${count === 1 ? one : many}`;
	const sentences: string[] = [];
	if (placed.count > 0 && placed.columns.length > 0)
		sentences.push(`${logged(placed.count, 'goes', 'go')} into ${listed(placed.columns.map(quoted))}.`);
	if (unplaced > 0 && settled === 'notes')
		sentences.push(`${logged(unplaced, 'goes', 'go')} into the notes, one line each.`);
	if (unplaced > 0 && settled === 'columns')
		sentences.push(`${logged(unplaced, 'shows', 'show')} in the columns that Tactful added.`);
	if (unplaced > 0 && settled === 'nowhere')
		sentences.push(
			`${logged(unplaced, 'has', 'have')} no column and ${unplaced === 1 ? 'stays' : 'stay'} in Tactful.`
		);
	return sentences;
}

/** Words the question where activity goes that no column has room for. */
export const unplacedTexts = {
	ask: (count: number) =>
		count === 1
			? '1 thing you logged has no column in this spreadsheet. Where should it go?'
			: `${figures(count)} things you logged have no column in this spreadsheet. Where should they go?`,
	settled: 'Activity without a column',
	where: 'Where should it go?',
	notes: 'In the notes, one line each',
	example: '2026-03-12 called Dana Ruiz, spoke',
	columns: 'In new columns on the right',
	columnsHint: 'Last contact, Next step, Next step on and State. Tactful keeps them up to date.',
	nowhere: 'Only in Tactful',
	nowhereHint: 'Your columns stay as they are.',
	save: 'Save'
};

export const disconnectTexts = {
	disconnect: 'Disconnect',
	disconnectName: (name: string) => `Disconnect ${name}`,
	title: 'Disconnect this spreadsheet?',
	effect: (name: string) =>
		`You won’t be able to export or update ${name} here. Columns that Tactful doesn’t use are no longer shown. Your file stays as it is, and Tactful’s copy goes to the trash.`,
	effectOfRecords: (name: string) =>
		`You won’t be able to update your jobs from ${name} here. Columns that Tactful doesn’t use are no longer shown. Your file stays as it is, and Tactful’s copy goes to the trash.`,
	kept: (jobs: string) => `You keep ${jobs}, with everything you logged. You can undo this.`,
	keep: 'Keep connected'
};

/** Words the offer to write a spreadsheet where there is none. */
export const trackerTexts = {
	title: 'Your jobs as a spreadsheet',
	offer: (jobs: number) =>
		`${jobs === 1 ? 'Export your job' : `Export your ${figures(jobs)} jobs`} with status, dates, next step and contact. Edit the file anywhere, then import it to update Tactful.`,
	computed: 'Tactful fills in last contact, next step and state. To change those, log what happened.'
};
