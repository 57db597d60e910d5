/** Describes a diff as items for the page. */
import type { Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import { factsOfRow } from '../import/facts';
import { readingContext } from '../reading/row-view';
import { CellWriter } from '../values/write';
import type { Reimport, ReimportItem, Reformatted } from './reimport';
import { isUntouched, ownOf, type SheetDiff, type MatchedRow } from './diff';
import { leadOrContactOf, type LeadOrContact } from './documents';
import { SimilarLeads } from './matching/similar-leads';
import type { CellDifference } from './row-change';
import { folded } from '../../domain/normalise';

const SHOWN_CHARS = 2000;

export const cellKey = ({ remote }: Pick<MatchedRow, 'remote'>, { column }: Pick<CellDifference, 'column'>) =>
	`cell ${remote} ${column}`;
export const addedKey = (row: number) => `added ${row}`;
export const removedKey = (row: number) => `removed ${row}`;
export const revivedKey = ({ remote }: Pick<MatchedRow, 'remote'>) => `revived ${remote}`;

/** Names a lead or contact: 'Analyst at Northwind', 'Dana Ruiz'. */
export function titleOf(document: LeadOrContact | undefined): string {
	if (!document) return '';
	if ('origin' in document) {
		const { role, organisation } = document;
		return [role, organisation].filter(Boolean).join(' at ') || 'a job';
	}
	return document.name || (document.email ?? 'a contact');
}

/** Returns everything that the page shows of a diff. */
export function describeDiff(diff: SheetDiff): Reimport {
	const { sides, pairs, added, removed, base } = diff;
	const describer = new DiffDescriber(diff);
	const items = [
		...pairs.flatMap((pair) => describer.ofPair(pair)),
		...added.flatMap((row) => describer.ofAdded(row)),
		...removed.flatMap(({ link, row }) => describer.ofRemoved(link, row))
	].sort((a, b) => (a.row ?? Infinity) - (b.row ?? Infinity));
	const { columns } = sides.kept.reading;
	const matched = new Set(sides.match);
	const known = new Map(base.stages);
	const order = sides.rows.pairs.map(([row]) => row);
	const told = {
		items,
		reformatted: reformatted(diff),
		columns: {
			added: sides.remote.columns
				.filter(({ index }) => sides.match[index] === null)
				.map(({ label }) => label),
			removed: columns.filter(({ index }) => !matched.has(index)).map(({ label }) => label),
			renamed: sides.remote.columns.flatMap(({ index, header, label }) => {
				const column = sides.match[index] ?? null;
				const before = column === null ? undefined : columns[column];
				return before && folded(before.header) !== folded(header) ? [[before.label, label] as const] : [];
			}),
			moved: sides.moved
		},
		resorted: order.some((row, at) => at > 0 && row < order[at - 1]!),
		unmapped: pairs.flatMap(({ cells }) =>
			cells.filter((cell) => cell.how === 'changed' && !describer.means(cell))
		).length,
		words: sides.remote.statuses
			.filter(({ word }) => !known.has(word))
			.map(({ word, stage }) => ({ word, stage })),
		problems: [],
		rows: sides.remote.rowCount,
		unchanged: pairs.filter(({ cells }) => cells.length === 0).length
	};
	const { columns: shape } = told;
	const differing = items.filter(({ hidden, proposed }) => !hidden || proposed !== 'app');
	const same =
		differing.length + told.reformatted.length + told.unmapped === 0 &&
		shape.added.length + shape.removed.length + shape.renamed.length === 0 &&
		!shape.moved &&
		!told.resorted;
	return { ...told, same };
}

class DiffDescriber {
	readonly #writer: CellWriter;
	readonly #written: ReadonlyMap<string, string>;
	readonly #isOlder: boolean;
	readonly #like: SimilarLeads;

	constructor(readonly diff: SheetDiff) {
		const { sides, base, own } = diff;
		const view = readingContext(sides.remote);
		this.#writer = new CellWriter(view, sides.remote.dataRows, sides.remote.statuses);
		this.#written = new Map(
			(base.written ?? []).map(([row, column, before]) => [`${row} ${column}`, before])
		);
		this.#isOlder = this.#lacksExport();
		this.#like = new SimilarLeads(
			own.leads,
			new Set(base.links.map(({ id }) => id)),
			sides.remote.log !== undefined
		);
	}

	means({ column }: CellDifference): boolean {
		return this.diff.sides.remote.columns[column]!.meaning !== null;
	}

	/** Tells whether a cell has the text again that it had before an export wrote it. */
	#isBack(pair: MatchedRow, { baseColumn, column, now }: CellDifference): boolean {
		const before = this.#written.get(`${pair.base} ${baseColumn}`);
		if (before === undefined) return false;
		const { columns } = this.diff.sides.remote;
		const how = this.diff.sides.projection.comparer.compare(columns[column]!.meaning, before, now, column);
		return how === 'same' || how === 'reformatted';
	}

	/** Tells whether the file is an older copy: it has nothing of what exports wrote since. */
	#lacksExport(): boolean {
		let lacking = 0;
		const pairs = new Map(this.diff.pairs.map((pair) => [pair.base, pair]));
		for (const [row, baseColumn] of this.diff.base.written ?? []) {
			const pair = pairs.get(row);
			const cell = pair?.cells.find((each) => each.baseColumn === baseColumn);
			if (!pair) continue;
			if (!cell || !this.#isBack(pair, cell)) return false;
			lacking++;
		}
		return lacking > 0;
	}

	ofPair(pair: MatchedRow): ReimportItem[] {
		const own = pair.link && ownOf(pair.link, this.diff.own);
		const damaged = pair.cells
			.filter(({ how }) => how === 'damaged')
			.map((cell) => this.#cell(pair, cell, { kind: 'damaged', proposed: 'app' }));
		if (!pair.link || !own) return damaged;
		const changed = (pair.change?.cells ?? []).filter(({ how }) => how === 'changed');
		if ('deletedAt' in own && own.deletedAt) return changed.length > 0 ? [this.#revived(pair, own)] : [];
		return [...damaged, ...changed.flatMap((cell) => this.#changed(pair, cell))];
	}

	#changed(pair: MatchedRow, cell: CellDifference): ReimportItem[] {
		if (this.#isOlder && this.#isBack(pair, cell))
			return [this.#cell(pair, cell, { kind: 'older', proposed: 'app' })];
		const standing = pair.change!.statusOf(cell.column);
		if (standing === 'agreed') return [];
		if (standing === 'sheet-only') return [this.#cell(pair, cell, { kind: 'changed', proposed: 'sheet' })];
		const reason = standing === 'both' ? 'both-changed' : 'emptied-logged';
		return [this.#cell(pair, cell, { kind: 'conflict', reason, proposed: null })];
	}

	#cell(
		pair: MatchedRow,
		cell: CellDifference,
		what: Pick<ReimportItem, 'kind' | 'reason' | 'proposed'>
	): ReimportItem {
		const { link, remote } = pair;
		const column = this.diff.sides.remote.columns[cell.column]!;
		const own = link && ownOf(link, this.diff.own);
		return {
			key: cellKey(pair, cell),
			...what,
			id: link?.id ?? '',
			entity: link?.kind ?? 'lead',
			title: own ? titleOf(own) : `Row ${remote + 1}`,
			label: column.label,
			base: shown(cell.before),
			app: shown(this.#appText(pair, cell)),
			sheet: shown(cell.now),
			row: remote + 1
		};
	}

	/** Returns the text that the app would write into the cell. */
	#appText(pair: MatchedRow, cell: CellDifference): string {
		const said = pair.change?.said(cell.column);
		if (!said || said.own === undefined || said.own === said.known) return cell.before;
		return this.#writer.write(this.diff.sides.remote.columns[cell.column]!, said.own, pair.remote);
	}

	#revived(pair: MatchedRow, own: LeadOrContact): ReimportItem {
		return {
			key: revivedKey(pair),
			kind: 'revived',
			proposed: null,
			id: own.id,
			entity: pair.link!.kind,
			title: titleOf(own),
			row: pair.remote + 1
		};
	}

	ofAdded(row: number): ReimportItem[] {
		const { sides, options } = this.diff;
		const facts = factsOfRow(readingContext(sides.remote), row, options.today, (key) => `none:${key}`);
		if (!facts) return [];
		const made = leadOrContactOf(facts);
		const isHidden = options.isHidden?.(row) ?? false;
		const isLeftOut = isHidden && this.diff.base.withoutHidden === true;
		const like = facts.kind === 'lead' && !isLeftOut ? this.#like.find(facts.lead) : undefined;
		// A further row of a log is the next event of its job.
		const joins = like && sides.remote.log && !like.deletedAt;
		return [
			{
				key: addedKey(row),
				kind: 'added',
				...(like && { reason: like.deletedAt ? ('in-trash' as const) : ('known-lead' as const) }),
				...(isHidden && { hidden: true as const }),
				proposed: isLeftOut || joins ? 'app' : like ? null : 'sheet',
				id: '',
				entity: facts.kind,
				title: titleOf(made),
				...(like && { like: { id: like.id, title: titleOf(like) } }),
				row: row + 1
			}
		];
	}

	ofRemoved(link: SheetDiff['removed'][number]['link'], row: number): ReimportItem[] {
		const own = ownOf(link, this.diff.own);
		if (!own || (own as Lead | Contact).deletedAt) return [];
		const untouched = isUntouched(own, this.diff.knownOf(link, row));
		const lacking = link.appended === true;
		return [
			{
				key: removedKey(row),
				kind: lacking ? 'older' : 'removed',
				...(!untouched && !lacking && { reason: 'logged-since' as const }),
				proposed: lacking ? 'app' : untouched ? 'sheet' : null,
				id: link.id,
				entity: link.kind,
				title: titleOf(own)
			}
		];
	}
}

function shown(text: string): string {
	return text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS).toWellFormed()}…` : text.toWellFormed();
}

/** Returns one line per column whose values are equal but written differently. */
function reformatted({ pairs, sides }: SheetDiff): Reformatted[] {
	const byColumn = new Map<number, { count: number; from: string; to: string }>();
	for (const { cells } of pairs) {
		for (const { column, how, before, now } of cells) {
			if (how !== 'reformatted') continue;
			const known = byColumn.get(column);
			if (known) known.count++;
			else byColumn.set(column, { count: 1, from: shown(before), to: shown(now) });
		}
	}
	return [...byColumn].map(([column, line]) => ({ label: sides.remote.columns[column]!.label, ...line }));
}
