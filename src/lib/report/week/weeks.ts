/** The last weeks beside each other: how much went out, by which way answers came, and how long they took. */
import { isOutsideCadence } from '../../domain/cadence/history/touch-kinds';
import type { EngineBook } from '../../domain/cadence/assess';
import { sortTouches } from '../../domain/cadence/history/touch-order';
import { datedTouches } from '../../domain/leads/dating';
import { addDays, daysBetween, earlierOf, LAST_DAY, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { CHANNELS, isChannelTold, type Channel, type Touch } from '../../domain/touch';
import {
	happenings,
	isOffer,
	isOwnTouch,
	isReply,
	parts,
	type Entry,
	type Part,
	type TouchEntry
} from './week';

const WEEKS_SHOWN = 12;

/** Days that an answer took at most, for each group but the last, which has no end. */
export const ANSWER_TIMES = [1, 3, 7, 14, 30, Infinity] as const;
export type AnswerTime = (typeof ANSWER_TIMES)[number];

export interface Weeks {
	/** The oldest first; the last is the one that was asked for. Each by its first day. */
	readonly touches: readonly Part<Day>[];
	/** The replies of these weeks by the way they came, the most used first. */
	readonly replies: readonly Part<Channel>[];
	/** How many came by a way that nobody told: a sheet only says that they came. */
	readonly repliesUntold: number;
	/** The replies and offers of these weeks that answered something, by how long that had taken; empty groups included. */
	readonly answers: readonly Part<AnswerTime>[];
	/** In days; null where nothing was answered. */
	readonly usualAnswer: number | null;
}

/** The week that begins on a day and those before it, as they stand today. */
export function weeks(book: Pick<EngineBook, 'leads'>, from: Day, today: Day, count = WEEKS_SHOWN): Weeks {
	const first = addDays(from, -7 * (count - 1));
	const happened = happenings(book, first, earlierOf(addDays(from, 6), today));
	const replies = happened.filter(({ touch }) => isReply(touch));
	const told = replies.filter(({ touch }) => isChannelTold(touch));
	const ordered = new Map<Lead, readonly Touch[]>();
	const answers = happened
		.filter(({ touch }) => isReply(touch) || isOffer(touch))
		.flatMap((entry) => answerOf(entry, ordered));
	return {
		touches: byWeek(
			happened.filter(({ touch }) => isOwnTouch(touch)),
			first,
			count
		),
		replies: parts(told, CHANNELS, ({ channel }) => channel),
		repliesUntold: replies.length - told.length,
		answers: ANSWER_TIMES.map((key, at) => ({
			key,
			entries: answers.filter(({ days }) => days <= key && days > (ANSWER_TIMES[at - 1] ?? -1))
		})),
		usualAnswer: median(answers.map(({ days }) => days))
	};
}

function byWeek(entries: readonly TouchEntry[], first: Day, count: number): Part<Day>[] {
	const byNumber = Array.from({ length: count }, (): Entry[] => []);
	for (const entry of entries) byNumber[Math.floor(daysBetween(first, entry.on) / 7)]?.push(entry);
	return byNumber.map((found, number) => ({ key: addDays(first, 7 * number), entries: found }));
}

type Answer = Entry & { readonly days: number };

/** The reply with the days since the user's message that it answered; nothing where it answered none. */
function answerOf(entry: TouchEntry, ordered: Map<Lead, readonly Touch[]>): Answer[] {
	const { lead, touch } = entry;
	const touches = ordered.get(lead) ?? sortTouches(datedTouches(lead), LAST_DAY);
	ordered.set(lead, touches);
	const asked = askedBefore(touches, touch);
	return asked ? [{ ...entry, days: daysBetween(asked.on, entry.on) }] : [];
}

/** The user's newest message before a reply, where no word came in between. */
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
