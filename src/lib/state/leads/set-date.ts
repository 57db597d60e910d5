import { dateEvent } from '../../domain/leads/dating';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { App } from '../app';
import type { Saved } from '../../store/types';

/**
 * Stores the day that the user gives to what a sheet names none for: one action, which one undo takes back.
 *
 * @param eventId that of `undatedEvents`
 */
export function setDate(app: App, { id }: Lead, eventId: string, day: Day): Promise<Saved> {
	const { today } = app.book;
	return app.leads.edit(id, 'set-date', (row) => dateEvent(row, eventId, { on: day }, today), 'Date set.');
}
