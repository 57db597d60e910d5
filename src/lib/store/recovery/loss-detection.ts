/**
 * Detects that the database lost data. A browser may hand out an empty or shortened one without an error
 * (after damage on disk, or when it cleared the site), so a watermark outside it remembers how far it had come.
 */

import { isDay } from '../../domain/day';

/** Holds how much was ever written, to compare with the database. Example: `{ databaseId: 'd1', changes: 120, counts: { leads: 14, contacts: 3, sheets: 1 } }`. */
export interface Watermark {
	readonly databaseId: string;
	/** Changes ever written. */
	readonly changes: number;
	readonly counts: { readonly leads: number; readonly contacts: number; readonly sheets: number };
	/** The time at which a backup file was last written (machine time, ISO 8601 UTC), and the number of changes then. */
	readonly lastBackup?: { readonly at: string; readonly changes: number };
}

/**
 * 'empty': nothing is left. 'behind': the last changes are missing. 'gaps': some before the last are. 'damaged': some rows can't be
 * read. 'other': it is another database than the one that was here.
 */
export interface Recovery {
	readonly kind: 'empty' | 'behind' | 'gaps' | 'damaged' | 'other';
	readonly expected: Watermark | null;
	readonly found: Watermark | null;
	/** Changes that are missing, as far as it can be known; where rows are damaged, those that can't be made again. */
	readonly missing: number;
}

type WatermarkStorage = Pick<Storage, 'getItem' | 'setItem'>;
/** The storage beside the database that writes at once. */
export type SideStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const KEY = 'tactful.mark';

/** localStorage, or null where the browser keeps it from the page: asking for it throws there. */
export function ownStorage(): SideStorage | null {
	try {
		return globalThis.localStorage ?? null;
	} catch {
		return null;
	}
}

/** Returns the watermark that the database must reach; null for a loss that the user has accepted. */
export function missingMark(
	watermark: Watermark | null,
	gaveUp: Pick<Watermark, 'databaseId' | 'changes'> | undefined
): Watermark | null {
	return watermark && watermark.databaseId === gaveUp?.databaseId && watermark.changes <= gaveUp.changes
		? null
		: watermark;
}

/** Returns the watermark, or null where there is none that can be read: then nothing can be compared. */
export function readWatermark(storage: WatermarkStorage | null): Watermark | null {
	try {
		const watermark: unknown = JSON.parse(storage?.getItem(KEY) ?? 'null');
		return isWatermark(watermark) ? legible(watermark) : null;
	} catch {
		return null;
	}
}

/** Moves the watermark on; never back for the same database, since another tab may have been faster. */
export function raiseWatermark(storage: WatermarkStorage | null, watermark: Watermark): void {
	const before = readWatermark(storage);
	if (before?.databaseId === watermark.databaseId) {
		if (before.changes > watermark.changes) return;
		writeWatermark(storage, { ...before, ...watermark });
	} else writeWatermark(storage, watermark);
}

/**
 * At a start that finds nothing missing: a watermark that fell behind when the browser was killed, or that was lost, is made good. One that
 * can't be read stays as it is until something is written.
 */
export function repairWatermark(storage: WatermarkStorage | null, watermark: Watermark): void {
	try {
		if (readWatermark(storage) || storage?.getItem(KEY) === null) raiseWatermark(storage, watermark);
	} catch {
		// A storage that is switched off.
	}
}

/** Writes the watermark. A storage that is full or switched off is no reason to fail a write that was saved. */
export function writeWatermark(storage: WatermarkStorage | null, watermark: Watermark): void {
	try {
		storage?.setItem(KEY, JSON.stringify(watermark));
	} catch {
		// Without a watermark the next start has nothing to compare, and no warning is shown: the data itself is safe.
	}
}

/**
 * Compares what should be there with what is.
 * @param found null where the database has never been written to
 * @param dataLost the browser itself said that it found damage
 */
export function detectLoss(
	expected: Watermark | null,
	found: Watermark | null,
	dataLost: boolean
): Recovery | null {
	const had = expected?.changes ?? 0;
	const recovery = (kind: Recovery['kind'], missing: number): Recovery => ({
		kind,
		expected,
		found,
		missing
	});
	if (!found) return had > 0 || dataLost ? recovery('empty', had) : null;
	if (!expected || had === 0) return null;
	if (expected.databaseId !== found.databaseId) return recovery('other', 0);
	return found.changes < had ? recovery('behind', had - found.changes) : null;
}

function isWatermark(value: unknown): value is Watermark {
	const watermark = value as Partial<Watermark> | null;
	return (
		typeof watermark === 'object' &&
		watermark !== null &&
		typeof watermark.databaseId === 'string' &&
		Number.isSafeInteger(watermark.changes) &&
		typeof watermark.counts === 'object' &&
		watermark.counts !== null
	);
}

/** Returns the watermark with its invalid optional parts left out. */
function legible({ databaseId, changes, counts, lastBackup }: Watermark): Watermark {
	const { leads, contacts, sheets } = counts;
	return {
		databaseId,
		changes,
		counts: { leads: counted(leads), contacts: counted(contacts), sheets: counted(sheets) },
		...(isBackup(lastBackup) && { lastBackup })
	};
}

const counted = (count: unknown) => (Number.isSafeInteger(count) ? (count as number) : 0);

function isBackup(value: unknown): boolean {
	const { at, changes } = Object(value) as Partial<NonNullable<Watermark['lastBackup']>>;
	return typeof at === 'string' && isDay(at.slice(0, 10)) && Number.isSafeInteger(changes);
}

/** Returns true if the browser promised to keep the data; null where it can't be asked. */
export async function isPersisted(storage = globalThis.navigator?.storage): Promise<boolean | null> {
	return (await storage?.persisted?.()) ?? null;
}

/** Asks the browser to keep the data. Ask after the first real data is in, and again after installing. */
export async function askToPersist(storage = globalThis.navigator?.storage): Promise<boolean | null> {
	return (await storage?.persist?.()) ?? null;
}
