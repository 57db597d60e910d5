/** Matches the columns of two versions of a sheet: by header first, then by content. */
import { folded } from '../../../domain/normalise';
import { textAt, type ColumnMatch, type Table } from './table';

/** A record of the base, and the same record in the remote. */
export type RowPair = readonly [base: number, remote: number];

/** The share of equal cells that two columns of different names need to be the same column. */
const RENAMED_SHARE = 0.6;
const RENAMED_CELLS = 2;
const PAIRS_LOOKED_AT = 400;

/**
 * Matches columns by header, in order where a header repeats. Without headers, or with hardly any in common, columns
 * of sheets of equal width match by position.
 */
export function matchByHeader(base: Table, remote: Table): ColumnMatch {
	const open = new Map<string, number[]>();
	base.headers.forEach((header, column) => {
		const name = folded(header);
		if (name !== '') open.set(name, [...(open.get(name) ?? []), column]);
	});
	const match = remote.headers.map((header) => open.get(folded(header))?.shift() ?? null);
	const found = match.filter((column) => column !== null).length;
	const sameWidth = base.headers.length === remote.headers.length;
	if (found * 3 < base.headers.length && sameWidth) return base.headers.map((_, column) => column);
	return withEmptyNames(base, remote, match);
}

/** Matches columns without a header that stand after the same column. */
function withEmptyNames(base: Table, remote: Table, match: ColumnMatch): ColumnMatch {
	const result = [...match];
	const taken = new Set(match);
	remote.headers.forEach((header, column) => {
		if (result[column] !== null || folded(header) !== '') return;
		const before = column === 0 ? -1 : (result[column - 1] ?? null);
		const next = before === null ? null : before + 1;
		if (next === null || taken.has(next) || folded(base.headers[next] ?? 'none') !== '') return;
		result[column] = next;
		taken.add(next);
	});
	return result;
}

/** Matches renamed columns: those with equal cells in the rows that are matched already. */
export function matchByContent(
	base: Table,
	remote: Table,
	match: ColumnMatch,
	pairs: readonly RowPair[]
): ColumnMatch {
	const result = [...match];
	const taken = new Set(match);
	const left = base.headers.flatMap((_, column) => (taken.has(column) ? [] : [column]));
	const open = result.flatMap((column, at) => (column === null ? [at] : []));
	if (left.length === 0 || open.length === 0) return match;
	const sample = pairs.slice(0, PAIRS_LOOKED_AT);
	const scored = open
		.flatMap((at) => left.map((column) => ({ at, column, ...likeness(base, remote, column, at, sample) })))
		.filter((each) => isRenamed(each) || isSamePlace(base, result, each))
		.sort((a, b) => b.share - a.share || Math.abs(a.at - a.column) - Math.abs(b.at - b.column));
	for (const { at, column } of scored) {
		if (result[at] !== null || taken.has(column)) continue;
		result[at] = column;
		taken.add(column);
	}
	return result;
}

interface Likeness {
	/** The share of equal cells, among rows where either cell is filled. */
	readonly share: number;
	readonly same: number;
	readonly filled: number;
}

type Scored = Likeness & { readonly at: number; readonly column: number };

const isRenamed = ({ share, same }: Scored) => share >= RENAMED_SHARE && same >= RENAMED_CELLS;

/** Tells whether an (almost) empty column was renamed: it still stands between the same neighbours. */
function isSamePlace(base: Table, match: ColumnMatch, { at, column, share, filled }: Scored): boolean {
	const before = at === 0 ? -1 : (match[at - 1] ?? null);
	const behind = at === match.length - 1 ? base.headers.length : (match[at + 1] ?? null);
	return before === column - 1 && behind === column + 1 && (filled === 0 || share >= RENAMED_SHARE);
}

function likeness(
	base: Table,
	remote: Table,
	column: number,
	at: number,
	pairs: readonly RowPair[]
): Likeness {
	let [same, filled] = [0, 0];
	for (const [before, now] of pairs) {
		const [a, b] = [textAt(base, before, column), textAt(remote, now, at)];
		if (a === '' && b === '') continue;
		filled++;
		if (a === b) same++;
	}
	return { same, filled, share: filled === 0 ? 0 : same / filled };
}

/** Tells whether the matched columns changed their order. */
export function isMoved(match: ColumnMatch): boolean {
	const known = match.filter((column) => column !== null);
	return known.some((column, at) => at > 0 && column < known[at - 1]!);
}
