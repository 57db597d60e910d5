/** Makes the edits that merge two leads and update the links of their sheets. */
import { joining, type JoinChoices } from '../../domain/merging/merge-leads';
import { joinContacts } from '../../domain/merging/merge-people';
import type { Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import { sameLeads, type SamePair } from '../../domain/merging/same-leads';
import type { JoinedRow, withJoined } from '../../sheet/merge/join-links';
import { linksOf } from '../../sheet/links';
import { tabsOf } from '../../sheet/tabs';
import type { ConnectedSheet, ImportPlan } from '../../sheet/sheet';
import { updateOf, type Edit, type RowOf } from '../../store/changes/edits';
import { NotSaved } from '../../store/database/errors';

/** The function that updates links. It is passed in because it belongs to the reading of sheets, which is loaded on demand. */
type Relink = typeof withJoined;
type Sheets = Iterable<ConnectedSheet>;

const GONE = 'Not merged: one of the two is gone. It may have been deleted in another tab.';

/** The two leads to merge, with the user's choices. */
interface JoinOrder extends JoinChoices {
	readonly keptId: string;
	readonly otherId: string;
}

/**
 * Returns the edits that merge two leads: the other goes to the trash and refers to the kept one. Sheets come first, because
 * their edits need both leads as they were.
 * @param deletedAt machine time, ISO 8601 UTC
 */
export function joinEdits(order: JoinOrder, sheets: Sheets, deletedAt: string, relink: Relink): Edit[] {
	const { keptId, otherId } = order;
	const needs = [keptId, otherId].map((id) => ({ entity: 'lead', id }) as const);
	const join = (rowOf: RowOf) => {
		const [kept, other] = [keptId, otherId].map((id) => rowOf('lead', id));
		if (!kept || !other || kept.deletedAt || other.deletedAt) throw new NotSaved('conflict', GONE);
		return { kept, other, ...joining(kept, other, order) };
	};
	const becameOf = (rowOf: RowOf): JoinedRow[] => {
		const { kept, other, lead: now, ids } = join(rowOf);
		return [
			{ kind: 'lead', before: kept, now, ids: new Map() },
			{ kind: 'lead', before: other, now, ids }
		];
	};
	return [
		...linkedSheets(sheets, new Set([keptId, otherId])).map(({ id }): Edit => ({
			entity: 'sheet',
			id,
			needs,
			update: (sheet, rowOf) => relink(sheet, becameOf(rowOf))
		})),
		{ entity: 'lead', id: keptId, needs, update: (_row, rowOf) => join(rowOf).lead },
		{ entity: 'lead', id: otherId, update: (row) => ({ ...row, deletedAt, joinedInto: keptId }) }
	];
}

/** Returns the edits by which two leads that the user told apart remember each other. */
export function keepApartEdits(one: string, two: string): Edit[] {
	const forget = (id: string, other: string): Edit => ({
		entity: 'lead',
		id,
		update: (row) => ({ ...row, notSameAs: [...new Set([...(row.notSameAs ?? []), other])] })
	});
	return [forget(one, two), forget(two, one)];
}

/** An import with the rows that are connected to present leads or contacts: the present id by the planned one. */
export interface ConnectedImport {
	readonly plan: Pick<ImportPlan, 'leads' | 'contacts'>;
	readonly sheet: ConnectedSheet;
	readonly presentById: ReadonlyMap<string, string>;
}

/**
 * Returns the edits of an import whose known rows are merged with present leads and contacts. Where the two differ, the
 * present value is kept.
 */
export function connectEdits(
	{ plan, sheet, presentById }: ConnectedImport,
	sheets: Sheets,
	relink: Relink
): Edit[] {
	const isNew = ({ id }: { readonly id: string }) => !presentById.has(id);
	const joins = [
		...plan.leads.filter((row) => !isNew(row)).map((row) => ({ entity: 'lead', row }) as const),
		...plan.contacts.filter((row) => !isNew(row)).map((row) => ({ entity: 'contact', row }) as const)
	].map((each) => ({ ...each, id: presentById.get(each.row.id)! }));
	const needs = joins.map(({ entity, id }) => ({ entity, id }));
	const becameOf = (rowOf: RowOf) =>
		joins.flatMap(({ entity, row, id }): JoinedRow[] => {
			const before = rowOf(entity, id);
			if (!before) throw new NotSaved('conflict');
			const { now, ids } = joinRows(before, row);
			return [
				{ kind: entity, before, now, ids: new Map() },
				{ kind: entity, before: row, now, ids }
			];
		});
	const relinked = ({ id }: { readonly id: string }): Edit => ({
		entity: 'sheet',
		id,
		needs,
		update: (row, rowOf) => relink(row, becameOf(rowOf))
	});
	return [
		{ entity: 'sheet', id: sheet.id, to: sheet },
		relinked(sheet),
		...linkedSheets(sheets, new Set(presentById.values())).map(relinked),
		...joins.map(({ entity, row, id }) => {
			return updateOf(entity, id, (present) => joinRows(present, row).now as never);
		}),
		...plan.leads.filter(isNew).map((to): Edit => ({ entity: 'lead', id: to.id, to })),
		...plan.contacts.filter(isNew).map((to): Edit => ({ entity: 'contact', id: to.id, to }))
	];
}

function joinRows(
	present: Lead | Contact,
	row: Lead | Contact
): { readonly now: Lead | Contact; readonly ids: ReadonlyMap<string, string> } {
	if ('touches' in present && 'touches' in row) {
		const { lead: now, ids } = joining(present, row);
		return { now, ids };
	}
	return { now: joinContacts(present as Contact, row as Contact), ids: new Map([[row.id, present.id]]) };
}

function linkedSheets(sheets: Sheets, ids: ReadonlySet<string>): ConnectedSheet[] {
	return [...sheets].filter((sheet) => linksOf(sheet).some(({ id }) => ids.has(id)));
}

/** Returns pairs of similar leads. Two rows of one table are no pair: its author keeps them apart. */
export function likelyPairs(leads: Iterable<Lead>, sheets: Sheets): SamePair[] {
	const sheetsByLead = new Map<string, Set<string>>();
	const [all, known] = [[...leads], [...sheets]];
	for (const sheet of known) {
		tabsOf(sheet).forEach(({ links }, at) => {
			const table = `${sheet.id} ${at}`;
			for (const { id } of links) {
				const of = sheetsByLead.get(id);
				if (of) of.add(table);
				else sheetsByLead.set(id, new Set([table]));
			}
		});
	}
	// Where all leads are rows of one sheet there is no pair to find, and that sheet may hold thousands.
	if (known.length === 1 && !known[0]!.tabs && all.every(({ id }) => sheetsByLead.has(id))) return [];
	const none: ReadonlySet<string> = new Set();
	const sheetsOf = ({ id }: Lead) => sheetsByLead.get(id) ?? none;
	return sameLeads(all, (a, b) => ![...sheetsOf(a)].some((id) => sheetsOf(b).has(id)));
}

/** Returns the names of the sheets with rows of a lead, in the order of their import. */
export function sheetNamesOf(sheets: Sheets, leadId: string): string[] {
	return linkedSheets(sheets, new Set([leadId]))
		.sort((a, b) => a.importedAt.localeCompare(b.importedAt))
		.map(({ name }) => name);
}

/** Returns the lead that a merged lead ended up in, over several merges where needed; undefined where it was not merged. */
export function joinedInto(lead: Lead, leadById: (id: string) => Lead | undefined): Lead | undefined {
	const met = new Set([lead.id]);
	let at: Lead | undefined = lead;
	while (at?.deletedAt && at.joinedInto && !met.has(at.joinedInto)) {
		met.add(at.joinedInto);
		at = leadById(at.joinedInto);
	}
	return at === lead ? undefined : at;
}
