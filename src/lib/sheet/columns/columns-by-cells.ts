/** Finds the meaning of columns by their cells where headers tell nothing. */
import { isBoolean, isDays, mostly, type ColumnCandidate, type ColumnMeaning } from './column-candidate';
import type { CellStatistics } from './cell-statistics';
import { DAY_FIELDS, type Field } from '../sheet';

interface CellRule {
	readonly field: Field;
	readonly when: (cells: CellStatistics) => boolean;
	/** Applies only to a sheet without a header that can be read, since such cells are weak evidence. */
	readonly headless?: true;
	/** Applies only to a sheet that has a column for each of these fields. */
	readonly beside?: readonly Field[];
	/** Applies only to a sheet without a column for any of these fields. */
	readonly without?: readonly Field[];
}

const isStatus = (cells: CellStatistics) =>
	!isBoolean(cells) &&
	((mostly(cells.statuses, cells, 0.7) && cells.distinct <= 12) ||
		(mostly(cells.stagelike, cells) &&
			cells.filled >= 3 &&
			cells.averageLength <= 30 &&
			!mostly(cells.roles, cells, 0.3)));

const CELL_RULES: readonly CellRule[] = [
	{ field: 'personEmail', when: (cells) => mostly(cells.emails, cells, 0.6) },
	{ field: 'personUrl', when: (cells) => mostly(cells.profiles, cells, 0.6) },
	{ field: 'url', when: (cells) => mostly(cells.urls, cells, 0.6) },
	{ field: 'status', when: isStatus },
	// Only a status says that the days are of applying; without one they claim nothing.
	{
		field: 'appliedOn',
		when: (cells) => mostly(cells.dates, cells, 0.7),
		beside: ['status'],
		without: [...DAY_FIELDS]
	},
	{ field: 'addedOn', when: (cells) => mostly(cells.dates, cells, 0.7), without: [...DAY_FIELDS] },
	{ field: 'id', when: (cells) => cells.sequential },
	{
		field: 'personPhone',
		when: (cells) => mostly(cells.phones, cells, 0.6) && !isDays(cells) && cells.averageLength >= 9,
		headless: true
	},
	{ field: 'source', when: (cells) => mostly(cells.boards, cells, 0.6), headless: true },
	{ field: 'source', when: (cells) => mostly(cells.boards, cells, 0.7), beside: ['organisation', 'role'] },
	{
		field: 'location',
		when: (cells) => mostly(cells.places, cells, 0.5) && !mostly(cells.roles, cells, 0.5),
		headless: true
	},
	{
		field: 'personName',
		when: (cells) => mostly(cells.names, cells, 0.7) && !mostly(cells.roles, cells, 0.3),
		headless: true,
		beside: ['personEmail'],
		without: ['status', 'appliedOn']
	},
	{ field: 'role', when: (cells) => mostly(cells.roles, cells, 0.5), headless: true },
	{ field: 'organisation', when: (cells) => mostly(cells.organisations, cells, 0.3), headless: true }
];

/** Assigns fields that the sheet does not have yet to columns with an unknown header, by their cells. */
export function assignByCells(candidates: readonly ColumnCandidate[], found: ColumnMeaning[]): void {
	const has = (field: Field) => found.some(({ meaning }) => meaning === field);
	const headless = 2 * candidates.filter(({ sense }) => sense.unknown).length > candidates.length;
	const free = () => candidates.filter(({ index, sense }) => found[index]!.meaning === null && sense.unknown);
	for (const { field, when, headless: only, beside = [], without = [] } of CELL_RULES) {
		if (has(field) || (only && !headless) || !beside.every(has) || without.some(has)) continue;
		const fitting = free().filter(({ evidence }) => evidence.filled > 0 && when(evidence));
		const best = field === 'role' ? mostRoles(fitting) : fitting[0];
		if (best) found[best.index] = { meaning: field, evidence: 'cells' };
	}
	if (!headless) return;
	if (!has('organisation')) firstText(candidates, found);
	const notes = free().find(
		({ header, evidence }) => header === '' && mostly(evidence.sentences, evidence, 0.6)
	);
	if (notes && !has('notes')) found[notes.index] = { meaning: 'notes', evidence: 'cells' };
}

/** Returns the column with the most job titles, since others may hold kinds of people or of work. */
function mostRoles(candidates: readonly ColumnCandidate[]): ColumnCandidate | undefined {
	const share = ({ evidence }: ColumnCandidate) => evidence.roles / evidence.filled;
	return candidates.reduce<ColumnCandidate | undefined>(
		(a, b) => (a && share(a) >= share(b) ? a : b),
		undefined
	);
}

/** Makes the first unclaimed column of short texts the organisation, in a sheet without a header. */
function firstText(candidates: readonly ColumnCandidate[], found: ColumnMeaning[]): void {
	const text = candidates.find(
		({ index, evidence, sense }) =>
			found[index]!.meaning === null &&
			sense.unknown &&
			evidence.filled > 0 &&
			evidence.averageLength <= 50 &&
			!isBoolean(evidence) &&
			!mostly(evidence.numbers, evidence)
	);
	if (text) found[text.index] = { meaning: 'organisation', evidence: 'cells' };
}
