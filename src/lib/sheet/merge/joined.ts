/**
 * Merges a new row into a lead of the app. Returns the lead, and the row's keys with the ids that their people and
 * touches have in it.
 */
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
