/** Parts of the schemas of stored rows, and `rowOf`, which holds a schema against the type of its row. */
import * as v from 'valibot';
import { isDay, isTime, type Day, type Time } from '../../domain/day';
import { isStamp } from '../changes/clock';

type SchemaOf<Value> = v.GenericSchema<unknown, Value>;
/** A schema for each field of a row, those that may be absent as well. */
type Entries<Row> = { readonly [Field in keyof Row]-?: SchemaOf<Row[Field]> };
/** Nothing where a schema refuses what the type of its field allows, or where the row has no such field. */
type Accepting<Row, Own extends v.ObjectEntries> = {
	[Field in keyof Own]: Field extends keyof Row
		? Row[Field] extends v.InferOutput<Own[Field]>
			? Own[Field]
			: never
		: never;
};

/**
 * Makes the schema of an object. The type check fails where a field of `Row` is forgotten, where the schema of a field lets
 * through what its type does not allow, and where it refuses what the type allows. Fields that nobody knows are let through.
 * @example const PAUSE = rowOf<Pause>()({ from: day, to: day, why: v.optional(v.string()) });
 */
export const rowSchema =
	<Row>() =>
	<Own extends Entries<Row> & v.ObjectEntries>(entries: Own & Accepting<Row, Own>): SchemaOf<Row> => {
		const fields = Object.entries<v.GenericSchema>(entries).map(([name, schema]) => ({
			name,
			schema,
			mayBeAbsent: v.is(schema, undefined)
		}));
		// `v.object` would run the schemas of all absent fields as well, and make a copy of the row.
		return v.custom<Row>((row) => {
			if (typeof row !== 'object' || row === null) return false;
			return fields.every(({ name, schema, mayBeAbsent }) => {
				const value: unknown = row[name as keyof typeof row];
				return value === undefined ? mayBeAbsent : v.is(schema, value);
			});
		});
	};

export const day = v.custom<Day>(isDay);
export const time = v.custom<Time>(isTime);
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9][\w.:-]{0,99}$/i));
/** A machine time, ISO 8601. */
export const moment = v.pipe(
	v.string(),
	v.check((text) => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)))
);
/** A SHA-256 in hex. */
export const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** The stamp of a change. */
export const stamp = v.pipe(v.string(), v.check(isStamp));
/** A field that is `true` or absent. A `false` says the same as an absent one and is let through. */
export const flag = v.custom<true>((value) => typeof value === 'boolean');
export const bytes = v.custom<Uint8Array>((value) => value instanceof Uint8Array);

export const wholeBetween = (least: number, most: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
/** A whole number that counts or places something. */
export const from0 = wholeBetween(0, Number.MAX_SAFE_INTEGER);

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

export function listOf<Item>(item: SchemaOf<Item>): SchemaOf<readonly Item[]> {
	return v.array(item);
}

/** Returns a list of two values. */
export function pairOf<First, Second>(
	first: SchemaOf<First>,
	second: SchemaOf<Second>
): SchemaOf<readonly [First, Second]> {
	return v.strictTuple([first, second]);
}

/** Returns a list of rows, each with an id of its own. */
export function rowsSchema<Row extends { readonly id: string }>(
	row: SchemaOf<Row>
): SchemaOf<readonly Row[]> {
	return v.pipe(
		v.array(row),
		v.check((rows) => new Set(rows.map((one) => one.id)).size === rows.length)
	);
}
