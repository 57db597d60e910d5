/** Describes an exported file: its bytes, what changed in each of its tables, and what is kept once it was handed out. */
import type { CellChange, ConnectedSheet, ExportNote, ExportResult } from '../../sheet/sheet';
import type { Book } from '../../store/book';
import type { Stamp } from '../../store/changes/clock';
import type { StoredSheet } from '../../store/database/rows';

/** The changes of one table of an exported file. */
export interface ExportedTable extends Pick<ExportResult, 'changes' | 'newRows' | 'removed'> {
	/** The name of the tab; absent where the file has one table only. */
	readonly tab?: string;
	/** The table as it was kept, and as it is kept once the file was handed out. */
	readonly from: ConnectedSheet;
	readonly moved: ConnectedSheet;
}

/** An exported file, with what to say of it. */
export interface SheetFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly notes: readonly ExportNote[];
	readonly tables: readonly ExportedTable[];
	/** The changes of all tables. */
	readonly changes: readonly CellChange[];
	readonly newRows: number;
	readonly removedRows: number;
	/** Touches that are written into columns of their days. */
	readonly placed: ExportResult['placed'];
	/** Touches that no column has room for. */
	readonly unplaced: ExportResult['unplaced'];
	/** The sheet that was exported, and the one to keep once the file was handed out. */
	readonly base: {
		readonly from: StoredSheet;
		readonly moved: ConnectedSheet;
		/** The newest change in the file. */
		readonly clock: Stamp | undefined;
	};
}

/** Beyond this many rows a file is made when it is asked for, and away from the page. */
export const LARGE_ROWS = 3000;

/** An export of all tables of a file. */
export interface ExportedFile extends Pick<SheetFile, 'bytes' | 'notes'> {
	readonly tabs: readonly (Omit<ExportResult, 'bytes' | 'notes'> & {
		readonly tab?: string;
		readonly from: ConnectedSheet;
	})[];
	readonly sheet: ConnectedSheet;
}

/** Sums the exports of all tables of a file up. */
export function fileOf(
	from: StoredSheet,
	{ clock }: Pick<Book, 'clock'>,
	{ bytes, notes, tabs, sheet }: ExportedFile
): SheetFile {
	const sum = (count: (tab: ExportedFile['tabs'][number]) => number) =>
		tabs.reduce((total, tab) => total + count(tab), 0);
	const example = tabs.find(({ unplaced }) => unplaced.example !== undefined)?.unplaced.example;
	return {
		name: from.name,
		bytes,
		notes,
		tables: tabs.map(({ tab, from: kept, sheet: moved, changes, newRows, removed }) => ({
			...(tabs.length > 1 && { tab }),
			from: kept,
			moved,
			changes,
			newRows,
			removed
		})),
		changes: tabs.flatMap(({ changes }) => changes),
		newRows: sum(({ newRows }) => newRows),
		removedRows: sum(({ removedRows }) => removedRows),
		placed: {
			count: sum(({ placed }) => placed.count),
			columns: [...new Set(tabs.flatMap(({ placed }) => placed.columns))]
		},
		unplaced: {
			count: sum(({ unplaced }) => unplaced.count),
			...(example !== undefined && { example })
		},
		base: { from, moved: sheet, clock }
	};
}
