/** Describes which messages got replies and how reliable the numbers are. */
import { clockTime } from '../common/days';
import { channelName, touchKindName } from '../common/titles';
import { figures } from '../../domain/locale';
import type { Channel, TouchKind } from '../../domain/touch';

/** Names the property by which messages are compared. */
export type GroupedBy = 'channel' | 'hour' | 'kind' | 'news';

export const lookBackTexts = {
	tab: 'Look back · Tactful',
	title: 'What gets replies',
	back: 'Back to the week',
	rates: 'How often you got a reply',
	how: 'A message counts as answered if they replied before your next one. A rejection is a reply. An automatic reply isn’t.',
	replied: (onDay: string) => `they replied ${onDay}`,
	waiting: 'may still get a reply'
} as const;

const HOURS: Readonly<Record<string, () => string>> = {
	early: () => `Before ${clockTime('09:00')}`,
	morning: () => span('09:00', '12:00'),
	noon: () => span('12:00', '14:00'),
	afternoon: () => span('14:00', '17:00'),
	evening: () => `After ${clockTime('17:00')}`
};
const NEWS: Readonly<Record<string, string>> = { news: 'With news', none: 'Without news' };

const span = (from: string, to: string) => `${clockTime(from)} to ${clockTime(to)}`;

/** Names a group in its row. */
export function groupName(by: GroupedBy, key: string): string {
	if (by === 'channel') return channelName(key as Channel);
	if (by === 'kind') return touchKindName(key as TouchKind);
	return (by === 'hour' ? HOURS[key]?.() : NEWS[key]) ?? key;
}

/** Labels the row of a group: "Phone", "Letter · not enough data". */
export function groupLabel(by: GroupedBy, key: string, isSmall: boolean): string {
	return isSmall ? `${groupName(by, key)} · not enough data` : groupName(by, key);
}

export const GROUPINGS: Readonly<Record<GroupedBy, { readonly title: string; readonly hint?: string }>> = {
	channel: {
		title: 'By channel',
		hint: 'A call counts as answered if you spoke, or if they replied to your voicemail.'
	},
	kind: { title: 'By type of message' },
	hour: { title: 'By time of day', hint: 'Only what you logged with a time.' },
	news: { title: 'With and without news', hint: 'Written follow-ups and messages to keep in touch.' }
};

interface Counted {
	readonly key: string;
	readonly answered: number;
	readonly of: number;
}

/** Returns a share: "4 of 11". */
export const shareWords = (answered: number, of: number): string => `${figures(answered)} of ${figures(of)}`;

/**
 * Describes a significant difference: "Email: 8 of 12 got a reply. Company form: 2 of 30. That’s
 * unlikely to be chance."
 */
export function differenceWords(by: GroupedBy, better: Counted, worse: Counted): string {
	const [more, less] = [better, worse].map(
		({ key, answered, of }) => `${groupName(by, key)}: ${shareWords(answered, of)}`
	);
	return `${more} got a reply. ${less}. That’s unlikely to be chance.`;
}

/**
 * Describes a group and its confidence interval.
 * @param from, to the bounds of the true share, 0 to 1
 */
export function groupWords({ answered, of }: Counted, small: boolean, from: number, to: number): string {
	if (small) return `${shareWords(answered, of)} got a reply. That’s not enough data.`;
	const [low, high] = [from, to].map((share) => Math.round(share * 100));
	return `${shareWords(answered, of)} got a reply. In the long run, it could be anywhere from ${low} to ${high} percent.`;
}

/**
 * Says why no difference is shown.
 * @param large the number of groups that are large enough to compare
 */
export function noDifference(large: number, enough: number): string {
	if (large < 2)
		return `Not enough data to compare: at least two rows need ${figures(enough)} messages or more.`;
	return 'The differences between these rows could be chance.';
}

/** Sums up: "9 of 31 messages and calls got a reply." */
export function lookBackSentence(answered: number, of: number, waiting: number, implied: number): string {
	if (of + waiting + implied === 0)
		return 'Nothing yet. Once you’ve written to someone, what gets replies will be here.';
	return [
		decidedSentence(answered, of),
		waiting > 0 && `${figures(waiting)} from the last two weeks may still get one.`,
		implied > 0 &&
			`${figures(implied)} that only your sheet mentions ${implied === 1 ? 'isn’t' : 'aren’t'} counted.`
	]
		.filter(Boolean)
		.join(' ');
}

function decidedSentence(answered: number, of: number): string {
	if (of === 0) return '';
	if (of === 1) return `Your one message or call got ${answered === 1 ? 'a reply' : 'no reply'}.`;
	return answered === 0
		? `None of your ${figures(of)} messages and calls got a reply.`
		: `${shareWords(answered, of)} messages and calls got a reply.`;
}

/** Explains how the groups are compared and the limits of that. */
export function comparedWords(enough: number): string {
	return `Rows are compared only if each has ${figures(enough)} messages or more and their 95% ranges (Wilson intervals) don’t overlap. It also matters who you wrote to and when, so this shows what happened, not what will.`;
}
