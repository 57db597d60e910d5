/** The rows of a sheet that is about to come in, as the page compares them with what is there. */
import { openingOf, type Opening } from '../../domain/merging/same-leads';
import type { ImportPlan } from '../../sheet/sheet';
import { contactKeys, leadKeys } from '../../sheet/import/duplicate-rows';

/** A row that becomes a lead or a contact, and what it is recognised by. */
export interface PlannedRow {
	readonly kind: 'lead' | 'contact';
	readonly keys: readonly string[];
	/** Of a lead: whether it can be a second opening. */
	readonly opening?: Opening;
}

/** In the order of the file. */
export function plannedRows(plan: ImportPlan): PlannedRow[] {
	const known = new Map<string, Omit<PlannedRow, 'kind'>>();
	for (const lead of plan.leads) known.set(lead.id, { keys: leadKeys(lead), opening: openingOf(lead) });
	for (const contact of plan.contacts) known.set(contact.id, { keys: contactKeys(contact) });
	return plan.links.map(({ kind, id }) => ({ kind, ...(known.get(id) ?? { keys: [] }) }));
}
