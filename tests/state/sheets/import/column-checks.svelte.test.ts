/** The columns that the page of imports shows: of wide sheets, and of headers that are long, empty or all the same. */
import { describe, expect, test } from 'vitest';
import { SheetDesk } from '../../../../src/lib/state/sheet-worker/service';
import { ColumnChecks } from '../../../../src/lib/state/sheets/import/column-checks.svelte';

/** Reads a sheet of these headers with one row. */
function checksOf(headers: readonly string[]) {
	const cells = headers.map((header) => (header === 'Company' ? 'Northwind' : 'x'));
	const bytes = new TextEncoder().encode(`${headers.join(',')}\n${cells.join(',')}\n`);
	const view = new SheetDesk(bytes, () => 'id').read({ headerRow: 0 }, '2026-03-09');
	return { checks: new ColumnChecks(() => view), view };
}
const others = (count: number) => Array.from({ length: count }, (_, at) => `zq ${at}`);

describe('the columns of a wide sheet', () => {
	test('are searched by their headers', () => {
		const { checks } = checksOf(['Company', ...others(299)]);
		expect([checks.isWide, checks.sureCount, checks.keptCount]).toEqual([true, 1, 299]);
		checks.query = 'ZQ 298';
		expect(checks.sure).toEqual([]);
		expect(checks.kept.map(({ label }) => label)).toEqual(['zq 298']);
		expect(checks.findsNone).toBe(false);
		checks.query = 'nowhere';
		expect(checks.findsNone).toBe(true);
		expect(checks.keptCount).toBe(299);
	});

	test('are shown sixty at once, and all when asked for, until another file comes', () => {
		const { checks } = checksOf(['Company', ...others(299)]);
		expect(checks.shown(checks.kept)).toHaveLength(60);
		checks.showAll();
		expect(checks.shown(checks.kept)).toHaveLength(299);
		checks.query = 'zq';
		checks.reset();
		expect([checks.query, checks.shown(checks.kept).length]).toEqual(['', 60]);
	});

	test('with headers that are the same, empty or very long stay apart', () => {
		const long = 'long '.repeat(100).trim();
		const { checks, view } = checksOf(['Company', ...Array<string>(40).fill('Same'), '', '', long]);
		const labels = view.columns.map(({ label }) => label);
		expect(new Set(labels).size).toBe(labels.length);
		expect(checks.isWide).toBe(true);
		checks.query = 'same';
		expect(checks.sure.length + checks.kept.length + checks.doubtful.length).toBeGreaterThanOrEqual(40);
		expect(labels.at(-1)).toHaveLength(499);
		expect(view.samples).toHaveLength(44);
	});

	test('of few columns are not searched', () => {
		const { checks } = checksOf(['Company', 'Role']);
		expect([checks.isWide, checks.isTableClear, checks.looksRight, checks.open]).toEqual([
			false,
			true,
			true,
			0
		]);
	});
});

test('what is wrong with the table as a whole is parted from what is odd in its cells', () => {
	const text =
		'Company,Role,Applied\nNorthwind,Analyst,2026-01-05\nContoso,Clerk,2026-02-31\n\nName,Company,Email\nDana Ruiz,Acme,dana@acme.example\n';
	const view = new SheetDesk(new TextEncoder().encode(text), () => 'id').read({}, '2026-03-09');
	const checks = new ColumnChecks(() => view);
	expect(checks.tableProblems).toMatchObject([{ kind: 'other-table', row: 4, count: 1 }]);
	expect(checks.furtherProblems.map(({ kind }) => kind)).toEqual(['impossible-date']);
	expect(checks.tableProblems.length + checks.furtherProblems.length).toBe(view.problems.length);
});
