/** What has lain in the trash long enough. */

const TRASH_DAYS = 30;
/** A machine whose clock has run this far ahead of the last thing recorded is more likely wrong than unused. */
const SUSPICIOUS_DAYS = 400;
const MS_PER_DAY = 86_400_000;

interface Deletable {
	readonly id: string;
	readonly deletedAt?: string;
}

/**
 * The rows that were deleted more than 30 days ago; none where the clock can't be trusted with it.
 * @param now milliseconds since 1970
 * @param newest when the newest deletion, or anything else, was recorded: milliseconds since 1970
 */
export function expiredRows(rows: Iterable<Deletable>, now: number, newest: number): Deletable[] {
	if (now - newest > SUSPICIOUS_DAYS * MS_PER_DAY) return [];
	return [...rows].filter(
		({ deletedAt }) => deletedAt !== undefined && now - Date.parse(deletedAt) > TRASH_DAYS * MS_PER_DAY
	);
}
