/** The order in which touches are read: day, then time, then entry; what has no day tells of now, and comes last. */
import { laterOf, type Day } from '../../day';
import type { Touch } from '../../touch';

/**
 * Returns the touches that count on a day, oldest first. One without a time comes right after the one entered before it that day;
 * one of a later day does not count yet. One that the sheet gives no day counts on the day on which it was read, after
 * everything else of that day, but for what was logged after the reading (`afterSheet`): that follows, as it would a day later.
 * An application or approach without a day comes before all. A no that is known to stand on a later day counts on that one, last.
 */
export function sortTouches(touches: readonly Touch[], today: Day): readonly Touch[] {
	let last: Touch | undefined;
	for (const touch of touches) {
		if (touch.on > today || touch.standsOn || (last && !follows(touch, last))) return sorted(touches, today);
		last = touch;
	}
	return touches;
}

/** Returns true if two touches are in order as they were entered, without looking at others. */
function follows(touch: Touch, before: Touch): boolean {
	if (touch.undated || before.undated) return false;
	if (touch.on !== before.on) return touch.on > before.on;
	return !touch.at;
}

function sorted(touches: readonly Touch[], today: Day): readonly Touch[] {
	const times = timesOf(touches);
	const logged = loggedBefore(touches);
	return touches
		.map((touch, entry) => ({ touch, time: times[entry] ?? '', logged: logged[entry] ?? 0 }))
		.filter(({ touch }) => touch.on <= today)
		.sort(
			(a, b) =>
				beginsFirst(a.touch, b.touch) || compare(countsOn(a.touch), countsOn(b.touch)) || endsLast(a, b)
		)
		.map(({ touch }) => touch);
}

/** Returns the day on which a touch counts: its own, or for a no the day on which it was last known to stand. */
export function countsOn({ on, no, standsOn }: Pick<Touch, 'on' | 'no' | 'standsOn'>): Day {
	return no && standsOn !== undefined ? laterOf(on, standsOn) : on;
}

/** Returns true if the touch tells where the lead stands on the day on which it counts. */
function tellsOfNow({ undated, no, on, standsOn }: Touch): boolean {
	return undated === true || (no !== undefined && standsOn !== undefined && standsOn >= on);
}

/** A touch as it is logged now, behind what a sheet told on its day without a day of its own. */
export function asLogged(touch: Touch, touches: readonly Touch[]): Touch {
	const isRead = touches.some((each) => tellsOfNow(each) && countsOn(each) === touch.on);
	return isRead ? { ...touch, afterSheet: true } : touch;
}

interface Timed {
	readonly touch: Touch;
	readonly time: string;
	/** The number of touches that were logged after a reading of the sheet, on its day, before this one was entered. */
	readonly logged: number;
}

/** Returns, for each touch, how many before it were logged on its day after a sheet was read. */
function loggedBefore(touches: readonly Touch[]): number[] {
	const logged = new Map<Day, number>();
	return touches.map((touch) => {
		const on = countsOn(touch);
		const before = logged.get(on) ?? 0;
		if (touch.afterSheet) logged.set(on, before + 1);
		return before;
	});
}

/** Compares two touches so that an undated application or approach comes first: everything else followed from it. */
function beginsFirst(a: Touch, b: Touch): number {
	return Number(isUndatedBeginning(b)) - Number(isUndatedBeginning(a));
}

export function isUndatedBeginning({ undated, kind }: Touch): boolean {
	return undated === true && (kind === 'application' || kind === 'approach');
}

/** Compares two touches of one day. An undated one comes last, and an undated refusal last of all: they say where the lead stood when the sheet was read. */
function endsLast(a: Timed, b: Timed): number {
	return lateness(a) - lateness(b) || compare(a.time, b.time);
}

function lateness({ touch, logged }: Timed): number {
	if (tellsOfNow(touch)) return logged + (touch.no ? 0.5 : 0.25);
	return touch.afterSheet ? logged + 0.75 : 0;
}

/** Returns the time of each touch; where it has none, that of the one entered before it on its day. */
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
