/** A tracker that the app writes: a sheet that is connected from the beginning, and whose base is what was written. */
import type { Lead } from '../../domain/lead';
import { COMPUTED_HEADERS } from '../columns/computed-columns';
import { COMPUTED_COLUMNS, type ConnectedSheet, type ComputedTexts } from '../connected-sheet';
import { folded } from '../../domain/normalise';
import { asCell } from '../csv/cells';
import { encode } from '../csv/encoding';
import type { Field } from '../fields';
import { guarded } from '../values/write';
import { exportSheet } from './export';

type TrackerColumn = readonly [header: string, meaning: Field | null];
/** Headers in the order that people expect, with what they mean; null: worked out by the app, and never read back. */
const COLUMNS: readonly TrackerColumn[] = [
	['Company', 'organisation'],
	['Role', 'role'],
	['Status', 'status'],
	['Applied', 'appliedOn'],
	...COMPUTED_COLUMNS.map((own) => [COMPUTED_HEADERS[own], null] as const),
	['Contact', 'personName'],
	['Email', 'personEmail'],
	['Phone', 'personPhone'],
	['Notes', 'notes'],
	['Link', 'url'],
	['Location', 'location'],
	['Salary', 'salary'],
	['Source', 'source'],
	['Priority', 'priority'],
	['Apply by', 'deadlineOn'],
	['Added', 'addedOn']
];

const FIRST_OWN = COLUMNS.findIndex(([, meaning]) => meaning === null);

const TRACKER_NAME = 'Tactful tracker.csv';

/** The identity under which the tracker is kept. `importedOn` is the day on which it is written. */
type KeptAs = Pick<ConnectedSheet, 'id' | 'importedOn' | 'importedAt' | 'sample'>;

/**
 * Writes a tracker with one row for each lead. Gives it as a connected sheet: its `bytes` are the file (UTF-8 with a mark,
 * commas, CRLF), and every row is linked with its lead. Facts that have no column here stay in the app.
 * @param computed what the app's own columns say, by lead
 */
export function newTracker(
	leads: readonly Lead[],
	computed: ReadonlyMap<string, ComputedTexts>,
	as: KeptAs
): ConnectedSheet {
	const columns = [...COLUMNS, ...namedColumns(leads)];
	const { sheet } = exportSheet(
		emptyTracker(as, columns),
		new Map(leads.map((lead) => [lead.id, lead])),
		new Map(),
		{
			newLeadIds: leads.map(({ id }) => id),
			today: as.importedOn,
			computed
		}
	);
	// There is no older copy of the file, which could lack these rows.
	const links = sheet.links.map(({ appended: _appended, on: _on, ...link }) => link);
	return { ...sheet, links };
}

/** The number of named facts that get a column each. */
const MAX_NAMED = 40;

/** Returns a column for each name that facts of the leads have. */
function namedColumns(leads: readonly Lead[]): TrackerColumn[] {
	const taken = new Set(COLUMNS.map(([header]) => folded(header)));
	const names = new Map(
		leads.flatMap(({ details = [] }) => details.map(({ name }) => [folded(name), name.trim()] as const))
	);
	const free = [...names].filter(([key]) => key !== '' && !taken.has(key));
	return free.slice(0, MAX_NAMED).map(([, name]) => [guarded(name), 'detail']);
}

function emptyTracker(as: KeptAs, columns: readonly TrackerColumn[]): ConnectedSheet {
	const header = columns.map(([name]) => asCell(name, ',', false)).join(',');
	return {
		...as,
		name: TRACKER_NAME,
		bytes: encode(`${header}\r\n`, { encoding: 'utf-8', bom: true, tail: new Uint8Array() }),
		encoding: 'utf-8',
		delimiter: ',',
		headerRow: 0,
		meanings: columns.map(([, meaning], column) => [column, meaning]),
		dateOrder: 'dmy',
		stages: [],
		links: [],
		madeHere: true,
		homeless: 'columns',
		own: COMPUTED_COLUMNS.map((own, at) => [FIRST_OWN + at, own])
	};
}
