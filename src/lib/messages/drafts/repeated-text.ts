/** Whether a draft repeats what a person was sent before (`same-words`): a hint, no bar. */
import type { Day } from '../../domain/day';
import { onDay } from '../common/days';

interface SentText {
	readonly on: Day;
	readonly text: string;
}

/** Shorter sentences are courtesies that everybody repeats. */
const FEWEST_WORDS = 6;
/** Two sentences are the same where so much of their words is. */
const SAME = 0.8;
/** A draft repeats an earlier text where so much of what it says was said there. */
const MOST_REPEATED = 0.34;

/** A hint where a text says again what this person was sent before; null where it does not. @param sent oldest first */
export function sameWords(text: string, sent: readonly SentText[], today: Day): string | null {
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

/** The share of the first text's sentences, by their length, that stand in the second. */
function repeated(said: readonly Sentence[], before: readonly Sentence[]): number {
	const again = said.filter((sentence) => before.some((other) => overlap(sentence, other) >= SAME));
	return lengthOf(again) / lengthOf(said);
}

const lengthOf = (sentences: readonly Sentence[]) => sentences.reduce((sum, { size }) => sum + size, 0);

/** Words in both, of the words in either. */
function overlap(a: Sentence, b: Sentence): number {
	const both = [...a].filter((word) => b.has(word)).length;
	return both / (a.size + b.size - both);
}
