import { afterEach, describe, expect, test } from 'vitest';
import { GUARD_RULES, STEP_RULES } from '../../../src/lib/domain/cadence/assessment';
import { RULES } from '../../../src/lib/domain/cadence/rules';
import { readsIn } from '../../../src/lib/domain/locale';
import { stepWhy } from '../../../src/lib/messages/rules/step-why';
import { MADE_STEPS } from './made-steps';
import { spokenGuards, spokenSteps } from './spoken';

afterEach(() => readsIn([]));

describe.each(['en-US', 'en-GB'])('in %s', (english) => {
	test('steps and guards say this, rule by rule', async () => {
		readsIn([english]);
		const steps = STEP_RULES.map((rule) => {
			const said = spokenSteps().filter((one) => one.rule === rule);
			const lines = said.map(
				({ name, title, line, reason }) => `${name}:\n  ${title} | ${line}\n  ${reason}`
			);
			return `=== ${rule}\n\n${lines.join('\n\n')}\n`;
		});
		const guards = GUARD_RULES.map((rule) => {
			const said = spokenGuards().filter((one) => one.rule === rule);
			return `=== guard: ${rule}\n\n${said.map(({ name, reason }) => `${name}:\n  ${reason}`).join('\n\n')}\n`;
		});
		await expect([...steps, ...guards].join('\n')).toMatchFileSnapshot(`reasons.${english}.golden.txt`);
	});
});

test('every rule is said', () => {
	expect(new Set(spokenSteps().map(({ rule }) => rule))).toEqual(new Set(STEP_RULES));
	expect(new Set(spokenGuards().map(({ rule }) => rule))).toEqual(new Set(GUARD_RULES));
});

test('every line is short, and every reason is made of whole sentences', () => {
	for (const { line, reason } of spokenSteps()) {
		expect(line.length).toBeLessThan(60);
		expect(line).not.toMatch(/undefined|null|·\s*$|[.!]$| {2}/);
		expect(reason).toMatch(/^[A-Z0-9][^!]*[.?]$/);
		expect(reason).not.toMatch(/undefined|null| {2}|\.\.| \./);
	}
});

test('nothing is said in the words of the first edition', () => {
	const all = [...spokenSteps().flatMap(({ title, line, reason }) => [title, line, reason])];
	for (const said of [...all, ...spokenGuards().map(({ reason }) => reason)])
		expect(said).not.toMatch(
			/\b(ring|rang|whom|somebody|nobody|put off|organisation|e-mail|let go|touch base)\b/i
		);
});

test('each reason links to a rule that the Playbook shows', () => {
	const shown = RULES.map(({ makes, id }) => `${makes}-${id}`);
	for (const { step } of MADE_STEPS) {
		const { source } = stepWhy(step);
		expect(shown).toContain(source.anchor);
		expect(source.label).toMatch(/^(From “.+”|About this rule)$/);
	}
});

test.each([
	[{ rule: 'keep-in-touch', facts: { quiet: true } }, 'steps-gone-quiet'],
	[{ rule: 'keep-in-touch', facts: { insteadOf: 'first-follow-up' } }, 'steps-stale'],
	[{ rule: 'find-a-person', facts: { insteadOf: 'first-follow-up' } }, 'steps-find-a-person'],
	[{ rule: 'first-follow-up', facts: {} }, 'steps-first-follow-up']
] as const)('%j rests on %s', (step, anchor) => {
	expect(stepWhy(step).source.anchor).toBe(anchor);
});
