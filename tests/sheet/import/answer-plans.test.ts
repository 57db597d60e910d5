/** Planned days that have passed, and what the user says of them after the import. */
import { expect, test } from 'vitest';
import { planImport, readSheet } from '../../../src/lib/sheet';
import { answerPlans, openPlans } from '../../../src/lib/sheet/import/answer-plans';
import { connectSheet } from '../../../src/lib/sheet/import/connect';
import { exportSheet } from '../../../src/lib/sheet/export/export';
import type { PassedPlanAnswer } from '../../../src/lib/sheet/sheet';

const TODAY = '2026-03-18';
const BYTES = new TextEncoder().encode(
	[
		'Company,Role,Date Applied,Status,Follow up',
		'Northwind,Analyst,2026-03-02,Applied,2026-03-10',
		'Contoso,Writer,2026-03-04,Applied,2026-03-20',
		'Fabrikam,Clerk,2026-03-05,Applied,2026-03-12',
		'Woodgrove,Teller,2026-03-05,Applied,',
		''
	].join('\n')
);

function imported() {
	const reading = readSheet(BYTES, { asOf: TODAY });
	let ids = 0;
	const plan = planImport(reading, { newId: () => `id-${++ids}`, importedOn: TODAY });
	const as = {
		id: 'sheet',
		name: 'own.csv',
		bytes: BYTES,
		importedOn: TODAY,
		importedAt: `${TODAY}T08:00:00Z`
	};
	return { sheet: connectSheet(reading, plan, as), leads: plan.leads };
}

function answered(answer: PassedPlanAnswer) {
	const { sheet, leads } = imported();
	let ids = 0;
	const given = answerPlans(sheet, 4, { answer, on: TODAY }, () => `new-${++ids}`);
	const after = leads.map((lead) => given.changes.get(lead.id)?.(lead) ?? lead);
	return { before: leads, after, sheet: given.sheet };
}

test('it is asked for the column, with how many have passed, until it was answered', () => {
	expect(openPlans(imported().sheet)).toEqual([{ column: 4, header: 'Follow up', count: 2 }]);
	expect(openPlans(answered('unsure').sheet)).toEqual([]);
});

test('yes makes them follow-ups that were sent, and leaves plans ahead', () => {
	const { before, after } = answered('yes');
	expect(before.map(({ ownStep }) => ownStep?.on)).toEqual([
		'2026-03-10',
		'2026-03-20',
		'2026-03-12',
		undefined
	]);
	expect(after.map(({ ownStep }) => ownStep?.on)).toEqual([undefined, '2026-03-20', undefined, undefined]);
	expect(after[0]?.touches.map(({ kind, on }) => [kind, on])).toEqual([
		['application', '2026-03-02'],
		['follow-up', '2026-03-10']
	]);
	expect(after[0]?.touches[1]).toMatchObject({ direction: 'out', implied: true, datedBy: 'sheet' });
});

test.each(['no', 'unsure'] as const)('%s leaves them plans', (answer) => {
	const { before, after } = answered(answer);
	expect(after).toEqual(before);
});

test.each(['yes', 'no', 'unsure'] as const)('after %s the sheet goes out byte for byte', (answer) => {
	const { after, sheet } = answered(answer);
	const leads = new Map(after.map((lead) => [lead.id, lead]));
	const out = exportSheet(sheet, leads, new Map(), { newLeadIds: [] });
	expect(out.changes).toEqual([]);
	expect(out.unplaced.count).toBe(0);
	expect(new TextDecoder().decode(out.bytes)).toBe(new TextDecoder().decode(BYTES));
});

test('what the user named since stays', () => {
	const { sheet, leads } = imported();
	const given = answerPlans(sheet, 4, { answer: 'yes', on: TODAY }, () => 'new');
	const own = { setOn: TODAY, on: '2026-03-30' };
	const lead = leads[0]!;
	expect(given.changes.get(lead.id)?.({ ...lead, ownStep: own }).ownStep).toEqual(own);
});
