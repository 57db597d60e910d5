/**
 * Writes a table as a new CSV file: UTF-8 with a byte order mark, commas, CRLF, and no cell that a spreadsheet program takes
 * for a formula.
 */
import papa from 'papaparse';
import { joined } from '../joined-bytes';
import type { StreamedTable } from './tables';

const MARK = '\ufeff';
const LINE_END = '\r\n';

/** The number of rows that are written at once: the texts of all take far more room than their bytes. */
const AT_ONCE = 1_000;

export function tableCsv({
	columns,
	rows
}: Pick<StreamedTable, 'columns' | 'rows'>): Uint8Array<ArrayBuffer> {
	const encoder = new TextEncoder();
	const parts = [encoder.encode(MARK)];
	let waiting: string[][] = [];
	const write = () => {
		if (waiting.length === 0) return;
		const csv = papa.unparse(waiting, { newline: LINE_END, escapeFormulae: false });
		parts.push(encoder.encode(csv + LINE_END));
		waiting = [];
	};
	const add = (cells: readonly string[]) => {
		// Our own escaping is used because papaparse's misses cases.
		if (waiting.push(cells.map(escapeFormula)) === AT_ONCE) write();
	};
	add(columns.map(({ header }) => header));
	for (const cells of rows) add(cells);
	write();
	return joined(parts);
}

/**
 * Matches `= + - @` and their full-width forms behind characters that a program may trim, and a tab, carriage return or NUL
 * in front.
 */
const DANGEROUS = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\0]/u;

/**
 * Returns the text with one `'` in front where a spreadsheet program would take it for a formula (docs/failure-modes.md,
 * Formulas).
 */
export function escapeFormula(text: string): string {
	return DANGEROUS.test(text) ? `'${text}` : text;
}
