/** Holds the texts of the playbook: the list of rules, and how many jobs each concerns. */
import { figures } from '../../domain/locale';

export const playbookTexts = {
	tab: 'Playbook · Tactful',
	title: 'Playbook',
	lead: 'The rules Tactful follows, and where they come from. Days are listed for a gentle / steady / brisk pace. You can change them in Settings.',
	steps: 'When to follow up',
	guards: 'When to hold back',
	sources: 'Sources'
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
