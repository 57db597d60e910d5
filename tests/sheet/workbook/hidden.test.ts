/** Rows and columns that a workbook hides are told, and the rows left to the user. */
import { describe, expect, test } from 'vitest';
import { SheetDesk } from '../../../src/lib/state/sheet-worker/service';
import { WorkbookSource } from '../../../src/lib/state/sheet-worker/workbook-source';
import { TODAY } from '../../support/sheets';
import { ods, odsRow, oneSheet } from '../../support/workbooks';

const ROWS = [
	['Company', 'Role', 'Status', 'Salary'],
	['Acme', 'Dev', 'Applied', '1'],
	['Globex', 'Clerk', 'Rejected', '2'],
	['Hooli', 'Ops', 'Applied', '3']
];
const excel = (row: string, cols: string, filter = '') =>
	oneSheet(
		ROWS.map(
			(cells, r) =>
				`<row r="${r + 1}"${r === 2 ? row : ''}>${cells.map((says, c) => `<c r="${'ABCD'[c]}${r + 1}" t="str"><v>${says}</v></c>`).join('')}</row>`
		).join(''),
		{},
		[cols, filter]
	);
const open = (row: string, column: string) =>
	ods([
		{
			name: 'Jobs',
			columns: `<table:table-column table:number-columns-repeated="2"/><table:table-column${column}/><table:table-column/>`,
			rows: ROWS.map((cells, r) => odsRow(cells, r === 2 ? row : '')).join('')
		}
	]);
const BOOKS: readonly (readonly [string, Uint8Array])[] = [
	['by hand, in an .xlsx', excel(' hidden="1"', '<cols><col min="3" max="3" hidden="1"/></cols>')],
	[
		'by a filter, in an .xlsx',
		excel(' hidden="true"', '<cols><col min="3" max="3" hidden="true"/></cols>', '<autoFilter ref="A1:D4"/>')
	],
	['by hand, in an .ods', open(' table:visibility="collapse"', ' table:visibility="collapse"')],
	['by a filter, in an .ods', open(' table:visibility="filter"', ' table:visibility="collapse"')]
];

describe.each(BOOKS)('%s', (_, bytes) => {
	const desk = () => new SheetDesk(bytes, () => crypto.randomUUID(), new WorkbookSource(bytes));
	const order = { without: new Set<number>(), name: 'jobs', importedOn: TODAY, importedAt: '' };

	test('they are told, and come in by default', () => {
		const own = desk();
		expect(own.read({}, TODAY).hidden).toEqual({ rows: 1, leftOut: false, columns: ['Status'] });
		expect(own.take(order).plan.leads.map(({ organisation }) => organisation)).toEqual([
			'Acme',
			'Globex',
			'Hooli'
		]);
	});

	test('they stay out where the user says so', () => {
		const own = desk();
		const view = own.read({ withoutHidden: true }, TODAY);
		expect([view.hidden?.rows, view.hidden?.leftOut, view.rows.length]).toEqual([1, true, 2]);
		const { plan, sheet } = own.take(order);
		expect(plan.leads.map(({ organisation }) => organisation)).toEqual(['Acme', 'Hooli']);
		expect(sheet.links.map(({ row }) => row)).toEqual([1, 3]);
	});
});

test('a sheet that hides nothing tells of nothing', () => {
	const bytes = excel('', '');
	expect(new SheetDesk(bytes, () => 'x', new WorkbookSource(bytes)).read({}, TODAY).hidden).toBeUndefined();
});
