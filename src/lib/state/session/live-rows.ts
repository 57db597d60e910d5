/** Separates the rows of the book from those in the trash. */
import type { News } from '../../domain/lead';

export type Rows<T> = ReadonlyMap<string, T>;

/** Keeps each result with the rows that it was made of, which are never mutated, so that the same rows give the same object. */
const liveByRows = new WeakMap<object, Rows<unknown>>();
const newsByRows = new WeakMap<object, readonly News[]>();

export function live<T extends { readonly deletedAt?: string }>(rows: Rows<T>): Rows<T> {
	let found = liveByRows.get(rows) as Rows<T> | undefined;
	if (!found) {
		found = without(rows, ({ deletedAt }) => deletedAt !== undefined);
		liveByRows.set(rows, found);
	}
	return found;
}

/** Returns the rows themselves where none is left out. */
function without<T>(rows: Rows<T>, isOut: (row: T) => boolean): Rows<T> {
	let kept: Map<string, T> | null = null;
	for (const [id, row] of rows) if (isOut(row)) (kept ??= new Map(rows)).delete(id);
	return kept ?? rows;
}

export function newestFirst(rows: Rows<News>): readonly News[] {
	let found = newsByRows.get(rows);
	if (!found) {
		found = [...live(rows).values()].sort((a, b) => b.on.localeCompare(a.on));
		newsByRows.set(rows, found);
	}
	return found;
}

interface Deletable {
	readonly deletedAt?: string;
	readonly sample?: true;
}

/**
 * Returns the rows that were deleted, newest first.
 *
 * @param withSample false leaves the sample out, which was deleted as a whole
 */
export function trashOf<T extends Deletable>(rows: Rows<T>, withSample: boolean): T[] {
	return [...rows.values()]
		.filter(({ deletedAt, sample }) => deletedAt !== undefined && (withSample || !sample))
		.sort((a, b) => (b.deletedAt ?? '').localeCompare(a.deletedAt ?? ''));
}
