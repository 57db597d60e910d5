/** The day that the user gives to what a sheet names none for: one action, which one undo takes back. */
import { dateEvent } from '$lib/domain/leads/dating';
import type { Day } from '$lib/domain/day';
import type { Lead } from '$lib/domain/lead';
import type { Saved, Tracker } from '$lib/state/session/tracker.svelte';

/** @param eventId that of `undatedEvents` */
export function setDate(tracker: Tracker, { id }: Lead, eventId: string, day: Day): Promise<Saved> {
	const { today } = tracker;
	return tracker.edit(id, 'Set a date', (row) => dateEvent(row, eventId, { on: day }, today), 'Date set.');
}
