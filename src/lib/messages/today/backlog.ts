/** Writes the sentences of the backlog page. */
import type { QuietAge } from '../../domain/agenda/backlog';
import type { Stage } from '../../domain/lead';
import { figures } from '../../domain/locale';
import { stageName } from '../common/titles';

/** Counts the backlog: "45 due · 24 gone quiet". */
export function backlogCounts(due: number, quiet: number): string {
	const counts = [
		...(due > 0 ? [`${figures(due)} due`] : []),
		...(quiet > 0 ? [`${figures(quiet)} gone quiet`] : [])
	];
	return counts.join(' · ');
}

const AGES: Readonly<Record<QuietAge, string>> = {
	'weeks-2': 'under 2 weeks',
	month: '2 to 4 weeks',
	'months-2': '1 to 2 months',
	'months-6': '2 to 6 months',
	longer: 'over 6 months'
};

/** Names a group: "Applied · quiet for 2 to 4 weeks". */
export function groupTitle(stage: Stage, age: QuietAge): string {
	return `${stageName(stage)} · quiet for ${AGES[age]}`;
}

/** Says how long a lead has been quiet: "today", "1 day", "19 days". */
export function quietFor(days: number): string {
	if (days === 0) return 'active today';
	return days === 1 ? 'quiet for 1 day' : `quiet for ${figures(days)} days`;
}

export function selectedCount(count: number): string {
	return `${figures(count)} selected`;
}

/**
 * Explains the three actions.
 * @param interval the days after which a snoozed lead comes back
 */
export function backlogActions(interval: number): readonly { readonly act: string; readonly does: string }[] {
	return [
		{ act: 'Keep', does: 'No change. Hidden here for now.' },
		{ act: 'Snooze', does: `Back in about ${figures(interval)} days, a few a day.` },
		{ act: 'Archive', does: 'Closed. A reply reopens it.' }
	];
}

/** Confirms how many were kept: "Kept 12 for now." */
export function keptSentence(count: number): string {
	return `${figures(count)} kept for now.`;
}

/** Confirms a bulk action: "12 jobs archived." */
export function jobsDone(count: number, what: 'archived' | 'snoozed'): string {
	return `${jobCount(count)} ${what}.`;
}

/** Counts jobs: "1 job", "61 jobs". */
export function jobCount(count: number): string {
	return count === 1 ? '1 job' : `${figures(count)} jobs`;
}
