/** A table as the bytes of a new CSV file: UTF-8 with a mark, commas, CRLF, and nothing that a program takes for a formula. */
import papa from 'papaparse';
import { guard } from './guard';
import type { WholeTable } from './tables';

const MARK = '\ufeff';
const LINE_END = '\r\n';

export function tableCsv({ columns, rows }: Pick<WholeTable, 'columns' | 'rows'>): Uint8Array<ArrayBuffer> {
	const texts = [columns.map(({ header }) => header), ...rows];
	// Ours is the guard: the one of papaparse misses cases, and cannot be undone.
	const guarded = texts.map((cells) => cells.map(guard));
	const csv = papa.unparse(guarded, { newline: LINE_END, escapeFormulae: false });
	return new TextEncoder().encode(MARK + csv + LINE_END);
}
