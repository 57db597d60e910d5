/** Puts cells into the XML of a sheet without moving anything else. */
import type { Splice } from '../../csv/cells';
import { cellAddress } from '../../cell-address';
import type { CellXml } from '../xml/cell-xml';
import type { CellContent } from './cell-content';
import { cellIn, rowAt, type RowSpan, type SheetXml } from '../xml/sheet-xml';
import { attributesOf, escaped } from '../xml/xml';

/** The new content of a cell, and the cell that it replaces. */
export interface NewCell {
	readonly look: CellContent;
	readonly old: CellXml | null;
}

/** New cells by row, then by column. */
type NewCells = ReadonlyMap<number, ReadonlyMap<number, NewCell>>;

/** Returns the splices that put cells into a sheet. */
export function sheetSplices(sheet: SheetXml, cells: NewCells): Splice[] {
	const splices: Splice[] = [];
	const missing = new Map<number, string>();
	for (const row of [...cells.keys()].sort((a, b) => a - b)) {
		const span = rowAt(sheet, row);
		const own = [...cells.get(row)!].sort(([a], [b]) => a - b);
		if (span) splices.push(...intoRow(sheet, span, own));
		else missing.set(row, newRow(sheet, row, own));
	}
	splices.push(...newRows(sheet, missing));
	return splices;
}

type Own = readonly (readonly [column: number, cell: NewCell])[];

function intoRow(sheet: SheetXml, row: RowSpan, own: Own): Splice[] {
	const { text, prefix } = sheet;
	const splices: Splice[] = [];
	const inserted = new Map<number, string>();
	for (const [column, { look, old }] of own) {
		const at = old ? cellIn(sheet, row, column) : -1;
		if (at >= 0 && old) {
			const [start, end] = [sheet.starts[at]!, sheet.ends[at]!];
			const tag = retagged(text.slice(start, old.open), look);
			splices.push({ start, end, text: element(tag, look.body, prefix, 'c') });
			continue;
		}
		const place = placeOf(sheet, row, column);
		const made = newCell(sheet, row.number, column, look);
		inserted.set(place, (inserted.get(place) ?? '') + made);
	}
	const widest = own.at(-1)?.[0] ?? 0;
	const tag = withSpans(text.slice(row.start, row.body), widest);
	if (row.isEmpty) {
		const body = [...inserted.values()].join('');
		return body === '' ? [] : [{ start: row.start, end: row.body, text: element(tag, body, prefix, 'row') }];
	}
	if (tag !== text.slice(row.start, row.body)) splices.push({ start: row.start, end: row.body, text: tag });
	for (const [place, made] of inserted) splices.push({ start: place, end: place, text: made });
	return splices;
}

/** Returns the offset for a new cell in a row: before the next column's cell, else at the row's end. */
function placeOf(sheet: SheetXml, row: RowSpan, column: number): number {
	for (let cell = row.first; cell < row.last; cell++) {
		if (sheet.columns[cell]! > column) return sheet.starts[cell]!;
	}
	return row.close;
}

/** Builds an element from its opening tag and body. */
function element(tag: string, body: string, prefix: string, name: string): string {
	const bare = tag.replace(/\s*\/?>$/, '');
	return body === '' ? `${bare}/>` : `${bare}>${body}</${prefix}${name}>`;
}

const attribute = (name: string) => new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);

/** Returns a cell's tag with another type and style, without attributes of the old value. */
function retagged(tag: string, { type, style }: CellContent): string {
	const bare = ['t', 'cm', 'vm'].reduce((rest, name) => rest.replace(attribute(name), ''), tag);
	const typed = type ? bare.replace(/\s*(\/?>)$/, ` t="${type}"$1`) : bare;
	if (style === undefined || attributesOf(tag, 0, tag.length).get('s') === style) return typed;
	return typed.replace(attribute('s'), '').replace(/\s*(\/?>)$/, ` s="${escaped(style)}"$1`);
}

function newCell(
	{ prefix }: SheetXml,
	row: number,
	column: number,
	{ type, style, body }: CellContent
): string {
	if (body === '' && style === undefined) return '';
	const styled = style === undefined ? '' : ` s="${escaped(style)}"`;
	const typed = type ? ` t="${type}"` : '';
	return element(`<${prefix}c r="${cellAddress(row, column)}"${styled}${typed}>`, body, prefix, 'c');
}

/** Extends the range of columns that a row may state. */
function withSpans(tag: string, column: number): string {
	return tag.replace(/(\sspans\s*=\s*["']\d+:)(\d+)(["'])/, (all, before, last, after) =>
		Number(last) > column ? all : `${before}${column + 1}${after}`
	);
}

function newRow(sheet: SheetXml, row: number, own: Own): string {
	const body = own.map(([column, { look }]) => newCell(sheet, row, column, look)).join('');
	return body === '' ? '' : element(`<${sheet.prefix}row r="${row + 1}">`, body, sheet.prefix, 'row');
}

/** Returns the splices for new rows, each before the next existing row. */
function newRows({ rows, data, prefix }: SheetXml, missing: ReadonlyMap<number, string>): Splice[] {
	if ([...missing.values()].every((made) => made === '')) return [];
	if (data.isEmpty) {
		const body = [...missing.values()].join('');
		return [
			{ start: data.start, end: data.end, text: element(`<${prefix}sheetData>`, body, prefix, 'sheetData') }
		];
	}
	const inserted = new Map<number, string>();
	for (const [row, made] of missing) {
		const place = rows.find(({ number }) => number > row)?.start ?? data.close;
		inserted.set(place, (inserted.get(place) ?? '') + made);
	}
	return [...inserted].map(([place, made]) => ({ start: place, end: place, text: made }));
}
