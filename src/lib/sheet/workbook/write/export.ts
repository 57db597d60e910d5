/** Writes exports of tables back into their workbook. */
import type { ConnectedSheet, ExportResult, WorkbookPart } from '../../connected-sheet';
import { DAY_FIELDS } from '../../sheet';
import { withoutUnusedTexts } from './unused-texts';
import type { Edits } from './editable';
import type { SplicedSheet } from './splice';
import { spliceWorkbook } from './splice-workbook';
import type { ExportNote } from '../../export-note';

interface ExportedWorkbook {
	readonly bytes: Uint8Array;
	/** Notes in addition to those of the tables' exports. */
	readonly notes: readonly ExportNote[];
	/** The sheets to keep once the bytes were saved, in their order; the same objects where nothing changed. */
	readonly sheets: readonly ConnectedSheet[];
}

/** A kept sheet of a workbook, and the parts of its table's export that the workbook needs. */
interface ExportedTable {
	readonly sheet: ConnectedSheet;
	readonly exported: Pick<ExportResult, 'bytes' | 'changes' | 'newRows' | 'removed' | 'sheet'>;
}

/**
 * Writes exports of tables into the workbook that they came in, all in one pass. Only the cells that changed differ.
 * @throws SheetRefusal where the kept workbook cannot be read
 */
export function exportWorkbook(tables: readonly ExportedTable[]): ExportedWorkbook {
	const workbook = workbookOf(tables[0]!.sheet);
	const edits = new Map(
		tables.flatMap(({ sheet, exported }) => {
			const isSame = exported.changes.length + exported.newRows + exported.removed.length === 0;
			return isSame ? [] : [[workbookOf(sheet).sheet, editsOf(sheet, exported)] as const];
		})
	);
	const { bytes, sheets } = edits.size > 0 ? spliceWorkbook(workbook, edits) : { ...workbook, sheets: null };
	const kept = tables.map(({ sheet, exported }) => {
		const part = { ...workbookOf(sheet), bytes };
		const written = sheets?.get(part.sheet);
		if (written) return { ...withRows(sheet, exported, written), workbook: part };
		const isKept = exported.sheet === sheet && bytes === workbook.bytes;
		return isKept ? sheet : { ...exported.sheet, bytes: sheet.bytes, workbook: part };
	});
	return { bytes, notes: [...(sheets?.values() ?? [])].flatMap(({ notes }) => notes), sheets: kept };
}

function workbookOf({ workbook }: ConnectedSheet): WorkbookPart {
	if (!workbook) throw new Error('This sheet did not come in a workbook.');
	return workbook;
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
	const { workbook, ...erased } = exportWorkbook([{ sheet, exported }]).sheets[0]!;
	if (!workbook || sheet.workbook?.format !== 'xlsx') return { ...erased, ...(workbook && { workbook }) };
	const bytes = withoutUnusedTexts(sheet.workbook.bytes, workbook.bytes);
	return { ...erased, workbook: { ...workbook, bytes } };
}

type TableExport = ExportedTable['exported'];

/** Returns a sheet after its export, with its rows as they are in the workbook. */
function withRows(
	{ headerRow }: ConnectedSheet,
	exported: TableExport,
	{ table, appendedAt }: SplicedSheet
): ConnectedSheet {
	return { ...exported.sheet, headerRow, bytes: table, ...rowsOfWorkbook(exported, appendedAt) };
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
