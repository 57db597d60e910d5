/** The order of the day's list (docs/rules.md, "The day's list"): what is owed and agreed, then what is alive, freshest first. */
import type { Step, StepRule } from '../cadence/assessment';
import type { Day } from '../day';
import type { Lead } from '../lead';
import { sortInPortions, type InPortions } from '../portions/portions';
import type { AgendaItem } from './agenda-item';
import { isActive } from './triage';

const APPOINTMENT = 0;
const OWN_PROMISE = 2;
const AGREED = 5;
const LAST_OF_FIRST_GROUP = 7;
const PASSED_PLAN = 9;
const FIRST_STEP_IN_TIME = 10;

/** The place of each kind of step. The places that are left free are taken by what a step's facts make of it. */
const PLACES: Record<StepRule, number> = {
	'log-interview': 1,
	'reply-owed': 3,
	'debrief-recruiter': 4,
	'thank-each-interviewer': 4,
	'agreed-date': AGREED,
	'own-step': AGREED,
	'their-deadline': 6,
	'ask-again': 6,
	'tell-of-offer': LAST_OF_FIRST_GROUP,
	'gracious-close': LAST_OF_FIRST_GROUP,
	'withdraw-courteously': LAST_OF_FIRST_GROUP,
	'after-interview': 8,
	'second-follow-up': 11,
	'no-calls-posting': 11,
	'first-follow-up': 12,
	'retry-call': 13,
	'keep-in-touch': 14,
	'recruiter-touch-base': 14,
	'find-a-person': 15,
	'plan-first-step': 16
};

function placeOf(step: Step, lead: Lead, today: Day): number {
	const { rule, due } = step;
	if (rule === 'plan-first-step' && isAhead(lead.applyBy, today)) return FIRST_STEP_IN_TIME;
	if (isPassedPlan(step, lead, today)) return PASSED_PLAN;
	if (step.at !== undefined && due === today) return APPOINTMENT;
	return rule === 'agreed-date' && step.facts.namedBy === 'me' ? OWN_PROMISE : PLACES[rule];
}

function isAhead(applyBy: Day | undefined, today: Day): boolean {
	return applyBy !== undefined && applyBy >= today;
}

/** Returns true for a plan from a sheet whose day has passed. Nobody said if it was carried out. */
function isPassedPlan({ rule, due }: Step, { ownStep }: Lead, today: Day): boolean {
	return rule === 'own-step' && due < today && ownStep?.implied === true;
}

/** Returns true if the step belongs to the first group, which holds what is owed and what was agreed. */
export function isOwedOrAgreed(step: Step, lead: Lead, today: Day): boolean {
	return placeOf(step, lead, today) <= LAST_OF_FIRST_GROUP;
}

type Order = (a: AgendaItem, b: AgendaItem) => number;

/**
 * Sorts items by kind; then appointments by the hour, high priority first, active leads first, the latest due day first,
 * by organisation, and by the lead's id.
 * @param before the items as they were sorted before: those that stayed the same objects keep their order
 */
export function* sortAgenda(
	items: readonly AgendaItem[],
	today: Day,
	before: readonly AgendaItem[] = []
): InPortions<AgendaItem[]> {
	const byPlace = placesOf(today, () => 0);
	const entries = new Map<AgendaItem, number>();
	for (const [at, item] of items.entries()) entries.set(item, at);
	const kept = before.filter((item) => entries.has(item));
	const known = kept.length < items.length ? new Set(kept) : entries;
	const fresh = items.filter((item) => !known.has(item));
	const order: Order = (a, b) => byPlace(a, b) || entries.get(a)! - entries.get(b)!;
	const sorted = yield* sortInPortions(fresh, order);
	return kept.length === 0 ? sorted : merged(kept, sorted, order);
}

/** Sorts upcoming items by their day first, then as `sortAgenda` does. */
export function sortUpcoming(items: readonly AgendaItem[], today: Day): InPortions<AgendaItem[]> {
	return sortInPortions(
		items,
		placesOf(today, (a, b) => compareText(a.step.due, b.step.due))
	);
}

/** Holds the sort keys of an item. They are read once per item, since ten thousand items take far more comparisons. */
interface SortKey {
	readonly place: number;
	/** The hour of an appointment. */
	readonly at: string;
	readonly isHigh: boolean;
	readonly isActive: boolean;
	readonly due: Day;
	readonly organisation: string;
	readonly leadId: string;
}

/** Returns an order by a first criterion, then by the place of the step's kind, then by what is worth most within it. */
function placesOf(today: Day, first: Order): Order {
	const keys = new Map<AgendaItem, SortKey>();
	const keyOf = (item: AgendaItem): SortKey => {
		let known = keys.get(item);
		if (!known) keys.set(item, (known = readKey(item, today)));
		return known;
	};
	return (a, b) => first(a, b) || byKey(keyOf(a), keyOf(b));
}

function readKey({ step, lead, isHigh }: AgendaItem, today: Day): SortKey {
	return {
		place: placeOf(step, lead, today),
		at: step.at ?? '',
		isHigh,
		isActive: isActive(lead),
		due: step.due,
		organisation: lead.organisation.toLowerCase(),
		leadId: lead.id
	};
}

/** Compares two items. Within one kind, an active lead is likelier to answer, and a follow-up is worth most while it is fresh. */
function byKey(a: SortKey, b: SortKey): number {
	return (
		a.place - b.place ||
		(a.place === APPOINTMENT ? compareText(a.at, b.at) : 0) ||
		Number(b.isHigh) - Number(a.isHigh) ||
		Number(b.isActive) - Number(a.isActive) ||
		compareText(b.due, a.due) ||
		compareText(a.organisation, b.organisation) ||
		// Two leads that are equal in all of these stand the same way after the next start, which reads them in another order.
		compareText(a.leadId, b.leadId)
	);
}

/** Merges two sorted lists, of which the second is short. */
function merged(long: readonly AgendaItem[], short: readonly AgendaItem[], order: Order): AgendaItem[] {
	const all: AgendaItem[] = [];
	let from = 0;
	for (const item of short) {
		const to = firstAfter(long, item, order, from);
		for (; from < to; from++) all.push(long[from]!);
		all.push(item);
	}
	for (; from < long.length; from++) all.push(long[from]!);
	return all;
}

/** Returns where an item belongs in a sorted list, found by halving. */
function firstAfter(sorted: readonly AgendaItem[], item: AgendaItem, order: Order, from: number): number {
	let [low, high] = [from, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (order(sorted[middle]!, item) > 0) high = middle;
		else low = middle + 1;
	}
	return low;
}

export function compareOrganisations(a: Lead, b: Lead): number {
	return compareText(a.organisation.toLowerCase(), b.organisation.toLowerCase());
}

export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
