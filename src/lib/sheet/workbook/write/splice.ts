/**
 * Writes changes of sheets' tables into their .xlsx. Only the XML of changed cells differs; every other part of the
 * package is copied.
 */
import { spliced } from '../../csv/cells';
import type { ExportNote } from '../../export-note';
import { decode, encode } from '../../csv/encoding';
import { computeSplice, dimensionSplice, filterSplice, grownTables } from './extents';
import { partText, readParts } from '../package';
import { noSuchSheet } from '../refusals';
import { scanSheet } from '../xml/sheet-xml';
import { EditPlan } from './edit-plan';
import type { SheetEdits } from './editable';
import { sheetSplices } from './splice-rows';
import { XlsxSheet } from './xlsx-sheet';
import { tableBytes } from '../table';
import { sheetTable } from '../xlsx-table';
import { openZip, readEntry, withEntries, type ZipEntry } from '../zip';

/** A sheet after the edits. */
export interface SplicedSheet {
	/** The bytes of the tab's table. */
	readonly table: Uint8Array;
	/** The row of the first appended one. */
	readonly appendedAt: number;
	readonly notes: readonly ExportNote[];
}

export interface SplicedWorkbook {
	readonly bytes: Uint8Array;
	/** The edited sheets by name. */
	readonly sheets: ReadonlyMap<string, SplicedSheet>;
}

/**
 * Writes edits into sheets of an .xlsx. A cell with a formula keeps it, and a note says so. Without edits the
 * bytes are the same.
 * @throws SheetRefusal where the workbook lacks one of the sheets or cannot be read
 */
export function spliceXlsx(bytes: Uint8Array, edits: SheetEdits): SplicedWorkbook {
	const zip = openZip(bytes);
	const parts = readParts(zip);
	const contents = new Map<ZipEntry, Uint8Array>();
	const sheets = new Map<string, SplicedSheet>();
	let calculates: boolean | undefined;
	const hasFormulas = () =>
		(calculates ??= parts.sheets.some(({ entry }) => /<(?:\w+:)?f[\s>/]/.test(partText(zip, entry))));
	for (const [name, own] of edits) {
		const part = parts.sheets.find((each) => each.name === name);
		if (!part) throw noSuchSheet(name);
		const decoded = decode(readEntry(zip, part.entry));
		const sheet = scanSheet(decoded.text);
		const before = sheetTable(sheet, parts, name);
		const plan = new EditPlan(new XlsxSheet(sheet, parts, before), own);
		const notes = [...plan.notes];
		const { appendedAt, added } = plan;
		const splices = sheetSplices(sheet, plan.cells, parts.from1904);
		if (splices.length === 0) {
			sheets.set(name, { table: tableBytes(before.grid, name), appendedAt, notes });
			continue;
		}
		const reach = plan.reach();
		splices.push(
			...[(reach && dimensionSplice(sheet, reach)) ?? [], (added && filterSplice(sheet, added)) ?? []].flat()
		);
		for (const table of added ? grownTables(zip, part.entry, added) : []) {
			contents.set(table.entry, table.content);
			notes.push({ kind: 'table-grew', table: table.name });
		}
		if (sheet.hasFormulas || hasFormulas()) splices.push(...[computeSplice(sheet) ?? []].flat());
		// An insertion before an element goes before the element's replacement.
		splices.sort((a, b) => a.start - b.start || a.end - b.end);
		const text = spliced(sheet.text, splices);
		contents.set(part.entry, encode(text, decoded));
		const table = tableBytes(sheetTable(scanSheet(text), parts, name).grid, name);
		sheets.set(name, { table, appendedAt, notes });
	}
	return { bytes: contents.size === 0 ? bytes : withEntries(zip, contents), sheets };
}
