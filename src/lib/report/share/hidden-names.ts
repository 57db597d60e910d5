/**
 * Removes names from free text: whole names and the words in them, whatever their case, accents and invisible
 * characters.
 */
import { bareLetter, handles, isPossessive, spellings } from './spellings';

export type NameKind = 'person' | 'organisation';

export interface HiddenName {
	readonly kind: NameKind;
	readonly name: string;
}

/** Words that many names share and that identify nobody. */
const COMMON: Readonly<Record<NameKind, ReadonlySet<string>>> = {
	person: new Set(
		'de da das do dos del della der den di du la le les van von zu zum zur bin ibn al el ben mr mrs ms mx dr prof sir jr sr and the'.split(
			' '
		)
	),
	organisation: new Set(
		'and the of for in at und der die das et les des ltd llc llp inc plc gmbh ag sa corp co company group holding holdings limited services service solutions partners associates international global consulting systems technologies technology software university college school hospital bank council trust institute foundation agency studio labs clinic museum theatre house media design digital data health care foods food books rail engineering logistics recruitment library church charity office shop store market press games energy water city county state national royal first new old north south east west management marketing sales finance research science sciences learning education training travel sport sports music film art arts housing homes building construction transport security insurance capital ventures works'.split(
			' '
		)
	)
};

/**
 * The length from which a word is also hidden inside of longer ones ("Northwinders"). A shorter one would match half
 * the language.
 */
const LONG = 5;
/** The length from which a word is also found with a possessive: "Danas". */
const OWNER = 3;
/** The minimum length of a name's part that counts by itself. */
const SHORTEST: Readonly<Record<NameKind, number>> = { person: 2, organisation: 3 };
/** Short names that are everyday words. They are found only in their exact spelling. */
const EVERYDAY = new Set(
	'am an as at be by do go he if in is it me my no of on or so to up us we'.split(' ')
);
/** Scripts without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}]/u;

interface Pattern {
	readonly kind: NameKind;
	/** The letters to find: words with one space between them. */
	readonly needle: string;
	/**
	 * 'word': a whole word. 'inside': also part of a longer word, which is hidden as a whole. 'anywhere': regardless
	 * of its surroundings.
	 */
	readonly where: 'word' | 'inside' | 'anywhere';
	/** The exact spelling, for a name that is an everyday word in another one. */
	readonly exactly?: string;
}

interface Find {
	readonly kind: NameKind;
	readonly start: number;
	readonly end: number;
}

/** Returns a function that replaces every hidden name in a text. `instead` gets the letters that were found. */
export function nameHider(
	names: Iterable<HiddenName>,
	instead: (kind: NameKind, found: string) => string
): (text: string) => string {
	const patterns = indexed(patternsOf(names));
	return (text) => {
		let hidden = '';
		let from = 0;
		for (const { kind, start, end } of finds(text, patterns)) {
			hidden += text.slice(from, start) + instead(kind, text.slice(start, end));
			from = end;
		}
		return hidden + text.slice(from);
	};
}

/** Patterns by their first letters, so that a text is read once, however many names there are. */
type Index = ReadonlyMap<string, readonly Pattern[]>;
const FIRST_LETTERS = 5;

function indexed(patterns: readonly Pattern[]): Index {
	const byStart = new Map<string, Pattern[]>();
	for (const pattern of patterns) {
		const start = pattern.needle.slice(0, FIRST_LETTERS);
		const same = byStart.get(start);
		if (same) same.push(pattern);
		else byStart.set(start, [pattern]);
	}
	return byStart;
}

/** Returns the names in a text, in order. Overlapping ones become one find, of the kind of the first. */
function finds(text: string, patterns: Index): Find[] {
	const letters = lettersOf(text);
	const found: Find[] = [];
	for (let at = 0; at < letters.text.length; at++) {
		for (let size = 1; size <= FIRST_LETTERS; size++) {
			for (const pattern of patterns.get(letters.text.slice(at, at + size)) ?? []) {
				const find = letters.text.startsWith(pattern.needle, at) && findAt(at, pattern, letters, text);
				if (find) found.push(find);
			}
		}
	}
	found.push(...findsApart(letters, patterns));
	const joined: Find[] = [];
	for (const find of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = joined.at(-1);
		if (!last || find.start >= last.end) joined.push(find);
		else if (find.end > last.end) joined[joined.length - 1] = { ...last, end: find.end };
	}
	return joined;
}

/** Returns the names that a text writes apart: "Git Hub", "Mc Kinsey", "North-Wind", "I.B.M.". */
function findsApart(letters: Letters, patterns: Index): Find[] {
	const places = [...letters.text].flatMap((letter, at) => (letter === ' ' ? [] : [at]));
	const text = letters.text.replaceAll(' ', '');
	const found: Find[] = [];
	for (const [at, place] of places.entries()) {
		if (!isGap(letters.text[place - 1])) continue;
		for (let size = SHORTEST.organisation; size <= FIRST_LETTERS; size++) {
			for (const { kind, needle, exactly } of patterns.get(text.slice(at, at + size)) ?? []) {
				const last = places[at + needle.length - 1];
				if (last === undefined || exactly !== undefined || !text.startsWith(needle, at)) continue;
				if (!isGap(letters.text[last + 1])) continue;
				// A short name apart is one only letter by letter: "at e" is no "Ate".
				if (needle.length < LONG && last - place !== 2 * (needle.length - 1)) continue;
				found.push({ kind, start: letters.starts[place]!, end: letters.ends[last]! });
			}
		}
	}
	return found;
}

/** Returns the find of a pattern at a position; null where it is only part of another word. */
function findAt(
	at: number,
	{ kind, needle, where, exactly }: Pattern,
	letters: Letters,
	text: string
): Find | null {
	const [first, last] =
		where === 'inside' ? wholeWords(letters.text, at, at + needle.length) : [at, at + needle.length];
	const isWord = isGap(letters.text[first - 1]) && isGap(letters.text[last]);
	const isOwner =
		needle.length >= OWNER &&
		isGap(letters.text[first - 1]) &&
		isPossessive(letters.text.slice(last, last + 3));
	if (where === 'word' && !isWord && !isOwner) return null;
	const [start, end] = [letters.starts[first]!, letters.ends[last - 1]!];
	return exactly === undefined || text.slice(start, end) === exactly ? { kind, start, end } : null;
}

const isGap = (letter: string | undefined) => letter === undefined || letter === ' ';

function wholeWords(text: string, from: number, to: number): [number, number] {
	let [start, end] = [from, to];
	while (!isGap(text[start - 1])) start--;
	while (!isGap(text[end])) end++;
	return [start, end];
}

function patternsOf(names: Iterable<HiddenName>): Pattern[] {
	const byNeedle = new Map<string, Pattern>();
	const add = (pattern: Pattern) => {
		if (!byNeedle.has(pattern.needle)) byNeedle.set(pattern.needle, pattern);
	};
	for (const { kind, name } of names) {
		for (const spelt of spellings(name)) {
			const words = wordsOf(spelt);
			for (const needle of new Set([words.join(' '), words.join('')]))
				if (needle) add(patternOf(kind, needle, spelt));
			if (words.length < 2) continue;
			for (const [at, word] of words.entries()) {
				if (!isTelling(word, kind)) continue;
				add(patternOf(kind, word));
				const next = words[at + 1];
				if (next && isTelling(next, kind)) add(patternOf(kind, word + next));
			}
			if (kind === 'person')
				for (const handle of handles(words.filter((word) => isTelling(word, kind))))
					add({ kind, needle: handle, where: 'word' });
		}
	}
	return [...byNeedle.values()];
}

function isTelling(word: string, kind: NameKind): boolean {
	return word.length >= SHORTEST[kind] && !COMMON[kind].has(word);
}

/** @param whole the spelling of the whole name, absent for a part of one */
function patternOf(kind: NameKind, needle: string, whole?: string): Pattern {
	if (UNSPACED.test(needle) || !LETTER.test(needle)) return { kind, needle, where: 'anywhere' };
	if (needle.length >= LONG) return { kind, needle, where: 'inside' };
	const isEveryday = needle.length === 1 || EVERYDAY.has(needle);
	return { kind, needle, where: 'word', ...(isEveryday && whole !== undefined && { exactly: whole.trim() }) };
}

const wordsOf = (name: string): string[] => lettersOf(name).text.split(' ').filter(Boolean);

interface Letters {
	readonly text: string;
	/** For each letter, its start and end in the original text. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

const PLAIN_LETTER = /^[a-z0-9]$/;
/** Signs that can make up a name by themselves. */
const SIGN = /[\p{S}\p{Emoji_Presentation}]/u;

/**
 * Returns a text's letters and signs in lower case, without accents and invisible characters; anything between them
 * becomes one space.
 */
function lettersOf(text: string): Letters {
	let folded = '';
	const [starts, ends]: [number[], number[]] = [[], []];
	let index = 0;
	for (const letter of text) {
		const from = index;
		index += letter.length;
		const plain = bareLetter(letter);
		// A combining mark belongs to the letter before it.
		if (plain === '' && ends.length > 0 && !folded.endsWith(' ')) ends[ends.length - 1] = index;
		for (const each of plain) {
			const isLetter = PLAIN_LETTER.test(each) || LETTER.test(each) || SIGN.test(each);
			if (!isLetter && folded.endsWith(' ')) continue;
			folded += isLetter ? each : ' ';
			for (let unit = 0; unit < (isLetter ? each.length : 1); unit++) {
				starts.push(from);
				ends.push(index);
			}
		}
	}
	return { text: folded, starts, ends };
}
