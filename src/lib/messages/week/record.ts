/** Names the columns of the work-search record and fills its cells with text. */
import { isAttempt } from '../../domain/cadence/history/touch-kinds';
import { formatDay } from '../../domain/day';
import type { RecordColumn, RecordPreset, RecordTarget } from '../../domain/record/record';
import type { RecordEntry, RecordPeriod, RecordResult, DayRange } from '../../domain/record/record-entry';
import { isChannelTold, type TouchKind } from '../../domain/touch';
import { channelName } from '../common/titles';
import { figures } from '../../domain/locale';
import { touchSentence } from '../common/touches';

const HEADERS: Readonly<Record<RecordColumn, string>> = {
	day: 'Date',
	activity: 'Activity',
	employer: 'Employer',
	address: 'Address',
	link: 'Link',
	contact: 'Phone or email',
	person: 'Person',
	title: 'Title',
	how: 'How',
	position: 'Position',
	reference: 'Reference',
	result: 'Result',
	proof: 'Proof',
	counts: 'Counts'
};

/** Holds the column headers of forms in another language. */
const OWN_HEADERS: Readonly<Partial<Record<RecordPreset, Readonly<Partial<Record<RecordColumn, string>>>>>> =
	{
		germany: {
			day: 'Datum',
			employer: 'Unternehmen',
			position: 'Stelle',
			how: 'Art der Bewerbung',
			result: 'Status'
		}
	};

export const recordColumnName = (column: RecordColumn): string => HEADERS[column];

/** Returns the header of a column for a preset. */
export function recordColumnHeader(column: RecordColumn, preset: RecordPreset): string {
	return OWN_HEADERS[preset]?.[column] ?? HEADERS[column];
}

const ACTIVITIES: Readonly<Record<TouchKind, string>> = {
	application: 'Application',
	approach: 'Outreach to the employer',
	'follow-up': 'Follow-up',
	'thank-you': 'Thank-you',
	'keep-in-touch': 'Keeping in touch',
	reply: 'Reply to them',
	interview: 'Interview',
	debrief: 'Debrief',
	offer: 'About an offer',
	invitation: 'Interview invite',
	other: 'Contact'
};

/** Joins several people into one cell. */
const joined = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join('; ');

const CELLS: Readonly<Record<RecordColumn, (entry: RecordEntry) => string>> = {
	day: ({ touch }) => formatDay(touch.on, 'day of year'),
	activity: ({ touch }) => `${ACTIVITIES[touch.kind]}${isAttempt(touch) ? ' (call, no answer)' : ''}`,
	employer: ({ lead }) => lead.organisation,
	address: ({ lead }) => lead.location ?? '',
	link: ({ lead }) => lead.url ?? '',
	contact: ({ people }) => joined(people.flatMap(({ phone, email }) => [email, phone])),
	person: ({ people }) => joined(people.map(({ name }) => name)),
	title: ({ people }) => joined(people.map(({ title }) => title)),
	how: ({ touch }) => (isChannelTold(touch) ? channelName(touch.channel) : ''),
	position: ({ lead }) => lead.role ?? '',
	reference: ({ lead }) => lead.reference ?? '',
	result: ({ result }) => resultWords(result),
	proof: ({ touch }) => touch.proof ?? '',
	counts: ({ counts }) => (counts ? 'Yes' : 'No')
};

const RESULTS: Readonly<Record<RecordResult['what'], string>> = {
	offer: 'Offer',
	no: 'Rejected',
	interview: 'Interview',
	reply: 'They replied',
	held: 'Took place',
	spoke: 'Spoke with them',
	'left-message': 'Left a message',
	'no-answer': 'No answer',
	waiting: 'No reply yet'
};

/** Describes a result: "They replied on 12 March 2026". */
export function resultWords({ what, on }: RecordResult): string {
	return on ? `${RESULTS[what]} on ${formatDay(on, 'day of year')}` : RESULTS[what];
}

export interface RecordTable {
	readonly columns: readonly { readonly header: string; readonly isDay?: true }[];
	readonly rows: readonly (readonly string[])[];
}

/**
 * Returns the record as a table of texts.
 * @param days 'plain' writes days as 'YYYY-MM-DD', for a spreadsheet
 */
export function recordTable(
	entries: readonly RecordEntry[],
	columns: readonly RecordColumn[],
	preset: RecordPreset,
	days: 'words' | 'plain' = 'words'
): RecordTable {
	const cellOf = (column: RecordColumn, entry: RecordEntry) =>
		column === 'day' && days === 'plain' ? entry.touch.on : CELLS[column](entry);
	return {
		columns: columns.map((column) => ({
			header: recordColumnHeader(column, preset),
			...(column === 'day' && { isDay: true as const })
		})),
		rows: entries.map((entry) => columns.map((column) => cellOf(column, entry)))
	};
}

/** Describes a period: "9 March 2026 to 15 March 2026". */
export function spanWords({ from, to }: DayRange): string {
	const last = formatDay(to, 'day of year');
	if (from === to) return last;
	const year = from.slice(0, 4) === to.slice(0, 4);
	return `${formatDay(from, year ? 'day' : 'day of year')} to ${last}`;
}

/** Describes the result of an entry in the list: "No reply yet · from your sheet". */
export function resultLine(result: RecordResult, isFromSheet: boolean): string {
	return isFromSheet ? `${resultWords(result)} · from your sheet` : resultWords(result);
}

/** Names an entry for screen readers: "You applied by email, Northwind". */
export function entryName({ touch, lead }: Pick<RecordEntry, 'touch' | 'lead'>): string {
	return `${touchSentence(touch, lead)}, ${lead.organisation}`;
}

/** Sums up the record: "12 entries, and 9 of them count." */
export function recordSentence(entries: readonly Pick<RecordEntry, 'counts'>[]): string {
	const all = entries.length;
	const counted = entries.filter(({ counts }) => counts).length;
	if (all === 0) return 'Nothing was logged in this period.';
	if (all === 1) return counted === 1 ? '1 entry, and it counts.' : '1 entry, and it doesn’t count.';
	const opening = `${figures(all)} entries`;
	if (counted === all) return `${opening}, and all of them count.`;
	if (counted === 0) return `${opening}, and none of them count.`;
	return `${opening}, and ${figures(counted)} of them ${counted === 1 ? 'counts' : 'count'}.`;
}

/** Counts what is missing: "2 activities without a date are left out.", or ''. */
export function leftOutSentence(undated: number): string {
	if (undated === 0) return '';
	return undated === 1
		? '1 activity without a date is left out.'
		: `${undated} activities without a date are left out.`;
}

/** Describes a target: "3 a week"; null without one. */
export function targetWords({ count, per }: RecordTarget): string | null {
	return count === 0 ? null : `${count} a ${per}`;
}

/** Says what a week or month lacks: "2 of 3, 1 to go by 15 March". */
export function periodWords({ counted, target, missing, isOver, to }: RecordPeriod): string {
	const share = `${counted} of ${target}`;
	if (missing === 0) return `${share}, done`;
	return isOver ? `${share}, ${missing} short` : `${share}, ${missing} to go by ${formatDay(to, 'day')}`;
}

/** Describes a period for the reader of the record: "7 entries count; the target is 3". */
export function periodOutWords({ counted, target }: Pick<RecordPeriod, 'counted' | 'target'>): string {
	return `${counted} ${counted === 1 ? 'entry counts' : 'entries count'}; the target is ${target}`;
}
