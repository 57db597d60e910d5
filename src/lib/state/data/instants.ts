/** Words machine times as local day and hour. */
import { dayOfInstant, isDay, type Day } from '../../domain/day';
import { onDayAt } from '../../messages/common/days';

/** Words a machine time (ISO 8601): "on 3 March 2026 at 9:12". The text may come from a file and be anything. */
export function instantWords(instant: string, today: Day): string {
	const at = new Date(instant);
	const day = Number.isNaN(at.getTime()) ? '' : dayOfInstant(at);
	// This includes instants outside the years of the calendar.
	if (!isDay(day)) return 'at an unknown time';
	const time = `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
	return onDayAt(day, time, today);
}
