/** What is taken of a clipboard, without a page: tables of HTML are read in the browser's own tests. */
import { describe, expect, test } from 'vitest';
import { readClipboard, readRows } from '../../src/lib/ui/import/pasted';

const picture = new File([new Uint8Array([0x89, 0x50])], 'image.png', { type: 'image/png' });

function clipboard(text: string, files: readonly File[] = []) {
	return {
		files: files as unknown as FileList,
		getData: (type: string) => (type === 'text/plain' ? text : '')
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
		expect(readRows(text)).toBe(rows);
	});
});
