/** Describes which hours were tried for a call and which to try next (`best-time`). */
import type { BestTime, TimeOfDay } from '../../domain/people/best-time';
import type { Time } from '../../domain/day';
import { clockTime } from '../common/days';

interface TimeWords {
	readonly name: string;
	/** Returns the hours in the reader's own English: "9–11:30 AM", "09:00–11:30". */
	readonly hours: () => string;
}

const TIMES: Record<TimeOfDay, TimeWords> = {
	early: { name: 'Early', hours: () => `before ${short('09:00')}` },
	morning: { name: 'Morning', hours: () => hours('09:00', '11:30') },
	midday: { name: 'Midday', hours: () => hours('11:30', '13:30') },
	afternoon: { name: 'Afternoon', hours: () => hours('13:30', '17:00') },
	late: { name: 'Late', hours: () => `after ${short('17:00')}` }
};

/** Returns a time without the minutes of a full hour where the clock has twelve hours: "9 AM", "09:00". */
const short = (at: Time) => clockTime(at).replace(/:00(?= [AP]M)/i, '');

/** Returns a span of hours; AM or PM is said once where it is the same. */
function hours(from: Time, to: Time): string {
	const [start, end] = [short(from), short(to)];
	const half = / [AP]M$/i.exec(end)?.[0];
	return `${half && start.endsWith(half) ? start.slice(0, -half.length) : start}–${end}`;
}

export const timeOfDayName = (time: TimeOfDay): string => TIMES[time].name;

/** Says when an agreed call is; it takes precedence over a suggested hour. */
export const agreedHour = (at: Time): string => `The call is set for ${clockTime(at)}.`;

/** Suggests when to call and why: "Try after 5 PM. You haven’t tried that yet." */
export function bestTimeSentence({ times, next }: BestTime): string {
	const chosen = times.find(({ time }) => time === next);
	const when = TIMES[next].hours();
	if (times.every(({ vain, reached }) => vain + reached === 0)) return `Good time to call: ${when}`;
	if (chosen && chosen.reached > 0) return `Try ${when}. You’ve talked at that time before.`;
	if (chosen && chosen.vain === 0) return `Try ${when}. You haven’t tried that yet.`;
	return `Try ${when}. You tried the other times more recently.`;
}

/** Counts the attempts: "talked once, no answer 3 times", "not tried yet". */
export function attemptsWords({
	vain,
	reached
}: {
	readonly vain: number;
	readonly reached: number;
}): string {
	const parts = [
		reached > 0 && `talked ${timesWord(reached)}`,
		vain > 0 && `no answer ${timesWord(vain)}`
	].filter((part) => part !== false);
	return parts.length > 0 ? parts.join(', ') : 'not tried yet';
}

function timesWord(count: number): string {
	if (count === 1) return 'once';
	return count === 2 ? 'twice' : `${count} times`;
}
