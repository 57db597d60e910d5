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

describe('when the workbook comes back', () => {
	const deskOf = (bytes: Uint8Array) =>
		new SheetDesk(bytes, () => crypto.randomUUID(), new WorkbookSource(bytes));
	const when = { today: TODAY, at: '' };
	const bytes = excel(' hidden="1"', '');

	function imported(withoutHidden: boolean) {
		const own = deskOf(bytes);
		own.read({ withoutHidden }, TODAY);
		const order = { without: new Set<number>(), name: 'jobs', importedOn: TODAY, importedAt: '' };
		const { plan, sheet } = own.take(order);
		const leads = new Map(plan.leads.map((lead) => [lead.id, lead]));
		return { sheet: { bytes: new Uint8Array(), ...sheet }, leads, contacts: new Map() };
	}

	test('rows that were left out stay out, are told, and can be taken then', () => {
		const compared = imported(true);
		expect(compared.sheet.withoutHidden).toBe(true);
		const own = deskOf(bytes);
		own.read({}, TODAY);
		const reimport = own.compare(compared, when);
		expect(reimport.same).toBe(true);
		expect(reimport.items).toMatchObject([{ kind: 'added', hidden: true, proposed: 'app', row: 3 }]);
		const left = own.merge(new Map());
		expect([left.leads.length, left.sheet.withoutHidden]).toEqual([0, true]);
		const taken = own.merge(new Map([[reimport.items[0]!.key, 'sheet' as const]]));
		expect(taken.leads.map(({ organisation }) => organisation)).toEqual(['Globex']);
		expect(taken.sheet.withoutHidden).toBeUndefined();
		expect(taken.sheet.links.map(({ row }) => row)).toEqual([1, 2, 3]);
	});

	test('where they came in, nothing is asked; a new hidden row can be left out, which is remembered', () => {
		const compared = imported(false);
		const unchanged = deskOf(bytes);
		unchanged.read({}, TODAY);
		expect(unchanged.compare(compared, when).items).toEqual([]);
		const { leads, sheet } = compared;
		const globex = [...leads.values()].find(({ organisation }) => organisation === 'Globex')!;
		const before = deskOf(
			oneSheet(
				[ROWS[0]!, ROWS[1]!, ROWS[3]!]
					.map(
						(cells, r) =>
							`<row r="${r + 1}">${cells.map((says, c) => `<c r="${'ABCD'[c]}${r + 1}" t="str"><v>${says}</v></c>`).join('')}</row>`
					)
					.join('')
			)
		);
		before.read({}, TODAY);
		before.compare(compared, when);
		const { sheet: two } = before.merge(new Map());
		const own = deskOf(bytes);
		own.read({}, TODAY);
		leads.delete(globex.id);
		const kept = { ...compared, sheet: { ...sheet, ...two } };
		const [item] = own.compare(kept, when).items;
		expect(item).toMatchObject({ kind: 'added', hidden: true, proposed: 'sheet', row: 3 });
		const { leads: added, sheet: next } = own.merge(new Map([[item!.key, 'app' as const]]));
		expect([added.length, next.withoutHidden]).toEqual([0, true]);
	});
});
