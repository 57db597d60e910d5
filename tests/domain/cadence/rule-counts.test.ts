import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import { countOfRule, countRules } from '../../../src/lib/domain/cadence/rule-counts';
import { RULES, type Rule } from '../../../src/lib/domain/cadence/rules';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';

const today = '2026-03-11';
const applied: Touch = { id: 'a', on: '2026-03-02', direction: 'out', channel: 'form', kind: 'application' };
const lead = (id: string, facts: Partial<Lead>): Lead => ({
	id,
	organisation: id,
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-02',
	people: [{ id: `${id}-dana`, name: 'Dana Ruiz', email: `${id}@northwind.example` }],
	touches: [applied],
	...facts
});

function count(leads: readonly Lead[]) {
	const book = openBook(leads, DEFAULT_SETTINGS, []);
	const counts = countRules(leads.map((each) => ({ lead: each, assessment: assess(each, book, today) })));
	return (makes: Rule['makes'], id: Rule['id']) =>
		countOfRule(
			RULES.find((rule) => rule.makes === makes && rule.id === id)!,
			counts
		);
}

describe('how many leads a rule speaks of', () => {
	it('counts a lead once for each rule that has a step open on it', () => {
		const of = count([lead('northwind', {}), lead('contoso', {}), lead('fabrikam', { touches: [] })]);
		expect(of('steps', 'first-follow-up')).toBe(2);
		expect(of('steps', 'plan-first-step')).toBe(1);
		expect(of('steps', 'reply-owed')).toBe(0);
	});

	it('counts a guard where some touch would draw it', () => {
		const refused: Touch = {
			id: 'b',
			on: '2026-03-10',
			direction: 'in',
			channel: 'email',
			kind: 'other',
			no: { scope: 'role' }
		};
		const of = count([
			lead('northwind', { touches: [applied, refused] }),
			lead('contoso', { noCallsPosting: true }),
			lead('fabrikam', {})
		]);
		expect(of('guards', 'respect-no')).toBe(1);
		expect(of('guards', 'no-calls-posting')).toBe(1);
		expect(of('steps', 'no-calls-posting')).toBe(0);
		expect(of('guards', 'too-soon')).toBe(0);
	});

	it('gives no number for manners, which concern every lead', () => {
		expect(count([lead('northwind', {})])('guards', 'silence-is-not-no')).toBeNull();
	});
});
