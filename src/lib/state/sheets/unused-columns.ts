/** Finds the cells about a lead in the user's own sheets that the app does not use. */
import type { ConnectedSheet, RowLink, SheetReading } from '../../sheet/sheet';
import { tabsOf } from '../../sheet/tabs';

/** A cell as it was imported. */
interface SheetCell {
	readonly label: string;
	readonly text: string;
	/** True where its column dates an event and its day was refused. */
	readonly refused?: true;
}

/** The row of a lead in one sheet. */
interface SheetRow {
	readonly sheetId: string;
	/** The file's name. */
	readonly name: string;
	readonly cells: readonly SheetCell[];
}

/** Keeps one reading per sheet: a sheet is replaced and never mutated. */
const readings = new WeakMap<ConnectedSheet, Promise<Reader>>();

interface Reader {
	readonly rowOf: (link: RowLink) => readonly SheetCell[];
}

/** Returns the rows that a lead was made from, without sheets that have nothing to add. Loads the reading of sheets on demand. */
export async function sheetRowsOf(
	sheets: Iterable<ConnectedSheet>,
	leadId: string
): Promise<readonly SheetRow[]> {
	const rows: SheetRow[] = [];
	for (const sheet of [...sheets].flatMap(tablesOf)) {
		const links = sheet.links.filter(({ kind, id }) => kind === 'lead' && id === leadId);
		if (links.length === 0) continue;
		const { rowOf } = await readerOf(sheet);
		const cells = links.flatMap((link) => rowOf(link));
		if (cells.length > 0) rows.push({ sheetId: sheet.id, name: sheet.name, cells });
	}
	return rows;
}

/** Keeps the tables of a file, so that each is read once. */
const tables = new WeakMap<ConnectedSheet, readonly ConnectedSheet[]>();

function tablesOf(file: ConnectedSheet): readonly ConnectedSheet[] {
	const known = tables.get(file) ?? tabsOf(file);
	tables.set(file, known);
	return known;
}

function readerOf(sheet: ConnectedSheet): Promise<Reader> {
	let reader = readings.get(sheet);
	if (!reader) {
		reader = read(sheet);
		readings.set(sheet, reader);
	}
	return reader;
}

async function read(sheet: ConnectedSheet): Promise<Reader> {
	const { readSheet, refusedDays, rowOfLink } = await import('../../sheet');
	const reading: SheetReading = readSheet(sheet.bytes, {
		encoding: sheet.encoding,
		delimiter: sheet.delimiter,
		headerRow: sheet.headerRow,
		meanings: new Map(sheet.meanings),
		dateOrder: sheet.dateOrder,
		dateTurn: sheet.dateTurn ?? null,
		stages: new Map(sheet.stages),
		asOf: sheet.asOf,
		passedPlans: new Map(sheet.passedPlans)
	});
	// Computed columns are skipped: their values are on the page already, as of today.
	const own = new Set((sheet.own ?? []).map(([column]) => reading.columns[column]?.label));
	const rowOf = (link: RowLink): readonly SheetCell[] => {
		const columns = refusedDays(reading, link, sheet.importedOn);
		const refused = new Set(columns.map((column) => reading.columns[column]?.label));
		return rowOfLink(reading, link)
			.filter(({ label, meaning }) => refused.has(label) || (meaning === null && !own.has(label)))
			.map(({ label, text }) => ({ label, text, ...(refused.has(label) && { refused: true }) }));
	};
	return { rowOf };
}
