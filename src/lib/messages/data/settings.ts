/** Names the numbers and days of the settings page. */
import type { Intervals } from '../../domain/cadence/policy';
import type { Pace } from '../../domain/lead';
import { daysBetween, formatDay, type Day, type Pause, type Weekday } from '../../domain/day';
import type { Shift } from '../../domain/agenda/settings-preview';
import { dayInWords } from '../common/days';
import { countWord } from '../today/today';

export const PACE_HINTS: Readonly<Record<Pace, string>> = {
	gentle: 'Longer waits. For people you know well, and for quiet months.',
	steady: 'What the articles behind the rules advise.',
	brisk: 'Shorter waits. For trades that hire fast.'
};

export const INTERVAL_WORDS: Readonly<Record<keyof Intervals, string>> = {
	afterApplying: 'First follow-up after an application',
	afterApproach: 'First follow-up after an approach of your own',
	secondFollowUp: 'Second follow-up after the first',
	afterInterview: 'After an interview, where no date was agreed',
	keepInTouch: 'Keeping in touch',
	recruiterTouchBase: 'Touching base with a recruiter',
	quietAfter: 'Gone quiet, after days without anything'
};

/** Lists the weekdays from Monday on. */
export const WEEK: readonly { readonly day: Weekday; readonly name: string }[] = [
	{ day: 1, name: 'Monday' },
	{ day: 2, name: 'Tuesday' },
	{ day: 3, name: 'Wednesday' },
	{ day: 4, name: 'Thursday' },
	{ day: 5, name: 'Friday' },
	{ day: 6, name: 'Saturday' },
	{ day: 0, name: 'Sunday' }
];

/** Describes a pause: "3 August to 14 August 2026", "3 August 2026". */
export function pauseInWords({ from, to }: Pause): string {
	if (from === to) return formatDay(from, 'day of year');
	const sameYear = from.slice(0, 4) === to.slice(0, 4);
	return `${formatDay(from, sameYear ? 'day' : 'day of year')} to ${formatDay(to, 'day of year')}`;
}

/** Describes a day off: "Wednesday 1 April 2026". */
export function dayOffInWords(day: Day): string {
	return formatDay(day, 'full');
}

/** Says how old the last backup file is: "Last backup file 6 days ago, 23 changes since." */
export function backupInWords(lastDay: Day | null, changesSince: number, today: Day): string {
	if (lastDay === null) return 'There is no backup file yet.';
	const ago = daysBetween(lastDay, today);
	const when = ago <= 0 ? 'today' : ago === 1 ? 'yesterday' : `${ago} days ago`;
	const since =
		changesSince === 0
			? 'nothing changed since'
			: `${changesSince} ${changesSince === 1 ? 'change' : 'changes'} since`;
	return `Last backup file ${when}, ${since}.`;
}

/** Says which steps a pause would move, before it is set. */
export function pauseEffectWords(shifts: readonly Pick<Shift, 'to'>[], today: Day): string {
	if (shifts.length === 0) return 'No step of yours falls in it.';
	const first = shifts.reduce((day, { to }) => (to < day ? to : day), shifts[0]!.to);
	const moves = shifts.length === 1 ? 'step falls in it and moves' : 'steps fall in it and move';
	const later = shifts.length === 1 ? '' : ' and later';
	return `${countWord(shifts.length, true)} ${moves} to ${dayInWords(first, today)}${later}. What was agreed keeps its day.`;
}
