/** Reads a store in portions: all of a large one at once would hold the page still. */

/** The number of leads that are unpacked in about 10 ms. */
const IN_ONE_GO = 250;

/** The part of a store that reading it takes. */
interface Readable<Row> {
	readonly keyPath: string | string[] | null;
	getAll(query: IDBKeyRange | null, count: number): Promise<Row[]>;
}

/** Returns all rows of a store, whose key is one field, in the order of their keys. */
export async function readInPortions<Row>(store: Readable<Row>): Promise<Row[]> {
	const rows: Row[] = [];
	await eachPortion(store, (portion) => void rows.push(...portion));
	return rows;
}

/**
 * Hands over all rows of a store, whose key is one field, in the order of their keys: at least one portion, and each while the
 * next is being read.
 */
export async function eachPortion<Row>(
	store: Readable<Row>,
	visit: (portion: readonly Row[]) => void
): Promise<void> {
	const key = store.keyPath as keyof Row;
	let asked = store.getAll(null, IN_ONE_GO);
	for (;;) {
		const portion = await asked;
		const last = portion.length < IN_ONE_GO ? undefined : portion.at(-1)!;
		if (last) {
			asked = store.getAll(IDBKeyRange.lowerBound(last[key], true), IN_ONE_GO);
			// Where the visitor gives up, nobody waits for it.
			asked.catch(() => undefined);
		}
		visit(portion);
		if (!last) return;
	}
}
