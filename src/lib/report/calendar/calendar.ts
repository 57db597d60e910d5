/**
 * Writes steps and appointments as an iCalendar file (RFC 5545). Exported entries are remembered by UID, so that a
 * later file updates them (SEQUENCE) and cancels what is no longer planned (STATUS:CANCELLED).
 */
import { addDays, type Day } from '../../domain/day';
import type { CalendarExport } from '../../domain/calendar-exports';
import { hash53 } from '../../domain/hash';
import { calendarSpan, compactDay, type CalendarTime } from './calendar-time';
import { icsLine, icsText } from './ics-text';

export interface CalendarEntry extends CalendarTime {
	/** A stable id of the step or appointment; it begins with the id of its lead and a full stop. */
	readonly uid: string;
	readonly title: string;
	readonly place?: string;
	/** Reminders in minutes from the start; negative ones come before it. */
	readonly alarms: readonly number[];
	/** True where the entry blocks its time, as appointments do and tasks do not. */
	readonly isBusy: boolean;
}

export interface CalendarRequest {
	/** The entries to write. */
	readonly entries: readonly CalendarEntry[];
	/** The UIDs of everything planned, whether or not it is written. */
	readonly planned: ReadonlySet<string>;
	/** Only entries whose UID begins with this are cancelled; '' stands for all. */
	readonly scope: string;
}

interface CalendarFile {
	readonly text: string;
	/** The exported entries to remember from now on. */
	readonly handedOut: readonly CalendarExport[];
	/** The number of cancellations in the file. */
	readonly cancelled: number;
}

/** The number of days for which a past entry is remembered. */
const KEPT_DAYS = 90;

/**
 * Returns the file, and the entries to remember.
 * @param stamp the instant of writing, ISO 8601 UTC
 */
export function calendarFile(
	request: CalendarRequest,
	handedOut: readonly CalendarExport[],
	{ stamp, today }: { readonly stamp: string; readonly today: Day }
): CalendarFile {
	const known = new Map(handedOut.map((each) => [each.id, each]));
	const written = request.entries.map((entry) => ({
		entry,
		memory: remembered(entry, known.get(entry.uid))
	}));
	const gone = cancellations(request, handedOut, today);
	const events = [
		...written.map(({ entry, memory }) => eventOf(entry, memory, stamp)),
		...gone.map((memory) => cancellation(memory, stamp))
	];
	for (const memory of [...written.map((each) => each.memory), ...gone]) known.set(memory.id, memory);
	const oldest = compactDay(addDays(today, -KEPT_DAYS));
	return {
		text: [...HEAD, ...events, icsLine('END', 'VCALENDAR')].join(''),
		handedOut: [...known.values()].filter(({ start }) => start.slice(0, 8) >= oldest),
		cancelled: gone.length
	};
}

const HEAD = [
	icsLine('BEGIN', 'VCALENDAR'),
	icsLine('VERSION', '2.0'),
	icsLine('PRODID', '-//Tactful//Tactful//EN'),
	icsLine('CALSCALE', 'GREGORIAN'),
	icsLine('METHOD', 'PUBLISH')
];

/** Returns the entry to remember. Its sequence number increases where its content changed. */
function remembered(entry: CalendarEntry, before: CalendarExport | undefined): CalendarExport {
	const { start } = calendarSpan(entry);
	const mark = hash53(JSON.stringify(contentOf(entry))).toString(36);
	const isSame = before?.mark === mark && before.start === start && !before.cancelled;
	const sequence = before ? before.sequence + (isSame ? 0 : 1) : 0;
	return { id: entry.uid, sequence, mark, start };
}

/**
 * Returns cancellations of exported entries that lie ahead and are no longer planned. They are repeated in every file
 * until their day, in case a file was never opened.
 */
function cancellations(
	{ planned, scope }: CalendarRequest,
	handedOut: readonly CalendarExport[],
	today: Day
): CalendarExport[] {
	return handedOut
		.filter(
			({ id, start }) => id.startsWith(scope) && !planned.has(id) && start.slice(0, 8) >= compactDay(today)
		)
		.map((each) => (each.cancelled ? each : { ...each, sequence: each.sequence + 1, cancelled: true }));
}

type Line = readonly [name: string, value: string];

function contentOf(entry: CalendarEntry): Line[] {
	const { start, end, isDay } = calendarSpan(entry);
	const typed = isDay ? ';VALUE=DATE' : '';
	return [
		[`DTSTART${typed}`, start],
		[`DTEND${typed}`, end],
		['SUMMARY', icsText(entry.title)],
		...(entry.place ? [['LOCATION', icsText(entry.place)] as const] : []),
		['TRANSP', entry.isBusy ? 'OPAQUE' : 'TRANSPARENT'],
		...entry.alarms.flatMap((minutes) => alarmOf(minutes, entry.title))
	];
}

function alarmOf(minutes: number, title: string): Line[] {
	return [
		['BEGIN', 'VALARM'],
		['ACTION', 'DISPLAY'],
		['TRIGGER', `${minutes < 0 ? '-' : ''}PT${Math.abs(minutes)}M`],
		['DESCRIPTION', icsText(title)],
		['END', 'VALARM']
	];
}

/** The class is private: colleagues who see the calendar must not learn of the job search. */
function headOf({ id, sequence }: CalendarExport, stamp: string): Line[] {
	return [
		['BEGIN', 'VEVENT'],
		['UID', id],
		['DTSTAMP', stamp.replace(/\.\d+|[-:]/g, '')],
		['SEQUENCE', String(sequence)],
		['CLASS', 'PRIVATE']
	];
}

function eventOf(entry: CalendarEntry, memory: CalendarExport, stamp: string): string {
	return lines([...headOf(memory, stamp), ['STATUS', 'CONFIRMED'], ...contentOf(entry), ['END', 'VEVENT']]);
}

function cancellation(memory: CalendarExport, stamp: string): string {
	const typed = memory.start.length === 8 ? ';VALUE=DATE' : '';
	return lines([
		...headOf(memory, stamp),
		['STATUS', 'CANCELLED'],
		[`DTSTART${typed}`, memory.start],
		['SUMMARY', 'No longer planned'],
		['TRANSP', 'TRANSPARENT'],
		['END', 'VEVENT']
	]);
}

const lines = (all: readonly Line[]) => all.map(([name, value]) => icsLine(name, value)).join('');
