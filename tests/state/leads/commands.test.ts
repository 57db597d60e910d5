/** The commands on leads and contacts: which edits they write, under which label. */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/lib/domain/cadence/assessment';
import type { Lead } from '../../../src/lib/domain/lead';
import { leadCommands } from '../../../src/lib/state/leads/lead-commands';
import { manyCommands } from '../../../src/lib/state/leads/many-commands';
import { mergeCommands } from '../../../src/lib/state/leads/merge-commands';
import { peopleCommands } from '../../../src/lib/state/leads/people-commands';
import { rejectMany } from '../../../src/lib/state/leads/reject-many';
import { lead } from '../../support/book-desk';
import { applied, fakeWriter } from '../../support/fake-writer';

const LEADS = new Map(['a', 'b'].map((id) => [id, lead(id, { organisation: `House ${id}` })]));
const SAMPLE = { entity: 'lead', id: 'made-up' } as const;
const CONTACTS = new Map([
	['dana', { id: 'dana', name: 'Dana', organisation: 'Acme', addedOn: '2026-03-02' }]
]);
const BOOK = {
	lead: (id: string) => LEADS.get(id),
	assess: () => undefined,
	assessments: new Map<string, Assessment>(),
	allSheets: new Map(),
	contacts: CONTACTS,
	allContacts: CONTACTS,
	trash: [],
	allLeads: LEADS,
	hasSample: false
};

describe('adding a lead', () => {
	test('writes one row, which stays where it is there already', async () => {
		const { writer, written } = fakeWriter();
		const saved = await leadCommands(writer, BOOK).add({ organisation: 'Acme' });
		expect(saved.id).toBe('new');
		expect(written).toMatchObject([{ label: 'add-lead|Acme', said: 'Added Acme.' }]);
		expect(written[0]?.edits).toMatchObject([
			{ entity: 'lead', id: 'new', ifAbsent: true, to: { addedOn: '2026-03-09' } }
		]);
	});

	test('sends the sample to the trash with it', async () => {
		const { writer, written } = fakeWriter();
		const allLeads = new Map([...LEADS, ['made-up', lead('made-up', { sample: true })]]);
		await leadCommands(writer, { ...BOOK, hasSample: true, allLeads }).add({ organisation: 'A' });
		expect(written[0]?.said).toBe('Added A. Sample data removed.');
		const [, gone] = written[0]!.edits;
		expect(gone).toMatchObject(SAMPLE);
		const now = applied(lead('made-up'), [gone!]);
		expect(now.deletedAt).toBe('2026-03-09T08:00:00.000Z');
		const before = lead('made-up', { deletedAt: '2026-03-01T08:00:00.000Z' });
		expect(applied(before, [gone!])).toBe(before);
	});
});

test('a step that is done is logged on the row as it is when it is written', async () => {
	const { writer, written } = fakeWriter();
	const touch = {
		id: 't',
		on: '2026-03-09',
		direction: 'out',
		channel: 'form',
		kind: 'application'
	} as const;
	await leadCommands(writer, BOOK).doStep('a', null, { did: 'touch', touch });
	expect(written).toMatchObject([{ label: 'log-touch', said: 'Application to House a logged.' }]);
	const meanwhile = lead('a', { notes: 'typed in another tab' });
	expect(applied(meanwhile, written[0]!.edits)).toMatchObject({
		notes: 'typed in another tab',
		stage: 'applied',
		touches: [{ id: 't' }]
	});
});

describe('many leads', () => {
	test('are one action, named by their number, and one of them by its name', async () => {
		const { writer, written } = fakeWriter();
		const many = manyCommands(writer, BOOK);
		await many.closeMany(['a', 'b'], 'ended');
		await many.closeMany(['a'], 'ended');
		expect(written.map(({ label }) => label)).toEqual(['close-leads|2', 'close-lead|House a']);
		expect(written[0]?.edits.map(({ id }) => id)).toEqual(['a', 'b']);
	});

	test('are put off each to its own day', async () => {
		const { writer, written } = fakeWriter();
		const days = new Map([
			['a', '2026-03-12'],
			['b', '2026-03-13']
		]);
		await manyCommands(writer, BOOK).putOffMany(days);
		const put = written[0]!.edits.map((edit) => applied<Lead>(lead(edit.id), [edit]).ownStep?.on);
		expect(put).toEqual(['2026-03-12', '2026-03-13']);
	});

	test('are rejected as one action, each with the refusal that one press on a lead logs', async () => {
		const { writer, written } = fakeWriter();
		await rejectMany(manyCommands(writer, BOOK), ['a', 'b'], '2026-03-09', 'Both said no.');
		expect(written).toMatchObject([{ label: 'move-leads|rejected|2', said: 'Both said no.' }]);
		for (const edit of written[0]!.edits) {
			expect(applied<Lead>(lead(edit.id), [edit])).toMatchObject({
				stage: 'rejected',
				touches: [{ on: '2026-03-09', direction: 'in', kind: 'other', no: { scope: 'role' } }]
			});
		}
	});

	test('are moved to the trash once', async () => {
		const { writer, written } = fakeWriter();
		await manyCommands(writer, BOOK).remove(['a']);
		const [edit] = written[0]!.edits;
		expect(applied(lead('a'), [edit!]).deletedAt).toBe('2026-03-09T08:00:00.000Z');
		expect(applied(lead('a', { deletedAt: 'before' }), [edit!]).deletedAt).toBe('before');
	});
});

test('two leads are joined only where both are there', async () => {
	const { writer, written } = fakeWriter();
	const merge = mergeCommands(writer, BOOK);
	await expect(merge.join('a', 'gone')).rejects.toMatchObject({ reason: 'conflict' });
	expect(written).toEqual([]);
	await merge.join('a', 'b');
	expect(written[0]?.edits.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a contact becomes the one person of a lead, under the same id', async () => {
	const { writer, written } = fakeWriter();
	await peopleCommands(writer, BOOK).makeLead('dana', 'new lead');
	expect(written[0]?.edits).toMatchObject([
		{ id: 'new lead', to: { organisation: 'Acme', people: [{ id: 'dana' }] } }
	]);
});
