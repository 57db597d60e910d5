/** Checks that all recorded changes are there. Loaded once everything is read. */
import type { Database } from '../database/schema';
import { watermarkOf, type MemoryState } from '../database/memory-state';
import {
	detectLoss,
	missingMark,
	readWatermark,
	repairWatermark,
	type Recovery,
	type SideStorage
} from './loss-detection';

/** The part of a repository that is checked. */
interface Checked {
	readonly state: MemoryState;
	readonly storage: SideStorage | null;
	readonly recovery: Recovery | null;
}

/** Returns what is missing among the changes; null where nothing is: then the watermark is made good. A loss that is known already is not checked again. */
export async function checkComplete(database: Database, book: Checked): Promise<Recovery | null> {
	const missing = await countMissing(database).catch(() => 0);
	if (book.recovery) return null;
	const found = watermarkOf(book.state);
	if (missing > 0) return { kind: 'gaps', expected: readWatermark(book.storage), found, missing };
	if (found) repairWatermark(book.storage, found);
	return null;
}

/** Returns true if another tab has accepted the loss that a book was opened with, given what the database holds now. */
export function isDecided({ state, storage, recovery }: Checked, now: MemoryState): boolean {
	const { found } = recovery ?? {};
	if (found === undefined || found?.changes !== state.head?.changes) return false;
	const expected = missingMark(readWatermark(storage), now.head?.gaveUp);
	return detectLoss(expected, watermarkOf(now), false) === null;
}

/** Returns the number of recorded changes that are missing. */
async function countMissing(database: Database): Promise<number> {
	const transaction = database.transaction(['meta', 'changes'], 'readonly');
	const [head, count] = await Promise.all([
		transaction.objectStore('meta').get('head'),
		transaction.objectStore('changes').count(),
		transaction.done
	]);
	return Math.max(0, (head?.kept ?? 0) - count);
}
