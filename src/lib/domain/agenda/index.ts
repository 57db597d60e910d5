/** The day's list: what to do today, in which order, how much of it, and what waits. Pure: from the assessments of all leads. */
import { LIMITS, type Settings } from '../cadence/policy';
import { addDays, type Day } from '../day';
import type { Lead } from '../lead';
import { atOnce, forEachInPortions, type InPortions } from '../portions/portions';
import type { Touch } from '../touch';
import { itemOf, type AssessedLead } from './item';
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

/** Keeps the sorted items that were due beside the list that was made of them. */
const dueOf = new WeakMap<Agenda, readonly AgendaItem[]>();

/**
 * Returns the list for a day. An item is a step that is open on a lead; a lead with two of them stands in it twice.
 * @param before a list that was made before, for any day: what stayed as it was is not sorted again
 */
export function agenda(input: AgendaInput, before?: Agenda): Agenda {
	return atOnce(agendaInPortions(input, before));
}

/** Returns the list for a day as `agenda` does, in portions. */
export function* agendaInPortions(
	{ assessments, settings, today }: AgendaInput,
	before?: Agenda
): InPortions<Agenda> {
	const { due, ahead, quiet, doneToday } = yield* divided(assessments, today);
	const sorted = yield* sortAgenda(due, today, before?.today === today ? dueOf.get(before) : []);
	yield;
	const { todo, waiting, room } = share(sorted, doneToday, settings);
	const soonUntil = addDays(today, LIMITS.soonDays);
	const soon = yield* sortUpcoming(
		ahead.filter(({ step }) => step.due <= soonUntil),
		today
	);
	yield;
	const another = worthAnotherTry(quiet, room, today);
	yield;
	const made: Agenda = {
		today,
		todo,
		another,
		soon,
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
	dueOf.set(made, sorted);
	return made;
}

/** The items of some leads, by the list that they belong to. */
interface Divided {
	readonly due: AgendaItem[];
	readonly ahead: AgendaItem[];
	readonly quiet: AgendaItem[];
	readonly doneToday: DoneItem[];
}

/** Divides each open step into its list. */
function* divided(assessments: Iterable<AssessedLead>, today: Day): InPortions<Divided> {
	const all: Divided = { due: [], ahead: [], quiet: [], doneToday: [] };
	yield* forEachInPortions(assessments, (each) => {
		const { due, ahead, quiet, doneToday } = itemsOf(each, today);
		for (const item of due) all.due.push(item);
		for (const item of ahead) all.ahead.push(item);
		for (const item of quiet) all.quiet.push(item);
		for (const done of doneToday) all.doneToday.push(done);
	});
	return all;
}

/** The items of a lead, by its assessment, which is replaced when anything about it changes. */
const itemsByAssessment = new WeakMap<
	object,
	{ readonly lead: Lead; readonly today: Day; readonly items: Divided }
>();

/** Returns the items of a lead, the same objects as long as it stays as it is. A quiet lead is listed by its next step alone. */
export function itemsOf({ lead, assessment }: AssessedLead, today: Day): Divided {
	const known = itemsByAssessment.get(assessment);
	if (known?.lead === lead && known.today === today) return known.items;
	const { state, steps, next } = assessment;
	const items: Divided = { due: [], ahead: [], quiet: [], doneToday: [] };
	if (state === 'quiet') {
		if (next) items.quiet.push(itemOf(lead, next, state, today));
	} else {
		for (const step of steps) {
			(step.due <= today ? items.due : items.ahead).push(itemOf(lead, step, state, today));
		}
	}
	for (const touch of lead.touches) if (isDone(touch, today)) items.doneToday.push({ lead, touch });
	itemsByAssessment.set(assessment, { lead, today, items });
	return items;
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
