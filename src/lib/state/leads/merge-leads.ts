/** Joining as edits of the book: what two leads become, and where the links of their sheets lead then. */
import { joining, type JoinChoices } from '../../domain/merging/merge-leads';
import { joinContacts } from '../../domain/merging/merge-people';
import type { Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import { sameLeads, type SamePair } from '../../domain/merging/same-leads';
import type { JoinedRow, withJoined } from '../../sheet/merge/join-links';
import type { ConnectedSheet, ImportPlan } from '../../sheet/sheet';
import { updateOf, type Edit, type RowOf } from '../../store/changes/edits';
import { NotSaved } from '../../store/database/errors';

/** Handed in: it comes with the reading of sheets, which is loaded when it is needed. */
type Relink = typeof withJoined;
type Sheets = Iterable<ConnectedSheet>;

const GONE = 'Not joined: one of the two is no longer there. It may have been removed in another tab.';

/** Which two become one, and what the user said of it. */
interface JoinOrder extends JoinChoices {
	readonly keptId: string;
	readonly otherId: string;
}

/**
 * Two leads become one: the other goes to the trash and says where it went. The sheets come first, as they need both leads as
 * they were. @param deletedAt machine time, ISO 8601 UTC
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

/** The user said that they are two: each remembers the other. */
export function apartEdits(one: string, two: string): Edit[] {
	const forget = (id: string, other: string): Edit => ({
		entity: 'lead',
		id,
		update: (row) => ({ ...row, notSameAs: [...new Set([...(row.notSameAs ?? []), other])] })
	});
	return [forget(one, two), forget(two, one)];
}

/** What is imported, and which of it is a lead or contact that is there already: the present one's id by the planned one's. */
export interface ConnectedImport {
	readonly plan: Pick<ImportPlan, 'leads' | 'contacts'>;
	readonly sheet: ConnectedSheet;
	readonly presentById: ReadonlyMap<string, string>;
}

/** A sheet comes in, and its known rows are joined with what they speak of, which is kept where the two differ. */
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
	return [...sheets].filter(({ links }) => links.some(({ id }) => ids.has(id)));
}

/** Pairs of leads that look like one. Two rows of one sheet are two: whoever keeps the sheet has told them apart. */
export function likelyPairs(leads: Iterable<Lead>, sheets: Sheets): SamePair[] {
	const sheetsByLead = new Map<string, Set<string>>();
	const [all, known] = [[...leads], [...sheets]];
	for (const sheet of known) {
		for (const { id } of sheet.links) {
			const of = sheetsByLead.get(id);
			if (of) of.add(sheet.id);
			else sheetsByLead.set(id, new Set([sheet.id]));
		}
	}
	// Where all are rows of one sheet there is no pair to look for, and that sheet may have brought thousands.
	if (known.length === 1 && all.every(({ id }) => sheetsByLead.has(id))) return [];
	const none: ReadonlySet<string> = new Set();
	const sheetsOf = ({ id }: Lead) => sheetsByLead.get(id) ?? none;
	return sameLeads(all, (a, b) => ![...sheetsOf(a)].some((id) => sheetsOf(b).has(id)));
}

/** The names of the sheets in which a lead has rows, in the order that they came in. */
export function sheetNamesOf(sheets: Sheets, leadId: string): string[] {
	return linkedSheets(sheets, new Set([leadId]))
		.sort((a, b) => a.importedAt.localeCompare(b.importedAt))
		.map(({ name }) => name);
}

/** The lead that a joined one became part of, by way of others if need be; undefined where it is in none. */
export function joinedInto(lead: Lead, leadById: (id: string) => Lead | undefined): Lead | undefined {
	const met = new Set([lead.id]);
	let at: Lead | undefined = lead;
	while (at?.deletedAt && at.joinedInto && !met.has(at.joinedInto)) {
		met.add(at.joinedInto);
		at = leadById(at.joinedInto);
	}
	return at === lead ? undefined : at;
}
