/** Writes all tables as one workbook, each on a sheet of its own. */
import { writeWorkbook, type NewSheet, type NewValue } from '../workbook/write/write';
import { POSITION } from './field-columns';
import type { StreamedTable, TableColumn, TableKind } from './tables';

const TABS: Readonly<Record<TableKind, string>> = {
	leads: 'Leads',
	touches: 'Activity',
	contacts: 'Contacts',
	news: 'News'
};

/** The largest number of characters in a cell that spreadsheet programs keep. */
const WORKBOOK_CELL_CHARS = 32_767;

interface TablesWorkbook {
	readonly bytes: Uint8Array;
	/** The number of texts that were cut to fit into their cells. */
	readonly cut: number;
}

/**
 * Writes the tables as an .xlsx. Texts are text cells, which no program takes for formulas, so they are not escaped. Days are
 * dates.
 */
export function tablesWorkbook(tables: readonly StreamedTable[]): TablesWorkbook {
	let cut = 0;
	const sheets = tables.map(({ kind, columns, rows }): NewSheet => ({
		name: TABS[kind],
		header: columns.map(({ header }) => header),
		rows: (function* () {
			for (const texts of rows) {
				cut += texts.filter(({ length }) => length > WORKBOOK_CELL_CHARS).length;
				yield texts.map((text, at) => cellOf(text, columns[at]!));
			}
		})()
	}));
	const bytes = writeWorkbook(sheets);
	return { bytes, cut };
}

function cellOf(text: string, { header, isDay }: TableColumn): NewValue {
	if (text === '') return null;
	if (isDay) return { day: text };
	return header === POSITION ? Number(text) : text;
}
