/** Holds the words of Today: its lists and the buttons of a line. */
import { figures } from '../../domain/locale';
import { formatDay, type Day } from '../../domain/day';

export const todayTexts = {
	add: 'Add a lead',
	sample: 'Sample data.',
	lookAround: 'Look around, then remove it.',
	removeSample: 'Remove the sample',
	todo: 'To do',
	another: 'Worth another try',
	/** Heads the fold of what is done: "3 done today". */
	doneToday: (count: number) => `${figures(count)} done today`,
	takeBack: 'Take back',
	/** Names the button that takes back what was done: "Take back: You followed up by email, Northwind". */
	undoOf: (done: string, company: string) => [`Take back: ${done}`, company].filter(Boolean).join(', '),
	/** Heads the steps of the next day that has some: "Next: Monday 9 March". */
	next: (day: Day) => `Next: ${formatDay(day, 'weekday and day')}`,
	soon: 'Due soon',
	weeks: 'Next four weeks',
	/** Heads the page with its day: "Monday 9 March". */
	heading: (today: Day) => formatDay(today, 'weekday and day'),
	/** Heads it on a phone: "Mon 9 Mar". */
	shortHeading: (today: Day) => formatDay(today, 'short weekday and day')
};
