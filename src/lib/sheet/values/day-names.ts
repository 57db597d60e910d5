/** Names of months and weekdays as sheets write them: those of date-fns' locales, and a few that these lack. */
import { foldAccents } from './fold-accents';
import { LOCALE_NAMES } from './languages/locale-names';

/** The names of one language, in the form used beside a number. */
export interface DayNames {
	readonly code: string;
	/** January first. */
	readonly months: readonly string[];
	readonly shortMonths: readonly string[];
	/** Sunday first. */
	readonly weekdays: readonly string[];
	readonly shortWeekdays: readonly string[];
}

/** Languages whose short names are read anywhere. A word that several share counts for the first of them. */
const MAIN_CODES: ReadonlySet<string> = new Set(['en-GB', 'de', 'fr', 'es', 'pt', 'nl', 'it']);

/** The names of a language in each form, the further ones for reading only. */
interface Forms extends DayNames {
	readonly formsOfMonths: readonly { readonly names: readonly string[]; readonly long: boolean }[];
}

/**
 * Builds the names of a line. Short months take the form beside a number in languages that inflect months ('stycznia'),
 * and the form alone elsewhere, since German has two lengths in the other.
 */
function languageOf(line: string): Forms {
	const [code, months, alone, short, shortAlone, weekdays, shortWeekdays] = line.split(';') as string[];
	const list = (...parts: (string | undefined)[]) => parts.find((part) => part)!.split(',');
	const [beside, byItself] = [list(short, alone, months), list(shortAlone, short, alone, months)];
	return {
		code: code!,
		months: list(months),
		shortMonths: alone ? beside : byItself,
		weekdays: list(weekdays),
		shortWeekdays: list(shortWeekdays, weekdays),
		formsOfMonths: [
			{ names: list(months), long: true },
			{ names: list(alone, months), long: true },
			{ names: beside, long: false },
			{ names: byItself, long: false }
		]
	};
}

const ALL = LOCALE_NAMES.trim().split('\n').map(languageOf);
/** The languages whose months all have a name of one word. */
export const LANGUAGES: readonly DayNames[] = ALL.filter(({ months }) => months.every((name) => name !== ''));

/** Spellings that are read but never written. */
const ALSO_MONTHS: Readonly<Record<string, readonly [code: string, month: number]>> = {
	jänner: ['de', 0],
	mrz: ['de', 2],
	maerz: ['de', 2],
	fév: ['fr', 1],
	jui: ['fr', 6],
	setiembre: ['es', 8],
	sett: ['it', 8]
};
const ALSO_WEEKDAYS: typeof ALSO_MONTHS = {
	tues: ['en-GB', 2],
	wednes: ['en-GB', 3],
	weds: ['en-GB', 3],
	thur: ['en-GB', 4],
	thurs: ['en-GB', 4]
};

export interface NameFound {
	/** 0-based: January or Sunday is 0. */
	readonly index: number;
	readonly long: boolean;
	/** The codes of the languages that have the name. */
	readonly codes: readonly string[];
}

/** Tells whether one of the main languages has the name. */
export const isMain = ({ codes }: NameFound) => codes.some((code) => MAIN_CODES.has(code));

/** A name of one letter is too ambiguous. */
const SHORTEST = 2;

/** The months or weekdays that a word names: one, or several where languages differ. */
type Table = ReadonlyMap<string, readonly NameFound[]>;

function table(part: 'months' | 'weekdays', also: typeof ALSO_MONTHS): Table {
	const found = new Map<string, NameFound[]>();
	/** Words that one language has for two months or days. */
	const unclear = new Set<string>();
	const put = (name: string, index: number, long: boolean, code: string) => {
		const word = foldName(name);
		const before = found.get(word) ?? [];
		const own = before.find(({ codes }) => codes.includes(code));
		if (own && own.index !== index && !isMain(own)) unclear.add(word);
		if (name.length < SHORTEST || own) return;
		const same = before.findIndex((each) => each.index === index);
		if (same >= 0)
			found.set(word, before.with(same, { ...before[same]!, codes: [...before[same]!.codes, code] }));
		// A word of the main languages is read as theirs.
		else if (!before.some(isMain)) found.set(word, [...before, { index, long, codes: [code] }]);
	};
	for (const { code, formsOfMonths, weekdays, shortWeekdays } of ALL) {
		const ofDays = [
			{ names: weekdays, long: true },
			{ names: shortWeekdays, long: false }
		];
		for (const { names, long } of part === 'months' ? formsOfMonths : ofDays)
			for (const [index, name] of names.entries())
				for (const spelling of new Set([name, plain(name)])) put(spelling, index, long, code);
	}
	for (const [name, [code, index]] of Object.entries(also))
		if (!found.has(foldName(name))) put(name, index, false, code);
	for (const word of unclear) found.delete(word);
	return found;
}

/** Folds a name. In scripts whose vowels are marks, accents are kept, since names differ in nothing else. */
function foldName(name: string): string {
	return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]/u.test(name)
		? foldAccents(name)
		: name.normalize('NFC');
}

/** Replaces letters that a keyboard may lack and that are not a letter with an accent. */
const plain = (name: string) => name.replace(/[ıİłøđ]/g, (letter) => PLAIN[letter]!);
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', İ: 'I', ł: 'l', ø: 'o', đ: 'd' };

const MONTHS = table('months', ALSO_MONTHS);
const WEEKDAYS = table('weekdays', ALSO_WEEKDAYS);

/** The codes of the languages that a sheet is in, as far as its words tell. */
export type Languages = ReadonlySet<string>;
const NO_LANGUAGES: Languages = new Set();

/** Returns what a word names; undefined where languages differ and none of the given ones decides. */
function named(table: Table, word: string, languages: Languages): NameFound | undefined {
	const found = table.get(foldName(word)) ?? [];
	if (found.length < 2) return found[0];
	const fitting = found.filter(({ codes }) => codes.some((code) => languages.has(code)));
	return fitting.length === 1 ? fitting[0] : undefined;
}

/** Returns the month that a word within a date names. 'listopad' is two months: the sheet's languages decide. */
export function monthNamed(word: string, languages = NO_LANGUAGES): NameFound | undefined {
	return named(MONTHS, word, languages);
}

export function weekdayNamed(word: string, languages = NO_LANGUAGES): NameFound | undefined {
	return named(WEEKDAYS, word, languages);
}

/** Returns the codes of the languages in which a word is the name of a month or weekday. */
export function languagesNaming(word: string): readonly string[] {
	const found = [...(MONTHS.get(foldName(word)) ?? []), ...(WEEKDAYS.get(foldName(word)) ?? [])];
	return found.flatMap(({ codes }) => codes);
}

/**
 * Returns the month that a word names in any text. Excludes short names of further languages: 'pro' is December in
 * one, and a word in many others.
 */
export function monthInText(word: string): NameFound | undefined {
	const month = monthNamed(word);
	return month && (month.long || isMain(month)) ? month : undefined;
}
