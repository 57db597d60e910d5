/**
 * Writes a table as a new CSV file: UTF-8 with a byte order mark, commas, CRLF, and no cell that a spreadsheet program takes
 * for a formula.
 */
import papa from 'papaparse';
import type { StreamedTable } from './tables';

const MARK = '\ufeff';
const LINE_END = '\r\n';

/** The number of rows that are written at once: the texts of all take far more room than their bytes. */
const AT_ONCE = 1_000;

/** Returns the bytes of the file in parts, each made when it is asked for. */
export function* tableCsv({
	columns,
	rows
}: Pick<StreamedTable, 'columns' | 'rows'>): Generator<Uint8Array<ArrayBuffer>> {
	const encoder = new TextEncoder();
	const written = (cells: readonly (readonly string[])[]) => {
		// Our own escaping is used because papaparse's misses cases.
		const escaped = cells.map((row) => row.map(escapeFormula));
		return encoder.encode(papa.unparse(escaped, { newline: LINE_END, escapeFormulae: false }) + LINE_END);
	};
	yield encoder.encode(MARK);
	let waiting: (readonly string[])[] = [columns.map(({ header }) => header)];
	for (const cells of rows) {
		if (waiting.push(cells) < AT_ONCE) continue;
		yield written(waiting);
		waiting = [];
	}
	if (waiting.length > 0) yield written(waiting);
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
