/** Moves the base of a connected sheet after its export. */
import { same } from '../../domain/patch';
import type { ConnectedSheet } from '../../sheet/sheet';
import { linksOf } from '../../sheet/links';
import { joinTabs, tabsOf } from '../../sheet/tabs';
import type { StoredSheet } from '../../store/database/rows';
import type { Edit } from '../../store/changes/edits';

/**
 * Returns the edit that stores a sheet's base after an export. It cannot be undone and is not in the history, which would
 * grow by the bytes of each export. Where the sheet has changed since, it stays as it is.
 *
 * @param from the sheet that was exported
 * @param syncedAt the stamp of the last change in the export
 */
export function rebaseEdit(
	from: StoredSheet,
	moved: ConnectedSheet,
	syncedAt: StoredSheet['syncedAt'] | undefined
): Edit {
	const update = (row: StoredSheet) => (isSameBase(row, from) ? rebased(row, moved, syncedAt) : row);
	return { entity: 'sheet', id: from.id, update, unrecorded: true };
}

function isSameBase(a: StoredSheet, b: StoredSheet): boolean {
	return (
		a.syncedAt === b.syncedAt &&
		a.importedAt === b.importedAt &&
		a.bytes.length === b.bytes.length &&
		a.tabs?.length === b.tabs?.length &&
		same(linksOf(a), linksOf(b))
	);
}

/** Takes over what an export writes, and keeps the user's choices about the sheet that were made meanwhile. */
function rebased(
	row: StoredSheet,
	moved: ConnectedSheet,
	syncedAt: StoredSheet['syncedAt'] | undefined
): StoredSheet {
	const tables = tabsOf(moved);
	const kept = tabsOf(row).map((tab, at) => {
		const { bytes, encoding, headerRow, meanings, stages, links, written, own, workbook } = tables[at]!;
		return { ...tab, bytes, encoding, headerRow, meanings, stages, links, written, own, workbook };
	});
	return { ...joinTabs(kept as [StoredSheet, ...ConnectedSheet[]]), syncedAt };
}
