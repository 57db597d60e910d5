/** How the shape of a value is told: checks, and checks made of checks. */
import { isDay } from '../../domain/day';
import { isStamp } from '../changes/clock';

export type Check = (value: unknown) => boolean;
/** A check for each field of a row, those that may be absent as well: the type check fails where one is forgotten. */
export type Shape<Row> = { readonly [Field in keyof Row]-?: Check };
type Fields = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

export const isText: Check = (value) => typeof value === 'string';
export const isFlag: Check = (value) => typeof value === 'boolean';
export const isId: Check = (value) => isText(value) && /^[a-z0-9][\w.:-]{0,99}$/i.test(value as string);
/** A machine time, ISO 8601. */
export const isMoment: Check = (value) =>
	isText(value) && isDay((value as string).slice(0, 10)) && !Number.isNaN(Date.parse(value as string));
export const isStampText: Check = (value) => isText(value) && isStamp(value as string);

export const wholeBetween =
	(least: number, most: number): Check =>
	(value) =>
		Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
/** A whole number that counts or places something. */
export const from0 = wholeBetween(0, Number.MAX_SAFE_INTEGER);

export function oneOf(words: readonly string[]): Check {
	const known: ReadonlySet<unknown> = new Set(words);
	return (value) => known.has(value);
}

export function maybe(check: Check): Check {
	return (value) => value === undefined || check(value);
}

export function listOf(check: Check): Check {
	return (value) => Array.isArray(value) && value.every(check);
}

/** A list of so many values, each with a check of its own. */
export function tupleOf(...checks: readonly Check[]): Check {
	return (value) =>
		Array.isArray(value) &&
		value.length === checks.length &&
		checks.every((check, at) => check((value as readonly unknown[])[at]));
}

export function shaped<Row>(shape: Shape<Row>): Check {
	const checks = Object.entries<Check>(shape);
	return (value) =>
		isObject(value) &&
		checks.every(([field, check]) => check(Object.hasOwn(value, field) ? value[field] : undefined));
}

/** A list of rows, each with an id of its own. */
export function itemsOf<Row extends { readonly id: string }>(shape: Shape<Row>): Check {
	const areSound = listOf(shaped(shape));
	return (value) => areSound(value) && areApart(value as readonly Row[]);
}

function areApart(rows: readonly { readonly id: string }[]): boolean {
	return new Set(rows.map(({ id }) => id)).size === rows.length;
}
