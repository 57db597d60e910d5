/** Brings a sheet back onto the leads of a trial. */
import type { Lead } from '../../src/lib/domain/lead';
import { applyPatches } from '../../src/lib/domain/patch';
import type { Row } from '../../src/lib/domain/patch';
import { exportSheet, readSheet } from '../../src/lib/sheet';
import type { ConnectedSheet } from '../../src/lib/sheet';
import { compareSheets } from '../../src/lib/sheet/merge';
import { sheetSimilarity } from '../../src/lib/sheet/merge/matching/align-sheets';
import type { Reimport, MergePlan, Side } from '../../src/lib/sheet/merge';
import { bytesOf, textOf, TODAY } from './sheets';
import type { Trial } from './sheets';

/** The day on which sheets come back: the day after the import. */
export const NEXT_DAY = '2026-03-21';

export type Decided = Readonly<Record<string, Side>>;

/** Stores a plan in a trial, as the book does. */
export function store(trial: Trial, plan: MergePlan): void {
	for (const lead of plan.leads) trial.leads.set(lead.id, lead);
	for (const contact of plan.contacts) trial.contacts.set(contact.id, contact);
	for (const { entity, id, patches } of plan.patches) {
		const rows = (entity === 'lead' ? trial.leads : trial.contacts) as Map<string, Row>;
		rows.set(id, applyPatches(rows.get(id), patches)!);
	}
	for (const { id } of plan.removed) setDeleted(trial, id, `${TODAY}T09:00:00.000Z`);
	for (const { id } of plan.restored) setDeleted(trial, id, undefined);
	trial.sheet = plan.sheet;
}

function setDeleted(trial: Trial, id: string, deletedAt: string | undefined): void {
	const lead = trial.leads.get(id);
	if (!lead) return;
	const { deletedAt: _before, ...rest } = lead;
	trial.leads.set(id, (deletedAt ? { ...rest, deletedAt } : rest) as Lead);
}

/** Returns the export of a trial; moves its base where `moves` is true. */
export function exportOf(trial: Trial, moves = false) {
	const out = exportSheet(trial.sheet, trial.leads, trial.contacts, { newLeadIds: [], today: NEXT_DAY });
	if (moves) trial.sheet = out.sheet;
	return { ...out, text: textOf(out.bytes) };
}

let next = 0;

/** Compares a returned file with a trial. */
export function comingBack(trial: Trial, file: string | Uint8Array) {
	const bytes = typeof file === 'string' ? bytesOf(file) : new Uint8Array(file);
	const comparison = compareSheets(trial.sheet, readSheet(bytes), trial.leads, trial.contacts, {
		today: NEXT_DAY,
		newId: () => `new-${next++}`,
		bytes
	});
	const merge = (decided: Decided = {}) => comparison.merge(new Map(Object.entries(decided)));
	return {
		reimport: comparison.reimport as Reimport,
		merge,
		store: (decided: Decided = {}) => store(trial, merge(decided)),
		exported: () => exportOf(trial).text,
		changesOfExport: () => exportOf(trial).changes.map(({ label, from, to }) => [label, from, to])
	};
}

export const likenessOf = (sheet: ConnectedSheet, text: string) =>
	sheetSimilarity(sheet, readSheet(bytesOf(text)));
