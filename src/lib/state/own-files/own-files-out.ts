/** Everything as spreadsheets: the files that the app makes anew, each under a fixed name with the day. */
import type { Assessment } from '../../domain/cadence/assessment';
import type { Day } from '../../domain/day';
import type { Lead, News } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import { tableCsv } from '../../sheet/own-files/csv';
import { contactsTable, leadsTable, newsTable, touchesTable } from '../../sheet/own-files/tables';
import type { WholeTable } from '../../sheet/own-files/tables';
import { trackerTable } from '../../sheet/own-files/tracker';
import type { Standing } from '../../sheet/own-files/tracker';
import { stateWord, stepTitle } from '../../messages/common/titles';

export type WholeFileName = 'leads' | 'touches' | 'contacts' | 'news' | 'tracker' | 'workbook';

/** What the files are made of. */
interface WholeSource {
	/** All rows, the trash included. */
	contents(): Promise<{
		readonly leads: readonly Lead[];
		readonly contacts: readonly Contact[];
		readonly news: readonly News[];
	}>;
	readonly assessments: ReadonlyMap<string, Assessment>;
	readonly today: Day;
}

interface NewFile {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly type: string;
	/** How many texts were too long for their cells, and were cut. */
	readonly cut: number;
}

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function wholeFile(what: WholeFileName, source: WholeSource): Promise<NewFile> {
	const rows = await source.contents();
	const ending = what === 'workbook' ? 'xlsx' : 'csv';
	const name = `Tactful ${what} ${source.today}.${ending}`;
	if (what === 'workbook') {
		const { tablesWorkbook } = await import('../../sheet/own-files/workbook');
		const { leads, contacts, news } = rows;
		const tables = [leadsTable(leads), touchesTable(leads), contactsTable(contacts), newsTable(news)];
		const { bytes, cut } = tablesWorkbook(tables);
		return { name, bytes: new Uint8Array(bytes), type: XLSX, cut };
	}
	return { name, bytes: tableCsv(tableOf(what, rows, source)), type: CSV, cut: 0 };
}

function tableOf(
	what: Exclude<WholeFileName, 'workbook'>,
	{ leads, contacts, news }: Awaited<ReturnType<WholeSource['contents']>>,
	source: WholeSource
): WholeTable {
	switch (what) {
		case 'leads':
			return leadsTable(leads);
		case 'touches':
			return touchesTable(leads);
		case 'contacts':
			return contactsTable(contacts);
		case 'news':
			return newsTable(news);
		case 'tracker':
			return trackerTable(leads, standings(source));
	}
}

function standings({ assessments }: WholeSource): (lead: Lead) => Standing {
	return (lead) => {
		const assessment = assessments.get(lead.id);
		const step = assessment?.next;
		return {
			state: assessment ? stateWord(assessment.state) : '',
			nextStep: step ? stepTitle(step, lead) : '',
			nextStepOn: step?.due ?? ''
		};
	};
}
