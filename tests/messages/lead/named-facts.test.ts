/** Named facts on the page of a lead, and in its history. */
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { diffRows } from '../../../src/lib/domain/patch';
import { namedFacts } from '../../../src/lib/messages/lead/details';
import { differences } from '../../../src/lib/messages/lead/history';

const LEAD: Lead = {
	...{ id: 'l', organisation: 'Northwind', origin: 'posting', stage: 'saved', addedOn: '2026-03-02' },
	details: [{ id: 'd1', name: 'Fit', text: 'high' }],
	...{ people: [], touches: [] }
};
const facts = (lead: Lead, others: readonly string[] = []) => namedFacts(lead, others, () => 'new');
const plain = (sentences: readonly string[]) => sentences.map((text) => text.replace(/[\u2066-\u2069]/g, ''));

describe('named facts', () => {
	test('are those of the lead, and those that other leads have to be added', () => {
		const [fit, industry, ...none] = facts(LEAD, ['Fit', 'Industry']);
		expect(none).toEqual([]);
		expect([fit!.label, fit!.read(LEAD)]).toEqual(['Fit', 'high']);
		expect([industry!.label, industry!.read(LEAD)]).toEqual(['Industry', '']);
	});

	test('are changed in place, added behind the others, and gone once they are empty', () => {
		const [fit, industry] = facts(LEAD, ['Industry']);
		const low = fit!.write(LEAD, 'low');
		expect(low.details).toEqual([{ id: 'd1', name: 'Fit', text: 'low' }]);
		const both = industry!.write(low, 'Banking');
		expect(both.details?.[1]).toEqual({ id: 'new', name: 'Industry', text: 'Banking' });
		expect(industry!.write(both, '')).toEqual(low);
		expect('details' in fit!.write(low, '')).toBe(false);
	});

	test('are told in the history by their names', () => {
		const [fit, industry] = facts(LEAD, ['Industry']);
		const low = fit!.write(LEAD, 'low');
		const both = industry!.write(low, 'Banking');
		const none = { ...LEAD, details: [] };
		const told = (before: Lead, after: Lead) => plain(differences(before, after, '2026-03-09'));
		expect(told(LEAD, low)).toEqual(['Fit: high → low']);
		expect(told(low, both)).toEqual(['Industry: empty → Banking']);
		expect(told(both, low)).toEqual(['Industry: Banking → empty']);
		expect(told(none, LEAD)).toEqual(['Fit: empty → high']);
		expect(diffRows(LEAD, low)[0]!.path).toEqual(['details', 'd1', 'text']);
	});
});
