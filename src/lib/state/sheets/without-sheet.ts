/** Finds the leads that are in no spreadsheet. */
import type { Lead } from '../../domain/lead';
import { linksOf } from '../../sheet/links';
import type { ReadableBook } from '../session/live-book.svelte';

/** Returns the leads that came from no sheet, or whose sheet was disconnected. */
export function leadsWithoutSheet({ leads, sheets }: Pick<ReadableBook, 'leads' | 'sheets'>): Lead[] {
	const linked = new Set([...sheets.values()].flatMap((sheet) => linksOf(sheet).map(({ id }) => id)));
	return [...leads.values()].filter(({ id }) => !linked.has(id));
}
