/** The rows of the book without the trash, and the trash. */
import type { Lead, News } from '../../domain/lead';

export type Rows<T> = ReadonlyMap<string, T>;

/** Kept by the rows they were made of, which are never mutated: what is asked for twice is the same object. */
const liveByRows = new WeakMap<object, Rows<unknown>>();
const newsByRows = new WeakMap<object, readonly News[]>();

export function live<T extends { readonly deletedAt?: string }>(rows: Rows<T>): Rows<T> {
	let found = liveByRows.get(rows) as Rows<T> | undefined;
	if (!found) {
		found = new Map([...rows].filter(([, row]) => row.deletedAt === undefined));
		liveByRows.set(rows, found);
	}
	return found;
}

export function newestFirst(rows: Rows<News>): readonly News[] {
	let found = newsByRows.get(rows);
	if (!found) {
		found = [...live(rows).values()].sort((a, b) => b.on.localeCompare(a.on));
		newsByRows.set(rows, found);
	}
	return found;
}

/**
 * Gives the leads that were deleted, the newest first.
 *
 * @param withSample false: the sample went as a whole, and nobody looks for a part of it
 */
export function trashOf(leads: ReadonlyMap<string, Lead>, withSample: boolean): Lead[] {
	return [...leads.values()]
		.filter(({ deletedAt, sample }) => deletedAt !== undefined && (withSample || !sample))
		.sort((a, b) => (b.deletedAt ?? '').localeCompare(a.deletedAt ?? ''));
}
