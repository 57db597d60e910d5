/** What the page shows of the cells that an export changes, and what each of its buttons copies. */
import { cellAddress, columnLetters } from '../../sheet/cell-address';
import { columnText, newRowsText, runsOf } from '../../sheet/export/clipboard';
import type { ConnectedSheet } from '../../sheet/sheet';
import type { SheetFile } from './sheet-commands';

interface ChangedCell {
	/** 'D2' */
	readonly address: string;
	readonly from: string;
	readonly to: string;
	/** On the first cell of a run that is not empty throughout: what to copy, and where it goes. */
	readonly copy?: { readonly text: string; readonly range: string; readonly count: number };
}

interface ChangedColumn {
	readonly column: number;
	/** 'D' */
	readonly name: string;
	/** Its header. */
	readonly label: string;
	readonly cells: readonly ChangedCell[];
}

export interface CopyView {
	readonly columns: readonly ChangedColumn[];
	readonly count: number;
	readonly newRows: { readonly count: number; readonly at: string; readonly text: string } | null;
	/** The numbers of the rows that go, as programs count them. */
	readonly removed: readonly number[];
}

export function copyView({ changes, newRows, removed, base }: SheetFile): CopyView {
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
	// The rows that go are still there when these are pasted.
	const first = newRows > 0 ? base.moved.links.at(-newRows)!.row + removed.length : 0;
	return {
		columns: [...columns].map(([column, rest]) => ({ column, name: columnLetters(column), ...rest })),
		count: changes.filter(({ row }) => row !== null).length,
		newRows: newRows > 0 ? { count: newRows, at: cellAddress(first, 0), text: newRowsText(changes) } : null,
		removed: removed.map((row) => row + 1)
	};
}

/** A whole column as it is to be, and where it goes. Reads the kept sheet. */
export async function columnToPaste(
	sheet: ConnectedSheet,
	changes: SheetFile['changes'],
	column: number
): Promise<{ readonly text: string; readonly range: string }> {
	const [{ readStored }, { valueAt }] = await Promise.all([
		import('../../sheet/reading/read-stored'),
		import('../../sheet/csv/cells')
	]);
	const { cells, dataRows, headerRow } = readStored(sheet).reading;
	const isNew = changes.some(({ row, column: at }) => row === headerRow && at === column);
	const first = headerRow === null ? 0 : headerRow + (isNew ? 0 : 1);
	const last = dataRows.at(-1) ?? first;
	const text = columnText(changes, column, { first, last }, (row) => valueAt(cells, row, column));
	return { text, range: `${cellAddress(first, column)}:${cellAddress(last, column)}` };
}
