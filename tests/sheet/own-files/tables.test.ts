/** Everything as spreadsheets: what stands in the files, and that nothing is left out of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import { tokenize, valuesOf } from '../../../src/lib/sheet/csv/cells';
import { readSheet } from '../../../src/lib/sheet';
import { joined } from '../../../src/lib/sheet/joined-bytes';
import { tableCsv, escapeFormula } from '../../../src/lib/sheet/own-files/csv';

import {
	contactsTable,
	leadsTable,
	newsTable,
	streamedLeads,
	touchesTable
} from '../../../src/lib/sheet/own-files/tables';
import type { OwnTable } from '../../../src/lib/sheet/own-files/tables';
import { tablesWorkbook } from '../../../src/lib/sheet/own-files/workbook';

import { openWorkbook } from '../../../src/lib/sheet/workbook/open';
import { runs } from '../../runs';
import { contacts, leads, newsList } from '../../support/any-rows';
import { textOf } from '../../support/sheets';

const TOUCH: Touch = { id: 't1', on: '2026-03-04', direction: 'out', channel: 'email', kind: 'application' };
const LEAD: Lead = {
	id: 'l1',
	organisation: 'Northwind',
	role: 'Analyst',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-02',
	notes: 'plain',
	source: 'LinkedIn',
	people: [{ id: 'p1', name: 'Dana Ruiz', phone: '0151 234' }],
	touches: [TOUCH]
};

/** The cells of a table's first row by header. */
function firstRow({ columns, rows }: OwnTable): Record<string, string> {
	return Object.fromEntries(columns.map(({ header }, at) => [header, rows[0]![at]!]));
}

/** The rows of a CSV file as the app's own reader sees them. */
function cellsOf(bytes: Uint8Array): string[][] {
	const spans = tokenize(textOf(bytes).slice(1), ',');
	return Array.from({ length: spans.rowCount }, (_, row) => valuesOf(spans, row));
}

describe('the tables', () => {
	test('hold a lead with its people in one row, and each touch with the id of its lead in one of its own', () => {
		expect(firstRow(leadsTable([LEAD]))).toMatchObject({
			...{ Company: 'Northwind', Role: 'Analyst', Stage: 'applied', 'Added on': '2026-03-02' },
			...{ 'Person 1 name': 'Dana Ruiz', 'Person 1 phone': '0151 234', 'More (JSON)': '', Id: 'l1' }
		});
		const second = { ...TOUCH, id: 't2', on: '2026-03-01', personId: 'p1', automatic: true };
		const { columns, rows } = touchesTable([{ ...LEAD, touches: [second, TOUCH] }]);
		expect(firstRow({ kind: 'touches', columns, rows })).toMatchObject({
			...{ '(Company)': 'Northwind', '(Person)': 'Dana Ruiz', On: '2026-03-01', Automatic: 'yes' },
			...{ 'Lead id': 'l1', Position: '1', Id: 't2' }
		});
		expect(rows).toHaveLength(2);
	});

	test('keep the trash behind everything else', () => {
		const gone = { ...LEAD, id: 'l0', deletedAt: '2026-03-05T08:00:00.000Z' };
		expect(leadsTable([gone, LEAD]).rows.map((row) => row.at(-1))).toEqual(['l1', 'l0']);
	});

	test('name no day for what is undated, but the day on which a sheet said it', () => {
		const UNDATED = { implied: true, undated: true } as const;
		const lead: Lead = {
			...LEAD,
			ownStep: { setOn: '2026-03-05', on: '2026-03-05', what: 'call Dana', ...UNDATED },
			ended: { on: '2026-03-05', how: 'withdrawn', ...UNDATED },
			touches: [{ ...TOUCH, on: '2026-03-05', ...UNDATED }]
		};
		expect(firstRow(touchesTable([lead]))).toMatchObject({ On: '', 'Sheet read on': '2026-03-05' });
		expect(firstRow(leadsTable([lead]))).toMatchObject({
			...{ 'Ended on': '', 'Ended, sheet read on': '2026-03-05' },
			...{ 'Next step on': '', 'Next step, sheet read on': '2026-03-05' }
		});
	});

	test('put into the JSON what no column holds', () => {
		const people = Array.from({ length: 6 }, (_, at) => ({ id: `p${at}`, name: `Person ${at}` }));
		const later = { ...LEAD, people, mood: { good: true } } as Lead;
		expect(JSON.parse(firstRow(leadsTable([later]))['More (JSON)']!)).toEqual({
			mood: { good: true },
			people: [{ id: 'p5', name: 'Person 5' }]
		});
	});
});

describe('as files', () => {
	const anything = fc.tuple(leads, contacts, newsList);
	const tablesOf = ([leads, contacts, news]: typeof anything extends fc.Arbitrary<infer All>
		? All
		: never) => [leadsTable(leads), touchesTable(leads), contactsTable(contacts), newsTable(news)];

	test('every text is there, guarded and otherwise as it is', () => {
		fc.assert(
			fc.property(anything, (all) => {
				for (const table of tablesOf(all)) {
					const [header, ...rows] = cellsOf(joined([...tableCsv(table)]));
					expect(header).toEqual(table.columns.map((column) => column.header));
					expect(rows).toEqual(table.rows.map((row) => row.map(escapeFormula)));
				}
			}),
			{ numRuns: runs() }
		);
	});

	test('nothing that is stored is left out', () => {
		fc.assert(
			fc.property(anything, (all) => {
				const cells = new Set(tablesOf(all).flatMap(({ rows }) => rows.flat()));
				const json = [...cells].filter((cell) => cell.startsWith('{'));
				const isTold = (text: string) =>
					cells.has(text) ||
					[...cells].some((cell) => cell.split('; ').includes(text) || cell.includes(`; ${text}`)) ||
					[...cells].some((cell) => cell.startsWith(`${text}; `)) ||
					json.some((each) => each.includes(JSON.stringify(text)));
				expect(textsIn(all).filter((text) => !isTold(text))).toEqual([]);
			}),
			{ numRuns: runs(0.5) }
		);
	});

	test('a table of thousands of rows is whole in the workbook, in its order', () => {
		const many = Array.from({ length: 2_500 }, (_, at) => ({
			...LEAD,
			id: `l${at}`,
			organisation: `Org ${at}`
		}));
		const workbook = openWorkbook(tablesWorkbook([streamedLeads(many)]).bytes);
		const lines = textOf(workbook.table('Leads')).trimEnd().split('\n');
		const companies = lines.map((line) => line.split(',')[0]);
		expect(companies.slice(1)).toEqual(many.map(({ organisation }) => organisation));
	});

	test('one workbook holds each table on a sheet of its own; what is longer than its cells is cut, and counted', () => {
		const lead = { ...LEAD, jobAd: 'long '.repeat(30_000), notes: '=1+1' };
		const { bytes, cut } = tablesWorkbook([leadsTable([lead]), touchesTable([lead])]);
		expect(cut).toBe(1);
		const workbook = openWorkbook(bytes);
		expect(workbook.sheets.map(({ name }) => name)).toEqual(['Leads', 'Activity']);
		const table = textOf(workbook.table('Leads'));
		expect(table).toContain(',=1+1,');
		expect(table).toContain(',2026-03-02,');
	});

	test('the leads are read as any other spreadsheet', () => {
		const reading = readSheet(
			joined([...tableCsv(leadsTable([LEAD, { ...LEAD, id: 'l2', organisation: 'Fabrikam' }]))])
		);
		const meaningOf = Object.fromEntries(reading.columns.map(({ header, meaning }) => [header, meaning]));
		expect(meaningOf).toMatchObject({
			...{ Company: 'organisation', Role: 'role', Stage: 'status', 'Added on': 'addedOn' },
			...{ 'Apply by': 'deadlineOn', Link: 'url', Location: 'location', Salary: 'salary' },
			...{ Source: 'source', Priority: 'priority', Notes: 'notes' },
			...{ 'Next step': 'nextStep', 'Next step on': 'nextStepOn' },
			...{ 'Person 1 name': 'personName', 'Person 1 email': 'personEmail' },
			...{ 'Person 1 phone': 'personPhone', 'Person 1 title': 'personTitle' }
		});
		expect(reading.counts).toMatchObject({ leads: 2 });
	});
});

/** Every text in a value, at any depth; keys are none. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the guard', () => {
	test.each([
		['=1+1', "'=1+1"],
		['=1+1\nnote', "'=1+1\nnote"],
		['+49 151 234', "'+49 151 234"],
		['-5', "'-5"],
		['@handle', "'@handle"],
		['\t1', "'\t1"],
		['\r1', "'\r1"],
		['\0=1', "'\0=1"],
		[' =1', "' =1"],
		['\ufeff=1', "'\ufeff=1"],
		['＝HYPERLINK("x")', '\'＝HYPERLINK("x")'],
		['1-5', '1-5'],
		["it's", "it's"],
		["'=1", "'=1"]
	])('%j is written %j', (text, cell) => {
		expect(escapeFormula(text)).toBe(cell);
	});
});
