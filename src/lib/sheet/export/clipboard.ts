/** Changed cells as text to be pasted into a spreadsheet program: for sheets that live where no file can be put back. */
import type { CellChange } from '../connected-sheet';

/** 'D2' of column 3 and record 1. */
export function cellName(row: number, column: number): string {
	return `${columnName(column)}${row + 1}`;
}

/** 'A', 'Z', 'AA': what programs call a column. */
export function columnName(column: number): string {
	let name = '';
	for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
		name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
	return name;
}

/** Rows as programs take them from the clipboard: tabs between cells, and quotes where a cell holds a tab or a line break. */
export function pasteText(rows: readonly (readonly string[])[]): string {
	return rows.map((cells) => cells.map(pasteCell).join('\t')).join('\n');
}

function pasteCell(text: string): string {
	return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A change of a row that the sheet has already. */
type Rewritten = CellChange & { readonly row: number };

/** Cells below each other in one column, to be pasted in one go. */
interface Run {
	readonly from: string;
	readonly to: string;
	readonly cells: readonly Rewritten[];
	readonly text: string;
}

/** The changes of rows that are there already, column by column from the left, each as the runs that it is made of. */
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
		from: cellName(first.row, first.column),
		to: cellName(last.row, last.column),
		cells,
		text: pasteText(cells.map(({ to }) => [to]))
	};
}

/** The rows that an export appends, in their order. */
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
 * A whole column below the header as it is to be, to be pasted over what stands there.
 * @param textAt what the kept sheet says
 * @param last the last record that holds data
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
