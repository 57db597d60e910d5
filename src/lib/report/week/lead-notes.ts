/** Lists what the user noted on leads, for looking back. */
import { personOf, type Lead } from '../../domain/lead';

interface LeadNote {
	readonly lead: Lead;
	readonly text: string;
}

export interface LeadNotes {
	/** The feedback that was kept after a no. */
	readonly feedback: readonly LeadNote[];
	/** Leads on which a bad experience with an agency was marked; `text` is its name, or its recruiter's, where the lead does not have it. */
	readonly badAgencies: readonly LeadNote[];
	/** Leads whose posting disappeared. */
	readonly gone: readonly LeadNote[];
}

/** Returns the notes of leads, sorted by company. The caller leaves out leads in the trash. */
export function leadNotes(leads: Iterable<Lead>): LeadNotes {
	const sorted = [...leads].sort((a, b) => a.organisation.localeCompare(b.organisation));
	return {
		feedback: sorted.filter(({ feedback }) => feedback).map((lead) => ({ lead, text: lead.feedback! })),
		badAgencies: sorted
			.filter(({ badAgency }) => badAgency)
			.map((lead) => ({ lead, text: personOf(lead, lead.submittedBy)?.name ?? '' })),
		gone: sorted.filter(({ postingGone }) => postingGone).map((lead) => ({ lead, text: '' }))
	};
}
