/** Lists the rows of an import for the comparison with what is present. */
import { openingOf, type Opening } from '../../domain/merging/same-leads';
import type { ImportPlan } from '../../sheet/sheet';
import { contactKeys, leadKeys } from '../../sheet/import/duplicate-rows';

/** A row that becomes a lead or a contact, with the keys that it is recognized by. */
export interface PlannedRow {
	readonly kind: 'lead' | 'contact';
	readonly keys: readonly string[];
	/** Set for a lead: tells whether it can be a second opening. */
	readonly opening?: Opening;
}

/** Returns the rows in the order of the file. */
export function plannedRows(plan: ImportPlan): PlannedRow[] {
	const known = new Map<string, Omit<PlannedRow, 'kind'>>();
	for (const lead of plan.leads) known.set(lead.id, { keys: leadKeys(lead), opening: openingOf(lead) });
	for (const contact of plan.contacts) known.set(contact.id, { keys: contactKeys(contact) });
	return plan.links.map(({ kind, id }) => ({ kind, ...(known.get(id) ?? { keys: [] }) }));
}
