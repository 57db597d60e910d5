/** A cell that is merged down stands for all rows that it covers. */
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../src/lib/sheet/workbook/open';
import { spliceWorkbook } from '../../../src/lib/sheet/workbook/write/splice-workbook';
import { importBytes } from '../../support/sheets';
import { cellsOf, ods, odsCell, odsRow, oneSheet, onlySheet, partOf } from '../../support/workbooks';

const text = (address: string, says: string) => `<c r="${address}" t="str"><v>${says}</v></c>`;
const ROWS = [
	['Company', 'Role', 'Status'],
	['Acme', 'Dev', 'Applied'],
	['', 'Tester', 'Applied'],
	['', 'Designer', 'Rejected'],
	['Globex', 'Clerk', 'Applied']
];
const xlsx = oneSheet(
	ROWS.map(
		(row, r) =>
			`<row r="${r + 1}">${row.map((says, c) => (says === '' ? '' : text(`${'ABC'[c]}${r + 1}`, says))).join('')}</row>`
	).join(''),
	{},
	['', '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="A5:A9"/></mergeCells>']
);
const covered = (row: readonly string[]) =>
	`<table:table-row><table:covered-table-cell/>${row
		.slice(1)
		.map((says) => odsCell(says))
		.join('')}</table:table-row>`;
const opendocument = ods([
	{
		name: 'Jobs',
		rows: [
			odsRow(ROWS[0]!),
			`<table:table-row>${odsCell('Acme', ' table:number-rows-spanned="3" table:number-columns-spanned="1"')}${odsCell('Dev')}${odsCell('Applied')}</table:table-row>`,
			covered(ROWS[2]!),
			covered(ROWS[3]!),
			`<table:table-row>${odsCell('Globex', ' table:number-rows-spanned="5"')}${odsCell('Clerk')}${odsCell('Applied')}</table:table-row>`
		].join('')
	}
]);
const NONE = { cells: [], appended: [], emptied: [], dataFrom: 1, days: new Set<number>() };

describe.each([
	['xlsx', xlsx, 'xl/worksheets/sheet1.xml'],
	['ods', opendocument, 'content.xml']
] as const)('of an .%s', (format, bytes, part) => {
	const write = (edits: Partial<typeof NONE> | object) =>
		onlySheet(spliceWorkbook({ format, bytes }, new Map([['Jobs', { ...NONE, ...edits }]])));
	const company = (row: number, to: string) => ({ row, column: 0, to });

	test('three roles at one company are three leads of it', () => {
		const { leads } = importBytes(openWorkbook(bytes).table('Jobs'), { encoding: 'utf-8', delimiter: ',' });
		expect([...leads.values()].map(({ organisation, role }) => [organisation, role])).toEqual([
			['Acme', 'Dev'],
			['Acme', 'Tester'],
			['Acme', 'Designer'],
			['Globex', 'Clerk']
		]);
	});

	test('a change of one lead would change all of them: it is not written, and told', () => {
		for (const row of [1, 2]) {
			const { bytes: after, notes } = write({ cells: [company(row, 'Initech')] });
			expect(after).toBe(bytes);
			expect(notes).toEqual([{ kind: 'merged', cell: `A${row + 1}`, text: 'Initech' }]);
		}
	});

	test('a change of all of them goes into the first cell', () => {
		const { bytes: after, notes, table } = write({ cells: [1, 2, 3].map((row) => company(row, 'Initech')) });
		expect(notes).toEqual([]);
		expect(cellsOf(table).map(([first]) => first)).toEqual([
			'Company',
			'Initech',
			'Initech',
			'Initech',
			'Globex'
		]);
		expect(partOf(after, part).split('Initech')).toHaveLength(2);
		expect(openWorkbook(after).table('Jobs')).toEqual(table);
	});

	test('where it covers nothing else it is written as any cell', () => {
		expect(cellsOf(write({ cells: [company(4, 'Initech')] }).table)[4]![0]).toBe('Initech');
	});

	test('an emptied row leaves it to the others, until all are emptied', () => {
		expect(cellsOf(write({ emptied: [1] }).table).slice(1, 4)).toEqual([
			['Acme', '', ''],
			['Acme', 'Tester', 'Applied'],
			['Acme', 'Designer', 'Rejected']
		]);
		expect(partOf(write({ emptied: [1, 2, 3] }).bytes, part)).not.toContain('Acme');
	});
});

test('areas that cover one another and reach to the end are gone through once', () => {
	const areas = '<mergeCell ref="A2:A1048576"/>'.repeat(20_000);
	const rows = Array.from({ length: 2000 }, (_, r) => `<row r="${r + 1}">${text(`B${r + 1}`, 'x')}</row>`);
	const book = oneSheet(rows.join('').replace('<row r="2">', `<row r="2">${text('A2', 'Acme')}`), {}, [
		'',
		`<mergeCells>${areas}</mergeCells>`
	]);
	expect(cellsOf(openWorkbook(book).table('Jobs'))[1999]).toEqual(['Acme', 'x']);
});
