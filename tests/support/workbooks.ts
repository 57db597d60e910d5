/** Makes workbooks by hand as programs write them, so that every byte is known. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { tokenize, valueAt, widthOf } from '../../src/lib/sheet/csv/cells';
import type { SplicedSheet, SplicedWorkbook } from '../../src/lib/sheet/workbook/write/splice';
import { textOf } from './sheets';

/** The same moment in every file: two that are made alike have the same bytes. */
const MADE_THEN = { mtime: new Date(2026, 0, 1) };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Made {
	readonly name: string;
	/** The whole part, or the content of its `worksheet` element. */
	readonly xml: string;
	readonly state?: 'hidden' | 'veryHidden';
}

export interface MadeWorkbook {
	readonly sheets: readonly Made[];
	/** Shared strings, as the content of `si`. */
	readonly strings?: readonly string[];
	/** Number formats of the cell styles: a number, or a text. The first one is style 0. */
	readonly formats?: readonly (number | string)[];
	readonly date1904?: boolean;
	/** Names for formulas. */
	readonly names?: Readonly<Record<string, string>>;
	/** More parts, by name. */
	readonly more?: Readonly<Record<string, string>>;
}

/** The default styles of the tests: plain, a day, a day with a time, money, a percentage. */
export const FORMATS = [0, 14, 'yyyy\\-mm\\-dd\\ hh:mm', '"$"#,##0.00', 9] as const;

const styles = (formats: MadeWorkbook['formats'] = FORMATS) => {
	const own = formats.filter((format) => typeof format === 'string');
	const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	const list = own.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escape(code)}"/>`);
	const ids = formats.map((format) => (typeof format === 'number' ? format : 164 + own.indexOf(format)));
	return (
		`<styleSheet xmlns="${MAIN}"><numFmts count="${own.length}">${list.join('')}</numFmts>` +
		'<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>' +
		`<cellXfs count="${ids.length}">${ids.map((id) => `<xf numFmtId="${id}" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs>` +
		`<dxfs count="1"><dxf><numFmt numFmtId="164" formatCode="0.00"/></dxf></dxfs></styleSheet>`
	);
};

/** Says what each part is: no spreadsheet program opens a workbook without it. */
function contentTypes(sheetCount: number): string {
	const kinds = [
		['workbook', 'sheet.main'],
		['styles', 'styles'],
		['sharedStrings', 'sharedStrings'],
		...Array.from({ length: sheetCount }, (_, at) => [`worksheets/sheet${at + 1}`, 'worksheet'])
	].map(
		([part, kind]) =>
			`<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
	);
	return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${kinds.join('')}</Types>`;
}

export function xlsx({
	sheets,
	strings = [],
	formats,
	date1904,
	names = {},
	more = {}
}: MadeWorkbook): Uint8Array {
	const part = (text: string) => strToU8(text.startsWith('<?xml') ? text : HEAD + text);
	const relations = sheets.map(
		(_, at) =>
			`<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`
	);
	const files: Record<string, string> = {
		'[Content_Types].xml': contentTypes(sheets.length),
		'_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
			.map(
				({ name, state }, at) =>
					`<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`
			)
			.join('')}</sheets><definedNames>${Object.entries(names)
			.map(([name, formula]) => `<definedName name="${name}">${formula}</definedName>`)
			.join('')}</definedNames></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.join('')}<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
		'xl/styles.xml': styles(formats),
		'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((each) => `<si>${each}</si>`).join('')}</sst>`,
		...Object.fromEntries(
			sheets.map(({ xml }, at) => [
				`xl/worksheets/sheet${at + 1}.xml`,
				/^<(?:\?xml|\w+:worksheet)/.test(xml) ? xml : `<worksheet xmlns="${MAIN}">${xml}</worksheet>`
			])
		),
		...more
	};
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([name, text]) => [name, part(text)])),
		MADE_THEN
	);
}

/** Makes a workbook of one sheet with these rows. */
export const oneSheet = (rows: string, more: Partial<MadeWorkbook> = {}, around = ['', '']) =>
	xlsx({
		sheets: [{ name: 'Jobs', xml: `${around[0]}<sheetData>${rows}</sheetData>${around[1]}` }],
		...more
	});

/** Returns what became of a workbook of which one sheet was edited. */
export function onlySheet({ bytes, sheets }: SplicedWorkbook): SplicedSheet & { readonly bytes: Uint8Array } {
	return { bytes, ...[...sheets.values()][0]! };
}

/** Returns a table's cells as texts. */
export function cellsOf(table: Uint8Array): string[][] {
	const cells = tokenize(textOf(table), ',');
	return Array.from({ length: cells.rowCount }, (_, row) =>
		Array.from({ length: widthOf(cells, row) }, (_, column) => valueAt(cells, row, column))
	);
}

export const partsOf = (bytes: Uint8Array) => unzipSync(bytes);
export const partOf = (bytes: Uint8Array, name: string) => textOf(partsOf(bytes)[name]!);

/** Returns the names of the parts of a package that differ from another's. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
	const [old, now] = [partsOf(before), partsOf(after)];
	return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
		(name) => !old[name] || !now[name] || textOf(old[name]) !== textOf(now[name])
	);
}

/** Reads a sheet with another library, and writes it as our tables have it. */
export async function seenByOthers(bytes: Uint8Array, sheet: string): Promise<string[][]> {
	const rows = await readSheet(bytes.slice().buffer as ArrayBuffer, sheet, { trim: false });
	return rows.map((row) => row.map((value) => said(value as unknown)));
}

function said(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) return value.toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '');
	return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** A table of an .ods: its name, the XML of its rows, and of what stands before them. */
export interface MadeTable {
	readonly name: string;
	readonly rows: string;
	readonly columns?: string;
	readonly hidden?: boolean;
}

/** The styles of the made .ods: 'ta2' hides a table, 'day' and 'clock' show days and times, 'bold' neither. */
const ODS_STYLES = `<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style><number:date-style style:name="N1"/><number:time-style style:name="N2"/><style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="clock" style:family="table-cell" style:data-style-name="N2"/><style:style style:name="bold" style:family="table-cell"/>`;
const ODS_SPACES = [
	...['office', 'table', 'text', 'style'].map((name) => [name, name]),
	['number', 'datastyle']
]
	.map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
	.join(' ');

const ODS_MANIFEST = `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

/** Makes an .ods of tables, and of what stands in it before and after them. */
export function ods(tables: readonly MadeTable[], before = '', after = ''): Uint8Array {
	const made = tables.map(
		({ name, rows, columns = '', hidden }) =>
			`<table:table table:name="${name}"${hidden ? ' table:style-name="ta2"' : ''}>${columns}${rows}</table:table>`
	);
	const content = `${HEAD}<office:document-content ${ODS_SPACES}><office:automatic-styles>${ODS_STYLES}</office:automatic-styles><office:body><office:spreadsheet>${before}${made.join('')}${after}</office:spreadsheet></office:body></office:document-content>`;
	return zipSync(
		{
			mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
			'Configurations2/': [new Uint8Array(), { level: 0 }],
			'content.xml': strToU8(content),
			'META-INF/manifest.xml': strToU8(ODS_MANIFEST)
		},
		MADE_THEN
	);
}

/** Makes a cell of an .ods: a text, a day of the form 2026-03-01, or a number. */
export function odsCell(value: string, attributes = ''): string {
	const typed = /^\d{4}-\d\d-\d\d$/.test(value)
		? `office:value-type="date" office:date-value="${value}"`
		: /^\d+$/.test(value)
			? `office:value-type="float" office:value="${value}"`
			: 'office:value-type="string"';
	return value === ''
		? `<table:table-cell${attributes}/>`
		: `<table:table-cell${attributes} ${typed}><text:p>${value}</text:p></table:table-cell>`;
}

/** Makes a row of an .ods of such cells. */
export const odsRow = (values: readonly string[], attributes = '') =>
	`<table:table-row${attributes}>${values.map((value) => odsCell(value)).join('')}</table:table-row>`;

type Rows = readonly (readonly string[])[];

/** Makes a workbook with a tab for each of these tables; an object names one that is hidden. */
export function tabsWorkbook(
	tabs: Readonly<Record<string, Rows | { readonly rows: Rows; readonly state: 'hidden' }>>
) {
	const sheets = Object.entries(tabs).map(([name, tab]) => {
		const { rows, ...more } = 'rows' in tab ? tab : { rows: tab };
		const xml = rows.map((row, r) => {
			const cells = row.map((says, c) => `<c r="${'ABCDE'[c]}${r + 1}" t="str"><v>${says}</v></c>`);
			return `<row r="${r + 1}">${cells.join('')}</row>`;
		});
		return { name, xml: `<sheetData>${xml.join('')}</sheetData>`, ...more };
	});
	return xlsx({ sheets });
}
