/** The day's list: what to do today, in which order, how much of it, and what waits. Pure: from the assessments of all leads. */
import type { Settings } from '../cadence/policy';
import { addDays, type Day } from '../day';
import type { Touch } from '../touch';
import { isSoon, itemOf, type AssessedLead } from './item';
import type { AgendaItem } from './agenda-item';
import { listedAhead, backlogPace, share, type DoneItem, type BacklogPace } from './load';
import { sortAgenda, sortUpcoming } from './order';
import { worthAnotherTry } from './quiet';

interface Backlog extends BacklogPace {
	/** Due, but beyond the day's load. */
	readonly waiting: readonly AgendaItem[];
	/** The leads that have gone quiet, each with the step that comes round, whenever that is. */
	readonly quiet: readonly AgendaItem[];
	/** More than two days' load is waiting: offer to go through it. */
	readonly offer: boolean;
}

interface DayCount {
	readonly day: Day;
	readonly count: number;
}

export interface Agenda {
	readonly today: Day;
	readonly todo: readonly AgendaItem[];
	/** Quiet leads whose step comes round today, where the load has room; they are not counted as to do. */
	readonly another: readonly AgendaItem[];
	/** Due within three days, outside the load. */
	readonly soon: readonly AgendaItem[];
	readonly doneToday: readonly DoneItem[];
	readonly backlog: Backlog;
	/** The number of steps due on each day of the next four weeks; today's are those listed as to do. */
	readonly upcoming: readonly DayCount[];
	/** The number of steps that would be listed on each of the days after today if nothing is done until then. */
	readonly listed: readonly DayCount[];
}

interface AgendaInput {
	readonly assessments: Iterable<AssessedLead>;
	readonly settings: Settings;
	readonly today: Day;
}

const DAYS_AHEAD = 28;
/** Waiting beyond so many days' load is worth going through. */
const OFFER_LOADS = 2;

/** Returns the list for a day. An item is a step that is open on a lead; a lead with two of them stands in it twice. */
export function agenda({ assessments, settings, today }: AgendaInput): Agenda {
	const { due, ahead, quiet, doneToday } = sorted(assessments, today);
	const { todo, waiting, room } = share(sortAgenda(due, today), doneToday, settings);
	return {
		today,
		todo,
		another: worthAnotherTry(quiet, room, today),
		soon: sortUpcoming(
			ahead.filter(({ step }) => isSoon(step, today)),
			today
		),
		doneToday,
		backlog: {
			waiting,
			quiet,
			...backlogPace(waiting, settings, today),
			offer: waiting.length > OFFER_LOADS * settings.dayLoad
		},
		upcoming: upcoming(ahead, todo.length, today),
		listed: listedAhead(due, ahead, settings, today, DAYS_AHEAD)
	};
}

interface Sorted {
	readonly due: AgendaItem[];
	readonly ahead: AgendaItem[];
	readonly quiet: AgendaItem[];
	readonly doneToday: DoneItem[];
}

/** Sorts each open step into its list. A quiet lead is listed by its next step alone. */
function sorted(assessments: Iterable<AssessedLead>, today: Day): Sorted {
	const all: Sorted = { due: [], ahead: [], quiet: [], doneToday: [] };
	for (const { lead, assessment } of assessments) {
		const { state, steps, next } = assessment;
		if (state === 'quiet') {
			if (next) all.quiet.push(itemOf(lead, next, state, today));
		} else {
			for (const step of steps) {
				(step.due <= today ? all.due : all.ahead).push(itemOf(lead, step, state, today));
			}
		}
		for (const touch of lead.touches) if (isDone(touch, today)) all.doneToday.push({ lead, touch });
	}
	return all;
}

/** Counts a touch as done today if the user sent it today. What a sheet only implies was done by nobody. */
function isDone({ on, direction, implied }: Touch, today: Day): boolean {
	return on === today && direction === 'out' && !implied;
}

function upcoming(ahead: readonly AgendaItem[], todo: number, today: Day): DayCount[] {
	const counts = new Map<Day, number>([[today, todo]]);
	for (const { step } of ahead) counts.set(step.due, (counts.get(step.due) ?? 0) + 1);
	return Array.from({ length: DAYS_AHEAD }, (_, index) => {
		const day = addDays(today, index);
		return { day, count: counts.get(day) ?? 0 };
	});
}
