/** Aligns a kept sheet (base) with its edited version (remote): columns, rows, and notations. */
import type { ConnectedSheet } from '../../connected-sheet';
import { widthOf, valueAt } from '../../csv/cells';
import { DateParser } from '../../values/date-order';
import type { Decoded } from '../../csv/encoding';
import { readStored } from '../../reading/read-stored';
import { numberStyle, type DecimalSign } from '../../values/numbers';
import { columnsByField } from '../../reading/row-view';
import type { EventLog } from '../../fields';
import { interpret } from '../../reading/read';
import {
	DAY_FIELDS,
	REPEATABLE,
	type Interpretation,
	type Column,
	type DateOrder,
	type DateTurn,
	type Field,
	type ComputedColumn,
	type PassedPlan,
	type SheetReading
} from '../../sheet';
import { isMoved, matchByContent, matchByHeader, type RowPair } from './columns';
import { Projection } from './projection';
import { KeyNames } from './row-ids';
import { matchRows, type RowMatch } from './rows';
import type { MatchedTables } from './matched-tables';
import { CellComparer } from './cell-comparer';
import { folded } from '../../../domain/normalise';
import type { ColumnMatch, Table } from './table';

/** The base and the remote, with their columns and rows matched. */
export interface AlignedSheets {
	readonly kept: { readonly decoded: Decoded; readonly reading: Interpretation };
	readonly remote: Interpretation;
	readonly match: ColumnMatch;
	readonly rows: RowMatch;
	readonly projection: Projection;
	readonly names: KeyNames;
	/** Computed columns, by their position in the remote. */
	readonly own: ReadonlyMap<number, ComputedColumn>;
	readonly moved: boolean;
}

type Told = Pick<
	SheetReading,
	'cells' | 'headerRow' | 'columns' | 'dataRows' | 'dateOrder' | 'statuses' | 'delimiter' | 'encoding' | 'bom'
>;

const tableOf = ({ cells, columns, dataRows }: Pick<Told, 'cells' | 'columns' | 'dataRows'>): Table => ({
	cells,
	headers: columns.map(({ header }) => header),
	rows: dataRows
});

export function alignSheets(base: ConnectedSheet, remote: Told): AlignedSheets {
	const kept = readStored(base);
	const tables = { base: tableOf(kept.reading), remote: tableOf(remote) };
	const names = matchByHeader(tables.base, tables.remote);
	const first = matchRows(matchedBy(tables, names, kept.reading, base));
	const match = matchByContent(tables.base, tables.remote, names, first.pairs);
	const isSame = match.every((column, at) => column === names[at]);
	const rows = isSame ? first : matchRows(matchedBy(tables, match, kept.reading, base));
	const meanings = meaningsOf(match, kept.reading.columns, remote.columns, ownColumns(base, match));
	const order = orderOf(kept.reading, remote, meanings, match, rows.pairs);
	const turn = turnNow(kept.reading.dateOrder.turn, rows.pairs);
	const read = { encoding: remote.encoding, bom: remote.bom, text: '', tail: new Uint8Array() };
	const understood = interpret(
		{ decoded: read, cells: remote.cells, delimiter: remote.delimiter },
		{
			headerRow: remote.headerRow,
			meanings,
			dateOrder: order,
			dateTurn: turn,
			stages: new Map(base.stages),
			log: logOf(base, match),
			asOf: base.asOf,
			passedPlans: plansOf(base, match)
		}
	);
	const values = new CellComparer({
		orders: { base: kept.reading.dateOrder.order, remote: order },
		turns: { base: kept.reading.dateOrder.turn, remote: turn ?? undefined },
		stages: new Map([
			...understood.statuses.map(({ word, stage }) => [word, stage] as const),
			...base.stages
		]),
		decimals: decimalsOf(kept.reading, understood, match),
		asOf: base.asOf,
		languages: understood.languages
	});
	const { columns, stageColumns, passedPlans } = understood;
	const projection = new Projection(columns, match, values, stageColumns, passedPlans);
	return {
		kept,
		remote: understood,
		match,
		rows,
		projection,
		names: new KeyNames(match, columnsByField(kept.reading.columns), projection.fields),
		own: ownColumns(base, match),
		moved: isMoved(match)
	};
}

/** Returns the columns of an event log where they stand in the remote; null where the sheet is none, or lost one. */
function logOf({ log }: ConnectedSheet, match: ColumnMatch): EventLog | null {
	const [day, action] = log ? [match.indexOf(log.day), match.indexOf(log.action)] : [-1, -1];
	return day! >= 0 && action! >= 0 ? { day: day!, action: action! } : null;
}

function matchedBy(
	tables: { readonly base: Table; readonly remote: Table },
	match: ColumnMatch,
	kept: Interpretation,
	{ own = [] }: ConnectedSheet
): MatchedTables {
	const computed = new Set(own.map(([column]) => column));
	const visible = match.map((column) => (column !== null && computed.has(column) ? null : column));
	const fields = new Map<Field, number[]>();
	const restless = new Set<number>();
	visible.forEach((column, at) => {
		const meaning = column === null ? null : kept.columns[column]!.meaning;
		if (meaning) fields.set(meaning, [...(fields.get(meaning) ?? []), at]);
		if (column === null) return;
		if (meaning ? DAY_FIELDS.has(meaning) : isFigures(kept, column)) restless.add(at);
	});
	return { ...tables, match: visible, fields, restless };
}

const LOOKED_AT = 200;

/** Tells whether a column holds mostly figures: running numbers, days, amounts. */
function isFigures({ cells, dataRows }: Interpretation, column: number): boolean {
	const texts = dataRows.slice(0, LOOKED_AT).map((row) => valueAt(cells, row, column).trim());
	const filled = texts.filter((text) => text !== '');
	return filled.filter((text) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(text)).length * 2 > filled.length;
}

/**
 * Returns the meanings of the remote's columns: those of the base, and for a new column the detected one if it is
 * free.
 */
function meaningsOf(
	match: ColumnMatch,
	kept: readonly Column[],
	remote: readonly Column[],
	own: ReadonlyMap<number, ComputedColumn>
): Map<number, Field | null> {
	const taken = new Set(match.map((column) => (column === null ? null : kept[column]!.meaning)));
	return new Map(
		remote.map(({ index, meaning }) => {
			const column = match[index] ?? null;
			if (own.has(index)) return [index, null];
			if (column !== null) return [index, kept[column]!.meaning];
			const isFree = meaning !== null && (REPEATABLE.has(meaning) || !taken.has(meaning));
			if (isFree) taken.add(meaning);
			return [index, isFree ? meaning : null];
		})
	);
}

/** Returns the user's answers about passed plans, by the remote's columns. */
function plansOf({ passedPlans = [] }: ConnectedSheet, match: ColumnMatch): Map<number, PassedPlan> {
	const before = new Map(passedPlans);
	return new Map(
		match.flatMap((column, at) => {
			const plan = column === null ? undefined : before.get(column);
			return plan ? [[at, plan] as const] : [];
		})
	);
}

function ownColumns({ own = [] }: ConnectedSheet, match: ColumnMatch): Map<number, ComputedColumn> {
	const before = new Map(own);
	return new Map(
		match.flatMap((column, at) => {
			const which = column === null ? undefined : before.get(column);
			return which ? [[at, which] as const] : [];
		})
	);
}

/** Returns the date order of the remote: the one in which most cells give the same day as in the base. */
function orderOf(
	kept: Interpretation,
	remote: Told,
	meanings: ReadonlyMap<number, Field | null>,
	match: ColumnMatch,
	pairs: readonly RowPair[]
): DateOrder {
	const dateParser = new DateParser();
	const votes = { dmy: 0, mdy: 0 };
	const columns = match.flatMap((column, at) => {
		const meaning = meanings.get(at);
		return column !== null && meaning && DAY_FIELDS.has(meaning) ? [[column, at] as const] : [];
	});
	for (const [before, now] of pairs) {
		for (const [column, at] of columns) {
			const was = dateParser.read(valueAt(kept.cells, before, column), kept.dateOrder.order);
			const text = valueAt(remote.cells, now, at);
			if (was.kind !== 'day') continue;
			for (const order of ['dmy', 'mdy'] as const) {
				const is = dateParser.read(text, order);
				if (is.kind === 'day' && is.day === was.day) votes[order]++;
			}
		}
	}
	if (votes.dmy !== votes.mdy) return votes.dmy > votes.mdy ? 'dmy' : 'mdy';
	return remote.dateOrder.ambiguous || remote.dateOrder.of === 0
		? kept.dateOrder.order
		: remote.dateOrder.order;
}

/** Returns the place where dates change their order, in the rows of the remote: the first row that stood behind it. */
function turnNow(turn: DateTurn | undefined, pairs: Iterable<readonly [number, number]>): DateTurn | null {
	if (!turn) return null;
	const behind = [...pairs].filter(([base]) => base >= turn.row).map(([, remote]) => remote);
	return { ...turn, row: behind.reduce((first, row) => Math.min(first, row), Infinity) };
}

function decimalsOf(
	kept: Interpretation,
	remote: Interpretation,
	match: ColumnMatch
): Map<number, readonly [DecimalSign | null, DecimalSign | null]> {
	return new Map(
		match.flatMap((column, at) => {
			if (column === null || !isFigures(kept, column)) return [];
			return [[at, [signOf(kept, column), signOf(remote, at)]] as const];
		})
	);
}

function signOf({ cells, dataRows }: Interpretation, column: number): DecimalSign | null {
	return numberStyle(dataRows.slice(0, LOOKED_AT).map((row) => valueAt(cells, row, column))).decimal;
}

/** Returns how well a file fits a kept sheet, 0 to 1: half for its columns, half for its rows. */
export function sheetSimilarity(base: ConnectedSheet, remote: Told): number {
	const { reading } = readStored(base);
	const names = (columns: readonly Column[]) =>
		new Set(columns.map(({ header }) => folded(header)).filter((name) => name !== ''));
	const headers = shared(names(reading.columns), names(remote.columns));
	const lines = (told: Pick<Told, 'cells' | 'columns' | 'dataRows'>) => {
		const fields = columnsByField(told.columns);
		const places = (['organisation', 'role', 'personName'] as const).flatMap(
			(field) => fields.get(field) ?? []
		);
		const shown = places.length > 0 ? places : [0, 1];
		return new Set(
			told.dataRows.map((row) =>
				shown
					.filter((column) => column < widthOf(told.cells, row))
					.map((column) => folded(valueAt(told.cells, row, column)))
					.join('\n')
			)
		);
	};
	const rows = shared(lines(reading), lines(remote));
	return headers === null ? (rows ?? 0) : (headers + (rows ?? 0)) / 2;
}

/** Returns the share of the smaller set that is in the other too; null where one is empty. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
	const [few, many] = a.size <= b.size ? [a, b] : [b, a];
	if (few.size === 0) return null;
	return [...few].filter((each) => many.has(each)).length / few.size;
}
