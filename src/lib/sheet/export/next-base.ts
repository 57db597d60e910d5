/**
 * Builds the next base: the sheet to keep after an export (law 6). Its bytes are the exported ones; whatever its rows
 * cannot tell by themselves is kept in their links.
 */
import type { Lead, Stage } from '../../domain/lead';
import type { CellChange, ConnectedSheet, ExportOptions, RowLink, WrittenCell } from '../connected-sheet';
import type { ComputedLayout } from '../columns/computed-columns';

/** The result of an export. */
export interface ExportOutcome {
	/** Links of the rows that stay, numbered as before the export. The same list where none changed. */
	readonly links: readonly RowLink[];
	/** Links of the appended rows in order, not numbered yet. */
	readonly appended: readonly RowLink[];
	/** The record after which they were appended, numbered as before the export. */
	readonly behind: number;
	/** The removed rows, ascending. */
	readonly removed: readonly number[];
	readonly changes: readonly CellChange[];
	/** Status words that the sheet did not have before. */
	readonly newWords: ReadonlyMap<string, Stage>;
	readonly layout: ComputedLayout;
}

/** Returns the sheet to keep, or the same sheet where nothing changed. */
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
		...(sheet.dateTurn && { dateTurn: { ...sheet.dateTurn, row: placeOf(sheet.dateTurn.row) } }),
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

/** Returns a function that maps a record to its position after rows were removed and added; -1 stays -1. */
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

/** Adds the app's words for new stages. A word keeps the meaning that the user gave it. */
function withWords(
	stages: ConnectedSheet['stages'],
	words: ReadonlyMap<string, Stage>
): ConnectedSheet['stages'] {
	const known = new Set(stages.map(([word]) => word));
	const added = [...words].filter(([word]) => !known.has(word));
	return added.length === 0 ? stages : [...stages, ...added];
}

/** Returns the original text of each cell that exports have written, without the computed columns. */
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

/** Returns the link of a row after an export has written or checked it: its `known` lead is the current one. */
export function linkAfter(
	link: RowLink,
	lead: Lead,
	assigned: ReadonlyMap<string, string>,
	more: Pick<RowLink, 'dated' | 'noted'>
): RowLink {
	const { noted: _noted, ...rest } = link;
	const { noted = [], dated = [] } = more;
	const next = { ...rest, ids: idsAfter(link.ids, assigned), known: lead, dated };
	return noted.length > 0 ? { ...next, noted } : next;
}

/**
 * Returns the ids of a link after an export. Each key has one owner, and a touch that got its own cell loses its
 * former key.
 */
function idsAfter(ids: RowLink['ids'], assigned: ReadonlyMap<string, string>): RowLink['ids'] {
	const owners = new Set(assigned.values());
	const kept = ids.filter(([key, id]) => !assigned.has(key) && !(key.startsWith('touch:') && owners.has(id)));
	return [...kept, ...assigned];
}
