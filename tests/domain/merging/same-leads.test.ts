/** Which leads look as if they were one, and which do not. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { ALIKE, looksSame, sameLeads } from '../../../src/lib/domain/merging/same-leads';
import { anyLead } from '../../support/histories';

function lead(fields: Partial<Lead> = {}): Lead {
	return {
		id: 'kept',
		organisation: 'Northwind',
		role: 'Analyst',
		origin: 'posting',
		stage: 'applied',
		addedOn: '2026-03-01',
		people: [],
		touches: [],
		...fields
	};
}

describe('leads that look the same', () => {
	const score = (a: Partial<Lead>, b: Partial<Lead>) => looksSame(lead(a), lead({ id: 'other', ...b })).score;

	test('the same role at the same organisation, however it is written', () => {
		expect(score({}, {})).toBeGreaterThanOrEqual(ALIKE);
		expect(score({ organisation: 'Northwind, Inc.' }, { organisation: 'NORTHWIND' })).toBeGreaterThan(ALIKE);
		expect(score({ organisation: 'Müller GmbH & Co. KG' }, { organisation: 'müller gmbh' })).toBe(0);
		expect(score({ role: 'Analyst (m/w/d)' }, { role: 'analyst' })).toBeGreaterThan(ALIKE);
		expect(looksSame(lead(), lead({ id: 'other' })).why).toBe('role');
	});

	test('two roles at one organisation are two leads, one link or not', () => {
		const url = 'https://northwind.example/careers';
		expect(score({ role: 'Analyst' }, { role: 'Editor' })).toBe(0);
		expect(score({ role: 'Analyst', url }, { role: 'Senior Analyst', url })).toBe(0);
		const job = `${url}/4711`;
		expect(score({ role: 'Analyst', url: job }, { role: 'Senior Analyst', url: job })).toBeGreaterThan(ALIKE);
	});

	test('a second application after a no is another opening', () => {
		const applied = (on: string) =>
			({ id: on, on, direction: 'out', channel: 'form', kind: 'application' }) as const;
		const no = { id: 'no', direction: 'in', channel: 'email', kind: 'other', no: { scope: 'role' } } as const;
		const refused = (day: object) => ({
			touches: [applied('2026-01-05'), { ...no, on: '2026-03-20', ...day }]
		});
		const again = { touches: [applied('2026-02-10')] };
		expect(score(refused({ undated: true, implied: true }), again)).toBe(0);
		expect(score(refused({ on: '2026-01-20' }), again)).toBe(0);
		expect(score(refused({ on: '2026-02-20' }), again)).toBeGreaterThanOrEqual(ALIKE);
		expect(score({ touches: [applied('2026-01-05')] }, again)).toBeGreaterThanOrEqual(ALIKE);
		expect(score(refused({ undated: true }), refused({ undated: true }))).toBeGreaterThanOrEqual(ALIKE);
	});

	test('one role at two organisations, an example beside one’s own, and what the user said is two', () => {
		expect(score({}, { organisation: 'Contoso' })).toBe(0);
		expect(score({ organisation: '' }, { organisation: '' })).toBe(0);
		expect(score({ sample: true }, {})).toBe(0);
		expect(score({ notSameAs: ['other'] }, {})).toBe(0);
		expect(score({}, { notSameAs: ['kept'] })).toBe(0);
	});

	test('where one names no role, a link or a person in common', () => {
		const people = [{ id: 'p', name: 'Dana', email: 'dana@northwind.example' }];
		expect(score({ people }, { role: undefined, people })).toBeGreaterThanOrEqual(ALIKE);
		expect(score({}, { role: undefined })).toBe(0);
		const url = 'https://northwind.example/careers';
		expect(score({ url }, { role: undefined, url })).toBeGreaterThan(ALIKE);
	});

	test('each lead stands in one pair, the surest first, and the one with the logged touches is kept', () => {
		const application = {
			id: 't',
			on: '2026-03-02',
			direction: 'out',
			channel: 'form',
			kind: 'application'
		} as const;
		const logged = lead({ id: 'b', addedOn: '2026-03-09', touches: [application] });
		const three = [lead({ id: 'a' }), logged, lead({ id: 'c', url: 'https://x.example' })];
		const pairs = sameLeads(three);
		expect(pairs.map(({ kept, other }) => [kept.id, other.id])).toEqual([['b', 'a']]);
		expect(sameLeads(three, (a, b) => a.id !== 'a' && b.id !== 'a')).toMatchObject([
			{ kept: { id: 'b' }, other: { id: 'c' } }
		]);
	});

	test('every pair that looks the same is found, whatever stands between', () => {
		fc.assert(
			fc.property(fc.array(anyLead, { maxLength: 8 }), (rows) => {
				const leads = rows.map((row, at) => ({ ...row, id: `${at}` }));
				const found = new Set(sameLeads(leads).flatMap(({ kept, other }) => [kept.id, other.id]));
				for (const a of leads)
					for (const b of leads)
						if (looksSame(a, b).score >= ALIKE) expect(found.has(a.id) || found.has(b.id)).toBe(true);
			})
		);
	});

	test('ten thousand leads of which many share an organisation are looked through', () => {
		const leads = Array.from({ length: 10_000 }, (_, at) =>
			lead({ id: `${at}`, organisation: `Firm ${at % 100}`, role: `Role ${at % 5000}` })
		);
		expect(sameLeads(leads)).toHaveLength(5000);
	});
});
