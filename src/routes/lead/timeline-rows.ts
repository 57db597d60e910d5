/** From what happened to what is drawn: one row for each entry of the timeline, with its day, its height and how faint it is. */
import { mayLieAhead, wantsDay } from '$lib/domain/leads/dating';
import { daysBetween, type Day } from '$lib/domain/day';
import type { TimelineEntry } from '$lib/domain/leads/timeline';
import type { Touch } from '$lib/domain/touch';
import type { TimelineItem } from '$lib/ui/timeline/timeline-item';

const MIN_SILENCE = 30;
const MAX_SILENCE = 240;
const ROOT_OF_A_DAY = 16;

/** The height of a silence: the square root of its days, within bounds, in pixels. */
function silenceHeight(days: number): number {
	return Math.round(Math.min(MAX_SILENCE, Math.max(MIN_SILENCE, Math.sqrt(days) * ROOT_OF_A_DAY)));
}

const MAX_GAP = 44;
const ROOT_OF_A_DAY_AHEAD = 6;

function gapAhead(days: number): number {
	return Math.round(Math.min(MAX_GAP, Math.sqrt(Math.max(0, days)) * ROOT_OF_A_DAY_AHEAD));
}

/** Returns true if a touch counts for less than a full one: an attempt, a courtesy, an automatic acknowledgement. */
function isLight(touch: Touch): boolean {
	if (touch.automatic) return true;
	if (touch.direction === 'in') return touch.kind === 'thank-you';
	return touch.channel === 'phone' && touch.outcome === 'no-answer';
}

/** The rows of a timeline, oldest first. */
export function rowsOf(entries: readonly TimelineEntry[], today: Day): readonly TimelineItem[] {
	const ahead = entries.filter(({ type }) => type === 'forecast').length;
	let forecast = 0;
	let last: Day | undefined;
	let year = yearOf(today);
	let isAfterTheirs = false;
	return entries.map((entry, at) => {
		const day = dayOf(entry, today);
		const row: TimelineItem = {
			key: keyOf(entry, at),
			entry,
			day,
			year: day && yearOf(day) !== year ? yearOf(day) : '',
			repeated: day !== undefined && day === last,
			fade: entry.type === 'forecast' ? Math.min(0.65, (0.7 * forecast) / ahead) : 0,
			gap: isAhead(entry) && day ? gapAhead(daysBetween(last && last > today ? last : today, day)) : 0,
			height: entry.type === 'silence' ? silenceHeight(entry.days) : 0,
			isAfterTheirs,
			light: entry.type === 'touch' && isLight(entry.touch),
			first: isFirst(entry, entries[at - 1]),
			...datingOf(entry, today)
		};
		if (entry.type === 'forecast') forecast++;
		if (entry.type === 'touch') isAfterTheirs = entry.touch.direction === 'in' && !entry.touch.automatic;
		if (day) last = day;
		year = yearOf(day ?? (entry.type === 'today' ? today : (last ?? today)));
		return row;
	});
}

/** Returns the days that an entry without one may be given: up to today for events, any day for a plan or an interview. */
function datingOf(entry: TimelineEntry, today: Day): Pick<TimelineItem, 'dating'> {
	if (entry.type !== 'undated' || !wantsDay(entry.event)) return {};
	return { dating: mayLieAhead(entry.event) ? {} : { max: today } };
}

/** Returns true for the first step that comes if nobody answers, and the first entry without a day: each starts a group with a heading. */
function isFirst({ type }: TimelineEntry, before: TimelineEntry | undefined): boolean {
	return (type === 'forecast' || type === 'undated') && before?.type !== type;
}

const yearOf = (day: Day) => day.slice(0, 4);

const isAhead = ({ type }: TimelineEntry) => type === 'step' || type === 'forecast';

function keyOf(entry: TimelineEntry, at: number): string {
	if (entry.type === 'touch') return entry.touch.id;
	return entry.type === 'undated' ? entry.event.id : `${entry.type} ${at}`;
}

/** A step that was due stands below today all the same: its day would turn time around. */
function dayOf(entry: TimelineEntry, today: Day): Day | undefined {
	switch (entry.type) {
		case 'silence':
		case 'undated':
		case 'today':
			return undefined;
		case 'step':
			return entry.step.due < today ? undefined : entry.step.due;
		case 'forecast':
			return entry.step.due;
		default:
			return entry.on;
	}
}
