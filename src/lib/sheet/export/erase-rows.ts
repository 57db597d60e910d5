/** Removes rows from a kept sheet, so that erased leads appear in no later export. */
import { nextRowStart, spliced, type Splice } from '../csv/cells';
import { encode } from '../csv/encoding';
import { openSheet } from '../reading/read';
import { erasedRows } from '../workbook/write/export';
import type { ConnectedSheet } from '../sheet';
import { changeTabs } from '../tabs';

/**
 * Returns the sheet without the rows of some leads and contacts. Every other byte stays, and the links are
 * renumbered. Returns the same sheet where none of them has a row.
 */
export function withoutRows<T extends ConnectedSheet>(sheet: T, ids: ReadonlySet<string>): T {
	return changeTabs(sheet, (table) => tableWithout(table, ids));
}

function tableWithout(sheet: ConnectedSheet, ids: ReadonlySet<string>): ConnectedSheet {
	const gone = new Set(sheet.links.filter(({ id }) => ids.has(id)).map(({ row }) => row));
	if (gone.size === 0) return sheet;
	const { decoded, cells } = openSheet(sheet.bytes, { encoding: sheet.encoding, delimiter: sheet.delimiter });
	const splices = [...gone].map((row): Splice => ({
		start: cells.starts[cells.firsts[row]!]!,
		end: nextRowStart(cells, row),
		text: ''
	}));
	const places = placesWithout(gone, cells.rowCount);
	const { headerRow } = sheet;
	const next = {
		...sheet,
		bytes: encode(spliced(decoded.text, splices), decoded),
		headerRow: headerRow === null ? null : places[headerRow]!,
		links: sheet.links
			.filter(({ row }) => !gone.has(row))
			.map((link) => ({ ...link, row: places[link.row]! })),
		...(sheet.written && {
			written: sheet.written
				.filter(([row]) => !gone.has(row))
				.map(([row, column, before]) => [places[row]!, column, before] as const)
		})
	};
	if (!sheet.workbook) return next;
	return {
		...next,
		...erasedRows(
			sheet,
			next,
			[...gone].sort((a, b) => a - b)
		)
	};
}

/** Returns the new position of each record after some were removed. */
function placesWithout(gone: ReadonlySet<number>, rowCount: number): Uint32Array {
	const places = new Uint32Array(rowCount);
	let place = 0;
	for (let row = 0; row < rowCount; row++) {
		places[row] = place;
		if (!gone.has(row)) place++;
	}
	return places;
}
