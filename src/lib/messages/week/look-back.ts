/** Describes which messages earned answers and how reliable the numbers are. */
import { capital } from '../common/sentence-context';
import { channelName, touchKindName } from '../common/titles';
import { countWord } from '../today/today';
import type { Channel, TouchKind } from '../../domain/touch';

/** Names the property by which messages are compared. */
export type GroupedBy = 'channel' | 'hour' | 'kind' | 'news';

const HOURS: Readonly<Record<string, string>> = {
	early: 'Before 9:00',
	morning: '9:00 to 12:00',
	noon: '12:00 to 14:00',
	afternoon: '14:00 to 17:00',
	evening: 'After 17:00'
};
const NEWS: Readonly<Record<string, string>> = { news: 'With news', none: 'Without news' };

/** Names a group in its row. */
export function groupName(by: GroupedBy, key: string): string {
	if (by === 'channel') return channelName(key as Channel);
	if (by === 'kind') return touchKindName(key as TouchKind);
	return (by === 'hour' ? HOURS : NEWS)[key] ?? key;
}

export const GROUPINGS: Readonly<Record<GroupedBy, { readonly title: string; readonly hint: string }>> = {
	channel: {
		title: 'By channel',
		hint: 'A call is answered when you spoke, or when they answered your message.'
	},
	kind: { title: 'By kind of message', hint: 'Each message is counted by what it was for.' },
	hour: { title: 'By hour of day', hint: 'Only what was logged with its hour.' },
	news: {
		title: 'With news, and without',
		hint: 'Written follow-ups and keeping in touch, by whether they brought something new.'
	}
};

interface Counted {
	readonly key: string;
	readonly answered: number;
	readonly of: number;
}

/** Returns a share: "4 of 11". */
export const shareWords = (answered: number, of: number): string => `${answered} of ${of}`;

/**
 * Describes a significant difference: "E-mail: 8 of 12 were answered. Company form: 2 of 30. Chance
 * alone hardly makes such a difference."
 */
export function differenceWords(by: GroupedBy, better: Counted, worse: Counted): string {
	const [more, less] = [better, worse].map(
		({ key, answered, of }) => `${groupName(by, key)}: ${shareWords(answered, of)}`
	);
	return `${more} were answered. ${less}. Chance alone hardly makes such a difference; why it is there, the numbers do not tell.`;
}

/**
 * Describes a group and its confidence interval.
 * @param from, to the bounds of the true share, 0 to 1
 */
export function groupWords({ answered, of }: Counted, small: boolean, from: number, to: number): string {
	if (small) return `${shareWords(answered, of)} were answered: too few to say anything.`;
	const [low, high] = [from, to].map((share) => Math.round(share * 100));
	return `${shareWords(answered, of)} were answered. From so many, the share in the long run may lie anywhere between ${low} and ${high} percent.`;
}

/**
 * Says why no difference is shown.
 * @param large the number of groups that are large enough to compare
 */
export function noDifference(large: number, enough: number): string {
	if (large < 2)
		return `There is too little to compare yet: at least two rows must have ${countWord(enough)} messages or more.`;
	return 'The differences between these rows may well be chance.';
}

/** Sums up: "31 messages and calls asked for an answer, and 9 were answered." */
export function lookBackSentence(answered: number, of: number, waiting: number, implied: number): string {
	if (of + waiting === 0) return 'Once you have written to somebody, this page tells what came back.';
	return [
		`${of === 1 ? 'One message or call' : `${capital(countWord(of))} messages and calls`} asked for an answer, and ${
			answered === 0 ? 'none was' : answered === 1 ? 'one was' : `${countWord(answered)} were`
		} answered.`,
		waiting > 0 &&
			`${capital(countWord(waiting))} went out less than two weeks ago and may still be answered.`,
		implied > 0 &&
			`${capital(countWord(implied))} that only a sheet tells of ${implied === 1 ? 'is' : 'are'} left out.`
	]
		.filter(Boolean)
		.join(' ');
}

/** Explains how the groups are compared and the limits of that. */
export function comparedWords(enough: number): string {
	return `Rows are compared only where each has ${countWord(enough)} messages or more and their ranges of chance (Wilson’s, 95 percent) are apart. Which leads you wrote to, and when, is in these numbers, too: they tell what happened, not what will.`;
}
