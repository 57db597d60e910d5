/** Returns the ways in which a name is written: without its special letters, with a possessive, as a handle. */

/** Letters that do not decompose into a plain letter and a mark. */
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
/** Letters of the Cyrillic, Greek and Armenian alphabets beside the Latin ones that they look like. */
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(
	(
		'Νn Ηh аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd һh ӏl ԛq ԝw ' +
		'αa βb εe ζz ηn ιi κk μm νv οo ρp τt υy χx սu ոn օo հh'
	)
		.split(' ')
		.map(([other, latin]) => [other!, latin!])
);
const TYPED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

const PLAIN_LETTER = /^[a-z0-9]$/;
const MARK = /[\p{Mn}\p{Cf}]/gu;

/** Returns a letter without case, marks and invisible characters, as it looks: "é" is "e", "ß" is "ss", a mark alone is ''. */
export function bareLetter(letter: string): string {
	const small = letter.toLowerCase();
	if (PLAIN_LETTER.test(small)) return small;
	const alike = LOOK_ALIKE.get(letter) ?? LOOK_ALIKE.get(small);
	return (alike ?? BARE[small] ?? small.normalize('NFKD').replace(MARK, '')).toLowerCase();
}

/** Returns a name, and its spelling without umlauts and rings: "Müller", "Mueller". */
export function spellings(name: string): readonly string[] {
	const composed = name.normalize('NFC');
	const typed = composed.replace(/[äöüåø]/giu, (letter) => TYPED[letter.toLowerCase()]!);
	return typed === composed ? [name] : [name, typed];
}

/**
 * Returns a person's name as in addresses and accounts: "druiz", "danar", "ruizd".
 * @param words in lower case and without marks
 */
export function handles(words: readonly string[]): readonly string[] {
	const [first = '', last = ''] = [words[0], words.at(-1)];
	if (words.length < 2 || first.length < 2 || last.length < 2) return [];
	return [`${first[0]}${last}`, `${last}${first[0]}`, `${first}${last[0]}`].filter(
		({ length }) => length >= 4
	);
}

/** Tells whether the text after a name is only its possessive: "Danas", "Danaes". */
export const isPossessive = (rest: string): boolean => /^e?s(?= |$)/.test(rest);
