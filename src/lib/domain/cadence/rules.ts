/** All rules as a list: id, sources and numbers, gathered from the rows of `steps.ts` and `guards.ts`. Adds none of its own. */
import type { GuardRule, StepRule } from './assessment';
import { GUARD_TABLE } from './guards/guards';
import type { Manner } from './guards/guard-row';
import type { RuleNumber, Source } from './steps/step-row';
import { STEP_TABLE } from './steps/steps';

export type StepRuleId = StepRule | 'stale' | 'gone-quiet';
export type GuardRuleId = GuardRule | Manner['rule'];

interface Common {
	readonly sources: readonly Source[];
	readonly numbers: readonly RuleNumber[];
}

/** A rule that makes steps, or one that guards. `no-calls-posting` is both, and stands in the list twice. */
export type Rule = Common &
	(
		| { readonly makes: 'steps'; readonly id: StepRuleId }
		| { readonly makes: 'guards'; readonly id: GuardRuleId }
	);

/** Lists the rules that make steps, then those that guard, each in the order in which they are written. */
export const RULES: readonly Rule[] = [
	...STEP_TABLE.map(({ rule, sources, numbers }) => ({
		makes: 'steps' as const,
		id: rule,
		sources,
		numbers
	})),
	...GUARD_TABLE.map(({ rule, sources, numbers }) => ({
		makes: 'guards' as const,
		id: rule,
		sources,
		numbers
	}))
];
