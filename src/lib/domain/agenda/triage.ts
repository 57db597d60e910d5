/** Sorts what came in with an import into the five groups that its page shows first. */
import type { LeadState } from '../cadence/assessment';
import type { Lead, Stage } from '../lead';

export const TRIAGE_GROUPS = ['active', 'follow-up', 'not-applied', 'quiet', 'over'] as const;
/** 'active': offer, interview, talking; 'follow-up': worth one. */
export type TriageGroup = (typeof TRIAGE_GROUPS)[number];

export type Triage = Readonly<Record<TriageGroup, readonly Lead[]>>;

const ACTIVE: ReadonlySet<Stage> = new Set<Stage>(['offer', 'interview', 'talking']);

/** Returns true if the lead's stage is active: an offer, an interview or a conversation. */
export function isActive({ stage }: Pick<Lead, 'stage'>): boolean {
	return ACTIVE.has(stage);
}

interface TriageRow {
	readonly lead: Lead;
	readonly assessment: { readonly state: LeadState };
}

/** Sorts leads into the five groups, in their order; each stands in exactly one. */
export function triage(rows: Iterable<TriageRow>): Triage {
	const groups: Record<TriageGroup, Lead[]> = {
		active: [],
		'follow-up': [],
		'not-applied': [],
		quiet: [],
		over: []
	};
	for (const { lead, assessment } of rows) groups[groupOf(lead, assessment.state)].push(lead);
	return groups;
}

function groupOf(lead: Lead, state: LeadState): TriageGroup {
	if (state === 'closed' || state === 'respect-no') return 'over';
	if (state === 'quiet') return 'quiet';
	if (isActive(lead)) return 'active';
	return lead.stage === 'saved' ? 'not-applied' : 'follow-up';
}

/** Names the event of an active lead that has no day in the sheet, so that the user can be asked for it. */
export type MissingDay = 'interview' | 'offer';

export interface DayQuestion {
	readonly lead: Lead;
	readonly touchId: string;
	readonly missing: MissingDay;
}

/** Lists the questions about the active leads: when was an interview or an offer that the sheet names no day for? Offers come first. */
export function dayQuestions(active: readonly Lead[]): DayQuestion[] {
	const asked = active.flatMap((lead) =>
		lead.touches
			.filter(({ undated, kind, direction }) => undated && direction === 'in' && isMissing(kind))
			.map(({ id, kind }) => ({ lead, touchId: id, missing: kind as MissingDay }))
	);
	return asked.sort((a, b) => Number(b.missing === 'offer') - Number(a.missing === 'offer'));
}

function isMissing(kind: string): kind is MissingDay {
	return kind === 'interview' || kind === 'offer';
}
