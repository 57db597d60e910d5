/** The base of a connected sheet after its export. */
import { same } from '../../domain/patch';
import type { ConnectedSheet } from '../../sheet/sheet';
import type { StoredSheet } from '../../store/database/rows';
import type { Edit } from '../../store/changes/edits';

/**
 * Keeps a sheet as an export has moved its base. The user did nothing, so there is nothing to undo, and the history does not
 * grow by the bytes of each export. Where the sheet is no longer the one that was exported, it stays as it is.
 *
 * @param from the sheet that was exported
 * @param syncedAt the stamp of the last change that the export knew of
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
		same(a.links, b.links)
	);
}

/** Takes over what an export writes; what the user settled about the sheet meanwhile stays. */
function rebased(
	row: StoredSheet,
	moved: ConnectedSheet,
	syncedAt: StoredSheet['syncedAt'] | undefined
): StoredSheet {
	const { bytes, encoding, headerRow, meanings, stages, links, written, own, workbook } = moved;
	return { ...row, bytes, encoding, headerRow, meanings, stages, links, written, own, workbook, syncedAt };
}
