/**
 * The three-way merge of a workbook of which several tabs may be connected: each tab by itself, and the rows that moved from
 * one to another. All of it is one list of differences and one plan.
 */
import type { ConnectedSheet, RowLink } from '../connected-sheet';
import { describeDiff, titleOf } from './describe';
import { diffSheets, ownOf, type CompareOptions, type SheetDiff } from './diff';
import { findMovedRows, type MovedRows } from './moved-rows';
import { withoutItsRows, type TabPair } from './pair-tabs';
import { planMerge } from './plan-merge';
import type { Decisions, MergePlan, Reimport, ReimportItem } from './reimport';

type Own = SheetDiff['own'];

/** A table to keep after a merge, with the name of its tab. */
export interface MergedTab {
	readonly tab: string;
	readonly sheet: ConnectedSheet;
}

interface TabsComparison {
	readonly reimport: Reimport;
	/**
	 * Returns what to store, following the user's decisions and else the proposals.
	 * @throws Error where a conflict is not decided
	 */
	merge(decisions: Decisions): Omit<MergePlan, 'sheet'> & { readonly tabs: readonly MergedTab[] };
}

/** A part of the comparison, with the prefix that makes its keys unique. */
interface Part {
	readonly prefix: string;
	readonly diff: SheetDiff;
	readonly reimport: Reimport;
	/** The position of the tab that its rows are in now. */
	readonly at: number;
}

/** Compares paired tabs with the app's leads and contacts. At least one of the pairs has to have an edited table. */
export function compareTabs(
	tabs: readonly TabPair[],
	own: Own,
	options: Omit<CompareOptions, 'bytes' | 'isHidden'>
): TabsComparison {
	const all = tabs.map(({ base, remote }) =>
		diffSheets(base, remote?.reading ?? withoutItsRows(base), own, {
			...options,
			bytes: remote?.bytes ?? base.bytes,
			isHidden: remote?.isHidden
		})
	);
	const stay = new Set(all.flatMap(({ pairs }) => pairs.map(({ link }) => link?.id)));
	const staying = all.map((diff) => ({
		...diff,
		removed: diff.removed.filter(({ link }) => !stay.has(link.id))
	}));
	const { diffs, moved } = findMovedRows(staying);
	const described = diffs.map(describeDiff);
	// A new tab of jobs that are in other tabs too is a copy, and stays the user's.
	const isKept = tabs.map(
		({ isNew }, at) => !isNew || moved.some(({ to }) => to === at) || !isCopy(described[at]!)
	);
	const parts: Part[] = [
		...diffs.map((diff, at) => ({ prefix: prefixOf(at), diff, reimport: described[at]!, at })),
		...moved.map(({ from, to, diff }) => ({
			prefix: prefixOf(from, to),
			diff,
			reimport: describeDiff(diff),
			at: to
		}))
	].filter(({ at }) => isKept[at]);
	const kept = tabs.filter((_, at) => isKept[at]);
	return {
		reimport: joined(parts, tabs, toldOf(kept, moved, tabs, own)),
		merge: (decisions) => mergedOf(parts, tabs, decisions)
	};
}

const prefixOf = (at: number, to?: number) =>
	to === undefined ? (at === 0 ? '' : `${at}:`) : `${at}>${to}:`;

function isCopy({ items }: Reimport): boolean {
	return items.filter(({ reason }) => reason === 'known-lead').length * 2 > items.length;
}

const nameOf = ({ base, remote }: TabPair): string => remote?.name ?? base.workbook?.sheet ?? '';

function toldOf(
	kept: readonly TabPair[],
	moved: readonly MovedRows[],
	tabs: readonly TabPair[],
	own: Own
): NonNullable<Reimport['tabs']> {
	const isGone = ({ remote }: TabPair) => remote === null;
	return {
		added: kept.filter(({ isNew }) => isNew).map(nameOf),
		removed: kept.filter(isGone).map(nameOf),
		renamed: kept.flatMap(({ base, remote }) => {
			const before = base.workbook?.sheet;
			return remote && before !== undefined && before !== remote.name ? [[before, remote.name] as const] : [];
		}),
		moved: moved.flatMap(({ from, to, diff }) =>
			diff.pairs.flatMap(({ link }) =>
				link ? [{ title: titleOf(ownOf(link, own)), from: nameOf(tabs[from]!), to: nameOf(tabs[to]!) }] : []
			)
		)
	};
}

function joined(
	parts: readonly Part[],
	tabs: readonly TabPair[],
	told: NonNullable<Reimport['tabs']>
): Reimport {
	const isMany = tabs.length > 1;
	const items = parts.flatMap(({ prefix, reimport, at }) =>
		reimport.items.map((item): ReimportItem => ({
			...item,
			key: `${prefix}${item.key}`,
			...(isMany && { tab: nameOf(tabs[at]!) })
		}))
	);
	// The shape of a tab is that of the file only where both sides have it.
	const shapes = parts
		.filter(({ diff, at }) => tabs[at]!.base === diff.base && tabs[at]!.remote !== null)
		.map(({ reimport, at }) => (isMany ? labelled(reimport, nameOf(tabs[at]!)) : reimport));
	const columns = shapes.map((shape) => shape.columns);
	const words = new Map(parts.flatMap(({ reimport }) => reimport.words.map((word) => [word.word, word])));
	const sum = (count: (reimport: Reimport) => number) =>
		parts.reduce((total, { reimport }) => total + count(reimport), 0);
	const isSame = Object.values(told).every(({ length }) => length === 0);
	return {
		items,
		reformatted: shapes.flatMap(({ reformatted }) => reformatted),
		columns: {
			added: columns.flatMap(({ added }) => added),
			removed: columns.flatMap(({ removed }) => removed),
			renamed: columns.flatMap(({ renamed }) => renamed),
			moved: columns.some(({ moved }) => moved)
		},
		...(!isSame && { tabs: told }),
		resorted: shapes.some(({ resorted }) => resorted),
		unmapped: sum(({ unmapped }) => unmapped),
		words: [...words.values()],
		problems: [],
		rows: shapes.reduce((total, { rows }) => total + rows, 0),
		unchanged: sum(({ unchanged }) => unchanged),
		same: isSame && parts.every(({ reimport }) => reimport.same)
	};
}

/** Adds the name of the tab to the labels of its columns. */
function labelled(reimport: Reimport, tab: string): Reimport {
	const named = (label: string) => `${label} (${tab})`;
	const { added, removed, renamed, moved } = reimport.columns;
	return {
		...reimport,
		reformatted: reimport.reformatted.map((each) => ({ ...each, label: named(each.label) })),
		columns: {
			added: added.map(named),
			removed: removed.map(named),
			renamed: renamed.map(([from, to]) => [named(from), to]),
			moved
		}
	};
}

function mergedOf(
	parts: readonly Part[],
	tabs: readonly TabPair[],
	decisions: Decisions
): ReturnType<TabsComparison['merge']> {
	const plans = parts.map(({ prefix, diff, reimport, at }) => {
		const own = reimport.items.flatMap(({ key }) => {
			const side = decisions.get(`${prefix}${key}`);
			return side ? [[key, side] as const] : [];
		});
		return { at, isTab: tabs[at]!.base === diff.base, plan: planMerge(diff, reimport, new Map(own)) };
	});
	const all = plans.map(({ plan }) => plan);
	return {
		leads: all.flatMap(({ leads }) => leads),
		contacts: all.flatMap(({ contacts }) => contacts),
		patches: all.flatMap(({ patches }) => patches),
		removed: all.flatMap(({ removed }) => removed),
		restored: all.flatMap(({ restored }) => restored),
		tabs: plans.flatMap(({ at, isTab, plan }): MergedTab[] => {
			const { remote } = tabs[at]!;
			if (!isTab || !remote) return [];
			const come = plans.flatMap((each) => (each.at === at && !each.isTab ? each.plan.sheet.links : []));
			return [{ tab: remote.name, sheet: withLinks(plan.sheet, come) }];
		})
	};
}

function withLinks(sheet: ConnectedSheet, come: readonly RowLink[]): ConnectedSheet {
	if (come.length === 0) return sheet;
	return { ...sheet, links: [...sheet.links, ...come].sort((a, b) => a.row - b.row) };
}
