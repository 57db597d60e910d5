import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { hasTag, readTags, tagCounts, withTags } from '../../../src/lib/domain/leads/tags';

const lead: Lead = {
	id: '1',
	organisation: 'Northwind',
	origin: 'posting',
	stage: 'saved',
	addedOn: '2026-03-02',
	people: [],
	touches: []
};
const tag = fc.constantFrom('remote', 'Remote', 'data', 'far  away', 'far away', 'Café', 'Cafe\u0301', ' ');
const tags = fc.array(tag, { maxLength: 5 });

it('reads a typed line', () => {
	expect(readTags(' remote, ,far   away,Remote,data')).toEqual(['remote', 'far away', 'data']);
});

describe('tags of a lead', () => {
	it('are added once, however they are spelt, and the first spelling stays', () => {
		expect(withTags({ ...lead, tags: ['Remote'] }, ['remote', 'data']).tags).toEqual(['Remote', 'data']);
	});

	it('leave nothing behind when the last one goes', () => {
		expect(withTags({ ...lead, tags: ['Remote'] }, [], ['remote'])).toEqual(lead);
	});

	test('adding them twice is adding them once, and removing them takes all of them away', () => {
		fc.assert(
			fc.property(tags, tags, (own, more) => {
				const once = withTags({ ...lead, tags: own }, more);
				expect(withTags(once, more)).toEqual(once);
				for (const added of more) expect(hasTag(once, added)).toBe(added.trim() !== '');
				expect(withTags(once, [], [...own, ...more]).tags).toBeUndefined();
			})
		);
	});
});

it('counts the leads of each tag in the order of the alphabet', () => {
	const leads = [{ tags: ['remote', 'Data'] }, { tags: ['Remote', 'remote'] }, {}];
	expect(tagCounts(leads)).toEqual([
		{ tag: 'Data', count: 1 },
		{ tag: 'remote', count: 2 }
	]);
});
