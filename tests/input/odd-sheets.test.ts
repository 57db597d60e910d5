/** Sheets of odd shapes, as people really keep them: read whole, mapped by their columns, and given back as they came. */
import { describe, expect, test } from 'vitest';
import { exportedText, importText } from '../support/sheets';

const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(',')).join('\n') + '\n';
const meaningsOf = ({ reading }: ReturnType<typeof importText>) =>
	reading.columns.flatMap(({ label, meaning }) => (meaning ? [[label, meaning]] : []));

describe('a sheet of 300 columns', () => {
	const extra = Array.from({ length: 296 }, (_, at) => `Question ${at + 1}`);
	const text = csv([
		['Company', ...extra.slice(0, 200), 'Role', ...extra.slice(200), 'Status', 'Date applied'],
		...['Northwind', 'Fabrikam', 'Contoso'].map((name, row) => [
			name,
			...extra.slice(0, 200).map((_, at) => `answer ${row} ${at}`),
			'Analyst',
			...extra.slice(200).map(() => ''),
			'Applied',
			`2026-03-0${row + 1}`
		])
	]);

	test('is understood by its columns, wherever they stand, and keeps the others', () => {
		const trial = importText(text);
		expect(trial.reading.columns).toHaveLength(300);
		expect(meaningsOf(trial)).toEqual([
			['Company', 'organisation'],
			['Role', 'role'],
			['Status', 'status'],
			['Date applied', 'appliedOn']
		]);
		expect(trial.plan.leads).toHaveLength(3);
		expect(exportedText(trial)).toBe(text);
	});
});

describe('headers of 500 characters', () => {
	const long = (begin: string) => `${begin} ${'please write in full '.repeat(30)}`.slice(0, 500);
	const text = csv([
		['Company', long('Role or roles that you applied to;'), 'Status', long('Notes')],
		['Northwind', 'Analyst', 'Applied', 'met Dana'],
		['Fabrikam', 'Clerk', 'Rejected', '']
	]);

	test('break nothing: the columns beside them are read, and the file comes back', () => {
		const trial = importText(text);
		expect(trial.reading.headerRow).toBe(0);
		expect(trial.plan.leads.map(({ organisation, stage }) => [organisation, stage])).toEqual([
			['Northwind', 'applied'],
			['Fabrikam', 'rejected']
		]);
		expect(exportedText(trial)).toBe(text);
	});
});

describe('two header rows that disagree', () => {
	const text = csv([
		['Company', 'Role', 'Status', 'Date applied'],
		['Employer', 'Position', 'Date', 'Outcome'],
		['Northwind', 'Analyst', 'Applied', '2026-03-01'],
		['Fabrikam', 'Clerk', 'Rejected', '2026-03-02']
	]);

	test('are both headers: the first names the columns, neither is a job', () => {
		const trial = importText(text);
		expect(trial.plan.leads.map(({ organisation, stage }) => [organisation, stage])).toEqual([
			['Northwind', 'applied'],
			['Fabrikam', 'rejected']
		]);
		expect(meaningsOf(trial).map(([, field]) => field)).toEqual([
			'organisation',
			'role',
			'status',
			'appliedOn'
		]);
		expect(exportedText(trial)).toBe(text);
	});
});

describe('a date order that changes midway', () => {
	const days = ['13/01/2026', '14/01/2026', '25/01/2026', '02/13/2026', '02/20/2026', '02/28/2026'];
	const text = csv([
		['Company', 'Date applied', 'Status'],
		...days.map((day, at) => [`Org ${at}`, day, 'Applied'])
	]);

	test('is found and asked about, and each part is read and written in its own order', () => {
		const trial = importText(text);
		expect(trial.reading.dateOrder.turn).toEqual({ row: 4, order: 'mdy' });
		const applied = trial.plan.leads.map(
			({ touches }) => touches.find(({ kind }) => kind === 'application')?.on
		);
		expect(applied).toEqual([
			'2026-01-13',
			'2026-01-14',
			'2026-01-25',
			'2026-02-13',
			'2026-02-20',
			'2026-02-28'
		]);
		expect(exportedText(trial)).toBe(text);
	});
});

describe('a sheet that is written from right to left', () => {
	const text = csv([
		['ملاحظات', 'Status', 'Role', 'Company'],
		['تحدثت مع دانا', 'Applied', 'محلل', 'شركة الأفق'],
		['\u202bשוחחתי\u202c', 'Rejected', 'אנליסט', 'אופק בע"מ'.replaceAll('"', '״')]
	]);

	test('is read by its columns, and its marks and letters come back', () => {
		const trial = importText(text);
		expect(trial.plan.leads.map(({ organisation, role, stage }) => [organisation, role, stage])).toEqual([
			['شركة الأفق', 'محلل', 'applied'],
			['אופק בע״מ', 'אנליסט', 'rejected']
		]);
		expect(exportedText(trial)).toBe(text);
	});
});
