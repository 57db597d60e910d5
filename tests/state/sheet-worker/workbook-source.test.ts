/** Which sheet of a workbook is read, and what is kept of it. */
import { expect, test } from 'vitest';
import { SheetDesk } from '../../../src/lib/state/sheet-worker/service';
import { WorkbookSource } from '../../../src/lib/state/sheet-worker/workbook-source';
import { openWorkbook } from '../../../src/lib/sheet/workbook/open';
import { cellsOf, changedParts, xlsx } from '../../support/workbooks';
import { bytesOf, textOf } from '../../support/sheets';
import { countingIds } from '../../support/book-desk';

const sheetOf = (name: string, rows: readonly (readonly string[])[], state?: 'hidden') => {
	const xml = rows.map((row, r) => {
		const cells = row.map((says, c) => `<c r="${'ABCD'[c]}${r + 1}" t="str"><v>${says}</v></c>`);
		return `<row r="${r + 1}">${cells.join('')}</row>`;
	});
	return { name, xml: `<sheetData>${xml.join('')}</sheetData>`, ...(state && { state }) };
};

const JOBS = [
	['Company', 'Role', 'Status', 'Reference'],
	['Northwind', 'Analyst', 'Applied', '00123'],
	['Fabrikam', 'Clerk', 'Rejected', '00124']
];
const COMPANIES = [['Company'], ...Array.from({ length: 9 }, (_, at) => [`Company ${at}`])];
const BOOK = xlsx({
	sheets: [
		sheetOf('Companies', COMPANIES),
		sheetOf('Jobs', JOBS),
		sheetOf('Empty', []),
		sheetOf('Old jobs', [...JOBS, ...JOBS], 'hidden')
	]
});

const deskOf = (bytes: Uint8Array) => new SheetDesk(bytes, countingIds('id'), new WorkbookSource(bytes));

test('the sheet that looks most like a tracker is taken, another one where it is chosen, hidden ones never', () => {
	const desk = deskOf(BOOK);
	const view = desk.read({}, '2026-03-09');
	expect(view.workbook).toEqual({
		format: 'xlsx',
		sheet: 'Jobs',
		sheets: ['Companies', 'Jobs', 'Empty'],
		tabs: [
			{ name: 'Companies', holds: 'other', leads: 9, contacts: 0 },
			{ name: 'Jobs', holds: 'jobs', leads: 2, contacts: 0 },
			{ name: 'Empty', holds: 'empty', leads: 0, contacts: 0 }
		],
		hidden: 1
	});
	expect(view).toMatchObject({ rowCount: 2, encoding: 'utf-8', delimiter: ',' });
	expect(desk.read({ sheet: 'Companies' }, '2026-03-09')).toMatchObject({
		rowCount: 9,
		workbook: { sheet: 'Companies' }
	});
	expect(desk.read({ sheet: 'Gone' }, '2026-03-09').workbook?.sheet).toBe('Jobs');
	expect(() => desk.read({ sheet: 'Empty' }, '2026-03-09')).toThrow('no-rows');
});

test('what is chosen of text says nothing of a workbook', () => {
	const view = deskOf(BOOK).read({ delimiter: ';', encoding: 'utf-16le' }, '2026-03-09');
	expect(view.columns.map(({ header }) => header)).toEqual(JOBS[0]);
});

test('what is kept is the table, and the whole workbook beside it', () => {
	const desk = deskOf(BOOK);
	desk.read({}, '2026-03-09');
	const { sheet } = desk.take({
		without: new Set(),
		name: 'jobs.xlsx',
		importedOn: '2026-03-09',
		importedAt: '2026-03-09T08:00:00.000Z'
	});
	expect(sheet.workbook).toEqual({ format: 'xlsx', sheet: 'Jobs', bytes: BOOK });
	expect(cellsOf(sheet.bytes!)).toEqual(JOBS);
	expect(structuredClone(sheet)).toEqual(sheet);
});

test('text has no workbook, and its bytes are the page’s', () => {
	const desk = new SheetDesk(bytesOf('Company,Role\nNorthwind,Analyst\n'), countingIds('id'));
	expect(desk.read({}, '2026-03-09').workbook).toBeUndefined();
	const order = { without: new Set<number>(), name: 'a.csv', importedOn: '2026-03-09', importedAt: '' };
	expect(Object.keys(desk.take(order).sheet)).not.toContain('bytes');
});

test('what a comparison put right in the table is put right in the workbook', () => {
	const damaged = JOBS.map((row, at) => (at === 1 ? [...row.slice(0, 3), '123'] : row));
	const source = new WorkbookSource(xlsx({ sheets: [sheetOf('Jobs', damaged)] }));
	const taken = source.take();
	expect(source.part(taken.name, taken.bytes).bytes).toBe(source.bytes);
	const part = source.part(taken.name, bytesOf(textOf(taken.bytes).replace('123', '00123')));
	expect(changedParts(source.bytes, part.bytes)).toEqual(['xl/worksheets/sheet1.xml']);
	expect(cellsOf(openWorkbook(part.bytes).table('Jobs'))).toEqual(JOBS);
});
