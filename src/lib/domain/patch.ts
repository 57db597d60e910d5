/**
 * Computes the difference of two rows as patches of single fields, and applies, inverts and compares patches.
 * Items that carry an id are addressed by it, so that two people who each add a touch do not undo one another.
 */

/** A stored row. Unknown fields are kept. */
export interface Row {
	readonly id: string;
	readonly deletedAt?: string;
}

/** A change of one field. An empty path is the whole row; an absent `from` or `to` means that the field is absent. Example: `{ path: ['stage'], from: 'applied', to: 'interview' }`. */
export interface Patch {
	readonly path: readonly string[];
	readonly from?: unknown;
	readonly to?: unknown;
	/** For an item of a list, the id of the item that it follows; null where it is the first. */
	readonly after?: string | null;
	/** `from` and `to` are the ids of a list's items in their order. */
	readonly order?: true;
}

/** A list of which more than this differs at once (a sheet that came back re-sorted) is one value: item by item, taking it back would take minutes. */
const MANY_ITEMS = 200;

type Fields = Readonly<Record<string, unknown>>;
type Item = Row & Fields;

/**
 * Returns the patches that lead from one row to the other: `applyPatches(before, diffRows(before, after))` equals `after`.
 * An object inside a row is one value; a list whose items all have ids is taken item by item.
 */
export function diffRows(before: Row | undefined, after: Row): Patch[] {
	if (before === undefined) return [{ path: [], to: after }];
	return diffFields([], before as Item, after as Item);
}

function diffFields(path: readonly string[], before: Fields, after: Fields): Patch[] {
	const patches: Patch[] = [];
	for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
		const [from, to] = [own(before, key), own(after, key)];
		if (from === to) continue;
		const items = itemsOf(from, to);
		const byItem = items && diffItems([...path, key], ...items);
		if (byItem && byItem.length <= MANY_ITEMS) patches.push(...byItem);
		else if (byItem || !same(from, to)) patches.push(patchOf([...path, key], from, to));
	}
	return patches;
}

function diffItems(path: readonly string[], before: readonly Item[], after: readonly Item[]): Patch[] {
	const patches: Patch[] = [];
	const targetById = byId(after);
	const earlierById = byId(before);
	const order: string[] = [];
	const kept: string[] = [];
	for (const item of before) {
		const target = targetById.get(item.id);
		// The item's place at the time of its removal, so that the inverse in reverse order finds it again.
		if (!target) patches.push({ path: [...path, item.id], from: item, after: kept.at(-1) ?? null });
		else {
			kept.push(item.id);
			patches.push(...diffFields([...path, item.id], item, target));
		}
	}
	order.push(...kept);
	after.forEach((item, at) => {
		if (earlierById.has(item.id)) return;
		const previous = after[at - 1]?.id ?? null;
		patches.push({ path: [...path, item.id], to: item, after: previous });
		insertAfter(order, item.id, previous);
	});
	const wanted = after.map((item) => item.id);
	if (!same(order, wanted)) patches.push({ path, from: order, to: wanted, order: true });
	return patches;
}

/** Applies patches in their order; gives undefined where the row does not exist (any more). A patch that finds no place is skipped. */
export function applyPatches(row: Row | undefined, patches: readonly Patch[]): Row | undefined {
	return patches.reduce<Row | undefined>(
		(current, patch) => applyAt(current, patch.path, patch) as Row | undefined,
		row
	);
}

function applyAt(value: unknown, path: readonly string[], patch: Patch): unknown {
	if (path.length === 0) return patch.order ? reorder(value, patch.to) : patch.to;
	const [key, ...rest] = path as [string, ...string[]];
	if (isItems(value)) return applyToItem(value, key, rest, patch);
	if (isFields(value)) return withField(value, key, applyAt(own(value, key), rest, patch));
	// The first item of a list that is not there yet.
	if (value === undefined && rest.length === 0 && patch.after !== undefined) return [patch.to];
	return value;
}

function applyToItem(
	items: readonly Item[],
	id: string,
	rest: readonly string[],
	patch: Patch
): readonly Item[] {
	const at = items.findIndex((item) => item.id === id);
	if (at === -1) {
		if (rest.length > 0 || patch.to === undefined) return items;
		const next = [...items];
		insertAfter(
			next,
			patch.to as Item,
			items.find((item) => item.id === patch.after) ?? placeOf(patch.after)
		);
		return next;
	}
	const item = applyAt(items[at], rest, patch);
	return item === undefined ? items.toSpliced(at, 1) : items.toSpliced(at, 1, item as Item);
}

/** Returns the place of an item whose neighbor is gone: null (first) if it was first, else undefined (last). */
function placeOf(after: string | null | undefined): null | undefined {
	return after === null ? null : undefined;
}

function insertAfter<T>(list: T[], value: T, previous: T | null | undefined): void {
	const last = list.length - 1;
	if (previous === null) list.unshift(value);
	else if (previous === undefined || list[last] === previous) list.push(value);
	else list.splice(list.indexOf(previous) + 1, 0, value);
}

function reorder(value: unknown, ids: unknown): unknown {
	if (!isItems(value)) return value;
	const rank = new Map((ids as string[]).map((id, at) => [id, at]));
	return value.toSorted((a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size));
}

interface Inverse {
	/** The patches that take back the fields which still hold what they were given. */
	readonly patches: Patch[];
	/** The fields that hold something newer, and are left alone. */
	readonly left: (readonly string[])[];
}

/**
 * Takes patches back from a row as it is now, field by field, the last one first. A row that was added is not removed but
 * put in the trash: `deletedAt` is the machine time to give it.
 */
export function invert(row: Row | undefined, patches: readonly Patch[], deletedAt: string): Inverse {
	const inverse: Inverse = { patches: [], left: [] };
	let current = row;
	for (const patch of patches.toReversed()) {
		const back = patch.path.length === 0 ? trash(current, deletedAt) : backOf(current, patch);
		if (!back) {
			inverse.left.push(patch.path);
			continue;
		}
		inverse.patches.push(back);
		current = applyPatches(current, [back]);
	}
	return inverse;
}

function trash(row: Row | undefined, deletedAt: string): Patch | undefined {
	return row && !row.deletedAt ? { path: ['deletedAt'], to: deletedAt } : undefined;
}

function backOf(row: Row | undefined, patch: Patch): Patch | undefined {
	const now = valueAt(row, patch.path);
	const untouched = patch.order
		? isItems(now) &&
			same(
				now.map((item) => item.id),
				patch.to
			)
		: same(now, patch.to);
	if (!untouched) return undefined;
	const place = patch.after === undefined ? {} : { after: patch.after };
	return { ...patchOf(patch.path, patch.to, patch.from), ...place, ...(patch.order && { order: true }) };
}

function valueAt(value: unknown, path: readonly string[]): unknown {
	return path.reduce<unknown>(
		(inner, key) => (isItems(inner) ? inner.find((item) => item.id === key) : own(inner, key)),
		value
	);
}

/** Returns true if two stored values are equal: deep, without regard to the order of fields; an absent field equals an undefined one. */
export function same(a: unknown, b: unknown): boolean {
	if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true;
	if (a instanceof Uint8Array && b instanceof Uint8Array)
		return a.length === b.length && a.every((byte, at) => byte === b[at]);
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((item, at) => same(item, b[at]));
	if (!isFields(a) || !isFields(b)) return false;
	return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(own(a, key), own(b, key)));
}

function patchOf(path: readonly string[], from: unknown, to: unknown): Patch {
	return { path, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function withField(fields: Fields, key: string, value: unknown): Fields {
	if (value !== undefined) return { ...fields, [key]: value };
	const { [key]: _gone, ...others } = fields;
	return others;
}

/** Returns both as lists of items with ids of their own, or undefined where one is not such a list. */
function itemsOf(from: unknown, to: unknown): [readonly Item[], readonly Item[]] | undefined {
	return isItems(from) && isItems(to) && from.length + to.length > 0 ? [from, to] : undefined;
}

function isItems(value: unknown): value is readonly Item[] {
	if (!Array.isArray(value)) return false;
	if (!value.every((item) => isFields(item) && typeof item.id === 'string')) return false;
	return new Set(value.map((item: Item) => item.id)).size === value.length;
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

/** Returns a field of the object itself, never one of its prototype's. */
function own(value: unknown, key: string): unknown {
	return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function byId(items: readonly Item[]): Map<string, Item> {
	return new Map(items.map((item) => [item.id, item]));
}
