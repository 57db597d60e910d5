/** The day's list: what to do today, in which order, how much of it, and how to catch up. Pure: from the assessments of all leads. */
import type { Assessment, LeadState, Step, StepRule } from './cadence/assessment';
import { BusinessCalendar } from './cadence/calendar';
import { LIMITS, type Settings } from './cadence/policy';
import { addDays, type Day } from './day';
import type { Lead } from './lead';
import type { Touch } from './touch';

/** 'first' is always shown whole; 'cadence' within the day's load. */
export type AgendaGroup = 'first' | 'cadence';

export interface AgendaItem {
	readonly lead: Lead;
	readonly step: Step;
	/** Of the step; on a closed or refused lead, of the lead. */
	readonly state: LeadState;
	readonly group: AgendaGroup;
}

export interface DoneItem {
	readonly lead: Lead;
	readonly touch: Touch;
}

export interface CatchUp {
	/** Due, but beyond the day's load. */
	readonly waiting: readonly AgendaItem[];
	readonly perDay: number;
	/** The business day on which the last of them is done at this pace; null: none waits, or none is done in a day. */
	readonly until: Day | null;
	/** More than two days' load is waiting: offer to go through it. */
	readonly offer: boolean;
}

export interface Agenda {
	readonly today: Day;
	readonly todo: readonly AgendaItem[];
	/** Due within three days, outside the load. */
	readonly soon: readonly AgendaItem[];
	readonly doneToday: readonly DoneItem[];
	readonly catchUp: CatchUp;
	/** How many steps are due on each of the next four weeks' days; today's are those listed as to do. */
	readonly upcoming: readonly { readonly day: Day; readonly count: number }[];
}

export interface AgendaInput {
	readonly assessments: Iterable<{ readonly lead: Lead; readonly assessment: Assessment }>;
	readonly settings: Settings;
	readonly today: Day;
}

const DAYS_AHEAD = 28;
/** Waiting beyond so many days' load is worth going through. */
const OFFER_LOADS = 2;

/** The list for a day. An item is a step that is open on a lead; a lead with two of them stands in it twice. */
export function agenda({ assessments, settings, today }: AgendaInput): Agenda {
	const due: AgendaItem[] = [];
	const ahead: AgendaItem[] = [];
	const doneToday: DoneItem[] = [];
	for (const { lead, assessment } of assessments) {
		for (const step of assessment.steps) {
			(step.due <= today ? due : ahead).push(itemOf(lead, step, assessment.state, today));
		}
		for (const touch of lead.touches) if (isDone(touch, today)) doneToday.push({ lead, touch });
	}
	const { todo, waiting } = shared(due.sort(inOrderOn(today)), doneToday, settings);
	return {
		today,
		todo,
		soon: ahead.filter(({ step }) => isSoon(step, today)).sort(inOrderAhead(today)),
		doneToday,
		catchUp: catchUp(waiting, settings, today),
		upcoming: upcoming(ahead, todo.length, today)
	};
}

function itemOf(lead: Lead, step: Step, state: LeadState, today: Day): AgendaItem {
	return { lead, step, state: stateOf(step, state, today), group: group(step) };
}

function stateOf(step: Step, lead: LeadState, today: Day): LeadState {
	if (lead === 'closed' || lead === 'respect-no') return lead;
	if (step.due < today) return 'overdue';
	if (step.due === today) return 'due-today';
	return isSoon(step, today) ? 'due-soon' : lead;
}

function isSoon({ due }: Step, today: Day): boolean {
	return due > today && due <= addDays(today, LIMITS.soonDays);
}

/** What the user did today: an imported date that a sheet only implies is nobody's doing. */
function isDone({ on, direction, implied }: Touch, today: Day): boolean {
	return on === today && direction === 'out' && !implied;
}

/** The order of the kinds of step. Appointments with an hour (0) and the user's own promises (1) go before all of these. */
const RANKS: Record<StepRule, number> = {
	'log-interview': 1,
	'reply-owed': 2,
	'debrief-recruiter': 3,
	'thank-each-interviewer': 3,
	'agreed-date': 4,
	'own-step': 4,
	'their-deadline': 5,
	'ask-again': 5,
	'tell-of-offer': 6,
	'gracious-close': 6,
	'withdraw-courteously': 6,
	'after-interview': 7,
	'second-follow-up': 8,
	'no-calls-posting': 8,
	'first-follow-up': 9,
	'plan-first-step': 9,
	'retry-call': 10,
	'find-a-person': 11,
	'keep-in-touch': 12,
	'recruiter-touch-base': 12
};
const APPOINTMENT = 0;
const OWN_PROMISE = 1;
const LAST_OF_FIRST_GROUP = 6;

function group({ rule }: Step): AgendaGroup {
	return RANKS[rule] <= LAST_OF_FIRST_GROUP ? 'first' : 'cadence';
}

function rankOf({ rule, at, due, facts }: Step, today: Day): number {
	if (at !== undefined && due === today) return APPOINTMENT;
	return rule === 'agreed-date' && facts.namedBy === 'me' ? OWN_PROMISE : RANKS[rule];
}

type Order = (a: AgendaItem, b: AgendaItem) => number;

/** By kind; appointments by the hour; then what was due first, then by organisation. */
function inOrderOn(today: Day): Order {
	return (a, b) => {
		const rank = rankOf(a.step, today);
		if (rank !== rankOf(b.step, today)) return rank - rankOf(b.step, today);
		const hour = rank === APPOINTMENT ? compare(a.step.at ?? '', b.step.at ?? '') : 0;
		return hour || compare(a.step.due, b.step.due) || byOrganisation(a, b);
	};
}

/** What comes is read by the day first. */
function inOrderAhead(today: Day): Order {
	const inOrder = inOrderOn(today);
	return (a, b) => compare(a.step.due, b.step.due) || inOrder(a, b);
}

function byOrganisation(a: AgendaItem, b: AgendaItem): number {
	return compare(a.lead.organisation.toLowerCase(), b.lead.organisation.toLowerCase());
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The first group whole; of the others, the day's load less those done today. */
function shared(
	due: readonly AgendaItem[],
	done: readonly DoneItem[],
	{ dayLoad }: Settings
): { todo: AgendaItem[]; waiting: AgendaItem[] } {
	const others = due.filter((item) => item.group === 'cadence');
	const load = Math.max(0, dayLoad - othersDone(done));
	const listed = due.filter((item) => item.group === 'first');
	return { todo: [...listed, ...others.slice(0, load)], waiting: others.slice(load) };
}

/** How many leads had another cadence step done today, as far as the kind of the touch tells. */
function othersDone(done: readonly DoneItem[]): number {
	return new Set(done.filter(({ touch }) => !FIRST_KINDS.has(touch.kind)).map(({ lead }) => lead.id)).size;
}

const FIRST_KINDS: ReadonlySet<Touch['kind']> = new Set(['reply', 'thank-you', 'debrief', 'offer']);

function catchUp(waiting: readonly AgendaItem[], settings: Settings, today: Day): CatchUp {
	const perDay = settings.dayLoad;
	const days = Math.ceil(waiting.length / perDay);
	const isWorkedOff = waiting.length > 0 && perDay > 0;
	return {
		waiting,
		perDay,
		until: isWorkedOff ? new BusinessCalendar(settings).after(today, days) : null,
		offer: waiting.length > OFFER_LOADS * perDay
	};
}

function upcoming(ahead: readonly AgendaItem[], todo: number, today: Day): Agenda['upcoming'] {
	const counts = new Map<Day, number>([[today, todo]]);
	for (const { step } of ahead) counts.set(step.due, (counts.get(step.due) ?? 0) + 1);
	return Array.from({ length: DAYS_AHEAD }, (_, index) => {
		const day = addDays(today, index);
		return { day, count: counts.get(day) ?? 0 };
	});
}
