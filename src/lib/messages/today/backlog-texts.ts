/** Holds the words of the backlog, on Today and on its own page. */
import { addDays, type Day } from '../../domain/day';
import { dateInWords, dayInWords } from '../common/days';

export const backlogLineTexts = {
	title: 'Backlog',
	review: 'Review the backlog'
};

export const backlogTexts = {
	title: 'Backlog',
	due: 'Due',
	quiet: 'Gone quiet',
	stage: 'Stage',
	anyStage: 'Any stage',
	actions: 'Selected jobs',
	keep: 'Keep',
	snooze: 'Snooze',
	archive: 'Archive',
	showKept: 'Show them',
	empty: 'Nothing is due. What’s over your daily limit and jobs that have gone quiet will be here.',
	toToday: 'Back to Today',
	selectAll: 'Select all',
	/** @param group the heading of the group */
	selectGroup: (group: string) => `Select all: ${group}`,
	/** Names a day of the past week by its date: "due Tuesday" would be read as the next one. */
	dueSince: (due: Day, today: Day) =>
		`due ${addDays(due, 1) < today ? dateInWords(due, today) : dayInWords(due, today)}`
};
