/**
 * The ways in which one value of a stored row is a cell. A value that its cell could not give back exactly has no cell:
 * it is kept in the row's JSON, so that nothing is lost whatever a row holds.
 */
import { isDay, isTime } from '../../domain/day';
import { readDay, TIME } from '../values/dates';
import type { DateOrder } from '../sheet';

export interface Field {
	/** The text for a value; null where a cell can't hold it. Never called with undefined. */
	write(value: unknown): string | null;
	/** A cell as a spreadsheet program left it, in the way that `write` has; null where it makes no sense. Not called with ''. */
	settle(cell: string, order: DateOrder): string | null;
	/** The value of a settled text; undefined for nothing. */
	read(text: string): unknown;
	/** What it takes, for a sentence: "a day". */
	readonly takes: string;
	readonly isDay?: true;
	/** Whether a value from the JSON can stand in its place: also one of a newer version, which no cell of this one takes. */
	isSound(value: unknown): boolean;
	/** Blanks count. */
	readonly isText?: true;
}

const isString = (value: unknown) => typeof value === 'string';
const isFilled = (value: unknown): value is string =>
	typeof value === 'string' && value !== '' && value.isWellFormed();
const nothingElse = (text: string) => (text === '' ? undefined : text);

export const TEXT: Field = {
	write: (value) => (isFilled(value) ? value : null),
	settle: (cell) => cell,
	read: nothingElse,
	isSound: isString,
	takes: 'any text',
	isText: true
};

/** A text that is always there, and may be empty. */
export const NAME: Field = {
	...TEXT,
	write: (value) => (value === '' || isFilled(value) ? value : null),
	read: (text) => text
};

export const DAY: Field = {
	write: (value) => (isDay(value) ? value : null),
	settle(cell, order) {
		if (isDay(cell)) return cell;
		const read = readDay(cell, order);
		return read.kind === 'day' ? read.day : null;
	},
	read: nothingElse,
	isSound: isDay,
	takes: 'a day, such as 2026-03-09',
	isDay: true
};

export const HOUR: Field = {
	write: (value) => (isTime(value) ? value : null),
	settle(cell) {
		const [whole, hour = '', minute = '', , half] = TIME.exec(cell.trim()) ?? [];
		if (whole !== cell.trim()) return null;
		const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
		const time = `${String(hours).padStart(2, '0')}:${minute}`;
		return isTime(time) ? time : null;
	},
	read: nothingElse,
	isSound: isString,
	takes: 'a time, such as 14:30'
};

const YES = new Set(['yes', 'true', '1', 'x']);
const NO = new Set(['no', 'false', '0']);

export const FLAG: Field = {
	write: (value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : null),
	settle(cell) {
		const word = cell.trim().toLowerCase();
		return YES.has(word) ? 'yes' : NO.has(word) ? 'no' : null;
	},
	read: (text) => (text === '' ? undefined : text === 'yes'),
	isSound: (value) => typeof value === 'boolean',
	takes: 'yes or no'
};

const GAP = '; ';

/** A whole number from 1 on, written only by the tables themselves. */
export const PLACE_IN_LIST: Field = {
	write: (value) => (Number.isInteger(value) ? String(value) : null),
	settle: (cell) => (/^\s*[1-9]\d{0,6}\s*$/.test(cell) ? cell.trim() : null),
	read: (text) => (text === '' ? undefined : Number(text)),
	isSound: Number.isInteger,
	takes: 'a whole number'
};

/** Several short texts in one cell. */
export const LIST: Field = {
	write(value) {
		if (!Array.isArray(value) || !value.every(isFilled)) return null;
		const text = value.join(GAP);
		const again = LIST.read(text) as string[] | undefined;
		return again?.length === value.length && again.every((item, at) => item === value[at]) ? text : null;
	},
	settle: (cell) => cell,
	read(text) {
		const items = text
			.split(';')
			.map((item) => item.trim())
			.filter((item) => item !== '');
		return items.length > 0 ? items : undefined;
	},
	isSound: (value) => Array.isArray(value) && value.every(isString),
	takes: 'texts with semicolons between them'
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

/** Machine time, ISO 8601 UTC. */
export const STAMP: Field = {
	write: (value) => (typeof value === 'string' && INSTANT.test(value) ? value : null),
	settle: (cell) => (INSTANT.test(cell.trim()) ? cell.trim() : null),
	read: nothingElse,
	isSound: isString,
	takes: 'a time such as 2026-03-09T08:00:00Z'
};

const ID = /^[a-z0-9][\w.:-]{0,99}$/i;

/** The id of a row, or of another one that it speaks of. */
export const KEY: Field = {
	write: (value) => (typeof value === 'string' && ID.test(value) ? value : null),
	settle: (cell) => (ID.test(cell.trim()) ? cell.trim() : null),
	read: nothingElse,
	isSound: isString,
	takes: 'an id as the app wrote it'
};

/** One of a few words. */
export function oneOf(words: readonly string[]): Field {
	return {
		write: (value) => (words.includes(value as string) ? (value as string) : null),
		settle(cell) {
			const word = cell.trim().toLowerCase();
			return words.find((each) => each.toLowerCase() === word) ?? null;
		},
		read: nothingElse,
		isSound: isString,
		takes: `one of: ${words.join(', ')}`
	};
}
