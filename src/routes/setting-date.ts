/** The day that the user gives to what a sheet names none for: one action, which one undo takes back. */
import { dateEvent } from '$lib/domain/leads/dating';
import type { Day } from '$lib/domain/day';
import type { Lead } from '$lib/domain/lead';
import type { App } from '$lib/state/app';
import type { Saved } from '$lib/state/session/writer';

/** @param eventId that of `undatedEvents` */
export function setDate(app: App, { id }: Lead, eventId: string, day: Day): Promise<Saved> {
	const { today } = app.book;
	return app.leads.edit(id, 'set-date', (row) => dateEvent(row, eventId, { on: day }, today), 'Date set.');
}
