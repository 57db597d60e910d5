/** Everything as one workbook, and a workbook of the app's own as its tables again. */
import { openWorkbook } from '../workbook/open';
import { writeWorkbook } from '../workbook/write/write';
import type { NewSheet, NewValue } from '../workbook/write/write';
import { markerOf } from './kind';
import type { WholeKind } from './kind';
import { openWhole } from './open';
import type { WholeFile } from './open';
import { POSITION } from './places';
import type { WholeColumn, WholeTable } from './tables';

const TABS: Readonly<Record<WholeKind, string>> = {
	leads: 'Leads',
	touches: 'Touches',
	contacts: 'Contacts',
	news: 'News',
	tracker: 'Tracker'
};

/** No spreadsheet program keeps more in one cell. */
const WORKBOOK_CELL_CHARS = 32_767;

interface TablesWorkbook {
	readonly bytes: Uint8Array;
	/** How many texts did not fit into their cells and were cut. */
	readonly cut: number;
}

/**
 * Each table on a sheet of its own, as an .xlsx. Texts are cells of text, which no program takes for a formula: they stand
 * as they are, and the marker says so. Days are dates.
 */
export function tablesWorkbook(tables: readonly WholeTable[]): TablesWorkbook {
	const cut = tables
		.flatMap(({ rows }) => rows.flat())
		.filter(({ length }) => length > WORKBOOK_CELL_CHARS).length;
	return { bytes: writeWorkbook(tables.map(sheetOf)), cut };
}

function sheetOf({ kind, columns, rows }: WholeTable): NewSheet {
	const headers = columns.map(({ header }) => (header === markerOf(kind) ? markerOf(kind, true) : header));
	const cells = rows.map((texts) => texts.map((text, at) => cellOf(text, columns[at]!)));
	return { name: TABS[kind], header: headers, rows: cells };
}

function cellOf(text: string, { header, isDay }: WholeColumn): NewValue {
	if (text === '') return null;
	if (isDay) return { day: text };
	return header === POSITION ? Number(text) : text;
}

/**
 * The tables of the app's own in a workbook; none where it holds none.
 * @throws SheetRefusal where it can't be opened, WholeRefusal where a table is of a newer version
 */
export function openWholeWorkbook(bytes: Uint8Array, name: string): WholeFile[] {
	const workbook = openWorkbook(bytes);
	return workbook.sheets.flatMap((sheet) => {
		const file = openWhole(workbook.table(sheet.name), `${sheet.name} in ${name}`);
		return file ? [file] : [];
	});
}
