/** Builds the work-search record: what was done to find work in a span of days, and how much is missing for a target. */
import { isAttempt, isWord, personIdsOf } from '../../domain/cadence/history/touch-kinds';
import { sortTouches } from '../../domain/cadence/history/touch-order';
import { isDated } from '../../domain/leads/dating';
import { addDays, daysBetween, earlierOf, LAST_DAY, type Day, type Weekday } from '../../domain/day';
import { personOf, type Lead } from '../../domain/lead';
import type { RecordTarget, RecordWays } from '../../domain/record/record';
import type {
	RecordEntry,
	RecordPeriod,
	RecordResult,
	DayRange,
	WorkSearchRecord
} from '../../domain/record/record-entry';
import type { Touch } from '../../domain/touch';
import { weekStart } from '../week/week';

/** The maximum length of a span, since an address typed by hand could ask for a million weeks. */
export const MOST_DAYS = 3 * 366;

/** Returns the span between two days in either order, cut to the maximum length. */
export function spanOf(a: Day, b: Day): DayRange {
	const [from, to] = a <= b ? [a, b] : [b, a];
	return { from, to: daysBetween(from, to) < MOST_DAYS ? to : addDays(from, MOST_DAYS - 1) };
}

/** Returns the first and last day of a day's month. */
export function monthOf(day: Day): DayRange {
	const from = `${day.slice(0, 8)}01`;
	const next = `${addDays(from, 31).slice(0, 8)}01`;
	return { from, to: next > from ? addDays(next, -1) : LAST_DAY };
}

/** Returns the week of a day, where weeks begin on `firstWeekday` (0 = Sunday). */
export function weekOf(day: Day, firstWeekday: Weekday): DayRange {
	const from = weekStart(day, firstWeekday);
	return { from, to: addDays(from, 6) };
}

/**
 * Returns the record of a span: what the user sent, tried and attended, up to today. Undated touches are listed apart
 * and count nowhere. The caller leaves out leads in the trash.
 * @param firstWeekday 0 = Sunday
 */
export function workSearchRecord(
	leads: Iterable<Lead>,
	span: DayRange,
	ways: Pick<RecordWays, 'kinds' | 'target'>,
	firstWeekday: Weekday,
	today: Day
): WorkSearchRecord {
	const periods = periodsOf(span, ways.target, firstWeekday).filter((period) => period.from <= today);
	const from = periods[0] ? earlierOf(periods[0].from, span.from) : span.from;
	const last = periods.at(-1)?.to ?? span.to;
	const to = earlierOf(last > span.to ? last : span.to, today);
	// The caller's iterable may allow one pass only.
	const all = [...leads];
	const entries = all.flatMap((lead) => entriesOf(lead, { from, to }, ways.kinds, today));
	entries.sort((a, b) => compare(momentOf(a.touch), momentOf(b.touch)));
	return {
		...span,
		entries: entries.filter(({ touch }) => isWithin(touch.on, span)),
		undated: all.flatMap((lead) => undatedOf(lead, span, ways.kinds, today)),
		periods: periods.map((period) => filledPeriod(period, entries, ways.target.count, today))
	};
}

const isWithin = (day: Day, { from, to }: DayRange) => day >= from && day <= to;
const momentOf = ({ on, at }: Touch) => `${on} ${at ?? ''}`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function entriesOf(lead: Lead, span: DayRange, kinds: RecordWays['kinds'], today: Day): RecordEntry[] {
	return entriesWhere(lead, (touch) => isDated(touch) && isWithin(touch.on, span), kinds, today);
}

/** Returns undated touches that may lie in the span: they happened on or before the day on which the sheet was read. */
function undatedOf(lead: Lead, span: DayRange, kinds: RecordWays['kinds'], today: Day): RecordEntry[] {
	return entriesWhere(lead, (touch) => !isDated(touch) && touch.on >= span.from, kinds, today);
}

function entriesWhere(
	lead: Lead,
	isMeant: (touch: Touch) => boolean,
	kinds: RecordWays['kinds'],
	today: Day
): RecordEntry[] {
	if (!lead.touches.some((touch) => isDone(touch) && isMeant(touch))) return [];
	const touches = sortTouches(lead.touches, today);
	return touches.flatMap((touch, at) => {
		if (!isDone(touch) || !isMeant(touch)) return [];
		return {
			lead,
			touch,
			people: personIdsOf(touch).flatMap((id) => personOf(lead, id) ?? []),
			counts: touch.counts ?? countsByKind(touch, kinds),
			isOwnChoice: touch.counts !== undefined,
			result: resultOf(touch, touches.slice(at + 1))
		};
	});
}

/** Tells whether a touch was the user's doing. An interview is, whichever direction it was entered with. */
function isDone({ direction, kind, automatic }: Touch): boolean {
	return !automatic && (direction === 'out' || kind === 'interview');
}

/**
 * Tells whether a touch counts by its kind. A call that reached nobody is listed but does not count, unless the user
 * says so.
 */
function countsByKind(touch: Touch, kinds: RecordWays['kinds']): boolean {
	return !isAttempt(touch) && (kinds[touch.kind] ?? false);
}

/** Returns the result of a touch: for an application the furthest answer, for any other touch the next one. */
function resultOf(touch: Touch, later: readonly Touch[]): RecordResult {
	const words = later.filter((each) => isWord(each) && !isOtherApplicationBetween(touch, each, later));
	const word = touch.kind === 'application' ? furthest(words) : words[0];
	if (word) return { what: whatOf(word), ...(isDated(word) && { on: word.on }) };
	if (touch.kind === 'interview') return { what: 'held' };
	return { what: (touch.channel === 'phone' && touch.outcome) || 'waiting' };
}

/** Tells whether a second application came in between, which the answer then belongs to. */
function isOtherApplicationBetween(touch: Touch, word: Touch, later: readonly Touch[]): boolean {
	if (touch.kind !== 'application') return false;
	const second = later.findIndex(({ kind, direction }) => kind === 'application' && direction === 'out');
	return second !== -1 && second < later.indexOf(word);
}

const RANK = { reply: 0, interview: 1, no: 2, offer: 3 } as const;

function furthest(words: readonly Touch[]): Touch | undefined {
	return words.reduce<Touch | undefined>(
		(best, word) => (best && RANK[whatOf(best)] >= RANK[whatOf(word)] ? best : word),
		undefined
	);
}

function whatOf({ kind, no }: Touch): keyof typeof RANK {
	if (kind === 'offer') return 'offer';
	if (no) return 'no';
	return kind === 'interview' ? 'interview' : 'reply';
}

function periodsOf(span: DayRange, { count, per }: RecordTarget, firstWeekday: Weekday): DayRange[] {
	if (count === 0) return [];
	const periods: DayRange[] = [];
	let period = per === 'week' ? weekOf(span.from, firstWeekday) : monthOf(span.from);
	while (period.from <= span.to) {
		periods.push(period);
		const next = addDays(period.to, 1);
		if (next <= period.to) break;
		period = per === 'week' ? weekOf(next, firstWeekday) : monthOf(next);
	}
	return periods;
}

function filledPeriod(
	period: DayRange,
	entries: readonly RecordEntry[],
	target: number,
	today: Day
): RecordPeriod {
	const counted = entries.filter(({ counts, touch }) => counts && isWithin(touch.on, period)).length;
	return { ...period, counted, target, missing: Math.max(0, target - counted), isOver: period.to < today };
}
