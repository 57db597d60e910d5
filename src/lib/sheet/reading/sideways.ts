/** Recognises a table that lies on its side: one job in each column, and one field in each row. */
import { valueAt, widthOf, type Cells } from '../csv/cells';
import { cellStatistics } from '../columns/cell-statistics';
import { isDays, mostly } from '../columns/column-candidate';
import { senseOfHeader } from '../columns/headers';
import type { Field } from '../fields';

/** More rows than fields that people keep are entries. */
const MOST_ROWS = 40;
const MOST_COLUMNS = 60;
/** Fewer cells of one kind may be equal by chance. */
const FEWEST = 3;

/** Returns the kind of cells that fill a row or column, or null where they are of several kinds. */
function kindOf(texts: readonly string[]): string | null {
	const cells = cellStatistics(texts, '');
	if (cells.filled < FEWEST) return null;
	if (isDays(cells)) return 'days';
	const kinds = ['roles', 'places', 'urls', 'emails', 'statuses', 'phones'] as const;
	return kinds.find((kind) => mostly(cells[kind], cells, 0.6)) ?? null;
}

/** Returns the fields that texts name as headers. */
function fieldsNamed(texts: readonly string[]): Set<Field> {
	const named = texts.filter((text) => text.trim() !== '').map(senseOfHeader);
	const fields = named.flatMap(({ fields, whole }) => (whole && fields[0] ? [fields[0]] : []));
	return new Set(2 * fields.length > named.length ? fields : []);
}

/** Tells whether a table lies on its side. */
export function liesOnItsSide(cells: Cells): boolean {
	const rows: string[][] = [];
	if (cells.rowCount > MOST_ROWS) return false;
	for (let row = 0; row < cells.rowCount; row++) {
		const width = Math.min(widthOf(cells, row), MOST_COLUMNS);
		rows.push(Array.from({ length: width }, (_, column) => valueAt(cells, row, column)));
	}
	const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
	if (columns.length < FEWEST) return false;
	const [head, ...rest] = columns;
	const labels = fieldsNamed(head!);
	if (labels.size >= FEWEST && fieldsNamed(rows[0]!.slice(1)).size === 0 && rest.length > 0) return true;
	const named = Math.max(...rows.map((row) => fieldsNamed(row).size));
	const kinds = new Set(rows.map(kindOf).filter((kind) => kind !== null));
	return named < 2 && kinds.size > 1 && columns.every((column) => kindOf(column) === null);
}
