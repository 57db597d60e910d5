/** Computes the figures of a week of job search: what the user did first, then what came back. */
import type { EngineBook } from '../../domain/cadence/book';
import { isAttempt, isSent, isWord } from '../../domain/cadence/history/touch-kinds';
import { datedTouches, isDated } from '../../domain/leads/dating';
import { addDays, earlierOf, weekdayOf, type Day, type Weekday } from '../../domain/day';
import { atOnce, forEachInPortions, sortInPortions, type InPortions } from '../../domain/portions/portions';
import { ownPromises, type OwnPromise } from '../../domain/leads/promises';
import {
	CHANNELS,
	isChannelTold,
	TOUCH_KINDS,
	type Channel,
	type Touch,
	type TouchKind
} from '../../domain/touch';
import { dueAndOpen, withDueDay } from './on-time';
import type { Entry, OpenEntry, TouchEntry } from './week-entries';
import { liftsNo } from '../../domain/cadence/history/refusals';
import { sortTouches } from '../../domain/cadence/history/touch-order';
import type { Lead } from '../../domain/lead';

/** Figures of what the user did, in the order of showing. */
export const OWN_FIGURES = [
	'touches',
	'follow-ups',
	'promises',
	'thanks',
	'calls',
	'news',
	'new-leads',
	'let-rest'
] as const;
/** Figures of what came back follow. */
const FIGURES = [...OWN_FIGURES, 'replies', 'interviews', 'offers'] as const;
export type FigureId = (typeof FIGURES)[number];

/** A figure with all that it counts: the number is the number of entries. */
export interface Figure {
	readonly id: FigureId;
	readonly entries: readonly Entry[];
	/** Entries that do not count, for a share such as "three of four". */
	readonly others?: readonly Entry[];
}

export interface EntryGroup<Key> {
	readonly key: Key;
	readonly entries: readonly Entry[];
}

export interface Week {
	/** First and last day, both included. */
	readonly from: Day;
	readonly to: Day;
	/** Every figure, in the order of `FIGURES`. */
	readonly figures: readonly Figure[];
	/** The touches by channel (where somebody told it) and by kind, the most used first. */
	readonly byChannel: readonly EntryGroup<Channel>[];
	readonly byKind: readonly EntryGroup<TouchKind>[];
	/** The user's own promises of the week that are still to be kept. */
	readonly promisesAhead: readonly Entry[];
}

/** Returns the first day of a day's week, where weeks begin on `firstWeekday` (0 = Sunday). */
export function weekStart(day: Day, firstWeekday: Weekday): Day {
	return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
}

/**
 * Returns the figures of the seven days from `from` on, as of today. An event of a sheet counts on its day, an
 * undated one nowhere, and one dated after today has not happened.
 */
export function week(book: EngineBook, from: Day, today: Day): Week {
	return atOnce(weekInPortions(book, from, today));
}

/** Returns the figures as `week` does, in portions. */
export function* weekInPortions(book: EngineBook, from: Day, today: Day): InPortions<Week> {
	const to = addDays(from, 6);
	const happened = yield* touchesBetween(book, from, earlierOf(to, today));
	const touches = happened.filter(({ touch }) => isOwnTouch(touch));
	yield;
	const open = yield* dueAndOpen(book, from, today);
	const promises = yield* promisesOf(book, from, to, today);
	const followUps = yield* onTime(['follow-up', 'keep-in-touch'], touches, open, book);
	const thanks = yield* onTime(['thank-you'], touches, open, book);
	const added = yield* newLeads(book, from, earlierOf(to, today));
	const closed = yield* closedLeads(book.leads.values(), from, earlierOf(to, today));
	const counted: Record<FigureId, Omit<Figure, 'id'>> = {
		touches: { entries: touches },
		'follow-ups': followUps,
		promises: split(
			promises.filter(({ promise }) => promise.outcome !== 'open'),
			({ promise }) => promise.outcome === 'kept'
		),
		thanks,
		calls: reached(happened),
		news: { entries: touches.filter(({ touch }) => touch.news !== undefined) },
		'new-leads': { entries: added },
		'let-rest': { entries: closed },
		replies: { entries: happened.filter(({ touch }) => isReply(touch)) },
		interviews: { entries: happened.filter(({ touch }) => touch.kind === 'interview' && !touch.automatic) },
		offers: { entries: happened.filter(({ touch }) => isOffer(touch)) }
	};
	return {
		from,
		to,
		figures: FIGURES.map((id) => ({ id, ...counted[id] })),
		byChannel: groupTouches(
			touches.filter(({ touch }) => isChannelTold(touch)),
			CHANNELS,
			({ channel }) => channel
		),
		byKind: groupTouches(touches, TOUCH_KINDS, ({ kind }) => kind),
		promisesAhead: promises.filter(({ promise }) => promise.outcome === 'open')
	};
}

/** Returns the touches between two days (inclusive), by day and hour, without undated ones. */
export function* touchesBetween(
	book: Pick<EngineBook, 'leads'>,
	from: Day,
	to: Day
): InPortions<TouchEntry[]> {
	const byDay = new Map<Day, TouchEntry[]>();
	yield* forEachInPortions(book.leads.values(), (lead) => {
		for (const touch of datedTouches(lead)) {
			if (touch.on < from || touch.on > to) continue;
			const ofDay = byDay.get(touch.on);
			if (ofDay) ofDay.push({ lead, touch, on: touch.on });
			else byDay.set(touch.on, [{ lead, touch, on: touch.on }]);
		}
	});
	const found: TouchEntry[] = [];
	for (const day of [...byDay.keys()].sort(compare)) {
		const ofDay = byDay.get(day)!;
		const ordered = yield* sortInPortions(ofDay, (a, b) => compare(a.touch.at ?? '', b.touch.at ?? ''));
		for (const entry of ordered) found.push(entry);
	}
	return found;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Tells whether the user was in touch. A call that reached nobody and left no message is not, and an interview comes
 * from the employer.
 */
export function isOwnTouch(touch: Touch): boolean {
	return isSent(touch) && touch.kind !== 'interview';
}

/**
 * Tells whether a touch is a reply. Interviews and offers count separately; courtesies and automatic mails do not
 * count.
 */
export function isReply(touch: Touch): boolean {
	return touch.direction === 'in' && isWord(touch) && touch.kind !== 'interview' && !isOffer(touch);
}

export function isOffer(touch: Touch): boolean {
	return touch.direction === 'in' && touch.kind === 'offer' && !touch.automatic;
}

function reached(happened: readonly TouchEntry[]): Omit<Figure, 'id'> {
	const calls = happened.filter(({ touch }) => isOwnCall(touch));
	return split(calls, ({ touch }) => touch.outcome === 'spoke');
}

function isOwnCall(touch: Touch): boolean {
	return touch.channel === 'phone' && (isOwnTouch(touch) || isAttempt(touch)) && touch.kind !== 'interview';
}

/**
 * Returns touches of some kinds that were sent by their due day, and beside them the late ones and those not sent
 * yet.
 */
function* onTime(
	kinds: readonly TouchKind[],
	touches: readonly TouchEntry[],
	open: readonly OpenEntry[],
	book: EngineBook
): InPortions<Omit<Figure, 'id'>> {
	const sent: TouchEntry[] = [];
	yield* forEachInPortions(touches, (entry) => {
		if (kinds.includes(entry.touch.kind)) sent.push(withDueDay(entry, book));
	});
	const { entries, others } = split(sent, ({ on, due }) => due === undefined || on <= due);
	return { entries, others: [...others, ...open.filter(({ open: kind }) => kinds.includes(kind))] };
}

function* promisesOf(
	book: EngineBook,
	from: Day,
	to: Day,
	today: Day
): InPortions<(Entry & { promise: OwnPromise })[]> {
	const all: OwnPromise[] = [];
	yield* forEachInPortions(book.leads.values(), (lead) => void all.push(...ownPromises([lead], today)));
	return all
		.filter(({ promise: { on }, outcome }) => on >= from && on <= to && outcome !== 'overtaken')
		.map((promise) => ({ lead: promise.lead, on: promise.promise.on, touch: promise.touch, promise }))
		.sort((a, b) => compare(a.on, b.on));
}

function newLeads({ leads }: EngineBook, from: Day, to: Day): InPortions<Entry[]> {
	const added: Entry[] = [];
	for (const lead of leads.values())
		if (lead.addedOn >= from && lead.addedOn <= to) added.push({ lead, on: lead.addedOn });
	return sortInPortions(
		added,
		(a, b) => compare(a.on, b.on) || compare(a.lead.organisation, b.lead.organisation)
	);
}

function split<T>(all: readonly T[], counts: (one: T) => boolean): { entries: T[]; others: T[] } {
	return { entries: all.filter(counts), others: all.filter((one) => !counts(one)) };
}

/** Groups entries by key, the largest group first; equal ones keep the order of `keys`. */
export function groupTouches<Key>(
	entries: readonly TouchEntry[],
	keys: readonly Key[],
	keyOf: (touch: Touch) => Key
): EntryGroup<Key>[] {
	return keys
		.map((key) => ({ key, entries: entries.filter(({ touch }) => keyOf(touch) === key) }))
		.filter((part) => part.entries.length > 0)
		.sort((a, b) => b.entries.length - a.entries.length);
}

/** Returns the leads that were closed between two days (inclusive), each once, by day. */
function* closedLeads(leads: Iterable<Lead>, from: Day, to: Day): InPortions<Entry[]> {
	const rested: Entry[] = [];
	yield* forEachInPortions(leads, (lead) => {
		const entry = entryOf(lead, from, to);
		if (entry) rested.push(entry);
	});
	return rested.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function entryOf(lead: Lead, from: Day, to: Day): Entry | null {
	const within = (on: Day) => on >= from && on <= to;
	const { ended } = lead;
	if (ended && !ended.implied && ended.how !== 'accepted' && within(ended.on)) return { lead, on: ended.on };
	if (!lead.touches.some(({ no }) => no?.scope === 'role')) return null;
	const touches = sortTouches(lead.touches, to);
	const close = touches.find((touch, index) => within(touch.on) && isClose(touch, touches.slice(0, index)));
	return close ? { lead, on: close.on, touch: close } : null;
}

/** Tells whether a touch is the first thank-you or answer after a rejection that still stands; see `gracious-close`. */
function isClose(touch: Touch, before: readonly Touch[]): boolean {
	if (!isGracious(touch)) return false;
	const no = before.findLastIndex((one) => one.no?.scope === 'role');
	const since = before.slice(no + 1);
	return no >= 0 && !since.some((one) => liftsNo(one) || isGracious(one));
}

function isGracious(touch: Touch): boolean {
	return isDated(touch) && isSent(touch) && (touch.kind === 'thank-you' || touch.kind === 'reply');
}
