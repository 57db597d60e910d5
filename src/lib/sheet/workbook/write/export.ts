/** Writes an export of a sheet's table back into its workbook. */
import type { ConnectedSheet, ExportResult, WorkbookPart } from '../../connected-sheet';
import { DAY_FIELDS } from '../../sheet';
import { withoutUnusedTexts } from './unused-texts';
import type { Edits } from './editable';
import { spliceWorkbook } from './splice-workbook';
import type { ExportNote } from '../../export-note';

interface ExportedWorkbook {
	readonly bytes: Uint8Array;
	/** Notes in addition to those of the table's export. */
	readonly notes: readonly ExportNote[];
	/** The sheet to keep once the bytes were saved; the same object where nothing changed. */
	readonly sheet: ConnectedSheet;
}

/** The parts of a table's export that the workbook needs. */
type TableExport = Pick<ExportResult, 'bytes' | 'changes' | 'newRows' | 'removed' | 'sheet'>;

/**
 * Writes a table's export into the workbook that the sheet came in. Takes the kept sheet, and the result of
 * `exportSheet` for it. Only the cells that changed differ.
 * @throws SheetRefusal where the kept workbook cannot be read
 */
export async function exportWorkbook(
	sheet: ConnectedSheet,
	exported: TableExport
): Promise<ExportedWorkbook> {
	return inWorkbook(sheet, exported);
}

/** Does what `exportWorkbook` does, at once. */
export function inWorkbook(sheet: ConnectedSheet, exported: TableExport): ExportedWorkbook {
	const { workbook } = sheet;
	if (!workbook) throw new Error('This sheet did not come in a workbook.');
	const isSame = exported.changes.length + exported.newRows + exported.removed.length === 0;
	if (isSame) {
		const kept = exported.sheet === sheet ? sheet : { ...exported.sheet, bytes: sheet.bytes, workbook };
		return { bytes: workbook.bytes, notes: [], sheet: kept };
	}
	return intoItself(sheet, workbook, exported);
}

/**
 * Returns the sheet after rows were erased: the rows are emptied in the workbook, and their texts removed from it. Takes the kept sheet, the same sheet with its table already shortened, and the rows in ascending order.
 */
export function erasedRows(
	sheet: ConnectedSheet,
	next: ConnectedSheet,
	rows: readonly number[]
): ConnectedSheet {
	const exported = { bytes: next.bytes, changes: [], newRows: 0, removed: [...rows], sheet: next };
	const { workbook, ...erased } = inWorkbook(sheet, exported).sheet;
	if (!workbook || sheet.workbook?.format !== 'xlsx') return { ...erased, ...(workbook && { workbook }) };
	const bytes = withoutUnusedTexts(sheet.workbook.bytes, workbook.bytes);
	return { ...erased, workbook: { ...workbook, bytes } };
}

function intoItself(sheet: ConnectedSheet, workbook: WorkbookPart, exported: TableExport): ExportedWorkbook {
	const { bytes, table, appendedAt, notes } = spliceWorkbook(workbook, editsOf(sheet, exported));
	const moved = { ...exported.sheet, headerRow: sheet.headerRow, bytes: table };
	return {
		bytes,
		notes,
		sheet: { ...moved, ...rowsOfWorkbook(exported, appendedAt), workbook: { ...workbook, bytes } }
	};
}

function editsOf(sheet: ConnectedSheet, { changes, newRows, removed, sheet: next }: TableExport): Edits {
	const texts = new Map<string, Map<number, string>>();
	for (const { row, column, leadId, to } of changes) {
		if (row === null) texts.set(leadId, (texts.get(leadId) ?? new Map<number, string>()).set(column, to));
	}
	const added = newRows === 0 ? [] : next.links.slice(-newRows);
	return {
		cells: changes.flatMap(({ row, column, to }) => (row === null ? [] : [{ row, column, to }])),
		appended: added.map(({ id }) => texts.get(id) ?? new Map<number, string>()),
		emptied: removed,
		dataFrom: sheet.headerRow === null ? 0 : sheet.headerRow + 1,
		days: dayColumns(next)
	};
}

function dayColumns({ meanings, own = [] }: ConnectedSheet): Set<number> {
	const days = meanings.flatMap(([column, field]) => (field && DAY_FIELDS.has(field) ? [column] : []));
	const computed = own.flatMap(([column, what]) =>
		what === 'nextStepOn' || what === 'lastContact' ? [column] : []
	);
	return new Set([...days, ...computed]);
}

/**
 * Converts row numbers of the table to those of the workbook. The table had rows removed and inserted; the workbook
 * had them emptied and appended, so its other rows did not move.
 */
function rowsOfWorkbook({ sheet, newRows, removed }: TableExport, appendedAt: number) {
	const kept = sheet.links.length - newRows;
	const first = newRows === 0 ? Infinity : sheet.links[kept]!.row;
	const before = (row: number) => {
		let place = row >= first + newRows ? row - newRows : row;
		for (const gone of removed) if (gone <= place) place++;
		return place;
	};
	return {
		links: sheet.links.map((link, at) => ({
			...link,
			row: at < kept ? before(link.row) : appendedAt + at - kept
		})),
		...(sheet.written && {
			written: sheet.written.map(([row, column, text]) => [before(row), column, text] as const)
		})
	};
}
