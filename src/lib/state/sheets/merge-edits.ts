/** A sheet that came back, as edits of the book: each of a row that is still as it was when the sheet was compared. */
import type { Lead } from '../../domain/lead';
import { applyPatches, same } from '../../domain/patch';
import type { Row } from '../../domain/patch';
import type { Contact } from '../../domain/person';
import type { MergePlan } from '../../sheet/merge/reimport';
import type { ConnectedSheet } from '../../sheet/sheet';
import { updateOf, type Edit } from '../../store/changes/edits';
import { NotSaved } from '../../store/database/errors';

/** What a sheet was compared with; leads and contacts also from the trash. */
export interface Compared {
	readonly sheet: ConnectedSheet;
	readonly leads: ReadonlyMap<string, Lead>;
	readonly contacts: ReadonlyMap<string, Contact>;
}

const CHANGED_MEANWHILE =
	'Not saved: something was changed in another tab while you were looking. Nothing was brought in. Look at the differences again.';

/**
 * All that a merge writes, to be applied as one action. An edit throws NotSaved 'conflict' where its row is no longer what the
 * sheet was compared with: what was decided, was decided about that.
 * @param deletedAt machine time for what goes to the trash, ISO 8601 UTC
 */
export function mergeEdits(plan: MergePlan, compared: Compared, deletedAt: string): Edit[] {
	const change = changing(compared);
	return [
		...plan.leads.map((to): Edit => ({ entity: 'lead', id: to.id, to })),
		...plan.contacts.map((to): Edit => ({ entity: 'contact', id: to.id, to })),
		// Out of the trash first: a patch may concern what comes back.
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

/** A row may be edited twice: what it was compared with is asked for once only. */
function changing({ sheet, leads, contacts }: Compared) {
	const met = new Set<string>();
	return (entity: 'lead' | 'contact' | 'sheet', id: string, update: (row: Row) => Row): Edit => {
		const expected = entity === 'sheet' ? sheet : (entity === 'lead' ? leads : contacts).get(id);
		const first = !met.has(`${entity} ${id}`);
		met.add(`${entity} ${id}`);
		const checked = (row: Row): Row => {
			if (first && !same(row, expected)) throw new NotSaved('conflict', CHANGED_MEANWHILE);
			return update(row);
		};
		return updateOf(entity, id, (row) => checked(row as Row) as never);
	};
}
