/**
 * Writes a table as a new CSV file: UTF-8 with a byte order mark, commas, CRLF, and no cell that a spreadsheet program takes
 * for a formula.
 */
import papa from 'papaparse';
import type { StreamedTable } from './tables';

const MARK = '\ufeff';
const LINE_END = '\r\n';

export function tableCsv({
	columns,
	rows
}: Pick<StreamedTable, 'columns' | 'rows'>): Uint8Array<ArrayBuffer> {
	const texts = [columns.map(({ header }) => header), ...rows];
	// Our own escaping is used because papaparse's misses cases.
	const guarded = texts.map((cells) => cells.map(escapeFormula));
	const csv = papa.unparse(guarded, { newline: LINE_END, escapeFormulae: false });
	return new TextEncoder().encode(MARK + csv + LINE_END);
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
