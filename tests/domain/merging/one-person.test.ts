/** Makes one person of two that no address tells to be one. */
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import {
	entriesByLead,
	likelyTwins,
	markContact,
	markOf,
	markPeople
} from '../../../src/lib/domain/merging/one-person';
import { joinPeople } from '../../../src/lib/domain/merging/merge-people';
import { knownPeople } from '../../../src/lib/domain/people/people';
import { isSamePerson } from '../../../src/lib/domain/cadence/people/identity';
import type { Contact, Person } from '../../../src/lib/domain/person';
import { applied, assessOn, DANA, leadWith, touchOn, wrote } from '../../support/lead-desk';

const DEE: Person = { id: 'dee', name: 'Dee Marsh', email: 'dee@contoso.example' };
const contact: Contact = { id: 'c', name: 'D. Marsh', organisation: 'Fabrikam', addedOn: '2026-03-01' };
const there = (facts: Partial<Lead> = {}) =>
	leadWith({ id: 'contoso', organisation: 'Contoso', people: [DEE], ...facts });

/** Merges the first two of the people known from leads and contacts. */
function merged(leads: readonly Lead[], contacts: readonly Contact[] = []) {
	const people = knownPeople(leads, contacts).slice(0, 2);
	const mark = markOf(people[0]!);
	const byLead = entriesByLead(people);
	return {
		leads: leads.map((lead) => markPeople(byLead.get(lead.id) ?? new Set(), mark)(lead)),
		contacts: contacts.map(markContact(mark))
	};
}

describe('merging two people', () => {
	test('makes one of them, with the addresses and leads of both', () => {
		const { leads } = merged([leadWith(), there()]);
		const [one, ...others] = knownPeople(leads, []);
		expect(others).toEqual([]);
		expect(one).toMatchObject({ name: 'Dana Ruiz', emails: [DANA.email, DEE.email] });
		expect(one?.leads.map(({ lead }) => lead.id)).toEqual(['northwind', 'contoso']);
	});

	test('lets them go by the name of the one that is kept, whichever lead is read first', () => {
		const full = { ...DEE, name: 'Delilah Marsh-Whitaker' };
		const { leads } = merged([leadWith(), there({ people: [full] })]);
		expect(knownPeople(leads.toReversed(), []).map(({ name }) => name)).toEqual(['Dana Ruiz']);
	});

	test('goes on: a third one joins both', () => {
		const first = merged([leadWith(), there()]);
		const second = merged(first.leads, [contact]);
		const people = knownPeople(second.leads, second.contacts);
		expect(people).toHaveLength(1);
		expect(people[0]).toMatchObject({ organisation: 'Fabrikam', contacts: [{ sameAs: 'dana' }] });
	});

	test('leaves alone somebody else who has the same id on another lead', () => {
		const other = there({ id: 'other', organisation: 'Fabrikam', people: [{ id: 'x', name: 'Omar Diaz' }] });
		const ids = entriesByLead(knownPeople([leadWith(), other], []).slice(0, 1));
		expect([...ids]).toEqual([['northwind', new Set(['dana'])]]);
	});

	test('makes a no, and the gap after a message, hold on the leads of both', () => {
		const no = { no: { scope: 'contact' } as const };
		const here = leadWith({ touches: [applied('2026-03-02')] });
		const refused = there({ touches: [wrote('2026-03-05', { personId: 'dee', ...no })] });
		const guards = (lead: Lead, other: Lead) =>
			assessOn('2026-03-11', lead, { others: [other] })
				.guards({ channel: 'email', personId: 'dana', kind: 'follow-up' })
				.map(({ rule }) => rule);
		expect(guards(here, refused)).not.toContain('respect-no-across-leads');
		const [mine, theirs] = merged([here, refused]).leads as [Lead, Lead];
		expect(guards(mine, theirs)).toContain('respect-no-across-leads');

		const written = there({ touches: [touchOn('2026-03-10', { personId: 'dee' })] });
		expect(guards(here, written)).not.toContain('contact-budget');
		const [mine2, theirs2] = merged([here, written]).leads as [Lead, Lead];
		expect(guards(mine2, theirs2)).toContain('contact-budget');
	});

	test('says nothing of others of the same name', () => {
		const one = { ...DEE, sameAs: 'one' };
		expect(isSamePerson(one, { ...DANA, sameAs: 'one' })).toBe(true);
		expect(isSamePerson(one, { id: 'x', name: 'Dee Marsh' })).toBe(true);
		expect(isSamePerson(one, { ...DANA, name: 'Dee Marsh' })).toBe(false);
	});

	test('stays when a lead of theirs is merged with another', () => {
		const { people } = joinPeople([DEE], [{ ...DEE, id: 'd2', sameAs: 'one' }], new Set());
		expect(people).toEqual([{ ...DEE, sameAs: 'one' }]);
	});
});

test('of those who may be the same, an agreeing name comes first, then the same company', () => {
	const names = ['Omar Diaz', 'Kim Lee', 'D. Ruiz'];
	const organisations = ['Contoso', 'Northwind', 'Fabrikam'];
	const people = knownPeople(
		[
			leadWith(),
			...names.map((name, at) =>
				leadWith({ id: name, organisation: organisations[at]!, people: [{ id: name, name }] })
			)
		],
		[]
	);
	expect(likelyTwins(people[0]!, people).map(({ name }) => name)).toEqual([
		'D. Ruiz',
		'Kim Lee',
		'Omar Diaz'
	]);
});
