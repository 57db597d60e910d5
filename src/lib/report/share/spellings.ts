/** The ways in which one name is written: on a keyboard that lacks its letters, with a possessive, as a handle. */

/** Letters that are no plain letter with a mark, as they are read without it. */
const BARE: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	ı: 'i',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe'
};
const TYPED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

const PLAIN_LETTER = /^[a-z0-9]$/;
const MARK = /[\p{Mn}\p{Cf}]/gu;

/** A letter without its case, its marks and what can't be seen: "é" is "e", "ß" is "ss", a mark alone is nothing. */
export function bareLetter(letter: string): string {
	const small = letter.toLowerCase();
	if (PLAIN_LETTER.test(small)) return small;
	return (BARE[small] ?? small.normalize('NFKD').replace(MARK, '')).toLowerCase();
}

/** A name, and how it is typed where umlauts and rings are not at hand: "Müller", "Mueller". */
export function spellings(name: string): readonly string[] {
	const composed = name.normalize('NFC');
	const typed = composed.replace(/[äöüåø]/giu, (letter) => TYPED[letter.toLowerCase()]!);
	return typed === composed ? [name] : [name, typed];
}

/** "druiz", "danar", "ruizd": a person's name as addresses and accounts have it. @param words without case and marks */
export function handles(words: readonly string[]): readonly string[] {
	const [first = '', last = ''] = [words[0], words.at(-1)];
	if (words.length < 2 || first.length < 2 || last.length < 2) return [];
	return [`${first[0]}${last}`, `${last}${first[0]}`, `${first}${last[0]}`].filter(
		({ length }) => length >= 4
	);
}

/** Whether what stands behind a name is only its possessive: "Danas", "Danaes". */
export const isPossessive = (rest: string): boolean => /^e?s(?= |$)/.test(rest);
