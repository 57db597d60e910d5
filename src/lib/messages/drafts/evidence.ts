/** Turns the user's notes (value, proofs, references, news) into sentences, whatever their form. */
import type { Lead } from '../../domain/lead';
import { isSpoken } from '../../domain/touch';
import type { DraftFacts, Evidence } from './draft-facts';
import { EVIDENCE, isToRecruiter } from './draft-facts';
import { listed, phrase, wordsIn } from './phrases';

/** The words that one sentence of evidence may have. */
const MOST_WORDS = 35;

const PASTS = new Set(
	'became began brought built came caught chose cut did drew found gave got grew had held helped kept led left made met oversaw put ran read rose saw sent set sold spent spoke taught took understood went won wrote'.split(
		' '
	)
);
const NO_PASTS = new Set([
	'need',
	'feed',
	'speed',
	'seed',
	'shed',
	'embed',
	'exceed',
	'proceed',
	'succeed',
	'hundred'
]);
const BASES = new Set(
	'automate bring build clean create cut deliver design develop draft expand explain find fix get give grow help improve increase keep launch lead lower make manage move open organise organize plan prepare raise reach reduce run save sell set simplify solve speed start streamline strengthen support teach train turn win write'.split(
		' '
	)
);
const STARTS_A_SENTENCE =
	/^(?:i|i[’'](?:m|d|ve|ll)|we|we[’'](?:re|d|ve|ll)|you|you[’'](?:re|d|ve|ll)|it|it[’']s|they|there|that|this|these|those|at|in|on|as|with|when|while|because|since|after|before|over|for|under|during)$/i;
/** Words that keep their capital inside a sentence. */
const PROPER =
	/^(?:I|Excel|Python|Java|Ruby|Tableau|Power|Google|Microsoft|Adobe|Salesforce|Photoshop|Figma|English|German|French|Spanish|Italian|Portuguese|Chinese|Japanese|Korean|Arabic|Hindi|Polish|Russian|Turkish|Dutch)$/;

/** Returns the notes as separate points, without bullets and end marks. */
function pointsOf(text: string | undefined): readonly string[] {
	return (text ?? '')
		.split(/\n+/)
		.map((line) => line.replace(/^\s*(?:[-*•·–]|\d+[.)])\s+/u, '').replace(/!+/g, '.'))
		.map((line) => line.trim().replace(/[\s.,;:]+$/, ''))
		.filter((line) => /[\p{L}\p{N}]/u.test(line));
}

const firstWord = (text: string): string => text.split(' ')[0] ?? '';

/** Lowers the first letter, unless the word is a name or an abbreviation. */
function lowered(text: string): string {
	const first = firstWord(text);
	const isName =
		PROPER.test(first) || /.\p{Lu}|\d/u.test(first) || /^\p{Lu}$/u.test(first.replace(/[’'].*/, ''));
	return isName && first !== 'A' ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

const isPast = (word: string): boolean =>
	PASTS.has(word) || (word.length > 4 && word.endsWith('ed') && !NO_PASTS.has(word));

/** Returns true if the point can stand as it is. */
function isSentence(point: string): boolean {
	return /[.?!] \p{Lu}/u.test(point) || (STARTS_A_SENTENCE.test(firstWord(point)) && wordsIn(point) > 3);
}

const asItStands = (point: string) => `${point.charAt(0).toUpperCase()}${point.slice(1)}.`;

/** 'you', or 'them' in a message to the recruiter who passes it on. */
type Reader = 'you' | 'them';

function valueSentence(point: string, reader: Reader): string {
	const first = firstWord(point).toLowerCase();
	if (isSentence(point)) return asItStands(point);
	if (BASES.has(first)) return `I could help ${reader} ${lowered(point)}.`;
	if (first === 'to') return `I could help ${reader} ${point.slice(3)}.`;
	if (isPast(first)) return `I ${lowered(point)}.`;
	return `I could help ${reader === 'you' ? '' : 'them '}with ${lowered(point)}.`;
}

function proofSentence(point: string, reader: Reader): string {
	const first = firstWord(point).toLowerCase();
	if (isSentence(point)) return asItStands(point);
	if (isPast(first))
		return `${reader === 'you' ? 'One example of my work' : 'One thing they may like to know'}: I ${lowered(point)}.`;
	if (/^\p{L}{2,}ing$/u.test(first)) return `I have experience ${lowered(point)}.`;
	return `My experience includes ${lowered(point)}.`;
}

/** Names those who could vouch: "Omar Diaz (Fabrikam) would be happy to tell you about my work." */
function referenceSentence(points: readonly string[], reader: Reader): string {
	if (points.length === 1 && isSentence(points[0]!)) return asItStands(points[0]!);
	const names = points.map((point) => point.replace(/^([^,()]+), ([^,()]+)$/, '$1 ($2)'));
	return `${listed(names)} would be happy to tell ${reader} about my work.`;
}

/** Returns the sentences of one kind of evidence, without those that are too long. */
export function evidenceSentences(facts: DraftFacts, kind: Evidence): readonly string[] {
	const points = pointsOf(textOf(facts.lead, kind));
	const reader = isToRecruiter(facts) ? 'them' : 'you';
	const all =
		kind === 'references'
			? points.slice(0, 1).map(() => referenceSentence(points, reader))
			: points.map((point) =>
					kind === 'value' ? valueSentence(point, reader) : proofSentence(point, reader)
				);
	return all.flatMap((sentence) => fitting(sentence) ?? []);
}

/** Returns the address of the page or picture that shows how the user would help; undefined where there is none. */
export function valueLinkOf({ valueLink }: Pick<Lead, 'valueLink'>): string | undefined {
	return valueLink?.trim() || undefined;
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** Mentions the page or picture that shows how the user would help; null without an address, and in a call. */
export function valueLinkSentence(facts: DraftFacts): string | null {
	const link = valueLinkOf(facts.lead);
	if (!link || !/^\S+\.\S+$/.test(link) || isSpoken(facts.channel)) return null;
	const made = PICTURE.test(link) ? 'a picture of' : 'a page on';
	const help = isToRecruiter(facts) ? 'how I’d help them' : 'how I’d help';
	return `I’ve put together ${made} ${help}: ${link.replaceAll('[', '%5B').replaceAll(']', '%5D')}.`;
}

/** Names one kind of evidence and says it in the user's own words, to bring up in person. */
export function evidencePoint({ lead }: DraftFacts, kind: Evidence): string | null {
	const said = fitting(pointsOf(textOf(lead, kind)).join('; '));
	return said && `${EVIDENCE_NAMES[kind]}: ${said}`;
}

const EVIDENCE_NAMES: Record<Evidence, string> = {
	value: 'Why you’re a fit',
	proofs: 'Proof points',
	references: 'References'
};

function textOf({ value, proofs, vouchers }: DraftFacts['lead'], kind: Evidence): string | undefined {
	return kind === 'value' ? value : kind === 'proofs' ? proofs : vouchers;
}

function fitting(sentence: string): string | null {
	return phrase(sentence, MOST_WORDS);
}

/** Names the facts that are too long for a message, so that the user shortens them in the text. */
export type TooLong = Evidence | 'news';

/** Lists the kinds of evidence of which something is too long to be said in one sentence. */
export function tooLongOf(facts: DraftFacts, kinds: readonly Evidence[]): readonly TooLong[] {
	return EVIDENCE.filter((kind) => kinds.includes(kind) && hasTooLong(facts, kind));
}

function hasTooLong(facts: DraftFacts, kind: Evidence): boolean {
	const points = pointsOf(textOf(facts.lead, kind)).length;
	return evidenceSentences(facts, kind).length < (kind === 'references' ? Math.min(points, 1) : points);
}

/** Holds a piece of news in the forms in which a message can say it. */
export interface NewsWords {
	/** "I passed the CPIM exam", where it is a clause; otherwise null. */
	readonly clause: string | null;
	/** "I passed the CPIM exam" or "a course in forecasting", after a colon. */
	readonly words: string;
}

/** Returns the news as part of a sentence; null without any, or where it is too long. */
export function newsWords({ news }: Pick<DraftFacts, 'news'>): NewsWords | null {
	const point = pointsOf(news).join('; ');
	const said = point ? fitting(point) : null;
	if (!said) return null;
	const first = firstWord(said).toLowerCase();
	if (isPast(first)) return { clause: `I ${lowered(said)}`, words: `I ${lowered(said)}` };
	const isClause = /^(?:i|i[’'](?:m|d|ve|ll)|we)$/.test(first) && !/[.?!] /.test(said);
	return { clause: isClause ? lowered(said) : null, words: lowered(said) };
}

export const isNewsTooLong = (facts: Pick<DraftFacts, 'news'>): boolean =>
	pointsOf(facts.news).length > 0 && newsWords(facts) === null;
