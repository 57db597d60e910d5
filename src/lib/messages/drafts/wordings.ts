/** Measures how much of a text repeats an earlier one, and chooses the wording that repeats least. */
import type { SentWords, Wordings } from './draft-facts';

/** Words count as repeated when they stand in a run of this many that the earlier text has too. */
const RUN = 3;
/** The share of repeated words that a wording may have; the first such wording is taken. */
const LITTLE = 1 / 3;

/** Returns the words of a text in lower case, without marks. */
export function wordsOf(text: string): readonly string[] {
	return (
		text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
	);
}

/** Returns the share (0 to 1) of a text's words that stand in runs of three words or more of an earlier text. */
export function repeatedShare(words: readonly string[], earlier: readonly string[]): number {
	if (words.length === 0) return 0;
	const runs = new Set(earlier.map((_, at) => runAt(earlier, at)));
	const isRepeated = words.map(() => false);
	for (let at = 0; at + RUN <= words.length; at += 1)
		if (runs.has(runAt(words, at))) isRepeated.fill(true, at, at + RUN);
	return isRepeated.filter(Boolean).length / words.length;
}

const runAt = (words: readonly string[], at: number): string => words.slice(at, at + RUN).join(' ');

/**
 * Returns the wording that repeats least of the texts sent before.
 * @param skip the number of earlier messages of this kind whose text nobody kept: they are taken
 * to have used the first wordings
 */
export function freshest(wordings: Wordings, sent: readonly SentWords[], skip = 0): string {
	const before = sent.map(({ text }) => wordsOf(text));
	const inTurn = wordings.map((_, at) => wordings[(at + skip) % wordings.length]!);
	let best = { text: inTurn[0] ?? '', share: Infinity };
	for (const text of inTurn) {
		const words = wordsOf(text);
		const share = Math.max(0, ...before.map((earlier) => repeatedShare(words, earlier)));
		if (share <= LITTLE) return text;
		if (share < best.share) best = { text, share };
	}
	return best.text;
}

/** Returns true if a sentence was sent before, as good as word for word. */
export function wasSaid(sentence: string, sent: readonly SentWords[]): boolean {
	const words = wordsOf(sentence);
	return sent.some(({ text }) => repeatedShare(words, wordsOf(text)) > 2 / 3);
}
