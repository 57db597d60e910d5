import { describe, expect, it } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { matches, queryWords, searchable } from '../../../src/lib/domain/leads/search';

const lead: Lead = {
	id: '1',
	organisation: 'Caf\u00e9 Nordwind\u200b GmbH',
	role: 'Data Analyst',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-02',
	notes: 'Asked for references',
	people: [{ id: 'p', name: 'Dana Ruiz', email: 'Dana@Nordwind.example' }],
	touches: [
		{
			id: 't',
			on: '2026-03-02',
			direction: 'out',
			channel: 'phone',
			kind: 'follow-up',
			note: 'Left word with Priya'
		}
	]
};
const finds = (query: string) => matches(searchable(lead), queryWords(query));

describe('finding a lead', () => {
	it.each([
		'cafe',
		'CAFE\u0301',
		'nordwind gmbh',
		'ruiz analyst',
		'dana@nordwind',
		'references',
		'priya',
		''
	])('finds it by %j', (query) => expect(finds(query)).toBe(true));
	it.each(['northwind', 'dana engineer'])('does not find it by %j', (query) =>
		expect(finds(query)).toBe(false)
	);
});
