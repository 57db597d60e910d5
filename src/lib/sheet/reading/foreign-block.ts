/** Recognises rows of another kind below a blank row, where no header term tells: 'Item, Cost' and its rows below the jobs. */
import { isBlank, valueAt, widthOf, type Cells } from '../csv/cells';
import { exactStage } from '../columns/stages';
import { parseDate, saysNothing } from '../values/dates';

type Kind = 'day' | 'number' | 'link' | 'address' | 'stage' | 'text';

const NUMBER = /^[^\p{L}\d]{0,3}\d[\d\s.,'’]*(?:[^\p{L}\d\s]|\p{L}{1,3})?$/u;

function kindOf(text: string): Kind {
	const { kind } = parseDate(text);
	if (kind === 'date' || kind === 'partial') return 'day';
	if (NUMBER.test(text)) return 'number';
	if (/^(?:https?:\/\/|www\.)/i.test(text)) return 'link';
	if (/^\S+@\S+\.\S+$/.test(text)) return 'address';
	return exactStage(text) !== null ? 'stage' : 'text';
}

/** The rows of the table above that are looked at. */
const LOOKED_AT = 100;
const LONGEST_TERM = 30;
const FEWEST_TERMS = 2;

/** Returns the kinds that occur in each column of the rows from one record to before another. */
function kindsAbove(cells: Cells, from: number, before: number): (column: number) => ReadonlySet<Kind> {
	const kinds = new Map<number, Set<Kind>>();
	for (let row = Math.max(from, before - LOOKED_AT); row < before; row++)
		for (const { column, text } of filledOf(cells, row))
			kinds.set(column, (kinds.get(column) ?? new Set<Kind>()).add(kindOf(text)));
	return (column) => kinds.get(column) ?? new Set();
}

function filledOf(cells: Cells, row: number): { readonly column: number; readonly text: string }[] {
	return Array.from({ length: widthOf(cells, row) }, (_, column) => ({
		column,
		text: valueAt(cells, row, column).trim()
	})).filter(({ text }) => !saysNothing(text));
}

const isTerm = (text: string) => text.length <= LONGEST_TERM && /\p{L}/u.test(text) && !/\d/.test(text);

/**
 * Tells whether a record below a blank row heads rows that are not of the table above: it holds short words only, and
 * every row below it, up to the next blank one, has a value of a kind that its column does not have, and none that only
 * its column has. Takes the header of the table above.
 */
export function headsForeignRows(cells: Cells, row: number, headerRow: number): boolean {
	const terms = filledOf(cells, row);
	if (terms.length < FEWEST_TERMS || !terms.every(({ text }) => isTerm(text))) return false;
	const above = kindsAbove(cells, headerRow + 1, row);
	const fits = ({ column, text }: { column: number; text: string }) =>
		kindOf(text) !== 'text' && above(column).has(kindOf(text));
	const isStrange = ({ column, text }: { column: number; text: string }) =>
		kindOf(text) !== 'text' && above(column).size > 0 && !above(column).has(kindOf(text));
	if (terms.some(fits)) return false;
	let rows = 0;
	for (let below = row + 1; below < cells.rowCount && !isBlank(cells, below); below++) {
		const filled = filledOf(cells, below);
		if (filled.some(fits) || !filled.some(isStrange)) return false;
		rows++;
	}
	return rows > 0;
}
