/**
 * Generates docs/rules.md: every rule with its text, numbers and sources. `npm run rules` writes
 * the file and a test compares it.
 */
import { DEFAULT_SETTINGS } from '../../domain/cadence/policy';
import { RULES, type Rule } from '../../domain/cadence/rules';
import { ruleNumbers, ruleText } from './rule-texts';

const HEAD = `# The rules

Written from the rules by \`npm run rules\`: change them in \`src/lib/domain/cadence\` and \`src/lib/messages/rules/rule-texts.ts\`, not here.
Days are calendar days, at a gentle / steady / brisk pace, unless they say otherwise. Each rule names the article it comes from:
ClearRock "Persistence vs. Pest"; eFC, eFinancialCareers, "When Following Up, Persistence Pays"; Fontaine, "Be Persistent, but Not a Pest";
JobWhiz, "Lucky job seekers follow up better"; JHA, JHA Careers, "Be Professionally Persistent"; own, what anyone would expect.`;

/** Returns the page as Markdown. */
export function rulesPage(): string {
	const steps = RULES.filter(({ makes }) => makes === 'steps');
	const guards = RULES.filter(({ makes }) => makes === 'guards');
	return [
		HEAD,
		'## Rules that suggest a step',
		'When several steps are open, the one due first comes next. On the same day, it’s the one higher up in the table.',
		table(steps),
		'## Rules that warn',
		table(guards),
		''
	]
		.join('\n\n')
		.replace(/\n+$/, '\n');
}

function table(rules: readonly Rule[]): string {
	const rows = rules.map((rule) => [
		`\`${rule.id}\``,
		ruleText(rule),
		ruleNumbers(rule, DEFAULT_SETTINGS).join('; '),
		rule.sources.join(', ')
	]);
	return [['id', 'rule', 'numbers', 'source'], ['---', '---', '---', '---'], ...rows]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}
