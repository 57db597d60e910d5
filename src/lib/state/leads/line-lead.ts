/** Makes a lead from a typed line. */
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { logTouch, newLead } from '../../domain/leads/lead-actions';
import type { QuickAdd } from '../../paste/quick-add';

/**
 * Returns the lead that a typed line describes.
 * @param newId makes the ids of its person and its touch
 */
export function leadFromLine(line: QuickAdd, id: string, newId: () => string, today: Day): Lead {
	const person = line.person && { ...line.person, id: newId() };
	const lead = newLead(
		{
			organisation: line.organisation,
			...(line.role !== undefined && { role: line.role }),
			...(line.url !== undefined && { url: line.url }),
			people: person ? [person] : []
		},
		id,
		today
	);
	if (!line.touch) return lead;
	const { kind, on } = line.touch;
	const channel = kind === 'application' ? 'form' : 'email';
	return logTouch({ id: newId(), on, direction: 'out', channel, kind }, today)(lead);
}
