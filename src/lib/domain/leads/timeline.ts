/** A lead's past, today, its next step and what comes if nobody answers, as one list. */
import type { Assessment, ForecastStep, Step } from '../cadence/assessment';
import {
	isOutsideCadence,
	isAttempt,
	isInvitation,
	isWord,
	personIdsOf,
	personIn
} from '../cadence/history/touch-kinds';
import { sortTouches, isUndatedBeginning } from '../cadence/history/touch-order';
import { datedTouches, isDated, undatedEvents, type UndatedEvent } from './dating';
import { daysBetween, earlierOf, LAST_DAY, laterOf, type Day } from '../day';
import { personOf, type Ended, type Lead } from '../lead';
import type { Person } from '../person';
import type { No, Promised, Touch } from '../touch';

export type TimelineEntry =
	/** A touch, with the people of the lead whom it was with. */
	| { type: 'touch'; on: Day; touch: Touch; people: readonly Person[] }
	/** A silence from one touch to the next, or to today. */
	| { type: 'silence'; from: Day; to: Day; days: number }
	/** On its own day where it was kept (true) or missed (false); where it still stands or was overtaken (null), on the day it was made. */
	| {
			type: 'promise';
			on: Day;
			by: 'me' | 'them';
			promise: Promised;
			kept: boolean | null;
			appointment: boolean;
	  }
	| { type: 'no'; on: Day; no: No; touch: Touch }
	| { type: 'ended'; on: Day; ended: Ended }
	/** An event that the sheet tells of without a day: it comes after everything else that happened, and is shown without a day. */
	| { type: 'undated'; event: UndatedEvent; people: readonly Person[] }
	| { type: 'today'; on: Day }
	| { type: 'step'; step: Step }
	| { type: 'forecast'; step: ForecastStep };

type Dated = Extract<TimelineEntry, { on: Day }>;

/** A gap of so many days between two touches is shown as silence. */
const SHORTEST_SILENCE = 3;

/** Returns the entries of a lead's timeline, oldest first: what happened, today, what was entered ahead, the next step, the forecast. */
export function timeline(
	lead: Lead,
	assessment: Pick<Assessment, 'state' | 'next' | 'forecast'>,
	today: Day
): TimelineEntry[] {
	const happened = happenings(lead, today);
	const past = happened.filter(({ on }) => on <= today);
	const isOver = assessment.state === 'closed' || assessment.state === 'respect-no';
	return [
		...withSilences(past, isOver ? null : today, readDays(lead)),
		...undatedEntries(lead),
		{ type: 'today', on: today },
		...happened.filter(({ on }) => on > today),
		...(assessment.next ? [{ type: 'step' as const, step: assessment.next }] : []),
		...assessment
			.forecast()
			.slice(1)
			// Another step that is overdue is done today at the earliest.
			.map((step) => ({ type: 'forecast' as const, step: { ...step, due: laterOf(step.due, today) } }))
	];
}

/** Returns the touches, promises and ends that have a day, in order; on one day a touch goes before the promise that it kept. */
function happenings(lead: Lead, today: Day): Dated[] {
	const touches = sortTouches(datedTouches(lead), LAST_DAY);
	const entries: Dated[] = touches.flatMap((touch, index) =>
		entriesOf(touch, () => touches.slice(index + 1), lead, today)
	);
	for (const touch of lead.touches) {
		// The day that was promised is known, also where the day of the promise is not.
		if (!touch.undated || !touch.promise) continue;
		const since = touches.filter(({ on }) => on > touch.on);
		const entry = promiseEntry(touch, touch.promise, since, today);
		entries.push({ ...entry, on: touch.promise.on });
	}
	if (lead.ended && !lead.ended.undated)
		entries.push({ type: 'ended', on: lead.ended.on, ended: lead.ended });
	return entries.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** @param later those after it, asked for only where it promises something */
function entriesOf(touch: Touch, later: () => readonly Touch[], lead: Lead, today: Day): Dated[] {
	const people = personIdsOf(touch).flatMap((id) => personOf(lead, id) ?? []);
	const entries: Dated[] = [{ type: 'touch', on: touch.on, touch, people }];
	if (touch.no) entries.push({ type: 'no', on: touch.on, no: touch.no, touch });
	if (touch.promise) entries.push(promiseEntry(touch, touch.promise, later(), today));
	return entries;
}

function promiseEntry(touch: Touch, promise: Promised, later: readonly Touch[], today: Day): Dated {
	const happened = later.filter(({ on }) => on <= today);
	const kept =
		promise.by === 'me'
			? isPromiseKept(promise, happened, today)
			: isKeptByThem(promise, happened, today, isInvitation(touch));
	return {
		type: 'promise',
		on: kept === null ? touch.on : earlierOf(promise.on, today),
		by: promise.by,
		promise: { ...promise, personId: promise.personId ?? personIn(touch) },
		kept,
		appointment: isInvitation(touch)
	};
}

/**
 * Tells whether the user kept a promise (`kept-promises`): in touch, an attempt too, on its day or earlier through the promised
 * channel. null: its day has not passed, or their word or a newer promise came before it.
 */
export function isPromiseKept(promise: Promised, later: readonly Touch[], today: Day): boolean | null {
	for (const touch of later) {
		if (touch.on > promise.on) break;
		if (keeps(touch, promise)) return true;
		if (isWord(touch) || touch.promise?.by === 'me') return null;
	}
	return promise.on < today ? false : null;
}

function keeps(touch: Touch, { on, channel }: Promised): boolean {
	// Nobody knows if an undated touch was sent on that day.
	if (touch.direction !== 'out' || isOutsideCadence(touch) || !isDated(touch)) return false;
	if (touch.on === on) return true;
	return !isAttempt(touch) && (channel ?? touch.channel) === touch.channel;
}

const isOn = (day: Day, touch: Touch) => isDated(touch) && touch.on === day;

/**
 * Returns true if a promise of theirs was kept: they moved by the day that they named, or somebody was in touch on the day
 * that they agreed. Word before the day of an appointment leaves it open.
 */
function isKeptByThem(
	promise: Promised,
	later: readonly Touch[],
	today: Day,
	isAppointment: boolean
): boolean | null {
	for (const touch of later) {
		if (touch.on > promise.on) break;
		const isMove = promise.answer ? isWord(touch) : isOn(promise.on, touch) && !isOutsideCadence(touch);
		if (isMove) return true;
		if ((isWord(touch) && !isAppointment) || touch.promise?.by === 'them') return null;
	}
	return promise.on < today ? false : null;
}

function undatedEntries(lead: Lead): TimelineEntry[] {
	return undatedEvents(lead).map((event) => {
		const ids = event.what === 'touch' ? personIdsOf(event.touch) : [];
		return { type: 'undated', event, people: ids.flatMap((id) => personOf(lead, id) ?? []) };
	});
}

/** Returns the days on which undated events were read: they had happened by then, so no silence reaches across one of these days. */
function readDays(lead: Lead): readonly Day[] {
	return undatedEvents(lead).flatMap((event) =>
		event.what === 'touch' && !isUndatedBeginning(event.touch) ? [event.touch.on] : []
	);
}

/** Returns the silences between one touch and the next, and (where nothing ended it) between the last one and today. */
function withSilences(past: readonly Dated[], until: Day | null, broken: readonly Day[]): TimelineEntry[] {
	const entries: TimelineEntry[] = [];
	let last: Day | null = null;
	for (const entry of past) {
		if (entry.type === 'touch') {
			if (!isBroken(last, entry.on, broken)) entries.push(...silence(last, entry.on));
			last = entry.on;
		}
		entries.push(entry);
	}
	return broken.some((day) => last === null || day >= last) ? entries : [...entries, ...silence(last, until)];
}

/** Returns true if an undated event, which was read on one of these days, may lie within the silence. */
function isBroken(from: Day | null, to: Day, broken: readonly Day[]): boolean {
	return broken.some((day) => from !== null && day >= from && day < to);
}

function silence(from: Day | null, to: Day | null): TimelineEntry[] {
	if (!from || !to || daysBetween(from, to) < SHORTEST_SILENCE) return [];
	return [{ type: 'silence', from, to, days: daysBetween(from, to) }];
}
