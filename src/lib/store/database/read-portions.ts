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
	const key = store.keyPath as keyof Row;
	for (let after: IDBKeyRange | null = null; ; after = IDBKeyRange.lowerBound(rows.at(-1)![key], true)) {
		const portion = await store.getAll(after, IN_ONE_GO);
		rows.push(...portion);
		if (portion.length < IN_ONE_GO) return rows;
	}
}
