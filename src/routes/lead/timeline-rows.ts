/** From what happened to what is drawn: one row for each entry of the timeline, with its day, its height and how faint it is. */
import { mayLieAhead, wantsDay } from '$lib/domain/leads/dating';
import { daysBetween, type Day } from '$lib/domain/day';
import type { TimelineEntry } from '$lib/domain/leads/timeline';
import type { Touch } from '$lib/domain/touch';
import type { LaterSteps, TimelineItem } from '$lib/ui/timeline/timeline-item';

/** The number of past entries that are drawn at first. */
const FIRST_SHOWN = 8;
/** The number of forecast steps that are drawn one by one. */
const FORECAST_SHOWN = 2;
/** A silence of more days than this is told in words. */
const SILENCE_WITHOUT_WORDS = 10;

/** Describes a timeline as it is drawn. */
interface TimelineView {
	/** The number of earlier entries that are folded away. */
	readonly hidden: number;
	/** The rows, oldest first. */
	readonly rows: readonly TimelineItem[];
}

/**
 * Returns the rows of a timeline, without the oldest ones.
 * @param unfolded the number of entries to draw beyond the last eight
 */
export function timelineView(entries: readonly TimelineEntry[], today: Day, unfolded = 0): TimelineView {
	const happened = entries.flatMap((entry, at) => (isDatedPast(entry, today) ? [at] : []));
	const hidden = happened.length - FIRST_SHOWN - unfolded;
	// A single entry takes no more room than the button that shows it.
	if (hidden < 2) return { hidden: 0, rows: rowsOf(entries, today) };
	return { hidden, rows: rowsOf(entries.slice(happened[hidden]), today) };
}

function isDatedPast(entry: TimelineEntry, today: Day): boolean {
	return entry.type !== 'today' && 'on' in entry && entry.on <= today;
}

/** Returns the rows of the entries, oldest first. */
export function rowsOf(entries: readonly TimelineEntry[], today: Day): readonly TimelineItem[] {
	const rows: TimelineItem[] = [];
	let last: Day | undefined;
	let year = yearOf(today);
	let touch: Touch | undefined;
	let silentDays = 0;
	let before: string | undefined;
	for (const [at, entry] of withLaterSteps(entries).entries()) {
		const isYourTurn = isOngoing(entry, today) && touch !== undefined && asksForAnswer(touch);
		if (entry.type === 'silence' && !isInWords(entry.days, isYourTurn, touch)) {
			silentDays = entry.days;
			continue;
		}
		const day = dayOf(entry, today);
		const ahead = isAhead(entry) && day ? daysBetween(last && last > today ? last : today, day) : 0;
		rows.push({
			key: keyOf(entry, entries.length - at),
			entry,
			day,
			year: day && yearOf(day) !== year ? yearOf(day) : '',
			repeated: day !== undefined && day === last,
			fade: fadeOf(entry, rows),
			gap: lengthOf(Math.max(silentDays, ahead), GAP),
			height: entry.type === 'silence' ? lengthOf(entry.days, SILENCE) : 0,
			isYourTurn,
			light: entry.type === 'touch' && isLight(entry.touch),
			first: (entry.type === 'forecast' || entry.type === 'undated') && before !== entry.type,
			...datingOf(entry, today)
		});
		silentDays = 0;
		before = entry.type;
		if (entry.type === 'touch') touch = entry.touch;
		if (day) last = day;
		year = yearOf(day ?? (entry.type === 'today' ? today : (last ?? today)));
	}
	return rows;
}

const SILENCE = { root: 12, min: 44, max: 120 };
const GAP = { root: 5, min: 0, max: 28 };

/** Returns the length of a line that stands for days: their square root, within bounds, in pixels. */
function lengthOf(days: number, { root, min, max }: typeof GAP): number {
	return Math.round(Math.min(max, Math.max(min, Math.sqrt(Math.max(0, days)) * root)));
}

/** Replaces the forecast steps after the first ones by what they have in common. */
function withLaterSteps(entries: readonly TimelineEntry[]): readonly (TimelineEntry | LaterSteps)[] {
	const forecast = entries.flatMap((entry) => (entry.type === 'forecast' ? [entry] : []));
	const count = forecast.length - FORECAST_SHOWN;
	if (count < 2) return entries;
	const dues = forecast.slice(FORECAST_SHOWN - 1).map(({ step }) => step.due);
	const hidden = new Set<TimelineEntry>(forecast.slice(FORECAST_SHOWN));
	return [
		...entries.filter((entry) => !hidden.has(entry)),
		{ type: 'later', count, every: intervalOf(dues) }
	];
}

/** Weekends and holidays move a step by a few days. */
const IRREGULARITY = 4;

/** Returns the days from one to the next where they are about the same; null otherwise. */
function intervalOf(dues: readonly Day[]): number | null {
	const gaps = dues.slice(1).map((due, at) => daysBetween(dues[at]!, due));
	const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
	return most - least > IRREGULARITY ? null : Math.round((least + most) / 2);
}

/** Returns true if a silence is told in words: a long one until they reply, or until the user answers. */
function isInWords(days: number, isYourTurn: boolean, touch: Touch | undefined): boolean {
	const isTheirs = touch?.direction === 'in' && !touch.automatic;
	return days > SILENCE_WITHOUT_WORDS && (isYourTurn || !isTheirs);
}

function isOngoing(entry: TimelineEntry | LaterSteps, today: Day): boolean {
	return entry.type === 'silence' && entry.to === today;
}

/** Returns true if a touch of theirs leaves it to the user to be in touch next. */
function asksForAnswer({ direction, kind, automatic, no, promise }: Touch): boolean {
	return direction === 'in' && !automatic && kind !== 'thank-you' && !no && promise?.by !== 'them';
}

/** Returns true if a touch counts for less than a full one: an attempt, a courtesy, an automatic acknowledgement. */
function isLight(touch: Touch): boolean {
	if (touch.automatic) return true;
	if (touch.direction === 'in') return touch.kind === 'thank-you';
	return touch.channel === 'phone' && touch.outcome === 'no-answer';
}

/** Returns how far an entry is faded, from 0 to 0.5: a forecast that stands lower lies further ahead. */
function fadeOf(entry: TimelineEntry | LaterSteps, above: readonly TimelineItem[]): number {
	if (entry.type === 'later') return 0.5;
	if (entry.type !== 'forecast') return 0;
	return Math.min(0.5, 0.2 * above.filter((row) => row.entry.type === 'forecast').length);
}

/** Returns the days that an entry without one may be given: up to today for events, any day for a plan or an interview. */
function datingOf(entry: TimelineEntry | LaterSteps, today: Day): Pick<TimelineItem, 'dating'> {
	if (entry.type !== 'undated' || !wantsDay(entry.event)) return {};
	return { dating: mayLieAhead(entry.event) ? {} : { max: today } };
}

const yearOf = (day: Day) => day.slice(0, 4);

const isAhead = ({ type }: TimelineEntry | LaterSteps) => type === 'step' || type === 'forecast';

/** @param fromEnd counted from the end, since earlier entries may be folded away */
function keyOf(entry: TimelineEntry | LaterSteps, fromEnd: number): string {
	if (entry.type === 'touch') return entry.touch.id;
	return entry.type === 'undated' ? entry.event.id : `${entry.type} ${fromEnd}`;
}

/** A step that was due stands below today all the same: its day would turn time around. */
function dayOf(entry: TimelineEntry | LaterSteps, today: Day): Day | undefined {
	switch (entry.type) {
		case 'silence':
		case 'undated':
		case 'today':
		case 'later':
			return undefined;
		case 'step':
			return entry.step.due < today ? undefined : entry.step.due;
		case 'forecast':
			return entry.step.due;
		default:
			return entry.on;
	}
}
