/** Columns that the app appends on request. They hold what it computed, so they are known again and never read as facts. */
import type { LeadState } from '../../domain/cadence/assessment';
import { valueAt, widthOf } from '../csv/cells';
import type { Cells } from '../csv/cells';
import type { ConnectedSheet } from '../connected-sheet';
import type { OwnColumn } from '../connected-sheet';
import { OWN_COLUMNS } from '../connected-sheet';
import type { Understood } from '../sheet';
import { MAX_COLUMNS } from '../reading/refuse';

export const OWN_HEADERS: Readonly<Record<OwnColumn, string>> = {
	lastContact: 'Last contact',
	nextStep: 'Next step',
	nextStepOn: 'Next step on',
	state: 'State'
};

export const STATE_WORDS: Readonly<Record<LeadState, string>> = {
	overdue: 'Overdue',
	'due-today': 'Due today',
	'due-soon': 'Due soon',
	resting: 'Resting',
	scheduled: 'Scheduled',
	'respect-no': 'Respect the no',
	closed: 'Closed',
	quiet: 'Gone quiet'
};

const STATES: ReadonlySet<string> = new Set(Object.values(STATE_WORDS));

/** Own columns by position. */
type OwnPlaces = readonly (readonly [number, OwnColumn])[];

/**
 * The app's own columns in a sheet that nothing is remembered of: the four headers beside each other, and below `State`
 * nothing but the words of the app. Empty where they are not all there.
 */
export function findOwnColumns(
	headers: readonly string[],
	cells: Cells,
	rows: readonly number[]
): [number, OwnColumn][] {
	const isAt = (start: number) =>
		OWN_COLUMNS.every((own, at) => headers[start + at]?.trim() === OWN_HEADERS[own]);
	const start = headers.findIndex((_, column) => isAt(column));
	if (start < 0) return [];
	const places = OWN_COLUMNS.map((own, at): [number, OwnColumn] => [start + at, own]);
	const words = rows.map((row) => valueAt(cells, row, start + OWN_COLUMNS.indexOf('state')).trim());
	const filled = words.filter((word) => word !== '');
	return filled.length > 0 && filled.every((word) => STATES.has(word)) ? places : [];
}

/** Where the app's columns stand, or are to be appended: behind the header and every longer row. */
export interface OwnLayout {
	readonly places: OwnPlaces;
	/** Those that the sheet does not have yet. */
	readonly appended: OwnPlaces;
	/** There was no room for them. */
	readonly full: boolean;
}

/** @param reading the sheet as it is kept */
export function ownLayout(sheet: ConnectedSheet, reading: Understood): OwnLayout {
	const places = sheet.own ?? [];
	if (sheet.homeless !== 'columns') return { places, appended: [], full: false };
	const missing = missingColumns(places, reading);
	const start = widest(reading);
	if (missing.length === 0 || start + missing.length > MAX_COLUMNS)
		return { places, appended: [], full: missing.length > 0 };
	const appended = missing.map((own, at) => [start + at, own] as const);
	return { places: [...places, ...appended], appended, full: false };
}

/** A header of the user's own that has the name already serves; so does a column of their own for the last contact. */
function missingColumns(places: OwnPlaces, { columns }: Understood): OwnColumn[] {
	const present = new Set<string>(places.map(([, own]) => OWN_HEADERS[own].toLowerCase()));
	for (const { header, meaning } of columns) {
		present.add(header.trim().toLowerCase());
		if (meaning === 'lastContactOn') present.add(OWN_HEADERS.lastContact.toLowerCase());
	}
	return OWN_COLUMNS.filter((own) => !present.has(OWN_HEADERS[own].toLowerCase()));
}

function widest({ cells, columns, headerRow }: Understood): number {
	let width = columns.length;
	for (let row = headerRow ?? 0; row < cells.rowCount; row++) width = Math.max(width, widthOf(cells, row));
	return width;
}
