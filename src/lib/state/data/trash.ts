/** Finds the rows that have been in the trash long enough. */

const TRASH_DAYS = 30;
/** A clock that is this far ahead of the last recorded change is probably wrong. */
const SUSPICIOUS_DAYS = 400;
const MS_PER_DAY = 86_400_000;

interface Deletable {
	readonly id: string;
	readonly deletedAt?: string;
}

/**
 * Returns the rows that were deleted more than 30 days ago; none where the clock is probably wrong.
 * @param now milliseconds since 1970
 * @param newest the time of the newest recorded change, in milliseconds since 1970
 */
export function expiredRows(rows: Iterable<Deletable>, now: number, newest: number): Deletable[] {
	const since = keptSince(now, newest);
	return [...rows].filter(({ deletedAt }) => deletedAt !== undefined && Date.parse(deletedAt) < since);
}

/** Returns the time before which what was removed is gone; none (-Infinity) where the clock is probably wrong. */
export function keptSince(now: number, newest: number): number {
	return now - newest > SUSPICIOUS_DAYS * MS_PER_DAY ? -Infinity : now - TRASH_DAYS * MS_PER_DAY;
}
