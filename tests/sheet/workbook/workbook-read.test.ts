/** A sheet of a workbook as a table: record r is row r + 1, cell c is column c, whatever program wrote it. */
import { describe, expect, test } from 'vitest';
import { refusalWords } from '../../../src/lib/messages/sheets/refusals';
import { strToU8, zipSync } from 'fflate';
import { SheetRefusal } from '../../../src/lib/sheet';
import { isPackage, looksLikeWorkbook } from '../../../src/lib/sheet/workbook/kind';
import { dayOfSerial, serialOf, kindOfFormat } from '../../../src/lib/sheet/workbook/xml/numbers';
import { openWorkbook, sheetNames } from '../../../src/lib/sheet/workbook/open';
import { cellsOf, oneSheet, seenByOthers, xlsx } from '../../support/workbooks';

const table = (bytes: Uint8Array, sheet = 'Jobs') => cellsOf(openWorkbook(bytes).table(sheet));

describe('cells', () => {
	test('shared texts, with runs together and pronunciations left out', () => {
		const strings = [
			'<t>Acme &amp; Söhne</t>',
			'<r><t>Dev </t></r><r><rPr><b/></rPr><t xml:space="preserve">Ops </t></r>',
			'<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
			'<t>one_x000D_\ntwo _x005F_x0041_</t>'
		];
		const cells = strings.map((_, at) => `<c r="${'ABCD'[at]}1" t="s"><v>${at}</v></c>`).join('');
		expect(table(oneSheet(`<row r="1">${cells}</row>`, { strings }))).toEqual([
			['Acme & Söhne', 'Dev Ops ', '東京', 'one\r\ntwo _x0041_']
		]);
	});

	test('texts that stand in the cell, numbers, yes and no, errors and the results of formulas', () => {
		const row = [
			'<c r="A1" t="inlineStr"><is><t>in &lt;line&gt;</t></is></c>',
			'<c r="B1"><v>95000.50</v></c>',
			'<c r="C1"><v>1E-3</v></c>',
			'<c r="D1" t="b"><v>1</v></c>',
			'<c r="E1" t="e"><v>#REF!</v></c>',
			'<c r="F1" t="str"><f>A1&amp;"x"</f><v>in &lt;x</v></c>',
			'<c r="G1"><f t="shared" ref="G1:G9" si="0">B1*2</f><v>190001</v></c>',
			'<c r="H1"><f>NOW()</f></c>',
			'<c r="I1" t="inlineStr"><is><t><![CDATA[a </c> b]]></t></is></c>',
			'<c r="J1" s="4"><v>0.5</v></c>'
		];
		expect(table(oneSheet(`<row r="1">${row.join('')}</row>`))).toEqual([
			['in <line>', '95000.5', '0.001', 'TRUE', '#REF!', 'in <x', '190001', '', 'a </c> b', '0.5']
		]);
	});

	test('days by their formats, with a time where there is one', () => {
		const formats = [
			14,
			'dd.mm.yyyy',
			'[$-409]d\\-mmm\\-yy;@',
			'yyyy"y"',
			'0.0"d"',
			'[Red]#,##0',
			'[h]:mm',
			20,
			22,
			'mmm yy'
		];
		const cells = formats.map((_, at) => `<c r="${'ABCDEFGHIJ'[at]}1" s="${at}"><v>46093.5</v></c>`).join('');
		expect(table(oneSheet(`<row r="1">${cells}</row>`, { formats }))).toEqual([
			[
				'2026-03-12 12:00',
				'2026-03-12 12:00',
				'2026-03-12 12:00',
				'2026-03-12 12:00',
				'46093.5',
				'46093.5',
				'46093.5',
				'2026-03-12 12:00',
				'2026-03-12 12:00',
				'2026-03-12 12:00'
			]
		]);
	});

	test('days counted from 1904, days of type d, and times alone', () => {
		const rows = (style: number) =>
			`<row r="1"><c r="A1" s="${style}"><v>44631</v></c><c r="B1" t="d"><v>2026-03-12T00:00:00</v></c><c r="C1" t="d"><v>2026-03-12T09:30:00Z</v></c><c r="D1" s="2"><v>0.75</v></c></row>`;
		expect(table(oneSheet(rows(1), { date1904: true, formats: [0, 14, 20] }))).toEqual([
			['2026-03-12', '2026-03-12', '2026-03-12 09:30', '18:00']
		]);
	});

	test('the usual count of days has a day that never was', () => {
		const days = [1, 59, 60, 61, 46093, 2958465].map((serial) => dayOfSerial(serial, false));
		expect(days).toEqual([
			'1900-01-01',
			'1900-02-28',
			'1900-02-29',
			'1900-03-01',
			'2026-03-12',
			'9999-12-31'
		]);
		expect([0, -1, 2958466].map((serial) => dayOfSerial(serial, false))).toEqual([null, null, null]);
		expect(dayOfSerial(46093.9999999, false)).toBe('2026-03-13');
		for (const from1904 of [false, true]) {
			for (const day of ['1904-01-02', '2026-02-28', '2026-03-12 23:59', '9999-12-31']) {
				expect(dayOfSerial(serialOf(day, from1904)!, from1904)).toBe(day);
			}
		}
		expect(['1899-12-31', '2026-02-30', '12/03/2026', ''].map((text) => serialOf(text, false))).toEqual([
			null,
			null,
			null,
			null
		]);
	});

	test('formats that only look like days show numbers', () => {
		const codes = ['General', '0.00E+00', '"day" 0', '#,##0 \\d', '@', '[Blue]0', '# ?/?', '[>=100]0;0'];
		expect(codes.map((code) => kindOfFormat(164, code))).toEqual(codes.map(() => 'number'));
	});
});

describe('places', () => {
	test('rows and columns that are missing are empty, also the first ones', () => {
		const rows =
			'<row r="3"><c r="C3"><v>1</v></c><c r="E3"><v>2</v></c></row><row r="5"><c r="D5"><v>3</v></c></row>';
		const found = table(oneSheet(rows));
		expect(found).toEqual([[''], [''], ['', '', '1', '', '2'], [''], ['', '', '', '3', '']]);
	});

	test('cells and rows without an address stand behind the one before', () => {
		const rows =
			'<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
		expect(table(oneSheet(rows))).toEqual([['1', '2', ''], [''], ['', '3', '4'], ['5', '', '']]);
	});

	test('styled but empty rows and columns are cut, wherever the sheet says it ends', () => {
		const rows =
			'<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="2" s="1" customFormat="1"/><row r="1048576"><c r="A1048576" s="1"/></row>';
		expect(table(oneSheet(rows, {}, ['<dimension ref="A1:C7"/>', '']))).toEqual([['1']]);
	});

	test('rows that were only prepared with formulas and empty boxes are cut', () => {
		const row = (at: number, filled: boolean) =>
			`<row r="${at}"><c r="A${at}"${filled ? ' t="inlineStr"><is><t>Acme</t></is></c>' : '/>'}<c r="B${at}"><f>A${at}</f><v>0</v></c><c r="C${at}" t="b"><v>0</v></c></row>`;
		const head =
			'<row r="1"><c r="A1" t="str"><v>Company</v></c><c r="B1" t="str"><v>Age</v></c><c r="C1" t="str"><v>Sent</v></c></row>';
		const rows = [2, 3, 4, 5].map((at) => row(at, at < 4)).join('');
		expect(table(oneSheet(head + rows))).toHaveLength(3);
		// A row of totals is none of those.
		const totals = '<row r="9"><c r="A9"><f>COUNTA(A2:A8)</f><v>2</v></c></row>';
		expect(table(oneSheet(head + rows + totals))).toHaveLength(9);
	});

	test('a sheet that is all formulas keeps its rows', () => {
		const rows =
			'<row r="1"><c r="A1" t="str"><v>Company</v></c></row><row r="2"><c r="A2" t="str"><f>Old!A2</f><v>Acme</v></c></row>';
		expect(table(oneSheet(rows))).toEqual([['Company'], ['Acme']]);
	});

	test('of merged cells only the first says something', () => {
		const rows =
			'<row r="1"><c r="A1" t="str"><v>Title</v></c><c r="B1"/></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>';
		expect(
			table(oneSheet(rows, {}, ['', '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>']))
		).toEqual([
			['Title', ''],
			['1', '2']
		]);
	});

	test('elements may have a prefix, and texts commas, quotes and line ends', () => {
		const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
		const xml = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>sep=;, "a"&#10;b</x:t></x:is></x:c><x:c r='B1'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
		expect(table(xlsx({ sheets: [{ name: 'Jobs', xml }] }))).toEqual([['sep=;, "a"\nb', '7']]);
	});

	test('another reader sees the same', async () => {
		const rows = Array.from({ length: 40 }, (_, at) => {
			const r = at + 1;
			return `<row r="${r}"><c r="A${r}" t="s"><v>${at % 3}</v></c><c r="B${r}" s="1"><v>${46000 + at}</v></c><c r="D${r}"><v>${at / 7}</v></c><c r="E${r}" t="b"><v>${at % 2}</v></c></row>`;
		});
		const bytes = oneSheet(rows.join(''), {
			strings: ['<t>a</t>', '<t>b c</t>', '<r><t>d</t></r><r><t>e</t></r>']
		});
		expect(table(bytes)).toEqual(await seenByOthers(bytes, 'Jobs'));
	});
});

describe('sheets', () => {
	const sheet = (name: string, state?: 'hidden') => ({ name, xml: '<sheetData/>', ...(state && { state }) });

	test('are named in their order, hidden ones as such', () => {
		const bytes = xlsx({ sheets: [sheet('Summary &amp; more'), sheet('Jobs'), sheet('Old', 'hidden')] });
		expect(sheetNames(bytes)).toEqual([
			{ name: 'Summary & more', hidden: false },
			{ name: 'Jobs', hidden: false },
			{ name: 'Old', hidden: true }
		]);
		expect(openWorkbook(bytes).table('Jobs')).toHaveLength(0);
		expect(() => openWorkbook(bytes).table('Gone')).toThrow(
			expect.objectContaining({ facts: { kind: 'no-such-sheet', sheet: 'Gone' } })
		);
	});
});

describe('refusals', () => {
	const refusal = (bytes: Uint8Array) => {
		try {
			openWorkbook(bytes).table('Jobs');
		} catch (error) {
			if (error instanceof SheetRefusal) return error;
			throw error;
		}
		return undefined;
	};
	const compound = (name: string) =>
		new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(64).fill(0), ...strToU8([...name].join('\0'))]);
	const zip = (names: readonly string[]) =>
		zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
	const good = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
	const patched = (bytes: Uint8Array, mark: number, at: number, values: readonly number[]) => {
		const copy = bytes.slice();
		const view = new DataView(copy.buffer);
		for (let from = copy.length - 4; from >= 0; from--) {
			if (view.getUint32(from, true) !== mark) continue;
			copy.set(values, from + at);
			break;
		}
		return copy;
	};

	test.each([
		['with a password', compound('EncryptedPackage'), /password/],
		['of the old kind', compound('Workbook'), /xls$/],
		['of Numbers', zip(['Index/Document.iwa']), /numbers/],
		['of the binary kind', zip(['[Content_Types].xml', 'xl/workbook.bin']), /xlsb/],
		['that are none', zip(['readme.txt']), /zip/],
		['cut short', good.slice(0, good.length - 30), /damaged/],
		['with a broken part', patched(good, 0x02014b50, 16, [1, 2, 3, 4]), /damaged/],
		['in zip64', patched(good, 0x06054b50, 16, [255, 255, 255, 255]), /zip64/],
		['encrypted', patched(good, 0x02014b50, 8, [1, 0]), /password/],
		['that claim impossible sizes', patched(good, 0x02014b50, 24, [255, 255, 255, 0]), /sizes/],
		['too wide', oneSheet('<row r="1"><c r="SG1"><v>1</v></c></row>'), /too-many-columns/],
		['out of order', oneSheet('<row r="2"/><row r="1"/>'), /out of order/]
	])('%s', (_, bytes, detail) => {
		const refused = refusal(bytes)!;
		expect(refused.message).toMatch(detail);
		expect(refusalWords(refused)).toMatch(/ Nothing was imported or changed\. [A-Z]/);
	});

	test('too large once unpacked, before any of it is', () => {
		const noise = Uint8Array.from({ length: 250_000 }, (_, at) => (at * 2654435761) >>> 13);
		const files = {
			'[Content_Types].xml': strToU8('x'),
			'xl/workbook.xml': strToU8('x'),
			'noise.bin': noise
		};
		const claimed = new Uint8Array(new Uint32Array([210_000_000]).buffer);
		const bytes = patched(zipSync(files, { level: 0 }), 0x02014b50, 24, [...claimed]);
		expect(refusal(bytes)?.message).toMatch(/too-large-unpacked/);
	});

	test('a part that is larger than it says is stopped', () => {
		const bytes = zipSync({
			'_rels/.rels': strToU8('x'),
			'[Content_Types].xml': strToU8('x'),
			'xl/workbook.xml': new Uint8Array(5_000_000)
		});
		const lied = patched(bytes, 0x02014b50, 24, [9, 0, 0, 0]);
		expect(refusal(lied)).toBeInstanceOf(SheetRefusal);
	});

	test('a file is known by its bytes', () => {
		expect([good, zip(['a']), strToU8('Company,Role')].map(looksLikeWorkbook)).toEqual(['xlsx', null, null]);
		expect([good, compound('Workbook'), strToU8('PK,x')].map(isPackage)).toEqual([true, true, false]);
	});
});
