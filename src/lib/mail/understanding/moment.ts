/** Turns the time of sending into a day and an hour of the user's zone. */
import { isDay, type Day, type Time } from '../../domain/day';

export interface Moment {
	readonly on: Day;
	/** Absent where the day alone is known. */
	readonly at?: Time;
}

/** Returns a function that gives day and hour of milliseconds since 1970, in a zone; a zone that nobody knows counts as UTC. */
export function momentsIn(zone: string): (instant: number) => Moment | null {
	const clock = clockOf(zone) ?? clockOf('UTC')!;
	return (instant) => {
		if (!Number.isFinite(instant) || Math.abs(instant) > 8e15) return null;
		const [on = '', at = ''] = clock.format(instant).split(' ');
		return isDay(on) ? { on, at: at.slice(0, 5) } : null;
	};
}

function clockOf(timeZone: string): Intl.DateTimeFormat | null {
	try {
		return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
	} catch {
		return null;
	}
}
