/** Finds the rows that moved from one tab of a workbook to another: the same lead or contact, gone here and new there. */
import { contactKeys, knownRows, leadKeys } from '../import/duplicate-rows';
import { factsOfRow } from '../import/facts';
import { readingContext } from '../reading/row-view';
import { PairComparer, type SheetDiff } from './diff';
import { leadOrContactOf, type LeadOrContact } from './documents';
import { alignSheets } from './matching/align-sheets';

/** The rows that moved from one tab to another, with their differences. */
export interface MovedRows {
	/** Positions of the two tabs. */
	readonly from: number;
	readonly to: number;
	/** The differences, with nothing else in them. The records of its pairs are of the first base and the second remote. */
	readonly diff: SheetDiff;
}

interface Found {
	/** The differences of each tab, without the rows that moved. */
	readonly diffs: readonly SheetDiff[];
	readonly moved: readonly MovedRows[];
}

type Removed = SheetDiff['removed'][number];

/** Takes the rows that moved out of those that are gone or new. The row of an event log is no lead of its own and stays. */
export function findMovedRows(diffs: readonly SheetDiff[]): Found {
	const rest = diffs.map(({ removed, added }) => ({ removed: [...removed], added: [...added] }));
	const moved: MovedRows[] = [];
	diffs.forEach((source, from) => {
		diffs.forEach((target, to) => {
			if (from === to || source.base.log || target.sides.remote.log) return;
			const [gone, come] = [rest[from]!, rest[to]!];
			const pairs = same(source, target, gone.removed, come.added);
			if (pairs.length === 0) return;
			gone.removed = gone.removed.filter((each) => !pairs.some(([removed]) => removed === each));
			come.added = come.added.filter((row) => !pairs.some(([, added]) => added === row));
			moved.push({ from, to, diff: movedDiff(source, target, pairs) });
		});
	});
	return { diffs: diffs.map((diff, at) => ({ ...diff, ...rest[at]! })), moved };
}

function same(
	source: SheetDiff,
	target: SheetDiff,
	removed: readonly Removed[],
	added: readonly number[]
): (readonly [Removed, number])[] {
	if (removed.length === 0 || added.length === 0) return [];
	const view = readingContext(target.sides.remote);
	const gone = removed.map(({ link, row }) => source.knownOf(link, row));
	const come = added.map((row) => {
		const facts = factsOfRow(view, row, target.options.today, (key) => `none:${key}`);
		return facts && leadOrContactOf(facts);
	});
	return [...knownRows(come.map(keysOf), gone.map(keysOf))].map(([at, of]) => [removed[of]!, added[at]!]);
}

/** Returns the keys by which a row is recognised; those of leads and of contacts differ. */
function keysOf(row: LeadOrContact | null): string[] {
	if (row === null) return [];
	return 'origin' in row ? leadKeys(row) : contactKeys(row);
}

/** A moved row keeps what it knew, because the other tab may read its cells in another way. */
function movedDiff(
	source: SheetDiff,
	target: SheetDiff,
	moved: readonly (readonly [Removed, number])[]
): SheetDiff {
	const { base, own, knownOf } = source;
	const { remote } = target.sides;
	const sides = alignSheets(base, remote);
	const comparer = new PairComparer(base, sides, own, target.options, knownOf);
	const pairs = moved.map(([{ link, row }, to]) => {
		const known = knownOf(link, row);
		return comparer.pair(row, to, { ...link, on: link.on ?? base.importedOn, ...(known && { known }) });
	});
	return { ...source, sides, options: target.options, pairs, removed: [], added: [] };
}
