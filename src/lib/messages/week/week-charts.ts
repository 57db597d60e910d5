/** Describes the small charts of the week. */
import { formatDay, type Day } from '../../domain/day';
import { figures as inFigures } from '../../domain/locale';
import type { Channel, TouchKind } from '../../domain/touch';
import { dayCount } from '../common/days';
import { BY } from '../common/touches';

interface WeekCount {
	readonly from: Day;
	readonly count: number;
}

/** Describes the touches: "60 touches in twelve weeks, most of them (9) in the week of 2 March." */
export function touchesSentence(weeks: readonly WeekCount[]): string {
	const total = weeks.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) return `No touch in these ${weeks.length} weeks.`;
	const most = weeks.reduce((best, week) => (week.count > best.count ? week : best));
	const where = `the week of ${formatDay(most.from, 'day')}`;
	if (most.count === total) return `${touchCount(total)} in ${weeks.length} weeks, in ${where}.`;
	return `${touchCount(total)} in ${weeks.length} weeks; the most, ${inFigures(most.count)}, in ${where}.`;
}

const touchCount = (count: number) => `${inFigures(count)} ${count === 1 ? 'touch' : 'touches'}`;

/**
 * Describes the replies: "Most of them came by e-mail."
 * @param untold the number of replies for which the sheet names no channel
 */
export function repliesSentence(
	replies: readonly { readonly key: Channel; readonly count: number }[],
	untold = 0
): string {
	const [first, second] = replies;
	if (!first && untold > 0) return 'Your sheet doesn’t say how they replied.';
	if (!first) return 'No reply came in these weeks. No answer is not a no.';
	if (!second)
		return first.count === 1 ? `One reply came, ${BY[first.key]}.` : `All of them came ${BY[first.key]}.`;
	if (first.count === second.count) return `As many came ${BY[first.key]} as ${BY[second.key]}.`;
	return `Most of them came ${BY[first.key]}.`;
}

/** Gives the median time of an answer. */
export function answersSentence(usual: number | null, count: number): string {
	if (usual === null) return 'Nothing was answered in these weeks.';
	const within = usual === 0 ? 'on the same day' : `within ${dayCount(usual)}`;
	if (count === 1) return `The one answer came ${within}.`;
	return usual === 0
		? `Half of the ${inFigures(count)} answers came on the same day.`
		: `Half of the ${inFigures(count)} answers came ${within}.`;
}

/** Names a group of answer times by its longest time and that of the group before it. */
export function answerTimeName(most: number, before: number | undefined): string {
	if (before === undefined) return `Within ${dayCount(most)}`;
	return most === Infinity ? `More than ${dayCount(before)}` : `${before + 1} to ${dayCount(most)}`;
}

const KINDS: Readonly<Record<TouchKind, string>> = {
	application: 'Applications that went out.',
	approach: 'First messages and calls to somebody about work, without an application.',
	'follow-up': 'Messages and calls that came back to something that was sent or said before.',
	'thank-you': 'Thanks for an interview, for help, or for an answer.',
	'keep-in-touch': 'Messages and calls to stay in mind, without asking how things stand.',
	reply: 'Answers to what they wrote, asked or offered.',
	interview: 'Interviews that took place.',
	debrief: 'Talks with a recruiter after an interview.',
	offer: 'Word to others of an offer that you have.',
	invitation: 'Interviews and talks that were proposed.',
	other: 'Everything else that went out.'
};

/** Explains a row of the touches by kind. */
export const kindDefinition = (kind: TouchKind): string => KINDS[kind];

/** Explains a row of the touches by channel. */
export const channelDefinition = (channel: Channel): string =>
	`Touches of this week that went out ${BY[channel]}${channel === 'phone' ? '; a call that reached nobody and left no message is none' : ''}.`;

/** Explains a row of the replies by channel. */
export const replyDefinition = (channel: Channel): string =>
	`Replies of these weeks that came ${BY[channel]}; a no is a reply, an automatic answer is none.`;

/** Explains the rows of the answer times. */
export const ANSWER_DEFINITION =
	'Replies and offers of these weeks, by the days since your last message that they answer. What came unasked is in no row.';
