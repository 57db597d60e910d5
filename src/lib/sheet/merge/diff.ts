/**
 * Compares a sheet that was edited elsewhere (remote) with the kept sheet (base) and with the app's rows (local); see
 * docs/spreadsheets.md, laws 5 to 8.
 */
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { same } from '../../domain/patch';
import type { Contact } from '../../domain/person';
import { rowEnd, valueAt } from '../csv/cells';
import type { ConnectedSheet, RowLink } from '../connected-sheet';
import { factsOfRow, kindOfRow } from '../import/facts';
import { readingContext, type ReadingContext } from '../reading/row-view';
import type { Interpretation } from '../sheet';
import { leadOrContactOf, type LeadOrContact } from './documents';
import { alignSheets, type AlignedSheets } from './matching/align-sheets';
import { RowChange, type CellDifference } from './row-change';
import { RowIds } from './matching/row-ids';

export interface CompareOptions {
	readonly today: Day;
	readonly newId: () => string;
	/** The bytes of the edited file, or of its table in a workbook. */
	readonly bytes: Uint8Array;
	/** Machine time, ISO 8601 UTC. */
	readonly at?: string;
	/** Tells of a record of the edited table whether the workbook hides it. Defaults to no. */
	readonly isHidden?: (row: number) => boolean;
}

/** The app's leads and contacts by id, including those in the trash. */
interface AppRows {
	readonly leads: ReadonlyMap<string, Lead>;
	readonly contacts: ReadonlyMap<string, Contact>;
}

/** A row of the base that has a counterpart in the remote. */
export interface MatchedRow {
	readonly base: number;
	readonly remote: number;
	readonly link: RowLink | undefined;
	/** Cells with a visible difference. */
	readonly cells: readonly CellDifference[];
	/** True where the row's text differs at all, if only by a quote. */
	readonly rewritten: boolean;
	/** Present where a cell with a meaning has another value. */
	readonly change: RowChange | null;
}

/** The differences between base and remote, before any decision. */
export interface SheetDiff {
	readonly base: ConnectedSheet;
	readonly sides: AlignedSheets;
	readonly own: AppRows;
	readonly options: CompareOptions;
	readonly pairs: readonly MatchedRow[];
	readonly removed: readonly { readonly link: RowLink; readonly row: number }[];
	readonly added: readonly number[];
	/** Returns the lead or contact of a row as the sheet knew it. */
	readonly knownOf: (link: RowLink, row: number) => LeadOrContact | null;
}

export function ownOf(link: RowLink, { leads, contacts }: AppRows): LeadOrContact | undefined {
	return link.kind === 'lead' ? leads.get(link.id) : contacts.get(link.id);
}

export function diffSheets(
	base: ConnectedSheet,
	remote: Interpretation,
	own: AppRows,
	options: CompareOptions
): SheetDiff {
	const sides = alignSheets(base, remote);
	const links = new Map(base.links.map((link) => [link.row, link]));
	const view = readingContext(sides.kept.reading);
	const knownOf = (link: RowLink, row: number): LeadOrContact | null => {
		if (link.known) return link.known;
		const ids = new Map(link.ids);
		const facts = factsOfRow(
			view,
			row,
			link.on ?? base.importedOn,
			(key) => ids.get(key) ?? `none:${key}`,
			link.kind
		);
		return facts && leadOrContactOf(facts);
	};
	const comparer = new PairComparer(base, sides, own, options, knownOf);
	const pairs = sides.rows.pairs.map(([before, now]) => comparer.pair(before, now, links.get(before)));
	const stay = new Set(pairs.map(({ link }) => link?.id));
	const remoteView = readingContext(sides.remote);
	/** Tells whether a hidden row is no entry because the user left such rows out. */
	const wasLeftOut = ({ link, remote: row }: MatchedRow) =>
		!link && base.withoutHidden && options.isHidden?.(row) && kindOfRow(remoteView, row) !== null;
	const born = pairs.filter((pair) => isBorn(pair, view, remoteView) || wasLeftOut(pair));
	return {
		base,
		sides,
		own,
		options,
		knownOf,
		pairs: pairs.map((pair) => (born.includes(pair) ? { ...pair, link: undefined, change: null } : pair)),
		removed: sides.rows.removed.flatMap((row) => {
			const link = links.get(row);
			// A lead that was merged from two rows stays as long as one of them does.
			return link && !stay.has(link.id) ? [{ link, row }] : [];
		}),
		added: [...sides.rows.added, ...born.map(({ remote: row }) => row)]
	};
}

/** Tells whether a row became an entry: it held no lead or contact before, or its contact became a lead. */
function isBorn(
	{ base, remote, link, rewritten }: MatchedRow,
	kept: ReadingContext,
	came: ReadingContext
): boolean {
	if (!rewritten) return false;
	if (link) return link.kind === 'contact' && kindOfRow(came, remote) === 'lead';
	return kindOfRow(kept, base) === null && kindOfRow(came, remote) !== null;
}

/** Compares single rows of two aligned sheets. */
export class PairComparer {
	readonly #sameColumns: boolean;

	constructor(
		readonly base: ConnectedSheet,
		readonly sides: AlignedSheets,
		readonly own: AppRows,
		readonly options: CompareOptions,
		readonly knownOf: SheetDiff['knownOf']
	) {
		const { match, kept } = sides;
		this.#sameColumns =
			match.length === kept.reading.columns.length &&
			match.every((column, at) => column === at) &&
			kept.reading.delimiter === sides.remote.delimiter &&
			kept.reading.dateOrder.order === sides.remote.dateOrder.order;
	}

	pair(base: number, remote: number, link: RowLink | undefined): MatchedRow {
		if (this.#sameColumns && this.#line('kept', base) === this.#line('remote', remote))
			return { base, remote, link, cells: [], rewritten: false, change: null };
		const cells = this.#differences(base, remote);
		return { base, remote, link, cells, rewritten: true, change: this.#change(base, remote, link, cells) };
	}

	#line(which: 'kept' | 'remote', row: number): string {
		const { cells } = which === 'kept' ? this.sides.kept.reading : this.sides.remote;
		return cells.text.slice(cells.starts[cells.firsts[row]!], rowEnd(cells, row));
	}

	#differences(base: number, remote: number): CellDifference[] {
		const { kept, remote: came, match, projection, own } = this.sides;
		return came.columns.flatMap(({ index, meaning }): CellDifference[] => {
			const baseColumn = match[index] ?? null;
			// A computed column is no edit of the user's.
			if (own.has(index)) return [];
			const now = valueAt(came.cells, remote, index);
			const before = baseColumn === null ? '' : valueAt(kept.reading.cells, base, baseColumn);
			const how = projection.comparer.compare(meaning, before, now, index, { base, remote });
			return how === 'same' ? [] : [{ column: index, baseColumn, how, before, now }];
		});
	}

	#change(
		base: number,
		remote: number,
		link: RowLink | undefined,
		cells: readonly CellDifference[]
	): RowChange | null {
		const { columns } = this.sides.remote;
		const told = cells.filter(
			({ how, column }) => (how === 'changed' || how === 'damaged') && columns[column]!.meaning !== null
		);
		const known = link && told.length > 0 ? this.knownOf(link, base) : null;
		if (!link || !known) return null;
		const ids = new RowIds(link, this.sides.names, this.options.newId);
		const readOn = link.on ?? this.base.importedOn;
		const place = { link, base, remote, own: ownOf(link, this.own), known, readOn, ids };
		const tables = { base: this.sides.kept.reading.cells, remote: this.sides.remote.cells };
		return new RowChange(place, told, this.sides.projection, tables, this.options.today);
	}
}

/** Tells whether the app left a lead or contact as the sheet knew it. */
export function isUntouched(own: LeadOrContact, known: LeadOrContact | null): boolean {
	return known !== null && same(own, known);
}
