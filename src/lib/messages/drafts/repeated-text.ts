/** Warns when a text repeats what the person was sent before (`same-words`). It is a hint only. */
import type { Day } from '../../domain/day';
import { onDay } from '../common/days';
import { repeatedShare, wordsOf } from './wordings';

interface SentText {
	readonly on: Day;
	readonly text: string;
}

/** Ignores shorter sentences: they are courtesies that everybody repeats. */
const FEWEST_WORDS = 6;
/** The share of repeated words from which the hint is shown. */
const MOST_REPEATED = 1 / 3;

/**
 * Returns a hint when more than a third of a text's words repeat an earlier one to the same person,
 * otherwise null.
 * @param sent the earlier texts, oldest first
 */
export function repetitionHint(text: string, sent: readonly SentText[], today: Day): string | null {
	const words = ownWords(text);
	const repeats = sent.findLast((earlier) => repeatedShare(words, ownWords(earlier.text)) > MOST_REPEATED);
	return repeats
		? `You sent much of this ${onDay(repeats.on, today)}. Say it another way or add something new.`
		: null;
}

/** Returns the words of a text without greeting, signature and courtesies. */
export function ownWords(text: string): readonly string[] {
	return text
		.split(/[.?!:;\n]+/)
		.map(wordsOf)
		.filter(({ length }) => length >= FEWEST_WORDS)
		.flat();
}
