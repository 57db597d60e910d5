/** Compares the last weeks: how much was sent, by which channel answers came, and how long they took. */
import { isOutsideCadence } from '../../domain/cadence/history/touch-kinds';
import type { EngineBook } from '../../domain/cadence/book';
import { sortTouches } from '../../domain/cadence/history/touch-order';
import { datedTouches } from '../../domain/leads/dating';
import { addDays, daysBetween, earlierOf, LAST_DAY, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { atOnce, forEachInPortions, type InPortions } from '../../domain/portions/portions';
import { CHANNELS, isChannelTold, type Channel, type Touch } from '../../domain/touch';
import { touchesBetween, isOffer, isOwnTouch, isReply, groupTouches, type EntryGroup } from './week';
import type { Entry, TouchEntry } from './week-entries';

const WEEKS_SHOWN = 12;

/** Upper limits in days of the groups of answer times; the last group has none. */
export const ANSWER_TIMES = [1, 3, 7, 14, 30, Infinity] as const;
export type AnswerTime = (typeof ANSWER_TIMES)[number];

export interface Weeks {
	/** Touches by the first day of their week, the oldest first. */
	readonly touches: readonly EntryGroup<Day>[];
	/** Replies by channel, the most used first. */
	readonly replies: readonly EntryGroup<Channel>[];
	/** The number of replies without a known channel, of which a sheet only says that they came. */
	readonly repliesUntold: number;
	/** Replies and offers that answered something, by the time they took; empty groups included. */
	readonly answers: readonly EntryGroup<AnswerTime>[];
	/** The median answer time in days; null where nothing was answered. */
	readonly usualAnswer: number | null;
}

/** Returns the week that begins on a day and those before it, as of today. */
export function weeks(book: Pick<EngineBook, 'leads'>, from: Day, today: Day, count = WEEKS_SHOWN): Weeks {
	return atOnce(weeksInPortions(book, from, today, count));
}

/** Returns the weeks as `weeks` does, in portions. */
export function* weeksInPortions(
	book: Pick<EngineBook, 'leads'>,
	from: Day,
	today: Day,
	count = WEEKS_SHOWN
): InPortions<Weeks> {
	const first = addDays(from, -7 * (count - 1));
	const happened = yield* touchesBetween(book, first, earlierOf(addDays(from, 6), today));
	const [own, replies, told]: [TouchEntry[], TouchEntry[], TouchEntry[]] = [[], [], []];
	const answers: Answer[] = [];
	const ordered = new Map<Lead, readonly Touch[]>();
	const visit = (entry: TouchEntry) => {
		const { touch } = entry;
		if (isOwnTouch(touch)) own.push(entry);
		if (isReply(touch)) {
			replies.push(entry);
			if (isChannelTold(touch)) told.push(entry);
		}
		if (isReply(touch) || isOffer(touch)) answers.push(...answerOf(entry, ordered));
	};
	yield* forEachInPortions(happened, visit, 1000);
	return {
		touches: byWeek(own, first, count),
		replies: groupTouches(told, CHANNELS, ({ channel }) => channel),
		repliesUntold: replies.length - told.length,
		answers: ANSWER_TIMES.map((key, at) => ({
			key,
			entries: answers.filter(({ days }) => days <= key && days > (ANSWER_TIMES[at - 1] ?? -1))
		})),
		usualAnswer: median(answers.map(({ days }) => days))
	};
}

function byWeek(entries: readonly TouchEntry[], first: Day, count: number): EntryGroup<Day>[] {
	const byNumber = Array.from({ length: count }, (): Entry[] => []);
	for (const entry of entries) byNumber[Math.floor(daysBetween(first, entry.on) / 7)]?.push(entry);
	return byNumber.map((found, number) => ({ key: addDays(first, 7 * number), entries: found }));
}

type Answer = Entry & { readonly days: number };

/** Returns the reply with the days since the message that it answered; nothing where it answered none. */
function answerOf(entry: TouchEntry, ordered: Map<Lead, readonly Touch[]>): Answer[] {
	const { lead, touch } = entry;
	const touches = ordered.get(lead) ?? sortTouches(datedTouches(lead), LAST_DAY);
	ordered.set(lead, touches);
	const asked = askedBefore(touches, touch);
	return asked ? [{ ...entry, days: daysBetween(asked.on, entry.on) }] : [];
}

/** Returns the user's last message before a reply, unless another reply came in between. */
function askedBefore(touches: readonly Touch[], reply: Touch): Touch | undefined {
	const last = touches
		.slice(0, touches.indexOf(reply))
		.findLast((touch) => isReply(touch) || isOffer(touch) || (isOwnTouch(touch) && !isOutsideCadence(touch)));
	return last?.direction === 'out' ? last : undefined;
}

function median(numbers: readonly number[]): number | null {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
