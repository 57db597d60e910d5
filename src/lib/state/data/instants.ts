/** Machine times, told as the day and hour that they were here. */
import { dayOfInstant, isDay, type Day } from '../../domain/day';
import { onDayAt } from '../../messages/common/days';

/** A machine time (ISO 8601): "on 3 March 2026 at 9:12". A file may say anything. */
export function instantWords(instant: string, today: Day): string {
	const at = new Date(instant);
	const day = Number.isNaN(at.getTime()) ? '' : dayOfInstant(at);
	// Also one in a year that no calendar has.
	if (!isDay(day)) return 'at an unknown time';
	const time = `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
	return onDayAt(day, time, today);
}
