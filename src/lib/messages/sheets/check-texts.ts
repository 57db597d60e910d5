/** Holds the words with which an import is checked: how the table was read, its columns and statuses, and the summary. */
import { formatDay, type Day } from '../../domain/day';
import { STAGES, type Stage } from '../../domain/lead';
import { stageName } from '../common/titles';
import { countNoun, figures, type DateOrder } from './sheets';

/** Holds days whose order of day and month can be mistaken, as examples. */
const APRIL_3: Day = '2026-04-03';
const MARCH_4: Day = '2026-03-04';

export const tableTexts = {
	title: 'Check the import',
	/** @param tab the tab that is shown, where the file has several */
	size: (rows: number, columns: number, tab?: string) => {
		const size = `${countNoun(rows, 'row')}, ${countNoun(columns, 'column')}`;
		return tab === undefined ? size : `tab “${tab}”: ${size}`;
	},
	readOnly: 'Tactful only reads this file. What you change is kept here, and the file stays as it is.',
	looksRight: 'Columns and statuses look right',
	adjust: 'Adjust',
	sheet: 'Sheet',
	headerRow: 'Header row',
	row: (number: number) => `Row ${figures(number)}`,
	noHeader: 'None',
	separator: 'Separator',
	encoding: 'Encoding',
	dateOrder: 'Date order',
	askOrder: 'Do dates start with the day or the month?',
	askTurn: (row: number) => `Dates seem to change their order in row ${figures(row)}. How do you write them?`,
	turns: (row: number, order: DateOrder) =>
		order === 'mdy'
			? `Day first, and month first from row ${figures(row)}`
			: `Month first, and day first from row ${figures(row)}`,
	allDayFirst: 'Day first in all rows',
	allMonthFirst: 'Month first in all rows',
	dayFirst: () => `Day first: 03/04 is ${formatDay(APRIL_3, 'day')}`,
	monthFirst: () => `Month first: 03/04 is ${formatDay(MARCH_4, 'day')}`,
	orderGuessed: 'This is a guess. Change it if it’s wrong.',
	orderDecided: (decided: number, of: number) =>
		decided === of
			? 'The dates fit only this order.'
			: `${figures(decided)} of ${countNoun(of, 'date')} ${decided === 1 ? 'fits' : 'fit'} only this order.`,
	dateExample: (example: string) => `Dates look like ${example}.`
};

const LONGEST_HEADER = 80;

/** Shortens a header for a name that is read aloud. */
function clippedHeader(header: string): string {
	return header.length > LONGEST_HEADER
		? `${header.slice(0, LONGEST_HEADER).toWellFormed().trimEnd()}…`
		: header;
}

export const columnTexts = {
	columns: 'Columns',
	meaningOf: (header: string) => `Meaning of ${clippedHeader(header)}`,
	unused: 'Not used',
	empty: 'No values yet',
	check: (count: number) => `Check ${countNoun(count, 'column')}`,
	checked: (count: number) => (count === 1 ? 'Column checked' : 'Columns checked'),
	/** Leads a row of buttons, one for each thing that the column may be. */
	thisIs: 'This is:',
	readingsOf: (header: string) => `What ${clippedHeader(header)} means`,
	sure: (count: number) => `${countNoun(count, 'column')} ${count === 1 ? 'looks' : 'look'} right`,
	used: (count: number) => `Used: ${figures(count)}`,
	kept: (count: number) => `Kept as they are: ${figures(count)}`,
	keptHint: 'Each job shows them. Make one a detail to edit it in Tactful, too.',
	makeDetail: 'Make it a detail',
	makeDetailOf: (header: string) => `Make ${clippedHeader(header)} a detail`,
	search: 'Find a column',
	findsNone: 'No column has that name.',
	showAll: (count: number) => `Show all ${figures(count)} columns`
};

export const statusTexts = {
	title: 'Statuses',
	check: (count: number) => `Check ${countNoun(count, 'status', 'statuses')}`,
	hint: 'Check what each status means. Your file keeps its own words.',
	empty: '(empty)',
	rows: (count: number) => countNoun(count, 'row'),
	stageOf: (status: string) => (status === '' ? 'Stage of an empty status' : `Stage of ${status}`),
	none: 'None',
	showAll: (count: number) => `Show all ${figures(count)} statuses`,
	showLess: 'Show fewer'
};

/** Lists the stages as options of a select. */
export function stageChoices(): { readonly value: Stage; readonly label: string }[] {
	return STAGES.map((value) => ({ value, label: stageName(value) }));
}

export const confirmTexts = {
	title: 'Summary',
	logged: 'What you logged for those jobs stays.',
	which: 'Which rows do you want to import?',
	noRows: 'None',
	newRows: (count: number) => (count === 1 ? 'Only the new row' : `Only the ${figures(count)} new rows`),
	connectRows: (rows: number, known: number) =>
		known === rows
			? 'Connect them to the jobs you have'
			: `All ${figures(rows)} rows, with ${figures(known)} connected to jobs you have`,
	connectHint:
		'Nothing is added twice. New details are filled in, and your changes can go back into this sheet.',
	allRows: (count: number) => (count === 1 ? 'This row' : `All ${figures(count)} rows`),
	allHint: (known: number) =>
		known === 1 ? 'You’ll have 1 job twice.' : `You’ll have ${figures(known)} jobs twice.`,
	nothing: 'Nothing to import: you already have everything in this sheet.',
	cancel: 'Cancel'
};
