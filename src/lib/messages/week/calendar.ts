/** Holds the texts of the calendar page and describes the entries of an exported calendar file. */
import { formatDay, type Day, type Time } from '../../domain/day';
import { figures } from '../../domain/locale';
import { clockTime } from '../common/days';

export const calendarTexts = {
	tab: 'Calendar · Tactful',
	title: 'Your calendar',
	lead: () =>
		`Appointments have reminders a day and an hour before. Steps are all-day events with a reminder at ${clockTime('09:00')}. Everything is marked private.`,
	back: 'Back to the week',
	save: 'Save calendar file',
	none: 'Nothing is planned. Interviews and upcoming steps will be here, to save for your calendar.',
	list: 'In the file'
} as const;

/** Says when an entry is: "Thursday 12 March 2026, 10:00, 60 minutes (Europe/Berlin)". */
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
	return at ? `${day}, ${clockTime(at)}, ${minutes} minutes (${zone})` : `${day}, all day`;
}

/** Explains what the file changes in a calendar that imported an earlier one. */
export function updateWords(gone: number): string {
	const same = 'Events you imported before are updated, not duplicated.';
	if (gone === 0) return same;
	return gone === 1
		? `${same} 1 event that’s no longer planned is removed.`
		: `${same} ${figures(gone)} events that are no longer planned are removed.`;
}
