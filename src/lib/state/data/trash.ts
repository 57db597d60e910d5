/** Finds the rows that have been in the trash long enough. */
import type { SideStorage } from '../../store/recovery/loss-detection';
import { addDays, isDay, type Day } from '../../domain/day';

/** Rows stay until the app was opened on so many days since. */
const TRASH_DAYS = 30;
/** A clock that jumped this far since the app was last open is probably wrong: nothing goes at this start. */
const JUMP_DAYS = 40;
/** The days that are remembered: more than are needed, as some may lie ahead after a wrong clock. */
const REMEMBERED = 90;
const KEY = 'tactful.opened';

interface Deletable {
	readonly id: string;
	readonly deletedAt?: string;
}

/** Returns the rows that were deleted before a time, in milliseconds since 1970. */
export function expiredRows(rows: Iterable<Deletable>, since: number): Deletable[] {
	return [...rows].filter(({ deletedAt }) => deletedAt !== undefined && Date.parse(deletedAt) < since);
}

/**
 * Remembers that the app is open today, and returns the time before which what was removed is gone, in milliseconds since 1970:
 * the app was opened on 30 later days. None (-Infinity) where it was not opened that often, or where the clock has jumped.
 * @param storage holds the days; without one nothing ever goes
 */
export function keptSince(storage: SideStorage | null, today: Day): number {
	const opened = openedDays(storage);
	const last = opened.at(-1);
	const days = [...opened.filter((day) => day !== today), today].slice(-REMEMBERED);
	if (!remember(storage, days)) return -Infinity;
	if (last !== undefined && (last < addDays(today, -JUMP_DAYS) || last > addDays(today, JUMP_DAYS)))
		return -Infinity;
	const past = days.filter((day) => day <= today).sort();
	const since = past.at(-TRASH_DAYS - 1);
	return since === undefined ? -Infinity : Date.parse(since);
}

/** Returns the days on which the app was open, the last one at the end, whatever the clock said. */
function openedDays(storage: SideStorage | null): Day[] {
	try {
		const days: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
		return Array.isArray(days) ? days.filter((day) => typeof day === 'string' && isDay(day)) : [];
	} catch {
		return [];
	}
}

function remember(storage: SideStorage | null, days: readonly Day[]): boolean {
	try {
		storage?.setItem(KEY, JSON.stringify(days));
		return storage !== null;
	} catch {
		// There is no room for it, or it is switched off.
		return false;
	}
}
