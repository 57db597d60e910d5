/** The differences of a sheet that came back, sorted as the page shows them, and counted. */
import type { Reimport, Decisions, ReimportItem, ReimportItemKind, Side } from '../../sheet/merge/reimport';
import type { CellsAndRows, Outcome, Tally } from '../../messages/sheets/reimport';

/** The parts of the page. 'settle': what has no proposal. */
export type Sort = 'settle' | Exclude<ReimportItemKind, 'conflict'>;
export type Sorted = Readonly<Record<Sort, readonly ReimportItem[]>>;

/** Every sort has its list, in the order of the sheet. */
export function sorted(items: readonly ReimportItem[]): Sorted {
	const lists: Record<Sort, ReimportItem[]> = {
		settle: [],
		older: [],
		damaged: [],
		changed: [],
		added: [],
		revived: [],
		removed: []
	};
	for (const item of items) lists[sortOf(item)].push(item);
	return lists;
}

function sortOf({ kind, proposed }: ReimportItem): Sort {
	return proposed === null || kind === 'conflict' ? 'settle' : kind;
}

/** Which side an item goes to; null: that is not decided. */
export function sideOf({ key, proposed }: ReimportItem, decisions: Decisions): Side | null {
	return decisions.get(key) ?? proposed;
}

export function tallyOf(lists: Sorted): Tally {
	const { added, changed, removed, revived, damaged, older, settle } = lists;
	return {
		added: added.length,
		changed: changed.length,
		removed: removed.length,
		revived: revived.length,
		damaged: damaged.length,
		older: cellsAndRows(older),
		settle: cellsAndRows(settle)
	};
}

/** How many of them are single cells, and how many whole rows. */
export function cellsAndRows(items: readonly ReimportItem[]): CellsAndRows {
	const cells = items.filter(({ label }) => label !== undefined).length;
	return { cells, rows: items.length - cells };
}

/** What comes of the items with these decisions. */
export function outcomeOf(items: readonly ReimportItem[], decisions: Decisions): Outcome {
	const counts = { added: 0, taken: 0, removed: 0, revived: 0, kept: 0 };
	for (const item of items) {
		const side = sideOf(item, decisions);
		// A new row that is a lead one has, or that makes none, leaves nothing in Tactful to be kept.
		if (side === 'sheet') counts[resultOf(item)] += 1;
		else if (item.kind !== 'added') counts.kept += 1;
	}
	return counts;
}

function resultOf({ kind, label }: ReimportItem): 'added' | 'taken' | 'removed' | 'revived' {
	if (label !== undefined) return 'taken';
	// A row that an older copy lacks is taken out like any other that is gone.
	if (kind === 'older') return 'removed';
	return kind === 'added' || kind === 'removed' || kind === 'revived' ? kind : 'taken';
}

/** There is nothing at all to bring in: not a value, nor a way of writing one. A word that is new to the sheet is none by itself. */
export function isNothing({ items, reformatted, columns, resorted, unmapped }: Reimport): boolean {
	const { added, removed, renamed, moved } = columns;
	const lists = [items, reformatted, added, removed, renamed];
	return lists.every(({ length }) => length === 0) && !moved && !resorted && unmapped === 0;
}
