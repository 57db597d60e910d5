/** Makes spreadsheets of everything, for use in other programs. Each has a fixed name with the day. */
import type { Day } from '../../domain/day';
import type { Lead, News } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import { tableCsv } from '../../sheet/own-files/csv';
import {
	contactsTable,
	leadsTable,
	newsTable,
	touchesTable,
	type TableKind
} from '../../sheet/own-files/tables';
import { copyFileName } from '../../messages/data/your-data';

export type CopyKind = TableKind | 'workbook';

/** The rows that the files are made of, the trash included. */
interface CopySource {
	readonly leads: readonly Lead[];
	readonly contacts: readonly Contact[];
	readonly news: readonly News[];
}

export interface NewFile {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly type: string;
	/** The number of texts that were too long for their cells and were cut. */
	readonly cut: number;
}

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes one of the files. */
export async function spreadsheetCopy(
	kind: CopyKind,
	{ leads, contacts, news }: CopySource,
	today: Day
): Promise<NewFile> {
	const name = copyFileName(kind, today);
	const tables = {
		leads: () => leadsTable(leads),
		touches: () => touchesTable(leads),
		contacts: () => contactsTable(contacts),
		news: () => newsTable(news)
	};
	if (kind !== 'workbook') return { name, bytes: tableCsv(tables[kind]()), type: CSV, cut: 0 };
	const { tablesWorkbook } = await import('../../sheet/own-files/workbook');
	const { bytes, cut } = tablesWorkbook(Object.values(tables).map((table) => table()));
	return { name, bytes: new Uint8Array(bytes), type: XLSX, cut };
}
