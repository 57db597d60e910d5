/** A table as the bytes of a new CSV file: UTF-8 with a mark, commas, CRLF, and nothing that a program takes for a formula. */
import { asCell } from '../csv/cells';
import { guard } from './guard';
import type { WholeTable } from './tables';

const MARK = '\ufeff';

export function tableCsv({ columns, rows }: Pick<WholeTable, 'columns' | 'rows'>): Uint8Array<ArrayBuffer> {
	const lines = [columns.map(({ header }) => header), ...rows].map((texts) =>
		texts.map((text) => asCell(guard(text), ',', false)).join(',')
	);
	return new TextEncoder().encode(MARK + lines.map((line) => `${line}\r\n`).join(''));
}
