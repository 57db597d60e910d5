/** What has to be settled, grouped as it stands on the page; which of it can be settled at once; and what a key does. */
import { CAUSES, causeOf, type Cause, type ReimportItem, type Side } from '../../../messages/sheets/reimport';
import { figures } from '../../../messages/sheets/sheets';

export interface Group {
	readonly cause: Cause;
	readonly items: readonly ReimportItem[];
	/** The place of its first item among all. */
	readonly from: number;
}

const ORDER = Object.keys(CAUSES) as readonly Cause[];

/** By cause; inside a group in the order of the sheet. */
export function groupsOf(items: readonly ReimportItem[]): Group[] {
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

/** Items that one press settles. */
export interface Kind {
	readonly value: string;
	/** "All 7", "Changed on both sides (4)", "In Status (3)" */
	readonly label: string;
	readonly keys: readonly string[];
}

/** All of them, then those of each cause, then those of each column; what is the same as one before is not named again. */
export function kindsOf(groups: readonly Group[]): Kind[] {
	const items = groups.flatMap((group) => group.items);
	const kinds = [kindOf('all', `All ${figures(items.length)}`, items)];
	if (groups.length > 1) {
		for (const { cause, items: some } of groups)
			kinds.push(kindOf(`cause ${cause}`, `${CAUSES[cause].title} (${some.length})`, some));
	}
	const byLabel = grouped(items, ({ label }) => label);
	if (byLabel.size > 1) {
		for (const [label, some] of byLabel) {
			if (label === undefined) continue;
			kinds.push(kindOf(`column ${label}`, `In ${label} (${some.length})`, some));
		}
	}
	return kinds;
}

function kindOf(value: string, label: string, items: readonly ReimportItem[]): Kind {
	return { value, label, keys: items.map(({ key }) => key) };
}

/** To another conflict, back from a decision, or to a side. */
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

/** What a key does; null: nothing of its own. @param inside the focus is on a conflict: elsewhere there is no side to take, and the arrows scroll */
export function keyAction({ key, ctrlKey, metaKey, altKey }: Pressed, inside: boolean): KeyAction | null {
	if (ctrlKey || metaKey || altKey) return null;
	const action = KEYS.get(key.toLowerCase()) ?? null;
	if (inside) return action ?? ARROWS.get(key) ?? null;
	return action === 'app' || action === 'sheet' ? null : action;
}
