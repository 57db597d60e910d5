/** Finds the records that hold data, labels the columns, and returns the cells of one row. */
import { isBlank, valueAt, widthOf, type Cells } from '../csv/cells';
import type { Column, RowLink, SheetReading } from '../sheet';
import { monthInText } from '../values/day-names';
import { findTables, type OtherTable } from './tables';

const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;

/** Tells whether a record is a conflict marker that a version control merge left behind. */
function isConflictMarker(cells: Cells, row: number): boolean {
	return CONFLICT_MARKER.test(valueAt(cells, row, 0)) && widthOf(cells, row) <= 2;
}

/** Tells whether a record repeats the header: at least two filled cells, each equal to its column's header. */
function repeatsHeader(cells: Cells, row: number, headers: readonly string[]): boolean {
	let filled = 0;
	for (let column = 0; column < widthOf(cells, row); column++) {
		const text = valueAt(cells, row, column).trim();
		if (text === '') continue;
		if (text !== headers[column]?.trim()) return false;
		filled++;
	}
	return filled >= Math.min(2, headers.filter((header) => header.trim() !== '').length) && filled > 0;
}

export interface DataRows {
	readonly rows: number[];
	readonly repeated: number[];
	/** Records of sums, remarks, names of months, ruled lines, titles and legends. */
	readonly separators: number[];
	readonly otherTables: readonly OtherTable[];
}

/** Sorts the records below the header into data rows, repeated headers, separators, and other tables. */
export function findDataRows(cells: Cells, headerRow: number | null, headers: readonly string[]): DataRows {
	const repeats = (row: number) => repeatsHeader(cells, row, headers);
	const tables = headerRow === null ? null : findTables(cells, headerRow, headers, repeats);
	const found: DataRows = { rows: [], repeated: [], separators: [], otherTables: tables?.others ?? [] };
	const state: SeparatorState = {
		named: headers.filter((header) => header.trim() !== '').length,
		summing: false
	};
	for (let row = headerRow === null ? 0 : headerRow + 1; row < cells.rowCount; row++) {
		if (isBlank(cells, row) || isConflictMarker(cells, row) || tables?.apart.has(row)) continue;
		if (tables && repeats(row)) found.repeated.push(row);
		else if (tables && (tables.headings.has(row) || isSeparatorRow(cells, row, state)))
			found.separators.push(row);
		else found.rows.push(row);
	}
	return found;
}

/** Returns the header's texts by position, or '' for each column of a sheet without a header. */
export function headersOf(cells: Cells, headerRow: number | null): string[] {
	const width = headerRow === null ? widest(cells) : widthOf(cells, headerRow);
	return Array.from({ length: width }, (_, column) =>
		headerRow === null ? '' : valueAt(cells, headerRow, column).toWellFormed()
	);
}

/** A longer cell above a header is a remark, and no heading of a group. */
const LONGEST_GROUP = 30;

/**
 * Returns the headers, with the heading of its group before one that stands in several columns: 'Interview Date' for the
 * second 'Date' below 'Application, , Interview, '.
 */
export function headersInGroups(
	cells: Cells,
	headerRow: number | null,
	headers: readonly string[]
): string[] {
	const plain = headers.map((header) => header.trim().toLowerCase());
	const counts = new Map<string, number>();
	for (const header of plain) counts.set(header, (counts.get(header) ?? 0) + 1);
	if (!headerRow || plain.every((header) => header === '' || counts.get(header) === 1)) return [...headers];
	const above = headers.map((_, column) => valueAt(cells, headerRow - 1, column).trim());
	const groups = above.filter((text) => text !== '');
	const areGroups = groups.length > 1 && groups.every(({ length }) => length <= LONGEST_GROUP);
	if (!areGroups || groups.length >= headers.length) return [...headers];
	let group = '';
	return headers.map((header, column) => {
		group = above[column] || group;
		return plain[column] !== '' && counts.get(plain[column]!)! > 1 ? `${group} ${header}`.trim() : header;
	});
}

function widest(cells: Cells): number {
	let width = 0;
	for (let row = 0; row < cells.rowCount; row++) width = Math.max(width, widthOf(cells, row));
	return width;
}

/** Returns a unique label for each column: 'Notes (1)', 'Notes (2)', 'column 4' where the header is empty. */
export function labelsOf(headers: readonly string[]): string[] {
	const counts = new Map<string, number>();
	const names = headers.map((header, index) => header.trim() || `column ${index + 1}`);
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	const taken = new Set(names.filter((name) => counts.get(name) === 1));
	const next = new Map<string, number>();
	return names.map((name) => {
		if (counts.get(name) === 1) return name;
		for (let number = (next.get(name) ?? 0) + 1; ; number++) {
			const label = `${name} (${number})`;
			if (taken.has(label)) continue;
			next.set(name, number);
			taken.add(label);
			return label;
		}
	});
}

/** A cell of a row, as the page shows it beside its lead. */
interface RowCell {
	readonly label: string;
	readonly text: string;
	readonly meaning: Column['meaning'];
}

/** Returns every filled cell of a link's row, including columns without a meaning and cells beyond the header. */
export function rowOfLink(reading: SheetReading, link: Pick<RowLink, 'row'>): RowCell[] {
	const { cells, columns } = reading;
	return Array.from({ length: widthOf(cells, link.row) }, (_, column) => ({
		label: columns[column]?.label ?? `column ${column + 1}`,
		text: valueAt(cells, link.row, column).toWellFormed(),
		meaning: columns[column]?.meaning ?? null
	})).filter(({ text }) => text.trim() !== '');
}

/** Returns the labels of filled columns that have no meaning to the app. */
export function unusedColumnLabels({ cells, columns, dataRows, stageColumns, log }: SheetReading): string[] {
	const stages = new Set([...stageColumns.map(({ index }) => index), log?.day, log?.action]);
	const isUnused = ({ index, meaning }: Column) => meaning === null && !stages.has(index);
	const isFilled = ({ index }: Column) => dataRows.some((row) => valueAt(cells, row, index).trim() !== '');
	return columns.filter((column) => isUnused(column) && isFilled(column)).map(({ label }) => label);
}

const RULER = /^[|:\s]*(?:[-–—]{2,}|[=*_~]{2,})[|:\s]*$/;
/** Matches '--- March ---', '=== Round 2 ===', '** 2026 **'. */
const DECORATED = /^([-–—=*~#>•])\1+\s*\S.*?\s*\1{2,}$/;
const REMARK = /^(?:#+|\/\/)\s+\S+\s+\S/;
const SPAN =
	/^(?:\d{1,4}|week|kw|cw|woche|semaine|semana|settimana|of|vom|du|del|[qst]\d|h[12]|quarter|quartal|月|年)$/i;
const SUM =
	/^(?:grand |sub ?)?(?:totals?|sum|count|average|avg|summe|gesamt|anzahl|durchschnitt|schnitt|totale|totaal|aantal|suma|soma|somme|moyenne|promedio|media|合计|总计|共计)(?!\p{L})/iu;
/** Matches a number, with a currency or a percent sign, and a formula that was left as text. */
const FIGURE = /^(?:[-+]?[$€£¥]?\s?[\d.,\s]*\d[\d.,\s]*[%€£]?|=[A-Z.]+\(.*\))$/;
/** Matches a sum with its figure in one cell: 'Total rejected: 5'. */
const isFullSum = (text: string): boolean => SUM.test(text) && /\d%?$/.test(text);

/** In a sheet with fewer columns than this, a row with a single filled cell may be an entry. */
const FEWEST_COLUMNS = 3;

/** Tells whether a text is a period and nothing else: 'March 2026', 'Week 12', 'KW 7', '2026年3月'. */
function isSpan(text: string): boolean {
	const words = text.match(/\p{L}+\d?|\d+/gu) ?? [];
	return (
		words.length > 0 &&
		words.length <= 4 &&
		words.every((word) => monthInText(word) !== undefined || SPAN.test(word))
	);
}

interface SeparatorState {
	/** The number of columns with a header. */
	readonly named: number;
	/** The record before was a sum, so this one may continue the summary. */
	summing: boolean;
}

/** Tells whether a record is a separator. Must be called in the order of the sheet, since `state` carries over. */
function isSeparatorRow(cells: Cells, row: number, state: SeparatorState): boolean {
	const filled: string[] = [];
	for (let column = 0; column < widthOf(cells, row) && filled.length <= FEWEST_COLUMNS; column++) {
		const text = valueAt(cells, row, column).trim();
		if (text === '') continue;
		// Most rows are decided by their first two cells.
		if (filled.length === 1 && !RULER.test(text) && !FIGURE.test(text) && !isFullSum(text))
			return (state.summing = false);
		filled.push(text);
	}
	const [first = '', ...rest] = filled;
	if (filled.every((text) => RULER.test(text))) return isRuled(cells, row);
	const figures = rest.length > 0 && rest.every((text) => FIGURE.test(text) || isFullSum(text));
	state.summing =
		(SUM.test(first) && (rest.length === 0 || figures)) || (state.summing && figures && !FIGURE.test(first));
	if (state.summing) return true;
	const alone = rest.length === 0 && state.named >= FEWEST_COLUMNS;
	return alone && (DECORATED.test(first) || REMARK.test(first) || isSpan(first));
}

function isRuled(cells: Cells, row: number): boolean {
	for (let column = 0; column < widthOf(cells, row); column++) {
		const text = valueAt(cells, row, column).trim();
		if (text !== '' && !RULER.test(text)) return false;
	}
	return true;
}
