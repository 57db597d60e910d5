import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GUARD_RULES, STEP_RULES } from '../../../src/lib/domain/cadence/assessment';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import { RULES } from '../../../src/lib/domain/cadence/rules';
import { ruleNumbers, ruleText } from '../../../src/lib/messages/rules/rule-texts';
import { rulesPage } from '../../../src/lib/messages/rules/rules-page';

const idsOf = (makes: 'steps' | 'guards') =>
	RULES.filter((rule) => rule.makes === makes).map(({ id }) => id as string);

test('every step rule has its row, in the order that decides on one day', () => {
	expect(idsOf('steps').filter((id) => id !== 'stale' && id !== 'gone-quiet')).toEqual([...STEP_RULES]);
});

test('every guard has its row', () => {
	expect(idsOf('guards')).toEqual(expect.arrayContaining([...GUARD_RULES]));
	expect(new Set(idsOf('guards')).size).toBe(idsOf('guards').length);
});

describe.each(RULES.map((rule) => [`${rule.id} (${rule.makes})`, rule] as const))('%s', (_name, rule) => {
	test('is credited and told in plain words', () => {
		expect(rule.sources.length).toBeGreaterThan(0);
		expect(ruleText(rule)).toMatch(/^[A-Z].*\.$/s);
		expect(ruleText(rule)).not.toMatch(/[!]|cadence|opener/);
	});

	test('tells its numbers', () => {
		const told = ruleNumbers(rule, DEFAULT_SETTINGS);
		expect(told).toHaveLength(rule.numbers.length);
		for (const number of told) expect(number).not.toMatch(/undefined|NaN/);
	});
});

test('docs/rules.md says what the rules say', () => {
	const page = readFileSync(join(import.meta.dirname, '../../../docs/rules.md'), 'utf8');
	expect(page, 'run `npm run rules`').toBe(rulesPage());
});
