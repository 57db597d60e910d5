/** Writes new rows in the shape of the sheet's own rows. */
import { asCell, nextRowStart, rawAt, rowEnd, terminatorOf, widthOf, type Splice } from '../csv/cells';
import type { Interpretation } from '../sheet';

/** Tells whether all filled cells of a column are quoted, and all empty ones. */
function quotesOf(
	reading: Interpretation,
	column: number
): { readonly filled: boolean; readonly empty: boolean } {
	const count = { filled: 0, filledQuoted: 0, empty: 0, emptyQuoted: 0 };
	for (const row of reading.dataRows) {
		if (column >= widthOf(reading.cells, row)) continue;
		const raw = rawAt(reading.cells, row, column);
		const kind = raw === '' || raw === '""' ? 'empty' : 'filled';
		count[kind]++;
		if (raw.startsWith('"')) count[`${kind}Quoted`]++;
	}
	return {
		filled: count.filled > 0 && count.filledQuoted === count.filled,
		empty: count.empty > 0 && count.emptyQuoted === count.empty
	};
}

/** Returns the most common width of the data rows, or the header's where there are none. */
function usualWidth({ cells, dataRows, columns }: Interpretation): number {
	const counts = new Map<number, number>();
	for (const row of dataRows) counts.set(widthOf(cells, row), (counts.get(widthOf(cells, row)) ?? 0) + 1);
	let best = columns.length;
	for (const [width, count] of counts) if (count > (counts.get(best) ?? 0)) best = width;
	return best;
}

/**
 * Returns the record after which new rows go: the last data row that stays, else the header; -1 where there is
 * neither.
 */
export function lastRow({ dataRows, headerRow }: Interpretation, removed: ReadonlySet<number>): number {
	return dataRows.findLast((row) => !removed.has(row)) ?? headerRow ?? -1;
}

/**
 * Returns the splice that inserts rows after the last data row, before blank rows and whatever follows. Rows get its
 * line terminator; a file without a final one still has none.
 */
export function newRowsAt(
	reading: Interpretation,
	rows: readonly ReadonlyMap<number, string>[],
	last: number
): Splice {
	const { cells } = reading;
	const lines = linesOf(reading, rows);
	const own = last < 0 ? terminatorOf(cells, 0) : terminatorOf(cells, last);
	const terminator = own || (last > 0 ? terminatorOf(cells, last - 1) : '') || '\n';
	if (last >= 0 && own === '') {
		const end = rowEnd(cells, last);
		return { start: end, end, text: lines.map((line) => terminator + line).join('') };
	}
	const start = last < 0 ? (cells.starts[0] ?? 0) : nextRowStart(cells, last);
	return { start, end: start, text: lines.map((line) => line + terminator).join('') };
}

function linesOf(reading: Interpretation, rows: readonly ReadonlyMap<number, string>[]): string[] {
	const { delimiter } = reading;
	const quotes = reading.columns.map((_, column) => quotesOf(reading, column));
	const width = usualWidth(reading);
	return rows.map((texts) => {
		const reach = Math.max(width, ...[...texts.keys()].map((column) => column + 1));
		return Array.from({ length: reach }, (_, column) => {
			const text = texts.get(column) ?? '';
			const { filled, empty } = quotes[column] ?? { filled: false, empty: false };
			return asCell(text, delimiter, text === '' ? empty : filled);
		}).join(delimiter);
	});
}
