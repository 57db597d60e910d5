/** What the small charts of the week say, in words. */
import { formatDay, type Day } from '../domain/day';
import { figures as inFigures } from '../domain/locale';
import type { Channel } from '../domain/touch';
import { dayCount } from './days';
import { BY } from './touches';

export interface WeekCount {
	/** The first day of the week. */
	readonly from: Day;
	readonly count: number;
}

/** "60 touches in twelve weeks, most of them (9) in the week of 2 March." */
export function touchesSentence(weeks: readonly WeekCount[]): string {
	const total = weeks.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) return `No touch in these ${weeks.length} weeks.`;
	const most = weeks.reduce((best, week) => (week.count > best.count ? week : best));
	const where = `the week of ${formatDay(most.from, 'day')}`;
	if (most.count === total) return `${touchCount(total)} in ${weeks.length} weeks, in ${where}.`;
	return `${touchCount(total)} in ${weeks.length} weeks; the most, ${inFigures(most.count)}, in ${where}.`;
}

const touchCount = (count: number) => `${inFigures(count)} ${count === 1 ? 'touch' : 'touches'}`;

/** "Most replies came by e-mail." */
export function repliesSentence(
	replies: readonly { readonly key: Channel; readonly count: number }[]
): string {
	const [first, second] = replies;
	if (!first) return 'No reply came in these weeks. No answer is not a no.';
	if (!second)
		return first.count === 1 ? `One reply came, ${BY[first.key]}.` : `All of them came ${BY[first.key]}.`;
	if (first.count === second.count) return `As many came ${BY[first.key]} as ${BY[second.key]}.`;
	return `Most of them came ${BY[first.key]}.`;
}

/** How long an answer took that half of them were no slower than. */
export function answersSentence(usual: number | null, count: number): string {
	if (usual === null) return 'Nothing was answered in these weeks.';
	const within = usual === 0 ? 'on the same day' : `within ${dayCount(usual)}`;
	if (count === 1) return `The one answer came ${within}.`;
	return usual === 0
		? `Half of the ${inFigures(count)} answers came on the same day.`
		: `Half of the ${inFigures(count)} answers came ${within}.`;
}

/** What a group of answers is called: the days that one took at most, and those that the group before it took. */
export function answerTimeName(most: number, before: number | undefined): string {
	if (before === undefined) return `Within ${dayCount(most)}`;
	return most === Infinity ? `More than ${dayCount(before)}` : `${before + 1} to ${dayCount(most)}`;
}
