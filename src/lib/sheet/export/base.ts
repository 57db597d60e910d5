/** What a row of the sheet says already: what the answers of the app are held against. */
import { addDays } from '../../domain/day';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { RowLink } from '../connected-sheet';
import { NO_MEMORY, notesOf } from '../import/fact-parts';
import type { LeadFacts, RowMemory } from '../import/fact-parts';
import { peopleInRow } from '../reading/row-people';
import type { RowView } from '../reading/row-view';

/** What a row made, or was given since; of a new row, nothing. */
export type Base = Pick<LeadFacts, 'made' | 'ownStepColumn' | 'dated' | 'people' | 'notes' | 'job'> & {
	readonly touches: ReadonlyMap<string, Touch>;
	/** Touches that have a cell of their own. */
	readonly owned: ReadonlySet<string>;
	/** Touches that the sheet was told of, whether or not it had room for them. */
	readonly told: ReadonlySet<string>;
	/** Columns of days whose text made nothing: nobody's place to write in. */
	readonly taken: ReadonlySet<number>;
	readonly ownStep: Lead['ownStep'];
	/** From this day on what happens takes the place of the planned step; where the sheet was written or read since, what it knew of does not. */
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

/** Places that give no touch a cell of its own: the newest one's day, and a day agreed in one. */
const SHARED: ReadonlySet<string> = new Set(['touch:lastContactOn', 'touch:nextStepOn']);

/** What a row made by itself. `row`: its cells, where new days may be written in them. */
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

/** What a row says of a lead that the app has written into it since, or that came in by several ways. */
export function baseOfKnown(row: RowView, link: RowLink, known: Lead): Base {
	const present = new Set([...known.touches, ...known.people].map(({ id }) => id));
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

/** What a link remembers of its row. */
export function memoryOf({ ids, known, noted = [] }: RowLink): RowMemory {
	if (!known) return NO_MEMORY;
	const idsByKey = new Map(ids);
	const touches = new Map(('touches' in known ? known.touches : []).map((touch) => [touch.id, touch]));
	return {
		happened: (key) => {
			const touch = touches.get(idsByKey.get(key) ?? '');
			// A day of an interview may be one that was only agreed.
			return touch !== undefined && (touch.kind === 'interview' || !key.startsWith('touch:interviewOn'));
		},
		noted: noted.map(([, line]) => line)
	};
}

const IN_COLUMN = /^touch:(?:followUpOn|interviewOn):(\d+)$/;
/** Fields of which a sheet has one column, that date a touch. */
const SINGLE = ['appliedOn', 'respondedOn', 'statusOn', 'offerOn', 'rejectedOn', 'lastContactOn'] as const;

/** The column that a touch was read from, where it is a day's. */
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

/** Where the own step stands: the first cell with its day that tells of no touch. An undated one stands in none. */
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

/** The cells among those of follow-ups and interviews whose text nothing was made of. */
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
