/** Warns when a draft repeats what the person was sent before (`same-words`). It is a hint only. */
import type { Day } from '../../domain/day';
import { onDay } from '../common/days';

interface SentText {
	readonly on: Day;
	readonly text: string;
}

/** Ignores shorter sentences: they are courtesies that everybody repeats. */
const FEWEST_WORDS = 6;
/** The share of common words from which two sentences count as the same. */
const SAME = 0.8;
/** The share of repeated text from which the hint is shown. */
const MOST_REPEATED = 0.34;

/**
 * Returns a hint when a text repeats an earlier one to the same person, otherwise null.
 * @param sent the earlier texts, oldest first
 */
export function repetitionHint(text: string, sent: readonly SentText[], today: Day): string | null {
	const said = sentencesOf(text);
	if (said.length === 0) return null;
	const repeats = sent.findLast((earlier) => repeated(said, sentencesOf(earlier.text)) >= MOST_REPEATED);
	return repeats
		? `Much of this is what you sent ${onDay(repeats.on, today)}: say it another way, or say something new.`
		: null;
}

type Sentence = ReadonlySet<string>;

function sentencesOf(text: string): readonly Sentence[] {
	return text
		.split(/[.?!:;\n]+/)
		.map((sentence) => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
		.filter((words) => words.length >= FEWEST_WORDS)
		.map((words) => new Set(words));
}

/**
 * Returns the share of the first text, weighted by sentence length, that the second text contains.
 */
function repeated(said: readonly Sentence[], before: readonly Sentence[]): number {
	const again = said.filter((sentence) => before.some((other) => overlap(sentence, other) >= SAME));
	return lengthOf(again) / lengthOf(said);
}

const lengthOf = (sentences: readonly Sentence[]) => sentences.reduce((sum, { size }) => sum + size, 0);

/** Returns the Jaccard similarity of two sentences: words in both, divided by words in either. */
function overlap(a: Sentence, b: Sentence): number {
	const both = [...a].filter((word) => b.has(word)).length;
	return both / (a.size + b.size - both);
}
