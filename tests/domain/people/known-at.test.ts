/** Says what is known of a company whose name is typed. */
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { knownAt } from '../../../src/lib/domain/people/known-at';
import type { Contact } from '../../../src/lib/domain/person';
import { applied, DANA, leadWith, RAE } from '../../support/lead-desk';

const at = (id: string, facts: Partial<Lead> = {}) => leadWith({ id, people: [], ...facts });
const contact = (facts: Partial<Contact>): Contact => ({
	id: 'kim',
	name: 'Kim Lee',
	addedOn: '2026-03-01',
	...facts
});
const names = (known: ReturnType<typeof knownAt>) => known?.people.map(({ name }) => name);

describe('leads at a company', () => {
	test('are found in any case, with and without accents and spaces', () => {
		const leads = [at('a', { organisation: 'Café Größe ' })];
		expect(knownAt(' cafe größe', leads, [])?.organisation).toBe('Café Größe');
		expect(knownAt('Café', leads, [])).toBeNull();
		expect(knownAt('  ', [at('b', { organisation: '' })], [])).toBeNull();
	});

	test('come with how they ended and the first dated application, open ones first', () => {
		const leads = [
			at('archived', { ended: { how: 'ended', on: '2026-03-01' }, touches: [applied('2026-01-09')] }),
			at('no', {
				stage: 'rejected',
				ended: { how: 'ended', on: '2026-03-01' },
				touches: [applied('2026-02-08'), applied('2026-02-03')]
			}),
			at('withdrawn', { stage: 'withdrawn', addedOn: '2025-03-01' }),
			at('open', { stage: 'interview', touches: [applied('2026-03-02', { implied: true, undated: true })] }),
			at('mine', { ended: { how: 'accepted', on: '2026-03-01' }, addedOn: '2024-03-01' }),
			at('trash', { deletedAt: '2026-03-02T10:00:00Z' }),
			at('elsewhere', { organisation: 'Contoso' })
		];
		const known = knownAt('northwind', leads, []);
		expect(known?.leads.map(({ lead, appliedOn, outcome }) => [lead.id, appliedOn, outcome])).toEqual([
			['open', undefined, undefined],
			['no', '2026-02-03', 'rejected'],
			['archived', '2026-01-09', 'archived'],
			['withdrawn', undefined, 'withdrawn'],
			['mine', undefined, 'accepted']
		]);
	});

	test('leave out the lead that asks, and are nothing where it is the only one', () => {
		const leads = [at('a', { people: [DANA] }), at('b', { people: [{ ...DANA, id: 'd2' }, RAE] })];
		const known = knownAt('Northwind', leads, [], 'a');
		expect(known?.leads.map(({ lead }) => lead.id)).toEqual(['b']);
		expect(names(known)).toEqual([RAE.name]);
		expect(knownAt('Northwind', [leads[0]!], [], 'a')).toBeNull();
	});
});

describe('people at a company', () => {
	test('are those on its leads and its contacts, each once', () => {
		const dana = contact({ id: 'd2', name: 'Dana', email: DANA.email, organisation: 'Northwind' });
		const known = knownAt(
			'Northwind',
			[at('a', { people: [DANA] })],
			[dana, contact({ organisation: 'NORTHWIND' })]
		);
		expect(names(known)).toEqual(['Dana Ruiz', 'Kim Lee']);
		expect(knownAt('Northwind', [], [contact({ organisation: 'Northwind' })])?.leads).toEqual([]);
		expect(
			knownAt('Northwind', [], [contact({ organisation: 'Northwind', deletedAt: '2026-03-02T10:00:00Z' })])
		).toBeNull();
	});

	test('are neither the recruiter who submitted the user nor somebody whose contact names another company', () => {
		const leads = [at('a', { people: [DANA, RAE], submittedBy: RAE.id })];
		const moved = contact({ id: 'd2', name: DANA.name, email: DANA.email, organisation: 'Contoso' });
		expect(names(knownAt('Northwind', leads, []))).toEqual([DANA.name]);
		expect(names(knownAt('Northwind', leads, [moved]))).toEqual([]);
		expect(names(knownAt('Contoso', leads, [moved]))).toEqual([DANA.name]);
	});
});
