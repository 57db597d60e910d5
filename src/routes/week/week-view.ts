/**
 * Prepares the week page: its figures and charts as texts and numbers, with the entries behind
 * each.
 */
import {
	addDays,
	earlierOf,
	formatDay,
	isDay,
	laterOf,
	type Day,
	type Pause,
	type Weekday
} from '$lib/domain/day';
import type { Assessment } from '$lib/domain/cadence/assessment';
import type { EngineBook } from '$lib/domain/cadence/book';
import type { InPortions } from '$lib/domain/portions/portions';
import { funnelInPortions, type FunnelStep } from '$lib/report/week/funnel';
import { upcomingInPortions, type UpcomingStep } from '$lib/report/week/upcoming-steps';
import {
	touchesBetween,
	weekInPortions,
	weekStart,
	type Figure,
	type FigureId,
	type EntryGroup,
	type Week
} from '$lib/report/week/week';
import { appointmentSource, interviewQuery } from '$lib/domain/steps/appointments';
import type { TouchKind } from '$lib/domain/touch';
import type { Entry, TouchEntry } from '$lib/report/week/week-entries';
import { ANSWER_TIMES, weeksInPortions, type AnswerTime, type Weeks } from '$lib/report/week/weeks';
import {
	entryViews,
	type EntryView,
	type EntryViews,
	type FigureView,
	type WeekColumn
} from '$lib/ui/week/figure';
import { dayInWords } from '$lib/messages/common/days';
import { shortDay, UNDATED } from '$lib/messages/lead/timeline';
import { channelName, touchKindName } from '$lib/messages/common/titles';
import { funnelTexts } from '$lib/messages/week/week-page';
import { figureDefinition, figureLabel, figureValue, type WeekCounts } from '$lib/messages/week/week';
import * as charts from '$lib/messages/week/week-charts';
import { countedSentence, timingWords } from '$lib/messages/week/week-lines';

/** Returns the first day of the week that an address names, by default today's week. */
export function readWeek(address: string, firstWeekday: Weekday, today: Day): Day {
	const day = new URLSearchParams(address).get('week');
	return weekStart(isDay(day) ? day : today, firstWeekday);
}

/** Writes the query with its question mark; '' for today's week. */
export function writeWeek(from: Day, firstWeekday: Weekday, today: Day): '' | `?${string}` {
	return from === weekStart(today, firstWeekday) ? '' : `?week=${from}`;
}

/**
 * Returns the days whose steps a week shows: the following week, the week itself when it is in the
 * future, or none when it is over.
 */
export function aheadSpan(from: Day, today: Day): { readonly from: Day; readonly to: Day } | null {
	if (addDays(from, 6) < today) return null;
	const first = from > today ? from : addDays(from, 7);
	return { from: first, to: addDays(first, 6) };
}

/** Everything that the page tells of a week. */
export interface WeekFacts {
	readonly from: Day;
	readonly told: Week;
	readonly last: Weeks;
	readonly ahead: readonly UpcomingStep[];
	readonly stages: readonly FunnelStep[];
	/** All activity of the week up to today, from both sides, the newest first. */
	readonly happened: readonly TouchEntry[];
}

/** Works out everything that the page tells of the week that begins on a day. */
export function* weekFacts(
	engine: EngineBook,
	assessments: ReadonlyMap<string, Pick<Assessment, 'steps'>>,
	from: Day,
	today: Day
): InPortions<WeekFacts> {
	const told = yield* weekInPortions(engine, from, today);
	const last = yield* weeksInPortions(engine, from, today);
	const span = aheadSpan(from, today);
	const ahead = span ? yield* upcomingInPortions(engine, assessments, span.from, span.to, today) : [];
	const until = earlierOf(told.to, today);
	const stages = yield* funnelInPortions(engine.leads.values(), until);
	const happened = (yield* touchesBetween(engine, from, until)).reverse();
	return { from, told, last, ahead, stages, happened };
}

export function figureView({ id, entries, others }: Figure, today: Day): FigureView {
	return {
		key: id,
		label: figureLabel(id),
		value: figureValue(id, entries.length, others?.length),
		definition: figureDefinition(id),
		entries: viewsOf(entries, today),
		...(others && { others: viewsOf(others, today) })
	};
}

/** Returns the query of the page on which a step of the week ahead is prepared; undefined where it is no appointment. */
export function preparationOf({ lead, step }: Pick<UpcomingStep, 'lead' | 'step'>) {
	const source = appointmentSource(lead, step);
	return source === undefined ? undefined : interviewQuery(lead.id, source);
}

/** Returns true for a figure that counts or leaves out anything: what is zero is not told. */
export const isTold = ({ entries, others = [] }: Figure): boolean => entries.length + others.length > 0;

export function toldFigures(figures: readonly Figure[], today: Day): readonly FigureView[] {
	return figures.filter(isTold).map((figure) => figureView(figure, today));
}

/** Returns the stages of the funnel, with their share of all applications as a bar. */
export function funnelViews(steps: readonly FunnelStep[], today: Day): FigureView[] {
	return steps.map(({ key, entries, rate }) => ({
		key,
		label: funnelTexts.label(key),
		value: funnelTexts.value(key, entries.length, rate),
		definition: funnelTexts.definition(key),
		entries: viewsOf(entries, today),
		bar: rate
	}));
}

export function happenedViews({ happened }: WeekFacts, today: Day): EntryViews {
	return viewsOf(happened, today);
}

export function channelViews(parts: Week['byChannel'], today: Day): FigureView[] {
	return partViews(parts, channelName, charts.channelDefinition, today);
}

export function kindViews(parts: Week['byKind'], today: Day): FigureView[] {
	return partViews(parts, touchKindName, charts.kindDefinition, today);
}

/** Returns the replies by channel, over several weeks. */
export function replyViews(replies: Weeks['replies'], today: Day): FigureView[] {
	return partViews(replies, channelName, charts.replyDefinition, today);
}

/** Returns the answers by how long they took, over several weeks. */
export function answerViews(answers: Weeks['answers'], today: Day): FigureView[] {
	const before = new Map(ANSWER_TIMES.map((time, at) => [time, ANSWER_TIMES[at - 1]]));
	const nameOf = (time: AnswerTime) => charts.answerTimeName(time, before.get(time));
	const told = answers.filter(({ entries }) => entries.length > 0);
	return partViews(told, nameOf, () => charts.ANSWER_DEFINITION, today);
}

/** Scales the bars to the longest. */
function partViews<Key>(
	parts: readonly EntryGroup<Key>[],
	nameOf: (key: Key) => string,
	definitionOf: (key: Key) => string,
	today: Day
): FigureView[] {
	const most = Math.max(1, ...parts.map(({ entries }) => entries.length));
	return parts.map(({ key, entries }) => ({
		key: String(key),
		label: nameOf(key),
		value: String(entries.length),
		definition: definitionOf(key),
		entries: viewsOf(entries, today),
		bar: entries.length / most
	}));
}

function viewsOf(entries: readonly Entry[], today: Day): EntryViews {
	return entryViews(entries, (entry, at) => entryOf(entry, at, today));
}

function entryOf(entry: Entry, at: number, today: Day): EntryView {
	const { lead, on, touch, promise } = entry;
	const note = promise ? undefined : touch?.note;
	const timing = timingWords(entry);
	return {
		key: `${at} ${lead.id}`,
		...(touch?.undated ? { when: UNDATED } : { day: on, when: dayInWords(on, today) }),
		text: countedSentence(entry, today),
		lead,
		...(timing && { timing }),
		...(note && { note })
	};
}

export function columnsOf(touches: Weeks['touches']): WeekColumn[] {
	return touches.map(({ key, entries }) => ({
		from: key,
		short: shortDay(key),
		name: formatDay(key, 'day of year'),
		count: entries.length
	}));
}

/** Returns the numbers for the sentences. */
export function weekCounts(
	{ from, to, figures, byKind, promisesAhead }: Week,
	ahead: readonly UpcomingStep[],
	pauses: readonly Pause[],
	today: Day
): WeekCounts {
	const byId = new Map(figures.map((figure) => [figure.id, figure]));
	const ofKind = (kind: TouchKind) => byKind.find(({ key }) => key === kind)?.entries.length ?? 0;
	const count = (id: FigureId) => byId.get(id)?.entries.length ?? 0;
	return {
		touches: count('touches'),
		applications: ofKind('application'),
		followUps: ofKind('follow-up'),
		newLeads: count('new-leads'),
		replies: count('replies'),
		interviews: count('interviews'),
		offers: count('offers'),
		letRest: count('let-rest'),
		promisesKept: count('promises'),
		promisesMissed: byId.get('promises')?.others?.length ?? 0,
		promisesAhead: promisesAhead.length,
		ahead: ahead.filter(({ ifSilent }) => !ifSilent).length,
		ifSilent: ahead.filter(({ ifSilent }) => ifSilent).length,
		pause: pauseIn(pauses, from, to),
		from,
		today
	};
}

/** Returns the part of a week that is in a pause; the first of several. */
function pauseIn(pauses: readonly Pause[], from: Day, to: Day): WeekCounts['pause'] {
	const pause = pauses.find((one) => one.from <= to && one.to >= from);
	return pause ? { from: laterOf(pause.from, from), to: earlierOf(pause.to, to) } : null;
}
