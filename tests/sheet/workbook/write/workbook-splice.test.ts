/** What goes back into an .xlsx: the changed cells, and nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spliceXlsx } from '../../../../src/lib/sheet/workbook/write/splice';
import type { Edits } from '../../../../src/lib/sheet/workbook/write/editable';
import { openWorkbook } from '../../../../src/lib/sheet/workbook/open';
import { entryOf, openZip } from '../../../../src/lib/sheet/workbook/zip';
import { runs } from '../../../runs';
import {
	cellsOf,
	changedParts,
	oneSheet,
	onlySheet,
	partOf,
	seenByOthers,
	xlsx
} from '../../../support/workbooks';

const NONE: Edits = { cells: [], appended: [], emptied: [], dataFrom: 1, days: new Set() };
const SHEET = 'xl/worksheets/sheet1.xml';
const splice = (bytes: Uint8Array, edits: Partial<Edits>) =>
	onlySheet(spliceXlsx(bytes, new Map([['Jobs', { ...NONE, ...edits }]])));
const set = (address: string, to: string) => ({
	row: Number(address.slice(1)) - 1,
	column: address.charCodeAt(0) - 65,
	to
});
const say = (text: string) => `t="inlineStr"><is><t>${text}</t></is></c>`;

const HEADER = `<row r="1" spans="1:4" ht="30" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="3" t="s"><v>1</v></c><c r="C1" s="3" t="s"><v>2</v></c><c r="D1" s="3" t="s"><v>3</v></c></row>`;
const ROWS = [
	HEADER,
	'<row r="2" spans="1:4"><c r="A2" t="s"><v>4</v></c><c r="B2" s="1"><v>46000</v></c><c r="C2" s="3"><v>95000.5</v></c><c r="D2"><f>B2+7</f><v>46007</v></c></row>',
	'<row r="3" spans="1:4"><c r="A3" t="s"><v>5</v></c><c r="B3" s="1"/><c r="D3"><f>B3+7</f><v>7</v></c></row>'
].join('');
const STRINGS = ['Company', 'Applied', 'Salary', 'Due', 'Acme', 'Globex'].map((text) => `<t>${text}</t>`);
const BOOK = oneSheet(ROWS, { strings: STRINGS }, [
	'<dimension ref="A1:D3"/><cols><col min="2" max="2" width="14" style="1"/></cols>',
	'<autoFilter ref="A1:D3"/><pageMargins left="0.7"/>'
]);

const xmlAfter = (edits: Partial<Edits>, book = BOOK) => partOf(splice(book, edits).bytes, SHEET);
const COMPUTE = '<sheetCalcPr fullCalcOnLoad="1"/>';
const replaced = (from: string, to: string, book = BOOK) => {
	const text = partOf(book, SHEET);
	expect(text).toContain(from);
	return text.replace(from, to).replace('</sheetData>', `</sheetData>${COMPUTE}`);
};

describe('one cell', () => {
	test('nothing changed: the same bytes', () => {
		expect(splice(BOOK, {}).bytes).toBe(BOOK);
		expect(splice(BOOK, { cells: [set('A2', 'Acme'), set('B2', '2025-12-09')] }).bytes).toBe(BOOK);
	});

	test('a text becomes a text of the cell’s own, and no other part changes', () => {
		const { bytes, table } = splice(BOOK, { cells: [set('A2', ' R&D <x> ')] });
		expect(partOf(bytes, SHEET)).toBe(
			replaced(
				'<c r="A2" t="s"><v>4</v></c>',
				'<c r="A2" t="inlineStr"><is><t xml:space="preserve"> R&amp;D &lt;x&gt; </t></is></c>'
			)
		);
		expect(changedParts(BOOK, bytes)).toEqual([SHEET]);
		expect(cellsOf(table)[1]).toEqual([' R&D <x> ', '2025-12-09', '95000.5', '46007']);
	});

	test('a day is a day in its own format, also where the cell was empty', () => {
		expect(xmlAfter({ cells: [set('B2', '2026-03-12')] })).toBe(
			replaced('<c r="B2" s="1"><v>46000</v></c>', '<c r="B2" s="1"><v>46093</v></c>')
		);
		expect(xmlAfter({ cells: [set('B3', '2026-03-12 18:00')] })).toBe(
			replaced('<c r="B3" s="1"/>', '<c r="B3" s="1"><v>46093.75</v></c>')
		);
	});

	test('a number stays a number, and what is no plain number becomes a text', () => {
		expect(xmlAfter({ cells: [set('C2', '101000')] })).toContain('<c r="C2" s="3"><v>101000</v></c>');
		expect(xmlAfter({ cells: [set('C2', '00101')] })).toContain(`<c r="C2" s="3" ${say('00101')}`);
		expect(xmlAfter({ cells: [set('C2', '12345678901234567890')] })).toContain(say('12345678901234567890'));
	});

	test('a cell that is not there is put between its neighbours, and looks like the one above it', () => {
		expect(xmlAfter({ cells: [set('C3', '7')] })).toContain(
			'<c r="B3" s="1"/><c r="C3" s="3"><v>7</v></c><c r="D3">'
		);
		expect(xmlAfter({ cells: [set('F3', 'note')] })).toContain(`<c r="F3" ${say('note')}</row>`);
		expect(xmlAfter({ cells: [set('F3', 'note')] })).toContain('<row r="3" spans="1:6">');
		expect(xmlAfter({ cells: [set('F3', 'note')] })).toContain('<dimension ref="A1:F3"/>');
	});

	test('emptied: its style stays', () => {
		expect(xmlAfter({ cells: [set('B2', '')] })).toBe(
			replaced('<c r="B2" s="1"><v>46000</v></c>', '<c r="B2" s="1"/>')
		);
	});

	test('computed by a formula: it keeps it, and that is said', () => {
		const { bytes, notes } = splice(BOOK, { cells: [set('D2', '2026-01-01')] });
		expect(bytes).toBe(BOOK);
		expect(notes).toEqual([{ kind: 'formula', cell: 'D2', text: '2026-01-01' }]);
	});

	test('filled by a formula elsewhere, or covered by merged cells: likewise', () => {
		const rows =
			'<row r="1"><c r="A1"><f t="array" ref="A1:A3">ROW(1:3)</f><v>1</v></c><c r="B1" t="str"><v>x</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
		const book = oneSheet(rows, {}, ['', '<mergeCells><mergeCell ref="B1:C2"/></mergeCells>']);
		const { bytes, notes } = splice(book, { cells: [set('A2', '9'), set('C1', 'y'), set('C2', '')] });
		expect(bytes).toBe(book);
		expect(notes).toEqual([
			{ kind: 'formula', cell: 'A2', text: '9' },
			{ kind: 'merged', cell: 'C1', text: 'y' }
		]);
	});

	test('days that are texts stay texts', () => {
		const rows = `<row r="1"><c r="A1" ${say('Applied')}</row><row r="2"><c r="A2" ${say('2026-01-05')}</row><row r="3"><c r="A3" s="9"/></row>`;
		const text = xmlAfter(
			{ cells: [set('A2', '2026-03-12'), set('A3', '2026-03-13')], days: new Set([0]) },
			oneSheet(rows)
		);
		expect(text).toContain(say('2026-03-12'));
		expect(text).toContain(`<c r="A3" s="9" ${say('2026-03-13')}`);
	});

	test('days are counted as the workbook counts them', () => {
		const rows = '<row r="1"><c r="A1" s="1"><v>44631</v></c></row>';
		const book = oneSheet(rows, { date1904: true });
		const { bytes, table } = splice(book, { cells: [set('A1', '2026-03-13')] });
		expect(partOf(bytes, SHEET)).toContain('<v>44632</v>');
		expect(cellsOf(table)).toEqual([['2026-03-13']]);
	});

	test('what XML can’t hold is written as workbooks do, and read again', () => {
		const text = 'a\u0007b\r\nc _x0041_ \ufffe';
		const { bytes, table } = splice(BOOK, { cells: [set('A2', text)] });
		expect(partOf(bytes, SHEET)).toContain('a_x0007_b_x000D_\nc _x005F_x0041_ _xFFFE_');
		expect(cellsOf(table)[1]![0]).toBe(text);
	});

	test('a text that is too long for a cell is cut, and that is said', () => {
		const { notes, table } = splice(BOOK, { cells: [set('A2', 'x'.repeat(40_000))] });
		expect(cellsOf(table)[1]![0]).toHaveLength(32_767);
		expect(notes[0]).toEqual({ kind: 'cut', cell: 'A2', most: 32_767 });
	});

	test('prefixes, single quotes and comments stay as they are', () => {
		const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
		const xml = `<x:worksheet xmlns:x="${main}"><!-- <c r="A1"> --><x:sheetData><x:row r='1'><x:c r='A1' s='2' t='str'><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
		const book = xlsx({ sheets: [{ name: 'Jobs', xml }] });
		expect(partOf(splice(book, { cells: [set('A1', 'b'), set('B1', 'c')] }).bytes, SHEET)).toContain(
			'<!-- <c r="A1"> --><x:sheetData><x:row r=\'1\'><x:c r=\'A1\' s=\'2\' t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c><x:c r="B1" s="2" t="inlineStr"><x:is><x:t>c</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>'
		);
	});
});

describe('rows', () => {
	const NEW = new Map([
		[0, 'Initech'],
		[1, '2026-03-12']
	]);

	test('appended behind the last, in the looks of the row above; the filter and the size grow', () => {
		const { bytes, notes, appendedAt } = splice(BOOK, { appended: [NEW] });
		expect(appendedAt).toBe(3);
		expect(partOf(bytes, SHEET)).toBe(
			partOf(BOOK, SHEET)
				.replace(
					'</row></sheetData>',
					`</row><row r="4"><c r="A4" ${say('Initech')}<c r="B4" s="1"><v>46093</v></c></row></sheetData>${COMPUTE}`
				)
				.replace('<dimension ref="A1:D3"/>', '<dimension ref="A1:D4"/>')
				.replace('<autoFilter ref="A1:D3"/>', '<autoFilter ref="A1:D4"/>')
		);
		expect(notes).toEqual([{ kind: 'formulas-not-copied', column: 'D' }]);
	});

	test('put into rows that were prepared for them: the formulas there are kept', () => {
		const prepared = ROWS + '<row r="4"><c r="A4" s="2"/><c r="D4"><f>B4+7</f><v>7</v></c></row>';
		const { bytes, notes } = splice(oneSheet(prepared, { strings: STRINGS }), { appended: [NEW] });
		expect(partOf(bytes, SHEET)).toContain(
			`<row r="4"><c r="A4" s="2" ${say('Initech')}<c r="B4" s="1"><v>46093</v></c><c r="D4"><f>B4+7</f><v>7</v></c></row>`
		);
		expect(notes).toEqual([]);
	});

	test('appended to a sheet that has a header only, or nothing', () => {
		expect(cellsOf(splice(oneSheet(HEADER, { strings: STRINGS }), { appended: [NEW] }).table)).toEqual([
			['Company', 'Applied', 'Salary', 'Due'],
			['Initech', '2026-03-12', '', '']
		]);
		const empty = xlsx({ sheets: [{ name: 'Jobs', xml: '<sheetData/>' }] });
		const { bytes } = splice(empty, { appended: [new Map([[0, 'a']])], dataFrom: 0 });
		expect(partOf(bytes, SHEET)).toContain(`<sheetData><row r="1"><c r="A1" ${say('a')}</row></sheetData>`);
	});

	test('a table that they stand right under takes them in; one with totals does not', () => {
		const table = (totals: string) =>
			`<table xmlns="x" id="1" name="T" displayName="Jobs_1" ref="A1:D3"${totals}><autoFilter ref="A1:D3"/><tableColumns count="1"/></table>`;
		const book = (totals = '') =>
			oneSheet(ROWS, {
				strings: STRINGS,
				more: {
					'xl/tables/table1.xml': table(totals),
					'xl/worksheets/_rels/sheet1.xml.rels':
						'<Relationships xmlns="r"><Relationship Id="rId1" Type="http://x/relationships/table" Target="../tables/table1.xml"/></Relationships>'
				}
			});
		const grown = splice(book(), { appended: [NEW, NEW] });
		expect(changedParts(book(), grown.bytes)).toEqual([SHEET, 'xl/tables/table1.xml']);
		expect(partOf(grown.bytes, 'xl/tables/table1.xml')).toBe(
			partOf(book(), 'xl/tables/table1.xml').replaceAll('A1:D3', 'A1:D5')
		);
		expect(grown.notes).toContainEqual({ kind: 'table-grew', table: 'Jobs_1' });
		const full = book(' totalsRowCount="1"');
		expect(changedParts(full, splice(full, { appended: [NEW] }).bytes)).toEqual([SHEET]);
	});

	test('emptied, not taken out: formulas elsewhere point at what they pointed at', () => {
		const { bytes, table, notes } = splice(BOOK, { emptied: [1] });
		expect(partOf(bytes, SHEET)).toContain(
			'<row r="2" spans="1:4"><c r="A2"/><c r="B2" s="1"/><c r="C2" s="3"/><c r="D2"><f>B2+7</f><v>46007</v></c></row>'
		);
		expect(cellsOf(table)[2]).toEqual(['Globex', '', '', '7']);
		expect(notes).toEqual([{ kind: 'emptied-rows' }]);
	});
});

describe('the package', () => {
	test('every entry that did not change is copied as it is packed, padding and comment too', () => {
		const { bytes } = splice(BOOK, { cells: [set('A2', 'x')] });
		const [before, after] = [openZip(BOOK), openZip(bytes)];
		expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
		for (const entry of before.entries) {
			if (entry.name === SHEET) continue;
			const now = entryOf(after, entry.name)!;
			const raw = (zip: typeof before, { offset, packed, name }: typeof entry) =>
				zip.bytes.slice(offset, offset + 30 + name.length + packed);
			expect(raw(after, now)).toEqual(raw(before, entry));
		}
	});

	test('sheets without formulas are not asked to compute', () => {
		const book = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
		expect(partOf(splice(book, { cells: [set('A1', '2')] }).bytes, SHEET)).not.toContain('sheetCalcPr');
	});
});

const cell = fc.oneof(
	fc.constant(null),
	fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.toWellFormed()),
	fc.integer({ min: -1000, max: 100000 }).map(String),
	fc.integer({ min: 0, max: 20000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
);

function made(rows: readonly (readonly (string | null)[])[]): Uint8Array {
	const xml = rows.map((row, r) => {
		const cells = row.map((text, c) => {
			const start = `<c r="${String.fromCharCode(65 + c)}${r + 1}"`;
			if (text === null) return c % 3 === 0 ? `${start} s="1"/>` : '';
			if (/^\d{4}-/.test(text)) return `${start} s="1"><v>${Date.parse(text) / 86_400_000 + 25569}</v></c>`;
			if (/^-?\d+$/.test(text)) return `${start} s="3"><v>${text}</v></c>`;
			return `${start} t="str"><v>word</v></c>`;
		});
		return r % 4 === 3 && row.every((text) => text === null)
			? ''
			: `<row r="${r + 1}">${cells.join('')}</row>`;
	});
	return oneSheet(xml.join(''));
}

test('whatever is written: these cells differ, no other one, and other readers agree', async () => {
	const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
	const edit = fc.record({ row: fc.nat(9), column: fc.nat(7), to: cell.map((text) => text ?? '') });
	await fc.assert(
		fc.asyncProperty(grid, fc.array(edit, { maxLength: 6 }), async (rows, edits) => {
			const book = made(rows);
			const before = cellsOf(openWorkbook(book).table('Jobs'));
			const cells = [...new Map(edits.map((each) => [`${each.row}:${each.column}`, each])).values()];
			const { bytes, table } = splice(book, { cells, dataFrom: 0 });
			const after = cellsOf(table);
			expect(openWorkbook(bytes).table('Jobs')).toEqual(table);
			const wanted = new Map(cells.map(({ row, column, to }) => [`${row}:${column}`, to]));
			for (let row = 0; row < 10; row++) {
				for (let column = 0; column < 8; column++) {
					const to = wanted.get(`${row}:${column}`) ?? before[row]?.[column] ?? '';
					expect(after[row]?.[column] ?? '').toBe(to);
				}
			}
			const differing = changedParts(book, bytes);
			expect(differing.length === 0 || differing.join() === SHEET).toBe(true);
		}),
		{ numRuns: runs() }
	);
});

test('another reader sees what was written', async () => {
	const { bytes, table } = splice(BOOK, {
		cells: [set('A2', 'R&D'), set('B3', '2026-03-12'), set('C3', '7')],
		appended: [
			new Map([
				[0, 'Initech'],
				[1, '2026-03-13'],
				[4, 'more']
			])
		]
	});
	expect(await seenByOthers(bytes, 'Jobs')).toEqual(cellsOf(table));
});
