/** Holds the words of the drawing on the first page: a spreadsheet, and the day that comes out of it. */
import { addDays, formatDay, type Day } from '../../domain/day';
import { clockTime } from '../common/days';

/** Counts the days since the application that the drawing shows. */
const APPLIED_AGO = 9;

const ago = (days: number, today: Day) => formatDay(addDays(today, -days), 'short');

export const firstPictureTexts = {
	label:
		'Example: a spreadsheet of jobs becomes a list for today, with what to do for each job, the reason, and one job to wait for.',
	columns: ['Company', 'Applied', 'Status'],
	/** Returns the cells of the drawn spreadsheet, row by row. */
	cells: (today: Day): readonly (readonly string[])[] => [
		['Northwind Analytics', ago(APPLIED_AGO, today), 'Applied'],
		['Alder Clinic', ago(23, today), 'Interview'],
		['Quarry & Finch', ago(16, today), 'Talking'],
		['Kestrel Logistics', ago(31, today), 'Interview']
	],
	heading: (today: Day) => formatDay(today, 'weekday and day'),
	count: '3 to do · 1 overdue',
	/** Returns the drawn steps; the channel chooses the icon, the state the colour. */
	steps: () =>
		[
			{
				company: 'Quarry & Finch',
				line: `Call Ewan · as promised, ${clockTime('15:00')}`,
				act: 'Call',
				channel: 'phone',
				state: 'due-today'
			},
			{
				company: 'Alder Clinic',
				line: 'Thank Priya · interviewed yesterday',
				act: 'Write',
				channel: 'email',
				state: 'due-today'
			},
			{
				company: 'Northwind Analytics',
				line: `Follow up · ${APPLIED_AGO} days, no reply`,
				act: 'Write',
				channel: 'email',
				state: 'overdue'
			}
		] as const,
	/** Returns a job that has nothing to do yet. */
	waiting: (today: Day) => ({
		company: 'Kestrel Logistics',
		line: `Wait · they decide by ${formatDay(addDays(today, 4), 'weekday')}`
	})
};
