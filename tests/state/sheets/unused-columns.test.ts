import { describe, expect, test } from 'vitest';
import { connectSheet, planImport, readSheet } from '../../../src/lib/sheet';
import { sheetRowsOf } from '../../../src/lib/state/sheets/unused-columns';

const TEXT =
	'Company,Position,Vibe,,Vibe\nNorthwind,Analyst,"warm, ""really""",,\n\nFabrikam,Clerk,,x,<b>,beyond\n';

function connected(text: string, id = 'sheet') {
	let count = 0;
	const newId = () => `${id}-${++count}`;
	const bytes = new TextEncoder().encode(text);
	const reading = readSheet(bytes);
	const plan = planImport(reading, { newId, importedOn: '2026-03-10' });
	const sheet = connectSheet(reading, plan, {
		id,
		name: `${id}.csv`,
		bytes,
		importedOn: '2026-03-10',
		importedAt: '2026-03-10T09:00:00Z'
	});
	const idOf = (organisation: string) => plan.leads.find((lead) => lead.organisation === organisation)!.id;
	return { sheet, idOf };
}

describe('the columns that the app does not use', () => {
	test('are shown as they came, filled ones only, each under its own name', async () => {
		const { sheet, idOf } = connected(TEXT);
		expect(await sheetRowsOf([sheet], idOf('Northwind'))).toEqual([
			{ sheetId: 'sheet', name: 'sheet.csv', cells: [{ label: 'Vibe (1)', text: 'warm, "really"' }] }
		]);
		expect(await sheetRowsOf([sheet], idOf('Fabrikam'))).toEqual([
			{
				sheetId: 'sheet',
				name: 'sheet.csv',
				cells: [
					{ label: 'column 4', text: 'x' },
					{ label: 'Vibe (2)', text: '<b>' },
					{ label: 'column 6', text: 'beyond' }
				]
			}
		]);
	});

	test('a sheet that says nothing more of the lead, or nothing at all, is left out', async () => {
		const { sheet, idOf } = connected('Company,Position\nNorthwind,Analyst\n');
		expect(await sheetRowsOf([sheet], idOf('Northwind'))).toEqual([]);
		expect(await sheetRowsOf([sheet], 'somebody else')).toEqual([]);
		expect(await sheetRowsOf([], idOf('Northwind'))).toEqual([]);
	});

	test('a sheet is read once', async () => {
		const { sheet, idOf } = connected(TEXT, 'counted');
		let reads = 0;
		const watched = new Proxy(sheet, {
			get(target, key, receiver) {
				if (key === 'bytes') reads++;
				return Reflect.get(target, key, receiver) as unknown;
			}
		});
		await Promise.all([sheetRowsOf([watched], idOf('Northwind')), sheetRowsOf([watched], idOf('Fabrikam'))]);
		expect(reads).toBe(1);
	});
});

test('columns that the app computed are not shown: what they say is on the page already, as of today', async () => {
	const { sheet, idOf } = connected('Company,Role,Colour,State\nNorthwind,Analyst,red,Resting\n', 'own');
	const shown = await sheetRowsOf([{ ...sheet, own: [[3, 'state']] }], idOf('Northwind'));
	expect(shown.flatMap(({ cells }) => cells)).toEqual([{ label: 'Colour', text: 'red' }]);
});

describe('a day that was not believed', () => {
	const HEADER = 'Company,Role,Date applied,Status,Interview date,Rejected on';
	const refusedOf = async (row: string) => {
		const { sheet, idOf } = connected(
			`${HEADER}\nNorthwind,Analyst,${row}\nFabrikam,Clerk,13.02.2026,Applied,,\n`
		);
		const rows = await sheetRowsOf([sheet], idOf('Northwind'));
		return rows.flatMap(({ cells }) => cells).filter(({ refused }) => refused);
	};
	const refused = true;

	test.each([
		[
			'impossible',
			'01.02.2026,Interview,31.02.2026,',
			{ label: 'Interview date', text: '31.02.2026', refused }
		],
		[
			'contradicted',
			'01.02.2026,Rejected,20.02.2026,10.02.2026',
			{ label: 'Rejected on', text: '10.02.2026', refused }
		],
		['ahead', '20.03.2026,Rejected,,20.02.2026', { label: 'Date applied', text: '20.03.2026', refused }],
		['none', 'last spring,Applied,,', { label: 'Date applied', text: 'last spring', refused }]
	])('is shown as it stands: %s', async (_why, row, cell) => {
		expect(await refusedOf(row)).toEqual([cell]);
	});

	test('is told apart from days that are used, and from cells that say nothing', async () => {
		expect(await refusedOf('01.02.2026,Rejected,10.02.2026,20.02.2026')).toEqual([]);
		expect(await refusedOf('N/A,Interview,-,')).toEqual([]);
	});
});
