/** Compares two texts word by word and marks the words that the other one lacks. */

/** Holds a part of a text; `differs` is true when the other text lacks it. */
interface TextPiece {
	readonly text: string;
	readonly differs: boolean;
}

/** Longer texts are compared only at their beginnings and ends. */
const MOST_WORDS = 400;

/**
 * Splits a text into marked and unmarked pieces; joined they give the text. Nothing is marked when
 * the two have no word in common.
 */
export function markDifferences(text: string, other: string): TextPiece[] {
	const [words, others] = [wordsOf(text), wordsOf(other)];
	const kept =
		Math.max(words.length, others.length) > MOST_WORDS
			? outerWords(words, others)
			: commonWords(words, others);
	const speaks = words.some((word, at) => kept[at] && /[\p{L}\p{N}]/u.test(word));
	return joined(words, (at) => speaks && !kept[at]);
}

/** Splits a text into words, spaces and punctuation. */
function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

/** Returns for each word if it belongs to the longest common subsequence. */
function commonWords(words: readonly string[], others: readonly string[]): boolean[] {
	const width = others.length + 1;
	const lengths = new Uint16Array((words.length + 1) * width);
	for (let at = words.length - 1; at >= 0; at--) {
		for (let to = others.length - 1; to >= 0; to--) {
			lengths[at * width + to] =
				words[at] === others[to]
					? lengths[(at + 1) * width + to + 1]! + 1
					: Math.max(lengths[(at + 1) * width + to]!, lengths[at * width + to + 1]!);
		}
	}
	const kept = words.map(() => false);
	for (let at = 0, to = 0; at < words.length && to < others.length;) {
		if (words[at] === others[to]) {
			kept[at] = true;
			at += 1;
			to += 1;
		} else if (lengths[(at + 1) * width + to]! >= lengths[at * width + to + 1]!) at += 1;
		else to += 1;
	}
	return kept;
}

function outerWords(words: readonly string[], others: readonly string[]): boolean[] {
	const shorter = Math.min(words.length, others.length);
	let first = 0;
	while (first < shorter && words[first] === others[first]) first += 1;
	let last = 0;
	while (last < shorter - first && words.at(-1 - last) === others.at(-1 - last)) last += 1;
	return words.map((_, at) => at < first || at >= words.length - last);
}

function joined(words: readonly string[], differs: (at: number) => boolean): TextPiece[] {
	const pieces: { text: string; differs: boolean }[] = [];
	words.forEach((text, at) => {
		const last = pieces.at(-1);
		if (last?.differs === differs(at)) last.text += text;
		else pieces.push({ text, differs: differs(at) });
	});
	return pieces;
}
