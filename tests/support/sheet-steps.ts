/** A sheet that comes in, is edited elsewhere and comes back, as edits of a book: the road of the tracker, without its page. */
import type { Lead } from '../../src/lib/domain/lead';
import { connectSheet, planImport, readSheet } from '../../src/lib/sheet';
import { compareSheets } from '../../src/lib/sheet/merge';
import { additions } from '../../src/lib/state/session/own-data';
import { mergeEdits } from '../../src/lib/state/sheets/merge-edits';
import type { Book } from '../../src/lib/store/book';
import type { Edit } from '../../src/lib/store/changes/edits';

const AT = '2026-03-02T08:00:00.000Z';
const HEADER = 'Company,Role,Notes';

export interface Incoming {
	readonly edits: readonly Edit[];
	readonly leads: readonly Lead[];
}

/** Imports a sheet of these organisations; each row has a role of its own, by which it is known again. */
export function sheetIn(organisations: readonly string[], newId: () => string): Incoming {
	const rows = organisations.map((organisation) => `${organisation},Role ${newId()},`);
	const bytes = new TextEncoder().encode([HEADER, ...rows, ''].join('\n'));
	const reading = readSheet(bytes);
	const plan = planImport(reading, { newId, importedOn: '2026-03-02' });
	const as = { id: 'sheet', name: 'search.csv', bytes, importedOn: '2026-03-02', importedAt: AT };
	const sheet = connectSheet(reading, plan, as);
	return {
		edits: [
			...additions(plan.leads, plan.contacts),
			{ entity: 'sheet', id: 'sheet', to: sheet, synced: true }
		],
		leads: plan.leads
	};
}

/** The ids of the leads that the sheet of a book has rows of. */
export function rowsOf(book: Book): string[] {
	return book.sheets.get('sheet')?.links.map(({ id }) => id) ?? [];
}

/** The sheet of a book comes back with a note beside one lead, and with a row more. What is not decided goes to the sheet. */
export function sheetBack(book: Book, leadId: string, note: string, newId: () => string): Incoming {
	const sheet = book.sheets.get('sheet')!;
	const lines = new TextDecoder().decode(sheet.bytes).trimEnd().split('\n');
	const at = sheet.links.find(({ id }) => id === leadId)!.row;
	lines[at] = `${lines[at]!.slice(0, lines[at]!.lastIndexOf(','))},${note}`;
	const bytes = new TextEncoder().encode([...lines, `Woodgrove,Role ${newId()},`, ''].join('\n'));
	const compared = { sheet, leads: book.leads, contacts: book.contacts };
	const options = { today: '2026-03-09', at: AT, newId, bytes };
	const { reimport, merge } = compareSheets(sheet, readSheet(bytes), book.leads, book.contacts, options);
	const open = reimport.items.filter(({ proposed }) => proposed === null);
	const plan = merge(new Map(open.map(({ key }) => [key, 'sheet'] as const)));
	return { edits: mergeEdits(plan, compared, AT), leads: plan.leads };
}
