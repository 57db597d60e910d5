/**
 * Writes changes of sheets' tables into their .ods. Only the XML of changed cells differs. A cell or row that stands
 * for several equal ones is split where one of them changes.
 */
import { spliced, type Splice } from '../../csv/cells';
import { decode, encode } from '../../csv/encoding';
import type { ExportNote } from '../../export-note';
import { scanContent, scanTable, type OdsContent, type OdsRow } from '../ods/content';
import { blankCell, emptyCells, filledCell, repeatedCell, type OdsCell } from '../ods/ods-cell';
import { contentEntry, OdsSheet } from '../ods/ods-sheet';
import { tableBytes } from '../table';
import { withoutAttributes } from '../xml/xml';
import { openZip, readEntry, withEntries } from '../zip';
import type { SheetEdits } from './editable';
import { EditPlan, type NewCell } from './edit-plan';
import { rangeSplices } from './ods-ranges';
import type { SplicedSheet, SplicedWorkbook } from './splice';

/**
 * Writes edits into sheets of an .ods. A cell with a formula keeps it, and a note says so. Without edits the bytes
 * are the same.
 * @throws SheetRefusal where the workbook lacks one of the sheets or cannot be read
 */
export function spliceOds(bytes: Uint8Array, edits: SheetEdits): SplicedWorkbook {
	const zip = openZip(bytes);
	const entry = contentEntry(zip);
	const decoded = decode(readEntry(zip, entry));
	const content = scanContent(decoded.text);
	const plans = [...edits].map(([name, own]) => {
		const sheet = new OdsSheet(content, name);
		return { name, sheet, plan: new EditPlan(sheet, own) };
	});
	const changed = plans.filter(({ plan }) => plan.cells.size > 0);
	const splices = changed.flatMap(({ name, sheet, plan }) => [
		...rowSplices(sheet, plan),
		...(plan.added ? rangeSplices(content, name, plan.added) : [])
	]);
	const text = spliced(content.text, splices);
	const after = changed.length === 0 ? content : scanContent(text);
	const sheets = plans.map(({ name, sheet, plan }): [string, SplicedSheet] => {
		const notes: ExportNote[] = [...plan.notes];
		if (plan.cells.size > 0 && sheet.hasFormulas) notes.push({ kind: 'old-results' });
		const table = tableBytes(new OdsSheet(after, name).grid, name);
		return [name, { table, appendedAt: plan.appendedAt, notes }];
	});
	const written = changed.length === 0 ? bytes : withEntries(zip, new Map([[entry, encode(text, decoded)]]));
	return { bytes: written, sheets: new Map(sheets) };
}

type Texts = ReadonlyMap<number, NewCell<OdsCell>>;

function rowSplices(sheet: OdsSheet, plan: EditPlan<OdsCell>): Splice[] {
	const byRow = new Map<OdsRow, number[]>();
	const last = sheet.xml.rows.at(-1);
	let below = '';
	let next = last ? last.number + last.repeated : 0;
	for (const number of [...plan.cells.keys()].sort((a, b) => a - b)) {
		const row = sheet.rowAt(number);
		if (row) byRow.set(row, [...(byRow.get(row) ?? []), number]);
		else {
			below += emptyRows(sheet.content, number - next) + newRow(sheet, plan, plan.cells.get(number)!);
			next = number + 1;
		}
	}
	const splices = [...byRow].map(([row, numbers]) => ({
		start: row.start,
		end: row.end,
		text: splitRow(sheet, plan, row, numbers)
	}));
	const { rowsEnd } = sheet.xml;
	return below === '' ? splices : [...splices, { start: rowsEnd, end: rowsEnd, text: below }];
}

/** Returns the XML of a row in which cells change, split where it stands for several. */
function splitRow(sheet: OdsSheet, plan: EditPlan<OdsCell>, row: OdsRow, numbers: readonly number[]): string {
	const { content } = sheet;
	let [made, next] = ['', row.number];
	for (const number of numbers) {
		const texts = plan.cells.get(number)!;
		const isNew = number >= plan.appendedAt && !sheet.isPrepared(number) && plan.pattern >= 0;
		made += equalRows(content, row, number - next);
		made += isNew ? newRow(sheet, plan, texts) : rowOf(sheet, content, row, texts);
		next = number + 1;
	}
	return made + equalRows(content, row, row.number + row.repeated - next);
}

const OF_REPEAT = new Set(['number-rows-repeated']);

/** Returns the XML of a row that stands for as many equal ones as given. */
function equalRows({ text, prefixes }: OdsContent, row: OdsRow, times: number): string {
	if (times === 0) return '';
	if (times === row.repeated) return text.slice(row.start, row.end);
	const tag = withoutAttributes(text.slice(row.start, row.body), OF_REPEAT);
	if (times === 1) return tag + text.slice(row.body, row.end);
	const end = tag.endsWith('/>') ? '/>' : '>';
	const repeated = ` ${prefixes.table}number-rows-repeated="${times}"`;
	return tag.slice(0, -end.length) + repeated + end + text.slice(row.body, row.end);
}

/** Returns the XML of empty rows below one another, '' for none. */
function emptyRows({ prefixes: { table } }: OdsContent, times: number): string {
	if (times <= 0) return '';
	const repeated = times === 1 ? '' : ` ${table}number-rows-repeated="${times}"`;
	return `<${table}table-row${repeated}><${table}table-cell/></${table}table-row>`;
}

function rowOf(sheet: OdsSheet, content: OdsContent, row: OdsRow, texts: Texts): string {
	const { text, prefixes } = content;
	const tag = row.repeated === 1 ? text.slice(row.start, row.body) : equalTag(content, row);
	const filled = (column: number, old: string) =>
		filledCell(prefixes, old, texts.get(column)!.look, sheet.columnStyle(column));
	const columns = [...texts.keys()].sort((a, b) => a - b);
	let made = openTag(tag);
	let from = row.body;
	let width = 0;
	for (const span of row.cells) {
		const end = span.column + span.repeated;
		const old = text.slice(span.start, span.end);
		made += text.slice(from, span.start);
		let next = span.column;
		while (columns.length > 0 && columns[0]! < end) {
			const column = columns.shift()!;
			if (column > next) made += repeatedCell(content, span, column - next);
			made += filled(column, old);
			next = column + 1;
		}
		if (next === span.column) made += old;
		else if (next < end) made += repeatedCell(content, span, end - next);
		[from, width] = [span.end, end];
	}
	made += text.slice(from, row.close);
	for (const column of columns) {
		made += emptyCells(prefixes, column - width) + filled(column, '');
		width = column + 1;
	}
	return made + (row.close === row.end ? `</${prefixes.table}table-row>` : text.slice(row.close, row.end));
}

const equalTag = ({ text }: OdsContent, { start, body }: OdsRow) =>
	withoutAttributes(text.slice(start, body), OF_REPEAT);

/** Returns a tag as one that is closed by another. */
const openTag = (tag: string) => (tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag);

const OF_PLACE = new Set(['visibility', 'id']);

/** Returns the XML of a new row, which is like the last one of the data but empty. */
function newRow(sheet: OdsSheet, plan: EditPlan<OdsCell>, texts: Texts): string {
	const { content } = sheet;
	const pattern = sheet.rowAt(plan.pattern);
	const name = `${content.prefixes.table}table-row`;
	const tag = pattern ? openTag(withoutAttributes(equalTag(content, pattern), OF_PLACE)) : `<${name}>`;
	const cells = (pattern?.cells ?? []).map((span) => blankCell(content, span));
	const blank = { ...content, text: `${tag}${cells.join('')}</${name}>` };
	const whole = { name: '', hidden: false, body: 0, close: blank.text.length };
	const filled = new Map([...texts].filter(([, { look }]) => look.kind !== 'empty'));
	return rowOf(sheet, blank, scanTable(blank, whole).rows[0]!, filled);
}
