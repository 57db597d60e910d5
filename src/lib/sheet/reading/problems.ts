/** Collects the problems that the user should see of a sheet, each with its place, and a limited number of each kind. */
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

export class ProblemList {
	readonly #shown: SheetProblem[] = [];
	readonly #counts = new Map<ProblemKind, number>();

	/** Adds a problem with its facts; a long text is shortened. */
	add(kind: ProblemKind, { count = 1, ...facts }: Partial<Omit<SheetProblem, 'kind' | 'isRest'>> = {}): void {
		const before = this.#counts.get(kind) ?? 0;
		this.#counts.set(kind, before + 1);
		if (before >= SHOWN_OF_A_KIND) return;
		const text = facts.text === undefined ? {} : { text: shortened(facts.text) };
		this.#shown.push({ kind, ...facts, ...text, count });
	}

	/** Returns all problems, and for each kind with too many to show one line that counts the rest. */
	all(): SheetProblem[] {
		const rest = [...this.#counts].filter(([, count]) => count > SHOWN_OF_A_KIND);
		return [
			...this.#shown,
			...rest.map(([kind, count]) => ({
				kind,
				count: count - SHOWN_OF_A_KIND,
				isRest: true as const
			}))
		];
	}
}

function shortened(text: string): string {
	const whole = text.toWellFormed();
	return whole.length > SHOWN_CHARS ? `${whole.slice(0, SHOWN_CHARS)}…`.toWellFormed() : whole;
}

/** Reports rows that are longer or shorter than the header, and cells with a stray quote or a lone surrogate. */
export function shapeProblems(list: ProblemList, cells: Cells, rows: readonly number[], width: number): void {
	let short = 0;
	for (const row of rows) {
		const has = widthOf(cells, row);
		if (has < width) short++;
		if (has > width && filledBeyond(cells, row, width)) list.add('long-row', { row });
	}
	if (short > 0) list.add('short-row', { count: short });
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
			list.add('stray-quote', { row, column, text: valueAt(cells, row, column) });
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
			list.add('broken-text', { row, column, text });
		}
	}
}

/** Reports sums, remarks and names of months between the entries. */
export function separatorRowProblems(list: ProblemList, cells: Cells, separators: readonly number[]): void {
	for (const row of separators) {
		let column = 0;
		while (column < widthOf(cells, row) - 1 && valueAt(cells, row, column).trim() === '') column++;
		const text = valueAt(cells, row, column).trim();
		list.add('skipped-row', { row, column, text });
	}
}

const DATE_PROBLEMS: Readonly<Record<'partial' | 'impossible' | 'serial' | 'epoch' | 'text', ProblemKind>> = {
	partial: 'partial-date',
	impossible: 'impossible-date',
	serial: 'serial-date',
	epoch: 'serial-date',
	text: 'unread-date'
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
			if (kind === 'day' || kind === 'empty' || rowView.days(meaning).some((each) => each.column === index))
				continue;
			list.add(DATE_PROBLEMS[kind], { row, column: index, label, text });
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
	list.add('yearless-date', { row: view.row, column, label, text, day, count });
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
	if (rowCount === 0) list.add('no-rows');
	for (const row of repeated) list.add('header-repeated', { row });
	if (dateOrder.ambiguous && !dateOrder.turn)
		list.add('ambiguous-dates', { order: dateOrder.order, count: dateOrder.of });
	for (const { word, count } of statuses.filter(({ word, stage }) => stage === null && !saysNothing(word))) {
		list.add('unknown-status', { text: word, count });
	}
}
