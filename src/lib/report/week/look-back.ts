/**
 * What earned answers, over all weeks: plain counts by channel, hour, kind of message, and with news or without.
 *
 * A message is answered when word came before the user's next one on that lead; a call when it spoke with somebody, or left
 * a message that was answered. Two groups are compared only where both have at least `ENOUGH` that are decided and the 95 % Wilson intervals of
 * their shares do not overlap (E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of
 * the American Statistical Association 22, 1927). Asking for intervals that do not overlap is stricter than a test of the
 * difference (N. Schenker and J. F. Gentleman, The American Statistician 55, 2001), which suits several looks at the same
 * few numbers. It tells that a difference is there, never why.
 */
import { isOutsideCadence, isAttempt, isWord } from '../../domain/cadence/history/touch-kinds';
import { sortTouches } from '../../domain/cadence/history/touch-order';
import { daysBetween, type Day, type Time } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { Channel, Touch, TouchKind } from '../../domain/touch';

/** Fewer than this in a group say nothing. */
export const ENOUGH = 10;
/** A message without an answer and without a follow-up is undecided for so many days. */
export const WAIT_DAYS = 14;

/** One message or call of the user's, and what became of it. */
export interface Tried {
	readonly lead: Lead;
	readonly touch: Touch;
	readonly outcome: 'answered' | 'unanswered' | 'waiting';
	/** The word that answered it; undefined where a call was its own answer. */
	readonly answer?: Touch;
}

export interface Group<Key extends string = string> {
	readonly key: Key;
	/** Answered and unanswered, oldest first. */
	readonly decided: readonly Tried[];
	readonly answered: number;
	/** Too young to tell: in no figure. */
	readonly waiting: readonly Tried[];
	/** Where the share may lie, 0 to 1 (95 %). */
	readonly interval: Interval;
	readonly isSmall: boolean;
}

export interface Interval {
	readonly from: number;
	readonly to: number;
}

export interface Comparison<Key extends string = string> {
	readonly better: Group<Key>;
	readonly worse: Group<Key>;
}

export interface Dimension<Key extends string = string> {
	/** The one with the most messages first; none without a message. */
	readonly groups: readonly Group<Key>[];
	/** The differences that the numbers carry. */
	readonly differences: readonly Comparison<Key>[];
}

export const DAY_PARTS = ['early', 'morning', 'noon', 'afternoon', 'evening'] as const;
/** 'early' is before 9, 'morning' to 12, 'noon' to 14, 'afternoon' to 17, 'evening' after that. */
type DayPart = (typeof DAY_PARTS)[number];
type NewsPart = 'news' | 'none';

export interface LookBack {
	/** Everything that is counted, the oldest first. */
	readonly all: Group<'all'>;
	readonly byChannel: Dimension<Channel>;
	/** Of those with an hour. */
	readonly byHour: Dimension<DayPart>;
	readonly byKind: Dimension<TouchKind>;
	/** Of follow-ups and keeping in touch, which are what may bring news. */
	readonly byNews: Dimension<NewsPart>;
	/** How many are not counted, since a sheet only implies them: their channel is a guess. */
	readonly implied: number;
}

/** Looks back at these leads on a day. Leads in the trash are to be left out by the caller. */
export function lookBack(leads: Iterable<Lead>, today: Day): LookBack {
	const every = [...leads].flatMap((lead) => triedOn(lead, today));
	every.sort((a, b) => compare(a.touch.on, b.touch.on));
	const tried = every.filter(({ touch }) => !touch.implied);
	return {
		all: groupOf('all', tried),
		byChannel: dimension(tried, ({ channel }) => channel),
		byHour: dimension(tried, ({ at }) => (at ? partOf(at) : undefined)),
		byKind: dimension(tried, ({ kind }) => kind),
		byNews: dimension(tried, newsOf),
		implied: every.length - tried.length
	};
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What asks for an answer: no thanks, no debrief, and no meeting, which is one. */
function isAsking(touch: Touch): boolean {
	if (touch.direction !== 'out' || touch.automatic || isOutsideCadence(touch)) return false;
	return touch.kind !== 'interview' && touch.kind !== 'offer' && touch.channel !== 'in-person';
}

function triedOn(lead: Lead, today: Day): Tried[] {
	const touches = sortTouches(lead.touches, today);
	return touches.flatMap((touch, at) =>
		isAsking(touch) ? [{ lead, touch, ...outcomeOf(touch, touches.slice(at + 1), today) }] : []
	);
}

function outcomeOf(touch: Touch, later: readonly Touch[], today: Day): Pick<Tried, 'outcome' | 'answer'> {
	if (touch.channel === 'phone' && touch.outcome === 'spoke') return { outcome: 'answered' };
	// Nobody heard of it, so nobody answered it, and it takes no answer from what was sent before it.
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

/** The part of the day that an hour lies in. */
export function partOf(at: Time): DayPart {
	return PARTS.find(([until]) => at < until)?.[1] ?? 'evening';
}

function newsOf({ kind, news, channel }: Touch): NewsPart | undefined {
	if (channel === 'phone' || (kind !== 'follow-up' && kind !== 'keep-in-touch')) return undefined;
	return news ? 'news' : 'none';
}

function dimension<Key extends string>(
	tried: readonly Tried[],
	keyOf: (touch: Touch) => Key | undefined
): Dimension<Key> {
	const byKey = new Map<Key, Tried[]>();
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

function groupOf<Key extends string>(key: Key, tried: readonly Tried[]): Group<Key> {
	const decided = tried.filter(({ outcome }) => outcome !== 'waiting');
	const answered = decided.filter(({ outcome }) => outcome === 'answered').length;
	return {
		key,
		decided,
		answered,
		waiting: tried.filter(({ outcome }) => outcome === 'waiting'),
		interval: wilson(answered, decided.length),
		isSmall: decided.length < ENOUGH
	};
}

/** The 97.5th percentile of the normal distribution: 95 % lie within so many standard deviations. */
const Z = 1.959964;

/** Wilson's 95 % interval of a share; of none at all it is everything. */
export function wilson(answered: number, of: number): Interval {
	if (of === 0) return { from: 0, to: 1 };
	const share = answered / of;
	const middle = share + (Z * Z) / (2 * of);
	const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
	const scale = 1 + (Z * Z) / of;
	return { from: Math.max(0, (middle - spread) / scale), to: Math.min(1, (middle + spread) / scale) };
}

function differencesOf<Key extends string>(groups: readonly Group<Key>[]): Comparison<Key>[] {
	const large = groups.filter(({ isSmall }) => !isSmall);
	return large.flatMap((better) =>
		large.filter((worse) => better.interval.from > worse.interval.to).map((worse) => ({ better, worse }))
	);
}
