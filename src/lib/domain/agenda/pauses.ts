/** Pauses as the user sets them: one more among those that are set, and a break from today on. */
import { addDays, type Day, type Pause } from '../day';

/** The length of a break, in days, where the user names no last day. */
const BREAK_DAYS = 28;

/** Returns the pauses with one more, in the order of their first days. */
export function withPause(pauses: readonly Pause[], added: Pause): readonly Pause[] {
	return [...pauses, added].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Returns a break of four weeks, today included. */
export function breakFrom(today: Day): Pause {
	return { from: today, to: addDays(today, BREAK_DAYS - 1) };
}

/** Returns the pause that a day lies in; of several the one that ends last. */
export function pauseOn(pauses: readonly Pause[], day: Day): Pause | undefined {
	const around = pauses.filter(({ from, to }) => from <= day && day <= to);
	return around.toSorted((a, b) => (a.to < b.to ? 1 : -1))[0];
}
