/** Prepares the cells that an export changes for the page, and the texts that its buttons copy. */
import { cellAddress, columnLetters } from '../../sheet/cell-address';
import { columnText, newRowsText, runsOf } from '../../sheet/export/clipboard';
import type { ExportedTable } from './exported-file';

interface ChangedCell {
	/** 'D2' */
	readonly address: string;
	readonly from: string;
	readonly to: string;
	/** Set on the first cell of a run that is not empty throughout: the text to copy, and its target. */
	readonly copy?: { readonly text: string; readonly range: string; readonly count: number };
}

interface ChangedColumn {
	readonly column: number;
	/** 'D' */
	readonly name: string;
	/** The column's header. */
	readonly label: string;
	readonly cells: readonly ChangedCell[];
}

export interface CopyView {
	/** The name of the tab; absent where the file has one table only. */
	readonly tab?: string;
	readonly columns: readonly ChangedColumn[];
	readonly count: number;
	readonly newRows: { readonly count: number; readonly at: string; readonly text: string } | null;
	/** The numbers of the removed rows, as programs count them. */
	readonly removed: readonly number[];
}

export function copyView({ tab, changes, newRows, removed, moved }: ExportedTable): CopyView {
	const columns = new Map<number, { label: string; cells: ChangedCell[] }>();
	for (const { cells, from, to, text } of runsOf(changes)) {
		const { column, label } = cells[0]!;
		const known = columns.get(column) ?? { label, cells: [] };
		columns.set(column, known);
		const isEmpty = cells.every((cell) => cell.to === '');
		const range = cells.length === 1 ? from : `${from}:${to}`;
		cells.forEach((cell, at) => {
			const copy = at === 0 && !isEmpty ? { copy: { text, range, count: cells.length } } : {};
			known.cells.push({ address: cellAddress(cell.row, column), from: cell.from, to: cell.to, ...copy });
		});
	}
	// The removed rows are still there when these are pasted.
	const first = newRows > 0 ? moved.links.at(-newRows)!.row + removed.length : 0;
	return {
		...(tab !== undefined && { tab }),
		columns: [...columns].map(([column, rest]) => ({ column, name: columnLetters(column), ...rest })),
		count: changes.filter(({ row }) => row !== null).length,
		newRows: newRows > 0 ? { count: newRows, at: cellAddress(first, 0), text: newRowsText(changes) } : null,
		removed: removed.map((row) => row + 1)
	};
}

/** Returns a whole column as it is to be, and its target. Reads the kept sheet. */
export async function columnToPaste(
	{ from, changes }: Pick<ExportedTable, 'from' | 'changes'>,
	column: number
): Promise<{ readonly text: string; readonly range: string }> {
	const [{ readStored }, { valueAt }] = await Promise.all([
		import('../../sheet/reading/read-stored'),
		import('../../sheet/csv/cells')
	]);
	const { cells, dataRows, headerRow } = readStored(from).reading;
	const isNew = changes.some(({ row, column: at }) => row === headerRow && at === column);
	const first = headerRow === null ? 0 : headerRow + (isNew ? 0 : 1);
	const last = dataRows.at(-1) ?? first;
	const text = columnText(changes, column, { first, last }, (row) => valueAt(cells, row, column));
	return { text, range: `${cellAddress(first, column)}:${cellAddress(last, column)}` };
}
