/** A stored row as cells, and cells as a row again: `rowOf(cellsOf(row))` equals the row, whatever it holds. */
import type { Place } from './places';

export type Fields = Readonly<Record<string, unknown>>;

/** What is said of a row: settled texts by header, and what no column holds. */
export interface Cells {
	readonly texts: ReadonlyMap<string, string>;
	/** null: nothing is said of it. */
	readonly rest: Fields | null;
}

export const NOTHING: Cells = { texts: new Map(), rest: {} };

/** Takes a row apart. @param apart keys that are told elsewhere: the id, lists of items */
export function cellsOf(
	row: object,
	places: readonly Place[],
	apart: readonly string[]
): Cells & { rest: Fields } {
	const rest = new Map(
		Object.entries(row).filter(([key, value]) => value !== undefined && !apart.includes(key))
	);
	const texts = new Map<string, string>();
	for (const { header, path, field } of places) {
		const value = valueAt(rest, path);
		const text = value === undefined ? null : field.write(value);
		texts.set(header, text ?? '');
		if (text !== null) takeOut(rest, path);
	}
	return { texts, rest: Object.fromEntries(rest) };
}

/** Puts a row together. What its rest holds stays, unless a column says something. */
export function rowOf({ texts, rest }: Cells, places: readonly Place[]): Fields {
	const row = new Map(Object.entries(rest ?? {}));
	for (const { header, path, field } of places) {
		const text = texts.get(header);
		if (text === undefined || (text === '' && valueAt(row, path) !== undefined)) continue;
		const value = field.read(text);
		if (value !== undefined) putIn(row, path, value);
	}
	return Object.fromEntries(row);
}

export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(row: ReadonlyMap<string, unknown>, [key, inner]: Place['path']): unknown {
	const value = row.get(key);
	if (inner === undefined) return value;
	return isFields(value) && Object.hasOwn(value, inner) ? value[inner] : undefined;
}

function takeOut(row: Map<string, unknown>, [key, inner]: Place['path']): void {
	if (inner !== undefined) {
		const others = Object.entries(row.get(key) as Fields).filter(
			([name, value]) => name !== inner && value !== undefined
		);
		if (others.length > 0) return void row.set(key, Object.fromEntries(others));
	}
	row.delete(key);
}

function putIn(row: Map<string, unknown>, [key, inner]: Place['path'], value: unknown): void {
	if (inner === undefined) return void row.set(key, value);
	const object = row.get(key);
	row.set(key, { ...(isFields(object) ? object : {}), [inner]: value });
}
