/** Makes spreadsheets of everything, for use in other programs. Each has a fixed name with the day. */
import type { Day } from '../../domain/day';
import type { Lead, News } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import { tableCsv } from '../../sheet/own-files/csv';
import {
	streamedContacts,
	streamedLeads,
	streamedNews,
	streamedTouches,
	type TableKind
} from '../../sheet/own-files/tables';
import type { RowSource } from '../../store/backup/row-source';
import { PackedRows } from '../../sheet/own-files/packed-rows';
import { copyFileName } from '../../messages/data/your-data';

export type CopyKind = TableKind | 'workbook';

/** The rows that the files are made of, the trash included. */
interface CopySource {
	readonly leads: Iterable<Lead>;
	readonly contacts: Iterable<Contact>;
	readonly news: Iterable<News>;
}

export interface NewFile {
	readonly name: string;
	readonly file: Blob;
	readonly type: string;
	/** The number of texts that were too long for their cells and were cut. */
	readonly cut: number;
}

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes one of the files. */
export async function spreadsheetCopy(kind: CopyKind, source: RowSource, today: Day): Promise<NewFile> {
	const { leads, contacts, news } = await packed(source);
	const name = copyFileName(kind, today);
	const tables = {
		leads: streamedLeads(leads),
		touches: streamedTouches(leads),
		contacts: streamedContacts(contacts),
		news: streamedNews(news)
	};
	if (kind !== 'workbook') {
		// Each part is a Blob of its own: the browser need not keep it in memory.
		const parts = Array.from(tableCsv(tables[kind]), (part) => new Blob([part]));
		return { name, file: new Blob(parts), type: CSV, cut: 0 };
	}
	const { tablesWorkbook } = await import('../../sheet/own-files/workbook');
	const { bytes, cut } = tablesWorkbook(Object.values(tables));
	return { name, file: new Blob([new Uint8Array(bytes)]), type: XLSX, cut };
}

async function packed(source: RowSource): Promise<CopySource> {
	let lists = emptyLists();
	await source(() => {
		const begun = (lists = emptyLists());
		return (field, value) => {
			if (field in begun) begun[field as keyof typeof begun].add(value as never);
		};
	});
	return lists;
}

function emptyLists() {
	return { leads: new PackedRows<Lead>(), contacts: new PackedRows<Contact>(), news: new PackedRows<News>() };
}
