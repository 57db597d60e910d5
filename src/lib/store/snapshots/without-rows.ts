/** Takes rows out of the contents of a snapshot. */
import type { BackupContents } from '../backup/backup-contents';
import { rowNames, withoutNames } from '../changes/label-names';
import { keyOf, type Change } from '../changes/changes';
import type { DropRows } from '../changes/commands';
import { marksTelling, markWithout } from '../erasing/mail-marks';
import type { Row } from '../../domain/patch';

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
	const rewritten = new Map<string, Row>();
	const sheets = stay(contents.sheets).map((sheet) => {
		const without = dropRows(sheet, ids);
		if (without !== sheet) rewritten.set(keyOf('sheet', sheet.id), without);
		return without;
	});
	const told = marksTelling(contents.mailMarks, contents.changes, ids);
	const marks = contents.mailMarks.map((mark) => {
		if (!told.has(mark.id)) return mark;
		const bare = markWithout(mark, ids);
		rewritten.set(keyOf('mail-mark', mark.id), bare);
		return bare;
	});
	return {
		...contents,
		leads: stay(contents.leads),
		contacts: stay(contents.contacts),
		news: stay(contents.news),
		sheets,
		mailMarks: marks,
		changes: changesWithout(contents.changes, ids, rewritten)
	};
}

/** Returns the changes without those of erased rows. A sheet that lost rows, and a mark that lost its lead, stand in the place of their whole history. */
function changesWithout(
	changes: readonly Change[],
	ids: ReadonlySet<string>,
	rewritten: ReadonlyMap<string, Row>
): Change[] {
	const newest = new Map(changes.map((change) => [keyOf(change.entity, change.entityId), change]));
	const [gone, kept] = [true, false].map((isGone) =>
		changes.filter(({ entityId }) => ids.has(entityId) === isGone)
	) as [Change[], Change[]];
	const [names, actions] = [rowNames(gone), new Set(gone.map(({ action }) => action))];
	return kept.flatMap((each) => {
		const change = actions.has(each.action) ? { ...each, label: withoutNames(each.label, names) } : each;
		const key = keyOf(change.entity, change.entityId);
		const row = rewritten.get(key);
		if (!row) return [change];
		if (newest.get(key) !== each) return [];
		return [{ ...change, patches: [{ path: [], to: row }] }];
	});
}
