/** Puts cells into the XML of a sheet without moving anything else. */
import type { Splice } from '../../csv/cells';
import { cellAddress } from '../../cell-address';
import type { CellXml } from '../xml/cell-xml';
import { serialOf } from '../xml/numbers';
import type { CellContent } from './cell-content';
import type { NewCell, NewCells } from './edit-plan';
import { cellIn, rowAt, type RowSpan, type SheetXml } from '../xml/sheet-xml';
import { asWorkbookText, attributesOf, elementOf, escaped, withoutAttributes } from '../xml/xml';

/** A sheet with what a value needs to be stored in it. */
type Target = SheetXml & { readonly from1904: boolean };

/** Returns the splices that put cells into a sheet. */
export function sheetSplices(xml: SheetXml, cells: NewCells<CellXml>, from1904: boolean): Splice[] {
	const sheet: Target = { ...xml, from1904 };
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

type Own = readonly (readonly [column: number, cell: NewCell<CellXml>])[];

function intoRow(sheet: Target, row: RowSpan, own: Own): Splice[] {
	const { text, prefix } = sheet;
	const splices: Splice[] = [];
	const inserted = new Map<number, string>();
	for (const [column, { look, old }] of own) {
		const at = old ? cellIn(sheet, row, column) : -1;
		if (at >= 0 && old) {
			const [start, end] = [sheet.starts[at]!, sheet.ends[at]!];
			const { type, body } = valueXml(sheet, look);
			const tag = retagged(text.slice(start, old.open), type, look.style);
			splices.push({ start, end, text: elementOf(tag, '', body, `${prefix}c`) });
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
		return body === ''
			? []
			: [{ start: row.start, end: row.body, text: elementOf(tag, '', body, `${prefix}row`) }];
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

/** Returns the type that a cell's tag states for a value, and the inner XML of the cell. */
function valueXml({ prefix, from1904 }: Target, { kind, text }: CellContent) {
	const value = (stored: string) => `<${prefix}v>${stored}</${prefix}v>`;
	if (kind === 'empty') return { type: null, body: '' };
	if (kind === 'day') return { type: null, body: value(String(serialOf(text, from1904))) };
	if (kind === 'number') return { type: null, body: value(text) };
	if (kind === 'boolean') return { type: 'b', body: value(text === 'TRUE' ? '1' : '0') };
	const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
	const body = `<${prefix}is><${prefix}t${space}>${asWorkbookText(text)}</${prefix}t></${prefix}is>`;
	return { type: 'inlineStr', body };
}

const OF_VALUE = new Set(['t', 'cm', 'vm']);
const OF_STYLE = new Set(['s']);

/** Returns a cell's tag with another type and style, without attributes of the old value. */
function retagged(tag: string, type: string | null, style: string | undefined): string {
	const end = tag.endsWith('/>') ? '/>' : '>';
	const add = (to: string, text: string) => `${to.slice(0, -end.length).trimEnd()}${text}${end}`;
	const bare = withoutAttributes(tag, OF_VALUE);
	const typed = type ? add(bare, ` t="${type}"`) : bare;
	if (style === undefined || attributesOf(tag, 0, tag.length).get('s') === style) return typed;
	return add(withoutAttributes(typed, OF_STYLE), ` s="${escaped(style)}"`);
}

function newCell(sheet: Target, row: number, column: number, look: CellContent): string {
	const { type, body } = valueXml(sheet, look);
	if (body === '' && look.style === undefined) return '';
	const styled = look.style === undefined ? '' : ` s="${escaped(look.style)}"`;
	const typed = type ? ` t="${type}"` : '';
	const { prefix } = sheet;
	return elementOf(`<${prefix}c r="${cellAddress(row, column)}"${styled}${typed}>`, '', body, `${prefix}c`);
}

/** Extends the range of columns that a row may state. */
function withSpans(tag: string, column: number): string {
	return tag.replace(/(\sspans\s*=\s*["']\d+:)(\d+)(["'])/, (all, before, last, after) =>
		Number(last) > column ? all : `${before}${column + 1}${after}`
	);
}

function newRow(sheet: Target, row: number, own: Own): string {
	const body = own.map(([column, { look }]) => newCell(sheet, row, column, look)).join('');
	return body === '' ? '' : elementOf(`<${sheet.prefix}row r="${row + 1}">`, '', body, `${sheet.prefix}row`);
}

/** Returns the splices for new rows, each before the next existing row. */
function newRows({ rows, data, prefix }: SheetXml, missing: ReadonlyMap<number, string>): Splice[] {
	if ([...missing.values()].every((made) => made === '')) return [];
	if (data.isEmpty) {
		const body = [...missing.values()].join('');
		return [
			{
				start: data.start,
				end: data.end,
				text: elementOf(`<${prefix}sheetData>`, '', body, `${prefix}sheetData`)
			}
		];
	}
	const inserted = new Map<number, string>();
	for (const [row, made] of missing) {
		const place = rows.find(({ number }) => number > row)?.start ?? data.close;
		inserted.set(place, (inserted.get(place) ?? '') + made);
	}
	return [...inserted].map(([place, made]) => ({ start: place, end: place, text: made }));
}
