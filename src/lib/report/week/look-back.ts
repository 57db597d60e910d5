/**
 * Shows what earned answers, over all weeks: counts by channel, hour, kind of message, and with news or without.
 *
 * A message is answered when a reply came before the user's next message on that lead; a call when it reached
 * somebody, or left a message that was answered. Two groups are compared only where both have at least
 * `MIN_GROUP_SIZE` decided messages and the 95 % Wilson intervals of their shares do not overlap (E. B. Wilson,
 * "Probable inference, the law of succession, and statistical inference", Journal of the American Statistical
 * Association 22, 1927). Asking for intervals that do not overlap is stricter than a test of the difference (N.
 * Schenker and J. F. Gentleman, The American Statistician 55, 2001), which suits several looks at the same few
 * numbers. It tells that there is a difference, never why.
 */
import { isOutsideCadence, isAttempt, isWord } from '../../domain/cadence/history/touch-kinds';
import { sortTouches } from '../../domain/cadence/history/touch-order';
import { daysBetween, type Day, type Time } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { Channel, Touch, TouchKind } from '../../domain/touch';

/** The minimum number of decided messages in a group for a comparison. */
export const MIN_GROUP_SIZE = 10;
/** The number of days for which a message without an answer or follow-up counts as undecided. */
export const WAIT_DAYS = 14;

/** A message or call of the user's, and its outcome. */
export interface TriedMessage {
	readonly lead: Lead;
	readonly touch: Touch;
	readonly outcome: 'answered' | 'unanswered' | 'waiting';
	/** The reply that answered it; undefined for a call that reached somebody. */
	readonly answer?: Touch;
}

export interface OutcomeGroup<Key extends string = string> {
	readonly key: Key;
	/** Answered and unanswered messages, oldest first. */
	readonly decided: readonly TriedMessage[];
	readonly answered: number;
	/** Messages too recent to be decided, which no figure includes. */
	readonly waiting: readonly TriedMessage[];
	/** The 95 % confidence interval of the share, 0 to 1. */
	readonly interval: Interval;
	readonly isSmall: boolean;
}

interface Interval {
	readonly from: number;
	readonly to: number;
}

interface GroupDifference<Key extends string = string> {
	readonly better: OutcomeGroup<Key>;
	readonly worse: OutcomeGroup<Key>;
}

export interface Dimension<Key extends string = string> {
	/** Groups with a message, the largest first. */
	readonly groups: readonly OutcomeGroup<Key>[];
	/** Pairs of groups with a significant difference. */
	readonly differences: readonly GroupDifference<Key>[];
}

export const DAY_PARTS = ['early', 'morning', 'noon', 'afternoon', 'evening'] as const;
/** Parts of the day: 'early' is before 9, 'morning' to 12, 'noon' to 14, 'afternoon' to 17, 'evening' after that. */
type DayPart = (typeof DAY_PARTS)[number];
type NewsPart = 'news' | 'none';

export interface LookBack {
	/** All counted messages, oldest first. */
	readonly all: OutcomeGroup<'all'>;
	readonly byChannel: Dimension<Channel>;
	/** Messages with an hour only. */
	readonly byHour: Dimension<DayPart>;
	readonly byKind: Dimension<TouchKind>;
	/** Follow-ups and keeping in touch only, which may bring news. */
	readonly byNews: Dimension<NewsPart>;
	/** The number of messages that a sheet only implies. They are not counted, since their channel is a guess. */
	readonly implied: number;
}

/** Looks back at leads as of a day. The caller leaves out leads in the trash. */
export function lookBack(leads: Iterable<Lead>, today: Day): LookBack {
	const every = [...leads].flatMap((lead) => triedOn(lead, today));
	every.sort((a, b) => compare(a.touch.on, b.touch.on));
	const tried = every.filter(({ touch }) => !touch.implied);
	return {
		all: groupOf('all', tried),
		byChannel: dimension(tried, ({ channel }) => channel),
		byHour: dimension(tried, ({ at }) => (at ? dayPartOf(at) : undefined)),
		byKind: dimension(tried, ({ kind }) => kind),
		byNews: dimension(tried, newsOf),
		implied: every.length - tried.length
	};
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Tells whether a touch asks for an answer. Thanks, debriefs and meetings do not. */
function isAsking(touch: Touch): boolean {
	if (touch.direction !== 'out' || touch.automatic || isOutsideCadence(touch)) return false;
	return touch.kind !== 'interview' && touch.kind !== 'offer' && touch.channel !== 'in-person';
}

function triedOn(lead: Lead, today: Day): TriedMessage[] {
	const touches = sortTouches(lead.touches, today);
	return touches.flatMap((touch, at) =>
		isAsking(touch) ? [{ lead, touch, ...outcomeOf(touch, touches.slice(at + 1), today) }] : []
	);
}

function outcomeOf(
	touch: Touch,
	later: readonly Touch[],
	today: Day
): Pick<TriedMessage, 'outcome' | 'answer'> {
	if (touch.channel === 'phone' && touch.outcome === 'spoke') return { outcome: 'answered' };
	// A call that reached nobody was not answered, and it takes no answer from an earlier message.
	if (isAttempt(touch)) return { outcome: 'unanswered' };
	const next = later.find((each) => isWord(each) || (isAsking(each) && !isAttempt(each)));
	if (next && isWord(next)) return { outcome: 'answered', answer: next };
	const isOld = daysBetween(touch.on, today) >= WAIT_DAYS;
	return { outcome: next || isOld ? 'unanswered' : 'waiting' };
}

const PARTS: readonly (readonly [Time, DayPart])[] = [
	['09:00', 'early'],
	['12:00', 'morning'],
	['14:00', 'noon'],
	['17:00', 'afternoon']
];

/** Returns the part of the day of an hour. */
export function dayPartOf(at: Time): DayPart {
	return PARTS.find(([until]) => at < until)?.[1] ?? 'evening';
}

function newsOf({ kind, news, channel }: Touch): NewsPart | undefined {
	if (channel === 'phone' || (kind !== 'follow-up' && kind !== 'keep-in-touch')) return undefined;
	return news ? 'news' : 'none';
}

function dimension<Key extends string>(
	tried: readonly TriedMessage[],
	keyOf: (touch: Touch) => Key | undefined
): Dimension<Key> {
	const byKey = new Map<Key, TriedMessage[]>();
	for (const each of tried) {
		const key = keyOf(each.touch);
		if (key === undefined) continue;
		const list = byKey.get(key);
		if (list) list.push(each);
		else byKey.set(key, [each]);
	}
	const groups = [...byKey].map(([key, list]) => groupOf(key, list));
	groups.sort((a, b) => b.decided.length - a.decided.length || compare(a.key, b.key));
	return { groups, differences: differencesOf(groups) };
}

function groupOf<Key extends string>(key: Key, tried: readonly TriedMessage[]): OutcomeGroup<Key> {
	const decided = tried.filter(({ outcome }) => outcome !== 'waiting');
	const answered = decided.filter(({ outcome }) => outcome === 'answered').length;
	return {
		key,
		decided,
		answered,
		waiting: tried.filter(({ outcome }) => outcome === 'waiting'),
		interval: wilson(answered, decided.length),
		isSmall: decided.length < MIN_GROUP_SIZE
	};
}

/** The 97.5th percentile of the normal distribution: 95 % lie within this many standard deviations. */
const Z = 1.959964;

/** Returns Wilson's 95 % interval of a share; everything where there is nothing. */
export function wilson(answered: number, of: number): Interval {
	if (of === 0) return { from: 0, to: 1 };
	const share = answered / of;
	const middle = share + (Z * Z) / (2 * of);
	const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
	const scale = 1 + (Z * Z) / of;
	return { from: Math.max(0, (middle - spread) / scale), to: Math.min(1, (middle + spread) / scale) };
}

function differencesOf<Key extends string>(groups: readonly OutcomeGroup<Key>[]): GroupDifference<Key>[] {
	const large = groups.filter(({ isSmall }) => !isSmall);
	return large.flatMap((better) =>
		large.filter((worse) => better.interval.from > worse.interval.to).map((worse) => ({ better, worse }))
	);
}
