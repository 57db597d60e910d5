/** What comes back of a row, put on the row as it is here: what the file does not speak of stays. */
import { same } from '../../../domain/patch';
import { damageOf } from '../../values/spreadsheet-damage';
import { PARTS, REST } from '../places';
import type { Place } from '../places';
import { cellsOf, isFields, NOTHING, rowOf } from '../row-cells';
import type { Cells, Fields } from '../row-cells';

/** What a file says of one row, or of one item in a row's list. */
export interface Saying {
	readonly id: string;
	readonly cells: Cells;
}

/** An item of a list, and where it stood. */
export interface ItemSaying extends Saying {
	/** 1-based; null where the file does not say. */
	readonly position: number | null;
}

/** A row that can't be made of what is said: a column that must say something says nothing, or nonsense. */
export class Unsound extends Error {
	constructor(readonly header: string) {
		super(header);
	}
}

export interface Merged {
	readonly row: Fields;
	/** The headers whose cell differs from what is here. */
	readonly changed: readonly string[];
	/** Cells that a program damaged: what is here stays. */
	readonly damaged: number;
}

/**
 * A row after what a file says of it.
 * @param existing the row as it is here, undefined where it is new
 * @param apart keys that are told elsewhere; they stay as they are
 * @param defaults for fields that a row can't be without, and for those of the objects in it
 * @throws Unsound
 */
export function merged(
	existing: Fields | undefined,
	{ id, cells }: Saying,
	places: readonly Place[],
	apart: readonly string[],
	defaults: Fields
): Merged {
	const before: Cells = existing ? cellsOf(existing, places, ['id', ...apart]) : NOTHING;
	const texts = new Map(before.texts);
	const changed: string[] = [];
	let damaged = 0;
	for (const [header, text] of cells.texts) {
		const was = before.texts.get(header);
		if (was !== undefined && lineEnds(was) === lineEnds(text)) continue;
		if (was !== undefined && (damageOf(was, text) !== null || isCut(was, text))) {
			damaged++;
			continue;
		}
		texts.set(header, text);
		changed.push(header);
	}
	const rest = cells.rest ?? before.rest;
	if (!same(rest, before.rest)) changed.push(REST);
	const row = rowOf({ texts, rest }, places);
	const kept = apart.flatMap((key) => (existing?.[key] === undefined ? [] : [[key, existing[key]] as const]));
	const whole = completed({ ...row, ...Object.fromEntries(kept), id }, existing, places, defaults);
	checkSound(whole, existing, places);
	return { row: whole, changed, damaged };
}

/** A spreadsheet program keeps so much in one cell, and cuts the rest. */
const PROGRAM_CELL_CHARS = 32_767;

function isCut(was: string, text: string): boolean {
	const rest = lineEnds(was);
	const kept = lineEnds(text);
	return rest.length > PROGRAM_CELL_CHARS && kept.length >= PROGRAM_CELL_CHARS - 1 && rest.startsWith(kept);
}

/** Programs write the line ends within a cell in their own way. */
const lineEnds = (text: string) => text.replace(/\r\n?/g, '\n');

function completed(
	row: Fields,
	existing: Fields | undefined,
	places: readonly Place[],
	defaults: Fields
): Fields {
	const filled = new Map(Object.entries(row));
	for (const [key, value] of Object.entries(defaults)) {
		if (filled.get(key) === undefined && !(key in PARTS)) filled.set(key, existing?.[key] ?? value);
	}
	for (const { header, path, required } of places) {
		if (!required || filled.get(path[0]) !== undefined) continue;
		if (existing?.[path[0]] === undefined) throw new Unsound(header);
		filled.set(path[0], existing[path[0]]);
	}
	for (const [key, needs] of Object.entries(PARTS)) {
		const part = filled.get(key);
		if (!isFields(part)) continue;
		const whole = { ...(isFields(defaults[key]) ? defaults[key] : {}), ...part };
		const missing = needs.find((need) => whole[need] === undefined);
		const place = places.find(({ path }) => path[0] === key && path[1] === missing);
		if (missing !== undefined && place) throw new Unsound(place.header);
		filled.set(key, whole);
	}
	return Object.fromEntries(filled);
}

/** What came with the file's JSON may have been typed by anybody. */
function checkSound(row: Fields, existing: Fields | undefined, places: readonly Place[]): void {
	for (const { header, path, field } of places) {
		const value = row[path[0]];
		if (value === undefined || same(value, existing?.[path[0]])) continue;
		const inner = path[1] === undefined ? value : isFields(value) ? value[path[1]] : null;
		if (inner !== undefined && !field.isSound(inner)) throw new Unsound(header);
	}
}

/** A list after what a file says of its items: those that it names changed or put where they stood, the others as they are. */
export function itemsAfter<T extends { readonly id: string }>(
	items: readonly T[],
	sayings: readonly ItemSaying[],
	mergeItem: (existing: T | undefined, saying: ItemSaying) => T
): readonly T[] {
	const sayingById = new Map(sayings.map((saying) => [saying.id, saying]));
	const list = items.map((item) => {
		const saying = sayingById.get(item.id);
		return saying ? mergeItem(item, saying) : item;
	});
	const present = new Set(items.map(({ id }) => id));
	const place = (saying: ItemSaying) => saying.position ?? Infinity;
	const fresh = [...sayingById.values()].filter(({ id }) => !present.has(id));
	for (const saying of fresh.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0))) {
		list.splice(Math.min(place(saying) - 1, list.length), 0, mergeItem(undefined, saying));
	}
	return list;
}
