/** Describes the entries of an exported calendar file. */
import { formatDay, type Day, type Time } from '../../domain/day';
import { clockTime } from '../common/days';
import { countWord } from '../today/today';

/** Says when an entry is: "Thursday 12 March 2026, 10:00, 60 minutes, time of Europe/Berlin". */
export function calendarWhen({
	on,
	at,
	zone,
	minutes
}: {
	readonly on: Day;
	readonly at?: Time;
	readonly zone: string;
	readonly minutes: number;
}): string {
	const day = formatDay(on, 'full');
	return at ? `${day}, ${clockTime(at)}, ${minutes} minutes, time of ${zone}` : `${day}, the whole day`;
}

/** Explains what the file changes in a calendar that imported an earlier one. */
export function updateWords(gone: number): string {
	const same = 'What you took along before is brought up to date, not doubled.';
	if (gone === 0) return same;
	const words = `${countWord(gone, true)} ${gone === 1 ? 'entry that is' : 'entries that are'} no longer planned`;
	return `${same} ${words} ${gone === 1 ? 'goes' : 'go'} out.`;
}
