/** Lists what the user noted on leads, for looking back. */
import type { Lead } from '../../domain/lead';

export interface LeadNote {
	readonly lead: Lead;
	readonly text: string;
}

export interface LeadNotes {
	/** The feedback that was kept after a no. */
	readonly feedback: readonly LeadNote[];
}

/** Returns the notes of leads, sorted by company. The caller leaves out leads in the trash. */
export function leadNotes(leads: Iterable<Lead>): LeadNotes {
	const sorted = [...leads].sort((a, b) => a.organisation.localeCompare(b.organisation));
	return {
		feedback: sorted.flatMap((lead) => (lead.feedback ? [{ lead, text: lead.feedback }] : []))
	};
}
