/** Makes the edits of a merge. Each applies only while its row is as it was when the sheet was compared. */
import type { Lead } from '../../domain/lead';
import { applyPatches, same, type Row } from '../../domain/patch';
import type { Contact } from '../../domain/person';
import { returnTexts } from '../../messages/sheets/reimport';
import type { MergePlan } from '../../sheet/merge/reimport';
import type { ConnectedSheet } from '../../sheet/sheet';
import { updateOf, type Edit } from '../../store/changes/edits';
import { NotSaved } from '../../store/database/errors';

/** The rows that a sheet was compared with; leads and contacts in the trash included. */
export interface Compared {
	readonly sheet: ConnectedSheet;
	readonly leads: ReadonlyMap<string, Lead>;
	readonly contacts: ReadonlyMap<string, Contact>;
}

/**
 * Returns all edits of a merge, to be applied as one action. An edit throws NotSaved 'conflict' where its row has changed
 * since the comparison, because the user's decisions were about the old one.
 * @param deletedAt machine time of deletions, ISO 8601 UTC
 */
export function mergeEdits(plan: MergePlan, compared: Compared, deletedAt: string): Edit[] {
	const change = changing(compared);
	return [
		...plan.leads.map((to): Edit => ({ entity: 'lead', id: to.id, to })),
		...plan.contacts.map((to): Edit => ({ entity: 'contact', id: to.id, to })),
		// Restored first, because a patch may concern a restored row.
		...plan.restored.map(({ entity, id }) => change(entity, id, ({ deletedAt: _gone, ...row }) => row)),
		...plan.patches.map(({ entity, id, patches }) =>
			change(entity, id, (row) => applyPatches(row, patches) ?? row)
		),
		...plan.removed.map(({ entity, id }) =>
			change(entity, id, (row) => ({ ...row, deletedAt: row.deletedAt ?? deletedAt }))
		),
		change('sheet', plan.sheet.id, () => plan.sheet)
	];
}

/** Returns a function that makes an edit and checks its row once, even where the row is edited twice. */
function changing({ sheet, leads, contacts }: Compared) {
	const met = new Set<string>();
	return (entity: 'lead' | 'contact' | 'sheet', id: string, update: (row: Row) => Row): Edit => {
		const expected = entity === 'sheet' ? sheet : (entity === 'lead' ? leads : contacts).get(id);
		const first = !met.has(`${entity} ${id}`);
		met.add(`${entity} ${id}`);
		const checked = (row: Row): Row => {
			if (first && !same(row, expected)) throw new NotSaved('conflict', returnTexts.changedMeanwhile);
			return update(row);
		};
		return updateOf(entity, id, (row) => checked(row as Row) as never);
	};
}
