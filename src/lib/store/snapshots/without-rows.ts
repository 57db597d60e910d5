/** Takes rows out of the contents of a snapshot. */
import type { BackupContents } from '../backup/backup-contents';
import { rowNames, withoutNames } from '../changes/label-names';
import type { Change } from '../changes/changes';
import type { DropRows } from '../changes/commands';
import type { StoredSheet } from '../database/rows';

/**
 * Returns what a snapshot holds without some rows: as the book does, what was recorded of them goes too, and where they were named by
 * an action of others its label says no name any more.
 */
export function withoutRows(
	contents: BackupContents,
	ids: ReadonlySet<string>,
	dropRows: DropRows
): BackupContents {
	const stay = <T extends { readonly id: string }>(rows: readonly T[]) =>
		rows.filter(({ id }) => !ids.has(id));
	const rewritten = new Map<string, StoredSheet>();
	const sheets = stay(contents.sheets).map((sheet) => {
		const without = dropRows(sheet, ids);
		if (without !== sheet) rewritten.set(sheet.id, without);
		return without;
	});
	return {
		...contents,
		leads: stay(contents.leads),
		contacts: stay(contents.contacts),
		news: stay(contents.news),
		sheets,
		changes: changesWithout(contents.changes, ids, rewritten)
	};
}

/** Returns the changes without those of erased rows. A sheet that lost rows stands in the place of its whole history. */
function changesWithout(
	changes: readonly Change[],
	ids: ReadonlySet<string>,
	rewritten: ReadonlyMap<string, StoredSheet>
): Change[] {
	const newest = new Map(changes.map((change) => [`${change.entity} ${change.entityId}`, change]));
	const [gone, kept] = [true, false].map((isGone) =>
		changes.filter(({ entityId }) => ids.has(entityId) === isGone)
	) as [Change[], Change[]];
	const [names, actions] = [rowNames(gone), new Set(gone.map(({ action }) => action))];
	return kept.flatMap((each) => {
		const change = actions.has(each.action) ? { ...each, label: withoutNames(each.label, names) } : each;
		const sheet = change.entity === 'sheet' ? rewritten.get(change.entityId) : undefined;
		if (!sheet) return [change];
		if (newest.get(`sheet ${sheet.id}`) !== each) return [];
		return [{ ...change, patches: [{ path: [], to: sheet }] }];
	});
}
