/**
 * Work over thousands of rows as a generator that yields after each portion, so that whoever runs it can pause there. Pure: who
 * has the time runs it at once.
 */
export type InPortions<Result> = Generator<void, Result, void>;

/** The number of rows that are gone through between two pauses, a few milliseconds' work. */
const PORTION = 200;
/** The number of rows that are sorted in one go; a comparison takes less than a row's own work. */
const SORTED_AT_ONCE = 1000;

/** Does all of the work without a pause. */
export function atOnce<Result>(work: InPortions<Result>): Result {
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
}

/** Calls `visit` with each item in its order. */
export function* forEachInPortions<Item>(
	items: Iterable<Item>,
	visit: (item: Item) => void,
	size = PORTION
): InPortions<void> {
	let count = 0;
	for (const item of items) {
		visit(item);
		if (++count % size === 0) yield;
	}
}

/** Returns the items sorted, equal ones in the order that they had. */
export function* sortInPortions<Item>(
	items: readonly Item[],
	compare: (a: Item, b: Item) => number
): InPortions<Item[]> {
	let runs: Item[][] = [];
	for (let at = 0; at < items.length; at += SORTED_AT_ONCE) {
		runs.push(items.slice(at, at + SORTED_AT_ONCE).sort(compare));
		if (items.length > SORTED_AT_ONCE) yield;
	}
	while (runs.length > 1) {
		const merged: Item[][] = [];
		for (let at = 0; at < runs.length; at += 2)
			merged.push(yield* mergeInPortions(runs[at]!, runs[at + 1] ?? [], compare));
		runs = merged;
	}
	return runs[0] ?? [];
}

function* mergeInPortions<Item>(
	first: readonly Item[],
	second: readonly Item[],
	compare: (a: Item, b: Item) => number
): InPortions<Item[]> {
	const all: Item[] = [];
	let [a, b] = [0, 0];
	while (a < first.length || b < second.length) {
		const isFirst = b >= second.length || (a < first.length && compare(first[a]!, second[b]!) <= 0);
		all.push(isFirst ? first[a++]! : second[b++]!);
		if (all.length % SORTED_AT_ONCE === 0) yield;
	}
	return all;
}
