/** Writes a new workbook with texts, numbers and days, a frozen header, and columns that are wide enough to read. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Day, Time } from '../../../domain/day';
import { cellAddress } from '../../cell-address';
import { joined } from '../../joined-bytes';
import { serialOf } from '../xml/numbers';
import { asWorkbookText, escaped } from '../xml/xml';

/** A cell of a new workbook. '' and null are empty. */
export type NewValue = string | number | boolean | null | { readonly day: Day; readonly at?: Time };

export interface NewSheet {
	/** The name of the tab. Characters that a tab cannot have are removed. */
	readonly name: string;
	readonly header?: readonly string[];
	/** Gone through once. */
	readonly rows: Iterable<readonly NewValue[]>;
}

const STYLES = { plain: 0, header: 1, day: 2, moment: 3 } as const;
const MOST_CHARACTERS = 32_767;
const NARROWEST = 9;
const WIDEST = 60;

/** Returns the bytes of an .xlsx with at least one sheet. The same sheets give the same bytes. */
export function writeWorkbook(sheets: readonly NewSheet[]): Uint8Array {
	const names = tabNames(sheets.map(({ name }) => name));
	const sheetRelations = names.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const);
	return zipped({
		'[Content_Types].xml': [contentTypes(sheets.length)],
		'_rels/.rels': [relationships([['officeDocument', 'xl/workbook.xml']])],
		'xl/workbook.xml': [workbook(names)],
		'xl/_rels/workbook.xml.rels': [relationships([...sheetRelations, ['styles', 'styles.xml']])],
		'xl/styles.xml': [STYLE_SHEET],
		...Object.fromEntries(
			sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(sheet)] as const)
		)
	});
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The number of characters that are packed at once. */
const AT_ONCE = 1 << 16;

/** Packs texts that come in pieces: the XML of a large table takes more room than all data does. */
function zipped(files: Readonly<Record<string, Iterable<string>>>): Uint8Array {
	const parts: Uint8Array[] = [];
	const zip = new Zip((error, part) => {
		if (error) throw error;
		parts.push(part);
	});
	for (const [name, pieces] of Object.entries(files)) {
		const file = new ZipDeflate(name);
		// A fixed time keeps the zip from recording when it was made.
		file.mtime = '2000-01-01T00:00:00';
		zip.add(file);
		let text = DECLARATION;
		for (const piece of pieces) {
			text += piece;
			if (text.length < AT_ONCE) continue;
			file.push(strToU8(text));
			text = '';
		}
		file.push(strToU8(text), true);
	}
	zip.end();
	return joined(parts);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PARTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: number): string {
	const part = (name: string, type: string) =>
		`<Override PartName="/xl/${name}.xml" ContentType="${PARTS}.${type}+xml"/>`;
	const each = Array.from({ length: sheets }, (_, at) => part(`worksheets/sheet${at + 1}`, 'worksheet'));
	return (
		`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${each.join('')}${part('styles', 'styles')}</Types>`
	);
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
	const each = targets.map(
		([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`
	);
	return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
	const each = names.map(
		(name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`
	);
	return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join('')}</sheets></workbook>`;
}

const xf = (attributes: string) => `<xf borderId="0" fillId="0" xfId="0" ${attributes}/>`;
const STYLE_SHEET =
	`<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>` +
	'<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>' +
	'<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
	'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
	'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">' +
	xf('numFmtId="0" fontId="0"') +
	xf('numFmtId="0" fontId="1" applyFont="1"') +
	xf('numFmtId="164" fontId="0" applyNumberFormat="1"') +
	xf('numFmtId="165" fontId="0" applyNumberFormat="1"') +
	'</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The number of rows that tell how wide the columns must be. */
const MEASURED = 1_000;

function* worksheet({ header, rows }: NewSheet): Generator<string> {
	const view = header ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';
	yield `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${view}</sheetView></sheetViews>`;
	const left = rows[Symbol.iterator]();
	const measured: (readonly NewValue[])[] = [];
	let next = left.next();
	for (; !next.done && measured.length < MEASURED; next = left.next()) measured.push(next.value);
	yield `${columns(header ? [header, ...measured] : measured)}<sheetData>`;
	let at = 0;
	if (header) yield line(header, at++, STYLES.header);
	for (const row of measured) yield line(row, at++, STYLES.plain);
	for (; !next.done; next = left.next()) yield line(next.value, at++, STYLES.plain);
	yield '</sheetData></worksheet>';
}

function columns(rows: readonly (readonly NewValue[])[]): string {
	const widths: number[] = [];
	for (const row of rows) {
		for (const [column, value] of row.entries()) {
			widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(lengthOf(value) + 2, WIDEST));
		}
	}
	const each = widths.map(
		(width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`
	);
	return each.length === 0 ? '' : `<cols>${each.join('')}</cols>`;
}

function lengthOf(value: NewValue): number {
	if (typeof value === 'string')
		return value.split('\n').reduce((most, each) => Math.max(most, each.length), 0);
	return typeof value === 'object' ? (value ? 16 : 0) : String(value).length;
}

function line(row: readonly NewValue[], at: number, style: number): string {
	const cells = row.map((value, column) => cell(value, cellAddress(at, column), style));
	return `<row r="${at + 1}">${cells.join('')}</row>`;
}

function cell(value: NewValue, address: string, style: number): string {
	if (value === null || value === '') return '';
	if (typeof value === 'number' && Number.isFinite(value))
		return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
	if (typeof value === 'boolean') return `<c r="${address}" s="${style}" t="b"><v>${Number(value)}</v></c>`;
	const said = typeof value === 'object' ? [value.day, value.at].filter(Boolean).join(' ') : String(value);
	const serial = typeof value === 'object' ? serialOf(said, false) : null;
	if (serial !== null) {
		const shown = said.includes(' ') ? STYLES.moment : STYLES.day;
		return `<c r="${address}" s="${shown}"><v>${serial}</v></c>`;
	}
	const text = asWorkbookText(said.slice(0, MOST_CHARACTERS));
	return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const LONGEST_NAME = 31;

/** Returns valid names of tabs: short, without some characters, and unique. */
function tabNames(names: readonly string[]): string[] {
	const taken = new Set<string>();
	return names.map((name) => {
		const plain = name.replace(/[[\]:*?/\\]|^'|'$/g, ' ').trim() || 'Sheet';
		for (let number = 1; ; number++) {
			const mark = number === 1 ? '' : ` ${number}`;
			const own = plain.slice(0, LONGEST_NAME - mark.length) + mark;
			if (taken.has(own.toLowerCase())) continue;
			taken.add(own.toLowerCase());
			return own;
		}
	});
}
