/** Holds the words of the backlog, on Today and on its own page. */
import type { Day } from '../../domain/day';
import { dayInWords } from '../common/days';

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
	toToday: 'Back to Today',
	selectAll: 'Select all',
	/** @param group the heading of the group */
	selectGroup: (group: string) => `Select all: ${group}`,
	dueSince: (due: Day, today: Day) => `due ${dayInWords(due, today)}`
};
