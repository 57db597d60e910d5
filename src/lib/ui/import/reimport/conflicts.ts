/**
 * Groups the conflicts of a re-import by cause, finds those that can be settled at once, and maps
 * keys to actions.
 */
import {
	CAUSES,
	causeOf,
	conflictTexts,
	type Cause,
	type ReimportItem,
	type Side
} from '../../../messages/sheets/reimport';

interface ConflictGroup {
	readonly cause: Cause;
	readonly items: readonly ReimportItem[];
	/** The index of the group's first item among all items. */
	readonly from: number;
}

const ORDER = Object.keys(CAUSES) as readonly Cause[];

/** Groups items by cause, in the order of the sheet inside a group. */
export function conflictGroups(items: readonly ReimportItem[]): ConflictGroup[] {
	const byCause = grouped(items, causeOf);
	let from = 0;
	return ORDER.flatMap((cause) => {
		const group = byCause.get(cause);
		if (!group) return [];
		from += group.length;
		return [{ cause, items: group, from: from - group.length }];
	});
}

function grouped<Key>(
	items: readonly ReimportItem[],
	keyOf: (item: ReimportItem) => Key
): Map<Key, ReimportItem[]> {
	const groups = new Map<Key, ReimportItem[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}

/** Holds items that one press settles together. */
interface ConflictSet {
	readonly value: string;
	/** Names the set: "All 7", "Changed on both sides (4)", "In Status (3)". */
	readonly label: string;
	readonly keys: readonly string[];
}

/**
 * Lists the sets that can be settled at once: all items, those of each cause, then those of each
 * column. A set equal to an earlier one is left out.
 */
export function conflictSets(groups: readonly ConflictGroup[]): ConflictSet[] {
	const items = groups.flatMap((group) => group.items);
	const kinds = [kindOf('all', conflictTexts.all(items.length), items)];
	if (groups.length > 1) {
		for (const { cause, items: some } of groups)
			kinds.push(kindOf(`cause ${cause}`, conflictTexts.ofCause(cause, some.length), some));
	}
	const byLabel = grouped(items, ({ label }) => label);
	if (byLabel.size > 1) {
		for (const [label, some] of byLabel) {
			if (label === undefined) continue;
			kinds.push(kindOf(`column ${label}`, conflictTexts.inColumn(label, some.length), some));
		}
	}
	return kinds;
}

function kindOf(value: string, label: string, items: readonly ReimportItem[]): ConflictSet {
	return { value, label, keys: items.map(({ key }) => key) };
}

/** Moves to another conflict, undoes a decision, or chooses a side. */
export type KeyAction = 'next' | 'previous' | 'back' | Side;

const KEYS: ReadonlyMap<string, KeyAction> = new Map([
	['j', 'next'],
	['k', 'previous'],
	['u', 'back'],
	['1', 'app'],
	['a', 'app'],
	['2', 'sheet'],
	['s', 'sheet']
]);
const ARROWS: ReadonlyMap<string, KeyAction> = new Map([
	['ArrowDown', 'next'],
	['ArrowUp', 'previous']
]);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * Returns the action of a key, or null when it has none.
 * @param inside true when a conflict has the focus; elsewhere no side can be chosen and the arrow
 * keys scroll
 */
export function keyAction({ key, ctrlKey, metaKey, altKey }: Pressed, inside: boolean): KeyAction | null {
	if (ctrlKey || metaKey || altKey) return null;
	const action = KEYS.get(key.toLowerCase()) ?? null;
	if (inside) return action ?? ARROWS.get(key) ?? null;
	return action === 'app' || action === 'sheet' ? null : action;
}
