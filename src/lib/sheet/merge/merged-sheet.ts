/** Builds the sheet to keep after a merge: the remote with its damage repaired. */
import { asCell, cellAt, rawAt, spliced, tokenize, type Cells, type Splice } from '../csv/cells';
import type { ConnectedSheet, RowLink } from '../connected-sheet';
import { separatorLine } from '../csv/dialect';
import { decode, encode, unencodable } from '../csv/encoding';
import type { SheetDiff } from './diff';

/** A damaged cell, and the text to restore. */
export interface Repair {
	readonly row: number;
	readonly column: number;
	readonly text: string;
}

/** Returns the remote with its damage repaired, as text and as cells. */
export function repaired(
	{ sides }: SheetDiff,
	repairs: readonly Repair[]
): { readonly text: string; readonly cells: Cells } {
	const { cells, delimiter } = sides.remote;
	if (repairs.length === 0) return { text: cells.text, cells };
	const splices = repairs.map(({ row, column, text }): Splice => {
		const cell = cellAt(cells, row, column);
		const quoted = rawAt(cells, row, column).startsWith('"');
		return { start: cells.starts[cell]!, end: cells.ends[cell]!, text: asCell(text, delimiter, quoted) };
	});
	const text = spliced(cells.text, splices);
	return { text, cells: tokenize(text, delimiter, separatorLine(text)?.from ?? 0) };
}

export function mergedSheet(
	{ base, sides, options }: SheetDiff,
	links: readonly RowLink[],
	text: string,
	isRepaired: boolean
): ConnectedSheet {
	const { remote, own } = sides;
	const {
		written: _written,
		workbook: _workbook,
		passedPlans: _plans,
		log: _log,
		dateTurn: _turn,
		...rest
	} = base;
	const file = isRepaired
		? encoded(text, options.bytes, remote)
		: { bytes: options.bytes, encoding: remote.encoding };
	return {
		...rest,
		...file,
		delimiter: remote.delimiter,
		headerRow: remote.headerRow,
		meanings: remote.columns.map(({ index, meaning }) => [index, meaning] as const),
		dateOrder: remote.dateOrder.order,
		...(remote.dateOrder.turn &&
			Number.isFinite(remote.dateOrder.turn.row) && { dateTurn: remote.dateOrder.turn }),
		stages: [...sides.projection.comparer.ways.stages],
		...(remote.log && { log: remote.log }),
		links: [...links].sort((a, b) => a.row - b.row),
		...(remote.passedPlans?.size && { passedPlans: [...remote.passedPlans] }),
		...(own.size > 0 && { own: [...own] }),
		...(options.at && { importedAt: options.at })
	};
}

/** Encodes the text as the remote was, or in UTF-8 where that encoding cannot hold it. */
function encoded(
	text: string,
	bytes: Uint8Array,
	{ encoding }: Pick<ConnectedSheet, 'encoding'>
): Pick<ConnectedSheet, 'bytes' | 'encoding'> {
	const came = decode(bytes, encoding);
	if (unencodable(text, encoding).length === 0) return { bytes: encode(text, came), encoding };
	const utf8 = { encoding: 'utf-8' as const, bom: true, tail: new Uint8Array() };
	return { bytes: encode(text, utf8), encoding: 'utf-8' };
}
