/** Opens workbooks: lists their sheets, and returns one of them as a table of text. */
import { looksLikeWorkbook } from './kind';
import { scanContent } from './ods/content';
import { contentEntry, OdsSheet } from './ods/ods-sheet';
import { partText, readParts } from './package';
import {
	binaryExcel,
	noSheets,
	noSuchSheet,
	noWorkbook,
	numbersDocument,
	oldExcel,
	passwordProtected
} from './refusals';
import { scanSheet } from './xml/sheet-xml';
import { tableBytes, type Grid } from './table';
import { odsLists } from './ods/ods-lists';
import { wordsOfArea, xlsxLists, type WordsAt } from './xlsx-lists';
import { sheetTable } from './xlsx-table';
import { openZip, type Zip } from './zip';

interface SheetName {
	readonly name: string;
	readonly hidden: boolean;
}

/** The rows and columns of a sheet that are hidden. */
export interface HiddenParts {
	readonly hasRow: (row: number) => boolean;
	readonly hasColumn: (column: number) => boolean;
}

/** An open workbook, whose sheets are read on demand. */
export interface Workbook {
	readonly format: 'xlsx' | 'ods';
	readonly sheets: readonly SheetName[];
	/**
	 * Returns a sheet as UTF-8 CSV with commas, in which record r is always row r + 1 and cell c column c. Days are
	 * ISO.
	 * @throws SheetRefusal where the sheet is missing, damaged, or wider than 500 columns
	 */
	table(sheet: string): Uint8Array;
	/** Returns what is hidden of a sheet by the user or a filter. @throws SheetRefusal as `table` does */
	hidden(sheet: string): HiddenParts;
	/** Returns the words of the drop-down lists of a sheet, by column. @throws SheetRefusal as `table` does */
	lists(sheet: string): ReadonlyMap<number, readonly string[]>;
}

/**
 * Opens a file that `isPackage` accepts.
 * @throws SheetRefusal where it is no workbook, protected, of an older kind, damaged or too large
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
	if (bytes[0] !== 0x50) throw compoundRefusal(bytes);
	const zip = openZip(bytes);
	const format = looksLikeWorkbook(bytes);
	if (format === 'ods') return openOds(zip);
	if (format === 'xlsx') return openXlsx(zip);
	const names = zip.entries.map(({ name }) => name.toLowerCase());
	if (names.some((name) => name.endsWith('.iwa') || name === 'index.zip')) throw numbersDocument();
	throw names.some((name) => name.endsWith('workbook.bin')) ? binaryExcel() : noWorkbook();
}

/** Returns the names of a workbook's sheets, in order. @throws SheetRefusal as `openWorkbook` does */
export const sheetNames = (bytes: Uint8Array): readonly SheetName[] => openWorkbook(bytes).sheets;

function openXlsx(zip: Zip): Workbook {
	const parts = readParts(zip);
	const textOf = (sheet: string) => {
		const part = parts.sheets.find(({ name }) => name === sheet);
		if (!part) throw noSuchSheet(sheet);
		return partText(zip, part.entry);
	};
	const gridOf = (sheet: string) => sheetTable(scanSheet(textOf(sheet)), parts, sheet).grid;
	return {
		format: 'xlsx',
		sheets: parts.sheets.map(({ name, hidden }) => ({ name, hidden })),
		table: (sheet) => tableBytes(gridOf(sheet), sheet),
		hidden(sheet) {
			const { rows, hiddenColumns } = scanSheet(textOf(sheet));
			const hidden = new Set(rows.flatMap(({ isHidden, number }) => (isHidden ? [number] : [])));
			return {
				hasRow: (row) => hidden.has(row),
				hasColumn: (column) => hiddenColumns.some(([first, last]) => column >= first && column <= last)
			};
		},
		lists: (sheet) => xlsxLists(textOf(sheet), parts.names, wordsIn(gridOf, parts.sheets, sheet))
	};
}

function openOds(zip: Zip): Workbook {
	const content = scanContent(partText(zip, contentEntry(zip)));
	const { tables } = content;
	if (tables.length === 0) throw noSheets();
	const gridOf = (sheet: string) => new OdsSheet(content, sheet).grid;
	return {
		format: 'ods',
		sheets: tables.map(({ name, hidden }) => ({ name, hidden })),
		table: (sheet) => tableBytes(gridOf(sheet), sheet),
		hidden(sheet) {
			const own = new OdsSheet(content, sheet);
			const columns = own.xml.columns.filter(({ isHidden }) => isHidden);
			return {
				hasRow: (row) => own.rowAt(row)?.isHidden ?? false,
				hasColumn: (column) => columns.some(({ first, last }) => column >= first && column <= last)
			};
		},
		lists: (sheet) => odsLists(new OdsSheet(content, sheet), wordsIn(gridOf, tables, sheet))
	};
}

/** Returns a function that reads the words of an area, which may be on another sheet. */
function wordsIn(
	gridOf: (sheet: string) => Grid,
	sheets: readonly { readonly name: string }[],
	own: string
): WordsAt {
	return (sheet, area) => {
		const name = sheet ?? own;
		return sheets.some((each) => each.name === name) ? wordsOfArea(gridOf(name), area) : [];
	};
}

/** A compound file has the names of its streams in UTF-16. */
function compoundRefusal(bytes: Uint8Array) {
	const text = new TextDecoder('latin1').decode(bytes);
	return text.includes([...'EncryptedPackage'].join('\0')) ? passwordProtected() : oldExcel();
}
