/** Rows that are gone through several times and take little room meanwhile: they are packed, and unpacked a portion at a time. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** The quickest way of packing. */
const LEVEL = 1;

/** Holds rows that JSON can hold, in the order in which they were added. */
export class PackedRows<Row> implements Iterable<Row> {
	readonly #portions: Uint8Array[] = [];

	add(rows: readonly Row[]): void {
		this.#portions.push(deflateSync(strToU8(JSON.stringify(rows)), { level: LEVEL }));
	}

	*[Symbol.iterator](): Generator<Row> {
		for (const portion of this.#portions) yield* JSON.parse(strFromU8(inflateSync(portion))) as Row[];
	}
}
