/** What is taken of a clipboard: rows of text, a table of HTML, a file. */
import { describe, expect, test } from 'vitest';
import { tableIn } from '../../../../src/lib/ui/import/file/html-table';
import { readClipboard, readPastedRows } from '../../../../src/lib/ui/import/file/pasted';

const picture = new File([new Uint8Array([0x89, 0x50])], 'image.png', { type: 'image/png' });

function clipboard(text: string, files: readonly File[] = [], html = '') {
	return {
		files: files as unknown as FileList,
		getData: (type: string) => (type === 'text/plain' ? text : html)
	};
}

describe('pasting', () => {
	test.each([
		['several rows', 'Company\tRole\nNorthwind\tCook\n'],
		['a single row', 'Northwind\tCook\tApplied'],
		['one column', 'Northwind\nContoso'],
		['cells with line breaks', 'Northwind\t"one\ntwo"\nContoso\t"say ""hi"""']
	])('%s are taken as they are', (_, text) => {
		expect(readClipboard(clipboard(text))).toEqual({ text });
	});

	test('rows go before the picture of them that Excel adds', () => {
		expect(readClipboard(clipboard('a\tb\n', [picture]))).toEqual({ text: 'a\tb\n' });
	});

	test('a file without rows is a file', () => {
		expect(readClipboard(clipboard('', [picture]))).toEqual({ file: picture });
	});

	test('a word or nothing is no table', () => {
		expect(readClipboard(clipboard('hello'))).toEqual({});
		expect(readClipboard(null)).toEqual({});
	});

	test.each([
		['Northwind\t6" pans\nContoso\tlids', 'Northwind\t"6"" pans"\nContoso\tlids'],
		['Northwind\t"so called\r\nContoso\t', 'Northwind\t"""so called"\nContoso\t'],
		['Northwind, "Inc"', 'Northwind, "Inc"']
	])('a quotation mark that closes nothing is a sign like any other: %j', (text, rows) => {
		expect(readPastedRows(text)).toBe(rows);
	});
});

const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><style><!--table td {white-space:"nowrap"} <table>--></style></head>
<body link="#0563C1"><!--StartFragment-->
<table border=0 width=128 style='width:96pt' title="a > b">
 <col width=64><tr height=20><td class=xl65>Company</td><td>Size of
  pans</td></tr>
 <tr><td>North&amp;wind&nbsp;</td><td>6&quot;</td></tr>
 <tr><td>one<br>two<p>three</p></td><td></td></tr>
</table><!--EndFragment--></body></html>`;

describe('a table of HTML', () => {
	test('goes before text whose quotation marks close nothing, and comes in where there are no rows of text', () => {
		const text = 'Company\tSize of pans\nNorth&wind\t6"\none\ttwo';
		const rows = 'Company\tSize of pans\nNorth&wind\t"6"""\n"one\ntwothree"\t';
		expect(readClipboard(clipboard(text, [], EXCEL))).toEqual({ text: rows });
		expect(readClipboard(clipboard('Company', [], EXCEL))).toEqual({ text: rows });
	});

	test.each<[string, string, string[][] | null]>([
		['without one', '<p>hello</p>', null],
		['without a row', '<table></table>', null],
		[
			'headers, and ends left out',
			'<table><tr><th>a<th>b<tr><td>1<td>2',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		['capitals, sections', '<TABLE><TBODY><TR><TD>a</TD></TR></TBODY></TABLE>', [['a']]],
		['paragraphs of a cell', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', [['a\nb']]],
		[
			'one inside of a cell',
			'<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>',
			[['ab']]
		],
		['only the first', '<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>', [['a']]],
		['a script', '<table><tr><td>a<script>document.title="</td>"</script>b</td></tr></table>', [['ab']]],
		[
			'a sign that opens nothing',
			'<table><tr><td>1 < 2 &unknown; &#x41;&#66;&#9999999;',
			[['1 < 2 &unknown; AB&#9999999;']]
		],
		['a tag that never ends', '<table><tr><td>a</td></tr><tr title="', [['a']]],
		[
			'links and pictures, which are not asked for',
			'<table><tr><td><a href="http://e/"><img src="http://e/x">x</a></td></tr></table>',
			[['x']]
		]
	])('%s', (_, html, rows) => expect(tableIn(html)).toEqual(rows));

	test('of a hostile length takes no time', () => {
		for (const part of ['<td ', '<a "', '<!--', '<script>', '&#1', '<table>', '<', '</'])
			expect(tableIn(`<table><tr><td>x${part.repeat(100_000)}`)?.length).toBeGreaterThan(0);
	});
});
