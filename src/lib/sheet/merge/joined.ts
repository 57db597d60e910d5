/** A new row that is a lead of the app: both in one, and what the row made under the ids that it has there. */
import { joining } from '../../domain/merging/merge-leads';
import type { Lead } from '../../domain/lead';

export function joinedTo(
	own: Lead,
	row: Lead,
	ids: readonly (readonly [string, string])[]
): { readonly lead: Lead; readonly ids: readonly (readonly [string, string])[] } {
	const joined = joining(own, row);
	return { lead: joined.lead, ids: ids.map(([key, id]) => [key, joined.ids.get(id) ?? id]) };
}
