/**
 * Updates a sheet's links after two leads or contacts were merged. Merging is no edit of the sheet: whatever it added
 * to the row's lead counts as known to the row, and only changes that were not yet exported remain to be written.
 */
import { withIds } from '../../domain/merging/merge-leads';
import type { Lead } from '../../domain/lead';
import { applyPatches, diffRows, type Patch } from '../../domain/patch';
import type { Contact } from '../../domain/person';
import type { ConnectedSheet, RowLink } from '../connected-sheet';
import { factsOfRow } from '../import/facts';
import { changeTabs } from '../tabs';
import { readStored } from '../reading/read-stored';
import { readingContext, type ReadingContext } from '../reading/row-view';

type Linked = Lead | Contact;

/** A lead or contact before and after the merge. */
export interface JoinedRow {
	readonly kind: 'lead' | 'contact';
	readonly before: Linked;
	readonly now: Linked;
	/** New ids by old one, for itself, its people and its touches, where they changed. */
	readonly ids: ReadonlyMap<string, string>;
}

/** Returns the sheet with its links updated; the same sheet where none is concerned. */
export function withJoined<T extends ConnectedSheet>(sheet: T, became: readonly JoinedRow[]): T {
	const becameById = new Map(became.map((each) => [each.before.id, each]));
	return changeTabs(sheet, (table) => joinedTable(table, becameById));
}

function joinedTable(sheet: ConnectedSheet, becameById: ReadonlyMap<string, JoinedRow>): ConnectedSheet {
	if (!sheet.links.some(({ id }) => becameById.has(id))) return sheet;
	let view: ReadingContext | undefined;
	const links = sheet.links.map((link) => {
		const each = becameById.get(link.id);
		if (!each || each.kind !== link.kind) return link;
		view ??= readingContext(readStored(sheet).reading);
		return joinedLink(link, each, view, sheet);
	});
	return { ...sheet, links };
}

function joinedLink(
	link: RowLink,
	{ before, now, ids }: JoinedRow,
	view: ReadingContext,
	sheet: ConnectedSheet
): RowLink {
	const idOf = (id: string) => ids.get(id) ?? id;
	const row = knownOf(link, view, sheet);
	const here = {
		...link,
		id: idOf(link.id),
		ids: link.ids.map(([key, id]) => [key, idOf(id)] as const),
		...(link.noted && { noted: link.noted.map(([id, line]) => [idOf(id), line] as const) })
	};
	if (!row) return here;
	const unwritten = diffRows(renamed(row.known, ids), renamed(before, ids));
	return {
		...here,
		known: without(now, unwritten),
		...(row.dated.length > 0 && { dated: row.dated.map(idOf) })
	};
}

/** Returns the lead or contact that the row makes, as the app reads it. */
function knownOf(
	link: RowLink,
	view: ReadingContext,
	{ importedOn }: ConnectedSheet
): { readonly known: Linked; readonly dated: readonly string[] } | null {
	if (link.known) return { known: link.known, dated: link.dated ?? [] };
	const ids = new Map(link.ids);
	const facts = factsOfRow(view, link.row, link.on ?? importedOn, (key) => ids.get(key) ?? `none:${key}`);
	if (facts?.kind === 'lead' && link.kind === 'lead') return { known: facts.lead, dated: [...facts.dated] };
	return facts?.kind === 'contact' && link.kind === 'contact' ? { known: facts.contact, dated: [] } : null;
}

function renamed(row: Linked, ids: ReadonlyMap<string, string>): Linked {
	return 'touches' in row ? withIds(row, ids) : { ...row, id: ids.get(row.id) ?? row.id };
}

/** Returns a row with patches reverted, whatever stands in their places now. */
function without(row: Linked, patches: readonly Patch[]): Linked {
	const back = patches.toReversed().map(({ from, to, ...place }) => ({ ...place, from: to, to: from }));
	return (applyPatches(row, back) as Linked | undefined) ?? row;
}
