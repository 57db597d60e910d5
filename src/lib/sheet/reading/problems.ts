/** Collects the problems that the user should see of a sheet, each with its place, and a limited number of each kind. */
import { formatDay } from '../../domain/day';
import { valueAt, widthOf, type Cells } from '../csv/cells';
import { saysNothing } from '../values/dates';
import { RowView, type ReadingContext } from './row-view';
import {
	DAY_FIELDS,
	type Column,
	type DateOrderFound,
	type Field,
	type ProblemKind,
	type SheetProblem,
	type StatusWord
} from '../sheet';

const SHOWN_OF_A_KIND = 50;
const SHOWN_CHARS = 60;

/** Returns a row's 1-based number. */
export const rowNumber = (row: number) => row + 1;

export class ProblemList {
	readonly #shown: SheetProblem[] = [];
	readonly #counts = new Map<ProblemKind, number>();

	add(
		kind: ProblemKind,
		message: string,
		place: Pick<SheetProblem, 'row' | 'column' | 'text'> = {},
		count = 1
	): void {
		const before = this.#counts.get(kind) ?? 0;
		this.#counts.set(kind, before + 1);
		if (before >= SHOWN_OF_A_KIND) return;
		const text = place.text === undefined ? {} : { text: shortened(place.text) };
		this.#shown.push({ kind, message, ...place, ...text, count });
	}

	/** Returns all problems, and for each kind with too many to show one line that counts the rest. */
	all(): SheetProblem[] {
		const rest = [...this.#counts].filter(([, count]) => count > SHOWN_OF_A_KIND);
		return [
			...this.#shown,
			...rest.map(([kind, count]) => ({
				kind,
				message: `And ${count - SHOWN_OF_A_KIND} more of the same kind.`,
				count: count - SHOWN_OF_A_KIND
			}))
		];
	}
}

function shortened(text: string): string {
	const whole = text.toWellFormed();
	return whole.length > SHOWN_CHARS ? `${whole.slice(0, SHOWN_CHARS)}…`.toWellFormed() : whole;
}

const cellsWord = (count: number) => (count === 1 ? '1 cell' : `${count} cells`);

/** Reports rows that are longer or shorter than the header, and cells with a stray quote or a lone surrogate. */
export function shapeProblems(list: ProblemList, cells: Cells, rows: readonly number[], width: number): void {
	let short = 0;
	for (const row of rows) {
		const has = widthOf(cells, row);
		if (has < width) short++;
		if (has > width && filledBeyond(cells, row, width)) {
			const message = `Row ${rowNumber(row)} has ${cellsWord(has)}, the header has ${width}. What is beyond is kept in the file.`;
			list.add('long-row', message, { row });
		}
	}
	if (short > 0) {
		const message = `${short === 1 ? '1 row is' : `${short} rows are`} shorter than the header. What is missing counts as empty.`;
		list.add('short-row', message, {}, short);
	}
	malformedCellProblems(list, cells);
	brokenProblems(list, cells);
}

function filledBeyond(cells: Cells, row: number, width: number): boolean {
	for (let column = width; column < widthOf(cells, row); column++) {
		if (valueAt(cells, row, column).trim() !== '') return true;
	}
	return false;
}

function malformedCellProblems(list: ProblemList, cells: Cells): void {
	if (cells.malformed.size === 0) return;
	for (let row = 0; row < cells.rowCount; row++) {
		for (let column = 0; column < widthOf(cells, row); column++) {
			if (!cells.malformed.has(cells.firsts[row]! + column)) continue;
			const message = `Row ${rowNumber(row)} has text after a closing quotation mark. The cell is kept as it came.`;
			list.add('stray-quote', message, { row, column, text: valueAt(cells, row, column) });
		}
	}
}

/** Reports lone surrogates, which only UTF-16 can hold: the app stores the replacement character in their place. */
function brokenProblems(list: ProblemList, cells: Cells): void {
	if (cells.text.isWellFormed()) return;
	for (let row = 0; row < cells.rowCount; row++) {
		for (let column = 0; column < widthOf(cells, row); column++) {
			const text = valueAt(cells, row, column);
			if (text.isWellFormed()) continue;
			const message = `Row ${rowNumber(row)} has half a character in “${shortened(text)}”. The app shows \ufffd in its place; the cell is kept as it came.`;
			list.add('broken-text', message, { row, column, text });
		}
	}
}

/** Reports sums, remarks and names of months between the entries. */
export function separatorRowProblems(list: ProblemList, cells: Cells, separators: readonly number[]): void {
	for (const row of separators) {
		let column = 0;
		while (column < widthOf(cells, row) - 1 && valueAt(cells, row, column).trim() === '') column++;
		const text = valueAt(cells, row, column).trim();
		const message = `Row ${rowNumber(row)}, “${shortened(text)}”, is a heading, a sum or a remark. It makes no lead and is kept in the file.`;
		list.add('skipped-row', message, { row, column, text });
	}
}

const DATE_PROBLEMS: Readonly<
	Record<'partial' | 'impossible' | 'serial' | 'epoch' | 'text', readonly [ProblemKind, string]>
> = {
	partial: ['partial-date', 'is only a part of a date'],
	impossible: ['impossible-date', 'is no day of the calendar'],
	serial: ['serial-date', 'looks like the number that Excel keeps for a date'],
	epoch: ['serial-date', 'looks like a computer’s count of seconds'],
	text: ['unread-date', 'is not a date']
};

/** Reports cells of day columns that are not days and stay text, and days whose year had to be added. */
export function dateProblems(
	list: ProblemList,
	view: ReadingContext,
	rows: readonly number[],
	columns: readonly Column[]
): void {
	for (const { index, meaning, label } of columns) {
		if (!meaning || !DAY_FIELDS.has(meaning)) continue;
		const yearless: number[] = [];
		for (const row of rows) {
			const rowView = new RowView(view, row);
			const { kind } = rowView.readAt(index);
			const text = rowView.at(index);
			if (kind === 'day' && view.dateParser.parse(text).kind === 'partial') yearless.push(row);
			if (kind === 'day' || kind === 'empty') continue;
			const [problem, what] = DATE_PROBLEMS[kind];
			const message = `“${shortened(text)}” in ${label}, row ${rowNumber(row)}, ${what}. It is kept as text.`;
			list.add(problem, message, { row, column: index, text });
		}
		if (yearless.length > 0)
			yearlessProblem(list, new RowView(view, yearless[0]!), meaning, index, label, yearless.length);
	}
}

function yearlessProblem(
	list: ProblemList,
	view: RowView,
	field: Field,
	column: number,
	label: string,
	count: number
): void {
	const { day } = view.days(field).find((each) => each.column === column)!;
	const text = view.at(column);
	const many = count === 1 ? 'One day' : `${count} days`;
	const message = `${many} in ${label} ${count === 1 ? 'has' : 'have'} no year. Such a day is read as the latest one: “${shortened(text)}” in row ${rowNumber(view.row)} as ${formatDay(day, 'day of year')}. The cells are kept as written.`;
	list.add('yearless-date', message, { row: view.row, column, text }, count);
}

/** Reports problems of the sheet as a whole. */
export function sheetProblems(
	list: ProblemList,
	found: {
		readonly rowCount: number;
		readonly repeated: readonly number[];
		readonly dateOrder: DateOrderFound;
		readonly statuses: readonly StatusWord[];
	}
): void {
	const { rowCount, repeated, dateOrder, statuses } = found;
	if (rowCount === 0) list.add('no-rows', 'No rows found under the header: there is nothing to import.');
	for (const row of repeated) {
		list.add('header-repeated', `Row ${rowNumber(row)} repeats the header. It makes no lead.`, { row });
	}
	if (dateOrder.ambiguous) {
		const read = dateOrder.order === 'dmy' ? 'day first' : 'month first';
		const message = `Whether dates begin with the day or the month cannot be told from this sheet; they are read ${read}. Please check.`;
		list.add('ambiguous-dates', message, {}, dateOrder.of);
	}
	for (const { word, count } of statuses.filter(({ word, stage }) => stage === null && !saysNothing(word))) {
		list.add(
			'unknown-status',
			`The status “${shortened(word)}” in ${count === 1 ? '1 row' : `${count} rows`} is not known. It is kept as written; unless you choose what it means, how far each one came is told by its days.`,
			{ text: word },
			count
		);
	}
}
