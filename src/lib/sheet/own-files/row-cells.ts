/** Splits a stored row into the cells of its columns and the fields without a column. */
import { isDay } from '../../domain/day';
import type { FieldColumn } from './field-columns';

export type Fields = Readonly<Record<string, unknown>>;

interface Cells {
	/** Texts by header; '' where the row has no value, or none that fits the column. */
	readonly texts: ReadonlyMap<string, string>;
	/** The fields without a column. */
	readonly rest: Fields;
}

/**
 * Splits a row.
 * @param apart keys that are written elsewhere: the id, lists of items
 */
export function cellsOf(row: object, places: readonly FieldColumn[], apart: readonly string[]): Cells {
	const rest = new Map(
		Object.entries(row).filter(([key, value]) => value !== undefined && !apart.includes(key))
	);
	const texts = new Map<string, string>();
	for (const { header, path, isDay } of places) {
		const text = textOf(valueAt(rest, path), isDay);
		texts.set(header, text ?? '');
		if (text !== null) takeOut(rest, path);
	}
	return { texts, rest: Object.fromEntries(rest) };
}

const GAP = '; ';

/** Returns the text of a value; null where no cell can hold it. */
function textOf(value: unknown, mustBeDay = false): string | null {
	if (mustBeDay) return isDay(value) ? value : null;
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (Array.isArray(value)) {
		const texts = value.map((each) => (typeof each === 'string' ? textOf(each) : null));
		return texts.includes(null) ? null : texts.join(GAP);
	}
	return typeof value === 'string' && value.isWellFormed() ? value : null;
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(row: ReadonlyMap<string, unknown>, [key, inner]: FieldColumn['path']): unknown {
	const value = row.get(key);
	if (inner === undefined) return value;
	return isFields(value) && Object.hasOwn(value, inner) ? value[inner] : undefined;
}

function takeOut(row: Map<string, unknown>, [key, inner]: FieldColumn['path']): void {
	if (inner !== undefined) {
		const others = Object.entries(row.get(key) as Fields).filter(
			([name, value]) => name !== inner && value !== undefined
		);
		if (others.length > 0) return void row.set(key, Object.fromEntries(others));
	}
	row.delete(key);
}
