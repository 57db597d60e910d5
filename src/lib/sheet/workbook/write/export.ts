/** Writes an export of a sheet's table back into its workbook. */
import { valueAt, widthOf } from '../../csv/cells';
import type { ConnectedSheet, ExportResult, WorkbookPart } from '../../connected-sheet';
import { readStored } from '../../reading/read-stored';
import { DAY_FIELDS } from '../../sheet';
import { withoutUnusedTexts } from './unused-texts';
import { isoParts } from '../xml/numbers';
import { openWorkbook } from '../open';
import { spliceWorkbook, type Edits } from './splice';
import type { ExportNote } from '../../export-note';
import { writeWorkbook, type NewValue } from './write';

interface ExportedWorkbook {
	readonly bytes: Uint8Array;
	/** The new name of the file, where it differs from the old one. */
	readonly name?: string;
	/** Notes in addition to those of the table's export. */
	readonly notes: readonly ExportNote[];
	/** The sheet to keep once the bytes were saved; the same object where nothing changed. */
	readonly sheet: ConnectedSheet;
}

/** The parts of a table's export that the workbook needs. */
type TableExport = Pick<ExportResult, 'bytes' | 'changes' | 'newRows' | 'removed' | 'sheet'>;

/**
 * Writes a table's export into the workbook that the sheet came in. Takes the kept sheet, and the result of
 * `exportSheet` for it. An .xlsx is updated in place; an .ods that changed becomes a new .xlsx with this table alone.
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
	return workbook.format === 'xlsx'
		? intoItself(sheet, workbook, exported)
		: intoNewWorkbook(sheet, workbook, exported);
}

/**
 * Returns the sheet after rows were erased: in an .xlsx the rows are emptied, and their texts removed from the
 * package. Takes the kept sheet, the same sheet with its table already shortened, and the rows in ascending order.
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
	const { bytes, table, appendedAt, notes } = spliceWorkbook(
		workbook.bytes,
		workbook.sheet,
		editsOf(sheet, exported)
	);
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

/** Writes the table into a new workbook, as which the sheet is kept from then on. */
function intoNewWorkbook(sheet: ConnectedSheet, { sheet: name }: WorkbookPart, exported: TableExport) {
	const rows = valuesOf(exported.sheet);
	const bytes = writeWorkbook([{ name, rows }]);
	const workbook = openWorkbook(bytes);
	const part: WorkbookPart = { format: 'xlsx', bytes, sheet: workbook.sheets[0]!.name };
	const fileName = `${sheet.name.replace(/\.\w+$/, '')}.xlsx`;
	const next = { ...exported.sheet, name: fileName, bytes: workbook.table(part.sheet), workbook: part };
	return { bytes, name: fileName, notes: [], sheet: next };
}

const NUMBER = /^-?(?=[\d.]{1,16}$)(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** Returns the table as typed cells. A column of days only, or of numbers only, gets that type. */
function valuesOf(sheet: ConnectedSheet): NewValue[][] {
	const { cells, dataRows } = readStored(sheet).reading;
	const texts = Array.from({ length: cells.rowCount }, (_, row) =>
		Array.from({ length: widthOf(cells, row) }, (_, column) => valueAt(cells, row, column))
	);
	const width = texts.reduce((most, row) => Math.max(most, row.length), 0);
	const kinds = Array.from({ length: width }, (_, column) => {
		const filled = dataRows.map((row) => texts[row]![column] ?? '').filter((text) => text !== '');
		const all = (test: (text: string) => boolean) => filled.length > 0 && filled.every(test);
		return all((text) => isoParts(text) !== null)
			? 'day'
			: all((text) => NUMBER.test(text))
				? 'number'
				: 'text';
	});
	return texts.map((row) => row.map((text, column) => valueOf(text, kinds[column]!)));
}

function valueOf(text: string, kind: 'day' | 'number' | 'text'): NewValue {
	if (kind === 'day') return isoParts(text) ?? text;
	return kind === 'number' && NUMBER.test(text) ? Number(text) : text;
}
