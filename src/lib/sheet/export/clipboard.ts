/** Formats changed cells as text to paste into a spreadsheet program, for sheets that no file can be put back into. */
import { cellAddress } from '../cell-address';
import type { CellChange } from '../connected-sheet';

/** Returns rows as clipboard text: tabs between cells, and quotes around a cell with a tab or line break. */
export function pasteText(rows: readonly (readonly string[])[]): string {
	return rows.map((cells) => cells.map(pasteCell).join('\t')).join('\n');
}

function pasteCell(text: string): string {
	return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A change of a row that the sheet already has. */
type Rewritten = CellChange & { readonly row: number };

/** Changed cells below each other in one column, to be pasted at once. */
interface Run {
	readonly from: string;
	readonly to: string;
	readonly cells: readonly Rewritten[];
	readonly text: string;
}

/** Returns the changes of existing rows as runs, column by column from the left. */
export function runsOf(changes: readonly CellChange[]): Run[] {
	const cells = changes
		.filter((change): change is Rewritten => change.row !== null)
		.toSorted((a, b) => a.column - b.column || a.row - b.row);
	const runs: Rewritten[][] = [];
	for (const cell of cells) {
		const last = runs.at(-1)?.at(-1);
		if (last?.column === cell.column && last.row === cell.row - 1) runs.at(-1)!.push(cell);
		else runs.push([cell]);
	}
	return runs.map(runOf);
}

function runOf(cells: readonly Rewritten[]): Run {
	const [first, last] = [cells[0]!, cells.at(-1)!];
	return {
		from: cellAddress(first.row, first.column),
		to: cellAddress(last.row, last.column),
		cells,
		text: pasteText(cells.map(({ to }) => [to]))
	};
}

/** Returns the appended rows as clipboard text, in their order. */
export function newRowsText(changes: readonly CellChange[]): string {
	const rows = new Map<string, string[]>();
	for (const { row, column, leadId, to } of changes) {
		if (row !== null) continue;
		const cells = rows.get(leadId) ?? [];
		rows.set(leadId, cells);
		while (cells.length < column) cells.push('');
		cells[column] = to;
	}
	return pasteText([...rows.values()]);
}

/**
 * Returns a whole column from the `first` to the `last` record, with its changes, to be pasted over the old one.
 * @param textAt the text of the kept sheet
 */
export function columnText(
	changes: readonly CellChange[],
	column: number,
	{ first, last }: { readonly first: number; readonly last: number },
	textAt: (row: number) => string
): string {
	const news = new Map(changes.filter((change) => change.column === column).map(({ row, to }) => [row, to]));
	const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
	return pasteText(rows.map((row) => [news.get(row) ?? textAt(row)]));
}
