/** Tells what of a reading is sure, and what the user is asked about before it is imported. */
import type { Column, Field, SheetProblem, SheetReading, StatusWord } from '../sheet';

type Read = Pick<SheetReading, 'columns' | 'dateOrder' | 'headerRow' | 'statuses'>;

/** The groups of columns on the page of imports. A column stays in its group whatever the user chooses for it. */
interface ColumnGroups {
	/** Columns that may as well mean something else, or whose cells alone say what they mean. */
	readonly doubtful: readonly Column[];
	/** Columns of which header and cells say what they mean. */
	readonly sure: readonly Column[];
	/** Columns without a meaning. */
	readonly kept: readonly Column[];
}

/** Sorts the columns of a reading into groups, each in the order of the sheet. */
export function columnGroups(columns: readonly Column[]): ColumnGroups {
	const of = (group: keyof ColumnGroups) => columns.filter((column) => groupOf(column) === group);
	return { doubtful: of('doubtful'), sure: of('sure'), kept: of('kept') };
}

function groupOf(column: Column): keyof ColumnGroups {
	const { meaning, evidence, rival } = column.found ?? column;
	if (rival !== undefined || evidence === 'cells') return 'doubtful';
	return meaning === null ? 'kept' : 'sure';
}

/** Returns the readings of a doubtful column, the likeliest first; null stands for no meaning and comes last. */
export function readingsOf(column: Column): readonly (Field | null)[] {
	const { meaning, rival } = column.found ?? column;
	return [...new Set([meaning, rival ?? null, null])];
}

/** Tells whether the user has said what a column means. */
export const isSettled = ({ evidence }: Column): boolean => evidence === 'chosen';

/**
 * Sorts status words into those that the app did not know or only guessed, and the others. Those it did not know come first. A
 * word stays in its group whatever is chosen for it.
 */
export function statusGroups(words: readonly StatusWord[]): {
	readonly asked: readonly StatusWord[];
	readonly sure: readonly StatusWord[];
} {
	const isUnknown = ({ stage, found }: StatusWord) => (found === undefined ? stage : found) === null;
	const guesses = words.filter((word) => !isUnknown(word) && word.guessed);
	return {
		asked: [...words.filter(isUnknown), ...guesses],
		sure: words.filter((word) => !isUnknown(word) && !word.guessed)
	};
}

/** Returns true where headers name the columns, and one of them is that of the companies. */
export function isTableClear({ columns, headerRow }: Pick<Read, 'columns' | 'headerRow'>): boolean {
	return headerRow !== null && columns.some(({ meaning }) => meaning === 'organisation');
}

/** Tells whether a problem is one of the table as a whole, for which jobs may be missing: the page says it first. */
export function isOfTable({ kind, isRest }: Pick<SheetProblem, 'kind' | 'isRest'>): boolean {
	return !isRest && (kind === 'on-its-side' || kind === 'other-table');
}

/** Returns true where no cell decides the order of day and month, although some depend on it. */
export function isOrderOpen({ dateOrder }: Pick<Read, 'dateOrder'>): boolean {
	const { ambiguous, decided, of, told, seenTurn } = dateOrder;
	return ambiguous || seenTurn !== undefined || (of > 0 && decided === 0 && told === undefined);
}

/**
 * Says that a reading needs no look at it before it is imported: headers name the columns, one of them is that of the
 * companies, no column is in doubt, the cells decide the order of day and month where there are days, and each status
 * has a stage that is not a mere guess.
 */
export function looksRight(reading: Read): boolean {
	return (
		isTableClear(reading) &&
		!isOrderOpen(reading) &&
		columnGroups(reading.columns).doubtful.every(isSettled) &&
		reading.statuses.every(({ stage, found, guessed }) => stage !== null && (!guessed || found !== undefined))
	);
}
