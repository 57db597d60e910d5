/** Exports every connected tab of a workbook into one file. */
import type { Lead } from '../../../domain/lead';
import type { Contact } from '../../../domain/person';
import type { ConnectedSheet, ExportOptions, ExportResult } from '../../connected-sheet';
import type { ExportNote } from '../../export-note';
import { exportSheet } from '../../export/export';
import { joinTabs, tabsOf } from '../../tabs';
import { openWorkbook } from '../open';
import { exportWorkbook } from './export';

/** The export of one tab. */
interface TabExport extends ExportResult {
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
 * Writes the app's changes into all connected tabs of a workbook. New leads become rows of the first
 * tab that holds jobs.
 * @throws SheetRefusal where the kept workbook cannot be read
 */
export function exportTabs(
	file: ConnectedSheet,
	leads: ReadonlyMap<string, Lead>,
	contacts: ReadonlyMap<string, Contact>,
	options: ExportOptions
): ExportedTabs {
	const tables = tabsOf(file);
	const taking = Math.max(
		tables.findIndex(({ links }) => links.some(({ kind }) => kind === 'lead')),
		0
	);
	const exported = tables.map((sheet, at) => {
		const newLeadIds = at === taking ? options.newLeadIds : [];
		const own = { ...options, newLeadIds, lists: listsOf(sheet) };
		return { sheet, exported: exportSheet(sheet, leads, contacts, own) };
	});
	const { bytes, sheets, notes } = exportWorkbook(exported);
	const tabs = exported.map(({ sheet: from, exported: result }, at) => ({
		tab: from.workbook?.sheet ?? '',
		from,
		...result,
		sheet: sheets[at]!
	}));
	const isSame = tabs.every(({ sheet, from }) => sheet === from);
	return {
		bytes,
		notes: [...tabs.flatMap((tab) => tab.notes), ...notes],
		tabs,
		sheet: isSame ? file : joinTabs(sheets as [ConnectedSheet, ...ConnectedSheet[]])
	};
}

/** Returns a function that reads the drop-down lists of a tab, once and only where a word is written. */
function listsOf({ workbook }: ConnectedSheet): ExportOptions['lists'] {
	if (!workbook) return undefined;
	let lists: ReturnType<NonNullable<ExportOptions['lists']>> | undefined;
	return () => (lists ??= openWorkbook(workbook.bytes).lists(workbook.sheet));
}
