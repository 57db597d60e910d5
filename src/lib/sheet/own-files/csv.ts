/** A table as the bytes of a new CSV file: UTF-8 with a mark, commas, CRLF, and nothing that a program takes for a formula. */
import papa from 'papaparse';
import { escapeFormula } from './escape-formula';
import type { OwnTable } from './tables';

const MARK = '\ufeff';
const LINE_END = '\r\n';

export function tableCsv({ columns, rows }: Pick<OwnTable, 'columns' | 'rows'>): Uint8Array<ArrayBuffer> {
	const texts = [columns.map(({ header }) => header), ...rows];
	// The guard is the app's own: the one of papaparse misses cases.
	const guarded = texts.map((cells) => cells.map(escapeFormula));
	const csv = papa.unparse(guarded, { newline: LINE_END, escapeFormulae: false });
	return new TextEncoder().encode(MARK + csv + LINE_END);
}
