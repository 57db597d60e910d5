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

/** Describes the activities: "60 activities in 12 weeks. The most, 9, were in the week of 2 March." */
export function touchesSentence(weeks: readonly WeekCount[]): string {
	const total = weeks.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) return `Nothing in these ${weeks.length} weeks.`;
	const most = weeks.reduce((best, week) => (week.count > best.count ? week : best));
	const where = `the week of ${formatDay(most.from, 'day')}`;
	if (total === 1) return `1 activity in ${weeks.length} weeks, in ${where}.`;
	const opening = `${inFigures(total)} activities in ${weeks.length} weeks`;
	if (most.count === total) return `${opening}, all in ${where}.`;
	return `${opening}. The most, ${inFigures(most.count)}, were in ${where}.`;
}

/**
 * Describes the replies: "Most came by email."
 * @param untold the number of replies for which the sheet names no channel
 */
export function repliesSentence(
	replies: readonly { readonly key: Channel; readonly count: number }[],
	untold = 0
): string {
	const [first, second] = replies;
	if (!first && untold > 0) return 'Your sheet doesn’t say how they replied.';
	if (!first) return 'No replies in these weeks.';
	if (!second)
		return first.count === 1 ? `The one reply came ${BY[first.key]}.` : `All of them came ${BY[first.key]}.`;
	if (first.count === second.count) return `As many came ${BY[first.key]} as ${BY[second.key]}.`;
	return `Most came ${BY[first.key]}.`;
}

/** Gives the median time of an answer. */
export function answersSentence(usual: number | null, count: number): string {
	if (usual === null) return 'No replies to your messages in these weeks.';
	const within = usual === 0 ? 'the same day' : `within ${dayCount(usual)}`;
	if (count === 1) return `The one reply came ${within}.`;
	return `Half of the ${inFigures(count)} replies came ${within}.`;
}

/** Names a group of answer times by its longest time and that of the group before it. */
export function answerTimeName(most: number, before: number | undefined): string {
	if (before === undefined) return `Within ${dayCount(most)}`;
	return most === Infinity ? `More than ${dayCount(before)}` : `${before + 1} to ${dayCount(most)}`;
}

const KINDS: Readonly<Record<TouchKind, string>> = {
	application: 'Applications you sent.',
	approach: 'First messages and calls about work, without an application.',
	'follow-up': 'Messages and calls that pick up an earlier one.',
	'thank-you': 'Thanks for an interview, for help, or for a reply.',
	'keep-in-touch': 'Messages and calls to stay in touch, without asking where things stand.',
	reply: 'Your replies to what they wrote, asked, or offered.',
	interview: 'Interviews that took place.',
	debrief: 'Talks with a recruiter after an interview.',
	offer: 'Messages that let others know about an offer you have.',
	invitation: 'Interviews and talks that were proposed.',
	other: 'Everything else you sent.'
};

/** Explains a row of the activities by kind. */
export const kindDefinition = (kind: TouchKind): string => KINDS[kind];

const CHANNEL_DEFINITIONS: Readonly<Partial<Record<Channel, string>>> = {
	phone: 'Calls you made this week. A call without an answer counts only if you left a message.',
	'in-person': 'Visits and talks in person this week.'
};

/** Explains a row of the activities by channel. */
export const channelDefinition = (channel: Channel): string =>
	CHANNEL_DEFINITIONS[channel] ?? `What you sent ${BY[channel]} this week.`;

/** Explains a row of the replies by channel. */
export const replyDefinition = (channel: Channel): string =>
	`Replies that came ${BY[channel]} in these weeks, rejections included. Automatic replies don’t count.`;

/** Explains the rows of the answer times. */
export const ANSWER_DEFINITION =
	'Replies and offers in these weeks, by days since your last message. What came unasked isn’t counted.';
