/** What goes out whole comes back whole: over everything that can be stored, and whatever program wrote the file again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { asCell, tokenize, valueAt, widthOf } from '../../../src/lib/sheet/csv/cells';
import { tableCsv } from '../../../src/lib/sheet/own-files/csv';
import { guard, unguard } from '../../../src/lib/sheet/own-files/guard';
import { openWhole } from '../../../src/lib/sheet/own-files/open';
import { planReturn } from '../../../src/lib/sheet/own-files/plan/plan';
import type { ReturnPlan, WholeBook } from '../../../src/lib/sheet/own-files/plan/plan';
import { contactsTable, leadsTable, newsTable, touchesTable } from '../../../src/lib/sheet/own-files/tables';
import { openWholeWorkbook, tablesWorkbook } from '../../../src/lib/sheet/own-files/workbook';
import { runs } from '../../runs';
import { bytesOf, textOf } from '../../support/sheets';
import { contacts, leads, newsList, text } from '../../support/whole-rows';

const EMPTY: WholeBook = { leads: new Map(), contacts: new Map(), news: new Map() };
const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
	new Map(rows.map((row) => [row.id, row]));

function back(files: readonly (readonly [string, Uint8Array])[], book: WholeBook = EMPTY): ReturnPlan {
	let count = 0;
	const opened = files.map(([name, bytes]) => openWhole(bytes, name)!);
	return planReturn(opened, book, { today: '2026-03-09', newId: () => `new-${(count += 1)}` });
}

/** The rows as they will be, of one entity. */
function rowsOf(plan: ReturnPlan, entity: string): unknown[] {
	return plan.returns.filter((each) => each.entity === entity).map(({ to }) => to);
}

const sorted = (rows: readonly unknown[]) =>
	(rows as { id: string }[]).toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** As a spreadsheet program may save it: other quotes, another delimiter, another line end, rows padded or not. */
function resaved(bytes: Uint8Array, delimiter: string, quoted: boolean, ending: string): Uint8Array {
	const spans = tokenize(textOf(bytes).replace(/^\ufeff/, ''), ',');
	const lines = Array.from({ length: spans.rowCount }, (_, row) =>
		Array.from({ length: widthOf(spans, row) }, (_, column) =>
			asCell(valueAt(spans, row, column), delimiter, quoted)
		).join(delimiter)
	);
	return bytesOf(lines.map((line) => line + ending).join(''));
}

const saving = fc.record({
	delimiter: fc.constantFrom(',', ';', '\t'),
	quoted: fc.boolean(),
	ending: fc.constantFrom('\n', '\r\n')
});

describe('the guard', () => {
	test('is undone exactly, for any text', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					text,
					text.map((each) => `'${each}`),
					text.map((each) => `''=${each}`)
				),
				(each) => {
					expect(unguard(guard(each))).toBe(each);
				}
			),
			{ numRuns: runs(10) }
		);
	});

	test('leaves nothing that begins like a formula', () => {
		fc.assert(
			fc.property(text, (each) => {
				expect(
					guard(each)
						.trimStart()
						.replace(/^\ufeff/, '')
				).not.toMatch(/^[=+\-@＝＋－＠\t\r\0]/);
			}),
			{ numRuns: runs(10) }
		);
	});
});

describe('everything out and in', () => {
	test('leads, their people and touches are the same, after any saving again', () => {
		fc.assert(
			fc.property(leads, saving, (rows, { delimiter, quoted, ending }) => {
				const files = [leadsTable(rows), touchesTable(rows)].map(
					(table) => [table.kind, resaved(tableCsv(table), delimiter, quoted, ending)] as const
				);
				expect(sorted(rowsOf(back(files), 'lead'))).toEqual(sorted(rows));
			}),
			{ numRuns: runs(0.5) }
		);
	});

	test('contacts and news are the same', () => {
		fc.assert(
			fc.property(contacts, newsList, (people, news) => {
				const plan = back([
					['contacts.csv', tableCsv(contactsTable(people))],
					['news.csv', tableCsv(newsTable(news))]
				]);
				expect(sorted(rowsOf(plan, 'contact'))).toEqual(sorted(people));
				expect(sorted(rowsOf(plan, 'news'))).toEqual(sorted(news));
			}),
			{ numRuns: runs(0.5) }
		);
	});

	test('onto a book that has all of it they change nothing', () => {
		fc.assert(
			fc.property(leads, contacts, newsList, saving, (rows, people, news, { delimiter, quoted, ending }) => {
				const book = { leads: byId(rows), contacts: byId(people), news: byId(news) };
				const tables = [touchesTable(rows), leadsTable(rows), contactsTable(people), newsTable(news)];
				const plan = back(
					tables.map((table) => [table.kind, resaved(tableCsv(table), delimiter, quoted, ending)] as const),
					book
				);
				expect(plan.returns).toEqual([]);
				expect(plan.damaged).toBe(0);
				const order = [tables[1]!, tables[0]!, ...tables.slice(2)];
				expect(plan.files.map(({ same }) => same)).toEqual(order.map(({ rows }) => rows.length));
			}),
			{ numRuns: runs(0.5) }
		);
	});

	test('of a book that lost touches and people, exactly those come back, each to its place', () => {
		fc.assert(
			fc.property(leads, fc.infiniteStream(fc.boolean()), (rows, coin) => {
				const some = <T>(list: readonly T[]) => list.filter(() => coin.next().value);
				const thinned = rows.map((row) => ({ ...row, people: some(row.people), touches: some(row.touches) }));
				const plan = back(
					[
						['leads.csv', tableCsv(leadsTable(rows))],
						['touches.csv', tableCsv(touchesTable(rows))]
					],
					{ ...EMPTY, leads: byId(thinned) }
				);
				const after = byId<Lead>(thinned);
				for (const { id, to } of plan.returns) after.set(id, (to as (lead: Lead) => Lead)(after.get(id)!));
				expect([...after.values()]).toEqual(rows);
			}),
			{ numRuns: runs(0.5) }
		);
	});
});

describe('the workbook', () => {
	test('gives everything back that its cells can hold', () => {
		fc.assert(
			fc.property(leads, contacts, newsList, (rows, people, news) => {
				const tables = [leadsTable(rows), touchesTable(rows), contactsTable(people), newsTable(news)];
				const files = openWholeWorkbook(tablesWorkbook(tables).bytes, 'Tactful workbook.xlsx');
				const plan = planReturn(files, EMPTY, { today: '2026-03-09', newId: () => 'new' });
				expect(sorted(rowsOf(plan, 'lead'))).toEqual(sorted(rows));
				expect(sorted(rowsOf(plan, 'contact'))).toEqual(sorted(people));
				expect(sorted(rowsOf(plan, 'news'))).toEqual(sorted(news));
			}),
			{ numRuns: runs(0.5) }
		);
	});
});
