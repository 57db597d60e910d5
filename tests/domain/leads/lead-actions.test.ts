import { describe, expect, test } from 'vitest';
import { STAGES, type Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import * as act from '../../../src/lib/domain/leads/lead-actions';

const TODAY = '2026-03-09';
const touch = (id: string, fields: Partial<Touch> = {}): Touch => ({
	id,
	on: TODAY,
	direction: 'out',
	channel: 'email',
	kind: 'follow-up',
	...fields
});
const lead = (fields: Partial<Lead> = {}): Lead =>
	act.newLead({ organisation: 'Northwind', ...fields }, 'a', TODAY);

test('a new lead is saved today, from a posting, unless it says otherwise', () => {
	expect(lead()).toMatchObject({ id: 'a', stage: 'saved', origin: 'posting', addedOn: TODAY, people: [] });
	expect(lead({ origin: 'recruiter', addedOn: '2026-01-01' })).toMatchObject({
		origin: 'recruiter',
		addedOn: '2026-01-01'
	});
});

describe('touches', () => {
	test('are kept in the order that they were entered, and none twice', () => {
		const log = (id: string, on: string) => act.logTouch(touch(id, { on }), TODAY);
		const logged = log('2', '2026-03-01')(log('1', '2026-03-05')(lead()));
		expect(logged.touches.map(({ id }) => id)).toEqual(['1', '2']);
		expect(log('2', '2026-03-01')(logged)).toBe(logged);
	});

	test('that are taken away take the stage with them that rested on them', () => {
		const refused = act.logTouch(touch('no', { direction: 'in', no: { scope: 'role' } }), TODAY)(lead());
		expect(refused.stage).toBe('rejected');
		expect(act.removeTouch('no', TODAY)(refused)).toMatchObject({ stage: 'saved', touches: [] });
		const corrected = act.setStage('interview')(refused);
		expect(act.removeTouch('no', TODAY)(corrected).stage).toBe('interview');
	});

	test('can be changed, and only the one that is meant', () => {
		const two = lead({ touches: [touch('1'), touch('2')] });
		const changed = act.editTouch('2', (one) => ({ ...one, note: 'n' }), TODAY)(two);
		expect(changed.touches[0]).toBe(two.touches[0]);
		expect(changed.touches[1]?.note).toBe('n');
	});
});

test('closing and reopening, with the stage that the touches make', () => {
	const talking = lead({ stage: 'talking', touches: [touch('1', { direction: 'in', kind: 'reply' })] });
	const closed = act.close('withdrawn', TODAY)(talking);
	expect(closed).toMatchObject({ stage: 'withdrawn', ended: { on: TODAY, how: 'withdrawn' } });
	expect(act.reopen(TODAY)(closed)).toEqual(talking);
});

test.each(STAGES)(
	'archiving a lead in %s keeps its stage, and reopening gives it back as it was',
	(stage) => {
		const before = lead({ stage });
		const archived = act.close('ended', TODAY)(before);
		expect(archived).toEqual({ ...before, ended: { on: TODAY, how: 'ended' } });
		if (stage !== 'withdrawn') expect(act.reopen(TODAY)(archived)).toEqual(before);
	}
);

test('what an earlier edition archived as withdrawn is reopened in the stage that its touches make', () => {
	const old = lead({
		stage: 'withdrawn',
		ended: { on: TODAY, how: 'ended' },
		touches: [touch('1', { kind: 'application' })]
	});
	expect(act.reopen(TODAY)(old)).toMatchObject({ stage: 'applied' });
	expect(act.reopen(TODAY)(old)).not.toHaveProperty('ended');
});

test('people come once, change alone, and go with their submission but not with their touches', () => {
	const dana = { id: 'p', name: 'Dana Ruiz' };
	const one = act.addPerson(dana)(
		act.addPerson(dana)(lead({ submittedBy: 'p', touches: [touch('1', { personId: 'p' })] }))
	);
	expect(one.people).toEqual([dana]);
	expect(act.editPerson('p', (person) => ({ ...person, title: 'Head' }))(one).people[0]?.title).toBe('Head');
	const without = act.removePerson('p')(one);
	expect(without.people).toEqual([]);
	expect(Object.hasOwn(without, 'submittedBy')).toBe(false);
	expect(without.touches).toHaveLength(1);
});

test('a contact becomes a lead with themselves as its person', () => {
	const contact = { id: 'c', name: 'Dana', email: 'd@x.example', organisation: 'X', addedOn: '2026-01-01' };
	expect(act.leadOfContact(contact, 'a', TODAY)).toEqual(
		act.newLead(
			{ organisation: 'X', origin: 'networking', people: [{ id: 'c', name: 'Dana', email: 'd@x.example' }] },
			'a',
			TODAY
		)
	);
});

describe('an hour that somebody named', () => {
	test('keeps the zone in which it was named', () => {
		const named = { on: '2026-03-12', at: '10:00' };
		expect(act.inOwnZone(named, 'Europe/Berlin')).toEqual({ ...named, zone: 'Europe/Berlin' });
		const elsewhere = { ...named, zone: 'America/New_York' };
		expect(act.inOwnZone(elsewhere, 'Europe/Berlin')).toBe(elsewhere);
		const hourless: { on: string; at?: string } = { on: '2026-03-12' };
		expect(act.inOwnZone(hourless, 'Europe/Berlin')).toBe(hourless);
	});
});
