/** Finds the times of day at which a person was called, those that worked, and the one to try next (`best-time`, eFC). */
import type { Time } from '../day';
import type { Touch } from '../touch';

const TIMES_OF_DAY = ['early', 'morning', 'midday', 'afternoon', 'late'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

/** The start of each time of day, the latest first; it lasts until the next one's start. */
const STARTS: readonly (readonly [TimeOfDay, Time])[] = [
	['late', '17:00'],
	['afternoon', '13:30'],
	['midday', '11:30'],
	['morning', '09:00']
];

/** The order of times to try where nothing is known: the desk first, then the hours at which people pick up their own phone. */
const ORDER: readonly TimeOfDay[] = ['morning', 'late', 'early', 'afternoon', 'midday'];

interface TriedTime {
	readonly time: TimeOfDay;
	/** Calls that reached nobody. */
	readonly vain: number;
	/** Calls that reached them, and calls that came from them. */
	readonly reached: number;
}

export interface BestTime {
	/** All five, in the order of the day. */
	readonly times: readonly TriedTime[];
	readonly next: TimeOfDay;
}

export function timeOfDay(at: Time): TimeOfDay {
	return STARTS.find(([, start]) => at >= start)?.[0] ?? 'early';
}

/**
 * Reads the calls with one person, oldest first; those without an hour say nothing. Next comes a time not tried in vain since
 * they were last reached: one that worked before, else one never tried, else the one that was tried longest ago.
 */
export function bestTime(touches: readonly Touch[]): BestTime {
	const calls = touches.filter(({ channel, at, automatic }) => channel === 'phone' && at && !automatic);
	const times = TIMES_OF_DAY.map((time) => countOf(calls, time));
	return { times, next: nextTime(times, sinceReached(calls)) };
}

function isReached({ direction, outcome }: Touch): boolean {
	return direction === 'in' || outcome === 'spoke';
}

function countOf(calls: readonly Touch[], time: TimeOfDay): TriedTime {
	const then = calls.filter(({ at }) => timeOfDay(at!) === time);
	const reached = then.filter(isReached).length;
	return { time, vain: then.length - reached, reached };
}

/** Returns the times of the calls since somebody was last reached, oldest first: all of them were in vain. */
function sinceReached(calls: readonly Touch[]): readonly TimeOfDay[] {
	return calls.slice(calls.findLastIndex(isReached) + 1).map(({ at }) => timeOfDay(at!));
}

function nextTime(times: readonly TriedTime[], inVain: readonly TimeOfDay[]): TimeOfDay {
	const ordered = ORDER.map((time) => times.find((tried) => tried.time === time)!);
	const fresh = ordered.filter(({ time }) => !inVain.includes(time));
	const most = Math.max(0, ...fresh.map(({ reached }) => reached));
	const worked = fresh.find(({ reached }) => most > 0 && reached === most);
	const untried = fresh.find(({ vain }) => vain === 0);
	return (worked ?? untried ?? fresh[0] ?? triedLongestAgo(ordered, inVain)).time;
}

function triedLongestAgo(times: readonly TriedTime[], inVain: readonly TimeOfDay[]): TriedTime {
	return times.reduce((a, b) => (inVain.lastIndexOf(b.time) < inVain.lastIndexOf(a.time) ? b : a));
}
