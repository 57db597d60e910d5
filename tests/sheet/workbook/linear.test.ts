/** Hostile workbooks cost no more time than their size (docs/failure-modes.md, row 85). */
import { describe, expect, test } from 'vitest';
import { WorkbookSource } from '../../../src/lib/state/sheet-worker/workbook-source';
import { openWorkbook } from '../../../src/lib/sheet/workbook/open';
import { columnOf, rowOf } from '../../../src/lib/sheet/workbook/xml/addresses';
import {
	attributesOf,
	elementOf,
	textBetween,
	withoutAttributes
} from '../../../src/lib/sheet/workbook/xml/xml';
import { spliceOds } from '../../../src/lib/sheet/workbook/write/splice-ods';
import { cellsOf, ods, odsCell, odsRow, oneSheet, onlySheet } from '../../support/workbooks';

const SECONDS = 1000;
const long = (part: string) => part.repeat(100_000);

/** Runs something, and fails where that takes longer than a quadratic run would. */
function soon<T>(run: () => T, limit = 2 * SECONDS): T {
	const start = performance.now();
	const result = run();
	expect(performance.now() - start).toBeLessThan(limit);
	return result;
}

describe.each([
	'a',
	'>',
	'<',
	'=',
	'" ',
	"'",
	' ',
	'1',
	'<!--',
	'<![CDATA[',
	'&',
	'&#',
	'a="',
	'a =',
	'/',
	'A1',
	'\t=',
	':'
])('a hundred thousand times %j', (part) => {
	test('in a tag, a text, an address or a name', () => {
		const text = long(part);
		soon(() => attributesOf(`<c ${text}>`, 0, text.length + 4));
		soon(() => withoutAttributes(`<c ${text}>`, new Set(['a'])));
		soon(() => elementOf(`<c ${text}>`, '', 'x', 'c'));
		soon(() => textBetween(text, 0, text.length));
		soon(() => [rowOf(text), rowOf(`${text}A`), columnOf(text)]);
		for (const at of ['name', 'attribute', 'text'] as const) {
			const rows = {
				name: `<c${text}/>`,
				attribute: `<c r="A1" ${text}/>`,
				text: `<c t="str"><v>${text}</v></c>`
			}[at];
			soon(() => attempt(() => openWorkbook(oneSheet(`<row r="1">${rows}</row>`)).table('Jobs')));
			const cells = {
				name: `<table:table-cell${text}/>`,
				attribute: `<table:table-cell ${text}/>`,
				text: odsCell(text)
			}[at];
			const book = ods([{ name: 'Jobs', rows: `<table:table-row>${cells}</table:table-row>` }]);
			soon(() => attempt(() => openWorkbook(book).table('Jobs')));
		}
	});
});

function attempt(run: () => unknown): void {
	try {
		run();
	} catch (error) {
		expect(error).toMatchObject({ code: expect.any(String) });
	}
}

const BOMB = ' table:number-rows-repeated="1048000"';
const NONE = { cells: [], appended: [], emptied: [], dataFrom: 1, days: new Set<number>() };

test.each([60, 400])('%i sheets of a million equal rows each', (count) => {
	const rows = odsRow(['Company', 'Role']) + odsRow(['Acme', 'Dev'], BOMB) + odsRow(['Globex', 'QA']);
	const book = ods(Array.from({ length: count }, (_, at) => ({ name: `Jobs ${at}`, rows })));
	soon(() => {
		const source = new WorkbookSource(book);
		attempt(() => source.take());
	}, 10 * SECONDS);
});

test('equal rows down to the end of the sheet are no data, and are split where one is written', () => {
	const book = ods([
		{ name: 'Jobs', rows: odsRow(['Company', 'Role']) + odsRow(['Acme', 'Dev']) + odsRow(['', 'x'], BOMB) }
	]);
	expect(cellsOf(openWorkbook(book).table('Jobs'))).toEqual([
		['Company', 'Role'],
		['Acme', 'Dev']
	]);
	const { table, appendedAt } = soon(() =>
		onlySheet(spliceOds(book, new Map([['Jobs', { ...NONE, appended: [new Map([[0, 'Globex']])] }]])))
	);
	expect(appendedAt).toBe(2);
	expect(cellsOf(table)[2]).toEqual(['Globex', '']);
});
