/** Rows that the app adds: of the shape that the sheet's own rows have. */
import { asCell, nextRowStart, rawAt, rowEnd, terminatorOf, widthOf } from '../csv/cells';
import type { Splice } from '../csv/cells';
import type { Interpretation } from '../sheet';

/** Whether a column's filled cells are quoted as a rule, and its empty ones. */
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

/** The width that most data rows have; the header's where there are none. */
function usualWidth({ cells, dataRows, columns }: Interpretation): number {
	const counts = new Map<number, number>();
	for (const row of dataRows) counts.set(widthOf(cells, row), (counts.get(widthOf(cells, row)) ?? 0) + 1);
	let best = columns.length;
	for (const [width, count] of counts) if (count > (counts.get(best) ?? 0)) best = width;
	return best;
}

/** The record that new rows come behind: the last that holds data and stays, else the header; -1: there is none. */
export function lastRow({ dataRows, headerRow }: Interpretation, removed: ReadonlySet<number>): number {
	return dataRows.findLast((row) => !removed.has(row)) ?? headerRow ?? -1;
}

/**
 * The splice that puts rows behind the last one that holds data, before blank rows and what follows them. Rows end as that
 * one does; where the file has no final line end, it still has none.
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
