/**
 * Notes an erasure beside the database, from before it begins until the last copy is gone: one that a killed browser cut off
 * goes on at the next start.
 */
import type { SideStorage } from '../recovery/loss-detection';
import type { Touched } from '../database/rows';

/** A place that holds copies: the database itself, drafts, snapshots, what only this device knows, what other apps shared, and notes beside the database. */
export type Place = 'book' | 'drafts' | 'snapshots' | 'device' | 'shared' | 'notes';

/** An erasure that is not over. */
export interface Erasure {
	readonly label: string;
	/** The rows that go; null: everything does. */
	readonly rows: readonly Touched[] | null;
	/** The places that still hold copies. */
	readonly left: readonly Place[];
}

const PREFIX = 'tactful.erasing ';

/** Returns the ids of the erasures that are not over. */
export function openErasures(storage: SideStorage | null): string[] {
	return keysOf(storage)
		.filter((key) => key.startsWith(PREFIX))
		.map((key) => key.slice(PREFIX.length));
}

/** Returns an erasure that is not over; null where its note can't be read. */
export function readErasure(storage: SideStorage | null, id: string): Erasure | null {
	return erasureIn(storage?.getItem(PREFIX + id) ?? null);
}

/** Returns true where a note is that of an erasure of everything. */
export function isErasureOfAll(key: string | null, noted: string | null): boolean {
	return !!key?.startsWith(PREFIX) && erasureIn(noted)?.rows === null;
}

function erasureIn(text: string | null): Erasure | null {
	try {
		const noted = JSON.parse(text ?? 'null') as Partial<Erasure> | null;
		const isOne = typeof noted?.label === 'string' && Array.isArray(noted.left);
		return isOne && (noted.rows === null || Array.isArray(noted.rows)) ? (noted as Erasure) : null;
	} catch {
		return null;
	}
}

/** Notes what is left of an erasure; null: nothing is. Without a storage, or without room in it, an erasure that is cut off is not resumed. */
export function noteErasure(storage: SideStorage | null, id: string, erasure: Erasure | null): void {
	try {
		if (erasure && erasure.left.length > 0) storage?.setItem(PREFIX + id, JSON.stringify(erasure));
		else storage?.removeItem(PREFIX + id);
	} catch {
		// The erasure itself needs no note.
	}
}

/** Removes all notes of the app but those of erasures and the watermark, which holds counts only. */
export function dropNotes(storage: SideStorage | null): void {
	for (const key of keysOf(storage))
		if (key.startsWith('tactful.') && !key.startsWith(PREFIX) && key !== 'tactful.mark')
			storage?.removeItem(key);
}

function keysOf(storage: SideStorage | null): string[] {
	return Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '');
}
