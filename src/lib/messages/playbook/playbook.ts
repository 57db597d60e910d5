/** Holds the texts of the playbook: the list of rules, and how many jobs each concerns. */
import { figures } from '../../domain/locale';

export const playbookTexts = {
	tab: 'Playbook · Tactful',
	title: 'Playbook',
	lead: 'What you write with, and the rules Tactful follows.',
	onThisPage: 'On this page',
	tools: 'Your tools',
	rules: 'The rules',
	days: 'Each rule has its article beside it. Days are for a gentle / steady / brisk pace.',
	changeDays: 'Change them in Settings',
	steps: 'When to follow up',
	guards: 'When to hold back'
} as const;

/**
 * Says how many jobs a rule concerns now; '' where there is none.
 * @param count null for a rule that holds for every job
 */
export function ruleCountWords(count: number | null): string {
	if (count === null) return 'Applies to every job';
	if (count === 0) return '';
	return count === 1 ? '1 job now' : `${figures(count)} jobs now`;
}
