/** Gives the links that stand beside the reason of a step: the article that it rests on, and adding news. */
import type { Step } from '../../domain/cadence/assessment';
import { RULES, type StepRuleId } from '../../domain/cadence/rules';
import { ruleLink, type RuleLink } from './rule-texts';

export interface StepWhy {
	readonly source: RuleLink;
	/** The link to the place where news are added; null where the step has news or needs none. */
	readonly addNews: string | null;
}

/** Returns the links that stand beside the reason of a step. */
export function stepWhy(step: Pick<Step, 'rule' | 'news' | 'facts'>): StepWhy {
	const id = ruleOf(step);
	const rule = RULES.find((one) => one.makes === 'steps' && one.id === id)!;
	return { source: ruleLink(rule), addNews: step.news === null ? 'Add some' : null };
}

/** Returns the rule that a step follows; where a job has gone quiet or a follow-up comes too late, that one. */
function ruleOf({ rule, facts }: Pick<Step, 'rule' | 'facts'>): StepRuleId {
	if (rule === 'find-a-person' || rule === 'retry-call') return rule;
	if (facts.quiet) return 'gone-quiet';
	return facts.insteadOf ? 'stale' : rule;
}
