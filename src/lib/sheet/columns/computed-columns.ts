/**
 * The computed columns that the app appends on request. They are recognised when the sheet comes back, and never read
 * as facts.
 */
import type { LeadState } from '../../domain/cadence/assessment';
import { valueAt, widthOf, type Cells } from '../csv/cells';
import { COMPUTED_COLUMNS, type ConnectedSheet, type ComputedColumn } from '../connected-sheet';
import type { Interpretation } from '../sheet';
import { MAX_COLUMNS } from '../reading/refuse';

export const COMPUTED_HEADERS: Readonly<Record<ComputedColumn, string>> = {
	lastContact: 'Last contact',
	nextStep: 'Next step',
	nextStepOn: 'Next step on',
	state: 'State'
};

export const STATE_WORDS: Readonly<Record<LeadState, string>> = {
	overdue: 'Overdue',
	'due-today': 'Due today',
	'due-soon': 'Due soon',
	resting: 'Keeping in touch',
	scheduled: 'Scheduled',
	'respect-no': 'Respect the no',
	closed: 'Closed',
	quiet: 'Gone quiet'
};

/** Holds the words of earlier versions too, which stand in sheets that were exported by them. */
const STATES: ReadonlySet<string> = new Set([...Object.values(STATE_WORDS), 'Resting']);

/** Computed columns by position. */
type OwnPlaces = readonly (readonly [number, ComputedColumn])[];

/**
 * Finds the computed columns of an unknown sheet: the four headers in a row, with nothing but the app's words below
 * `State`. Returns an empty list where any is missing.
 */
export function findComputedColumns(
	headers: readonly string[],
	cells: Cells,
	rows: readonly number[]
): [number, ComputedColumn][] {
	const isAt = (start: number) =>
		COMPUTED_COLUMNS.every((own, at) => headers[start + at]?.trim() === COMPUTED_HEADERS[own]);
	const start = headers.findIndex((_, column) => isAt(column));
	if (start < 0) return [];
	const places = COMPUTED_COLUMNS.map((own, at): [number, ComputedColumn] => [start + at, own]);
	const words = rows.map((row) => valueAt(cells, row, start + COMPUTED_COLUMNS.indexOf('state')).trim());
	const filled = words.filter((word) => word !== '');
	return filled.length > 0 && filled.every((word) => STATES.has(word)) ? places : [];
}

/** The places of the computed columns, including those to be appended after the widest row. */
export interface ComputedLayout {
	readonly places: OwnPlaces;
	/** Columns that the sheet does not have yet. */
	readonly appended: OwnPlaces;
	/** True where the sheet has no room for the missing columns. */
	readonly full: boolean;
}

/**
 * Returns where the computed columns are or will be.
 * @param reading the kept sheet, as it was read
 */
export function computedLayout(sheet: ConnectedSheet, reading: Interpretation): ComputedLayout {
	const places = sheet.own ?? [];
	if (sheet.homeless !== 'columns') return { places, appended: [], full: false };
	const missing = missingColumns(places, reading);
	const start = widest(reading);
	if (missing.length === 0 || start + missing.length > MAX_COLUMNS)
		return { places, appended: [], full: missing.length > 0 };
	const appended = missing.map((own, at) => [start + at, own] as const);
	return { places: [...places, ...appended], appended, full: false };
}

/** Returns the computed columns that no header has yet. A column of the user's own for the last contact counts too. */
function missingColumns(places: OwnPlaces, { columns }: Interpretation): ComputedColumn[] {
	const present = new Set<string>(places.map(([, own]) => COMPUTED_HEADERS[own].toLowerCase()));
	for (const { header, meaning } of columns) {
		present.add(header.trim().toLowerCase());
		if (meaning === 'lastContactOn') present.add(COMPUTED_HEADERS.lastContact.toLowerCase());
	}
	return COMPUTED_COLUMNS.filter((own) => !present.has(COMPUTED_HEADERS[own].toLowerCase()));
}

function widest({ cells, columns, headerRow }: Interpretation): number {
	let width = columns.length;
	for (let row = headerRow ?? 0; row < cells.rowCount; row++) width = Math.max(width, widthOf(cells, row));
	return width;
}
