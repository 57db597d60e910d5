/**
 * Sets the date of an event for which a sheet names none, in one action, which one undo reverts.
 */
import { dateEvent } from '$lib/domain/leads/dating';
import type { Day } from '$lib/domain/day';
import type { Lead } from '$lib/domain/lead';
import type { App } from '$lib/state/app';
import type { Saved } from '$lib/state/session/writer';

/** @param eventId an id from `undatedEvents` */
export function setDate(app: App, { id }: Lead, eventId: string, day: Day): Promise<Saved> {
	const { today } = app.book;
	return app.leads.edit(id, 'set-date', (row) => dateEvent(row, eventId, { on: day }, today), 'Date set.');
}
