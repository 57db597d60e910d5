/**
 * Writes changes of a sheet's table into its .xlsx. Only the XML of changed cells differs; every other part of the
 * package is copied.
 */
import { spliced } from '../../csv/cells';
import type { ExportNote } from '../../export-note';
import { decode, encode } from '../../csv/encoding';
import { computeSplice, dimensionSplice, filterSplice, grownTables } from './extents';
import { partText, readParts, type SheetPart, type WorkbookParts } from '../package';
import { noSuchSheet } from '../refusals';
import { scanSheet } from '../xml/sheet-xml';
import { EditPlan } from './edit-plan';
import type { Edits } from './editable';
import { sheetSplices } from './splice-rows';
import { XlsxSheet } from './xlsx-sheet';
import { tableBytes } from '../table';
import { sheetTable } from '../xlsx-table';
import { openZip, readEntry, withEntries, type Zip, type ZipEntry } from '../zip';

export interface SplicedWorkbook {
	readonly bytes: Uint8Array;
	/** The sheet's table after the edits. */
	readonly table: Uint8Array;
	/** The row of the first appended one. */
	readonly appendedAt: number;
	readonly notes: readonly ExportNote[];
}

/**
 * Writes edits into one sheet of an .xlsx. A cell with a formula keeps it, and a note says so. Without edits the
 * bytes are the same.
 * @throws SheetRefusal where the workbook has no such sheet or cannot be read
 */
export function spliceXlsx(bytes: Uint8Array, sheetName: string, edits: Edits): SplicedWorkbook {
	const zip = openZip(bytes);
	const parts = readParts(zip);
	const part = parts.sheets.find(({ name }) => name === sheetName);
	if (!part) throw noSuchSheet(sheetName);
	const decoded = decode(readEntry(zip, part.entry));
	const sheet = scanSheet(decoded.text);
	const before = sheetTable(sheet, parts, sheetName);
	const plan = new EditPlan(new XlsxSheet(sheet, parts, before), edits);
	const notes = [...plan.notes];
	const { appendedAt, added } = plan;
	const splices = sheetSplices(sheet, plan.cells, parts.from1904);
	if (splices.length === 0) return { bytes, table: tableBytes(before.grid, sheetName), appendedAt, notes };
	const reach = plan.reach();
	splices.push(
		...[(reach && dimensionSplice(sheet, reach)) ?? [], (added && filterSplice(sheet, added)) ?? []].flat()
	);
	const contents = new Map<ZipEntry, Uint8Array>();
	for (const table of added ? grownTables(zip, part.entry, added) : []) {
		contents.set(table.entry, table.content);
		notes.push({ kind: 'table-grew', table: table.name });
	}
	if (sheet.hasFormulas || hasFormulas(zip, parts, part))
		splices.push(...[computeSplice(sheet) ?? []].flat());
	// An insertion before an element goes before the element's replacement.
	splices.sort((a, b) => a.start - b.start || a.end - b.end);
	const text = spliced(sheet.text, splices);
	contents.set(part.entry, encode(text, decoded));
	const table = tableBytes(sheetTable(scanSheet(text), parts, sheetName).grid, sheetName);
	return { bytes: withEntries(zip, contents), table, appendedAt, notes };
}

function hasFormulas(zip: Zip, parts: WorkbookParts, except: SheetPart): boolean {
	return parts.sheets.some((part) => part !== except && /<(?:\w+:)?f[\s>/]/.test(partText(zip, part.entry)));
}
