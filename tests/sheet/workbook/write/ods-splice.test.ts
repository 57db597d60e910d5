/** Data that goes back into an .ods: the changed cells, and nothing else. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { spliceOds } from '../../../../src/lib/sheet/workbook/write/splice-ods';
import type { Edits } from '../../../../src/lib/sheet/workbook/write/editable';
import { openWorkbook } from '../../../../src/lib/sheet/workbook/open';
import { openZip } from '../../../../src/lib/sheet/workbook/zip';
import { runs } from '../../../runs';
import { cellsOf, changedParts, ods, odsCell, odsRow, onlySheet, partOf } from '../../../support/workbooks';

const NONE: Edits = { cells: [], appended: [], emptied: [], dataFrom: 1, days: new Set() };
const splice = (bytes: Uint8Array, edits: Partial<Edits>, sheet = 'Jobs') =>
	onlySheet(spliceOds(bytes, new Map([[sheet, { ...NONE, ...edits }]])));
const set = (address: string, to: string) => ({
	row: Number(address.slice(1)) - 1,
	column: address.charCodeAt(0) - 65,
	to
});
const CONTENT = 'content.xml';
const HEADER = odsRow(['Company', 'Applied', 'Salary', 'Open'], ' table:style-name="ro1"');
const ACME = `<table:table-row table:style-name="ro2">${odsCell('Acme', ' table:content-validation-name="v1"')}${odsCell('2026-03-01', ' table:style-name="day"')}<table:table-cell office:value-type="currency" office:currency="EUR" office:value="95000.5" calcext:value-type="currency"><text:p>95.000,50 €</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell></table:table-row>`;
const GLOBEX = `<table:table-row>${odsCell('Globex')}<table:table-cell table:number-columns-repeated="3" table:style-name="bold"/></table:table-row>`;
const FILL =
	'<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>';
const BOOK = ods([{ name: 'Jobs', rows: HEADER + ACME + GLOBEX + FILL }]);

const xmlAfter = (edits: Partial<Edits>, book = BOOK) => partOf(splice(book, edits).bytes, CONTENT);
const replaced = (from: string, to: string, book = BOOK) => {
	const text = partOf(book, CONTENT);
	expect(text).toContain(from);
	return text.replace(from, to);
};
const say = (text: string) =>
	`<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

describe('one cell', () => {
	test('nothing changed: the same bytes', () => {
		expect(splice(BOOK, {}).bytes).toBe(BOOK);
		expect(splice(BOOK, { cells: [set('A2', 'Acme'), set('B2', '2026-03-01')] }).bytes).toBe(BOOK);
	});

	test('a text is written as paragraphs, and keeps the rule and the style of its cell', () => {
		const { bytes, table } = splice(BOOK, { cells: [set('A2', ' R&D <x>  y\nz\t')] });
		expect(partOf(bytes, CONTENT)).toBe(
			replaced(
				odsCell('Acme', ' table:content-validation-name="v1"'),
				'<table:table-cell table:content-validation-name="v1" office:value-type="string"><text:p><text:s/>R&amp;D &lt;x&gt;<text:s text:c="2"/>y</text:p><text:p>z<text:tab/></text:p></table:table-cell>'
			)
		);
		expect(changedParts(BOOK, bytes)).toEqual([CONTENT]);
		expect(cellsOf(table)[1]).toEqual([' R&D <x>  y\nz\t', '2026-03-01', '95000.5', 'TRUE']);
	});

	test('a day is a day, a number a number of its own kind, and a yes a yes', () => {
		expect(xmlAfter({ cells: [set('B2', '2026-03-12')] })).toBe(
			replaced(
				odsCell('2026-03-01', ' table:style-name="day"'),
				odsCell('2026-03-12', ' table:style-name="day"')
			)
		);
		expect(xmlAfter({ cells: [set('B2', '2026-03-12 18:00')] })).toContain(
			'office:date-value="2026-03-12T18:00:00"'
		);
		expect(xmlAfter({ cells: [set('C2', '101000')] })).toContain(
			'<table:table-cell office:value-type="currency" office:value="101000" office:currency="EUR"><text:p>101000</text:p>'
		);
		expect(xmlAfter({ cells: [set('D2', 'FALSE')] })).toContain('office:boolean-value="false"');
		expect(xmlAfter({ cells: [set('C2', '00101')] })).toContain(say('00101'));
	});

	test('a time of day stays one', () => {
		const rows = `${odsRow(['Company', 'Time'])}<table:table-row>${odsCell('Acme')}<table:table-cell table:style-name="clock" office:value-type="time" office:time-value="PT14H30M00S"><text:p>14:30</text:p></table:table-cell></table:table-row>`;
		const { bytes, table } = splice(ods([{ name: 'Jobs', rows }]), { cells: [set('B2', '15:45')] });
		expect(partOf(bytes, CONTENT)).toContain('office:value-type="time" office:time-value="PT15H45M00S"');
		expect(cellsOf(table)[1]).toEqual(['Acme', '15:45']);
	});

	test('a cell that stands for several is split, and keeps its style', () => {
		expect(xmlAfter({ cells: [set('C3', 'x')] })).toBe(
			replaced(
				'<table:table-cell table:number-columns-repeated="3" table:style-name="bold"/>',
				'<table:table-cell table:style-name="bold"/><table:table-cell table:style-name="bold" office:value-type="string"><text:p>x</text:p></table:table-cell><table:table-cell table:style-name="bold"/>'
			)
		);
		expect(xmlAfter({ cells: [set('F3', 'x')] })).toBe(
			replaced(
				'table:style-name="bold"/></table:table-row>',
				`table:style-name="bold"/><table:table-cell/>${say('x')}</table:table-row>`
			)
		);
	});

	test('a row that stands for several is split', () => {
		const three = odsRow(['Initech', '7'], ' table:style-name="ro3" table:number-rows-repeated="5"');
		const book = ods([{ name: 'Jobs', rows: HEADER + three + ACME }]);
		const part = (times: number) =>
			odsRow(
				['Initech', '7'],
				` table:style-name="ro3"${times > 1 ? ` table:number-rows-repeated="${times}"` : ''}`
			);
		expect(xmlAfter({ cells: [set('A4', 'Hooli'), set('B6', '')] }, book)).toBe(
			replaced(
				three,
				`${part(2)}<table:table-row table:style-name="ro3">${say('Hooli')}${odsCell('7')}</table:table-row>${part(1)}<table:table-row table:style-name="ro3">${odsCell('Initech')}<table:table-cell/></table:table-row>`,
				book
			)
		);
	});

	test('comments stay, a formula stays and is told, and so does what a merged cell covers', () => {
		const note = '<office:annotation><text:p>aside</text:p></office:annotation>';
		const formula =
			'<table:table-cell table:formula="of:=[.B2]+7" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell>';
		const rows = `${HEADER}<table:table-row><table:table-cell office:value-type="string">${note}<text:p>Acme</text:p></table:table-cell>${formula}<table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>wide</text:p></table:table-cell><table:covered-table-cell/></table:table-row>`;
		const book = ods([{ name: 'Jobs', rows }]);
		const { bytes, notes } = splice(book, { cells: [set('A2', 'Hooli'), set('B2', '8'), set('D2', 'x')] });
		expect(partOf(bytes, CONTENT)).toBe(replaced('<text:p>Acme</text:p>', '<text:p>Hooli</text:p>', book));
		expect(notes).toEqual([
			{ kind: 'formula', cell: 'B2', text: '8' },
			{ kind: 'merged', cell: 'D2', text: 'x' },
			{ kind: 'old-results' }
		]);
	});
});

describe('rows', () => {
	const NEW = new Map([
		[0, 'Initech'],
		[1, '2026-03-12']
	]);
	const dressed = (book: Uint8Array) => {
		const { bytes, table, appendedAt } = splice(book, { appended: [NEW, NEW] });
		expect(appendedAt).toBe(3);
		expect(cellsOf(table).slice(3)).toEqual([
			['Initech', '2026-03-12', '', ''],
			['Initech', '2026-03-12', '', '']
		]);
		return partOf(bytes, CONTENT);
	};
	const row = `<table:table-row table:style-name="ro2"><table:table-cell table:content-validation-name="v1" office:value-type="string"><text:p>Initech</text:p></table:table-cell>${odsCell('2026-03-12', ' table:style-name="day"')}<table:table-cell/><table:table-cell/></table:table-row>`;

	test('appended in the looks of the row above, out of the rows that fill the sheet', () => {
		const book = ods([{ name: 'Jobs', rows: HEADER + ACME + ACME + FILL }]);
		expect(dressed(book)).toBe(replaced(FILL, row + row + FILL.replace('1048573', '1048571'), book));
	});

	test('appended where nothing follows, also behind rows that head each page', () => {
		const book = ods([{ name: 'Jobs', rows: HEADER + ACME + ACME }]);
		expect(dressed(book)).toBe(replaced('</table:table>', `${row}${row}</table:table>`, book));
		const head = `<table:table-header-rows>${HEADER}</table:table-header-rows>`;
		const text = xmlAfter({ appended: [NEW] }, ods([{ name: 'Jobs', rows: head }]));
		expect(text).toContain(`</table:table-header-rows><table:table-row>${say('Initech')}`);
	});

	test('a filter that ends right above takes them in', () => {
		const range = (last: number, sheet = 'Jobs') =>
			`<table:database-range table:name="f" table:target-range-address="${sheet}.A1:${sheet}.D${last}" table:display-filter-buttons="true"/>`;
		const ranges = (last: number) =>
			`<table:database-ranges>${range(last)}${range(3, 'Other')}</table:database-ranges>`;
		const book = ods([{ name: 'Jobs', rows: HEADER + ACME + ACME }], '', ranges(3));
		expect(dressed(book)).toContain(ranges(5));
	});

	test('emptied, not taken out', () => {
		const { bytes, table, notes } = splice(BOOK, { emptied: [1] });
		expect(partOf(bytes, CONTENT)).toContain(
			'<table:table-row table:style-name="ro2"><table:table-cell table:content-validation-name="v1"/><table:table-cell table:style-name="day"/><table:table-cell/><table:table-cell/></table:table-row>'
		);
		expect(cellsOf(table)[2]).toEqual(['Globex', '', '', '']);
		expect(notes).toEqual([{ kind: 'emptied-rows' }]);
	});
});

test('every other entry is copied as it is packed, in its order, the type first', () => {
	const bytes = splice(BOOK, { cells: [set('A2', 'x')] }).bytes;
	const [before, after] = [openZip(BOOK), openZip(bytes)];
	expect(after.entries.map(({ name, method }) => [name, method])).toEqual(
		before.entries.map(({ name, method }) => [name, method])
	);
	const head = before.entries.find(({ name }) => name === CONTENT)!.offset;
	expect(bytes.slice(0, head)).toEqual(BOOK.slice(0, head));
});

const value = fc.oneof(
	fc.constant(''),
	fc.string({ unit: fc.constantFrom('a', ' ', '<', '&', '"', '\n', '\t', 'é', '😀'), maxLength: 8 }),
	fc.integer({ min: 0, max: 100000 }).map(String),
	fc.integer({ min: 0, max: 20000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
);
const times = fc.constantFrom(1, 1, 2, 5);
const someCells = fc.array(fc.record({ of: fc.constantFrom('', 'word', '7', '2026-03-01'), times }), {
	maxLength: 4
});
const someRows = fc.array(fc.record({ cells: someCells, times }), { maxLength: 5 });

function made(
	rows: readonly { cells: readonly { of: string; times: number }[]; times: number }[]
): Uint8Array {
	const repeated = (what: string, count: number) =>
		count === 1 ? '' : ` table:number-${what}-repeated="${count}"`;
	const xml = rows.map(
		(row, r) =>
			`<table:table-row${repeated('rows', row.times)}>${row.cells.map((cell, c) => odsCell(cell.of, (r + c) % 3 === 0 ? ` table:style-name="day"${repeated('columns', cell.times)}` : repeated('columns', cell.times))).join('')}</table:table-row>`
	);
	return ods([
		{ name: 'Other', rows: ACME },
		{ name: 'Jobs', rows: xml.join('') }
	]);
}

test('whatever is written: these cells differ and no other one, and writing it again changes nothing', () => {
	const edit = fc.record({ row: fc.nat(14), column: fc.nat(12), to: value });
	fc.assert(
		fc.property(someRows, fc.array(edit, { maxLength: 6 }), fc.nat(3), (rows, edits, dataFrom) => {
			const book = made(rows);
			const before = cellsOf(openWorkbook(book).table('Jobs'));
			const height = rows.reduce((sum, each) => sum + each.times, 0);
			const cells = [...new Map(edits.map((each) => [`${each.row}:${each.column}`, each])).values()];
			const { bytes, table } = splice(book, { cells, dataFrom });
			const after = cellsOf(table);
			expect(openWorkbook(bytes).table('Jobs')).toEqual(table);
			const wanted = new Map(cells.map(({ row, column, to }) => [`${row}:${column}`, to]));
			for (let row = 0; row < Math.max(15, height); row++) {
				for (let column = 0; column < 22; column++) {
					const to = wanted.get(`${row}:${column}`) ?? before[row]?.[column] ?? '';
					expect(after[row]?.[column] ?? '').toBe(to);
				}
			}
			expect(openWorkbook(bytes).table('Other')).toEqual(openWorkbook(book).table('Other'));
			expect(splice(bytes, { cells, dataFrom }).bytes).toBe(bytes);
		}),
		{ numRuns: runs() }
	);
});

test('a file that LibreOffice wrote: one cell differs', () => {
	const book = new Uint8Array(readFileSync('tests/fixtures/sheets/producers/base.ods'));
	const before = cellsOf(openWorkbook(book).table('base'));
	const { bytes } = splice(
		book,
		{ cells: [{ row: 1, column: 3, to: 'Rejected' }], appended: [new Map([[0, 'New']])] },
		'base'
	);
	const after = cellsOf(openWorkbook(bytes).table('base'));
	expect(after.slice(0, before.length)).toEqual(
		before.map((row, at) => (at === 1 ? row.map((text, column) => (column === 3 ? 'Rejected' : text)) : row))
	);
	expect(after[before.length]![0]).toBe('New');
	expect(changedParts(book, bytes)).toEqual([CONTENT]);
});
