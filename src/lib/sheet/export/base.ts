/** The base of an export: what a row already says of its lead, against which the lead is compared. */
import { addDays, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { RowLink } from '../connected-sheet';
import { NO_MEMORY, notesOf, type LeadFacts, type RowMemory } from '../import/fact-parts';
import { peopleInRow } from '../reading/row-people';
import type { RowView } from '../reading/row-view';

/**
 * The result of a row as it was last imported or exported. A new row has `EMPTY_BASE`.
 *
 * Example: a row with 'Northwind' and a day of applying in column 4 has `made` = { 'touch:appliedOn' → 'c3' } and
 * `touches` = { 'c3' → the application }. When the user moves that touch, the export compares its new day with the
 * one in `touches` and rewrites column 4 only.
 */
export type Base = Pick<LeadFacts, 'made' | 'ownStepColumn' | 'dated' | 'people' | 'notes' | 'job'> & {
	readonly touches: ReadonlyMap<string, Touch>;
	/** Ids of touches that have a cell of their own. */
	readonly owned: ReadonlySet<string>;
	/** Ids of touches that the sheet knows of, with or without a cell. */
	readonly told: ReadonlySet<string>;
	/** Day columns whose text could not be read. Nothing is written over it. */
	readonly taken: ReadonlySet<number>;
	readonly ownStep: Lead['ownStep'];
	/**
	 * A touch from this day on takes the planned step's cell. It is a day later for a row that was written or read
	 * since, whose touches of the first day are already known.
	 */
	readonly plannedUntil: Day | undefined;
	readonly personIds: ReadonlySet<string>;
};

export const EMPTY_BASE: Base = {
	made: new Map(),
	ownStepColumn: null,
	dated: new Set(),
	people: [],
	notes: [],
	touches: new Map(),
	owned: new Set(),
	told: new Set(),
	taken: new Set(),
	ownStep: undefined,
	plannedUntil: undefined,
	personIds: new Set()
};

/** Keys that give no touch a cell of its own: the newest contact's day, and a day agreed in a touch. */
const SHARED: ReadonlySet<string> = new Set(['touch:lastContactOn', 'touch:nextStepOn']);

/**
 * Returns the base of a row from the facts read from it. `row` holds its cells, where new days may be written into
 * them.
 */
export function baseOf(facts: LeadFacts, row?: RowView): Base {
	const { made, ownStepColumn, dated, people, notes, job, lead } = facts;
	const touches = new Map(lead.touches.map((touch) => [touch.id, touch]));
	const told = new Set(touches.keys());
	const personIds = new Set(lead.people.map(({ id }) => id));
	const taken = row ? takenIn(row, made, ownStepColumn) : new Set<number>();
	return {
		made,
		ownStepColumn,
		dated,
		people,
		notes,
		job,
		touches,
		owned: told,
		told,
		taken,
		ownStep: lead.ownStep,
		plannedUntil: lead.ownStep?.setOn,
		personIds
	};
}

/** Returns the base of a row that the app has written since it was read, or whose lead has several sources. */
export function baseOfKnown(row: RowView, link: RowLink, known: Lead): Base {
	const { details = [], people, touches } = known;
	const present = new Set([...touches, ...people, ...details].map(({ id }) => id));
	const made = new Map(link.ids.filter(([, id]) => present.has(id)));
	const ids = new Set(made.values());
	const ownStepColumn = stepColumn(row, known, made);
	return {
		made,
		ownStepColumn,
		dated: new Set([...(link.dated ?? []), ...datedIn(row, made, known)]),
		people: peopleInRow(row),
		notes: notesOf(row, memoryOf(link).noted),
		job: row.job().composite,
		touches: new Map(known.touches.filter(({ id }) => ids.has(id)).map((touch) => [touch.id, touch])),
		owned: new Set([...made].filter(([key]) => !SHARED.has(key)).map(([, id]) => id)),
		told: new Set(known.touches.map(({ id }) => id)),
		taken: takenIn(row, made, ownStepColumn),
		ownStep: known.ownStep,
		plannedUntil: known.ownStep && addDays(known.ownStep.setOn, 1),
		personIds: new Set(known.people.map(({ id }) => id).filter((id) => ids.has(id)))
	};
}

/** Returns what a link remembers of its row. */
export function memoryOf({ ids, known, noted = [] }: RowLink): RowMemory {
	if (!known) return NO_MEMORY;
	const idsByKey = new Map(ids);
	const touches = new Map(('touches' in known ? known.touches : []).map((touch) => [touch.id, touch]));
	return {
		happened: (key) => {
			const touch = touches.get(idsByKey.get(key) ?? '');
			// The day of an interview may be one that was only agreed.
			return touch !== undefined && (touch.kind === 'interview' || !key.startsWith('touch:interviewOn'));
		},
		noted: noted.map(([, line]) => line)
	};
}

const IN_COLUMN = /^touch:(?:followUpOn|interviewOn):(\d+)$/;
/** Fields that date a touch and that a sheet has once. */
const SINGLE = ['appliedOn', 'respondedOn', 'statusOn', 'offerOn', 'rejectedOn', 'lastContactOn'] as const;

/** Returns the column whose cell dated a touch, by the touch's key. */
function columnOf(row: RowView, key: string): number | undefined {
	const column = IN_COLUMN.exec(key)?.[1];
	if (column !== undefined) return +column;
	for (const field of SINGLE) if (key === `touch:${field}`) return row.columns(field)[0];
	return undefined;
}

function datedIn(row: RowView, made: ReadonlyMap<string, string>, known: Lead): string[] {
	const undated = new Set(known.touches.filter((touch) => touch.undated).map(({ id }) => id));
	return [...made].flatMap(([key, id]) => {
		const column = columnOf(row, key);
		return column !== undefined && !undated.has(id) && row.readAt(column).kind === 'day' ? [id] : [];
	});
}

/** Returns the column of the own step: the first cell with its day that belongs to no touch. An undated step has none. */
function stepColumn(row: RowView, { ownStep }: Lead, made: ReadonlyMap<string, string>): number | null {
	if (!ownStep || ownStep.undated) return null;
	const places = [
		...(made.has('touch:nextStepOn') ? [] : row.columns('nextStepOn')),
		...row.columns('followUpOn').filter((column) => !made.has(`touch:followUpOn:${column}`)),
		...(made.has('touch:appliedOn') ? [] : row.columns('appliedOn'))
	];
	const isItsDay = (column: number) => {
		const read = row.readAt(column);
		return read.kind === 'day' && read.day === ownStep.on;
	};
	return places.find(isItsDay) ?? null;
}

/** Returns the follow-up and interview columns with text that nothing was made of. */
function takenIn(row: RowView, made: ReadonlyMap<string, string>, ownStepColumn: number | null): Set<number> {
	const taken = new Set<number>();
	for (const field of ['followUpOn', 'interviewOn', 'nextStepOn'] as const) {
		const kind = field === 'nextStepOn' ? 'followUpOn' : field;
		for (const column of row.columns(field)) {
			const isMade = column === ownStepColumn || made.has(`touch:${kind}:${column}`);
			if (!isMade && row.at(column).trim() !== '') taken.add(column);
		}
	}
	return taken;
}
