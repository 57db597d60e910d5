/** Takes rows out of a sheet that is kept: for emptying the trash, after which nothing of a lead may remain. */
import { nextRowStart, spliced } from './cells';
import { encode } from './encoding';
import { openSheet } from './read';
import type { ConnectedSheet } from './sheet';

/**
 * The sheet without the rows of some leads and contacts, its links moved up. Takes their ids; a sheet that has none of
 * them is given back as it is.
 */
export function withoutRows(sheet: ConnectedSheet, ids: ReadonlySet<string>): ConnectedSheet {
	const gone = sheet.links.filter(({ id }) => ids.has(id)).map(({ row }) => row);
	if (gone.length === 0) return sheet;
	const { decoded, cells } = openSheet(sheet.bytes, sheet);
	const rows = [...new Set(gone)].sort((a, b) => a - b);
	const splices = rows.map((row) => ({
		start: cells.starts[cells.firsts[row]!]!,
		end: nextRowStart(cells, row),
		text: ''
	}));
	const bytes = encode(spliced(decoded.text, splices), decoded);
	const above = (row: number) => rows.filter((each) => each < row).length;
	const links = sheet.links
		.filter(({ id }) => !ids.has(id))
		.map((link) => ({
			...link,
			row: link.row - above(link.row)
		}));
	return { ...sheet, bytes, links };
}
