/** Exports every connected tab of a workbook into one file. */
import type { Lead } from '../../../domain/lead';
import type { Contact } from '../../../domain/person';
import type { ConnectedSheet, ExportOptions, ExportResult } from '../../connected-sheet';
import type { ExportNote } from '../../export-note';
import { exportSheet } from '../../export/export';
import { changeTabs, tabsOf } from '../../tabs';
import { openWorkbook } from '../open';
import { inWorkbook } from './export';

/** The export of one tab. */
export interface TabExport extends ExportResult {
	/** The name of the tab. */
	readonly tab: string;
	/** The table as it was kept. */
	readonly from: ConnectedSheet;
}

interface ExportedTabs {
	readonly bytes: Uint8Array;
	readonly notes: readonly ExportNote[];
	readonly tabs: readonly TabExport[];
	/** The sheet to keep once the bytes were saved; the same object where nothing changed. */
	readonly sheet: ConnectedSheet;
}

/**
 * Writes the app's changes into all connected tabs of a workbook, one after the other. New leads become rows of the first
 * tab that holds jobs.
 * @throws SheetRefusal where the kept workbook cannot be read
 */
export function exportTabs(
	file: ConnectedSheet,
	leads: ReadonlyMap<string, Lead>,
	contacts: ReadonlyMap<string, Contact>,
	options: ExportOptions
): ExportedTabs {
	const taking = Math.max(
		tabsOf(file).findIndex(({ links }) => links.some(({ kind }) => kind === 'lead')),
		0
	);
	const [tabs, notes]: [TabExport[], ExportNote[]] = [[], []];
	const sheet = changeTabs(file, (from) => {
		const newLeadIds = tabs.length === taking ? options.newLeadIds : [];
		const result = exportSheet(from, leads, contacts, { ...options, newLeadIds, lists: listsOf(from) });
		const written = inWorkbook(from, result);
		notes.push(...result.notes, ...written.notes);
		tabs.push({ tab: from.workbook?.sheet ?? '', from, ...result, sheet: written.sheet });
		return written.sheet;
	});
	const bytes = sheet.workbook?.bytes ?? sheet.bytes;
	return { bytes, notes, tabs, sheet };
}

/** Returns a function that reads the drop-down lists of a tab, once and only where a word is written. */
function listsOf({ workbook }: ConnectedSheet): ExportOptions['lists'] {
	if (!workbook) return undefined;
	let lists: ReturnType<NonNullable<ExportOptions['lists']>> | undefined;
	return () => (lists ??= openWorkbook(workbook.bytes).lists(workbook.sheet));
}
