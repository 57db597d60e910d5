/**
 * The sheet as it is to be kept once an export was handed out: base is what was last imported or exported (law 6). Its bytes
 * are the exported ones; what its rows can't make by themselves is remembered in their links.
 */
import type { Lead } from '../../domain/lead';
import type { CellChange, ConnectedSheet, ExportOptions, RowLink, WrittenCell } from '../connected-sheet';
import type { ComputedLayout } from '../columns/computed-columns';
import type { Stage } from '../../domain/lead';
import { DEFAULT_STATUS_WORDS } from '../columns/stage-words';

/** What an export did. */
export interface ExportOutcome {
	/** Of the rows that stay, by their numbers before the export. The same list where none of them is new. */
	readonly links: readonly RowLink[];
	/** Of the rows that came, in their order; their numbers are still to be given. */
	readonly appended: readonly RowLink[];
	/** The record that they came behind, by its number before the export. */
	readonly behind: number;
	/** Rows that went, in their order. */
	readonly removed: readonly number[];
	readonly changes: readonly CellChange[];
	readonly newWords: ReadonlySet<Stage>;
	readonly layout: ComputedLayout;
}

/** The same sheet where nothing is new. */
export function nextBase(
	sheet: ConnectedSheet,
	bytes: Uint8Array,
	exported: ExportOutcome,
	options: ExportOptions
): ConnectedSheet {
	const { links, appended, behind, removed, changes, layout } = exported;
	const isMoved = appended.length + removed.length > 0;
	if (links === sheet.links && !isMoved && changes.length === 0 && !options.encoding) return sheet;
	const placeOf = isMoved ? placing(removed, appended.length, behind) : (row: number) => row;
	const first = placeOf(behind) + 1;
	return {
		...sheet,
		bytes,
		encoding: options.encoding ?? sheet.encoding,
		headerRow: sheet.headerRow === null ? null : placeOf(sheet.headerRow),
		meanings: withColumns(sheet.meanings, layout),
		stages: withWords(sheet.stages, exported.newWords),
		links: [
			...(isMoved ? links.map((link) => ({ ...link, row: placeOf(link.row) })) : links),
			...appended.map((link, at) => ({ ...link, row: first + at }))
		],
		written: writtenAfter(sheet, exported, placeOf),
		...(layout.places.length > 0 && { own: layout.places })
	};
}

/** Where each record stands once some are gone and others came; -1 stays where it is. */
function placing(removed: readonly number[], count: number, behind: number): (row: number) => number {
	return (row) => {
		let before = 0;
		let end = removed.length;
		while (before < end) {
			const middle = (before + end) >> 1;
			if (removed[middle]! < row) before = middle + 1;
			else end = middle;
		}
		return row - before + (row > behind ? count : 0);
	};
}

function withColumns(
	meanings: ConnectedSheet['meanings'],
	{ places }: ComputedLayout
): ConnectedSheet['meanings'] {
	const known = new Set(meanings.map(([column]) => column));
	const width = Math.max(meanings.length, ...places.map(([column]) => column + 1));
	const added = Array.from({ length: width }, (_, column) => column).filter((column) => !known.has(column));
	return added.length === 0 ? meanings : [...meanings, ...added.map((column) => [column, null] as const)];
}

/** A word that the user gave another meaning keeps it. */
function withWords(stages: ConnectedSheet['stages'], words: ReadonlySet<Stage>): ConnectedSheet['stages'] {
	const known = new Set(stages.map(([word]) => word));
	const added = [...words].filter((stage) => !known.has(DEFAULT_STATUS_WORDS[stage]));
	return added.length === 0
		? stages
		: [...stages, ...added.map((stage) => [DEFAULT_STATUS_WORDS[stage], stage] as const)];
}

/** What each cell said before the first export wrote it; the app's own columns are no part of it. */
function writtenAfter(
	sheet: ConnectedSheet,
	{ changes, removed, layout }: ExportOutcome,
	placeOf: (row: number) => number
): WrittenCell[] {
	const own = new Set(layout.places.map(([column]) => column));
	const known = new Set(sheet.written?.map(([row, column]) => `${row}:${column}`));
	const fresh = changes.flatMap(({ row, column, from }): WrittenCell[] =>
		row === null || own.has(column) || known.has(`${row}:${column}`) ? [] : [[row, column, from]]
	);
	const gone = new Set(removed);
	return [...(sheet.written ?? []), ...fresh]
		.filter(([row]) => !gone.has(row))
		.map(([row, column, before]) => [placeOf(row), column, before]);
}

/** The link of a row that an export has written, or has looked at: the sheet knows the lead as it is now. */
export function linkAfter(
	link: RowLink,
	lead: Lead,
	placed: ReadonlyMap<string, string>,
	more: Pick<RowLink, 'dated' | 'noted'>
): RowLink {
	const { noted: _noted, ...rest } = link;
	const { noted = [], dated = [] } = more;
	const next = { ...rest, ids: idsAfter(link.ids, placed), known: lead, dated };
	return noted.length > 0 ? { ...next, noted } : next;
}

/** A place has one owner, and a touch that got a cell of its own is no longer the one that another cell spoke of. */
function idsAfter(ids: RowLink['ids'], placed: ReadonlyMap<string, string>): RowLink['ids'] {
	const owners = new Set(placed.values());
	const kept = ids.filter(([key, id]) => !placed.has(key) && !(key.startsWith('touch:') && owners.has(id)));
	return [...kept, ...placed];
}
