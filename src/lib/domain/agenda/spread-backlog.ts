/** Catching up: laying many leads to rest at once without making a heavy day of the one on which they come back. */
import { BusinessCalendar } from '../cadence/calendar';
import type { Settings } from '../cadence/policy';
import { addDays, LAST_DAY, type Day } from '../day';
import type { Lead } from '../lead';

/**
 * Returns a day to come back to each lead, by its id: one keep-in-touch interval away, spread over business days, at most half a
 * day's load on one, and none on a day that has its load already (`upcoming`: how many steps are due by day).
 */
export function restDays(
	leads: readonly Lead[],
	upcoming: readonly { readonly day: Day; readonly count: number }[],
	settings: Settings,
	today: Day
): Map<string, Day> {
	const calendar = new BusinessCalendar(settings);
	const due = new Map(upcoming.map(({ day, count }) => [day, count]));
	const rests = new Map<Day, number>();
	const isFull = (day: Day) =>
		(rests.get(day) ?? 0) >= Math.max(1, Math.floor(settings.dayLoad / 2)) ||
		(due.get(day) ?? 0) >= Math.max(1, settings.dayLoad);
	/** The day at which to go on looking for a free day, by the day on which the search began: the days between are full. */
	const reached = new Map<Day, Day>();
	return new Map(
		leads.map((lead) => {
			const from = addDays(today, settings.intervals[lead.pace ?? settings.pace].keepInTouch);
			const day = freeDay(calendar, reached.get(from) ?? from, isFull);
			reached.set(from, day);
			rests.set(day, (rests.get(day) ?? 0) + 1);
			return [lead.id, day];
		})
	);
}

/** Returns the first business day from a day on that is not full; the last day of the calendar takes whatever is left. */
function freeDay(calendar: BusinessCalendar, from: Day, isFull: (day: Day) => boolean): Day {
	const day = calendar.onOrAfter(from);
	return isFull(day) && day < LAST_DAY ? freeDay(calendar, addDays(day, 1), isFull) : day;
}
