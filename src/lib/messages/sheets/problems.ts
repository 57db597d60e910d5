/** Words what is to be checked of a sheet, one sentence or two for each problem. */
import { formatDay } from '../../domain/day';
import type { SheetProblem } from '../../sheet/sheet';
import { countNoun, figures, quoted } from './sheets';

export const problemTexts = {
	title: (count: number) => (count === 1 ? '1 thing to check' : `${figures(count)} things to check`),
	more: (count: number) => `And ${figures(count)} more.`
};

/** Says what is odd about a sheet, and what is made of it. */
export function problemWords(problem: SheetProblem): string {
	return problem.isRest ? restWords(problem) : WORDS[problem.kind](problem);
}

function restWords({ count }: SheetProblem): string {
	return `And ${figures(count)} more like this.`;
}

const WORDS: Readonly<Record<SheetProblem['kind'], (problem: SheetProblem) => string>> = {
	'no-rows': () => 'There are no rows under the header.',
	'on-its-side': () =>
		'This table looks like it lies on its side, with one job in each column. In your spreadsheet app, copy it and paste it transposed, then import it again.',
	'other-table': (problem) => {
		const { headers = [], count } = problem;
		const begins = `${rowOf(problem)} begins another table (${someOf(headers)}).`;
		const [rows, stay, them] =
			count === 1
				? ['1 row isn’t', 'It stays', 'it']
				: [`${figures(count)} rows aren’t`, 'They stay', 'them'];
		return `${begins} Tactful reads one table per sheet, so that table’s ${rows} imported. ${stay} in your file. To import ${them}, move the table to a tab or file of its own.`;
	},
	'long-row': (problem) =>
		`${rowOf(problem)} has more cells than the header. The extra cells stay in your file.`,
	'short-row': ({ count }) =>
		count === 1
			? '1 row is shorter than the header. Its missing cells count as empty.'
			: `${figures(count)} rows are shorter than the header. Their missing cells count as empty.`,
	'stray-quote': (problem) =>
		`${rowOf(problem)} has text after a closing quotation mark. The cell is kept as it is.`,
	'broken-text': (problem) =>
		`${rowOf(problem)} has a broken character in ${textOf(problem)}. The cell is kept as it is.`,
	'skipped-row': (problem) =>
		problem.text === undefined
			? `${rowOf(problem)} names no company, link or person. It stays in your file and isn’t imported.`
			: `${rowOf(problem)}, ${textOf(problem)}, looks like a heading, total or note. It stays in your file and isn’t imported.`,
	'header-repeated': (problem) => `${rowOf(problem)} repeats the header. It isn’t imported.`,
	'ambiguous-dates': ({ order }) =>
		order === 'mdy'
			? 'Nothing in the sheet shows if dates start with the day or the month. They’re read month first.'
			: 'Nothing in the sheet shows if dates start with the day or the month. They’re read day first.',
	'partial-date': (problem) => `${cellOf(problem)} is only part of a date. It’s kept as text.`,
	'impossible-date': (problem) => `${cellOf(problem)} isn’t a real date. It’s kept as text.`,
	'serial-date': (problem) => `${cellOf(problem)} looks like a date saved as a number. It’s kept as text.`,
	'unread-date': (problem) => `${cellOf(problem)} isn’t a date. It’s kept as text.`,
	'yearless-date': (problem) => {
		const { count, label = '', day = '', row = 0 } = problem;
		const read = `${textOf(problem)} in row ${figures(row + 1)} is read as ${formatDay(day, 'day of year')}.`;
		return count === 1
			? `1 date in ${quoted(label)} has no year. ${read}`
			: `${countNoun(count, 'date')} in ${quoted(label)} have no year. Tactful assumes the latest one: ${read}`;
	},
	'future-date': (problem) =>
		`${dateOf(problem)} is in the future, but it’s in a column for things that happened. It isn’t logged.`,
	'mistyped-year': (problem) =>
		`${dateOf(problem)} is years away, so the year looks mistyped. It’s kept as text.`,
	'contradicting-date': (problem) =>
		`${dateOf(problem)} is before something that came later. The status is used, without the date.`,
	'unknown-status': ({ text = '', count }) =>
		`Tactful doesn’t know the status ${quoted(text)} (${countNoun(count, 'row')}). Until you choose what it means, the dates decide.`
};

const rowOf = ({ row = 0 }: SheetProblem): string => `Row ${figures(row + 1)}`;
const textOf = ({ text = '' }: SheetProblem): string => quoted(text);

const SHOWN_HEADERS = 5;

/** Names the first headers of a table: "Name, Company, Email". */
const someOf = (headers: readonly string[]): string =>
	headers.slice(0, SHOWN_HEADERS).join(', ') + (headers.length > SHOWN_HEADERS ? ', …' : '');

/** Names a cell by its text: "“soon” in “Applied”, row 5,". */
function cellOf({ text = '', label = '', row = 0 }: SheetProblem): string {
	return `${quoted(text)} in ${quoted(label)}, row ${figures(row + 1)},`;
}

/** Names a date with its row: "May 3, 2031 in row 5". */
function dateOf({ day = '', row = 0 }: SheetProblem): string {
	return `${formatDay(day, 'day of year')} in row ${figures(row + 1)}`;
}
