/**
 * Splits a header into its terms: words or phrases, in their order, each with the concepts that it stands for ('Date' +
 * 'Applied', 'Bewerbungs' + 'datum', '投递' + '日期').
 */
import { foldAccents } from '../values/fold-accents';
import { CONCEPT_WORDS, type Concept } from './header-words';
import { FURTHER_WORDS } from './header-words-further';

/** A word or phrase of a header, and its concepts; none for a word that is not known. */
export interface Term {
	readonly text: string;
	readonly concepts: readonly Concept[];
}

/** Holds traditional Chinese characters of headers, each followed by its simplified form. */
const HAN_PAIRS =
	'職职應应徵征稱称點点遞递狀状態态試试聯联絡络電电郵邮話话連连結结資资來来備备註注覆复業业務务進进優优順顺後后' +
	'蹤踪單单間间時时記记錄录號号類类產产機机會会網网頁页歷历筆笔測测驗验願愿階阶獲获擬拟專专員员區区縣县鄉乡國国觀观見见' +
	'預预約约擇择選选確确認认視视訊讯聽听説说說说請请謝谢報报開开關关發发達达對对構构團团隊队場场費费項项壓压準准' +
	'級级總总終终絕绝錢钱額额處处師师張张長长歲岁動动協协負负責责條条樣样門门閉闭讀读職职稅税錄录給给與与貼贴';
const SIMPLE_HAN = new Map([...HAN_PAIRS.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from!, to!]));

function simplified(text: string): string {
	return text.replace(/\p{Script=Han}/gu, (character) => SIMPLE_HAN.get(character) ?? character);
}

/** Folds a word for comparison: no accents, 'ı' as 'i', Chinese in simplified characters. */
export const folded = (word: string) =>
	simplified(foldAccents(word).normalize('NFC').replace(/ı/g, 'i').replace(/ł/g, 'l'));

const CONCEPTS = new Map<string, Concept[]>();
for (const [concept, words] of [CONCEPT_WORDS, FURTHER_WORDS].flatMap(Object.entries) as [
	Concept,
	string
][]) {
	for (const word of words.split('|').map(folded))
		CONCEPTS.set(word, [...(CONCEPTS.get(word) ?? []), concept]);
}
const LONGEST_PHRASE = Math.max(...[...CONCEPTS.keys()].map((words) => words.split(' ').length));

/** Matches scripts whose words are not divided by spaces; Korean compounds are read the same way. */
const UNDIVIDED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Holds the words of such scripts by their first sign, the longest first. */
const UNDIVIDED_WORDS = new Map<string, string[]>();
for (const word of [...CONCEPTS.keys()].filter((each) => UNDIVIDED.test(each)))
	UNDIVIDED_WORDS.set(word[0]!, [...(UNDIVIDED_WORDS.get(word[0]!) ?? []), word]);
for (const words of UNDIVIDED_WORDS.values()) words.sort((a, b) => b.length - a.length);

/** Matches an explanation in brackets ('remote?', 'Applied/Offer'), but not the kind of the cells: 'Vacancy (link)'. */
const BRACKETS =
	/[([{（【](?!\s*(?:link|url|lien|enlace|collegamento|链接)\s*[)\]}）】])[^)\]}）】]*[)\]}）】]?/gi;

/** Returns a header without explanations in brackets, unless nothing else stands in it. */
export function withoutBrackets(header: string): string {
	const outside = header.normalize('NFC').replace(BRACKETS, ' ');
	return /[\p{L}#№]/u.test(outside) ? outside : header;
}

/** Matches 'relancé' (sent), which without its accent would equal 'relance' (maybe planned). */
const SENT_IN_FRENCH = /(?<!\p{L})relancé(?!\p{L}*e)/giu;

/** The characters of a header that are read: no header needs more, and the patterns below are slow on endless ones. */
export const LONGEST_READ = 200;

/**
 * Returns a header's words in lower case and without accents: camel case is split, explanations in brackets and
 * numbers are left out.
 */
export function headerWords(header: string): string[] {
	const text = withoutBrackets(header.slice(0, LONGEST_READ)).replace(SENT_IN_FRENCH, '$&e');
	return folded(text.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'))
		.replace(/\be[\s-]?mail/g, 'email')
		.replace(/\blinked in\b/g, 'linkedin')
		.replace(/\bwhats app\b/g, 'whatsapp')
		.replace(/[#№]\s*\d+/g, ' ')
		.replace(/#|№/g, ' id ')
		.replace(/(?<!\p{L})[dl]['’]|['’]/gu, ' ')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !/^\d+(?:st|nd|rd|th)?$/.test(word));
}

/** Divides a word of Chinese, Japanese or Korean into terms, from left to right; a single sign between them is left out. */
function termsWithin(word: string): Term[] {
	const terms: Term[] = [];
	let unknown = '';
	const close = () => {
		if (unknown.length > 1) terms.push({ text: unknown, concepts: CONCEPTS.get(unknown) ?? [] });
		unknown = '';
	};
	for (let at = 0; at < word.length;) {
		const known = UNDIVIDED_WORDS.get(word[at]!)?.find((each) => word.startsWith(each, at));
		if (known) {
			close();
			terms.push({ text: known, concepts: CONCEPTS.get(known)! });
		} else unknown += word[at]!;
		at += known?.length ?? 1;
	}
	close();
	return terms.length > 0 ? terms : [{ text: word, concepts: [] }];
}

const SHORTEST_PART = 3;

/** Splits a German or Dutch compound: 'Bewerbungsdatum', 'sollicitatiedatum'. */
function compoundConcepts(word: string): Concept[] {
	for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
		const stem = word.slice(0, at);
		const left = partOfCompound(stem) ?? partOfCompound(stem.replace(/(?:s|en|n)$/, ''));
		const right = partOfCompound(word.slice(at));
		if (left && right) return [...left, ...right];
	}
	return [];
}

/** Shorter neutral words are not parts of a compound: 'Fundort' does not contain 'und'. */
const SHORTEST_NEUTRAL_PART = 5;

function partOfCompound(word: string): Concept[] | undefined {
	const concepts = word.length >= SHORTEST_PART ? CONCEPTS.get(word) : undefined;
	return concepts?.includes('neutral') && word.length < SHORTEST_NEUTRAL_PART ? undefined : concepts;
}

function conceptsOf(word: string): Concept[] {
	const known = CONCEPTS.get(word);
	if (known) return known;
	return CONCEPTS.get(word.replace(/s$/, '')) ?? compoundConcepts(word);
}

/** Returns the terms of a header, the longest phrases first: 'heard back' is one term. Takes its words. */
export function termsOf(words: readonly string[]): Term[] {
	const terms: Term[] = [];
	for (let at = 0; at < words.length;) {
		let length = Math.min(LONGEST_PHRASE, words.length - at);
		while (length > 1 && !CONCEPTS.has(words.slice(at, at + length).join(' '))) length--;
		const text = words.slice(at, at + length).join(' ');
		if (UNDIVIDED.test(text) && !CONCEPTS.has(text)) terms.push(...termsWithin(text));
		else terms.push({ text, concepts: conceptsOf(text) });
		at += length;
	}
	return terms;
}
