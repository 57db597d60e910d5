/** The order in which touches are read: day, then time, then entry. */
import type { Day } from '../day';
import type { Touch } from '../touch';

/**
 * The touches that count on a day, oldest first. One without a time comes right after the one entered before it that day;
 * one of a later day does not count yet.
 */
export function inOrder(touches: readonly Touch[], today: Day): readonly Touch[] {
	let last: Touch | undefined;
	for (const touch of touches) {
		if (touch.on > today || (last && !follows(touch, last))) return sorted(touches, today);
		last = touch;
	}
	return touches;
}

/** Whether two touches stand in order as they were entered, without looking at any other. */
function follows(touch: Touch, before: Touch): boolean {
	if (touch.on !== before.on) return touch.on > before.on;
	return !touch.at;
}

function sorted(touches: readonly Touch[], today: Day): readonly Touch[] {
	const times = timesOf(touches);
	return touches
		.map((touch, entry) => ({ touch, time: times[entry] ?? '' }))
		.filter(({ touch }) => touch.on <= today)
		.sort((a, b) => compare(a.touch.on, b.touch.on) || compare(a.time, b.time))
		.map(({ touch }) => touch);
}

/** The time of each touch; where it has none, that of the one entered before it on its day. */
function timesOf(touches: readonly Touch[]): string[] {
	const lastTimes = new Map<Day, string>();
	return touches.map(({ on, at }) => {
		const time = at ?? lastTimes.get(on) ?? '';
		lastTimes.set(on, time);
		return time;
	});
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
