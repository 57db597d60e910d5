/** Goes through the tables of a connected file: one of a text file, one for each connected tab of a workbook. */
import type { ConnectedSheet, ConnectedTab, ConnectedTable } from './connected-sheet';

/** Returns every table of a file as a sheet of its own, each with the whole workbook. The first is the file's own. */
export function tabsOf({ tabs = [], ...first }: ConnectedSheet): ConnectedSheet[] {
	const { id, name, importedAt, sample, madeHere, workbook, syncedAt } = first;
	const file = {
		id,
		name,
		importedAt,
		...(sample && { sample }),
		...(madeHere && { madeHere }),
		...(syncedAt !== undefined && { syncedAt })
	};
	return [
		first,
		...tabs.map(({ sheet, ...table }): ConnectedSheet => ({
			...file,
			...table,
			...(workbook && { workbook: { ...workbook, sheet } })
		}))
	];
}

/**
 * Returns the sheets that `tabsOf` gave as one file again. The first one says what the file is; the workbook's bytes are
 * those of the last, so each has to be changed in the workbook that the one before it left.
 */
export function joinTabs<T extends ConnectedSheet>([first, ...others]: readonly [T, ...ConnectedSheet[]]): T {
	const { workbook } = first;
	const last = others.at(-1)?.workbook;
	if (!workbook || !last) return first;
	const { bytes, format } = last;
	return { ...first, workbook: { ...workbook, bytes, format }, tabs: others.map(tabOf) };
}

function tabOf(sheet: ConnectedSheet): ConnectedTab {
	const { id: _id, name: _name, importedAt: _at, sample: _s, madeHere: _m, workbook, ...rest } = sheet;
	const { syncedAt: _synced, tabs: _tabs, ...table } = rest;
	return { ...(table satisfies ConnectedTable), sheet: workbook?.sheet ?? '' };
}

/**
 * Changes every table of a file in turn, each in the workbook as the one before left it. Returns the same file where
 * none changed.
 */
export function changeTabs<T extends ConnectedSheet>(
	file: T,
	change: (sheet: ConnectedSheet) => ConnectedSheet
): T {
	if (!file.tabs) return change(file) as T;
	let bytes = file.workbook?.bytes;
	let isSame = true;
	const changed = tabsOf(file).map((sheet) => {
		const { workbook } = sheet;
		const given =
			workbook && bytes && workbook.bytes !== bytes ? { ...sheet, workbook: { ...workbook, bytes } } : sheet;
		const next = change(given);
		if (next !== given) isSame = false;
		bytes = next.workbook?.bytes;
		return next;
	});
	return isSame ? file : joinTabs(changed as [T, ...ConnectedSheet[]]);
}
