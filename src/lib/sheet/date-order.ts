/** Which of day and month comes first in a sheet's dates: by the cells that can be read one way only. */
import { dayNumber } from '../domain/day';
import { lookAtDate, settleDate } from './dates';
import type { DateCell, DayRead } from './dates';
import type { DateOrder, DateOrderFound } from './sheet';

const REMEMBERED_CHARS = 40;

/** Looks at cells once each; days repeat a lot down a sheet. */
export class DateLooks {
	readonly #looked = new Map<string, DateCell>();
	readonly #read = { dmy: new Map<string, DayRead>(), mdy: new Map<string, DayRead>() };

	look(text: string): DateCell {
		const known = this.#looked.get(text);
		if (known) return known;
		const cell = lookAtDate(text);
		if (text.length <= REMEMBERED_CHARS) this.#looked.set(text, cell);
		return cell;
	}

	read(text: string, order: DateOrder): DayRead {
		const known = this.#read[order].get(text);
		if (known) return known;
		const read = settleDate(this.look(text), order);
		if (text.length <= REMEMBERED_CHARS) this.#read[order].set(text, read);
		return read;
	}
}

/** Days between one row and the next, summed: rows are mostly in order, so the right reading jumps less. */
function restlessness(cells: readonly DateCell[], order: DateOrder): number {
	let sum = 0;
	let before: number | null = null;
	for (const cell of cells) {
		const read = settleDate(cell, order);
		if (read.kind !== 'day') continue;
		const number = dayNumber(read.day);
		if (before !== null) sum += Math.abs(number - before);
		before = number;
	}
	return sum;
}

const RESTLESS_SAMPLE = 1000;

/** The likelier order where no cell decides: points and non-English months and headers say day first, AM and PM month first. */
function likelier(cells: readonly DateCell[], numeric: readonly DateCell[]): DateOrder {
	const separators = numeric.map((cell) => (cell.kind === 'date' ? cell.separator : ''));
	if (separators.filter((separator) => separator === '.').length * 2 > separators.length) return 'dmy';
	const sample = cells.slice(0, RESTLESS_SAMPLE);
	const byRest = restlessness(sample, 'mdy') - restlessness(sample, 'dmy');
	if (byRest !== 0) return byRest < 0 ? 'mdy' : 'dmy';
	return separators.includes('/') ? 'mdy' : 'dmy';
}

/**
 * Infers the date order of a whole sheet. Takes its day columns, each a list of looked-at cells in row order.
 * `decided` of `of` cells can be read in the found order only; where none can, it is ambiguous and the user is asked.
 */
export function inferDateOrder(columns: readonly (readonly DateCell[])[]): DateOrderFound {
	let [dayFirst, monthFirst, either] = [0, 0, 0];
	const numeric: DateCell[] = [];
	for (const cell of columns.flat()) {
		if (cell.kind !== 'date' || !cell.numeric) continue;
		numeric.push(cell);
		if (cell.first > 12 && cell.second <= 12) dayFirst++;
		else if (cell.second > 12 && cell.first <= 12) monthFirst++;
		else either++;
	}
	const of = dayFirst + monthFirst + either;
	if (of === 0) return { order: 'dmy', decided: 0, of, ambiguous: false };
	if (dayFirst !== monthFirst) {
		const order = dayFirst > monthFirst ? 'dmy' : 'mdy';
		return { order, decided: Math.max(dayFirst, monthFirst), of, ambiguous: false };
	}
	const order = likelier(columns.flat(), numeric);
	return { order, decided: dayFirst, of, ambiguous: true };
}
