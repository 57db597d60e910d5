import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { jobLinkKey, leadsWithLink } from '../../../src/lib/domain/merging/same-link';

const lead = (facts: Partial<Lead>): Lead => ({
	id: 'a',
	organisation: 'Northwind',
	origin: 'posting',
	stage: 'saved',
	addedOn: '2026-03-02',
	people: [],
	touches: [],
	...facts
});

describe('the link of a job', () => {
	test.each([
		['https://www.jobs.example/analyst/', 'http://jobs.example/analyst'],
		['https://jobs.example/view?id=7&utm_source=mail', 'https://jobs.example/view?id=7#apply'],
		['https://jobs.example/view?b=1&a=2', 'https://jobs.example/view?a=2&trk=x&b=1']
	])('%s is that of %s', (one, other) => expect(jobLinkKey(one)).toBe(jobLinkKey(other)));

	test('differs by what names the job', () => {
		expect(jobLinkKey('https://jobs.example/view?id=7')).not.toBe(
			jobLinkKey('https://jobs.example/view?id=8')
		);
	});

	test('finds the lead that has it, but not in the trash', () => {
		const url = 'https://jobs.example/analyst-4711';
		const leads = [lead({ url }), lead({ id: 'b', url, deletedAt: '2026-03-03' }), lead({ id: 'c' })];
		expect(leadsWithLink({ url: `${url}?utm_source=x`, role: 'Any' }, leads).map(({ id }) => id)).toEqual([
			'a'
		]);
	});

	test('of a page with many jobs finds those with the same role, or none named', () => {
		const url = 'https://northwind.example/careers';
		const leads = [
			lead({ url, role: 'Clerk' }),
			lead({ id: 'b', url, role: 'ANALYST' }),
			lead({ id: 'c', url })
		];
		expect(leadsWithLink({ url, role: 'Analyst' }, leads).map(({ id }) => id)).toEqual(['b', 'c']);
	});

	test('of the first page of a site finds nothing, and neither does an empty one', () => {
		const leads = [lead({ url: 'https://northwind.example/' }), lead({ id: 'b' })];
		expect(leadsWithLink({ url: 'https://northwind.example' }, leads)).toEqual([]);
		expect(leadsWithLink({ url: '' }, leads)).toEqual([]);
	});
});
