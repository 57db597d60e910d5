/** Splits the text of a mail into sentences, and these into clauses. */
import { CONDITION } from './mail-words';

const LONGEST_SENTENCE = 600;
const SHOWN_SENTENCE = 200;

/** Matches the end of a sentence, but not "a.m.", "Dr." or "17.". */
const SENTENCE_END =
	/(?<=[\p{L}\d)"”][.!?]["”)]?)(?<!\b(?:Mr|Mrs|Ms|Dr|No|Nr|St|ca|bzw|\d{1,2}|[ap]\.?m|e\.g|z\.B)\.)\s+(?=[\p{Lu}"“¿¡\d])|\n\s*\n|\n(?=[\p{Lu}•*-][^\n]{0,80}:)/u;

/** Returns the sentences of a text, each on one line. */
export function sentencesOf(body: string): string[] {
	return body
		.split(SENTENCE_END)
		.map((sentence) => sentence.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SENTENCE))
		.filter(Boolean);
}

/** Returns a sentence as it is shown: cut where it is long. */
export const shown = (sentence: string) =>
	sentence.length > SHOWN_SENTENCE ? `${sentence.slice(0, SHOWN_SENTENCE).trimEnd()} …` : sentence;

/** Begins a clause that stands for itself: what is said before it holds without it. */
const NEXT_CLAUSE =
	/[,;–—-]\s*(?=(?:but|however|although|and|aber|jedoch|doch|mais|toutefois|pero|sin embargo|mas|porém|ma|tuttavia|maar|echter)\s)/iu;

/** Returns the clauses of a sentence that state a fact: "we chose another, but write again if you like" has one. */
export function statements(sentence: string): readonly string[] {
	if (sentence.endsWith('?')) return [];
	return sentence.split(NEXT_CLAUSE).filter((clause) => !CONDITION.test(clause));
}
