/** The tracker that people know: one readable row for every lead, for those who never kept a spreadsheet. */
import { datedTouches } from '../../domain/leads/dating';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { TRACKER_PLACES } from './places';
import { cellsOf } from './row-cells';
import { marked, rowBy, trashLast } from './tables';
import type { WholeColumn, WholeTable } from './tables';

/** What the app works out of a lead. */
export interface Standing {
	/** "Due soon" */
	readonly state: string;
	/** "Follow up with Dana Ruiz"; '' where nothing is due. */
	readonly nextStep: string;
	readonly nextStepOn: Day | '';
}

/** In the order that people expect. Those that no place of `TRACKER_PLACES` holds are worked out, and never read back. */
const COLUMNS: readonly WholeColumn[] = [
	{ header: 'Company' },
	{ header: 'Role' },
	{ header: 'Status' },
	{ header: 'Applied', isDay: true },
	{ header: 'Last contact', isDay: true },
	{ header: 'Next step' },
	{ header: 'Next step on', isDay: true },
	{ header: 'State' },
	{ header: 'Contact' },
	{ header: 'E-mail' },
	{ header: 'Phone' },
	{ header: 'Notes' },
	{ header: 'Link' },
	{ header: 'Location' },
	{ header: 'Salary' },
	{ header: 'Source' },
	{ header: 'Priority' },
	{ header: 'Apply by', isDay: true },
	{ header: 'Added', isDay: true }
];

/** Every lead that is not in the trash. */
export function trackerTable(leads: Iterable<Lead>, standingOf: (lead: Lead) => Standing): WholeTable {
	const rows = trashLast(leads)
		.filter(({ deletedAt }) => !deletedAt)
		.map((lead) => {
			const { texts } = cellsOf(lead, TRACKER_PLACES, ['id', 'people', 'touches']);
			return rowBy(COLUMNS, new Map([...texts, ...workedOut(lead, standingOf(lead))]), lead.id);
		});
	return marked('tracker', COLUMNS, rows);
}

function workedOut(lead: Lead, { state, nextStep, nextStepOn }: Standing): [string, string][] {
	const person = lead.people[0];
	return [
		['Applied', firstDay(lead)],
		['Last contact', lastDay(lead)],
		['Next step', nextStep],
		['Next step on', nextStepOn],
		['State', state],
		['Contact', person?.name ?? ''],
		['E-mail', person?.email ?? ''],
		['Phone', person?.phone ?? '']
	];
}

/** The first application, else the first approach, of which the day is known. */
function firstDay(lead: Lead): Day | '' {
	const days = datedTouches(lead)
		.filter(({ kind, direction }) => direction === 'out' && (kind === 'application' || kind === 'approach'))
		.map(({ on }) => on);
	return days.sort()[0] ?? '';
}

/** The newest touch of either side; a call that reached nobody is none. */
function lastDay(lead: Lead): Day | '' {
	const days = datedTouches(lead)
		.filter(({ direction, outcome }) => !(direction === 'out' && outcome === 'no-answer'))
		.map(({ on }) => on);
	return days.sort().at(-1) ?? '';
}
