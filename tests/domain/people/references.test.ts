import { describe, expect, it } from 'vitest';
import {
	answered,
	asked,
	guardsOfAsking,
	guardsOfTelling,
	jobsToTell,
	joinReferences,
	namedOnLead,
	referencesAmong,
	told
} from '../../../src/lib/domain/people/references';
import { newLead } from '../../../src/lib/domain/leads/lead-actions';
import type { Contact, Reference } from '../../../src/lib/domain/person';

const TODAY = '2026-03-20';
const contact = (name: string, fields: Partial<Contact> = {}): Contact => ({
	id: name,
	name,
	addedOn: TODAY,
	reference: {},
	...fields
});
const kinds = (guards: readonly { readonly kind: string }[]) => guards.map(({ kind }) => kind);

describe('the references', () => {
	it('are the contacts marked as such, by name, without those in the trash', () => {
		const all = [
			contact('Zoe'),
			contact('Émile'),
			contact('Ben', { deletedAt: '2026-03-01T00:00:00.000Z' }),
			{ id: 'x', name: 'Ann', addedOn: TODAY }
		];
		expect(referencesAmong(all).map(({ name }) => name)).toEqual(['Émile', 'Zoe']);
	});

	it('can be told of jobs that are still open, the furthest along first', () => {
		const lead = (id: string, fields = {}) => newLead({ organisation: id, ...fields }, id, TODAY);
		const leads = [
			lead('saved'),
			lead('offer', { stage: 'offer' }),
			lead('over', { ended: { on: TODAY, how: 'withdrawn' } }),
			lead('interview', { stage: 'interview' })
		];
		expect(jobsToTell(leads).map(({ id }) => id)).toEqual(['offer', 'interview', 'saved']);
	});
});

describe('the guards', () => {
	it.each<[string, Reference, string[]]>([
		['nobody asked yet', {}, []],
		['asked 6 days ago', { askedOn: '2026-03-14' }, ['asked-lately']],
		['asked a week ago', { askedOn: '2026-03-13' }, []],
		['answered', { askedOn: '2026-03-19', answer: 'yes' }, []]
	])('before asking: %s', (_case, reference, expected) => {
		expect(kinds(guardsOfAsking(reference, TODAY))).toEqual(expected);
	});

	const three = ['a', 'b', 'c'].map((leadId) => ({ leadId, on: '2026-03-10' }));
	it.each<[string, Reference, string[]]>([
		['never asked', {}, ['not-asked']],
		['no answer yet', { askedOn: '2026-03-18' }, ['no-answer']],
		['a fresh yes', { askedOn: '2026-03-18', answer: 'yes' }, []],
		['an old yes', { askedOn: '2025-09-01', answer: 'yes' }, ['old-yes']],
		['three others in two weeks', { askedOn: '2026-03-01', answer: 'yes', told: three }, ['often']],
		[
			'three others before that',
			{ askedOn: '2026-03-01', answer: 'yes', told: three.map((one) => ({ ...one, on: '2026-03-06' })) },
			[]
		],
		[
			'this one before',
			{ askedOn: '2026-03-01', answer: 'yes', told: [{ leadId: 'job', on: '2026-03-12' }] },
			['told-before']
		]
	])('before telling: %s', (_case, reference, expected) => {
		expect(kinds(guardsOfTelling(reference, 'job', TODAY))).toEqual(expected);
	});
});

describe('what is noted', () => {
	it('is the question, then the answer to it, then what they were told', () => {
		const before: Reference = { knows: 'stock', askedOn: '2025-01-01', answer: 'yes' };
		const again = asked(TODAY)(before);
		expect(again).toEqual({ knows: 'stock', askedOn: TODAY });
		const yes = answered('yes', '2026-03-22')(again);
		expect(yes).toEqual({ knows: 'stock', askedOn: TODAY, answer: 'yes' });
		expect(told('job', '2026-03-23')(yes).told).toEqual([{ leadId: 'job', on: '2026-03-23' }]);
	});

	it('joins with that of somebody who is the same: the later question counts', () => {
		const told1 = { leadId: 'a', on: '2026-03-02' };
		const told2 = { leadId: 'b', on: '2026-03-01' };
		expect(
			joinReferences(
				{ askedOn: '2026-01-01', answer: 'yes', told: [told1] },
				{ knows: 'stock', askedOn: '2026-02-01', told: [told2, told1] }
			)
		).toEqual({ knows: 'stock', askedOn: '2026-02-01', told: [told2, told1] });
	});

	it('names them once among the references of the job', () => {
		const lead = newLead({ organisation: 'Kestrel', vouchers: 'Ann Lee' }, 'k', TODAY);
		const named = namedOnLead(lead, { name: 'Omar Diaz', organisation: 'Fabrikam' });
		expect(named.vouchers).toBe('Ann Lee\nOmar Diaz, Fabrikam');
		expect(namedOnLead(named, { name: 'Omar Diaz' })).toBe(named);
	});
});
