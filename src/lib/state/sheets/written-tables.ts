/** Writes the app's changes into a connected sheet, on the page or in the worker that goes through the whole book. */
import type { Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import type { ConnectedSheet, ExportOptions } from '../../sheet/sheet';
import { exportSheet } from '../../sheet/export/export';
import type { ExportedFile } from './exported-file';

/**
 * Exports one sheet, or all connected tabs of a workbook.
 * @throws SheetRefusal where its encoding can't hold a text, or the kept workbook can't be read
 */
export async function writtenTables(
	from: ConnectedSheet,
	leads: ReadonlyMap<string, Lead>,
	contacts: ReadonlyMap<string, Contact>,
	options: ExportOptions
): Promise<ExportedFile> {
	if (!from.workbook) {
		const { bytes, notes, ...table } = exportSheet(from, leads, contacts, options);
		return { bytes, notes, tabs: [{ from, ...table }], sheet: table.sheet };
	}
	const { exportTabs } = await import('../../sheet/workbook/write/export-tabs');
	const { bytes, ...rest } = exportTabs(from, leads, contacts, options);
	return { ...rest, bytes: bytes.slice() };
}
