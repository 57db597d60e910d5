/** Turns a diff and the user's decisions into a plan of what to store. */
import type { Lead } from '../../domain/lead';
import { diffRows, same, type Row } from '../../domain/patch';
import type { Contact } from '../../domain/person';
import type { ConnectedSheet, RowLink } from '../connected-sheet';
import { factsOfRow } from '../import/facts';
import { readingContext, type ReadingContext } from '../reading/row-view';
import type { Reimport, Decisions, ReimportItem, MergePlan, Side } from './reimport';
import { ownOf, type SheetDiff, type MatchedRow } from './diff';
import { leadOrContactOf, type LeadOrContact } from './documents';
import { addedKey, cellKey, removedKey, revivedKey } from './describe';
import { mergedSheet, repaired, type Repair } from './merged-sheet';
import type { CellDifference } from './row-change';
import { RowIds } from './matching/row-ids';
import { knownWithStatus, withCurrentStatus, unarchivedBy } from './status-now';
import { joining } from '../../domain/merging/merge-leads';

/** Plans a merge. Decisions take precedence over proposals. @throws Error where a conflict is not decided */
export function planMerge(diff: SheetDiff, reimport: Reimport, decisions: Decisions): MergePlan {
	const settlement = new Settlement(diff, reimport, decisions);
	for (const pair of diff.pairs) settlement.pair(pair);
	for (const row of diff.added) settlement.added(row);
	for (const { link, row } of diff.removed) settlement.removed(link, row);
	return settlement.plan();
}

type Ref = MergePlan['removed'][number];

const columnsOf = (cells: readonly CellDifference[]) => new Set(cells.map(({ column }) => column));

class Settlement {
	readonly #items: ReadonlyMap<string, ReimportItem>;
	readonly #leads: Lead[] = [];
	readonly #contacts: Contact[] = [];
	readonly #patches: MergePlan['patches'][number][] = [];
	readonly #removed: Ref[] = [];
	readonly #restored: Ref[] = [];
	readonly #links: RowLink[] = [];
	/** Leads with the new rows that were joined with them. */
	readonly #joined = new Map<string, Lead>();
	readonly #repairs: readonly Repair[];
	/** The remote with its damage repaired, which is the next base. */
	readonly #view: ReadingContext;
	readonly #text: string;

	constructor(
		readonly diff: SheetDiff,
		reimport: Reimport,
		readonly decisions: Decisions
	) {
		this.#items = new Map(reimport.items.map((item) => [item.key, item]));
		this.#repairs = diff.pairs.flatMap((pair) => this.#repairsOf(pair));
		const { text, cells } = repaired(diff, this.#repairs);
		this.#text = text;
		this.#view = readingContext({ ...diff.sides.remote, cells });
	}

	/** Returns the chosen side; undefined where there was nothing to decide. */
	#side(key: string): Side | undefined {
		const item = this.#items.get(key);
		if (!item) return undefined;
		const side = this.decisions.get(key) ?? item.proposed;
		if (side === null) throw new Error(`${item.title}: this is still to be settled.`);
		return side;
	}

	#repairsOf(pair: MatchedRow): Repair[] {
		return pair.cells
			.filter((cell) => cell.how === 'damaged' && cell.baseColumn !== null)
			.filter((cell) => this.#side(cellKey(pair, cell)) === 'app')
			.map(({ column, before }) => ({ row: pair.remote, column, text: before }));
	}

	pair(pair: MatchedRow): void {
		const { link, base, change, rewritten } = pair;
		if (!link) return;
		if (!rewritten) {
			const { appended: _appended, ...rest } = link;
			this.#links.push({ ...rest, row: pair.remote });
			return;
		}
		let known = this.diff.knownOf(link, base);
		if (known && change) {
			const stands = change.cells.filter((cell) => this.#staysInSheet(pair, cell));
			known = change.take(known, columnsOf(stands));
			known = this.#takeOver(pair, known);
		}
		this.#links.push(this.#linkOf(pair, link, known));
	}

	/** Tells whether the next base has the remote's text of a cell: always, except for repaired damage. */
	#staysInSheet(pair: MatchedRow, cell: CellDifference): boolean {
		if (cell.how === 'changed') return true;
		return this.#side(cellKey(pair, cell)) !== 'app';
	}

	/** Takes the sheet's edits into the app's lead or contact. Returns what the sheet knows afterwards. */
	#takeOver(pair: MatchedRow, known: LeadOrContact): LeadOrContact {
		const { link, change } = pair;
		const own = link && ownOf(link, this.diff.own);
		if (!own || !change) return known;
		const revived = this.#side(revivedKey(pair));
		const taken = change.cells.filter((cell) =>
			revived === undefined ? this.#side(cellKey(pair, cell)) === 'sheet' : revived === 'sheet'
		);
		if (revived === 'sheet') this.#restored.push({ entity: link.kind, id: link.id });
		const chosen = taken
			.filter((cell) => this.#items.get(cellKey(pair, cell))?.kind === 'conflict')
			.map(({ column }) => column);
		const merged = change.take(own, columnsOf(taken), chosen);
		const isStatus = 'touches' in merged && taken.some(({ column }) => change.tellsOfStatus(column));
		const next = isStatus ? this.#standing(merged, own as Lead) : merged;
		this.#put(link.kind, own, next);
		const told = isStatus && 'touches' in next ? knownWithStatus(known, next) : known;
		return change.told(told, next, chosen);
	}

	#standing(merged: Lead, own: Lead): Lead {
		return withCurrentStatus(unarchivedBy(merged, own), this.diff.options.today);
	}

	#put(entity: 'lead' | 'contact', own: LeadOrContact, next: LeadOrContact): void {
		const patches = diffRows(own as Row, next as Row);
		if (patches.length > 0) this.#patches.push({ entity, id: own.id, patches });
	}

	/** Returns the new link of a row. `known` is the lead or contact as the sheet knows it. */
	#linkOf(pair: MatchedRow, link: RowLink, known: LeadOrContact | null): RowLink {
		const { today, newId } = this.diff.options;
		const ids = pair.change?.place.ids ?? new RowIds(link, this.diff.sides.names, newId);
		const { appended: _appended, known: _known, on: before, ...rest } = link;
		const on = pair.change ? today : before;
		const readOn = on ?? this.diff.base.importedOn;
		const facts = factsOfRow(this.#view, pair.remote, readOn, ids.of, link.kind, ids.memory);
		const told = facts && leadOrContactOf(facts);
		return {
			...rest,
			row: pair.remote,
			ids: [...new Map([...ids.now, ...(facts?.made ?? [])])],
			...(on !== undefined && { on }),
			...(known && (link.known || !same(known, told)) && { known })
		};
	}

	added(row: number): void {
		const key = addedKey(row);
		const side = this.#side(key);
		if (side === undefined) return;
		const { today, newId } = this.diff.options;
		const ids: [string, string][] = [];
		const facts = factsOfRow(this.#view, row, today, (name) => {
			const id = newId();
			ids.push([name, id]);
			return id;
		});
		if (!facts) return;
		const like = this.#items.get(key)?.like;
		if (side === 'app' && !like) return;
		if (side === 'app' && facts.kind === 'lead') {
			const own = this.diff.own.leads.get(like!.id)!;
			const before = this.#joined.get(own.id) ?? own;
			const joined = own.deletedAt ? { lead: own, ids } : joinedTo(before, facts.lead, ids);
			this.#joined.set(own.id, joined.lead);
			this.#links.push({ row, kind: 'lead', id: own.id, ids: joined.ids, on: today, known: joined.lead });
			return;
		}
		if (facts.kind === 'lead') this.#leads.push(facts.lead);
		else this.#contacts.push(facts.contact);
		this.#links.push({ row, kind: facts.kind, id: leadOrContactOf(facts).id, ids, on: today });
	}

	removed({ kind, id }: RowLink, row: number): void {
		if (this.#side(removedKey(row)) === 'sheet') this.#removed.push({ entity: kind, id });
	}

	plan(): MergePlan {
		for (const [id, lead] of this.#joined) this.#put('lead', this.diff.own.leads.get(id)!, lead);
		return {
			leads: this.#leads,
			contacts: this.#contacts,
			patches: this.#patches,
			removed: this.#removed,
			restored: this.#restored,
			sheet: withHiddenRows(
				mergedSheet(this.diff, this.#links, this.#text, this.#repairs.length > 0),
				[...this.#items.values()].filter(({ hidden }) => hidden).map(({ key }) => this.#side(key)!)
			)
		};
	}
}

/** Remembers what the user chose for the rows that the workbook hides; the choice before where there were none. */
function withHiddenRows(sheet: ConnectedSheet, sides: readonly Side[]): ConnectedSheet {
	if (sides.length === 0) return sheet;
	const { withoutHidden: _before, ...rest } = sheet;
	return sides.every((side) => side === 'app') ? { ...rest, withoutHidden: true } : rest;
}

/**
 * Merges a new row into a lead of the app. Returns the lead, and the row's keys with the ids that their people and
 * touches have in it.
 */
function joinedTo(
	own: Lead,
	row: Lead,
	ids: readonly (readonly [string, string])[]
): { readonly lead: Lead; readonly ids: readonly (readonly [string, string])[] } {
	const joined = joining(own, row);
	return { lead: joined.lead, ids: ids.map(([key, id]) => [key, joined.ids.get(id) ?? id]) };
}
