/** Groups and counts the differences of a sheet that came back, as the page shows them. */
import type { Reimport, Decisions, ReimportItem, ReimportItemKind, Side } from '../../sheet/merge/reimport';
import type { CellsAndRows, Outcome, DifferenceCounts } from '../../messages/sheets/reimport';

/** The groups of the page. 'settle' holds the items without a proposal, 'hidden' the new rows that the workbook hides. */
type ReimportGroup = 'settle' | 'hidden' | Exclude<ReimportItemKind, 'conflict'>;
type Sorted = Readonly<Record<ReimportGroup, readonly ReimportItem[]>>;

/** Groups the items, each group in the order of the sheet. */
export function groupItems(items: readonly ReimportItem[]): Sorted {
	const lists: Record<ReimportGroup, ReimportItem[]> = {
		settle: [],
		hidden: [],
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

function sortOf({ kind, proposed, hidden }: ReimportItem): ReimportGroup {
	if (proposed === null || kind === 'conflict') return 'settle';
	return hidden ? 'hidden' : kind;
}

/** Returns the side that an item goes to; null where that is not decided. */
export function sideOf({ key, proposed }: ReimportItem, decisions: Decisions): Side | null {
	return decisions.get(key) ?? proposed;
}

export function countDifferences(lists: Sorted, decisions: Decisions): DifferenceCounts {
	const shown = lists.hidden.filter((item) => sideOf(item, decisions) === 'sheet');
	const { added, changed, removed, revived, damaged, older, settle } = lists;
	return {
		added: added.length + shown.length,
		changed: changed.length,
		removed: removed.length,
		revived: revived.length,
		damaged: damaged.length,
		older: cellsAndRows(older),
		settle: cellsAndRows(settle)
	};
}

/** Counts the items that are single cells and those that are whole rows. */
export function cellsAndRows(items: readonly ReimportItem[]): CellsAndRows {
	const cells = items.filter(({ label }) => label !== undefined).length;
	return { cells, rows: items.length - cells };
}

/** Counts what these decisions lead to. */
export function outcomeOf(items: readonly ReimportItem[], decisions: Decisions): Outcome {
	const counts = { added: 0, taken: 0, removed: 0, revived: 0, kept: 0 };
	for (const item of items) {
		const side = sideOf(item, decisions);
		// A new row that duplicates a lead, or makes none, adds nothing to keep in Tactful.
		if (side === 'sheet') counts[resultOf(item)] += 1;
		else if (item.kind !== 'added') counts.kept += 1;
	}
	return counts;
}

function resultOf({ kind, label }: ReimportItem): 'added' | 'taken' | 'removed' | 'revived' {
	if (label !== undefined) return 'taken';
	// A row that an older copy lacks is removed like any other missing row.
	if (kind === 'older') return 'removed';
	return kind === 'added' || kind === 'removed' || kind === 'revived' ? kind : 'taken';
}

/**
 * Tells whether there is nothing to bring in: no value and no way of writing one. A new status word alone does not count, nor
 * do hidden rows that stay left out.
 */
export function bringsNothing(
	{ items, reformatted, columns, resorted, unmapped, tabs }: Reimport,
	decisions: Decisions
): boolean {
	const isLeftOut = (item: ReimportItem) =>
		item.hidden && item.proposed === 'app' && sideOf(item, decisions) === 'app';
	const { added, removed, renamed, moved } = columns;
	const lists = [items.filter((item) => !isLeftOut(item)), reformatted, added, removed, renamed];
	return (
		lists.every(({ length }) => length === 0) && !moved && !resorted && unmapped === 0 && tabs === undefined
	);
}
