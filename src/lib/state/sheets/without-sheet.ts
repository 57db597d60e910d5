/** Finds the leads that are in no spreadsheet, and the spreadsheets that can take them. */
import type { Lead } from '../../domain/lead';
import { linksOf } from '../../sheet/links';
import type { StoredSheet } from '../../store/database/rows';
import type { ReadableBook } from '../session/live-book.svelte';

/** Returns the connected sheets that are exported. */
export function writableSheets(sheets: ReadableBook['sheets']): StoredSheet[] {
	return [...sheets.values()].filter(({ readOnly }) => !readOnly);
}

/** Returns the leads that came from no sheet that can be written, or whose sheet was disconnected. */
export function leadsWithoutSheet({ leads, sheets }: Pick<ReadableBook, 'leads' | 'sheets'>): Lead[] {
	const linked = new Set(writableSheets(sheets).flatMap((sheet) => linksOf(sheet).map(({ id }) => id)));
	return [...leads.values()].filter(({ id }) => !linked.has(id));
}
