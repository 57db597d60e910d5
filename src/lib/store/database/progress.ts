/** Compares states of the database, by its head. */
import type { Head, Progress } from './schema';

/** The key of the lists that are kept in the store of the head. */
export const KEPT = 'today';

export function progressOf(head: Head | null | undefined): Progress {
	return { databaseId: head?.databaseId, changes: head?.changes, clock: head?.clock };
}

/** Returns true if both name the same state of one database. */
export function isSameProgress(a: Progress, b: Progress): boolean {
	return a.clock === b.clock && a.changes === b.changes && a.databaseId === b.databaseId;
}
