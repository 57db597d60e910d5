/** Holds the words with which an import is checked: how the table was read, its columns and statuses, and the summary. */
import { formatDay, type Day } from '../../domain/day';
import { STAGES, type Stage } from '../../domain/lead';
import { stageName } from '../common/titles';
import { countNoun, figures } from './sheets';

/** Holds days whose order of day and month can be mistaken, as examples. */
const APRIL_3: Day = '2026-04-03';
const MARCH_4: Day = '2026-03-04';

export const tableTexts = {
	title: 'Check the import',
	size: (rows: number, columns: number) => `${countNoun(rows, 'row')}, ${countNoun(columns, 'column')}`,
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
	dayFirst: () => `Day first: 03/04 is ${formatDay(APRIL_3, 'day')}`,
	monthFirst: () => `Month first: 03/04 is ${formatDay(MARCH_4, 'day')}`,
	orderGuessed: 'This is a guess. Change it if it’s wrong.',
	orderDecided: (decided: number, of: number) =>
		decided === of
			? 'The dates fit only this order.'
			: `${figures(decided)} of ${countNoun(of, 'date')} ${decided === 1 ? 'fits' : 'fit'} only this order.`,
	dateExample: (example: string) => `Dates look like ${example}.`
};

export const columnTexts = {
	columns: 'Columns',
	firstRows: 'First rows',
	column: 'Column',
	meaning: 'Meaning',
	firstCells: 'First cells',
	meaningOf: (header: string) => `Meaning of ${header}`,
	unused: 'Not used',
	/** Says that another reading of a column is as likely; null where it may mean nothing. */
	doubt: (other: string | null) => (other === null ? 'Check this one.' : `Or is it “${other}”?`),
	empty: 'Empty in the first rows',
	showAll: (count: number) => `Show all ${figures(count)} columns`
};

export const statusTexts = {
	title: 'Statuses',
	hint: 'Choose what each status means. Your file keeps its own words.',
	unknown: (count: number) =>
		`Tactful doesn’t know ${count === 1 ? '1 of them' : `${figures(count)} of them`}.`,
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
