/** Changes a fact that was edited in place. */
import type { Lead } from '../../domain/lead';
import type { LeadAction } from '../../domain/leads/lead-actions';
import type { Fact } from '../../messages/lead/details';
import { withChanges } from '../../store/changes/with-changes';

/** Returns the update that stores a fact. @param over the text of the fact when editing began, which another tab may have changed since */
export function factChange(lead: Lead, fact: Fact, text: string, over: string): LeadAction {
	const before = fact.read(lead).trim() === over.trim() ? lead : fact.write(lead, over);
	return withChanges(before, fact.write(before, text));
}
