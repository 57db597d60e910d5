/** The order in which touches are read: day, then time, then entry; what has no day tells of now, and comes last. */
import type { Day } from '../../day';
import type { Touch } from '../../touch';

/**
 * The touches that count on a day, oldest first. One without a time comes right after the one entered before it that day;
 * one of a later day does not count yet. One that the sheet gives no day counts on the day on which it was read, after
 * everything that was known by then: what the user enters for that day afterwards follows it, as it would on a later day.
 * An application or approach without a day comes before all.
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
	if (touch.undated || before.undated) return false;
	if (touch.on !== before.on) return touch.on > before.on;
	return !touch.at;
}

function sorted(touches: readonly Touch[], today: Day): readonly Touch[] {
	const times = timesOf(touches);
	const readAt = firstUndated(touches);
	return touches
		.map((touch, entry) => ({
			touch,
			time: times[entry] ?? '',
			isLater: isEnteredAfter(touch, entry, readAt)
		}))
		.filter(({ touch }) => touch.on <= today)
		.sort((a, b) => beginsFirst(a.touch, b.touch) || compare(a.touch.on, b.touch.on) || endsLast(a, b))
		.map(({ touch }) => touch);
}

interface Timed {
	readonly touch: Touch;
	readonly time: string;
	/** It was entered after a sheet had told, on its day, of what has no day. */
	readonly isLater: boolean;
}

/** Where among the touches the first one without a day was entered, for each day of reading. */
function firstUndated(touches: readonly Touch[]): ReadonlyMap<Day, number> {
	const places = new Map<Day, number>();
	touches.forEach(({ undated, on }, entry) => {
		if (undated && !places.has(on)) places.set(on, entry);
	});
	return places;
}

function isEnteredAfter({ on, implied, undated }: Touch, entry: number, readAt: ReadonlyMap<Day, number>) {
	return !implied && !undated && entry > (readAt.get(on) ?? Infinity);
}

/** An application or approach of which nobody knows the day came before anything that followed from it. */
function beginsFirst(a: Touch, b: Touch): number {
	return Number(isUndatedBeginning(b)) - Number(isUndatedBeginning(a));
}

export function isUndatedBeginning({ undated, kind }: Touch): boolean {
	return undated === true && (kind === 'application' || kind === 'approach');
}

/** Of what is known when a sheet is read, what has no day comes last, and a no last of all: it tells where the lead stands now. */
function endsLast(a: Timed, b: Timed): number {
	return lateness(a) - lateness(b) || compare(a.time, b.time);
}

function lateness({ touch: { undated, no }, isLater }: Timed): number {
	if (isLater) return 3;
	return undated ? (no ? 2 : 1) : 0;
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
