/** Takes names out of free text: whole names, the words that they are made of, whatever their case, accents and invisible characters. */

export type NameKind = 'person' | 'organisation';

export interface HiddenName {
	readonly kind: NameKind;
	readonly name: string;
}

/** Words that many names have and that give nobody away. */
const COMMON: Readonly<Record<NameKind, ReadonlySet<string>>> = {
	person: new Set(
		'de da das do dos del della der den di du la le les van von zu zum zur bin ibn al el ben mr mrs ms mx dr prof sir jr sr and the'.split(
			' '
		)
	),
	organisation: new Set(
		'and the of for in at und der die das et les des ltd llc llp inc plc gmbh ag sa corp co company group holding holdings limited services service solutions partners associates international global consulting systems technologies technology software university college school hospital bank council trust institute foundation agency studio labs'.split(
			' '
		)
	)
};

/** A word of this many letters is hidden inside of longer words, too: "Northwinders". Shorter ones would hit half the language. */
const LONG = 5;
/** A part shorter than this is no name by itself. */
const SHORTEST: Readonly<Record<NameKind, number>> = { person: 2, organisation: 3 };
/** Names like these are found as they are spelt only. */
const EVERYDAY = new Set(
	'am an as at be by do go he if in is it me my no of on or so to up us we'.split(' ')
);
/** Writings that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

interface Pattern {
	readonly source: string;
	readonly kind: NameKind;
	/** Found as it is spelt only: as short a name is a word of the language in other letters. */
	readonly exactly?: string;
}

/**
 * Gives a function that puts something in the place of every hidden name in a text.
 * @param texts everything that will be searched: names that are nowhere in it cost nothing afterwards
 * @param instead what stands in the place of a name, given the letters that were found
 */
export function nameHider(
	names: Iterable<HiddenName>,
	texts: readonly string[],
	instead: (kind: NameKind, found: string) => string
): (text: string) => string {
	const everything = foldedLetters(texts.join('\n')).text;
	const patterns = patternsOf(names, everything);
	if (patterns.length === 0) return (text) => text;
	const search = new RegExp(patterns.map(({ source }) => `(${source})`).join('|'), 'gu');
	return (text) => {
		const { text: letters, at } = foldedLetters(text);
		let hidden = '';
		let from = 0;
		for (const match of letters.matchAll(search)) {
			const pattern = patterns[match.slice(1).findIndex((group) => group !== undefined)]!;
			const [start, end] = [at[match.index]!, at[match.index + match[0].length]!];
			const found = text.slice(start, end);
			if (start < from || (pattern.exactly !== undefined && pattern.exactly !== found)) continue;
			hidden += text.slice(from, start) + instead(pattern.kind, found);
			from = end;
		}
		return hidden + text.slice(from);
	};
}

/** The longest first, so that a whole name is one find and not two. */
function patternsOf(names: Iterable<HiddenName>, everything: string): Pattern[] {
	const bySource = new Map<string, Pattern>();
	for (const { kind, name } of names) {
		const words = wordsOf(name);
		if (words.length === 0) addLiteral(bySource, kind, name);
		else add(bySource, kind, words, name.trim());
		if (words.length > 1)
			for (const word of words.filter((one) => isTelling(one, kind))) add(bySource, kind, [word]);
	}
	return [...bySource.values()]
		.filter(({ source }) => new RegExp(source, 'u').test(everything))
		.sort((a, b) => b.source.length - a.source.length);
}

function isTelling(word: string, kind: NameKind): boolean {
	return word.length >= SHORTEST[kind] && !COMMON[kind].has(word);
}

function add(bySource: Map<string, Pattern>, kind: NameKind, words: readonly string[], whole?: string): void {
	const name = words.map(escaped).join('[^\\p{L}\\p{N}]{0,3}');
	const letters = words.join('');
	if (UNSPACED.test(letters)) put(bySource, { source: name, kind });
	else if (letters.length >= LONG) put(bySource, { source: `[\\p{L}\\p{N}]*${name}[\\p{L}\\p{N}]*`, kind });
	else {
		const exactly = whole !== undefined && isEveryday(letters) ? { exactly: whole } : {};
		put(bySource, { source: `(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, kind, ...exactly });
	}
}

/** A name without a letter: a sign, an emoji. */
function addLiteral(bySource: Map<string, Pattern>, kind: NameKind, name: string): void {
	const sign = foldedLetters(name).text.trim();
	if (/[^\s\p{P}]/u.test(sign)) put(bySource, { source: escaped(sign), kind });
}

const isEveryday = (letters: string) => letters.length === 1 || EVERYDAY.has(letters);

function put(bySource: Map<string, Pattern>, pattern: Pattern): void {
	if (!bySource.has(pattern.source)) bySource.set(pattern.source, pattern);
}

const wordsOf = (name: string): string[] => foldedLetters(name).text.match(WORD) ?? [];

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A text without case, accents and invisible characters, and where each of its letters stood; one entry more, for the end. */
function foldedLetters(text: string): { readonly text: string; readonly at: readonly number[] } {
	let folded = '';
	const at: number[] = [];
	let index = 0;
	for (const letter of text) {
		const plain = letter
			.normalize('NFKD')
			.replace(/[\p{Mn}\p{Cf}]/gu, '')
			.toLowerCase();
		for (let each = 0; each < plain.length; each++) at.push(index);
		folded += plain;
		index += letter.length;
	}
	at.push(index);
	return { text: folded, at };
}
