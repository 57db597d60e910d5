/** Describes how a small sheet is read without any choices, to be compared with a person's reading. */
import { planImport, readSheet } from '../../src/lib/sheet';
import type { DateOrder, Encoding } from '../../src/lib/sheet';
import type { Stage } from '../../src/lib/domain/lead';

export interface Understanding {
	readonly name: string;
	readonly rows: readonly string[];
	readonly lineEnd?: string;
	readonly encoding?: Encoding;
	readonly delimiter?: string;
	readonly headerRow?: number | null;
	/** The order of dates where a cell or the sheet's language decides it; absent where the user would be asked. */
	readonly dateOrder?: DateOrder;
	/** The field of each column, '-' for none. */
	readonly columns: string;
	readonly stages?: Readonly<Record<string, Stage | null>>;
	readonly leads: number;
	readonly contacts?: number;
	/** The stage of each lead, where a status column alone does not say it. */
	readonly leadStages?: string;
}

const TODAY = '2026-11-22';

function bytesOf({ rows, lineEnd = '\n', encoding }: Understanding): Uint8Array {
	const text = rows.map((row) => row + lineEnd).join('');
	if (encoding !== 'windows-1252') return new TextEncoder().encode(text);
	return Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));
}

export function understood(sheet: Understanding) {
	const reading = readSheet(bytesOf(sheet), { asOf: TODAY });
	let ids = 0;
	const { leads, contacts } = planImport(reading, { newId: () => `id-${++ids}`, importedOn: TODAY });
	const { dateOrder } = reading;
	const found = {
		encoding: reading.encoding,
		delimiter: reading.delimiter,
		headerRow: reading.headerRow,
		columns: reading.columns.map(({ meaning }) => meaning ?? '-').join(' '),
		stages: Object.fromEntries(reading.statuses.map(({ word, stage }) => [word, stage])),
		leads: leads.length,
		contacts: contacts.length,
		...(sheet.dateOrder && { dateOrder: dateOrder.ambiguous ? 'asked' : dateOrder.order }),
		...(sheet.leadStages !== undefined && { leadStages: leads.map(({ stage }) => stage).join(' ') })
	};
	const { encoding = 'utf-8', delimiter = ',', headerRow = 0, stages = {}, contacts: people = 0 } = sheet;
	const { columns, dateOrder: order, leadStages } = sheet;
	const expected = {
		...{ encoding, delimiter, headerRow, columns, stages, leads: sheet.leads, contacts: people },
		...(order && { dateOrder: order }),
		...(leadStages !== undefined && { leadStages })
	};
	return { found, expected };
}
