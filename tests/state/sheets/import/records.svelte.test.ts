/** A JSON file with a list of records: read like a sheet, kept as a table, never written. */
import { describe, expect, test } from 'vitest';
import type { ConnectedSheet, ImportPlan } from '../../../../src/lib/sheet';
import { ImportSession } from '../../../../src/lib/state/sheets/import/import-session.svelte';
import { SheetReturn } from '../../../../src/lib/state/sheets/reimport.svelte';
import { leadsWithoutSheet, writableSheets } from '../../../../src/lib/state/sheets/without-sheet';
import { deskReader } from '../../../support/desk-reader';

const RECORDS = [
	{ company: 'Northwind', title: 'Analyst', status: 'applied', notes: '' },
	{ company: 'Fabrikam', title: 'Clerk', status: 'rejected', notes: 'second round' }
];
const fileOf = (records: unknown) => new File([JSON.stringify({ version: 2, jobs: records })], 'backup.json');
const [today, at] = ['2026-05-04', '2026-05-04T08:00:00.000Z'];

function open(sheets: ConnectedSheet[] = []) {
	const stored: { plan: ImportPlan; sheet: ConnectedSheet }[] = [];
	const session = new ImportSession({
		openReader: (bytes) => deskReader(bytes, Promise.resolve()),
		leads: () => [],
		contacts: () => [],
		sheets: () => sheets,
		today: () => today,
		now: () => at,
		store: async (plan, sheet) => void stored.push({ plan, sheet }),
		connect: async () => undefined
	});
	return { session, stored };
}

async function imported() {
	const { session, stored } = open();
	await session.choose(fileOf(RECORDS));
	const { view } = session;
	await session.import();
	return { view, ...stored[0]! };
}

describe('a JSON file with a list of jobs', () => {
	test('is understood and stored as a table that is only read', async () => {
		const { view, plan, sheet } = await imported();
		expect(view).toMatchObject({ readOnly: true, rowCount: 2, headerRow: 0 });
		expect(plan.leads.map(({ organisation, stage }) => [organisation, stage])).toEqual([
			['Northwind', 'applied'],
			['Fabrikam', 'rejected']
		]);
		expect(sheet).toMatchObject({ name: 'backup.json', readOnly: true });
		expect(new TextDecoder().decode(sheet.bytes)).toBe(
			'"company",title,status,notes\nNorthwind,Analyst,applied,\nFabrikam,Clerk,rejected,second round\n'
		);
	});

	test('leaves its jobs free for a spreadsheet of the user’s', async () => {
		const { plan, sheet } = await imported();
		const leads = new Map(plan.leads.map((lead) => [lead.id, lead]));
		const sheets = new Map([[sheet.id, sheet]]);
		expect(leadsWithoutSheet({ leads, sheets })).toHaveLength(2);
		expect(writableSheets(sheets)).toEqual([]);
	});

	test('that comes back brings what changed in it, and is still only read', async () => {
		const { plan, sheet } = await imported();
		const leads = new Map(plan.leads.map((lead) => [lead.id, lead]));
		const { session } = open([sheet]);
		const newer = [
			{ ...RECORDS[0], notes: 'call Dana' },
			RECORDS[1],
			{ company: 'Contoso', title: 'Writer' }
		];
		await session.choose(fileOf(newer));
		expect(session.recognised).toMatchObject({ sure: true, candidates: [{ name: 'backup.json' }] });
		const merged: { sheet: ConnectedSheet }[] = [];
		const back = new SheetReturn({
			sheet: () => sheet,
			leads: () => leads,
			contacts: () => new Map(),
			today: () => today,
			now: () => at,
			store: async (result) => void merged.push(result)
		});
		await back.start(session.handOver()!, sheet.id);
		expect(back.tally).toMatchObject({ added: 1, changed: 1, removed: 0 });
		await back.store();
		expect(merged[0]!.sheet.readOnly).toBe(true);
		expect(new TextDecoder().decode(merged[0]!.sheet.bytes)).toContain('Contoso,Writer');
	});

	test('is not taken for a spreadsheet with the same columns', async () => {
		const { sheet } = await imported();
		const { readOnly: _read, ...own } = sheet;
		const { session } = open([own]);
		await session.choose(fileOf(RECORDS));
		expect(session.recognised?.candidates ?? []).toEqual([]);
		expect(session.recognised?.sure ?? false).toBe(false);
	});
});

test('a JSON file without a list of jobs is refused in a sentence', async () => {
	const { session } = open();
	await session.choose(new File(['{"name":"tactful","private":true}'], 'package.json'));
	expect(session.task.problem).toMatch(
		/^This JSON file has no list of jobs or contacts\. Nothing was imported/
	);
	expect(session.view).toBeNull();
});
