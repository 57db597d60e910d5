/** Puts new texts into single cells of a sheet, as splices that leave every other cell alone. */
import { asCell, cellAt, rawAt, rowEnd, widthOf, type Cells, type Splice } from './cells';

/**
 * Returns the splices that put texts into the cells of one record, by column. `quoted` says whether added cells are
 * quoted.
 */
export function rowSplices(
	cells: Cells,
	row: number,
	texts: ReadonlyMap<number, string>,
	quoted = false
): Splice[] {
	const width = widthOf(cells, row);
	const splices: Splice[] = [];
	const beyond = new Map<number, string>();
	for (const [column, text] of texts) {
		if (column < width) splices.push(replacing(cells, row, column, text));
		else if (text !== '') beyond.set(column, text);
	}
	if (beyond.size > 0) splices.push(extending(cells, row, beyond, quoted));
	return splices;
}

function replacing(cells: Cells, row: number, column: number, text: string): Splice {
	const cell = cellAt(cells, row, column);
	const quoted = rawAt(cells, row, column).startsWith('"');
	return {
		start: cells.starts[cell]!,
		end: cells.ends[cell]!,
		text: asCell(text, cells.delimiter, quoted)
	};
}

/** Appends cells to a record that is too short, with only as many delimiters as are needed. */
function extending(cells: Cells, row: number, texts: ReadonlyMap<number, string>, quoted: boolean): Splice {
	const last = Math.max(...texts.keys());
	let text = '';
	for (let column = widthOf(cells, row); column <= last; column++)
		text += cells.delimiter + asCell(texts.get(column) ?? '', cells.delimiter, quoted);
	const end = rowEnd(cells, row);
	return { start: end, end, text };
}

/** Keeps the spaces around a cell's text: in 'Acme | Applied | …' a new status gets the same ones. */
export function spacedLike(from: string, to: string): string {
	const text = from.trim();
	if (text === '' || to === '' || to !== to.trim()) return to;
	const start = from.indexOf(text);
	return from.slice(0, start) + to + from.slice(start + text.length);
}

/** Tells whether every cell of a record is quoted, so that added cells should be too. */
export function isQuoted(cells: Cells, row: number): boolean {
	return Array.from({ length: widthOf(cells, row) }, (_, column) => rawAt(cells, row, column)).every((raw) =>
		raw.startsWith('"')
	);
}
