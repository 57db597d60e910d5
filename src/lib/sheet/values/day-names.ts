/** Names of months and weekdays as sheets write them: those of date-fns' locales, and a few that these lack. */
import type { Locale } from 'date-fns';
import { bg } from 'date-fns/locale/bg';
import { ca } from 'date-fns/locale/ca';
import { cs } from 'date-fns/locale/cs';
import { da } from 'date-fns/locale/da';
import { de } from 'date-fns/locale/de';
import { el } from 'date-fns/locale/el';
import { enGB } from 'date-fns/locale/en-GB';
import { es } from 'date-fns/locale/es';
import { et } from 'date-fns/locale/et';
import { fi } from 'date-fns/locale/fi';
import { fr } from 'date-fns/locale/fr';
import { hr } from 'date-fns/locale/hr';
import { hu } from 'date-fns/locale/hu';
import { id } from 'date-fns/locale/id';
import { is } from 'date-fns/locale/is';
import { it } from 'date-fns/locale/it';
import { lt } from 'date-fns/locale/lt';
import { lv } from 'date-fns/locale/lv';
import { nb } from 'date-fns/locale/nb';
import { nl } from 'date-fns/locale/nl';
import { pl } from 'date-fns/locale/pl';
import { pt } from 'date-fns/locale/pt';
import { ro } from 'date-fns/locale/ro';
import { ru } from 'date-fns/locale/ru';
import { sk } from 'date-fns/locale/sk';
import { sl } from 'date-fns/locale/sl';
import { srLatn } from 'date-fns/locale/sr-Latn';
import { sv } from 'date-fns/locale/sv';
import { tr } from 'date-fns/locale/tr';
import { uk } from 'date-fns/locale/uk';
import { foldAccents } from './fold-accents';

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
const MAIN: readonly Locale[] = [enGB, de, fr, es, pt, nl, it];
/** Further languages. A word that two of these give to different months or days is not read. */
const FURTHER: readonly Locale[] = [
	...[pl, sv, da, nb, fi, cs, sk, hu, ro, ca, hr, sl],
	...[srLatn, tr, et, lv, lt, el, uk, ru, bg, id, is]
];

type Part = 'month' | 'day';
type Width = 'wide' | 'abbreviated';
type Context = 'formatting' | 'standalone';

const INDICES = { month: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], day: [0, 1, 2, 3, 4, 5, 6] } as const;

/** Returns names without the dot of an abbreviation, and without '-feira' in 'segunda-feira'. */
function names({ localize }: Locale, part: Part, width: Width, context: Context): string[] {
	const texts =
		part === 'month'
			? INDICES.month.map((index) => localize.month(index, { width, context }))
			: INDICES.day.map((index) => localize.day(index, { width, context }));
	return texts.map((text) => text.replace(/\.$|-.*$/, ''));
}

/**
 * Builds the names of a locale. Short months take the formatting form in languages that inflect months ('stycznia'),
 * and the standalone form elsewhere, since German has two lengths in the other.
 */
function languageOf(locale: Locale): DayNames {
	const months = names(locale, 'month', 'wide', 'formatting');
	const isInflected = months.join() !== names(locale, 'month', 'wide', 'standalone').join();
	return {
		code: locale.code,
		months,
		shortMonths: names(locale, 'month', 'abbreviated', isInflected ? 'formatting' : 'standalone'),
		weekdays: names(locale, 'day', 'wide', 'standalone'),
		shortWeekdays: names(locale, 'day', 'abbreviated', 'standalone')
	};
}

export const LANGUAGES: readonly DayNames[] = [...MAIN, ...FURTHER].map(languageOf);

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

const MAIN_CODES: ReadonlySet<string> = new Set(MAIN.map(({ code }) => code));
/** Tells whether one of the main languages has the name. */
export const isMain = ({ codes }: NameFound) => codes.some((code) => MAIN_CODES.has(code));

/** A name of one letter is too ambiguous. */
const SHORTEST = 2;

function table(part: Part, also: typeof ALSO_MONTHS): Map<string, NameFound> {
	const found = new Map<string, NameFound>();
	const disputed = new Set<string>();
	const put = (name: string, index: number, long: boolean, code: string) => {
		const word = foldAccents(name);
		const before = found.get(word);
		if (name.length < SHORTEST || before?.codes.includes(code)) return;
		if (!before || before.index === index)
			found.set(word, { index, long: before?.long ?? long, codes: [...(before?.codes ?? []), code] });
		else if (!isMain(before)) disputed.add(word);
	};
	for (const locale of [...MAIN, ...FURTHER]) {
		for (const width of ['wide', 'abbreviated'] as const)
			for (const context of ['formatting', 'standalone'] as const)
				for (const [index, name] of names(locale, part, width, context).entries()) {
					put(name, index, width === 'wide', locale.code);
					put(plain(name), index, width === 'wide', locale.code);
				}
	}
	for (const word of disputed) found.delete(word);
	for (const [name, [code, index]] of Object.entries(also)) put(name, index, false, code);
	return found;
}

/** Replaces letters that a keyboard may lack and that are not a letter with an accent. */
const plain = (name: string) => name.replace(/[ıİłøđ]/g, (letter) => PLAIN[letter]!);
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', İ: 'I', ł: 'l', ø: 'o', đ: 'd' };

const MONTHS = table('month', ALSO_MONTHS);
const WEEKDAYS = table('day', ALSO_WEEKDAYS);

/** Returns the month that a word within a date names. */
export function monthNamed(word: string): NameFound | undefined {
	return MONTHS.get(foldAccents(word));
}

export function weekdayNamed(word: string): NameFound | undefined {
	return WEEKDAYS.get(foldAccents(word));
}

/**
 * Returns the month that a word names in any text. Excludes short names of further languages: 'pro' is December in
 * one, and a word in many others.
 */
export function monthInText(word: string): NameFound | undefined {
	const month = monthNamed(word);
	return month && (month.long || isMain(month)) ? month : undefined;
}
